/** Runs of fields: which lines of a post are a header, and which story of it they head. */

import type { Sheet, Stretch } from '../regions/sheet.ts';
import { isAside, joined, paragraphEnd, unitsIn } from '../regions/sheet.ts';
import { fold } from '../values/folding.ts';
import { ratingLevel } from '../values/ratings.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { readStatus } from '../values/status.ts';
import { chatter } from './chatter.ts';
import type { Entry } from './entry.ts';
import { entriesAt, entriesOf, speltAlike } from './entry.ts';
import type { FieldKey } from './keys.ts';
import { statementIn } from './unkeyed.ts';

/** A line with the fields it holds. */
export interface EntryLine {
  readonly index: number;
  readonly entries: readonly Entry[];
}

/** Lines of fields that stand together. */
export interface Run extends Stretch {
  /** Lines with fields, unknown labels among them, in order. `to` is the line after the last of them. */
  readonly lines: readonly EntryLine[];
  readonly keys: ReadonlySet<FieldKey>;
  /** How much it looks like a header: the trust of its keys, each counted once. */
  readonly weight: number;
}

/** From this trust on a line starts or carries on a run by itself. */
const KNOWN = 0.5;
/** A wrapped value runs on over so many lines and units at the most, before the next key. */
const WRAPPED_LINES = 16;
const WRAPPED_UNITS = 1600;
/** Fields parted by no more than this many units of other words stand together: a blank line, a rule, a short joke. */
const NEAR = 40;
/** A short aside between fields. */
const ASIDE = 260;
/** A long one: a dictionary entry, a dialogue with a character, a list of changes. */
const INTERRUPTION = 1600;

/** Keys that also stand in stories, forms and page furniture: they weigh half. */
const LIGHT: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'other',
  'setting',
  'date',
  'length',
  'challenge',
  'part',
  'story',
  'link',
  'website',
  'comments',
  'previous',
  'language',
  'artist',
  'sequel',
  'dedication',
  'original',
]);
/** What people write where they give none. */
const NO_RATING = /\b(?:none|no|not|un-?rated|n\/?[ar]|see|same|as (?:before|above)|tba|undecided|\?)/i;
/** Keys whose values are whole paragraphs: a paragraph after them may still be theirs. */
export const LONG_VALUES: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'note',
  'comments',
  'disclaimer',
  'summary',
  'thanks',
  'warnings',
  'challenge',
  'distribution',
  'feedback',
  'dedication',
]);

/** Labels of a memo or a letter: fields of the story's own papers, or of a mail that was pasted in. */
const MEMO = new SightedPattern(
  /^(?:to|from|subject|re|cc|bcc|memo|sent|attn|an|von|betreff|à|de|objet|para|asunto|кому|от|тема)$/,
);
/** Labels that date and place a scene. */
const SCENE = new SightedPattern(
  /^(?:time|place|location|date|day|year|when|stardate|mission date|ort|zeit|datum|lieu|heure|fecha|lugar|hora|luogo|ora|место|время|дата|captain'?s log)$/,
);

function hasMemoLabel(entry: Entry): boolean {
  return entry.label !== null && MEMO.test(fold(entry.label));
}

function hasSceneLabel(entry: Entry): boolean {
  return entry.label !== null && SCENE.test(fold(entry.label));
}

/** The lines with fields in a stretch, those of memos and of furniture aside. */
function entryLines(sheet: Sheet, { from, to }: Stretch): EntryLine[] {
  const found: EntryLine[] = [];
  for (let i = from; i < to; i++) {
    const bare = sheet.lines[i];
    if (bare === undefined || sheet.rules[i] === true || isAside(sheet, i)) continue;
    const entries = entriesAt(sheet, i);
    if (entries.length > 0) found.push({ index: i, entries });
  }
  return withoutMemos(sheet, inManner(sheet, { from, to }, found));
}

/** So many lines in one manner make it the header's own. */
const OWN_MANNER = 3;
/** So many known fields make an unknown one below them the header's own. */
const CLOSED_FROM = 3;
/** How far from the lines that show it a manner holds. */
const MANNER_REACH = 12;

/** Reads the lines of a header with dashes or leaders for colons again, with less caution, where nothing was found in them at first. */
function inManner(sheet: Sheet, { from, to }: Stretch, found: readonly EntryLine[]): EntryLine[] {
  const read = new Map(found.map((line) => [line.index, line]));
  for (const manner of ['dash', 'leaders'] as const) {
    const shown = found.filter(({ entries }) => entries[0]?.separator === manner && entries[0].key !== null);
    if (shown.length < OWN_MANNER) continue;
    const first = Math.max(from, (shown[0]?.index ?? 0) - MANNER_REACH);
    const last = Math.min(to, (shown.at(-1)?.index ?? 0) + MANNER_REACH);
    for (let i = first; i < last; i++) {
      const [bare, before] = [sheet.lines[i], read.get(i)];
      if (bare === undefined || sheet.rules[i] === true || isAside(sheet, i) || before?.entries[0]?.separator === 'colon')
        continue;
      const entries = entriesOf(bare, sheet.decoded.text, manner);
      if (entries[0]?.key == null || entries[0].separator !== manner) {
        const unknown = before === undefined && manner === 'leaders' ? inColumn(sheet, i, shown[0]) : null;
        if (unknown !== null) read.set(i, { index: i, entries: [unknown] });
        continue;
      }
      read.set(i, { index: i, entries });
      sheet.entries[i] = entries;
    }
  }
  return [...read.values()].sort((a, b) => a.index - b.index);
}

/** A label that no table knows, in capitals, with its value in the column where the header has its values. */
function inColumn(sheet: Sheet, index: number, shown: EntryLine | undefined): Entry | null {
  const [bare, above, first] = [sheet.lines[index], sheet.lines[shown?.index ?? -1], shown?.entries[0]];
  const label = bare === undefined ? undefined : /^[A-Z][A-Z'/ -]{1,24}?(?= {2,}\S)/.exec(bare.text)?.[0];
  if (bare === undefined || above === undefined || first === undefined || label === undefined) return null;
  const column = first.value[0] - above.start;
  if (!/^ {2}\S/.test(bare.text.slice(column - 2))) return null;
  return { ...first, key: null, all: [], sure: 0.3, label, value: [bare.start + column, bare.start + bare.text.length] };
}

/** Drops the lines of paragraphs that are memos: two labels such as To and From, or nothing but time and place. */
function withoutMemos(sheet: Sheet, lines: readonly EntryLine[]): EntryLine[] {
  const kept: EntryLine[] = [];
  let start = 0;
  while (start < lines.length) {
    const paragraph = sheet.paragraph[lines[start]?.index ?? 0];
    let end = start;
    while (end < lines.length && sheet.paragraph[lines[end]?.index ?? 0] === paragraph) end++;
    const group = lines.slice(start, end);
    const entries = group.flatMap((line) => line.entries);
    const memo = entries.filter(hasMemoLabel).length;
    const scenes = entries.filter(hasSceneLabel).length;
    const papers = (memo >= 2 && memo + scenes >= entries.length / 2) || (scenes >= 2 && scenes === entries.length);
    if (!papers) for (const line of group) kept.push(line);
    start = end;
  }
  return kept;
}

function isKnown(line: EntryLine): boolean {
  return line.entries.some((entry) => entry.key !== null && entry.sure >= KNOWN);
}

function keysOf(lines: readonly EntryLine[]): ReadonlySet<FieldKey> {
  const keys = new Set<FieldKey>();
  for (const { entries } of lines) for (const { all } of entries) for (const key of all) keys.add(key);
  return keys;
}

/** True where a value names no rating, or no status: a sentence of the story that opens with the word. */
function saysNothing(sheet: Sheet, { key, value }: Entry): boolean {
  if (key !== 'rating' && key !== 'status') return false;
  const words = sheet.decoded.text.slice(value[0], value[1]);
  if (words === '' || NO_RATING.test(words)) return false;
  return key === 'rating' ? ratingLevel(words) === 'unrated' : readStatus(words) === 'unknown';
}

function weigh(sheet: Sheet, lines: readonly EntryLine[]): number {
  const best = new Map<FieldKey, number>();
  for (const { entries } of lines) {
    for (const entry of entries) {
      const { key, sure } = entry;
      if (key === null || sure < KNOWN) continue;
      const weight = LIGHT.has(key) || saysNothing(sheet, entry) ? sure / 2 : sure;
      best.set(key, Math.max(best.get(key) ?? 0, weight));
    }
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function makeRun(sheet: Sheet, lines: readonly EntryLine[]): Run {
  const first = lines[0]?.index ?? 0;
  const last = lines.at(-1)?.index ?? first;
  return { from: first, to: last + 1, lines, keys: keysOf(lines), weight: weigh(sheet, lines) };
}

/** True where a line takes up the run's first field again: the header of the next story. */
function startsAnew(sheet: Sheet, keys: ReadonlySet<FieldKey>, firstKey: FieldKey | null, line: EntryLine): boolean {
  const key = line.entries[0]?.key ?? null;
  if (key === null || !keys.has(key)) return false;
  if (key === 'title') return true;
  const paragraphStarts = sheet.paragraph[line.index] === line.index;
  return (
    key === firstKey &&
    keys.size >= 3 &&
    paragraphStarts &&
    (key === 'author' || key === 'fandom' || key === 'pairing' || key === 'rating')
  );
}

/** Keys that a header says once. */
const ONCE: ReadonlySet<FieldKey> = new Set<FieldKey>(['title', 'author', 'rating', 'summary', 'fandom', 'email']);

/** True where a paragraph below the header says again what a header says once: a card or a list in the story. */
function repeatsBelow(sheet: Sheet, keys: ReadonlySet<FieldKey>, before: number, { index, entries }: EntryLine): boolean {
  const key = entries[0]?.key ?? null;
  if (key === null || !ONCE.has(key) || !keys.has(key) || keys.size < 3) return false;
  return sheet.paragraph[before] !== sheet.paragraph[index];
}

/** True where a label stands alone over the one paragraph that parts it from the next field: `Disclaimer:`, and below it the words. */
function standsOverValue(sheet: Sheet, before: number, after: number): boolean {
  const last = entriesAt(sheet, before).at(-1);
  if (last === undefined || last.key === null || last.value[0] !== last.value[1] || !LONG_VALUES.has(last.key)) return false;
  const end = paragraphEnd(sheet, before + 1, after);
  return end === after && unitsIn(sheet, before + 1, end) <= WRAPPED_UNITS;
}

/** True where only wrapped lines or next to nothing stand between two lines with fields. */
function standTogether(sheet: Sheet, before: number, after: number): boolean {
  const units = unitsIn(sheet, before + 1, after);
  if (units <= NEAR || standsOverValue(sheet, before, after)) return true;
  return sheet.paragraph[after] === sheet.paragraph[before] && after - before <= WRAPPED_LINES && units <= WRAPPED_UNITS;
}

/** Unknown labels that close the paragraph of a header, one on each line: `Money: No.` */
function closingLabels(sheet: Sheet, open: readonly EntryLine[], waiting: readonly EntryLine[]): readonly EntryLine[] {
  const [first, last] = [open[0]?.entries[0], open.at(-1)];
  if (first === undefined || last === undefined || open.length < CLOSED_FROM) return [];
  const end = paragraphEnd(sheet, last.index, sheet.lines.length);
  const unknown = waiting.filter(
    ({ index, entries }) => index > last.index && index < end && entries.every((e) => speltAlike(first, e)),
  );
  // wrapped lines of the last known field may stand before them
  const from = unknown.findLastIndex(({ index }, i) => index !== end - unknown.length + i);
  return unknown.slice(from + 1);
}

/** Lines with fields that follow one another closely. */
function closeRuns(sheet: Sheet, lines: readonly EntryLine[]): Run[] {
  const runs: Run[] = [];
  let open: EntryLine[] = [];
  let waiting: EntryLine[] = [];
  let keys = new Set<FieldKey>();
  const close = (): void => {
    if (open.length > 0) runs.push(makeRun(sheet, [...open, ...closingLabels(sheet, open, waiting)]));
    open = [];
    keys = new Set();
  };
  for (const line of lines) {
    if (!isKnown(line)) {
      waiting.push(line);
      continue;
    }
    const last = open.at(-1);
    const firstKey = open[0]?.entries[0]?.key ?? null;
    if (
      last !== undefined &&
      (!standTogether(sheet, last.index, line.index) ||
        startsAnew(sheet, keys, firstKey, line) ||
        repeatsBelow(sheet, keys, last.index, line))
    )
      close();
    // An unknown label between two known ones is a field of the same header.
    const first = open[0]?.entries[0];
    if (first !== undefined)
      for (const unknown of waiting) if (unknown.entries.every((entry) => speltAlike(first, entry))) open.push(unknown);
    waiting = [];
    open.push(line);
    for (const { all } of line.entries) for (const key of all) keys.add(key);
  }
  close();
  return runs;
}

/** Runs that make one header, growing: kept open so that a long chain of them is not copied at each link. */
interface Chain {
  readonly lines: EntryLine[];
  readonly keys: Set<FieldKey>;
}

function lastLineOf(chain: Chain): number {
  return chain.lines.at(-1)?.index ?? 0;
}

function overlap(a: ReadonlySet<FieldKey>, b: ReadonlySet<FieldKey>): boolean {
  for (const key of b) if (a.has(key) && !LONG_VALUES.has(key)) return true;
  return false;
}

function hasDialogue(sheet: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^["“«„‘「]/.test(sheet.lines[i]?.text ?? '')) return true;
  return false;
}

/** Keys that stand in headers and not in stories: one of them is enough to take a header up again. */
const HEADER_ONLY: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'disclaimer',
  'distribution',
  'feedback',
  'spoilers',
  'pairing',
  'fandom',
  'rating',
  'email',
  'beta',
  'genre',
  'classification',
]);

function isHeaderOnly(run: Run): boolean {
  return [...run.keys].some((key) => HEADER_ONLY.has(key));
}

/** True where the words between are the poster's own: chatter, or a statement without a key. */
function talksToReaders(sheet: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i = paragraphEnd(sheet, i, to)) {
    if (sheet.rules[i] === true || isAside(sheet, i)) continue;
    const words = joined(sheet, i, paragraphEnd(sheet, i, to));
    if (chatter(words) < 0.3 && statementIn(sheet, words) === null) return false;
  }
  return true;
}

/** True where the words between a header so far and the next run interrupt it, rather than being the story itself. */
function interrupts(sheet: Sheet, chain: Chain, run: Run, limit: number): boolean {
  const end = lastLineOf(chain) + 1;
  const between = unitsIn(sheet, end, run.from);
  const after = unitsIn(sheet, run.to, limit);
  if (between > INTERRUPTION || after < between || overlap(chain.keys, run.keys)) return false;
  const surest = Math.max(0, ...(run.lines[0]?.entries ?? []).map((entry) => entry.sure));
  if (between <= ASIDE) return surest >= 0.8 && (run.weight >= 1.6 || isHeaderOnly(run) || talksToReaders(sheet, end, run.from));
  if (run.weight >= 1.7 && after > between * 2) return true;
  const lastKey = chain.lines.at(-1)?.entries.at(-1)?.key ?? null;
  return (
    lastKey !== null &&
    LONG_VALUES.has(lastKey) &&
    between <= 900 &&
    surest >= 0.9 &&
    after > between &&
    !hasDialogue(sheet, end, run.from)
  );
}

/** All runs of fields in a stretch, interrupted ones made whole. Linear in the number of lines. */
export function findRuns(sheet: Sheet, stretch: Stretch): readonly Run[] {
  const chains: Chain[] = [];
  for (const run of closeRuns(sheet, entryLines(sheet, stretch))) {
    const open = chains.at(-1);
    if (open === undefined || !interrupts(sheet, open, run, stretch.to)) {
      chains.push({ lines: [...run.lines], keys: new Set(run.keys) });
      continue;
    }
    for (const line of run.lines) open.lines.push(line);
    for (const key of run.keys) open.keys.add(key);
  }
  return chains.map((chain) => makeRun(sheet, chain.lines));
}
