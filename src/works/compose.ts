/** A work for the catalogue out of the readings of its posts. */
import type {
  Author,
  ChapterEntry,
  Creator,
  PostDate,
  PostId,
  Rating,
  RatingLevel,
  Reading,
  Status,
  Work,
  WorkDoubt,
} from '../words/index.ts';
import { dateSpan } from './dates.ts';
import { doubtsOf } from './doubt.ts';
import { foldedKey } from './fold.ts';
import type { JoinedWork } from './join.ts';
import { slugOf } from './slug.ts';
import { workTags } from './tags.ts';
import { splitTitle, titleKeys } from './title.ts';
import { distinct, workWish } from './wish.ts';

/** A reading as composing needs it: the text itself can be left on disk. */
export type ComposedReading = Omit<Reading, 'body'> & { readonly body: { readonly words: number } };

/** A work before the gate has given it a state and the store a number. */
export interface WorkDraft extends Omit<Work, 'id' | 'state' | 'reason' | 'addedAt'> {
  /** Some chapter stood only in locked, screened or unpublished posts. */
  readonly private: boolean;
  /** The date of the latest post, as far as is known. */
  readonly lastPosted: PostDate | null;
  /** All posts of the work, copies too, in reading order. */
  readonly posts: readonly PostId[];
  /** What a person should look at in the readings of the posts that are shown, the weightiest first. */
  readonly doubts: readonly WorkDoubt[];
}

/** The title of a work whose posts name none. */
export const UNTITLED = 'Untitled';

const LEVELS: readonly RatingLevel[] = ['unrated', 'general', 'teen', 'mature', 'explicit'];

interface ComposedPart {
  readonly post: PostId;
  readonly position: number;
  readonly reading: ComposedReading;
}

/**
 * Composes a work. Fields come from the part that carries them; the rating is the highest of any part; the wish is the author's latest.
 * @param readingOf the reading of each post of the work; a post without one is a bug and throws
 */
export function composeWork(joined: JoinedWork, readingOf: (post: PostId) => ComposedReading | undefined): WorkDraft {
  const parts = partsOf(joined, readingOf);
  const readings = parts.map((part) => part.reading);
  const title = bestTitle(readings);
  const entries = joined.entries.map((entry) => chapterEntry(entry, parts, title));
  const chapters = entries.filter((entry) => entry.kind === 'chapter');
  const first = <T>(pick: (reading: ComposedReading) => T | null): T | null =>
    readings.map(pick).find((value) => value !== null) ?? null;
  const shown = new Set(chapters.map((chapter) => chapter.post));
  const dates = readings
    .map((reading) => reading.source.date)
    .filter((date) => dateSpan(date) !== null)
    .sort(earlier);
  return {
    slug: slugOf(title),
    title,
    creators: creators(readings),
    rating: highestRating(readings),
    tags: workTags(readings),
    summary: first((reading) => reading.summary),
    words: chapters.reduce((sum, chapter) => sum + chapter.words, 0),
    language: commonLanguage(readings),
    status: workStatus(joined, parts),
    chapters: { have: chapters.length, total: joined.total },
    posted: dates[0] ?? null,
    lastPosted: dates[dates.length - 1] ?? null,
    disclaimer: first((reading) => reading.disclaimer),
    feedback: first((reading) => reading.feedback),
    warnings: first((reading) => reading.warnings),
    spoilers: first((reading) => reading.spoilers),
    distribution: workWish(readings.map((reading) => ({ distribution: reading.distribution, date: reading.source.date }))),
    betas: distinct(readings.flatMap((reading) => reading.betas)),
    translators: distinct(readings.flatMap((reading) => reading.translators)),
    notes: firstNotes(parts),
    series: first((reading) => reading.series),
    venues: distinct(readings.flatMap((reading) => (reading.source.venue === null ? [] : [reading.source.venue]))),
    email: latestEmail(readings),
    entries,
    private: isPrivate(joined, readingOf),
    posts: parts.map((part) => part.post),
    doubts: doubtsOf(parts.filter(({ post }) => shown.has(post))),
  };
}

function partsOf(joined: JoinedWork, readingOf: (post: PostId) => ComposedReading | undefined): readonly ComposedPart[] {
  return joined.entries.flatMap((entry) =>
    entry.kind === 'gap' ? [] : entry.posts.map((post) => ({ post, position: entry.position, reading: known(post, readingOf) })),
  );
}

function known(post: PostId, readingOf: (post: PostId) => ComposedReading | undefined): ComposedReading {
  const reading = readingOf(post);
  if (reading === undefined) throw new Error(`post ${post} was joined into a work, but its reading is not here`);
  return reading;
}

const earlier = (a: PostDate | null, b: PostDate | null): number => (dateSpan(a)?.from ?? 0) - (dateSpan(b)?.from ?? 0);

function chapterEntry(entry: JoinedWork['entries'][number], parts: readonly ComposedPart[], workTitle: string): ChapterEntry {
  if (entry.kind === 'gap') return entry;
  const copies = parts.filter((part) => part.position === entry.position);
  const shown = shownCopy(copies);
  const { reading } = shown;
  return {
    kind: 'chapter',
    position: entry.position,
    label: entry.label,
    title: reading.fields.find((field) => field.key === 'chapterTitle')?.value ?? chapterTitle(reading.title, workTitle),
    post: shown.post,
    words: reading.body.words,
    date: reading.source.date,
    venue: reading.source.venue,
    reposts: copies.filter((copy) => copy !== shown).map((copy) => copy.post),
  };
}

/** The newest copy that is public where it came from and has a text; copies stand oldest first. */
function shownCopy(copies: readonly ComposedPart[]): ComposedPart {
  const newest = [...copies].reverse();
  const shown =
    newest.find(({ reading }) => !reading.private && reading.body.words > 0) ??
    newest.find(({ reading }) => !reading.private) ??
    newest[0];
  if (shown === undefined) throw new Error('a chapter without posts was composed');
  return shown;
}

function isPrivate(joined: JoinedWork, readingOf: (post: PostId) => ComposedReading | undefined): boolean {
  return joined.entries.some((entry) => entry.kind === 'chapter' && entry.posts.every((post) => known(post, readingOf).private));
}

/** The commonest spelling; between equals one with capitals and small letters, then the earliest. */
function bestTitle(readings: readonly ComposedReading[]): string {
  const counts = new Map<string, number>();
  for (const { title } of readings) if (title !== null) counts.set(title, (counts.get(title) ?? 0) + 1);
  const mixed = (title: string): number => Number(title !== title.toUpperCase() && title !== title.toLowerCase());
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || mixed(b) - mixed(a));
  return ranked[0]?.[0] ?? UNTITLED;
}

/** What a part's own title adds to the work's: `Ashes: The First Day` in `Ashes` is `The First Day`. */
function chapterTitle(title: string | null, workTitle: string): string | null {
  if (title === null) return null;
  const [before, after] = splitTitle(title);
  const [own, work] = [titleKeys(title).key, titleKeys(workTitle).key];
  if (own === work || before === undefined || after === undefined) return null;
  const sameStart =
    titleKeys(before).key === work || titleKeys(before).key === titleKeys(splitTitle(workTitle)[0] ?? workTitle).key;
  return sameStart ? after : null;
}

/** Everyone credited on any part; one who is named with and without an alias once, with it. */
function creators(readings: readonly ComposedReading[]): readonly Creator[] {
  const found: Author[] = [];
  for (const author of readings.flatMap((reading) => reading.authors)) {
    const keys = [foldedKey(author.name), author.alias === null ? null : foldedKey(author.alias)];
    const at = found.findIndex(
      (other) => keys.includes(foldedKey(other.name)) || (other.alias !== null && keys.includes(foldedKey(other.alias))),
    );
    const other = found[at];
    if (other === undefined) found.push(author);
    else if (other.alias === null && author.alias !== null) found[at] = author;
  }
  return found.map((author) => ({ ...author, canonical: null }));
}

function highestRating(readings: readonly ComposedReading[]): Rating {
  const rank = (rating: Rating): number => LEVELS.indexOf(rating.level) * 2 + Number(rating.raw !== null);
  const [first, ...others] = readings.map((reading) => reading.rating);
  return others.reduce(
    (highest, rating) => (rank(rating) > rank(highest) ? rating : highest),
    first ?? { raw: null, level: 'unrated' },
  );
}

/** The last part decides where it says that more will come; else any part that calls the story complete, or all parts being here. */
function workStatus(joined: JoinedWork, parts: readonly ComposedPart[]): Status {
  const lastPosition = Math.max(...parts.map((part) => part.position));
  const last = parts.filter((part) => part.position === lastPosition).map((part) => part.reading.status);
  if (last.includes('in-progress') && !last.includes('complete')) return 'in-progress';
  const all = parts.map((part) => part.reading.status);
  if (all.includes('complete')) return 'complete';
  const whole =
    joined.total !== null && joined.entries.length >= joined.total && joined.entries.every((entry) => entry.kind === 'chapter');
  if (whole && joined.total > 1) return 'complete';
  return all.includes('in-progress') ? 'in-progress' : 'unknown';
}

/** The language of most parts, `und` only where none has one. */
function commonLanguage(readings: readonly ComposedReading[]): string {
  const counts = new Map<string, number>();
  for (const { language, body } of readings)
    if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + Math.max(1, body.words));
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'und';
}

/** The notes that stand before the story: those of the first chapter. Later ones stand with their chapters. */
function firstNotes(parts: readonly ComposedPart[]): readonly string[] {
  const first = parts.filter((part) => part.position === parts[0]?.position);
  return first.find((part) => part.reading.notes.length > 0)?.reading.notes ?? [];
}

/** The address that the latest dated part gives; else the first one. */
function latestEmail(readings: readonly ComposedReading[]): string | null {
  const giving = readings.filter((reading) => reading.email !== null);
  const dated = giving
    .filter((reading) => dateSpan(reading.source.date) !== null)
    .sort((a, b) => earlier(a.source.date, b.source.date));
  return (dated[dated.length - 1] ?? giving[0])?.email ?? null;
}
