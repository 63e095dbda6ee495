/** The texts of the downloads and of a work's front matter. */
import type { Permission, RatingLevel, Status, TagKind } from '../words/index.ts';
import { sayIn } from './say.ts';

export const RATING_NAMES: Readonly<Record<RatingLevel, string>> = {
  general: 'General audiences',
  teen: 'Teen',
  mature: 'Mature',
  explicit: 'Explicit',
  unrated: 'Not rated',
};

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  complete: 'Complete',
  'in-progress': 'In progress',
  unknown: 'Not said',
};

/** One and many, as a label stands before its values. */
export const TAG_LABELS: Readonly<Record<TagKind, readonly [one: string, many: string]>> = {
  fandom: ['Fandom', 'Fandoms'],
  relationship: ['Relationship', 'Relationships'],
  character: ['Character', 'Characters'],
  genre: ['Category', 'Categories'],
  warning: ['Warning', 'Warnings'],
  additional: ['Also tagged', 'Also tagged'],
};

export const FACT_LABELS = {
  rating: 'Rating',
  warnings: 'Warnings',
  spoilers: 'Spoilers',
  series: 'Series',
  status: 'Status',
  length: 'Length',
  language: 'Language',
  posted: 'Posted',
  beta: 'Beta',
  translator: 'Translation',
} as const;

/** The keys of the text download: the fans' own words, each of which a reader of posts knows. */
export const TEXT_LABELS = {
  title: 'Title',
  author: 'Author',
  fandom: 'Fandom',
  pairing: 'Pairing',
  characters: 'Characters',
  rating: 'Rating',
  genre: 'Category',
  keywords: 'Keywords',
  series: 'Series',
  status: 'Status',
  summary: 'Summary',
  spoilers: 'Spoilers',
  warnings: 'Warnings',
  archive: 'Archive',
  feedback: 'Feedback',
  beta: 'Beta',
  translator: 'Translator',
  disclaimer: 'Disclaimer',
  note: 'Author’s Note',
  posted: FACT_LABELS.posted,
} as const;

export const SECTION_NAMES = {
  summary: 'Summary',
  notes: 'Notes',
  wishes: 'The author’s wishes',
  asWritten: 'In the author’s words',
  disclaimer: 'Disclaimer',
  feedback: 'Feedback',
  credits: 'Credits',
  contents: 'Contents',
  about: 'About this story',
  cover: 'Cover',
  titlePage: 'Title page',
  start: 'Start of the story',
} as const;

/** What each permission means to someone who holds a copy. `{places}` is replaced where places are named. */
export const WISH_SENTENCES: Readonly<Record<Permission, { readonly plain: string; readonly withPlaces: string }>> = {
  anyone: {
    plain: 'The author lets anyone archive this story.',
    withPlaces: 'The author lets anyone archive this story, and names {places}.',
  },
  notify: {
    plain: 'The author lets anyone archive this story, and asks to be told where.',
    withPlaces: 'The author lets {places} archive this story. Others may too, and are asked to tell the author where.',
  },
  listed: {
    plain: 'The author lets certain places archive this story, and no others.',
    withPlaces: 'The author lets {places} archive this story, and names no other place.',
  },
  ask: {
    plain: 'Ask the author before you archive this story anywhere.',
    withPlaces: 'The author lets {places} archive this story. Anyone else must ask first.',
  },
  none: {
    plain: 'The author does not want this story archived elsewhere.',
    withPlaces: 'The author does not want this story archived elsewhere than at {places}.',
  },
  unknown: {
    plain: 'The author did not say where this story may be archived.',
    withPlaces: 'The author names {places}; whether this story may be archived elsewhere was not said clearly.',
  },
};

/** What the permission grammar writes as a condition; one that is not here is shown with its hyphens as blanks. */
export const CONDITION_SENTENCES: Readonly<Record<string, string>> = {
  'link-back': 'Link back to where the story came from.',
  'keep-header': 'Keep the header on it.',
  'keep-name': 'Keep the author’s name on it.',
  'no-changes': 'Do not change it.',
  'no-money': 'Nobody may earn money with it.',
  'name-source': 'Say where it came from.',
  'send-copy': 'Send the author a copy.',
  'personal-use': 'A copy for yourself is welcome.',
  'links-allowed': 'Linking to it is welcome.',
  'anyone once complete': 'Once it is complete, anyone may.',
};

const TEXTS = {
  refusedPlaces: 'Not at {places}.',
  condition: 'On condition: {condition}.',
  embargo: 'The author set a time: “{stretch}”.',
  gap: '{part} is missing here.',
  gaps: 'Missing here: {parts}.',
  gapPage: 'It has not reached this archive.',
  by: 'by {creators}',
  anonymous: 'an unnamed author',
  untitled: 'Untitled',
  part: 'Part {number}',
  words: { one: '{n} word', other: '{n} words' },
  parts: { one: '{n} part', other: '{n} parts' },
  partsOf: { one: '{have} of {n} part', other: '{have} of {n} parts' },
  seriesPlace: '{name}, part {position}',
  postedIn: 'in {venues}',
  postedOnIn: '{date}, in {venues}',
  fromArchive: 'From the archive “{archive}”.',
  coverAlt: '{title}, {byline}',
  others: { one: 'and {n} other', other: 'and {n} others' },
  accessibility:
    'Text only, with headings, a table of contents and a reading order. The cover is text; the same words stand on the title page.',
} as const;

export const sayEdition = sayIn('en', TEXTS);

/** `a`, `a and b`, `a, b and c`. */
export function joined(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
