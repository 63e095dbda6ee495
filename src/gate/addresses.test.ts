import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AT_ROWS, addressesIn, HIDDEN, maskAddresses, maskKnown } from './addresses.ts';
import { maskHtml } from './mask-html.ts';

for (const { example } of AT_ROWS) {
  test(`an address written as ${example}`, () => {
    assert.equal(maskAddresses(`Write to ${example}, please`), `Write to ${HIDDEN}, please`);
    assert.deepEqual(
      addressesIn(example).map((found) => found.address),
      ['nell@example.org'],
    );
  });
}

const written: readonly (readonly [string, string])[] = [
  ['<nell.arrow+fic@lists.example.co.uk>', `<${HIDDEN}>`],
  ['Nell (nell@example.org) and Otto (otto@example.com)', `Nell (${HIDDEN}) and Otto (${HIDDEN})`],
  ['nell @ example . org', 'nell @ example . org'],
  ['nell AT example DOT com', HIDDEN],
  ['nell[at]example[dot]com', HIDDEN],
  ['nell_at_example.com', HIDDEN],
  ['nell at example.org', HIDDEN],
  ['nell＠example.org', HIDDEN],
  ['nell@...', `${HIDDEN}`],
  ['<19981204161540.90210.0001@news.example.org>', `<${HIDDEN}>`],
  ['имя собака example точка ru', HIDDEN],
  ['archived at example.org', 'archived at example.org'],
  ['my page: www.example.org/~nell', 'my page: www.example.org/~nell'],
  ['stories at www.example.org/nell', 'stories at www.example.org/nell'],
  ['she was at home. Org charts bored her', 'she was at home. Org charts bored her'],
  ['@nell on every site', '@nell on every site'],
  ['three for 5 @ 10 each', 'three for 5 @ 10 each'],
];
for (const [text, masked] of written) test(`masking of ${text}`, () => assert.equal(maskAddresses(text), masked));

test('in a story only known addresses go, however they are written there', () => {
  const known = new Set(['nell@example.org']);
  assert.equal(
    maskKnown('“Mail hare@burrow.invalid,” she said. (nell at example dot org)', known),
    `“Mail hare@burrow.invalid,” she said. (${HIDDEN})`,
  );
});

const html: readonly (readonly [string, ReadonlySet<string> | null, string])[] = [
  ['<p>Write to nell@example.org &amp; wait</p>', null, `<p>Write to ${HIDDEN} &amp; wait</p>`],
  ['<p>nell<em>@</em>example.org</p>', null, `<p>${HIDDEN}<em></em></p>`],
  ['<p>nell&#64;example&#46;org!</p>', null, `<p>${HIDDEN}!</p>`],
  ['<p><a href="mailto:nell@example.org" rel="x">me</a></p>', null, '<p><a rel="x">me</a></p>'],
  ['<p><a href="&#109;ailto:nell&#64;example.org">me</a></p>', new Set(), '<p><a>me</a></p>'],
  ['<p><a href="https://example.org/?to=nell%40example.org">me</a></p>', new Set(), '<p><a>me</a></p>'],
  [
    '<p><a href="https://example.org/story">here</a> at last</p>',
    null,
    '<p><a href="https://example.org/story">here</a> at last</p>',
  ],
  ['<p>nell@</p><p>example.org</p>', new Set(['nell@example.org']), '<p>nell@</p><p>example.org</p>'],
  ['<p>hare@burrow.invalid and nell@example.org</p>', new Set(['nell@example.org']), `<p>hare@burrow.invalid and ${HIDDEN}</p>`],
  ['<p>a &lt; b & c > d <br>nell@example.org</p>', null, `<p>a &lt; b & c > d <br>${HIDDEN}</p>`],
];
for (const [source, known, masked] of html)
  test(`masking in HTML of ${source}`, () => assert.equal(maskHtml(source, known), masked));

const PLAIN_ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}/u;

test('any text: no plain address is left, what is left stood there, and nothing else is taken', () => {
  const piece = fc.constantFrom(
    'nell',
    '@',
    'example',
    '.',
    'org',
    ' ',
    ' at ',
    ' dot ',
    '(at)',
    '[dot]',
    '%40',
    '&#64;',
    '<b>',
    '</b>',
    '\n',
    'é',
    '😀',
    'x@y.zz',
    '"',
    '&',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const masked = maskAddresses(text);
      assert.doesNotMatch(masked.replaceAll(HIDDEN, ' '), PLAIN_ADDRESS);
      assert.equal(maskAddresses(masked), masked);
      const visible = maskHtml(text)
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#64;', '@')
        .replaceAll(HIDDEN, ' ');
      assert.doesNotMatch(visible, PLAIN_ADDRESS);
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(maskHtml(text, new Set()).length <= text.length, true)),
  );
});

test('tags stay balanced, whatever stands within an address', () => {
  const masked = maskHtml('<p>nell<em>@exa<strong>mple</strong>.org</em> end</p>');
  assert.equal(masked, `<p>${HIDDEN}<em><strong></strong></em> end</p>`);
});

test('long texts without end are read in linear time', () => {
  for (const text of [
    '@'.repeat(200_000),
    'a'.repeat(200_000),
    'a@'.repeat(100_000),
    ' at '.repeat(50_000),
    'a.'.repeat(100_000),
    '<'.repeat(200_000),
    '<a '.repeat(60_000),
    '&'.repeat(200_000),
    'a@b.'.repeat(50_000),
  ]) {
    const start = performance.now();
    maskAddresses(text);
    maskHtml(text);
    assert.ok(performance.now() - start < 3000, `${text.slice(0, 8)}… took ${performance.now() - start} ms`);
  }
});
