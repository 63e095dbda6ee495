import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PACKS } from '../reading/packs/packs.ts';
import { prose } from '../works/readings.fixture.ts';
import { type Context, scan } from './scan.ts';
import { MARK_TABLES, WORD_TABLES } from './signals/index.ts';
import type { SignalKind, SignalScope } from './signals/rows.ts';

const contextOf = (scope: SignalScope): Context => (scope === 'label' ? 'label' : scope === 'header' ? 'header' : 'story');
const kinds = (text: string, context: Context, language: string | null, kind: SignalKind): readonly string[] =>
  scan(text, context, language)
    .filter((found) => found.kind === kind)
    .map((found) => found.row);

for (const table of [...WORD_TABLES, ...MARK_TABLES]) {
  test(`signals in ${table.language}: each row is found in its example, and its exception is not`, () => {
    for (const row of table.rows) {
      const name = `${table.language}/${row.id}`;
      const context = contextOf(row.scope);
      assert.ok(kinds(row.example, context, table.language, row.kind).includes(name), `${name} in “${row.example}”`);
      if (row.butNot !== undefined)
        assert.deepEqual(kinds(row.butNot, 'label', table.language, row.kind), [], `${name} not in “${row.butNot}”`);
    }
    assert.equal(new Set(table.rows.map((row) => row.id)).size, table.rows.length, 'ids are unique');
  });
}

test('signals do not depend on capitals, accents, hyphens or how a line is wrapped', () => {
  for (const text of [
    'A FIFTEEN-YEAR-OLD',
    'fifteen year old',
    'fifteen\nyears\nold',
    '15-year-old',
    'ｆｉｆｔｅｅｎ years old',
    'fifteen‑year‑old',
  ]) {
    assert.notDeepEqual(kinds(text, 'story', 'en', 'minor'), [], text);
  }
});

const ages: readonly (readonly [string, boolean])[] = [
  ['He was seventeen.', true],
  ['He was eighteen.', false],
  ['He was twenty-seven.', false],
  ['a twenty-seven-year-old sailor', false],
  ['a 27-year-old sailor', false],
  ['a 17-year-old sailor', true],
  ['at 3:15 in the afternoon', false],
  ['The war was fifteen years ago.', false],
  ['1,015 years old', false],
  ['a hundred and fifteen years old', true],
  ['It was fifteen miles to the harbour.', false],
  ['He’s sixteen', true],
  ['I’m only fourteen!', true],
  ['They had turned thirteen that spring.', true],
  ['They were at university.', false],
  ['a college student', false],
  ['She taught at the medical school.', false],
  ['She is in graduate school.', false],
  ['She is at boarding school.', true],
];
for (const [text, found] of ages) {
  test(`age: ${text}`, () => assert.equal(kinds(text, 'story', 'en', 'minor').length > 0, found));
}

test('homographs count in their own language, and where the language is not known', () => {
  assert.deepEqual(kinds('the new gymnasium', 'story', 'en', 'minor'), []);
  assert.notDeepEqual(kinds('am Gymnasium', 'story', 'de', 'minor'), []);
  assert.notDeepEqual(kinds('am Gymnasium', 'story', null, 'minor'), []);
});

for (const [text, found] of [
  ['十五岁', true],
  ['15歳の灯台守', true],
  ['１５歳', true],
  ['二十五歳', false],
  ['25歳', false],
  ['15세', true],
  ['열다섯 살 등대지기', true],
  ['15歳未満の方は読まないでください', false],
] as const) {
  test(`age in scripts without blanks: ${text}`, () =>
    assert.equal(kinds(text, 'story', null, 'minor').includes('cjk/age'), found));
}

test('labels in any language count, whatever the language of the story', () => {
  for (const label of ['minderjährig', 'несовершеннолетний', '未成年', 'minorenne', 'menores de edad'])
    assert.notDeepEqual(kinds(label, 'label', 'en', 'minor'), [], label);
});

test('names are no labels: a fandom or a person may be called anything', () => {
  assert.deepEqual(scan('Sex and the City\nJackie Chan\nLemon\nFord Prefect', 'name', 'en'), []);
});

test('a long story is read in one pass: ten times the text takes about ten times as long', () => {
  const text = prose('long', 8000);
  const time = (words: string): number => {
    const start = performance.now();
    scan(words, 'story', 'en');
    return performance.now() - start;
  };
  time(text);
  const [one, ten] = [Math.min(time(text), time(text), time(text)), time(text.repeat(10))];
  assert.ok(ten < one * 60 + 200, `${one} ms and ${ten} ms`);
});

test('any text: no throw, and text added after a sentence only adds signals of age', () => {
  const pieces = fc.constantFrom(
    'underage',
    'fifteen years old',
    'in high school',
    'no',
    'smut',
    'the harbour',
    '15',
    '未成年',
    '.',
    '\n',
    'school',
    'twenty',
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void scan(text, 'label', null)));
  fc.assert(
    fc.property(fc.array(pieces), fc.array(pieces), (before, after) => {
      const first = `${before.join(' ')} `;
      const far = ` ${prose('between', 12)}. `;
      const more = new Set(kinds(`${first}${far}${after.join(' ')}`, 'label', null, 'minor'));
      for (const row of kinds(first + far, 'label', null, 'minor')) assert.ok(more.has(row), row);
    }),
  );
});

test('a letter of another script that looks like a Latin one hides no word', () => {
  for (const text of ['und\u0435rage', 'und\u200b\u0435rag\u0435', '\u0440orn'])
    assert.notDeepEqual(scan(text, 'label', 'en'), [], text);
  // A word of another script is read as it is.
  assert.deepEqual(kinds('сорок', 'label', 'ru', 'minor'), []);
});

/** Every language that the reading reads has its signals: by its own table, or by one of marks. */
test('every language of the reading has a table of signals', () => {
  const tables = new Set([...WORD_TABLES, ...MARK_TABLES].map(({ language }) => language));
  for (const { language } of PACKS) assert.ok(tables.has(language), language);
});
