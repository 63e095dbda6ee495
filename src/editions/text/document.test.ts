import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaptersOf, entry, gap, HARD, PLACE, shown, shownAll, work } from '../../../test/editions/works.ts';
import { textDocument } from './document.ts';

test('a work as the fans would post it', () => {
  const of = work({
    creators: [
      { name: 'Ann', alias: 'Nan', canonical: null },
      { name: 'Bea', alias: null, canonical: null },
    ],
    entries: [entry(1, '1/3'), gap(2, '2/3'), entry(3, '3/3', 'Oil')],
    series: { name: 'Lamps', position: 2 },
    notes: ['One.', 'Two.'],
  });
  assert.equal(
    textDocument(shown(of, 'text'), shownAll(chaptersOf(of), 'text'), {
      ...PLACE,
      address: 'https://shelf.example.org/works/12',
    }),
    `Title: The Lamp Room
Author: Ann (Nan) and Bea
Fandom: Treasure Island
Characters: Jim Hawkins
Rating: PG
Series: Lamps, #2
Status: Complete
Summary: Jim keeps the lamp for one more night.
Archive: Anywhere.
Disclaimer: Stevenson made them; I only lent the lamp.
Author’s Note: One.
Author’s Note: Two.

Part 1

The lamp burned low in part 1, and Jim did not mind at all.

[Part 2 is missing here.]

Part 3: Oil

The lamp burned low in part 3, and Jim did not mind at all.

-- 
Posted: 14 March 2003, in lamp_list
The author’s wishes: The author lets anyone archive this story.
Missing here: Part 2.
From the archive “The Test Shelf”.
https://shelf.example.org/works/12
`,
  );
});

test('a note that stands before the work is not said again before its first part', () => {
  const of = work({ notes: ['One.'] });
  const text = textDocument(shown(of), shownAll(chaptersOf(of, { notes: ['One.', 'Two.'] })), PLACE);
  assert.deepEqual([text.match(/One\./g)?.length, text.match(/Two\./g)?.length], [1, 1]);
});

test('what a work does not say stands in no line', () => {
  const of = work({
    summary: null,
    rating: { raw: null, level: 'unrated' },
    tags: [],
    status: 'unknown',
    disclaimer: null,
    distribution: { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] },
  });
  const [header] = textDocument(shown(of), shownAll(chaptersOf(of)), PLACE).split('\n\n');
  assert.equal(header, 'Title: The Lamp Room\nAuthor: Ann Example');
});

test('values of several lines stand on one, and no control character comes through', () => {
  for (const { work: of, chapter } of HARD) {
    const text = textDocument(shown({ ...of, summary: 'One\n\ntwo\u0000' }), shownAll(chaptersOf(of, chapter)), PLACE);
    assert.ok(text.includes('\nSummary: One two\n'));
    assert.equal(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text), false);
  }
});
