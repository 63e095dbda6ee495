/** From found fields to the facts of a reading: each by the reader of its values, in the order of precedence. */
import type { Author, Distribution, Qualified, Rating, SeriesPlace, Status } from '../../words/index.ts';
import { readAuthors, readEmail, readFrom } from '../values/authors.ts';
import { betasInNote, readBetas, readTranslators } from '../values/betas.ts';
import { saysWelcome } from '../values/feedback.ts';
import { fold } from '../values/folding.ts';
import { readCategories, readClassification, readFandoms } from '../values/lists.ts';
import { readCharacters, readCharactersOrPairings, readPairings } from '../values/pairings.ts';
import { readDistribution } from '../values/permission.ts';
import { isBareRating, ratingLevel, readRating } from '../values/ratings.ts';
import { readSeries } from '../values/series.ts';
import { readStatus } from '../values/status.ts';
import type { SubjectReading } from '../values/subjects.ts';
import type { TitleReading } from '../values/titles.ts';
import { readTitle } from '../values/titles.ts';
import { readByline } from './byline.ts';
import type { FoundField } from './found-field.ts';
import { fieldOf, fieldsOf, fieldsOfBestPlace } from './precedence.ts';

export interface TagFacts {
  readonly fandoms: readonly string[];
  readonly characters: readonly string[];
  readonly genres: readonly string[];
  readonly relationships: readonly string[];
  readonly qualified: readonly Qualified[];
}

/** Items once each, by their spelling. */
function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item) => item !== ''))];
}

// ── Title and authors ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The title's own field, or the line that is the title, read; null where nothing but the subject can tell. */
export function titleFact(fields: readonly FoundField[]): { readonly field: FoundField; readonly reading: TitleReading } | null {
  const field = fieldOf(fields, 'title') ?? fieldsOf(fields, 'story').find(({ value }) => value.length <= 90) ?? null;
  if (field === null) return null;
  const byline = bylineInTitle(fields, field);
  return { field, reading: readTitle(byline === null ? field.value : byline.title) };
}

/** `TITLE: Ember Days (09/12) by Tindra`, where no other field names the author; "Death by Chocolate" has neither a part nor two names. */
function bylineInTitle(
  fields: readonly FoundField[],
  { value }: FoundField,
): { readonly title: string; readonly author: string } | null {
  if (fieldOf(fields, 'author') !== null) return null;
  const byline = readByline(value, true);
  if (byline?.title == null || byline.author === null) return null;
  const [title, author] = [value.slice(...byline.title), value.slice(...byline.author)];
  const named = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(author) || readTitle(title).part !== null;
  return named && !/^(?:the|a|an)\s/i.test(author) ? { title, author } : null;
}

function isCoAuthor(field: FoundField): boolean {
  return field.label !== null && /^co-?\s?(?:author|writer)/i.test(field.label);
}

/** Who wrote it: the Author field, else the byline, the subject, the sender. */
export function authorFacts(
  fields: readonly FoundField[],
  subject: SubjectReading | null,
  sender: string | null,
): readonly Author[] {
  const field = fieldOf(fields, 'author');
  if (field !== null) {
    const others = fieldsOf(fields, 'author').filter(
      (other) => other !== field && other.place === field.place && isCoAuthor(other),
    );
    const authors = [field, ...others].flatMap(({ value }) => readAuthors(value).authors);
    if (authors.length > 0) return authors;
  }
  const title = fieldOf(fields, 'title');
  const byline = title === null ? null : bylineInTitle(fields, title);
  if (byline !== null) return readAuthors(byline.author).authors;
  if (subject !== null && subject.authors.length > 0) return subject.authors;
  const name = sender === null ? null : readFrom(sender).name;
  return name === null ? [] : [{ name, alias: null }];
}

/** Fields whose value may give the author's address, the surest first. */
const ADDRESS_KEYS = [
  'email',
  'contact',
  'author',
  'feedback',
  'website',
  'distribution',
  'note',
  'comments',
  'disclaimer',
] as const;

/**
 * The author's address: given in the text, else the sender's where the sender is the author.
 *
 * @param senderIsAuthor false where the post was forwarded or posted for someone else
 */
export function emailFact(fields: readonly FoundField[], sender: string | null, senderIsAuthor: boolean): string | null {
  for (const key of ADDRESS_KEYS) {
    for (const { value } of fieldsOf(fields, key)) {
      const email = readEmail(value);
      if (email !== null) return email;
    }
  }
  return sender !== null && senderIsAuthor ? readFrom(sender).email : null;
}

// ── Rating, tags ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const LEVELS = ['unrated', 'general', 'teen', 'mature', 'explicit'] as const;

/** The rating as the first field says it; the level is the highest that any rating field of the header names. */
export function ratingFact(fields: readonly FoundField[], subject: SubjectReading | null): Rating {
  const stated = fieldsOfBestPlace(fields, 'rating', 'ratingOrWarnings');
  const french = fieldsOf(fields, 'warningsUnlessRating').filter(({ value }) => isBareRating(value));
  const first = stated[0] ?? french[0];
  if (first === undefined) return subject?.rating ?? { raw: null, level: 'unrated' };
  const rating = readRating(first.value);
  const highest = Math.max(LEVELS.indexOf(rating.level), ...stated.map(({ value }) => LEVELS.indexOf(ratingLevel(value))));
  return { raw: rating.raw, level: LEVELS[highest] ?? rating.level };
}

/** Forms that a subject names beside the title: no genres. */
const FORMS = /^(?:double )?(?:drabble|ficlet|vignette|one-?shot|fic|story|wip|short)$/i;

/** Fandoms, characters, genres and pairings, from their own fields and from those that mix them. */
export function tagFacts(fields: readonly FoundField[], subject: SubjectReading | null): TagFacts {
  const values = (key: FoundField['key']): string[] =>
    fieldsOfBestPlace(fields, key)
      .filter((field) => field.key === key)
      .map(({ value }) => value);
  const classified = [...values('classification'), ...values('genre')].map(readClassification);
  // keywords mix pairings, genres and anything: their genres count where no field of genres says more
  const keyed = values('keywords').map(readClassification);

  const categories = values('categories').map(readCategories);
  const pairings = values('pairing').map(readPairings);
  const mixed = values('charactersOrPairings').map(readCharactersOrPairings);
  const fandoms = distinct([
    ...values('fandom').flatMap(readFandoms),
    ...values('fandomOrSpoilers').flatMap(readFandoms),
    ...categories.flatMap((c) => c.fandoms),
    ...[...classified, ...keyed].flatMap((c) => c.fandoms),
    ...values('seriesOrFandom').flatMap(readFandoms),
  ]);
  const own = [...classified, ...categories].flatMap((c) => c.genres);
  const genres = distinct(own.length > 0 ? own : keyed.flatMap((c) => c.genres));
  const relationships = distinct([...pairings, ...mixed, ...classified, ...keyed].flatMap((p) => p.relationships));
  const paired = values('pairing').length + values('charactersOrPairings').length > 0;
  return {
    fandoms: fandoms.length > 0 ? fandoms : (subject?.fandoms ?? []),
    characters: distinct([...values('characters').flatMap(readCharacters), ...mixed.flatMap((m) => m.characters)]),
    genres: genres.length > 0 ? genres : (subject?.genres ?? []).filter((genre) => !FORMS.test(genre)),
    relationships: relationships.length > 0 || paired ? relationships : (subject?.relationships ?? []),
    qualified: [...pairings, ...mixed].flatMap((p) => p.qualified),
  };
}

/** The story's place in a series of stories. */
export function seriesFact(
  fields: readonly FoundField[],
  title: TitleReading | null,
  subject: SubjectReading | null,
): SeriesPlace | null {
  const field = fieldOf(fields, 'series');
  const stated = field === null ? null : readSeries(field.value);
  return stated ?? title?.series ?? subject?.series ?? null;
}

// ── Statements kept as written ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface StatementFacts {
  readonly summary: string | null;
  readonly disclaimer: string | null;
  readonly feedback: string | null;
  readonly warnings: string | null;
  readonly spoilers: string | null;
}

function wordsOf(field: FoundField | null): string | null {
  return field === null ? null : field.value;
}

/** Comments in the plural are readers', where one is the author's: "Commenti: i vostri sono pane". */
const READERS_COMMENTS = /^(?:kommentare|comentarios|commenti|komentarze|komentare|kommentarer|kommentit|kommentteja)$/;
/** An author who comments on a story says more. */
const LONGEST_PLEA = 90;

/** "Kommentare: immer gerne" asks for comments. */
function isPlea({ key, label, value }: FoundField): boolean {
  if (key !== 'comments') return false;
  return saysWelcome(value) || (value.length <= LONGEST_PLEA && READERS_COMMENTS.test(fold(label ?? '').replace(/[^a-z]+/g, '')));
}

/** "ann@example.org Copyright 1998" dates a story and says no more. */
const COPYRIGHT = /^.{0,60}\bcopyright (?:\(c\) )?(?:19|20)\d\d\W*$/i;

export function statementFacts(fields: readonly FoundField[]): StatementFacts {
  const owned = fieldOf(fields, 'disclaimer');
  const dated = owned !== null && COPYRIGHT.test(owned.value);
  const warned = fieldsOf(fields, 'warningsUnlessRating').find(({ value }) => !isBareRating(value)) ?? null;
  return {
    summary: wordsOf(fieldOf(fields, 'summary')),
    disclaimer: wordsOf(dated ? (fieldsOf(fields, 'disclaimer').find(({ value }) => !COPYRIGHT.test(value)) ?? null) : owned),
    feedback: wordsOf(fieldOf(fields, 'feedback') ?? fields.find(isPlea) ?? null),
    warnings: wordsOf(fieldOf(fields, 'warnings', 'warningsOrSpoilers', 'ratingOrWarnings') ?? warned),
    spoilers: wordsOf(fieldOf(fields, 'spoilers', 'warningsOrSpoilers', 'fandomOrSpoilers')),
  };
}

/** What the author allows; leave to translate is no word on archiving, where the post is a translation. */
export function distributionFact(fields: readonly FoundField[]): Distribution {
  const translated = fieldOf(fields, 'translator', 'originalTitle', 'original') !== null;
  const field = fieldOf(fields, 'distribution') ?? (translated ? null : fieldOf(fields, 'consent'));
  return field === null
    ? { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] }
    : readDistribution(field.value);
}

/** "WIP?: Yes" says the other thing than "Complete?: Yes". */
const UNFINISHED_LABEL = /^\W*(?:wip|works?[ -]in[ -]progress)\b/i;

/** What a status field says; null where there is none. */
export function statusFact(field: FoundField | null): Status | null {
  if (field === null) return null;
  const answer = UNFINISHED_LABEL.test(field.label ?? '') ? /^\W*(yes|no)\b/i.exec(field.value)?.[1]?.toLowerCase() : undefined;
  if (answer !== undefined) return answer === 'yes' ? 'in-progress' : 'complete';
  return readStatus(field.value);
}

/** Author's notes, in the order of the post. */
export function noteFacts(fields: readonly FoundField[]): readonly string[] {
  return fields
    .filter((field) => (field.key === 'note' || field.key === 'comments') && field.value !== '' && !isPlea(field))
    .toSorted((a, b) => a.at[0] - b.at[0])
    .map(({ value }) => value);
}

/** Who read it before: a Beta field, thanks, and what notes say. */
export function betaFacts(fields: readonly FoundField[], notes: readonly string[]): readonly string[] {
  const own = fieldsOf(fields, 'beta').flatMap(({ value }) => readBetas(value, 'beta'));
  const thanked = fieldsOf(fields, 'thanks').flatMap(({ value }) => readBetas(value, 'thanks'));
  const beside = fields
    .filter(({ key, place }) => place === 'unkeyed' || key === 'dedication')
    .flatMap(({ value }) => betasInNote(value));
  return distinct([...own, ...thanked, ...notes.flatMap(betasInNote), ...beside]);
}

export function translatorFacts(fields: readonly FoundField[]): readonly string[] {
  return distinct(fieldsOf(fields, 'translator').flatMap(({ value }) => readTranslators(value)));
}
