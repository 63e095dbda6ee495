/** Which stories a post holds: each with the run of fields that heads it. */
import type { Sheet, Stretch } from '../regions/sheet.ts';
import { isAside, joined, paragraphEnd, unitsIn } from '../regions/sheet.ts';
import { endMarker } from '../values/endings.ts';
import { fold } from '../values/folding.ts';
import { chatter } from './chatter.ts';
import type { Run } from './runs.ts';
import { findRuns } from './runs.ts';
import { statementIn } from './unkeyed.ts';

/** One story of a post, with the runs that may be its header. */
export interface StoryStretch extends Stretch {
  /** The run that heads it; null where no run does. */
  readonly head: Run | null;
  /** True where its header stands after it. */
  readonly headAfter: boolean;
  /** Runs before the head: notes, a challenge's request. */
  readonly early: readonly Run[];
  /** Runs after the head: closing notes, or papers inside the story. */
  readonly late: readonly Run[];
}

/** Two sure keys. */
const TWO_KEYS = 1.55;
/** Three sure keys: a header wherever it stands. */
const THREE_KEYS = 2.3;
/** One sure key makes a header only near the top, or below all. */
const ONE_KEY = 0.75;
/** A lead-in before a header of one key is not longer, in units. */
const LONGEST_LEAD_IN = 2500;
/** A title that stands in a line of its own above its header is not longer. */
const LONGEST_TITLE = 90;

function isStrong(run: Run): boolean {
  return run.weight >= THREE_KEYS || (run.keys.has('title') && run.weight >= TWO_KEYS);
}

function firstKeyOf(run: Run): string | null {
  return run.lines[0]?.entries[0]?.key ?? null;
}

export function titleOf(run: Run, sheet: Sheet): string | null {
  for (const { entries } of run.lines) {
    for (const { key, value } of entries)
      if (key === 'title')
        return fold(sheet.decoded.text.slice(value[0], value[1]))
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
  }
  return null;
}

function shared(a: Run, b: Run): number {
  let count = 0;
  for (const key of b.keys) if (a.keys.has(key)) count++;
  return count / Math.max(1, a.keys.size, b.keys.size);
}

/** True where a later run heads another story rather than belonging to the one that `head` heads. */
function headsAnother(sheet: Sheet, head: Run, run: Run, stretch: Stretch): boolean {
  const [title, before] = [titleOf(run, sheet), titleOf(head, sheet)];
  if (title !== null) {
    if (before === null || title === before) return false;
    const alike = firstKeyOf(run) === firstKeyOf(head) && shared(head, run) >= 0.7;
    // A card or a bill in the story that has a title belongs to the story.
    return run.weight >= THREE_KEYS || (alike && run.weight >= TWO_KEYS);
  }
  if (before !== null) return false;
  const bodyFollows = unitsIn(sheet, run.to, stretch.to) > 30;
  return bodyFollows && run.weight >= TWO_KEYS && firstKeyOf(run) === firstKeyOf(head) && shared(head, run) >= 0.6;
}

/** Where a story starts: at its header, or at a title that stands in a line of its own above it. */
function startOf(sheet: Sheet, run: Run, floor: number): number {
  if (run.keys.has('title')) return run.from;
  let start = run.from;
  for (let step = 0; step < 2 && start > floor; step++) {
    const above = sheet.paragraph[start - 1] ?? start - 1;
    const from = Math.max(floor, sheet.rules[start - 1] === true ? start - 1 : above);
    const words = joined(sheet, from, start);
    if (sheet.rules[start - 1] === true || words.length > LONGEST_TITLE || /[.!?,;”"]$/.test(words)) break;
    start = from;
  }
  return start;
}

/** So many lines above a header are searched for the end mark of the story that stands there. */
const MARK_WITHIN = 12;

function endsAbove(sheet: Sheet, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - MARK_WITHIN); i--)
    if (endMarker(sheet.lines[i]?.text ?? '') !== null) return true;
  return false;
}

/** True where a paragraph of a stretch reads as story: long enough, and neither talks to readers nor makes a statement. */
function holdsStory(sheet: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i = paragraphEnd(sheet, i, to)) {
    if (sheet.rules[i] === true || isAside(sheet, i)) continue;
    const words = joined(sheet, i, paragraphEnd(sheet, i, to));
    if (words.length >= 40 && chatter(words) < 0.3 && statementIn(sheet, words) === null) return true;
  }
  return false;
}

/** True where a header stands below the story it heads: next to nothing follows it, and the story is above. */
function standsAfter(sheet: Sheet, run: Run, { from, to }: Stretch): boolean {
  const before = unitsIn(sheet, from, run.from);
  const own = paragraphEnd(sheet, run.to - 1, to);
  const after = unitsIn(sheet, own, to);
  if (before <= 60 || after >= before / 3 || after >= 400) return false;
  return endsAbove(sheet, from, run.from) || (!holdsStory(sheet, own, to) && holdsStory(sheet, from, run.from));
}

/** True where a run closes the first paragraph, as a field does below a title, a name and a line of facts. */
function standsInFirstParagraph(sheet: Sheet, run: Run, { from, to }: Stretch): boolean {
  let first = from;
  while (first < run.from && (isAside(sheet, first) || sheet.rules[first] === true || sheet.lines[first]?.text === '')) first++;
  return sheet.paragraph[run.from] === sheet.paragraph[first] && paragraphEnd(sheet, run.from, to) < to;
}

/** The run that heads the first story: the first that is surely a header, else one key near the top or below all. */
function chooseHead(sheet: Sheet, runs: readonly Run[], stretch: Stretch): Run | null {
  const strong = runs.find(isStrong);
  const titled = runs.find((run) => run.keys.has('title') && run.weight >= TWO_KEYS);
  // A request that a challenge sets has its own pairing and rating; the header that has the title is the story's.
  if (strong !== undefined && titled !== undefined && titled.from > strong.from && unitsIn(sheet, strong.to, titled.from) < 600)
    return titled;
  if (strong !== undefined) return strong;
  const near = runs.find(
    (run) =>
      run.weight >= ONE_KEY &&
      (unitsIn(sheet, stretch.from, run.from) <= Math.min(LONGEST_LEAD_IN, unitsIn(sheet, run.to, stretch.to)) ||
        standsInFirstParagraph(sheet, run, stretch) ||
        (unitsIn(sheet, stretch.from, run.from) <= LONGEST_LEAD_IN &&
          unitsIn(sheet, run.to, stretch.to) > 0 &&
          !holdsStory(sheet, stretch.from, run.from))),
  );
  if (near !== undefined) return near;
  return runs.findLast((run) => run.weight >= ONE_KEY && standsAfter(sheet, run, stretch)) ?? null;
}

/** Cuts a stretch into its stories: one where no header is repeated. */
export function cutStories(sheet: Sheet, stretch: Stretch): readonly StoryStretch[] {
  const runs = findRuns(sheet, stretch);
  const head = chooseHead(sheet, runs, stretch);
  if (head === null) return [{ ...stretch, head: null, headAfter: false, early: [], late: runs }];
  const heads = [head];
  for (const run of runs) {
    const last = heads.at(-1);
    if (last !== undefined && run.from > last.from && headsAnother(sheet, last, run, stretch)) heads.push(run);
  }
  const starts = heads.map((run, i) => (i === 0 ? stretch.from : startOf(sheet, run, heads[i - 1]?.to ?? stretch.from)));
  const stories: StoryStretch[] = [];
  let next = 0;
  for (const [i, run] of heads.entries()) {
    const own = { from: starts[i] ?? stretch.from, to: starts[i + 1] ?? stretch.to };
    const early: Run[] = [];
    const late: Run[] = [];
    for (; next < runs.length; next++) {
      const other = runs[next];
      if (other === undefined || other.from >= own.to) break;
      if (other.from < run.from) early.push(other);
      else if (other !== run) late.push(other);
    }
    stories.push({ ...own, head: run, headAfter: heads.length === 1 && standsAfter(sheet, run, own), early, late });
  }
  return stories;
}
