/** The cases, whole and damaged: no word is lost, every field holds what it is said to hold, and every repair can be undone. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodePost } from '../../src/reading/decode/index.ts';
import { unmend } from '../../src/reading/decode/mend.ts';
import { readPost } from '../../src/reading/read.ts';
import type { SourceFormat } from '../../src/words/index.ts';
import { generateCases } from '../generator/cases.ts';
import { holds, letters, posted } from './holds.ts';

const CASES = new URL('../cases/', import.meta.url).pathname;
const FORMATS: Readonly<Record<string, SourceFormat>> = { txt: 'text', html: 'html', eml: 'mail' };

interface Case {
  readonly file: string;
  readonly format: SourceFormat;
  readonly bytes: Uint8Array;
}

const formatOf = (file: string): SourceFormat => FORMATS[file.split('.').at(-1) ?? ''] ?? 'text';

const cases: readonly Case[] = ['english', 'languages', ...readdirSync(join(CASES, 'written')).map((set) => `written/${set}`)]
  .filter((set) => !set.endsWith('.md'))
  .flatMap((set) =>
    readdirSync(join(CASES, set))
      .filter((file) => /\.(?:txt|html|eml)$/.test(file))
      .map((file) => ({
        file: `${set}/${file}`,
        format: formatOf(file),
        bytes: new Uint8Array(readFileSync(join(CASES, set, file))),
      })),
  );

test('each field holds the words of its value where it is said to stand', () => {
  for (const { file, format, bytes } of cases) {
    const post = posted(format, bytes);
    const { text } = decodePost(bytes, post.facts);
    for (const reading of readPost(post, '0'))
      for (const { key, value, at } of reading.fields) {
        // the address of a link stands in its mark-up, under the words that link
        if (format !== 'text' && key === 'email') continue;
        const held = letters(text.slice(at[0], at[1]));
        assert.ok(held.includes(letters(value)), `${file}: ${key} is ${JSON.stringify(value)}, but there stands ${held}`);
      }
  }
});

test('the body keeps the marks of its author: stars, underscores and rules stand in its text', () => {
  let kept = 0;
  for (const { file, format, bytes } of cases.filter((one) => one.format === 'text')) {
    const post = posted(format, bytes);
    const decoded = decodePost(bytes, post.facts);
    for (const { regions, body } of readPost(post, '0')) {
      const written = regions
        .filter(({ kind }) => kind === 'body')
        .flatMap(({ at }) => [...decoded.text.slice(...at).matchAll(/[*_]\p{L}+[*_]/gu)]);
      for (const [emphasis] of written) {
        assert.ok(body.text.includes(emphasis), `${file}: ${emphasis}`);
        kept++;
      }
    }
  }
  assert.ok(kept >= 5, `${kept} words between marks`);
});

/** A post with something done to it that happens to files: cut, lines lost, doubled or moved, bytes changed. */
const damaged = fc.record({
  of: fc.nat(),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  lines: fc.array(fc.tuple(fc.nat(), fc.constantFrom('lost', 'doubled', 'moved')), { maxLength: 6 }),
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
});

function damage(
  bytes: Uint8Array,
  { cut, lines, flips }: Omit<typeof damaged extends fc.Arbitrary<infer D> ? D : never, 'of'>,
): Uint8Array {
  const rows = Buffer.from(bytes).toString('latin1').split('\n');
  for (const [n, what] of lines) {
    const i = n % rows.length;
    const row = rows[i] ?? '';
    if (what === 'lost') rows.splice(i, 1);
    else rows.splice(what === 'doubled' ? i : (i * 7) % rows.length, 0, row);
  }
  const out = Buffer.from(rows.join('\n'), 'latin1');
  for (const [n, byte] of flips) if (out.length > 0) out[n % out.length] = byte;
  return new Uint8Array(cut > 0.6 ? out.subarray(0, Math.floor((out.length * cut) / 2)) : out);
}

test('damaged cases are read, and no word of them is lost', () => {
  fc.assert(
    fc.property(damaged, ({ of, ...how }) => {
      const one = cases[of % cases.length];
      if (one !== undefined) holds(one.format, damage(one.bytes, how));
    }),
    { numRuns: 300 },
  );
});

test('no word of a generated post is lost', () => {
  for (const { truth, bytes } of generateCases(77, 150)) holds(formatOf(truth.file), bytes);
});

test('cases read once more as windows-1252 are mended into the same text, and the repairs undo to what came', () => {
  let mended = 0;
  for (const { file, bytes } of cases.filter((one) => one.format === 'text')) {
    const whole = decodePost(bytes, posted('text', bytes).facts);
    if (!/[\u0080-\u{10ffff}]/u.test(whole.text) || whole.charset !== 'utf-8' || whole.repairs.length > 0) continue;
    const broken = iconv.decode(Buffer.from(whole.text, 'utf8'), 'windows-1252');
    // five bytes stand for nothing in windows-1252: what held them is lost
    if (broken.includes('\ufffd') || /[\u0080-\u009f]/.test(broken)) continue;
    const again = decodePost(new TextEncoder().encode(broken), posted('text', bytes).facts);
    if (again.text !== whole.text) continue;
    mended++;
    assert.equal(unmend(again.text, again.repairs), broken, file);
    for (const { at, now } of again.repairs) assert.equal(again.text.slice(at[0], at[1]), now, file);
    assert.equal(again.charsetFrom, 'repaired', file);
  }
  assert.ok(mended >= 3, `${mended} cases mended`);
});
