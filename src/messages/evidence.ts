/** The texts of the view that shows what was read of a post and why: on the terminal and on the owner's page. */
import type { CharsetOrigin, Kind } from '../words/index.ts';
import { sayIn } from './say.ts';

/** How the charset was found. */
export const CHARSET_ORIGINS: Readonly<Record<CharsetOrigin, string>> = {
  declared: 'as the post itself declares',
  bom: 'by its byte order mark',
  'utf-8': 'its bytes are UTF-8 throughout',
  detected: 'told from the bytes, since nothing declares it',
  repaired: 'what was declared did not fit, or the text was broken before it was posted; it was mended',
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  story: 'a story',
  feedback: 'an answer to a story',
  announcement: 'an announcement',
  unknown: 'no story that could be told',
};

const TEXTS = {
  pageTitle: 'What was read',
  pageTitleOf: 'What was read: {part}',
  intro: 'The post as it came, with what was read marked where it stands. Only you, the owner, can see this page.',
  openReading: 'What was read of this part',
  backToPart: 'Back to the part',
  copy: 'A copy or version of this part: {place}',
  place: 'Post',
  kind: 'Read as',
  charset: 'Charset',
  charsetHow: '{charset}: {how}',
  bytes: 'Bytes',
  bytesOf: { one: '{n} byte, SHA-256 {hash}', other: '{n} bytes, SHA-256 {hash}' },
  date: 'Date',
  sender: 'Sender',
  subject: 'Subject',
  venue: 'Venue',
  message: 'Message',
  address: 'Address',
  wishes: 'Permission',
  wishRaw: 'The words: “{raw}”',
  verdict: 'Who may see it',
  verdictClear: 'The rule of withholding found nothing.',
  span: 'line {line}, columns {first} to {last}',
  spanOne: 'line {line}, column {first}',
  spanLines: 'line {line}, column {first}, to line {end}, column {last}',
  fieldWhere: 'Where',
  doubtful: 'Doubtful',
  doubtsNone: 'Nothing here is in doubt.',
  beside: 'Why it stands where it stands',
  besideNone: 'It stands alone in its work.',
  besideBefore: 'Follows {what}',
  besideAfter: 'Comes before {what}',
  besideCopy: 'Is one part with {what}',
  besideWhat: '{title} ({place})',
  besideWhatPart: '{title}, {label} ({place})',
  repairs: { one: '{n} mended place', other: '{n} mended places' },
  repair: '“{was}” became “{now}”',
  repairsMore: { one: 'and {n} more', other: 'and {n} more' },
  joined: 'Joined',
  joinsNothing: 'Only stories join works.',
  joinedAlone: 'It stands alone in its work.',
  joinedAt: 'Place {position} in a work of {n} posts given here.',
  apartFrom: 'Stands apart from {what}',
  withheld: 'Withheld',
  header: 'Header',
  sealed: 'Its text is shown to nobody.',
  story: 'Story {n} of {of}',
  closed: 'The post holds something that the archive’s rule withholds, so it is not shown as a whole.',
} as const;

export const sayEvidence = sayIn('en', TEXTS);
