/** A work's front matter as data: what stands around the story on a page, in an e-book, in a file. */

import type { Shown } from '../../gate/shown.ts';
import { dayOf, languageName } from '../../messages/dates.ts';
import { FACT_LABELS, joined, RATING_NAMES, STATUS_NAMES, sayEdition, TAG_LABELS } from '../../messages/editions.ts';
import { type Author, type Creator, TAG_KINDS, type Tag, type TagKind, type Work } from '../../words/index.ts';
import { partHeading, workTitle } from './headings.ts';
import { wishSentences } from './wishes.ts';

export { workTitle };

/** One labelled line: `Rating: PG-13`. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

export interface FrontMatter {
  readonly title: string;
  /** Names with their aliases, in order: `Ann Example (Nan)`. */
  readonly creators: readonly string[];
  /** `by A and B`. */
  readonly byline: string;
  readonly summary: string | null;
  /** Rating, warnings, spoilers, tags, series, status, length, language, posting; those that are known. */
  readonly facts: readonly Fact[];
  /** `Missing here: Part 4 and Part 6.` */
  readonly gaps: string | null;
  readonly notes: readonly string[];
  readonly credits: readonly Fact[];
  readonly disclaimer: string | null;
  readonly feedback: string | null;
  /** The author's wishes in plain words; never empty. */
  readonly wishes: readonly string[];
  /** The same as the author wrote it. */
  readonly wishAsWritten: string | null;
}

/** All that a work says of itself, ready to be laid out; nothing but what the gate let through. */
export function frontMatter(shown: Shown<Work>): FrontMatter {
  const work = shown.value;
  const creators = work.creators.length === 0 ? [sayEdition('anonymous')] : work.creators.map(creatorName);
  return {
    title: workTitle(work),
    creators,
    byline: sayEdition('by', { creators: joined(creators) }),
    summary: work.summary,
    facts: facts(work),
    gaps: gapSentence(work),
    notes: work.notes,
    credits: [...fact(FACT_LABELS.beta, work.betas), ...fact(FACT_LABELS.translator, work.translators)],
    disclaimer: work.disclaimer,
    feedback: work.feedback,
    wishes: wishSentences(work.distribution),
    wishAsWritten: work.distribution.raw,
  };
}

/** A creator as credited: the name, and beside it the alias and the name that lists go by. */
export function creatorName(creator: Author & Partial<Creator>): string {
  const beside = namesBeside(creator);
  return beside.length === 0 ? creator.name : `${creator.name} (${beside.join(', ')})`;
}

/** The other names of a creator: the alias as written, the name that the keeper merged it into. */
export function namesBeside({ alias, canonical = null }: Author & Partial<Creator>): readonly string[] {
  return [...new Set([alias, canonical].filter((name) => name !== null))];
}

/** A tag as written, with the name that lists go by beside it. */
export function tagText({ name, canonical }: Tag): string {
  return canonical === null ? name : `${name} (${canonical})`;
}

/** Names of the tags of one kind, in their order. */
export function tagNames(tags: readonly Tag[], kind: TagKind): readonly string[] {
  return tags.filter((tag) => tag.kind === kind).map((tag) => tag.name);
}

/** The rating as the author wrote it, or the name of its level. */
export function ratingText(work: Pick<Work, 'rating'>): string {
  return work.rating.raw ?? RATING_NAMES[work.rating.level];
}

function facts(work: Work): readonly Fact[] {
  const status = work.status === 'unknown' ? [] : [STATUS_NAMES[work.status]];
  const language = languageName(work.language);
  // Warnings stand as the author wrote them; the tags read from them would only say them twice.
  const kinds = TAG_KINDS.filter((kind) => kind !== 'warning' || work.warnings === null);
  return [
    { label: FACT_LABELS.rating, values: [ratingText(work)] },
    ...fact(FACT_LABELS.warnings, work.warnings),
    ...fact(FACT_LABELS.spoilers, work.spoilers),
    ...kinds.flatMap((kind) => tagFact(work.tags, kind)),
    ...fact(FACT_LABELS.series, seriesText(work)),
    ...fact(FACT_LABELS.status, status),
    ...fact(FACT_LABELS.length, lengthText(work)),
    ...fact(FACT_LABELS.language, language),
    ...fact(FACT_LABELS.posted, postedText(work)),
  ];
}

function fact(label: string, value: string | null | readonly string[]): readonly Fact[] {
  const values = value === null ? [] : typeof value === 'string' ? [value] : value;
  return values.length === 0 ? [] : [{ label, values }];
}

function tagFact(tags: readonly Tag[], kind: TagKind): readonly Fact[] {
  const names = tags.filter((tag) => tag.kind === kind).map(tagText);
  const [one, many] = TAG_LABELS[kind];
  return fact(names.length === 1 ? one : many, names);
}

function seriesText(work: Work): string | null {
  if (work.series === null) return null;
  const { name, position } = work.series;
  return position === null ? name : sayEdition('seriesPlace', { name, position: String(position) });
}

function lengthText(work: Work): string {
  const words = sayEdition('words', { n: work.words });
  const { have, total } = work.chapters;
  if (have === 1 && (total ?? 1) === 1) return words;
  return `${words}, ${total === null ? sayEdition('parts', { n: have }) : sayEdition('partsOf', { have: String(have), n: total })}`;
}

function postedText(work: Work): string | null {
  const date = work.posted === null ? null : dayOf(work.posted);
  const venues = joined(work.venues);
  if (date === null) return venues === '' ? null : sayEdition('postedIn', { venues });
  return venues === '' ? date : sayEdition('postedOnIn', { date, venues });
}

function gapSentence(work: Work): string | null {
  const missing = work.entries.filter((entry) => entry.kind === 'gap').map((entry) => partHeading(entry, work));
  return missing.length === 0 ? null : sayEdition('gaps', { parts: joined(missing) });
}
