/** Each fact of a reading beside the truth, and the field that it was read from: what calibration counts. Folding is that of test/cases/score.mjs. */
import type { Author, Field, Reading } from '../../../src/words/index.ts';
import type { Truth } from '../truth.ts';

export interface Fact {
  readonly name: string;
  /** Keys of the fields that it can be read from; the fact's own first. */
  readonly keys: readonly string[];
  /** Keys of a truth under which it can be left unscored. */
  readonly unscored: readonly string[];
  readonly truth: (truth: Truth) => readonly string[];
  readonly said: (reading: Reading) => readonly string[];
}

export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '')
    .toLowerCase();
}

const one = (text: string | null): readonly string[] => (text === null || text === '' ? [] : [fold(text)]);
const many = (texts: readonly string[]): readonly string[] => texts.map(fold).filter((text) => text !== '');
const places = (texts: readonly string[]): readonly string[] => many(texts).map((place) => place.replace(/^(?:the|a|an) /, ''));
const nameOf = ({ name }: Author): string => name;
const aliased = ({ name, alias }: Author): string => (alias === null ? name : `${name} (${alias})`);
const partOf = (part: { readonly number: number | null; readonly total: number | null } | null): readonly string[] =>
  part === null ? [] : [`${part.number ?? '?'}/${part.total ?? '?'}`];
const seriesOf = (series: { readonly name: string; readonly position: number | null } | null): readonly string[] =>
  series === null ? [] : [fold(`${series.name} #${series.position ?? '?'}`)];

const WISH = ['distribution', 'consent'];

export const FACTS: readonly Fact[] = [
  { name: 'title', keys: ['title', 'story'], unscored: ['title'], truth: (t) => one(t.title), said: (r) => one(r.title) },
  {
    name: 'authors',
    keys: ['author'],
    unscored: ['authors'],
    truth: (t) => many(t.authors),
    said: (r) => many(r.authors.map(nameOf)),
  },
  {
    name: 'email',
    keys: ['email', 'contact', 'feedback', 'author'],
    unscored: ['email'],
    truth: (t) => one(t.email),
    said: (r) => one(r.email),
  },
  {
    name: 'rating',
    keys: ['rating', 'ratingOrWarnings', 'warningsUnlessRating', 'combined'],
    unscored: ['rating', 'rating_raw'],
    truth: (t) => (t.rating_raw === null ? [] : [t.rating]),
    said: (r) => (r.rating.raw === null ? [] : [r.rating.level]),
  },
  {
    name: 'fandoms',
    keys: ['fandom', 'seriesOrFandom', 'fandomOrSpoilers', 'categories', 'combined'],
    unscored: ['fandoms'],
    truth: (t) => many(t.fandoms),
    said: (r) => many(r.fandoms),
  },
  {
    name: 'relationships',
    keys: ['pairing', 'charactersOrPairings', 'combined'],
    unscored: ['relationships'],
    truth: (t) => many(t.relationships),
    said: (r) => many(r.relationships),
  },
  {
    name: 'characters',
    keys: ['characters', 'charactersOrPairings', 'combined'],
    unscored: ['characters'],
    truth: (t) => many(t.characters),
    said: (r) => many(r.characters),
  },
  {
    name: 'genres',
    keys: ['genre', 'classification', 'categories', 'keywords', 'combined'],
    unscored: ['genres'],
    truth: (t) => many(t.genres),
    said: (r) => many(r.genres),
  },
  { name: 'summary', keys: ['summary'], unscored: ['summary'], truth: (t) => one(t.summary), said: (r) => one(r.summary) },
  {
    name: 'disclaimer',
    keys: ['disclaimer'],
    unscored: ['disclaimer'],
    truth: (t) => one(t.disclaimer),
    said: (r) => one(r.disclaimer),
  },
  {
    name: 'distribution',
    keys: WISH,
    unscored: ['distribution_raw'],
    truth: (t) => one(t.distribution_raw),
    said: (r) => one(r.distribution.raw),
  },
  {
    name: 'permission',
    keys: WISH,
    unscored: ['distribution_raw', 'permission'],
    truth: (t) => (t.distribution_raw === null ? [] : [t.permission]),
    said: (r) => (r.distribution.raw === null ? [] : [r.distribution.permission]),
  },
  {
    name: 'places',
    keys: WISH,
    unscored: ['distribution_raw', 'permitted_places'],
    truth: (t) => places(t.permitted_places),
    said: (r) => places(r.distribution.places),
  },
  {
    name: 'feedback',
    keys: ['feedback', 'contact'],
    unscored: ['feedback_raw'],
    truth: (t) => one(t.feedback_raw),
    said: (r) => one(r.feedback),
  },
  {
    name: 'betas',
    keys: ['beta', 'thanks', 'note'],
    unscored: ['betas'],
    truth: (t) => many(t.betas),
    said: (r) => many(r.betas),
  },
  {
    name: 'warnings',
    keys: ['warnings', 'warningsOrSpoilers', 'ratingOrWarnings', 'warningsUnlessRating'],
    unscored: ['warnings_raw'],
    truth: (t) => one(t.warnings_raw),
    said: (r) => one(r.warnings),
  },
  {
    name: 'spoilers',
    keys: ['spoilers', 'warningsOrSpoilers', 'fandomOrSpoilers'],
    unscored: ['spoilers_raw'],
    truth: (t) => one(t.spoilers_raw),
    said: (r) => one(r.spoilers),
  },
  {
    name: 'series',
    keys: ['series', 'seriesOrFandom', 'title'],
    unscored: ['series'],
    truth: (t) => seriesOf(t.series),
    said: (r) => seriesOf(r.series),
  },
  {
    name: 'part',
    keys: ['part', 'title', 'chapterTitle'],
    unscored: ['part'],
    truth: (t) => partOf(t.part),
    said: (r) => partOf(r.part),
  },
  { name: 'notes', keys: ['note', 'comments'], unscored: ['notes'], truth: (t) => many(t.notes), said: (r) => many(r.notes) },
];

/** Whether a reading says of a fact what the truth says. */
export function isRight(fact: Fact, truth: Truth, reading: Reading): boolean {
  if (fact.name === 'authors') return sameAuthors(truth.authors, reading.authors);
  const want = [...fact.truth(truth)].sort();
  const got = [...fact.said(reading)].sort();
  return want.length === got.length && want.every((value, i) => value === got[i]);
}

/** An author may be said with an alias or without. */
function sameAuthors(want: readonly string[], got: readonly Author[]): boolean {
  const rest = [...got];
  for (const name of want) {
    const at = rest.findIndex((author) =>
      [author.name, author.alias ?? author.name, aliased(author)].map(fold).includes(fold(name)),
    );
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return rest.length === 0;
}

/** Post's own words before its subject, and that before its envelope. */
const ORIGINS = ['header', 'markup', 'body', 'subject', 'envelope'] as const;

/**
 * The field that a fact was read from: of those with its keys the one that holds what is said, its own key and the post's own words first;
 * null where the fact came from elsewhere.
 */
export function evidenceFor(fact: Fact, reading: Reading): Field | null {
  const said = fact.said(reading);
  const held = (field: Field): number => (said.some((text) => fold(field.value).includes(text)) ? 0 : 1);
  const order = (field: Field): number => ORIGINS.indexOf(field.from) * 10 + fact.keys.indexOf(field.key);
  const found = reading.fields.filter((field) => fact.keys.includes(field.key));
  return [...found].sort((a, b) => held(a) - held(b) || order(a) - order(b))[0] ?? null;
}

/** Whether a doubt of the reading is about a fact. */
export function isDoubted(fact: Fact, reading: Reading): boolean {
  const own = [fact.name, fact.keys[0], ...(fact.name === 'permission' || fact.name === 'places' ? ['distribution'] : [])];
  return reading.doubts.some(({ field }) => own.includes(field));
}
