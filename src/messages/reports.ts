/** The texts of reports: the page that takes them, and the desk that lists them. */
import type { ReportGround } from '../words/index.ts';
import { sayIn } from './say.ts';

const TEXTS = {
  link: 'Report this work, or ask for its withdrawal',
  title: 'Report a work',
  about: 'The work: ',
  intro: 'This goes to whoever keeps this archive, and to nobody else. You need no account, and you need not say who you are.',
  ground: 'What is it about?',
  words: 'Anything that helps to understand it',
  wordsHint: 'Which part, what you saw, where you can be found as its author. Up to {most} characters.',
  answer: 'Where can you be answered?',
  answerHint:
    'Leave it empty if you want no answer. Only the keeper of this archive reads it, it stands on no page and in no log.',
  send: 'Send the report',
  noGround: 'Nothing was sent yet: choose what it is about.',
  noWords: 'Nothing was sent yet: say in a few words what it is about.',
  tooLong: 'Nothing was sent yet: that is longer than {most} characters.',
  tooMany:
    'From where you are, more reports came within an hour than this archive takes. Nothing was sent: try again in an hour.',
  sentTitle: 'Thank you: it has been sent',
  sentReference: 'Its number is {reference}. Keep it, if you want to come back to this: with it the keeper finds your report.',
  sentHidden: 'The work is hidden from everybody until somebody has looked at it.',
  sentWaits: 'Somebody will look at it. Until then nothing changes.',
} as const;

export const sayReport = sayIn('en', TEXTS);

/** The grounds as the form offers them. */
export const GROUND_CHOICES: Readonly<Record<ReportGround, string>> = {
  minors: 'It may hold sexual content that involves somebody under 18',
  withdrawal: 'I wrote it, or it is about me, and I ask that it be taken down',
  copied: 'It was copied from its author, or put here, without consent',
  private: 'It gives away private information: a real name, an address, a place',
  other: 'Something else',
};

/** The grounds in a list. */
export const GROUND_NAMES: Readonly<Record<ReportGround, string>> = {
  minors: 'may hold sexual content that involves somebody under 18',
  withdrawal: 'its author asks for its withdrawal',
  copied: 'copied or put here without consent',
  private: 'private information',
  other: 'something else',
};
