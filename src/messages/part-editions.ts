/** The texts of the owner's pages about the editions of a part. */
import { sayIn } from './say.ts';

const TEXTS = {
  open: { one: '{n} edition of this part is kept', other: '{n} editions of this part are kept' },
  title: 'Editions of this part',
  titleOf: 'Editions of {part}',
  intro:
    'Readers get the newest edition. The others are kept for you and for the author, and nobody else is told that they are there.',
  when: 'Posted',
  venue: 'Where',
  words: 'Words',
  from: 'Came as',
  shown: 'the one that is shown',
  undated: 'no date',
  count: { one: '{n} word', other: '{n} words' },
  differs: {
    one: '{n} paragraph is the same in the one that is shown.',
    other: '{n} paragraphs are the same in the one that is shown.',
  },
  alike: 'Its text is the same as that of the one that is shown.',
  onlyHere: 'Only in this edition',
  onlyShown: 'Only in the one that is shown',
  more: { one: 'and {n} paragraph more', other: 'and {n} paragraphs more' },
  back: 'Back to the part',
  all: 'All editions of this part',
} as const;

export const sayPartEditions = sayIn('en', TEXTS);
