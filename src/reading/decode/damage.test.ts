import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceFormat } from '../../words/index.ts';
import { damageOf } from './damage.ts';

const MAIL = 'From: ada@example.org\nSubject: Ferry\n';
const MULTI = `${MAIL}Content-Type: multipart/mixed; boundary="cut"\n\n`;
const CODED = `${MAIL}Content-Transfer-Encoding: base64\n\n`;

const table: readonly (readonly [what: string, format: SourceFormat, bytes: string, codes: readonly string[]])[] = [
  ['a plain mail', 'mail', `${MAIL}\nThe ferry came in.\n`, []],
  ['a mail without text', 'mail', `${MAIL}\n`, []],
  ['a mail without text, CRLF', 'mail', `${MAIL}\n`.replaceAll('\n', '\r\n'), []],
  ['cut in its header', 'mail', `${MAIL}X-Mailer: Pos`, ['cut-off']],
  ['cut behind its header', 'mail', MAIL, ['cut-off']],
  ['a whole multipart', 'mail', `${MULTI}--cut\n\nThe ferry.\n--cut--\n`, []],
  ['a multipart without its end', 'mail', `${MULTI}--cut\n\nThe ferry came`, ['cut-off']],
  ['a multipart whose boundary was lost', 'mail', `${MULTI}The ferry came in.\n`, []],
  ['whole base64', 'mail', `${CODED}VGhlIGZlcnJ5\n`, []],
  ['base64 cut in a group', 'mail', `${CODED}VGhlIGZlcnJ5\nVGh`, ['cut-off']],
  ['base64 with a list footer', 'mail', `${CODED}VGhlIGZlcnJ5\n-- \nThe list\n`, []],
  ['a text like a cut mail', 'text', MAIL, []],
  ['NULs in a text', 'text', 'The clock\0 had stopped.', ['nuls']],
  ['UTF-16', 'text', '\xff\xfeT\0h\0e\0 \0f\0e\0r\0r\0y\0', []],
  ['a line of a million', 'text', 'x'.repeat(1_000_001), ['long-line']],
  ['a large text', 'text', 'The tide.\n'.repeat(200_000), []],
  ['an old Mac text', 'text', 'The tide.\r'.repeat(200_000), []],
];
for (const [what, format, text, codes] of table)
  test(`${what}: ${codes.join(', ') || 'nothing is wrong'}`, () =>
    assert.deepEqual(codesOf(format, Buffer.from(text, 'latin1')), codes));

test('any bytes are judged, and none twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom<SourceFormat>('mail', 'html', 'text'), (bytes, format) => {
      const codes = codesOf(format, bytes);
      assert.equal(new Set(codes).size, codes.length);
    }),
  );
});

function codesOf(format: SourceFormat, bytes: Uint8Array): readonly string[] {
  return damageOf({ bytes, facts: { format, venue: null, url: null, charset: null, private: false } }).map(({ code }) => code);
}
