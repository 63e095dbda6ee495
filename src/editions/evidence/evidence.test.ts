import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { admitPreview } from '../../gate/index.ts';
import { readPost } from '../../reading/read.ts';
import type { Reading } from '../../words/index.ts';
import { evidenceOf } from './evidence.ts';
import { placesIn } from './places.ts';
import { spanText } from './spans.ts';

const POST = `A word before the story.

Title: The Tide Clock
Author: Mara Venn
Summary: The clock in the harbour tower stopped on the night the
ferry did not come back.
Archive: only the Harbour Shelf, please.

The ferry came in on the last of the flood, an hour late, with one lamp lit.

The End
`;

function shownReading(text: string) {
  const facts = { format: 'text', venue: null, url: null, charset: null, private: false } as const;
  const [reading] = readPost({ place: { path: 'tide.txt', index: 0 }, facts, bytes: new TextEncoder().encode(text) }, 'aa');
  assert.ok(reading);
  const verdict = admitPreview(reading, 'owner', null);
  assert.ok(verdict.kind === 'shown');
  return verdict.shown;
}

test('places count lines and columns from 1', () => {
  const places = placesIn('ab\n\ncde\n');
  assert.deepEqual([0, 2, 3, 4, 6, 8].map(places.place), [
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
    { line: 4, column: 1 },
  ]);
  assert.deepEqual(
    [places.lines, places.line(1), places.line(2), places.line(3), places.line(4)],
    [4, [0, 2], [3, 3], [4, 7], [8, 8]],
  );
});

test('any place leads back to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '😀') }), fc.nat(), (text, some) => {
      const at = some % (text.length + 1);
      const places = placesIn(text);
      const { line, column } = places.place(at);
      assert.equal((places.line(line)[0] ?? 0) + column - 1, at);
    }),
  );
});

test('each field says where it was read, in lines and columns', () => {
  const { fields } = evidenceOf(shownReading(POST), POST, true);
  const spans = new Map(fields.map((field) => [field.key, spanText(field.span)]));
  assert.equal(spans.get('title'), 'line 3, columns 8 to 21');
  assert.equal(spans.get('summary'), 'line 5, column 10, to line 6, column 24');
});

test('regions come in order with their lines, wishes in plain words', () => {
  const { regions, wishes } = evidenceOf(shownReading(POST), POST, true);
  assert.deepEqual(
    regions.map(({ kind, lines }) => [kind, ...lines]),
    [
      ['lead-in', 1, 1],
      ['header', 3, 7],
      ['body', 9, 9],
      ['end-marker', 11, 11],
    ],
  );
  assert.match(wishes[0] ?? '', /Harbour Shelf archive this story, and names no other place/);
});

test('a doubt stands with the fields it is about, or alone where no field carries it', () => {
  const shown = shownReading(POST);
  const doubts: Reading['doubts'] = [
    { field: 'authors', why: 'two people' },
    { field: 'part', why: 'two counts' },
  ];
  const evidence = evidenceOf({ ...shown, value: { ...shown.value, doubts } }, POST, true);
  assert.deepEqual(evidence.fields.find(({ key }) => key === 'author')?.doubts, ['two people']);
  assert.deepEqual(evidence.doubts, [{ field: 'part', why: 'two counts' }]);
});

test('what was mended is told with its place, and not at all where the post is not shown as a whole', () => {
  const text = POST.replace('The ferry', 'The caf\u00c3\u00a9 ferry');
  const shown = shownReading(text);
  const mended = text.replace('caf\u00c3\u00a9', 'café');
  const { repairs } = evidenceOf(shown, mended, true);
  assert.deepEqual(
    repairs.map(({ was, now, span }) => [was, now, spanText(span)]),
    [['\u00c3\u00a9', 'é', 'line 9, column 8']],
  );
  const hidden = evidenceOf(shown, mended, false);
  assert.deepEqual([hidden.repairs, hidden.source.repairs], [[], []]);
});
