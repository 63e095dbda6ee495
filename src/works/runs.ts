/**
 * Runs: the chapters under one title and author cut into works. Mostly there is one run; there are more where a number comes a
 * second time with another text: a second serial of the same name, a translation, or stories that stand alone.
 */
import { type Chapter, chapterDate, chaptersOf } from './chapters.ts';
import { DAY } from './dates.ts';
import type { JoinFacts } from './facts.ts';
import { type PartPlace, placeKey, placeName, placeTotal } from './place.ts';

export interface Run {
  readonly chapters: readonly Chapter[];
  readonly why: readonly string[];
}

interface OpenRun {
  readonly chapters: Chapter[];
  readonly taken: Set<string>;
  readonly why: string[];
}

/** A number that comes again this long after is no slip of the pen. */
const ANOTHER_TIME = 365 * DAY;
/** Parts of "Untitled" further apart than this are not called one story. */
const GENERIC_REACH = 120 * DAY;
/** A post of several parts takes at most so many places; more is nonsense. */
const LONGEST_RANGE = 1000;

/** Cuts the posts of one title and author into works. */
export function runsOf(members: readonly JoinFacts[], generic: boolean): readonly Run[] {
  return arrange(chaptersOf(members), generic);
}

/** The same for posts already grouped into chapters. */
export function arrange(chapters: readonly Chapter[], generic: boolean): readonly Run[] {
  const alone = chapters.filter((chapter) => chapter.place.kind === 'alone');
  const parts = chapters.filter((chapter) => chapter.place.kind !== 'alone').sort(inReadingTime);
  const runs: OpenRun[] = [];
  for (const part of parts) {
    const home = homeFor(part, runs, generic);
    if (home === null) runs.push(opened(part));
    else put(part, home);
  }
  const left = alone.filter((chapter) => !joinedAsPartOne(chapter, runs));
  return [...runs, ...left.map((chapter) => opened(chapter))].map(({ chapters: own, why }) => ({ chapters: own, why }));
}

/** The chapters of posts that a person holds to be one work, whatever they say of themselves. */
export function chaptersTogether(members: readonly JoinFacts[]): readonly Chapter[] {
  const chapters = chaptersOf(members);
  const runs = arrange(chapters, false);
  return runs.length === 1 ? (runs[0]?.chapters ?? chapters) : chapters;
}

/** By date where both are dated, else numbered parts by number: the order in which a reader met them. */
function inReadingTime(a: Chapter, b: Chapter): number {
  const left = chapterDate(a) ?? Number.POSITIVE_INFINITY;
  const right = chapterDate(b) ?? Number.POSITIVE_INFINITY;
  return left === right ? rank(a.place) - rank(b.place) : left - right;
}

const rank = (place: PartPlace): number =>
  place.kind === 'numbered' ? place.number + place.letter / 100 : Number.MAX_SAFE_INTEGER;

function opened(chapter: Chapter): OpenRun {
  return { chapters: [chapter], taken: new Set(placesTaken(chapter.place)), why: [] };
}

function put(chapter: Chapter, run: OpenRun): void {
  const clash = placesTaken(chapter.place).some((key) => run.taken.has(key));
  if (clash)
    run.why.push(`two posts say that they are ${placeName(chapter.place)}, with two texts: both are kept, in order of date`);
  run.chapters.push(chapter);
  for (const key of placesTaken(chapter.place)) run.taken.add(key);
}

/** All places that a part fills. */
export function placesTaken(place: PartPlace): readonly string[] {
  const key = placeKey(place);
  if (key === null) return [];
  if (place.kind !== 'numbered' || place.until === place.number) return [key];
  const length = Math.min(place.until - place.number + 1, LONGEST_RANGE);
  return Array.from({ length }, (_, i) => `${place.number + i}.${place.letter}`);
}

/** The run that a part belongs to, or null where it begins one. */
function homeFor(part: Chapter, runs: readonly OpenRun[], generic: boolean): OpenRun | null {
  const able = generic ? runs.filter((run) => withinReach(part, run)) : runs;
  const free = able.filter((run) => !placesTaken(part.place).some((key) => run.taken.has(key)));
  if (free.length > 0) return nearest(part, free);
  if (able.length === 0 || beginsAnother(part, able)) return null;
  return nearest(part, able);
}

/** A number that is taken in every run begins a work of its own where it is a first part, or where total, language or time differ. */
function beginsAnother(part: Chapter, runs: readonly OpenRun[]): boolean {
  if (part.place.kind === 'numbered' && (part.place.number <= 1 || part.place.until > part.place.number)) return true;
  return runs.every((run) => {
    const total = placeTotal(part.place);
    const language = languageOf(part);
    const otherTotal = total !== null && run.chapters.every((chapter) => (placeTotal(chapter.place) ?? total) !== total);
    const otherLanguage = language !== null && run.chapters.every((chapter) => (languageOf(chapter) ?? language) !== language);
    return otherTotal || otherLanguage || (distance(part, run) ?? 0) > ANOTHER_TIME;
  });
}

function withinReach(part: Chapter, run: OpenRun): boolean {
  const apart = distance(part, run);
  if (apart !== null) return apart <= GENERIC_REACH;
  const total = placeTotal(part.place);
  return total !== null && run.chapters.some((chapter) => placeTotal(chapter.place) === total);
}

/** The run most like a part: by total, language, spelling of the title, file and venue, then by time. Ties go to the older run. */
function nearest(part: Chapter, runs: readonly OpenRun[]): OpenRun | null {
  let best: OpenRun | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const score = resemblance(part, run);
    const apart = distance(part, run) ?? Number.MAX_SAFE_INTEGER;
    if (score > bestScore || (score === bestScore && apart < bestDistance)) [best, bestScore, bestDistance] = [run, score, apart];
  }
  return best;
}

function resemblance(part: Chapter, run: OpenRun): number {
  const last = run.chapters[run.chapters.length - 1];
  const [post, other] = [part.posts[0], last?.posts[0]];
  if (post === undefined || other === undefined || last === undefined) return 0;
  const total = placeTotal(part.place);
  return (
    2 * Number(total !== null && total === placeTotal(last.place)) +
    2 * Number(post.language !== null && post.language === other.language) +
    Number(post.title === other.title) +
    Number(post.path === other.path) +
    Number(post.venue !== null && post.venue === other.venue)
  );
}

const languageOf = (chapter: Chapter): string | null => chapter.posts.find((post) => post.language !== null)?.language ?? null;

/** Time from a part to the nearest dated chapter of a run; null where one of them has no date. */
function distance(part: Chapter, run: { readonly chapters: readonly Chapter[] }): number | null {
  const date = chapterDate(part);
  if (date === null) return null;
  let least: number | null = null;
  // Parts come in order of time, so the nearest one is among the last few.
  for (const chapter of run.chapters.slice(-8)) {
    const other = chapterDate(chapter);
    if (other !== null) least = Math.min(least ?? Number.POSITIVE_INFINITY, Math.abs(date - other));
  }
  return least;
}

/** A post without a part number, or `1/1`, is part one of a serial that has none, where it is not later than the parts that follow. */
function joinedAsPartOne(chapter: Chapter, runs: readonly OpenRun[]): boolean {
  const run = runs.find((candidate) => takesAsPartOne(chapter, candidate));
  if (run === undefined) return false;
  const one: PartPlace = { kind: 'numbered', number: 1, letter: 0, until: 1, total: null };
  put({ ...chapter, place: one }, run);
  run.why.push('a post that names no other part stands before the parts that follow: it is taken for part 1');
  return true;
}

function takesAsPartOne(chapter: Chapter, run: OpenRun): boolean {
  if (['1.0', '1.1'].some((key) => run.taken.has(key))) return false;
  const follows = run.chapters.some(
    (other) => other.place.kind === 'final' || (other.place.kind === 'numbered' && other.place.number >= 2),
  );
  const language = languageOf(chapter);
  const oneLanguage = run.chapters.every((other) => (languageOf(other) ?? language) === language || language === null);
  const date = chapterDate(chapter);
  const first = run.chapters
    .filter((other) => rank(other.place) >= 2)
    .map(chapterDate)
    .filter((at) => at !== null);
  return follows && oneLanguage && (date === null || first.every((at) => date <= at));
}
