import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaptersOf, entry, gap, HARD, shown, work } from '../../../test/editions/works.ts';
import type { ChapterEntry, Distribution } from '../../words/index.ts';
import { partHeading, partName } from './headings.ts';
import { direction, languageTag } from './languages.ts';
import { chapterMarkup, closingMarkup, openingMarkup } from './markup.ts';
import { frontMatter } from './matter.ts';
import { wishSentences } from './wishes.ts';

const NAMES: readonly (readonly [label: string | null, name: string | null])[] = [
  ['7/7', 'Part 7'],
  ['3/?', 'Part 3'],
  ['2a/5', 'Part 2a'],
  ['(01/06)', 'Part 01'],
  ['[4 of 9]', 'Part 4'],
  ['0', 'Part 0'],
  ['Epilogue', 'Epilogue'],
  ['Part III of V', 'Part III of V'],
  ['Chapter 12', 'Chapter 12'],
  ['1984 and after', '1984 and after'],
  [null, null],
  ['  ', null],
  ['\u0007', null],
];
for (const [label, name] of NAMES)
  test(`a part labelled ${JSON.stringify(label)} is called ${name}`, () => assert.equal(partName(label), name));

const SINGLE = { title: 'The Lamp Room', entries: [entry(1, null)] };
const SERIAL = { title: 'The Lamp Room', entries: [entry(1, null), entry(2, '2/3'), gap(3, '3/3')] };
const HEADINGS: readonly (readonly [at: ChapterEntry, of: typeof SINGLE, heading: string])[] = [
  [entry(1, null), SINGLE, 'The Lamp Room'],
  [entry(1, null, 'The Lamp Room.'), SINGLE, 'The Lamp Room'],
  [entry(1, null), SERIAL, 'Part 1'],
  [entry(2, '2/3'), SERIAL, 'Part 2'],
  [entry(2, '2/3', 'the lamp-room'), SERIAL, 'Part 2'],
  [entry(2, '2/3', 'Wick and Oil'), SERIAL, 'Part 2: Wick and Oil'],
  [entry(2, 'Epilogue', 'Epilogue'), SERIAL, 'Epilogue'],
  [entry(2, null, 'Wick and Oil'), SERIAL, 'Wick and Oil'],
  [gap(3, '3/3'), SERIAL, 'Part 3'],
  [entry(1, null), { ...SINGLE, title: '' }, 'Untitled'],
];
for (const [at, of, heading] of HEADINGS) {
  test(`the heading of ${JSON.stringify(at.label)}, ${at.kind === 'gap' ? 'a gap' : JSON.stringify(at.title)}, is ${heading}`, () =>
    assert.equal(partHeading(at, of), heading));
}

const SILENT: Distribution = { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] };
const WISHES: readonly (readonly [wish: Partial<Distribution>, sentences: readonly string[]])[] = [
  [{ permission: 'anyone' }, ['The author lets anyone archive this story.']],
  [{ permission: 'notify' }, ['The author lets anyone archive this story, and asks to be told where.']],
  [{ permission: 'listed', places: ['A', 'B'] }, ['The author lets A and B archive this story, and names no other place.']],
  [
    { permission: 'ask', places: ['A', 'B', 'C'] },
    ['The author lets A, B and C archive this story. Anyone else must ask first.'],
  ],
  [{ permission: 'none', refused: ['Z'] }, ['The author does not want this story archived elsewhere.', 'Not at Z.']],
  [{ permission: 'unknown' }, ['The author did not say where this story may be archived.']],
  [
    { permission: 'anyone', conditions: ['link-back', 'with-a-hat'] },
    ['The author lets anyone archive this story.', 'Link back to where the story came from.', 'On condition: with a hat.'],
  ],
  [
    { permission: 'none', conditions: ['anyone once complete', 'embargo: a month after they post it'] },
    [
      'The author does not want this story archived elsewhere.',
      'Once it is complete, anyone may.',
      'The author set a time: “a month after they post it”.',
    ],
  ],
  [{ permission: 'ask', places: ['$& Shelf'] }, ['The author lets $& Shelf archive this story. Anyone else must ask first.']],
];
for (const [wish, sentences] of WISHES)
  test(`the wish ${JSON.stringify(wish)} in plain words`, () =>
    assert.deepEqual(wishSentences({ ...SILENT, ...wish }), sentences));

const LANGUAGES: readonly (readonly [language: string, tag: string, direction: 'ltr' | 'rtl'])[] = [
  ['en', 'en', 'ltr'],
  ['und', 'und', 'ltr'],
  ['pt-br', 'pt-BR', 'ltr'],
  ['he', 'he', 'rtl'],
  ['ar-EG', 'ar-EG', 'rtl'],
  ['fa-Latn', 'fa-Latn', 'ltr'],
  ['az-Arab', 'az-Arab', 'rtl'],
  ['not a tag', 'und', 'ltr'],
  ['', 'und', 'ltr'],
];
for (const [language, tag, way] of LANGUAGES) {
  test(`the language ${JSON.stringify(language)}`, () =>
    assert.deepEqual([languageTag(language), direction(language)], [tag, way]));
}

test('the front matter says what is known, and nothing else', () => {
  const matter = frontMatter(
    shown(
      work({
        summary: null,
        rating: { raw: null, level: 'unrated' },
        tags: [],
        posted: null,
        venues: [],
        status: 'unknown',
        language: 'und',
      }),
    ),
  );
  assert.deepEqual(matter.facts, [
    { label: 'Rating', values: ['Not rated'] },
    { label: 'Length', values: ['12 words'] },
  ]);
  assert.equal(matter.summary, null);
  assert.equal(matter.byline, 'by Ann Example');
});

test('the front matter counts parts, names gaps, series and aliases', () => {
  const matter = frontMatter(
    shown(
      work({
        creators: [
          { name: 'Ann', alias: 'Nan', canonical: null },
          { name: 'Bea', alias: null, canonical: null },
        ],
        words: 12345,
        chapters: { have: 3, total: 4 },
        entries: [entry(1, '1/4'), gap(2, '2/4'), entry(3, '3/4')],
        series: { name: 'Lamps', position: 2 },
      }),
    ),
  );
  assert.equal(matter.byline, 'by Ann (Nan) and Bea');
  assert.equal(matter.gaps, 'Missing here: Part 2.');
  const said = new Map(matter.facts.map(({ label, values }) => [label, values.join('; ')]));
  assert.equal(said.get('Length'), '12,345 words, 3 of 4 parts');
  assert.equal(said.get('Series'), 'Lamps, part 2');
  assert.equal(said.get('Posted'), '14 March 2003, in lamp_list');
});

test('warnings stand as written, or else as tags', () => {
  const tags = [{ kind: 'warning', name: 'Storms', canonical: null } as const];
  const of = (warnings: string | null) =>
    frontMatter(shown(work({ tags, warnings }))).facts.filter(({ label }) => label.startsWith('Warning'));
  assert.deepEqual(of('storms at sea'), [{ label: 'Warnings', values: ['storms at sea'] }]);
  assert.deepEqual(of(null), [{ label: 'Warning', values: ['Storms'] }]);
});

test('an address that the gate let through to its owner still stands in no front matter', () => {
  const matter = frontMatter(shown(work({ email: 'ann@example.org' }), 'epub', 'owner'));
  assert.ok(!JSON.stringify(matter).includes('example.org'));
});

test('no value of a work becomes mark-up', () => {
  for (const { work: of, chapter } of HARD) {
    const matter = frontMatter(shown({ ...of, disclaimer: '<script>x</script>', notes: ['<i>n</i>'], feedback: '"&' }));
    const [first] = chaptersOf(of, { ...chapter, notes: ['<i>c</i>'], endMarker: '<b>' });
    assert.ok(first);
    const markup = `${openingMarkup(matter)}${closingMarkup(matter)}${chapterMarkup(first, '', 2)}`;
    assert.deepEqual(markup.match(/<(?!\/?(?:h1|h2|p|dl|dt|dd|q|section|div)\b)[^>]*>/g), null);
    assert.ok(markup.includes('&lt;script&gt;') && markup.includes('&lt;i&gt;c'));
  }
});
