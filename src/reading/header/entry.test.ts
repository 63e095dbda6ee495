import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Line } from '../decoded.ts';
import { bareLine } from '../regions/bare.ts';
import { cannotBeEntry, entriesOf } from './entry.ts';

function plain(text: string, quoted = 0): Line {
  return { at: [0, text.length], text, kind: 'text', gap: 0, quoted, centred: false, runs: [], cells: [], furniture: null };
}

/** A line as `key=value` pairs, unknown labels as `?Label=value`. */
function read(text: string, quoted = 0): string {
  return entriesOf(bareLine(plain(text, quoted)), text)
    .map(({ key, label, value }) => `${key ?? `?${label}`}=${text.slice(value[0], value[1])}`)
    .join(' & ');
}

const LINES: readonly (readonly [line: string, entries: string, shows: string])[] = [
  ['Title: The Lamp', 'title=The Lamp', 'key, colon, value'],
  ['Word Count:1556', 'length=1556', 'no blank after the colon'],
  ['Rating :: G', 'rating=G', 'two colons, a blank before'],
  ['Challenge; Inns.', 'challenge=Inns.', 'a semicolon'],
  ['Titre : Une clef', 'title=Une clef', 'a blank before the colon'],
  ['标题：借伞', 'title=借伞', 'a full-width colon'],
  ['【作者】鹿角霜', 'author=鹿角霜', 'a key in brackets, no colon'],
  ['◆登場人物　船頭', 'characters=船頭', 'a mark before, a wide blank behind'],
  ['【二次使用】ご遠慮ください', '?二次使用=ご遠慮ください', 'brackets of East Asia round an unknown key'],
  ['[Rating] PG', 'rating=PG', 'a key in square brackets'],
  ['title – The Clock', 'title=The Clock', 'an en dash'],
  ['author • Cray', 'author=Cray', 'a bullet between'],
  ['Title......The Clock', 'title=The Clock', 'leaders'],
  ['RATING ....... U', 'rating=U', 'leaders with blanks'],
  ['Author:       Winnie <w@example.org>', 'author=Winnie <w@example.org>', 'padded'],
  ['*  Title:    The Piano                 *', 'title=The Piano', 'a box'],
  ['| Rating:   PG                        |', 'rating=PG', 'a box of bars'],
  ['* Title: The Piano', 'title=The Piano', 'a bullet before'],
  ['**Title:** The Piano', 'title=The Piano', 'stars of bold'],
  ['[b]Title:[/b] The Piano', 'title=The Piano', 'BBCode'],
  ['RATING.....PG          FANDOM.....Oz', 'rating=PG & fandom=Oz', 'two columns with leaders'],
  ['Rated G | Humour | Complete', 'rating=G & genre=Humour & status=Complete', 'facts behind a field'],
  [
    "The Lion's Share by Quentin Marsh. Fandom: Aesop. Rating: G. Archive: ask.",
    "title=The Lion's Share & author=Quentin Marsh & fandom=Aesop & rating=G & distribution=ask",
    'a title opens the header of one line',
  ],
  ['PG', 'rating=PG', 'a rating alone'],
  ['(archive: no thanks)', 'distribution=no thanks', 'brackets round the field'],
  ['(PG)', 'rating=PG', 'a bare rating in brackets'],
  ['Rated PG', 'rating=PG', 'no colon, the value shows it'],
  ['ARCHIVE yes, anywhere', 'distribution=yes, anywhere', 'no colon, the key in capitals'],
  ['Can I archive it?: if you must', 'distribution=if you must', 'a question for a key'],
  ['Archive? Sure', 'distribution=Sure', 'a question mark for the colon'],
  ['(4120 wrds)', 'length=4120 wrds', 'a bare length'],
  [
    'Fandom: I promessi sposi - Rating: per tutti - Genere: parodia',
    'fandom=I promessi sposi & rating=per tutti & genre=parodia',
    'fields between dashes',
  ],
  ['Rating: PG Genres: Humor Completed: Yes', 'rating=PG & genre=Humor & status=Yes', 'several fields on a line'],
  ['AUTHOR: Jo RATING: PG', 'author=Jo & rating=PG', 'a lost line break'],
  ['Genre: drama | Status - done', 'genre=drama & status=done', 'fields between bars, in two manners'],
  ['[b]Title –[/b] The Clock', 'title=The Clock', 'a dash inside the bold'],
  ['**【标题】** 借伞', 'title=借伞', 'a bold key in brackets'],
  ['・【标题】借伞', 'title=借伞', 'a Japanese bullet'],
  ['Chapitre II - Le retour', '', 'a heading'],
  ['Par: Holmes/Watson', 'pairing=Holmes/Watson', 'Swedish, not French'],
  ['Par : Marie', 'author=Marie', 'French, not Swedish'],
  ['Část: 2/5', 'part=2/5', 'Czech, not English'],
  ['Summery: Nobody is happy', 'summary=Nobody is happy', 'a misspelt key'],
  ['Fun Bits for Later: a dare', '?Fun Bits for Later=a dare', 'an unknown label'],
  ['"Title: unknown," he read.', '', 'speech'],
  ['«Автор: неизвестен»', '', 'speech in other quotes'],
  ['— Автор: неизвестен, — прочёл сторож.', '', 'speech between dashes'],
  ['- Auteur : inconnu, - lut le passeur.', '', 'speech between hyphens'],
  ["'Titel: De verloren paraplu,' dicteerde ze. 'De rest verzin je zelf.'", '', 'speech in single quotes'],
  ['– Titel: ingen, sade mannen och gick hem.', '', 'speech after a dash'],
  ['– Titel: Nattens barn', 'title=Nattens barn', 'a dash for a bullet'],
  ['The clock struck: it was late', '?The clock struck=it was late', 'prose with a colon is no known key'],
  ['http://www.example.org/a:b', '', 'an address'],
  ['At 10:30 they left.', '', 'a time'],
  ['Notes were taken, and read aloud.', '', 'a key word that opens a sentence'],
  ['Category: Crossover: Greek Myth', 'genre=Crossover: Greek Myth', 'a key word inside a value'],
  ['Everybody else: write to me first', '', 'a statement that goes on'],
  ['THE END', '', 'an end mark'],
  ['- FINIS -', '', 'an end mark between dashes'],
  ['-- fin --', '', 'an end mark between two dashes each'],
  ['= FIN =', '', 'an end mark between other signs'],
  ['Archive wherever it will be read.', 'distribution=Archive wherever it will be read.', 'a key that is a verb'],
  ['Feedback is always read twice.', 'feedback=Feedback is always read twice.', 'a key that a sentence speaks of'],
];

test('lines of headers are taken apart, in all the manners of parting key and value', () => {
  for (const [line, entries, shows] of LINES) assert.equal(read(line), entries, shows);
});

test('quote marks of a forward stand before a key', () => {
  assert.equal(read('> Title: The Lamp', 1), 'title=The Lamp');
  assert.equal(read('> > Title: The Lamp', 2), 'title=The Lamp');
});

test('the cells of a row are pairs of key and value', () => {
  const text = 'AuthorJoRatingPG';
  const line: Line = {
    ...plain(text),
    kind: 'row',
    cells: [
      [0, 6],
      [6, 8],
      [8, 14],
      [14, 16],
    ],
  };
  assert.deepEqual(
    entriesOf(bareLine(line), text).map(({ key, value }) => [key, text.slice(...value)]),
    [
      ['author', 'Jo'],
      ['rating', 'PG'],
    ],
  );
});

test('a key in bold needs no colon', () => {
  const text = 'Rating PG';
  const line: Line = { ...plain(text), runs: [{ kind: 'bold', at: [0, 6], href: null }] };
  assert.deepEqual(
    entriesOf(bareLine(line), text).map(({ key, value }) => [key, text.slice(...value)]),
    [['rating', 'PG']],
  );
});

const CASES = new URL('../../../test/cases/', import.meta.url);

/** The lines of the sample posts, and each as someone says it. */
function sampleLines(): ReadonlySet<string> {
  const files = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:txt|html|eml)$/.test(name));
  const lines = files.flatMap((name) => readFileSync(new URL(name, CASES), 'utf8').split(/[\r\n]+/));
  return new Set(lines.flatMap((line) => [line, `"${line}`, `“${line}`]));
}

test('what cannot be a field by its first signs is none where it is read with less caution', () => {
  for (const text of sampleLines()) {
    const bare = bareLine(plain(text));
    if (!/^["“]/.test(bare.text) || bare.text.length > 60 || !cannotBeEntry(bare)) continue;
    for (const manner of ['dash', 'leaders'] as const) assert.deepEqual(entriesOf(bare, text, manner), [], text);
  }
});
