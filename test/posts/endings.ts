/** How stories end, and what stands below; and what only looks like an end. */
import type { PostCase } from './shape.ts';

const HEAD = 'Title: The Weathercock\nAuthor: Ned Barrow\nRating: G\n\n';
const HEADED = { title: 'The Weathercock', authors: ['Ned Barrow'], rating: ['G', 'general'] as const };
const STORY =
  'The weathercock had been facing west since the wedding.\n\n"It is rust," said the sexton.\n\n"It is an opinion," said the weathercock, and went round to north.\n';
const BODY = { start: 'The weathercock had been facing', end: 'went round to north.' };

function ended(shows: string, tail: string, more: Partial<PostCase['stories'][number]>): PostCase {
  return { shows, format: 'text', text: `${HEAD}${STORY}\n${tail}`, stories: [{ ...HEADED, ...BODY, ...more }] };
}

export const ENDINGS: readonly PostCase[] = [
  ended('end mark with a plea behind it', 'THE END!! Well? Did you like it?\n', {
    marker: 'THE END!!',
    status: 'complete',
    feedback: 'Well? Did you like it?',
  }),
  ended('end mark, then a remark on sequels and a name', '~ Finis ~\n\n(And no, there will be no sequel.)\n\nNed\n', {
    marker: '~ Finis ~',
    status: 'complete',
  }),
  ended(
    'end mark, then notes of two paragraphs',
    "-30-\n\nAuthor's Note: The sexton is my uncle, and he has read this.\n\nHe asked me to say that he was right about the rust, and thanks to Posy for the beta.\n",
    {
      marker: '-30-',
      status: 'complete',
      notes: [
        'The sexton is my uncle, and he has read this. He asked me to say that he was right about the rust, and thanks to Posy for the beta.',
      ],
      betas: ['Posy'],
    },
  ),
  ended('a plea under a rule', '*****\n\nFeedback makes my day! Write to ned@example.org.\n', {
    feedback: 'Feedback makes my day! Write to ned@example.org.',
    email: 'ned@example.org',
  }),
  ended('to be continued in the next part', '(To be continued in part 2)\n', {
    marker: '(To be continued in part 2)',
    status: 'in-progress',
  }),
  ended('fields below the story', '---\nFeedback: ned@example.org\nArchive: Steeple Shelf only\n', {
    feedback: 'ned@example.org',
    email: 'ned@example.org',
    archive: ['Steeple Shelf only', 'listed', ['Steeple Shelf']],
  }),
  ended('a signature of name and address', '--\nNed Barrow\nned@example.org\n', {}),
  ended('navigation in brackets', '[ Back | Home | Next ]\n', {}),
  {
    shows: 'a scene that ends on a short last scene, not on a footer',
    format: 'text',
    text: `${HEAD}* * *\n\n${STORY}\n* * *\n\nIn the spring they oiled it, and it came round to the south.\n`,
    stories: [{ ...HEADED, start: BODY.start, end: 'came round to the south.' }],
  },
  {
    shows: 'an end within the story: a play that ends, and the story goes on',
    format: 'text',
    text: `${HEAD}The play was in its last act, and the moon had fallen over.\n\nTHE END\n\n"Is it?" said the Duke.\n\n"It is, my lord," said Bottom, "for the wall has gone home."\n\nThey gave him a supper, and he gave them the epilogue all the same.\n\nThe End\n`,
    stories: [
      {
        ...HEADED,
        start: 'The play was in its last act',
        end: 'the epilogue all the same.',
        marker: 'The End',
        status: 'complete',
      },
    ],
  },
  {
    shows: 'a note between scenes is no part of the story',
    format: 'text',
    text: `${HEAD}The weathercock had been facing west since the wedding.\n\n(A/N: yes, that wedding. Bear with me!)\n\nIt went round to north.\n\n[Author's interruption: I am told that they do not do this.]\n\nIt went round again, to show that it could.\n`,
    stories: [{ ...HEADED, start: 'The weathercock had been facing', end: 'to show that it could.' }],
  },
  {
    shows: 'a dialogue of the story that has the form of fields',
    format: 'text',
    text: `${HEAD}They were playing at libraries.\n\n"Title: unknown," Ned read from the card. "Author: a goose."\n\nSummary: it had been a long winter, and there were no books.\n\n"Rating?" said the goose.\n\n"Damp," said Ned.\n`,
    stories: [{ ...HEADED, start: 'They were playing at libraries.', end: '"Damp," said Ned.' }],
  },
  {
    shows: 'a letter inside the story, with its own signature',
    format: 'text',
    text: `${HEAD}The letter was pinned to the tail.\n\nDear Sexton,\n\nI have gone south for the winter. Kindly leave the oil out.\n\nYours,\nThe Weathercock\n\nHe read it twice, and then he left the oil out.\n`,
    stories: [{ ...HEADED, start: 'The letter was pinned', end: 'left the oil out.' }],
  },
  {
    shows: 'a card in the middle of the story that looks like a header',
    format: 'text',
    text: `${HEAD}They found it in the vestry, on a card.\n\nTitle: A Treatise on Winds\nAuthor: the present Weathercock\n\n"He has been writing," said the sexton.\n\nIt was eleven pages, and it was all about north.\n`,
    stories: [{ ...HEADED, start: 'They found it in the vestry', end: 'it was all about north.' }],
  },
  {
    shows: 'header below the story, after the end mark',
    format: 'text',
    text: `${STORY}\nThe End\n\n*****\nTitle: The Weathercock\nAuthor: Ned Barrow\nRating: G\nFandom: Nursery Rhymes\nArchive: take it, it is yours\n`,
    stories: [
      {
        ...HEADED,
        ...BODY,
        fandoms: ['Nursery Rhymes'],
        archive: ['take it, it is yours', 'anyone'],
        marker: 'The End',
        status: 'complete',
      },
    ],
  },
  {
    shows: 'sentences of the story that sound like statements, first and last',
    format: 'text',
    text: `${HEAD}It was not mine, and it was not his, and nobody had asked to archive it.\n\n"I do not own a weathercock," said the vicar. "Please write to the bishop."\n\nThey kept the archive in the belfry and let nobody in without a note.\n`,
    stories: [{ ...HEADED, start: 'It was not mine', end: 'nobody in without a note.' }],
  },
  {
    shows: 'a first sentence that would be a disclaimer where the header had none',
    format: 'text',
    text: `Title: The Weathercock\nAuthor: Ned Barrow\nRating: G\nDisclaimer: All mine.\n\nI do not own a hat. I have never owned one.\n\nThe wind does not ask, and I do not offer.\n\nIt took the scarf.\n`,
    stories: [{ ...HEADED, disclaimer: 'All mine.', start: 'I do not own a hat.', end: 'It took the scarf.' }],
  },
];
