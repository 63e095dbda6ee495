/** Fields below a story: closing notes, pleas, a disclaimer, an address, keyed or not. */
import { endOf } from '../regions/bare.ts';
import type { Sheet, Stretch } from '../regions/sheet.ts';
import { isAside, joined, paragraphEnd } from '../regions/sheet.ts';
import { endMarker } from '../values/endings.ts';
import { oneLine } from '../values/folding.ts';
import { CHATTER, chatter } from './chatter.ts';
import type { FoundField } from './found-field.ts';
import { unlabelled } from './found-field.ts';
import type { Run } from './runs.ts';
import { statementIn, statementsOf } from './unkeyed.ts';
import { readRun } from './wrapped.ts';

/** The note of several paragraphs that closes a post: paragraphs of chatter right below it are its own. */
function withNextParagraphs(sheet: Sheet, field: FoundField, from: number, to: number, taken: Set<number>): FoundField {
  let { value, at } = field;
  for (let i = from; i < to; i = paragraphEnd(sheet, i, to)) {
    const end = paragraphEnd(sheet, i, to);
    if (sheet.rules[i] === true || isAside(sheet, i) || taken.has(i)) break;
    const words = oneLine(joined(sheet, i, end));
    if (statementIn(sheet, words) !== null || chatter(words) < CHATTER / 2 || words.length < 30) break;
    const last = sheet.lines[end - 1];
    value = `${value} ${words}`;
    if (last !== undefined) at = [at[0], endOf(last)];
    for (let k = i; k < end; k++) taken.add(k);
  }
  return { ...field, value, at };
}

/** How much of a line an end mark takes that stands before other words: "THE END! Did you like it?" */
function markWidth(text: string): number {
  const mark = endMarker(text)?.marker ?? '';
  return mark !== '' && text.startsWith(mark) ? mark.length + (/^\s*/.exec(text.slice(mark.length))?.[0].length ?? 0) : 0;
}

/** What a page says of itself, not the author of the story. */
const NOBODYS = /^\W{0,2}(?:(?:©|\(c\)|copyright)\s.{0,60}$|this (?:archive|site|page) is\b)/i;

/** All fields in a stretch below a story; `runs` are the runs of fields that stand there. */
export function readTrailer(sheet: Sheet, stretch: Stretch, runs: readonly Run[]): readonly FoundField[] {
  const fields: FoundField[] = [];
  const taken = new Set<number>();
  for (const run of runs) {
    if (run.from < stretch.from || run.from >= stretch.to) continue;
    const reading = readRun(sheet, run, stretch.to, 'trailer');
    for (let i = run.from; i < reading.to; i++) taken.add(i);
    for (const [i, field] of reading.fields.entries()) {
      const closing = i === reading.fields.length - 1 && field.key === 'note';
      fields.push(closing ? withNextParagraphs(sheet, field, reading.to, stretch.to, taken) : field);
    }
  }
  let next = stretch.from;
  for (let i = next; i < stretch.to; i = next) {
    // below the last field of a run the rest of its paragraph may be a statement
    next = taken.has(i) ? i + 1 : paragraphEnd(sheet, i, stretch.to);
    if (sheet.rules[i] === true || isAside(sheet, i) || taken.has(i)) continue;
    const end = next;
    const [first, last] = [sheet.lines[i], sheet.lines[end - 1]];
    const marked = first === undefined ? 0 : markWidth(first.text);
    const words = oneLine(joined(sheet, i, end).slice(marked));
    // "This story archived at http://…" below the fields of a page is the page's own
    if (taken.has(i - 1) && words.includes('://')) continue;
    if (first === undefined || last === undefined || statementIn(sheet, words) === null) continue;
    for (const own of statementsOf(words)) {
      if (fields.some((field) => field.key === own.key) || NOBODYS.test(own.words)) continue;
      fields.push(unlabelled(own.key, own.words, [first.start + marked, endOf(last)], 'trailer', own.confidence * 0.85));
    }
  }
  return fields;
}
