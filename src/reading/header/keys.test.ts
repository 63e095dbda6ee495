import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PACKS } from '../packs/packs.ts';
import { fieldKey, longestKeyAtStart } from './keys.ts';
import { decided, SHARED_LABELS } from './shared-labels.ts';

test('every label of every table is a key, as written, in capitals and decorated', () => {
  for (const { language, labels: rows } of PACKS) {
    for (const { labels } of rows) {
      for (const label of labels.split(' | ')) {
        const key = fieldKey(label)?.key;
        assert.notEqual(key, undefined, `${language}: ${label}`);
        assert.equal(fieldKey(label.toUpperCase())?.key, key, label);
        assert.equal(fieldKey(`【${label}】`)?.key, key, label);
        assert.equal(fieldKey(`☆ ${label} `)?.key, key, label);
      }
    }
  }
});

test('a label that no other table has keeps the key of its own', () => {
  const first = new Map<string, string>();
  for (const { labels: rows } of PACKS) {
    for (const { key, labels } of rows)
      for (const label of labels.split(' | ')) if (!first.has(label.toLowerCase())) first.set(label.toLowerCase(), key);
  }
  const unlike = [...first].filter(([label, key]) => fieldKey(label)?.key !== key);
  // the few that differ are spelt alike once accents, blanks and hyphens are gone
  assert.ok(unlike.length < 25, unlike.join('; '));
});

test('whose a key is does not change what it means', () => {
  for (const { language, owners } of PACKS)
    for (const { example } of owners) assert.equal(fieldKey(example[0])?.key, example[1], `${language}: ${example[0]}`);
});

test('labels that languages share go by their value', () => {
  for (const { key, example } of SHARED_LABELS)
    assert.equal(decided(fieldKey(example[0]), example[0], example[1])?.key, key, example[0]);
});

test('what a label means', () => {
  const cases: readonly (readonly [label: string, key: string | null])[] = [
    ['TITLE', 'title'],
    ['T i t l e', 'title'],
    ['[b]Titel', 'title'],
    ['☆题目', 'title'],
    ["Author's Note #2", 'note'],
    ['NOTE 1', 'note'],
    ['A/N', 'note'],
    ['N/A', 'note'],
    ["Fern's notes", 'note'],
    ['C&C', 'feedback'],
    ['Characters/Pairings', 'charactersOrPairings'],
    ['Пейринг/Персонажи', 'charactersOrPairings'],
    ['Pairings and Characters', 'charactersOrPairings'],
    ['Rating/Warnings', 'ratingOrWarnings'],
    ['Warnings/Spoilers', 'warningsOrSpoilers'],
    ['Fandom/Spoilers', 'fandomOrSpoilers'],
    ['Pairing/Rating', 'combined'],
    ['Spoilers/Timeline/Other', 'spoilers'],
    ['Title and Part', 'title'],
    ['Author/E-mail', 'author'],
    ['E-MAIL ADDRESS', 'email'],
    ['Warning (if any)', 'warnings'],
    ['Main Pairing(s)', 'pairing'],
    ['Story Notes', 'note'],
    ['The Rating', 'rating'],
    ['Can I archive it?', 'distribution'],
    ['对于转载的要求', 'distribution'],
    ['Zgoda', 'consent'],
    ['Разрешение на перевод', 'translationLeave'],
    ['Serie', 'seriesOrFandom'],
    ['Series', 'series'],
    ['Categories', 'categories'],
    ['Category', 'genre'],
    ['Avertissement', 'warningsUnlessRating'],
    ['元ネタ', 'fandom'],
    ['対象', 'rating'],
    ['Content', 'warnings'],
    ['Soundtrack', 'other'],
    ['Previous part', 'previous'],
    // misspelt
    ['Summery', 'summary'],
    ['Diclaimer', 'disclaimer'],
    ['Dsiclaimer', 'disclaimer'],
    ['Raiting', 'rating'],
    ['Feeback', 'feedback'],
    ['Characers', 'characters'],
    ['Pairng', 'pairing'],
    // none
    ['Dating', null],
    ['Statue', null],
    ['Tile', null],
    ['Dear', null],
    ['He', null],
    ['He said', null],
    ['Part 2', null],
    ['Chapter 3', null],
    ['New York', null],
    ['archive: of course, wherever you please', null],
    ['Monday', null],
    ['From', null],
    ['To', null],
    ['', null],
    ['1', null],
  ];
  for (const [label, key] of cases) assert.equal(fieldKey(label)?.key ?? null, key, label);
});

test('a misspelling is less sure than the label, a plain word less than a label that means nothing else', () => {
  assert.ok((fieldKey('Summery')?.confidence ?? 1) < (fieldKey('Summary')?.confidence ?? 0));
  assert.ok((fieldKey('For')?.confidence ?? 1) < 0.6);
  assert.deepEqual(fieldKey('Pairing/Rating')?.all, ['pairing', 'rating']);
});

test('keys without a colon, only where it is sure', () => {
  const cases: readonly (readonly [line: string, want: string | null])[] = [
    ['Rated PG', 'rating|PG'],
    ['RATING R', 'rating|R'],
    ['RATED R for mud', 'rating|R for mud'],
    ['Archive yes', 'distribution|yes'],
    ['TITLE The Long Way', 'title|The Long Way'],
    ['Feedback always welcome', 'feedback|always welcome'],
    ['Submitted May 2001', 'date|May 2001'],
    ['PAIRING Robin/Marian', 'pairing|Robin/Marian'],
    ['SUMMARY A man loses his hat.', 'summary|A man loses his hat.'],
    ['Spoilers none', 'spoilers|none'],
    ['Archive anywhere, so long as the title stays.', 'distribution|Archive anywhere, so long as the title stays.'],
    ['Archive freely.', 'distribution|Archive freely.'],
    ['ARCHIVE anywhere', 'distribution|anywhere'],
    ['Feedback is a kindness.', 'feedback|Feedback is a kindness.'],
    ['Comments are hoarded.', null],
    ['Rating systems are dull', null],
    ['Notes were passed about', null],
    ['Series of events', null],
    ['THE END OF ALL', null],
    ['Characters are not mine', null],
    ['Story of a hat', null],
    ['Part two', null],
    ['', null],
  ];
  for (const [line, want] of cases) {
    const found = longestKeyAtStart(line);
    assert.equal(found === null ? null : `${found.key}|${line.slice(found.end)}`, want, line);
  }
});

test('no label throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fieldKey(text);
      longestKeyAtStart(text);
    }),
  );
});
