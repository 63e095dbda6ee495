import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AGAIN_ROWS, saysAgain } from './again.ts';
import { fingerprint, likeness } from './fingerprint.ts';
import { foldLetters } from './fold.ts';
import { hash64 } from './hash.ts';
import { isSlip } from './kinship.ts';
import { authorKeys } from './names.ts';
import { NAMED_MARK_ROWS, NAMED_PART_ROWS } from './part-words.ts';
import { partPlace } from './place.ts';
import { prose } from './readings.fixture.ts';
import { slugOf } from './slug.ts';
import { titleKeys, withoutNotation } from './title.ts';
import { GENERIC_TITLES, NAMELESS } from './title-words.ts';

const oneTitle: readonly (readonly string[])[] = [
  [
    'The Two Kettles',
    'Two Kettles',
    '“Two Kettles”',
    'TWO KETTLES',
    'two-kettles',
    'Two Kettles (revised)',
    'Two Kettles, Part 2a',
    'Two Kettles - Epilogue',
    '2 Kettles',
  ],
  ['Bread & Roses', 'Bread and Roses', 'Bread + Roses'],
  ['Crossing the Bar-tender', 'Crossing the Bartender', 'Crossing The Bartender, part the last', 'Crossing the Bartender (3/3)'],
  ['Marley’s Lodger', "Marley's Lodger", 'Marleys Lodger'],
  ['Twenty-One Nights', '21 Nights', 'Twenty One Nights'],
  ['Der Fliegende Holländer', 'Fliegende Hollander, Teil 3', 'DER FLIEGENDE HOLLÄNDER (Kapitel 4)'],
  ['Une clef de trop', 'Clef de trop - Chapitre 2'],
  ['Ремонт', 'РЕМОНТ, часть вторая', 'Ремонт (глава 3)'],
  ['借傘', '借傘（下）', '借傘 第三章'],
];

for (const spellings of oneTitle) {
  test(`one title: ${spellings.join(' = ')}`, () => {
    const keys = spellings.map((spelling) => titleKeys(spelling).key);
    assert.deepEqual(
      keys,
      spellings.map(() => keys[0]),
    );
  });
}

test('different titles stay different', () => {
  const titles = [
    'Salt Road',
    'Salt Roads II',
    'Salt Road II',
    'Part Two',
    'Epilogue for a Heron',
    'Day 4',
    'Day 5',
    'The Complete Angler',
    '借伞',
  ];
  const keys = titles.map((title) => titleKeys(title).key);
  assert.equal(new Set(keys).size, titles.length, keys.join(' '));
});

test('notation never takes the whole title', () => {
  for (const title of ['Part Two', 'Finished', '(revised)', 'Chapter One', 'Prologue', '第三章', '7/7', '...']) {
    assert.notEqual(withoutNotation(title), '', title);
    assert.notEqual(titleKeys(title).key, null, title);
  }
});

for (const title of GENERIC_TITLES)
  test(`a title that says nothing: ${title}`, () => assert.equal(titleKeys(title).generic, true));
for (const name of NAMELESS)
  test(`a name that names nobody: ${name}`, () => assert.deepEqual(authorKeys([{ name, alias: null }]), []));
for (const row of AGAIN_ROWS) test(`posted again: ${row.example}`, () => assert.equal(saysAgain([row.example]), true));
test('not posted again', () => assert.equal(saysAgain(['Fic: Against the Current 1/3', null, 'My first story, be kind']), false));

for (const row of [...NAMED_PART_ROWS, ...NAMED_MARK_ROWS]) {
  test(`a part by name: ${row.example}`, () => {
    const place = partPlace({ number: null, total: null, label: row.example });
    const expected = { first: 'numbered', last: 'final', after: 'final', between: 'loose' }[row.place];
    assert.equal(place.kind, expected);
    if (place.kind === 'final') assert.equal(place.after, row.place === 'after');
  });
}

const places: readonly (readonly [string, number | null, number | null, object])[] = [
  ['1/1', 1, 1, { kind: 'alone', numbered: true }],
  ['2a/?', 2, null, { kind: 'numbered', number: 2, letter: 1, until: 2, total: null }],
  ['9b/11', 9, 11, { kind: 'numbered', number: 9, letter: 2, until: 9, total: 11 }],
  ['Part 2 (b)', 2, null, { kind: 'numbered', number: 2, letter: 2, until: 2, total: null }],
  ['07/07', 7, 7, { kind: 'numbered', number: 7, letter: 0, until: 7, total: 7 }],
  ['Pts. 1&2', 1, null, { kind: 'numbered', number: 1, letter: 0, until: 2, total: null }],
  ['3-4/7', 3, 7, { kind: 'numbered', number: 3, letter: 0, until: 4, total: 7 }],
  ['1st part', 1, null, { kind: 'numbered', number: 1, letter: 0, until: 1, total: null }],
  ['Part B', null, null, { kind: 'numbered', number: 2, letter: 0, until: 2, total: null }],
  ['-3', -3, null, { kind: 'loose', total: null }],
];
for (const [label, number, total, expected] of places) {
  test(`place of ${label}`, () => assert.deepEqual(partPlace({ number, total, label }), expected));
}

test('a slip of the pen is one letter in six, two in twelve, and no more', () => {
  assert.equal(isSlip('crossingbartender', 'crossingbartenedr'), true);
  assert.equal(isSlip('harbour', 'harbor'), true);
  assert.equal(isSlip('moon', 'noon'), false);
  assert.equal(isSlip('summernights', 'wintersnight'), false);
});

test('a fingerprint sees words, not how they are dressed', () => {
  const print = fingerprint('“It is *only* a road,” said Much.\n\nThe café — closed!');
  assert.deepEqual(fingerprint('It is only a road said Much. The cafe closed'), print);
  assert.notEqual(fingerprint('It is only a road, said Will. The café closed').hash, print.hash);
  assert.equal(fingerprint('').length, 0);
  assert.equal(fingerprint('雪夜の橋').length, 4);
});

test('likeness: equal, near, half and unlike texts are told apart', () => {
  const base = fingerprint(prose('base', 600));
  const mended = fingerprint(prose('base', 600).replace(/kettle(\d)/g, 'kettles$1'));
  const half = fingerprint(`${prose('base', 600).split(' ').slice(0, 300).join(' ')} ${prose('other', 300)}`);
  assert.equal(likeness(base, base).same, true);
  assert.ok(likeness(base, mended).shared > 0.5, String(likeness(base, mended).shared));
  const shared = likeness(base, half).shared;
  assert.ok(shared > 0.2 && shared < 0.5, String(shared));
  assert.ok(likeness(base, fingerprint(prose('unlike', 600))).shared < 0.05);
  assert.ok(likeness(base, fingerprint(prose('base', 600).split(' ').slice(0, 150).join(' '))).held > 0.8);
  assert.deepEqual(likeness(base, half), likeness(half, base));
});

test('near copies of long texts share a band, unlike ones none', () => {
  const base = fingerprint(prose('base', 900)).bands;
  const mended = fingerprint(prose('base', 900).replace(/\bkettle1\d\b/g, 'pot')).bands;
  assert.ok(mended.some((band) => base.includes(band)));
  for (let i = 0; i < 50; i++)
    assert.equal(
      fingerprint(prose(`other ${i}`, 900)).bands.some((band) => base.includes(band)),
      false,
    );
});

test('any text: folding twice is folding once, and a fingerprint stands any input', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(foldLetters(foldLetters(text)), foldLetters(text))),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      assert.equal(likeness(fingerprint(text), fingerprint(text)).same, fingerprint(text).length > 0),
    ),
  );
});

test('hash64 gives sixteen digits, and differs where the text does', () => {
  const seen = new Set(Array.from({ length: 20_000 }, (_, i) => hash64(`post ${i}`)));
  assert.equal(seen.size, 20_000);
  assert.match(hash64('any'), /^[0-9a-f]{16}$/);
});

const slugs: readonly (readonly [string, string])[] = [
  ['The Castaways’ Committee on Hats', 'the-castaways-committee-on-hats'],
  ['Naïve & Sentimental Swords', 'naive-sentimental-swords'],
  ['Обед у прокурорши', 'obed-u-prokurorshi'],
  ['Łyżka', 'lyzka'],
  ['借傘', '借傘'],
  ['???', 'story'],
  ['', 'story'],
  ['a'.repeat(100), 'a'.repeat(60)],
  [
    'One very long title that goes on and on until nobody wants it any more',
    'one-very-long-title-that-goes-on-and-on-until-nobody-wants',
  ],
];
for (const [title, slug] of slugs) test(`slug of ${title || 'nothing'}`, () => assert.equal(slugOf(title), slug));

test('any slug fits an address: at most 60 letters, digits and hyphens, never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const slug = slugOf(title);
      assert.match(slug, /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u);
      assert.ok([...slug].length <= 60);
    }),
  );
});
