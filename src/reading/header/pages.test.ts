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
const MESSAGE = TOLD.replace(/<\/?p>/g, '').replaceAll('\n', '<br><br>\n');

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
  {
    shows: 'a line of bars that opens with the title and is signed at its end, below a date and chatter',
    post: `<title>quillwort: Eleven Hats</title><div><b>Eleven Hats</b></div><div>March 3rd, 2007, 9:14 am</div><p>I was going to bed, and then I counted.</p><p><b>Eleven Hats</b> | Greek Myths | PG | by quillwort | for sedge, who likes a boat<br><i>He counts them twice.</i></p>${TOLD}`,
    says: ({ title, authors, fandoms, rating, summary }) => [title, authors[0]?.name, fandoms, rating.raw, summary],
    said: ['Eleven Hats', 'quillwort', ['Greek Myths'], 'PG', 'He counts them twice.'],
  },
  {
    shows: 'a line of bars that opens with the title and signs nobody',
    post: `<title>quillwort: Eleven Hats</title><div><b>Eleven Hats</b></div><p>I was going to bed, and then I counted.</p><p><b>Eleven Hats</b> | Greek Myths | PG<br><i>He counts them twice.</i></p>${TOLD}`,
    says: ({ title, fandoms, characters, rating, summary }) => [title, fandoms, characters, rating.raw, summary],
    said: ['Eleven Hats', ['Greek Myths'], [], 'PG', 'He counts them twice.'],
  },
  {
    shows: 'a web group’s heading that is a subject line',
    post: `<div class="msg"><h2>FIC: Eleven Hats (Greek Myths) [PG] 1/1</h2><ul><li><b>quillwort</b><div>Message 4 of 9 , Mar 3, 2002</div><div>Title: Eleven Hats<br>Author: Quill Wort<br>Feedback: yes<br><br>${MESSAGE}</div></li></ul></div>`,
    says: ({ title, authors, part, status, fandoms, rating }) => [title, authors[0]?.name, part, status, fandoms, rating.raw],
    said: ['Eleven Hats', 'Quill Wort', { number: 1, total: 1, label: '1/1' }, 'complete', ['Greek Myths'], 'PG'],
  },
  {
    shows: 'a link to the part before above the headings',
    post: `<title>quillwort: hats</title><p align=right><a href="http://ferry.example.com/hats1.html">&laquo; Chapter One</a></p><h2 align=center>Eleven Hats</h2><h3 align=center>Chapter Two</h3><p align=center>by Quill Wort</p><hr>${TOLD}`,
    says: ({ title, authors, part, previousLink }) => [title, authors[0]?.name, part?.number, previousLink],
    said: ['Eleven Hats', 'Quill Wort', 2, 'http://ferry.example.com/hats1.html'],
  },
  {
    shows: 'links to all parts below the story, of which the next lower counts',
    post: `<h2>Eleven Hats</h2><h3>Part III</h3><p>by Quill Wort</p><hr>${TOLD}<hr><p><a href="http://ferry.example.com/1.html">Part I</a> | <a href="http://ferry.example.com/2.html">Part II</a> | <a href="http://ferry.example.com/4.html">Part IV</a></p>`,
    says: ({ title, part, previousLink }) => [title, part?.number, previousLink],
    said: ['Eleven Hats', 3, 'http://ferry.example.com/2.html'],
  },
  {
    shows: 'an archive’s line above the header that the author wrote',
    post: `<p><b>Eleven Hats</b><br>Author: <a href="/u/7">Quill Wort</a><br>Rated: T - English - Humor - Words: 40 - Published: 10-02-00 - Complete</p><hr><p>Title: Eleven Hats<br>Author: Quill Wort<br>Rating: G, I should think<br>Summary: A count.</p>${TOLD}`,
    says: ({ rating, summary, status }) => [rating, summary, status],
    said: [{ raw: 'G, I should think', level: 'general' }, 'A count.', 'complete'],
  },
  {
    shows: 'thanks in a line below a value',
    post: `<h3>Eleven Hats</h3><p>by Quill Wort</p><p>Rated: G<br>Archive: go ahead<br>Many thanks to Sedge, who beta-read it in a boat.</p>${TOLD}`,
    says: ({ distribution, betas, notes }) => [distribution.raw, betas, notes],
    said: ['go ahead', ['Sedge'], []],
  },
  {
    shows: 'who read it before, between two values',
    post: `<h3>Eleven Hats</h3><p>by Quill Wort</p><p>Rated: G<br>Disclaimer: Charon is nobody's<br>Beta-read by Sedge.<br>Archive: go ahead</p>${TOLD}`,
    says: ({ disclaimer, betas, distribution }) => [disclaimer, betas, distribution.raw],
    said: ["Charon is nobody's", ['Sedge'], 'go ahead'],
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

test('recommendations and rules with a form to fill in are no stories', () => {
  const rec = (title: string, why: string): string =>
    `<p><b>Title:</b> <a href="http://ferry.example.org/${title.length}.html">${title}</a><br><b>Author:</b> Quill Wort<br><b>Rating:</b> PG<br>${why}</p>`;
  const why = '<b>Why I love it:</b> Nobody else would have counted the hats.';
  const posts: readonly (readonly [PostFacts['format'], string])[] = [
    ['html', `<p>Two for the weekend.</p>${rec('Eleven Hats', why)}${rec('Ten Heads', why)}<p>Boats next week!</p>`],
    ['html', `<p>One for the weekend.</p>${rec('Eleven Hats', why)}<p>Boats next week!</p>`],
    ['html', `<p>Look what is up.</p>${rec('Eleven Hats', 'Fandom: Greek Myths')}${rec('Ten Heads', 'Fandom: Greek Myths')}`],
    [
      'mail',
      `From: Ferry House <owner@example.org>\nSubject: ADMIN: posting fic here\n\nSent out every month.\n\n1. Say so in the subject.\n\n2. Every story has to have a header such as this:\n\nTitle: the title of your story\nAuthor: your name or pen name\nRating: G through R\nArchive: yes, no or ask\n\n3. One part a day will do.\n\n4. Be kind to the new people.\n`,
    ],
  ];
  for (const [format, post] of posts)
    assert.deepEqual(
      read(format, post).map(({ kind }) => kind === 'story'),
      [false],
      post,
    );
  assert.deepEqual(
    read('html', `${rec('Eleven Hats', 'Fandom: Greek Myths')}${TOLD}${TOLD}`).map(({ kind }) => kind),
    ['story'],
  );
});
