/** Where stories end: end marks in their manners, and paragraphs right above them that read as a statement but are story. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPost } from '../read.ts';

const HEAD = 'Title: The Ferry Bell\nAuthor: Wren Cobb\nRating: G\n\n';
const TOLD = '     The ferryman had been asleep for an hour when somebody rang.\n\n     "We are shut," he said to the dark.\n\n';
const LAST = '     It rang again, and he went down to see.';

interface Row {
  readonly shows: string;
  readonly tail: string;
  readonly ends: string;
  readonly mark: string | null;
  readonly feedback?: string | null;
}

const marked = (mark: string): Row => ({
  shows: `the mark ${mark}`,
  tail: `${LAST}\n\n                     ${mark}\n`,
  ends: 'he went down to see.',
  mark,
});

const ROWS: readonly Row[] = [
  ...['- FINIS -', '-- fin --', '~ the end ~', '* FINIS *', '=END=', '= FIN =', '- the end -', '-FINIS-', '<> FIN <>'].map(
    marked,
  ),
  {
    shows: 'what is told of a third person above the mark',
    tail: 'She wrote to him twice. The letters did her no good at all, nor any good to the ferry.\n\nTHE END',
    ends: 'nor any good to the ferry.',
    mark: 'THE END',
  },
  {
    shows: 'what a story in the first person says of letters above the mark',
    tail: 'I answer every letter that comes over on the ferry. Comments are welcome, I tell them, and the bell is there to be rung.\n\nFIN',
    ends: 'the bell is there to be rung.',
    mark: 'FIN',
  },
  {
    shows: 'what is told of a third person, with no mark below',
    tail: `${LAST}\n\nHe told them to send their complaints to the bishop, and to write their praise on the gate.`,
    ends: 'on the gate.',
    mark: null,
  },
  {
    shows: 'a plea below the mark',
    tail: `${LAST}\n\nThe End\n\nFeedback would be very welcome. Was it any good?`,
    ends: 'he went down to see.',
    mark: 'The End',
    feedback: 'Feedback would be very welcome. Was it any good?',
  },
  {
    shows: 'a plea below no mark',
    tail: `${LAST}\n\nI was up all night with this one. Please tell me what you think!`,
    ends: 'he went down to see.',
    mark: null,
    feedback: 'I was up all night with this one. Please tell me what you think!',
  },
];

for (const { shows, tail, ends, mark, feedback = null } of ROWS)
  test(`the end of a story: ${shows}`, () => {
    const facts = { format: 'text', venue: null, url: null, charset: null, private: false } as const;
    const post = { place: { path: 'p', index: 0 }, facts, bytes: new TextEncoder().encode(HEAD + TOLD + tail) };
    const reading = readPost(post, 'x')[0];
    assert.ok(reading !== undefined);
    assert.ok(reading.body.text.trimEnd().endsWith(ends), reading.body.text);
    assert.deepEqual([reading.endMarker, reading.feedback], [mark, feedback]);
  });
