import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cells, padded, wrapped } from './cells.ts';
import { lookOf, toned } from './look.ts';
import { neutral, neutralJson, neutralLine } from './neutral.ts';

/** What a terminal could obey, in every form that it comes in. */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const NEUTRAL: readonly (readonly [text: string, shown: string])[] = [
  ['plain text, “quoted”', 'plain text, “quoted”'],
  ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['\u001b]0;title\u0007', '␛]0;title␇'],
  ['\u009b31m', '⟨U+009B⟩31m'],
  ['a\rb', 'a␍b'],
  ['\u007f', '␡'],
  ['\u202egnp.exe', '⟨U+202E⟩gnp.exe'],
  ['\ufeffx', '⟨U+FEFF⟩x'],
  ['\u{e0041}', '⟨U+E0041⟩'],
  ['\ud800', '⟨U+D800⟩'],
  ['a\tb', 'a    b'],
  ['क्\u200dष', 'क्\u200dष'],
];
for (const [text, shown] of NEUTRAL)
  test(`${JSON.stringify(text)} is printed as ${shown}`, () => assert.equal(neutral(text), shown));

test('no text at all leaves anything that a terminal would obey', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.ok(!OBEYED.test(neutral(text)));
      assert.ok(!OBEYED.test(neutralLine(text)));
      const json = neutralJson(JSON.stringify(text));
      assert.ok(!OBEYED.test(json));
      assert.equal(JSON.parse(json), text);
    }),
  );
});

const CELLS: readonly (readonly [text: string, count: number])[] = [
  ['lamp', 4],
  ['café', 4],
  ['cafe\u0301', 4],
  ['灯台', 4],
  ['ﾗﾝﾌﾟ', 4],
  ['ランプ', 6],
  ['등대', 4],
  ['🕯', 2],
  ['Маяк', 4],
  ['⟨U+202E⟩', 8],
];
for (const [text, count] of CELLS) test(`${text} takes ${count} cells`, () => assert.equal(cells(text), count));

test('wrapping loses no word and keeps to the width', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', '灯', '🕯'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 4, max: 40 }), (words, width) => {
      const lines = wrapped(words.join(' '), width);
      for (const line of lines) assert.ok(cells(line) <= width, line);
      assert.equal(lines.join('').replaceAll(' ', ''), words.join(''));
    }),
  );
  assert.equal(padded('灯', 4), '灯  ');
});

const file = process.stdout.isTTY ? null : process.stdout;
const LOOKS: readonly (readonly [environment: Readonly<Record<string, string>>, colour: boolean])[] = [
  [{}, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '' }, true],
  [{ FORCE_COLOR: '0' }, false],
  [{ NO_COLOR: '1' }, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
];
for (const [environment, colour] of LOOKS) {
  test(`into a pipe with ${JSON.stringify(environment)}: ${colour ? 'colours' : 'no colours'}`, { skip: file === null }, () => {
    assert.ok(file);
    assert.equal(lookOf(file, environment).colour, colour);
  });
}

test('without colours a tone adds nothing; with them it is closed again', () => {
  assert.equal(toned('x', 'sure', { colour: false, columns: 80 }), 'x');
  assert.match(toned('x', 'sure', { colour: true, columns: 80 }), /^\u001b\[[\d;]+mx\u001b\[0m$/);
});

test('the width is what the terminal or COLUMNS say, within reason', () => {
  assert.ok(file === null || lookOf(file, { COLUMNS: '72' }).columns === 72);
  assert.ok(file === null || lookOf(file, { COLUMNS: '3' }).columns === 40);
  assert.ok(file === null || lookOf(file, { COLUMNS: 'wide' }).columns === 100);
});
