/** Works, summaries and chapters as everyone but the owner sees them: without addresses and without the keeper's notes. */
import type { Chapter, ChapterEntry, Creator, Distribution, PostDate, StateReason, Work, WorkSummary } from '../words/index.ts';
import { slugOf } from '../works/index.ts';
import { addressesIn, maskAddresses, maskKnown } from './addresses.ts';
import { maskHtml } from './mask-html.ts';

const mask = (text: string): string => maskAddresses(text);
const maskOr = (text: string | null): string | null => (text === null ? null : maskAddresses(text));
const maskAll = (texts: readonly string[]): readonly string[] => texts.map(mask);

/** A reason says to others only what the state itself says; its sentence can hold a keeper's words. */
export function maskReason(reason: StateReason): StateReason {
  const code =
    reason.code === 'released' || reason.code === 'private-source' || reason.code === 'policy' ? 'granted-to-all' : reason.code;
  return { code, why: '' };
}

/** Field by field, so that a whole work given as its summary passes on nothing else. */
export function maskSummary(work: WorkSummary): WorkSummary {
  const title = mask(work.title);
  return {
    id: work.id,
    slug: title === work.title ? work.slug : slugOf(title),
    title,
    creators: work.creators.map(maskCreator),
    rating: { raw: maskOr(work.rating.raw), level: work.rating.level },
    tags: work.tags.map((tag) => ({ kind: tag.kind, name: mask(tag.name), canonical: maskOr(tag.canonical) })),
    summary: maskOr(work.summary),
    words: work.words,
    language: work.language,
    status: work.status,
    chapters: work.chapters,
    state: work.state,
    reason: maskReason(work.reason),
    posted: maskDate(work.posted),
    addedAt: work.addedAt,
  };
}

export function maskWork(work: Work): Work {
  return {
    ...maskSummary(work),
    disclaimer: maskOr(work.disclaimer),
    feedback: maskOr(work.feedback),
    warnings: maskOr(work.warnings),
    spoilers: maskOr(work.spoilers),
    distribution: maskDistribution(work.distribution),
    betas: maskAll(work.betas),
    translators: maskAll(work.translators),
    notes: maskAll(work.notes),
    series: work.series === null ? null : { ...work.series, name: mask(work.series.name) },
    venues: maskAll(work.venues),
    email: null,
    entries: work.entries.map(maskEntry),
  };
}

const maskCreator = ({ name, alias, canonical }: Creator): Creator => ({
  name: mask(name),
  alias: maskOr(alias),
  canonical: maskOr(canonical),
});
const maskDate = (date: PostDate | null): PostDate | null => (date === null ? null : { ...date, raw: mask(date.raw) });

function maskDistribution(wish: Distribution): Distribution {
  return {
    ...wish,
    raw: maskOr(wish.raw),
    places: maskAll(wish.places),
    refused: maskAll(wish.refused),
    conditions: maskAll(wish.conditions),
  };
}

function maskEntry(entry: ChapterEntry): ChapterEntry {
  if (entry.kind === 'gap') return { ...entry, label: mask(entry.label) };
  return {
    ...entry,
    label: maskOr(entry.label),
    title: maskOr(entry.title),
    venue: maskOr(entry.venue),
    date: maskDate(entry.date),
  };
}

/** A chapter whose story keeps addresses that are part of it, and loses those that the work gives as real ones; null masks all. */
export function maskChapter(chapter: Chapter, known: ReadonlySet<string> | null): Chapter {
  const own = chapterAddresses(chapter);
  const real = known === null ? null : new Set([...known, ...own]);
  return {
    work: chapter.work,
    position: chapter.position,
    post: chapter.post,
    words: chapter.words,
    language: chapter.language,
    label: maskOr(chapter.label),
    title: maskOr(chapter.title),
    html: maskHtml(chapter.html, real),
    text: real === null ? mask(chapter.text) : maskKnown(chapter.text, real),
    notes: maskAll(chapter.notes),
    leadIn: maskOr(chapter.leadIn),
    endMarker: maskOr(chapter.endMarker),
  };
}

const chapterAddresses = ({ notes, leadIn }: Chapter): readonly string[] =>
  [...notes, leadIn ?? ''].flatMap((text) => addressesIn(text).map((found) => found.address));

/** The addresses that a work gives as real ones: all that stand in its header. */
export function knownAddresses(work: Work): ReadonlySet<string> {
  const texts = [
    work.email,
    work.summary,
    work.disclaimer,
    work.feedback,
    work.warnings,
    work.spoilers,
    work.distribution.raw,
    ...work.notes,
    ...work.betas,
    ...work.translators,
    ...work.creators.flatMap((creator) => [creator.name, creator.alias]),
    ...work.venues,
  ];
  return new Set(texts.flatMap((text) => (text === null ? [] : addressesIn(text).map((found) => found.address))));
}
