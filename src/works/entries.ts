/** The chapters of a run in reading order, with what is missing between them. */
import type { PostId } from '../words/index.ts';
import { type Chapter, chapterDate } from './chapters.ts';
import { hash64 } from './hash.ts';
import { originalFirst } from './order.ts';
import { LARGEST_NUMBER, type PartPlace, placeTotal } from './place.ts';
import type { Run } from './runs.ts';
import { slugOf } from './slug.ts';

export type Entry =
  | {
      readonly kind: 'chapter';
      readonly position: number;
      /** As written by the original; null for a work of one post. */
      readonly label: string | null;
      /** Copies and versions of one chapter, the original first and the newest last. */
      readonly posts: readonly PostId[];
      /** Why they are one chapter. */
      readonly why: readonly string[];
    }
  | { readonly kind: 'gap'; readonly position: number; readonly label: string };

/** More missing parts in a row than this are shown as one gap. */
const GAPS_IN_A_ROW = 12;
/** More than this are no gap but a number that means something else (a year). */
const WIDEST_GAP = 200;

/** Where finals and undated loose parts sort: behind every number. */
const LOOSE = 1e6;
const LAST = 1e7;
const AFTER = 1e8;

/** Chapters and gaps of a run, positions from 1. */
export function entriesOf(run: Run): readonly Entry[] {
  const ordered = inOrder(run.chapters);
  const gaps = gapsOf(run);
  const slots = [
    ...ordered.map(({ chapter, rank }) => ({ rank, chapter, label: '' })),
    ...gaps.map(({ rank, label }) => ({ rank, chapter: null, label })),
  ].sort((a, b) => a.rank - b.rank);
  return slots.map(({ chapter, label }, i) => {
    if (chapter === null) return { kind: 'gap', position: i + 1, label };
    const copies = originalFirst(chapter.posts);
    return {
      kind: 'chapter',
      position: i + 1,
      label: copies.find((post) => post.label !== null)?.label ?? null,
      posts: copies.map((post) => post.post),
      why: chapter.why,
    };
  });
}

/** Ranks are numbers of parts; a letter or a second text in one place adds a fraction. */
function inOrder(chapters: readonly Chapter[]): readonly { chapter: Chapter; rank: number }[] {
  const placed = chapters.map((chapter) => ({
    chapter,
    rank: rankOf(chapter, chapters),
    date: chapterDate(chapter) ?? Number.POSITIVE_INFINITY,
  }));
  // Chapters come in order of date; a stable sort keeps it where ranks are equal.
  return placed.sort((a, b) => a.rank - b.rank || (a.date === b.date ? 0 : a.date - b.date));
}

function rankOf(chapter: Chapter, all: readonly Chapter[]): number {
  const { place } = chapter;
  switch (place.kind) {
    case 'numbered':
      return place.number + place.letter / 1000;
    case 'final':
      return place.after ? AFTER : LAST;
    case 'alone':
    case 'loose': {
      const date = chapterDate(chapter);
      if (date === null) return LOOSE;
      const before = all.filter(
        (other) => other.place.kind === 'numbered' && (chapterDate(other) ?? Number.POSITIVE_INFINITY) <= date,
      );
      const number = Math.max(-1, ...before.map((other) => (other.place.kind === 'numbered' ? other.place.until : 0)));
      return number + 0.5;
    }
  }
}

/** The total that the part with the highest number says, if it can be; null where it says none. */
export function runTotal(run: Run): number | null {
  const places = run.chapters.map((chapter) => chapter.place);
  if (places.length === 1 && places[0]?.kind === 'alone') return places[0].numbered ? 1 : null;
  const highest = highestNumber(places);
  const saying = run.chapters
    .filter((chapter) => placeTotal(chapter.place) !== null)
    .map((chapter) => ({
      total: placeTotal(chapter.place) ?? 0,
      rank: rankOf(chapter, run.chapters),
      date: chapterDate(chapter) ?? 0,
    }))
    .sort((a, b) => b.rank - a.rank || b.date - a.date)[0];
  return saying === undefined || saying.total < highest ? null : saying.total;
}

const highestNumber = (places: readonly PartPlace[]): number =>
  Math.max(0, ...places.map((place) => (place.kind === 'numbered' && place.until <= LARGEST_NUMBER ? place.until : 0)));

/** Numbers missing below the highest one, and above it up to the total where one is said; and the first half of a part of which the second is here. */
function gapsOf(run: Run): readonly { rank: number; label: string }[] {
  const places = run.chapters.map((chapter) => chapter.place);
  const here = new Set<number>();
  for (const place of places) {
    if (place.kind !== 'numbered' || place.until > LARGEST_NUMBER) continue;
    for (let number = Math.ceil(place.number); number <= place.until; number++) here.add(number);
  }
  if (here.size === 0) return [];
  const highest = Math.max(...here);
  const total = runTotal(run);
  const end = total === null || total - highest > WIDEST_GAP ? highest : total;
  const missing: number[] = [];
  for (let number = 1; number <= end; number++) if (!here.has(number)) missing.push(number);
  // A last part or an epilogue without a number fills the last place, where nothing else is missing behind the highest number.
  if (places.some((place) => place.kind === 'final') && end === highest + 1) missing.pop();
  const of = total === null ? '?' : String(total);
  return [...rowsOf(missing).flatMap((row) => labelled(row, of)), ...missingHalves(places, of)];
}

/** Consecutive numbers together. */
function rowsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (const number of numbers) {
    const row = rows[rows.length - 1];
    if (row !== undefined && row[row.length - 1] === number - 1) row.push(number);
    else rows.push([number]);
  }
  return rows;
}

function labelled(row: readonly number[], of: string): readonly { rank: number; label: string }[] {
  const [first, last] = [row[0] ?? 0, row[row.length - 1] ?? 0];
  if (row.length > WIDEST_GAP) return [];
  if (row.length > GAPS_IN_A_ROW) return [{ rank: first, label: `${first}–${last}/${of}` }];
  return row.map((number) => ({ rank: number, label: `${number}/${of}` }));
}

function missingHalves(places: readonly PartPlace[], of: string): readonly { rank: number; label: string }[] {
  const letters = new Map<number, Set<number>>();
  for (const place of places) {
    if (place.kind !== 'numbered') continue;
    const at = letters.get(place.number) ?? new Set<number>();
    letters.set(place.number, at.add(place.letter));
  }
  return [...letters].flatMap(([number, seen]) => {
    const last = Math.max(...seen);
    if (seen.has(0) || last > 26) return [];
    const lacking = Array.from({ length: last }, (_, i) => i + 1).filter((letter) => !seen.has(letter));
    return lacking.map((letter) => ({
      rank: number + letter / 1000,
      label: `${number}${String.fromCharCode(96 + letter)}/${of}`,
    }));
  });
}

/** A name for the work out of its title, its author and, where it stands alone, its text. */
export function workKey(run: Run): string {
  const posts = run.chapters.flatMap((chapter) => chapter.posts);
  const title = commonest(posts.map((post) => post.titles.key ?? ''));
  const author = commonest(posts.flatMap((post) => post.authorKeys));
  const first = inOrder(run.chapters)[0]?.chapter;
  const original = first === undefined ? undefined : originalFirst(first.posts)[0];
  const alone = first?.place.kind === 'alone' || posts.every((post) => post.titles.generic);
  const named = posts.find((post) => (post.titles.key ?? '') === title)?.title ?? '';
  return `${slugOf(named)}-${hash64(`${title}|${author}|${alone ? (original?.text.hash ?? '') : ''}`)}`;
}

/** The commonest value, of two alike the one that sorts first; '' where there is none. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
