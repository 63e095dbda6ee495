/** What stands round a story, in posts as strangers wrote them: blocks of statements, headers of one line, boards, samples, false bylines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PostFacts, Reading } from '../../words/index.ts';
import { readPost } from '../read.ts';

const TOLD = `The lamplighter came down the ladder at nine, and found that somebody had greased it for him overnight.

"It was not I," said the verger.

"It was not you," the lamplighter agreed, and he went up again with great care to see whether the lamp had been done too.`;
const AGAIN = `In the morning there was nobody on the bridge but the verger, and he was holding a rag and looking at it as though it had spoken.

"I may have walked in my sleep," he said.`;
const PAGED = TOLD.split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('');
const HEAD = 'Title: The Ladder\nAuthor: Wren Cobb\nRating: G';
const BYLINE = 'The Ladder\nby Wren Cobb\nwren@example.org\n\nRated G';

interface Row {
  readonly shows: string;
  readonly format?: PostFacts['format'];
  readonly post: string;
  readonly says?: (reading: Reading) => unknown;
  readonly said?: unknown;
  /** How the story begins and ends, where it is not `TOLD`. */
  readonly begins?: string;
  readonly ends?: string;
}

const ROWS: readonly Row[] = [
  {
    shows: 'whose they are, above a rule',
    post: `${BYLINE}\n\nThe verger and the whole parish are Mrs. Oliphant's. The ladder came with the town.\n\n~~~~~\n\n${TOLD}`,
    says: ({ disclaimer }) => disclaimer,
    said: "The verger and the whole parish are Mrs. Oliphant's. The ladder came with the town.",
  },
  {
    shows: 'whose they are, and what the writer has to do with it, above no rule',
    post: `${HEAD}\n\nThe verger came out of a book by Mrs. Oliphant, and I have only borrowed him for the evening.\n\n${TOLD}`,
    says: ({ disclaimer }) => disclaimer,
    said: 'The verger came out of a book by Mrs. Oliphant, and I have only borrowed him for the evening.',
  },
  {
    shows: 'a block of statements, of which the last is sure',
    post: `${BYLINE}\n\nAll of the vestry is Mrs. Oliphant's.\n\nKeep it if you like it.\n\nFor Posy, who held the lamp.\n\nA word to wren@example.org makes my week.\n\n${TOLD}`,
    says: ({ distribution }) => distribution.permission,
    said: 'anyone',
  },
  {
    shows: "the sender's name in brackets behind the title, which is no show",
    format: 'mail',
    post: `From: Wren Cobb <wren@example.org>\nSubject: FIC: The Ladder (Wren Cobb) 1/2\n\nRating: G\nArchive: anywhere\n\n${TOLD}`,
    says: ({ title, fandoms, authors }) => [title, fandoms.length, authors[0]?.name],
    said: ['The Ladder', 0, 'Wren Cobb'],
  },
  {
    shows: 'a line that says what it is a story of, before the title',
    post: `A Journey to the West fanfic\nby Wren Cobb <wren@example.org>\n\nTHE LADDER OF THE SECOND ORCHARD\nPart 2: In Which Nobody Climbs\n\nPlease ask before posting this on a web page. I like to know where my ladders are.\n\nPre-readers: Posy, Hob\n\n---------\n\n${TOLD}`,
    says: ({ title, fandoms, distribution }) => [title, fandoms[0], distribution.permission],
    said: ['THE LADDER OF THE SECOND ORCHARD', 'Journey to the West', 'ask'],
  },
  {
    shows: 'the line and the shelves of a large site',
    post: `Books » Cranford » The Ladder\n\nAuthor: Wren Cobb\nRated: K+ - English - General/Drama - Reviews: 6 - Published: 10-22-06 - Complete - id:3207718\n\nPLEASE DON'T PUT THIS ON OTHER SITES WITHOUT ASKING ME. It has happened before.\n\nooOoo\n\n${TOLD}`,
    says: ({ title, fandoms, genres, rating, summary, distribution }) => [
      title,
      fandoms[0],
      genres.length,
      rating.raw,
      summary,
      distribution.permission,
    ],
    said: ['The Ladder', 'Cranford', 2, 'K+', null, 'ask'],
  },
  {
    shows: 'what came before, as the last field of a header',
    post: `${HEAD}\nWarnings: none\nPreviously: the ladder had been put away for good.\n\n${TOLD}`,
    says: ({ warnings }) => warnings,
    said: 'none',
  },
  {
    shows: 'the collection and the way back, below the story',
    post: `${BYLINE}\n\n${TOLD}\n\nThis story is part of the collection Parish Winters.\nReturn to the Reading Room: http://reading.example.org/room/`,
  },
  {
    shows: 'what the writer says of the craft, above a rule',
    post: `${HEAD}\n\nNot beta'd. Every mistake is a rung I missed.\n\n~~~~~\n\n${TOLD}`,
  },
  {
    shows: 'a rating among the sentences of one line, and a refusal below it',
    format: 'html',
    post: `<h2>The Ladder</h2><p>by Wren Cobb</p><p>The Parish Books. Rated G. It is a dark night.</p><p>Please don't take this off my site.</p><hr>${PAGED}`,
    says: ({ rating, distribution }) => [rating?.raw, distribution.permission],
    said: ['G', 'none'],
  },
  {
    shows: 'what it is about in italics below a table of facts, and a note with its label above a rule',
    format: 'html',
    post: `<h1>The Ladder</h1><p>by Wren Cobb</p><table><tr><td>Fandom</td><td>The Parish Books</td></tr><tr><td>Rated</td><td>G</td></tr><tr><td>Status</td><td>Finished</td></tr></table><blockquote><i>There are a hundred rungs. The beadle has counted ninety-nine.</i></blockquote><p>Author's note: written for the ladders challenge. Big thanks to Quill for reading it twice.</p><hr>${PAGED}<hr><p>The End</p>`,
    says: ({ summary, notes, betas }) => [summary, notes.length, betas],
    said: ['There are a hundred rungs. The beadle has counted ninety-nine.', 1, ['Quill']],
  },
  {
    shows: 'for whose birthday it is, and which letters its categories are',
    post: `The Ladder\na Parish story for Ellen's birthday\n\nWritten by: Wren Cobb\nRating: G\nCategories: X, H\nArchive: Yes Mt. Ararat Stacks; others ask\n\n${TOLD}`,
    says: ({ fandoms, genres, distribution }) => [fandoms, genres, distribution.places],
    said: [['Parish'], ['X', 'H'], ['Mt. Ararat Stacks']],
  },
  {
    shows: 'facts listed behind a labelled title, its place in a quoted series, an end that waits for the sun',
    post: `Series: Third in the "Clockwork Shires" series, follows "Escapement"\nAuthor: Wren Cobb\nTitle: The Ladder [PG-13, Emma/Knightley, angst-ish]\nArchive: ask first\n\n${TOLD}\n\nTo be continued when the sun comes out`,
    says: ({ title, rating, relationships, series, endMarker }) => [title, rating.raw, relationships, series?.name, endMarker],
    said: ['The Ladder', 'PG-13', ['Emma/Knightley'], 'Clockwork Shires', 'To be continued when the sun comes out'],
  },
  {
    shows: 'thanks in French right below a value',
    post: `Titre : L'Échelle\nAuteur : Wren Cobb\nRésumé : Elle attend mieux que personne.\nArchivage : demandez-moi d'abord\nMerci à Lise pour la relecture !\n\n***\n\nOn avait allumé la lampe à six heures, et à sept heures elle brûlait encore.\n\nLa vieille ne répondit pas ; elle comptait les bateaux.`,
    says: ({ distribution, betas }) => [distribution.raw, betas],
    said: ["demandez-moi d'abord", ['Lise']],
    begins: 'On avait allumé',
    ends: 'elle comptait les bateaux.',
  },
  {
    shows: 'lines below title and name that say without labels what they are',
    post: `From: Wren <wren@example.org>\nSubject: FIC: The Ladder 1/1\n\nHere is mine for the list.\n\nThe Ladder\nWren\nThe Parish Books -- verger/beadle, afterwards\nG\nPut it where you like, only tell me.\n\n${TOLD}`,
    format: 'mail',
    says: ({ title, rating, distribution }) => [title, rating.raw, distribution.permission],
    said: ['The Ladder', 'G', 'notify'],
  },
  {
    shows:
      "a site's name over the story's in heading and page title, shelves with the pair, a chapter's heading among the fields",
    format: 'html',
    post: `<html><head><title>The Reading Room - The Ladder</title></head><body><h1>The Reading Room</h1><div><h2>The Ladder</h2> by <a href="/u?14">Wren Cobb</a><br><b>Category:</b> Parish Books &gt; Verger/Beadle<br><b>Rating:</b> Teen [Reviews - 2]<br><b>Summary:</b> It was greased.<br><b>Completed:</b> No</div><h3>Chapter 2: Rungs</h3><b>Chapter Notes:</b> Sorry about the wait!<div>${PAGED}</div></body></html>`,
    says: ({ title, rating, fandoms, relationships, part }) => [title, rating.raw, fandoms, relationships, part?.number],
    said: ['The Ladder', 'Teen', ['Parish Books'], ['Verger/Beadle'], 2],
  },
  {
    shows: 'an entry whose page opens with the name of its user',
    format: 'html',
    post: `<html><head><title>wrencobb: Fic: The Ladder</title></head><body><div>Fic: The Ladder</div><div><a href="http://journals.example.com/wrencobb/">wrencobb</a></div><p><b>The Ladder</b> by wrencobb</p>${PAGED}</body></html>`,
    says: ({ title, authors }) => [title, authors.map(({ name }) => name)],
    said: ['The Ladder', ['wrencobb']],
  },
  {
    shows: 'what readers said below the links of an entry',
    format: 'html',
    post: `<p>Title: The Ladder<br>Author: Wren Cobb</p>${PAGED}<hr><p>(<a href="#">11 comments</a> | <a href="#">Leave a comment</a>)</p><p><b>bluestocking9</b>: Oh, this made my evening!</p>`,
  },
  {
    shows: 'the links below an entry',
    format: 'html',
    post: `<p>Title: The Ladder<br>Author: Wren Cobb</p>${PAGED}<p><a href="#">Link</a> | <a href="#">Leave a comment</a> | <a href="#">Add to Memories</a></p>`,
  },
  {
    shows: 'a signature in columns below dashes that lost their blank',
    post: `${HEAD}\n\n${TOLD}\n\n--\nWren Cobb                                wren@lamp-room.example.org\n"Mind the rungs."\n`,
  },
  {
    shows: 'a story that begins with what belongs to whom',
    post: `${HEAD}\n\nThe ladder was Mr. Cobb's. He had it from his aunt.\n\n${TOLD}`,
    begins: "The ladder was Mr. Cobb's.",
  },
  {
    shows: 'what a story says of itself, with a list',
    post: `${HEAD}\n\nThis is the third story of the Parish series, which goes:\n\n1. The Bell\n2. The Font\n3. The Ladder\n\n* * *\n\n${TOLD}\n\n* * *\n\n${AGAIN}`,
    ends: '"I may have walked in my sleep," he said.',
  },
  {
    shows: 'talk over the heading of a part',
    post: `${HEAD}\n\nRight, that is the form filled in. Up we go.\n\nChapter Two - The Lamp\n\n${TOLD}\n\nNext time: Chapter Three - The Rag`,
    says: ({ part, status }) => [part?.number, status],
    said: [2, 'in-progress'],
  },
  {
    shows: 'where the other half is',
    post: `${BYLINE}\n\nThe first half stands at http://parish.example.org/ladder1.html\n\n-----\n\n${TOLD}`,
    says: ({ previousLink }) => previousLink,
    said: 'http://parish.example.org/ladder1.html',
  },
  {
    shows: 'a header of one line below chatter',
    format: 'html',
    post: `<title>wren: ficlet: the ladder</title><h2>ficlet: the ladder</h2><p>It was dark all week, and look what I did.</p><p>by wren | Carlingford | the Verger &amp; the Lamplighter | PG | 120 words</p><p><i>Somebody has been up there.</i></p><hr>${PAGED}<p><a href="#">Link</a> | <a href="#">Leave a comment</a></p>`,
    says: ({ authors, fandoms, relationships, summary }) => [authors[0]?.name, fandoms, relationships, summary],
    said: ['wren', ['Carlingford'], ['the Verger & the Lamplighter'], 'Somebody has been up there.'],
  },
  {
    shows: 'a title and its author over a header of one line',
    post: `I said that I was done with vergers. I was not.\n\nThe Ladder by Wren Cobb\nCarlingford; Verger/Sexton; PG; 120 words\nSomebody has been up there.\n\n${TOLD}`,
    says: ({ title, rating, summary, leadIn }) => [title, rating.raw, summary, leadIn],
    said: ['The Ladder', 'PG', 'Somebody has been up there.', 'I said that I was done with vergers. I was not.'],
  },
  {
    shows: 'a board of which others answer',
    format: 'html',
    post: `<title>Parish Board :: View topic - The Ladder (PG)</title><table><tr><td>Author</td><td>Message</td></tr><tr><td><b>wren</b><br>Curate<br>Posts: 40</td><td>Posted: Sat Jul 06, 2002 4:12 pm<hr>Disclaimer: not mine<br>Archive: yes<br><br>${PAGED}</td></tr><tr><td><b>moth</b><br>Sexton<br>Posts: 3</td><td>Posted: Sat Jul 06, 2002 5:12 pm<hr>I did love the verger. Who greased it?</td></tr></table><p>All times are GMT</p><p>Powered by Example Board</p>`,
    says: ({ title, authors, rating }) => [title, authors[0]?.name, rating.raw],
    said: ['The Ladder', 'wren', 'PG'],
  },
  {
    shows: 'a board that lists the answers',
    post: `The Parish Message Board\n\nThe Ladder (1/1) PG\n\nPosted by wren on May 04, 2002 at 20:11:07:\n\nDisclaimer: not mine.\n\n${TOLD}\n\nFollow Ups:\n\n* Re: The Ladder - moth 21:00:00 5/04/02`,
    says: ({ title, authors, rating }) => [title, authors[0]?.name, rating.raw],
    said: ['The Ladder', 'wren', 'PG'],
  },
  {
    shows: 'where an archive marks the story',
    format: 'html',
    post: `<title>The Ladder by wren</title><p>Rated: G<br>Genres: Humor</p><p>Story Notes:</p><p>Disclaimer: not mine.</p><p>Moth went over it with a lantern.</p><div id="storytext">${PAGED}</div>`,
  },
  {
    shows: 'a title that looks like a byline',
    post: `From: Wren Cobb <wren@example.org>\nSubject: FIC: Supper by Lamplight (1/1)\n\nAuthor: Wren Cobb\nRating: G\n\n${TOLD}`,
    says: ({ title, authors }) => [title, authors.map(({ name }) => name)],
    said: ['Supper by Lamplight', ['Wren Cobb']],
  },
  {
    shows: 'a label that no table knows, in the column of the others',
    post: `TITLE         The Ladder\nAUTHOR        Wren Cobb\nRATING        G\nARCHIVE       Anywhere at all.\nGREASE        Goose, and plenty of it\nFEEDBACK      wren@example.org\n\n${TOLD}`,
    says: ({ distribution }) => distribution.raw,
    said: 'Anywhere at all.',
  },
];

function read(format: PostFacts['format'], post: string): Reading | undefined {
  const facts: PostFacts = { format, venue: null, url: null, charset: null, private: false };
  return readPost({ place: { path: 'p', index: 0 }, facts, bytes: new TextEncoder().encode(post) }, 'x')[0];
}

for (const {
  shows,
  format = 'text',
  post,
  says,
  said,
  begins = 'The lamplighter came down',
  ends = 'the lamp had been done too.',
} of ROWS)
  test(`round a story: ${shows}`, () => {
    const reading = read(format, post);
    assert.ok(reading !== undefined);
    const text = reading.body.text.trim();
    assert.ok(text.startsWith(begins) && text.endsWith(ends), text);
    if (says !== undefined) assert.deepEqual(says(reading), said);
  });

test('a header that shows how one should look heads no story', () => {
  const form = 'Title:\nAuthor:\nRating:\nDisclaimer:';
  const shown = 'Title: and the part, if it has one\nAuthor: with an address\nRating: G or PG\nArchive: yes or no';
  for (const post of [
    `RULES OF THE PARISH LIST\n\n${form}\n\nSign what you send.\n\nNo flames, and no more than two parts in a day, please.`,
    `WELCOME\n\n1. Say what it is in the subject.\n\n2. The top of every story must look like this:\n\n${shown}\n\n3. Not more than two parts in a day, please; think of the people who pay for the telephone.\n\n4. No flames.`,
  ])
    assert.equal(read('text', post)?.kind, 'announcement');
  for (const above of ['', 'Ann Example wrote:\n\n']) assert.equal(read('text', `${above}${HEAD}\n\n${TOLD}`)?.kind, 'story');
});
