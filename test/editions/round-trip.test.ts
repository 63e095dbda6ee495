/** The text download is a post in the fans' own form: reading it gives back what the work says. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { textDocument } from '../../src/editions/index.ts';
import { readPost } from '../../src/reading/read.ts';
import type { Reading, Tag, Work } from '../../src/words/index.ts';
import { chaptersOf, entry, gap, PLACE, shown, shownAll, work } from './works.ts';

const STORY =
  'The lamp burned low, and Jim did not mind at all.\n\n"Well," said Silver, "there is a thing."\n\n* * *\n\nAnd in the morning the sea was *quite* flat.';

function tags(kind: Tag['kind'], ...names: readonly string[]): readonly Tag[] {
  return names.map((name) => ({ kind, name, canonical: null }));
}

const FULL = work({
  creators: [
    { name: 'Ann Example', alias: 'Nan', canonical: null },
    { name: 'Bea Sample', alias: null, canonical: null },
    { name: 'T. J. Third', alias: null, canonical: null },
  ],
  rating: { raw: 'PG-13, for storms', level: 'teen' },
  tags: [
    ...tags('fandom', 'Treasure Island', 'Kidnapped'),
    ...tags('relationship', 'Jim/Alan'),
    ...tags('character', 'Jim Hawkins', 'Alan Breck'),
    ...tags('genre', 'Humour', 'Adventure'),
  ],
  warnings: 'Storms at sea',
  spoilers: 'All of the book',
  feedback: 'Yes please, on the list.',
  betas: ['Tam', 'Ruth'],
  translators: ['Tomas'],
  notes: ['Written in one night.', 'For the lamp list.'],
  series: { name: 'Lamps and Lanterns', position: 2 },
  distribution: {
    raw: 'The Lamp Room and my own site. Anyone else, please ask.',
    permission: 'ask',
    places: [],
    refused: [],
    conditions: [],
  },
});

function readBack(of: Work): Reading {
  const document = textDocument(shown(of, 'text'), shownAll(chaptersOf(of, { text: STORY, endMarker: 'The End' }), 'text'), {
    ...PLACE,
    address: 'https://shelf.example.org/works/12',
  });
  const bytes = new TextEncoder().encode(document);
  const facts = { format: 'text', venue: null, url: null, charset: null, private: false } as const;
  const readings = readPost(
    { place: { path: 'story.txt', index: 0 }, facts, bytes },
    createHash('sha256').update(bytes).digest('hex'),
  );
  const [reading] = readings;
  assert.ok(reading && readings.length === 1, 'one post, one story');
  return reading;
}

const SHAPES: readonly (readonly [name: string, of: Work])[] = [
  ['a story of one part', FULL],
  [
    'a serial with a gap',
    { ...FULL, entries: [entry(1, '1/3'), gap(2, '2/3'), entry(3, '3/3', 'Oil')], chapters: { have: 2, total: 3 } },
  ],
];
for (const [name, of] of SHAPES) {
  test(`${name} is read back from its text`, () => {
    const reading = readBack(of);
    const names = (kind: Tag['kind']) => of.tags.filter((tag) => tag.kind === kind).map((tag) => tag.name);
    assert.equal(reading.kind, 'story');
    assert.deepEqual(
      {
        title: reading.title,
        authors: reading.authors,
        rating: reading.rating,
        fandoms: reading.fandoms,
        relationships: reading.relationships,
        characters: reading.characters,
        genres: reading.genres,
        summary: reading.summary,
        warnings: reading.warnings,
        spoilers: reading.spoilers,
        feedback: reading.feedback,
        disclaimer: reading.disclaimer,
        betas: reading.betas,
        translators: reading.translators,
        notes: reading.notes,
        series: reading.series,
        distribution: reading.distribution.raw,
        status: reading.status,
      },
      {
        title: of.title,
        authors: of.creators.map(({ name, alias }) => ({ name, alias })),
        rating: of.rating,
        fandoms: names('fandom'),
        relationships: names('relationship'),
        characters: names('character'),
        genres: names('genre'),
        summary: of.summary,
        warnings: of.warnings,
        spoilers: of.spoilers,
        feedback: of.feedback,
        disclaimer: of.disclaimer,
        betas: of.betas,
        translators: of.translators,
        notes: of.notes,
        series: of.series,
        distribution: of.distribution.raw,
        status: of.status,
      },
    );
    assert.ok(reading.body.text.startsWith('The lamp burned low') && reading.body.text.includes('quite'));
    assert.ok(!/wishes|Test Shelf|shelf\.example/.test(reading.body.text), 'what stands below the story is no part of it');
  });
}

test('a work that says little is read back as one that says little', () => {
  const reading = readBack(
    work({
      summary: null,
      disclaimer: null,
      tags: [],
      rating: { raw: null, level: 'unrated' },
      status: 'unknown',
      distribution: { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] },
    }),
  );
  assert.deepEqual(
    [reading.title, reading.summary, reading.rating.level, reading.distribution.raw, reading.notes],
    ['The Lamp Room', null, 'unrated', null, []],
  );
});
