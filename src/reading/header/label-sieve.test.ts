import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { PACKS } from '../packs/packs.ts';
import { fieldKey, soughtKey } from './keys.ts';

const CASES = new URL('../../../test/cases/', import.meta.url);
const LABELS = PACKS.flatMap(({ labels: rows }) => rows.flatMap(({ labels }) => labels.split(' | ')));
const LONGEST = 60;

function sameKey(label: string): void {
  if (label.length <= LONGEST) assert.deepEqual(fieldKey(label), soughtKey(label), JSON.stringify(label));
}

/** What the rules for fields cut off a line: all before each sign, and before each word. */
function heads(line: string): string[] {
  const head = line.slice(0, LONGEST);
  return [...head.matchAll(/[^\p{L}\p{N}]+/gu)].flatMap(({ index, 0: sign }) => [
    head.slice(0, index),
    head.slice(0, index + sign.length),
  ]);
}

test('no label of the sample posts is sieved out that is a key', () => {
  const files = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:txt|html|eml)$/.test(name));
  assert.ok(files.length > 100);
  const lines = new Set(files.flatMap((name) => readFileSync(new URL(name, CASES), 'utf8').split(/[\r\n]+/)));
  for (const label of new Set([...lines].flatMap(heads))) sameKey(label);
});

const BEFORE = ['', '/', '- and ', 'the ', 'My ', 'other', 'Full ', '* ', '(', '“', '[b]', 'petite ', 'A quick '];
const AFTER = [
  '',
  ' if any',
  'here',
  ' so far',
  ' 2',
  ' no. 3',
  ' and thanks',
  '/Rating',
  ', Rating',
  ' & co',
  '⁠',
  '…',
  ' of this part',
  ' the 2nd',
  '?',
];

test('no label of the tables is sieved out, whatever stands round it', () => {
  for (const label of LABELS) {
    for (const before of BEFORE) sameKey(before + label);
    for (const after of AFTER) sameKey(label + after);
  }
});

/** A label with one letter more, less, other, or two swapped. */
function misspelt(label: string, at: number, letter: string, how: number): string {
  const place = at % label.length;
  const [one, two] = [label.charAt(place), label.charAt(place + 1)];
  const wrong = [letter + one, '', letter, two + one][how] ?? '';
  return label.slice(0, place) + wrong + label.slice(place + (how === 3 ? 2 : 1));
}

test('no misspelt label is sieved out', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz /');
  fc.assert(
    fc.property(
      fc.constantFrom(...LABELS),
      fc.nat(40),
      letter,
      fc.nat(3),
      fc.constantFrom(...BEFORE),
      fc.constantFrom(...AFTER),
      (label, at, other, how, before, after) => sameKey(before + misspelt(label, at, other, how) + after),
    ),
    { numRuns: 20_000 },
  );
});

test('no question on archiving, and no note, is sieved out', () => {
  for (const who of ['Do you', 'does anyone', 'Would you', 'Can you', 'can I', 'May you', 'May I', 'could I'])
    for (const does of ['want', 'like to have', 'archive', 'post', 'take']) sameKey(`${who} ${does} this on your site?`);
  for (const note of ['Tam’s note', 'tams authors notes', 'A quick note before we start', 'final notes on dates']) sameKey(note);
});

test('words that tables hold, in any order', () => {
  const word = fc.constantFrom(...LABELS.flatMap((label) => label.split(' ')), 'and', 'of', 'I', 'the', 'was', 'notes');
  const sign = fc.constantFrom(' ', ' ', ' ', ', ', '-', '. ', '’', '/', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 5 }), (words) => sameKey(words.flat().join(''))),
    { numRuns: 20_000 },
  );
});
