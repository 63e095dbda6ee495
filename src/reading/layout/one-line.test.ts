/** Files without line breaks are cut where their fields and their story begin; lines of prose are left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutOneLine } from './one-line.ts';
import { plainLines } from './plain-text.ts';

const STORY = 'There was a ship coming up the strait, very small, with a man in the bow who had put on all his armour. '.repeat(
  3,
);
const DUMP = `Title: Scylla's Six Author: Charybdis Rating: G Archive: yes Disclaimer: Homer's. "Six," said the first head. ${STORY}The End`;

test('a dump is cut at its labels, at its story and at its end mark', () => {
  const cut = cutOneLine(DUMP);
  const pieces = cut?.pieces.map(([from, to]) => DUMP.slice(from, to).trim()) ?? [];
  assert.deepEqual(pieces.slice(0, 5), [
    "Title: Scylla's Six",
    'Author: Charybdis',
    'Rating: G',
    'Archive: yes',
    "Disclaimer: Homer's.",
  ]);
  assert.equal(pieces.at(-1), 'The End');
  assert.match(pieces[cut?.story ?? 0] ?? '', /^"Six," said the first head\./);
});

const NARROW = 'The strait was narrow that year. She counted the oars twice, and then again, aloud. '.repeat(4).trimEnd();
const HEAD = ["Title: Scylla's Six", 'Author: Charybdis', 'Rating: G'];

test('a rule parts header and story, a title may open the dump, and words may follow the end mark', () => {
  const rows: readonly (readonly [dump: string, header: readonly string[], last: string])[] = [
    [
      `${HEAD.join(' ')} Disclaimer: Not mine. I only row. ***** ${NARROW}`,
      [...HEAD, 'Disclaimer: Not mine. I only row.', '*****'],
      NARROW,
    ],
    [
      `${HEAD.join(' ')} Feedback: oh, please - - - - - "${NARROW}" THE END`,
      [...HEAD, 'Feedback: oh, please', '- - - - -'],
      'THE END',
    ],
    [
      `Scylla's Six by M. Charybdis ${HEAD.slice(1).join(' ')} Archive: yes. ~*~*~ ${NARROW} Fin`,
      ["Scylla's Six by M. Charybdis", ...HEAD.slice(1), 'Archive: yes.', '~*~*~'],
      'Fin',
    ],
    [
      `${HEAD.join(' ')} === ${NARROW} THE END Write to scylla@example.org, she bites.`,
      [...HEAD, '==='],
      'Write to scylla@example.org, she bites.',
    ],
  ];
  for (const [dump, header, last] of rows) {
    const pieces = cutOneLine(dump)?.pieces.map(([from, to]) => dump.slice(from, to).trim()) ?? [];
    assert.deepEqual(pieces.slice(0, header.length), header);
    assert.equal(pieces.at(-1), last);
    assert.equal(
      plainLines(dump, 0)
        .map(({ text }) => text)
        .join(''),
      dump,
    );
  }
});

test('no piece is lost, and the story stands apart from its header', () => {
  const lines = plainLines(DUMP, 0);
  assert.equal(lines.map((line) => line.text).join(''), DUMP);
  assert.deepEqual(
    lines.map((line) => line.gap),
    [0, 0, 0, 0, 0, 1, 1],
  );
});

test('prose, short headers and posts of many lines are left as they are', () => {
  assert.equal(cutOneLine(STORY), null);
  assert.equal(cutOneLine('Title: A Author: B Rating: G'), null);
  assert.equal(plainLines(`${DUMP}\na\nb\nc`, 0).length, 4);
});
