/** Pages and journals as sites and their users wrote them: what is the site's, what the author's, and what is no story. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PostFacts, Reading } from '../../words/index.ts';
import { readPost } from '../read.ts';

const TOLD = `<p>The ferryman had counted eleven hats, and there were ten heads in the boat.</p>
<p>"One of you," he said, "is not here."</p>
<p>Nobody in the boat would own to it, and they rowed the rest of the way in silence.</p>`;
const BEGINS = 'The ferryman had counted';
const ENDS = 'the rest of the way in silence.';

interface Row {
  readonly shows: string;
  readonly format?: PostFacts['format'];
  readonly post: string;
  readonly says: (reading: Reading) => unknown;
  readonly said: unknown;
}

const ROWS: readonly Row[] = [
  {
    shows: 'title and author as links, and again in the page’s own title',
    post: `<title>Eleven Hats by quillwort :: The Ferry House</title><div id="pagetitle"><a href="s?1">Eleven Hats</a> by <a href="u?2">quillwort</a></div><p><b>Summary:</b> A count.<br><b>Rated:</b> K</p>${TOLD}`,
    says: ({ title, authors }) => [title, authors.map(({ name }) => name)],
    said: ['Eleven Hats', ['quillwort']],
  },
  {
    shows: 'the site first, and an author of several small words behind a title that is no link',
    post: `<title>The Ferry House :: Eleven Hats by keeper of ropes</title><h3>Eleven Hats by <a href="u?2">keeper of ropes</a></h3><p><b>Summary:</b> A count.<br><b>Rated:</b> K</p>${TOLD}`,
    says: ({ title, authors }) => [title, authors.map(({ name }) => name)],
    said: ['Eleven Hats', ['keeper of ropes']],
  },
  {
    shows: 'a title alone on the page, signed in the page’s own title',
    post: `<title>Eleven Hats by quillwort | The Ferry House</title><h1>Eleven Hats</h1><p><b>Summary:</b> A count.<br><b>Rated:</b> K</p>${TOLD}`,
    says: ({ title, authors }) => [title, authors.map(({ name }) => name)],
    said: ['Eleven Hats', ['quillwort']],
  },
  {
    shows: 'what an archive counts',
    post: `<title>Ferry House</title><h3>Eleven Hats</h3><p><b>Rated:</b> K <b>Reviews:</b> 14<br><b>Characters:</b> The Ferryman, Other<br><b>Series:</b> None <b>Challenges:</b> None<br><b>Chapters:</b> 2 <b>Completed:</b> Yes <b>Words:</b> 40 <b>Read:</b> 9</p>${TOLD}<div class="foot">Please <a href="#">log in</a> to leave a review.</div>`,
    says: ({ feedback, characters, series, part, status }) => [feedback, characters, series, part, status],
    said: [null, ['The Ferryman', 'Other'], null, null, 'complete'],
  },
  {
    shows: 'what an archive counts, nothing in bold',
    post: `<title>Ferry House</title><h3>Eleven Hats</h3><p>Rated: K<br>Series: None Challenges: None<br>Chapters: 1 Completed: Yes Reviews: 3</p>${TOLD}`,
    says: ({ feedback, series, part, status }) => [feedback, series, part, status],
    said: [null, null, null, 'complete'],
  },
];

function read(format: PostFacts['format'], post: string): readonly Reading[] {
  const facts: PostFacts = { format, venue: null, url: null, charset: null, private: false };
  return readPost({ place: { path: 'p', index: 0 }, facts, bytes: new TextEncoder().encode(post) }, 'x');
}

for (const { shows, format = 'html', post, says, said } of ROWS)
  test(`a page: ${shows}`, () => {
    const reading = read(format, post)[0];
    assert.ok(reading !== undefined);
    const text = reading.body.text.trim();
    assert.ok(text.startsWith(BEGINS) && text.endsWith(ENDS), text);
    assert.deepEqual(says(reading), said);
  });
