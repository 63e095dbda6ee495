/** Values that run on: which lines belong to a field, and what they say. */
import type { Range } from '../../words/index.ts';
import type { Bare } from '../regions/bare.ts';
import { endOf, isLinkOnly } from '../regions/bare.ts';
import type { Sheet, Stretch } from '../regions/sheet.ts';
import { isAside, joined, paragraphEnd, unitsIn } from '../regions/sheet.ts';
import { readCombined } from '../values/combined.ts';
import { endMarker } from '../values/endings.ts';
import { fold, oneLine } from '../values/folding.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { meantByValue } from './by-value.ts';
import { chatter, handsOver } from './chatter.ts';
import type { Entry } from './entry.ts';
import { entriesAt, speltAlike } from './entry.ts';
import type { FieldPlace, FoundField } from './found-field.ts';
import { unlabelled } from './found-field.ts';
import { partHeading } from './headings.ts';
import type { FieldKey } from './keys.ts';
import { speaksOfEarlierParts } from './previous-link.ts';
import type { Run } from './runs.ts';
import { LONG_VALUES } from './runs.ts';
import { isPointer, statementIn } from './unkeyed.ts';

/** The fields of a run, the line after its last value, and paragraphs inside it that no key claims. */
export interface RunReading {
  readonly fields: readonly FoundField[];
  readonly to: number;
  readonly loose: readonly Stretch[];
}

/** Lines after the last key, with no blank line before them, are its value up to so many; more are the story. */
const LONGEST_TAIL = 14;
/** A line longer than this is no wrapped one. */
const WRAP_WIDTH = 100;
/** Notes run over several paragraphs, up to so many units, where keys follow again. */
const LONGEST_NOTE = 3000;
/** The second paragraph of a summary or a disclaimer is shorter. */
const LONGEST_SECOND = 400;
/** A bracket that a note opens is closed within so many lines. */
const BRACKET_LINES = 60;

function textBefore(bare: Bare, entry: Entry, text: string): string {
  return text.slice(entry.value[0], Math.max(entry.value[0], Math.min(entry.value[1], endOf(bare))));
}

/** True where a sentence could end: the next line need not be part of it. */
function endsSentence(text: string): boolean {
  return /[.!?…)\]”"'*~:。！？」』】）]$|^$/.test(text.trimEnd());
}

/** The shortest width that lines near here were wrapped at, as far as can be told. */
function wrapWidth(sheet: Sheet, around: number): number {
  let width = 0;
  for (let i = Math.max(0, around - 30); i < Math.min(sheet.lines.length, around + 10); i++) {
    const length = sheet.lines[i]?.line.text.length ?? 0;
    if (length <= WRAP_WIDTH) width = Math.max(width, length);
  }
  return width;
}

/** True where the first word of the next line would not have fitted on this one: the break is a wrap. */
function wasWrapped(before: Bare, after: Bare, width: number): boolean {
  const word = /^\S*/.exec(after.text)?.[0].length ?? 0;
  return before.line.text.length + 1 + word > width - 4;
}

/** True where a line that follows a finished short value reads as the first line of the story. */
function startsStory(sheet: Sheet, entry: Entry, value: string, index: number): boolean {
  const bare = sheet.lines[index];
  if (bare === undefined || entry.key === null || LONG_VALUES.has(entry.key) || value === '') return false;
  if (sheet.decoded.content.kind === 'html' && bare.text.length > WRAP_WIDTH) return true;
  return /^["“«„「]/.test(bare.text) && endsSentence(value) && entry.key !== 'title';
}

/** Keys whose values are a word or a short list. */
const SHORT_VALUES: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'rating',
  'author',
  'email',
  'genre',
  'status',
  'part',
  'date',
  'length',
  'fandom',
  'series',
]);

/** Values that talk of archiving, thanks and owners themselves: a sentence on these is no field of its own. */
const TALKING: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'distribution',
  'feedback',
  'note',
  'comments',
  'thanks',
  'dedication',
]);

/** `Thanks go to Fennel, who read it first`, `Beta-read by Fennel`: a sentence of its own behind any value that does not thank anybody. */
const THANKS = new SightedPattern(
  /^(?:(?:many|much|huge|big|special|great|my|all|with|and|as always,?) ){0,4}(?:thanks?|thank you|gratitude) (?:also )?(?:go(?:es)? )?(?:out )?to [a-z]|^(?:(?:un )?(?:grand |gros |tout gros |immense )?merci (?:beaucoup |mille fois |infiniment )?a |(?:vielen |tausend |lieben |herzlichen |ein dickes )?danke?(?:schon)? an |(?:muchas |mil )?gracias a |(?:mille )?grazie a |(?:muito )?obrigad[oa] a |tack till |kiitos )\p{L}|^beta(?:'?d|ed|-? ?read|-? ?reading) (?:was |done )?by [a-z]/u,
);
const THANKING: ReadonlySet<FieldKey> = new Set<FieldKey>(['note', 'comments', 'thanks', 'dedication', 'beta', 'summary']);
/** Thanks run over no more lines. */
const LONGEST_THANKS = 4;

function thanks(sheet: Sheet, { key }: Entry, index: number): boolean {
  const text = sheet.lines[index]?.text ?? '';
  if (key === null || THANKING.has(key) || text.length < 12 || !THANKS.test(fold(text.slice(0, 80)))) return false;
  return opensSentence(sheet, index);
}

/** Thanks in lines of their own right below a value, and the line after them. */
function thanksBelow(
  sheet: Sheet,
  entry: Entry,
  index: number,
  limit: number,
): { readonly field: FoundField; readonly to: number } | null {
  const first = sheet.lines[index];
  if (first === undefined || index >= limit || sheet.paragraph[index] !== sheet.paragraph[index - 1]) return null;
  if (isAside(sheet, index) || !thanks(sheet, entry, index)) return null;
  let to = index + 1;
  while (
    to < Math.min(limit, index + LONGEST_THANKS) &&
    sheet.paragraph[to] === sheet.paragraph[index] &&
    !endsSentence(sheet.lines[to - 1]?.text ?? '')
  )
    to++;
  const last = sheet.lines[to - 1] ?? first;
  const said = plainValue(joined(sheet, index, to));
  return { field: unlabelled('thanks', said, [first.start, endOf(last)], 'unkeyed', 0.75), to };
}

/** True where a line carries on the value of the line before it. */
function carriesOn(sheet: Sheet, entry: Entry, sofar: string, index: number): boolean {
  const bare = sheet.lines[index];
  const before = sheet.lines[index - 1];
  if (bare === undefined || before === undefined || sheet.rules[index] === true || isAside(sheet, index)) return false;
  if (sheet.paragraph[index] !== sheet.paragraph[index - 1]) return false;
  const ended = endsSentence(before.text);
  const wrapped = sheet.decoded.content.kind !== 'html' && wasWrapped(before, bare, wrapWidth(sheet, index));
  if (
    endMarker(bare.text) !== null ||
    // "…who has already got / Part One." is a sentence
    (partHeading(bare.text) !== null && (ended || !wrapped || !bare.text.endsWith('.'))) ||
    (sofar !== '' && isPointer(bare.text)) ||
    handsOver(bare.text) ||
    (sofar !== '' && thanks(sheet, entry, index)) ||
    startsStory(sheet, entry, sofar, index)
  )
    return false;
  // "Previous part", linked, in a line of its own
  if (sofar !== '' && isLinkOnly(bare) && speaksOfEarlierParts(sheet, index, index + 1)) return false;
  if (!ended && (wrapped || /^\p{Ll}/u.test(bare.text))) return true;
  if (bare.indent > before.indent) return true;
  // short values end with their line, unless a comma or a joint goes on
  if (
    entry.key !== null &&
    SHORT_VALUES.has(entry.key) &&
    sofar !== '' &&
    !wrapped &&
    !/(?:[,;&/+-]|\band|\bor)$/.test(before.text)
  )
    return false;
  const unknown = entriesAt(sheet, index)[0];
  if (unknown?.key === null && !speltAlike(entry, unknown)) return true;
  if (
    ended &&
    !wrapped &&
    unknown !== undefined &&
    unknown.label !== null &&
    (unknown.separator === 'colon' || unknown.separator === 'bold')
  )
    return false;
  return sofar === '' || !isStatement(sheet, entry, index, ended && !wrapped);
}

/** True where a line opens with a capital, below one that it would have fitted on. */
function opensSentence(sheet: Sheet, index: number): boolean {
  const [before, bare] = [sheet.lines[index - 1], sheet.lines[index]];
  if (before === undefined || bare === undefined || !/^[\p{Lu}\p{Lo}]/u.test(bare.text)) return false;
  return sheet.decoded.content.kind === 'html' || !wasWrapped(before, bare, wrapWidth(sheet, index));
}

/** True where the lines from here on are a statement without a key, and not the rest of a value that talks of such things itself. */
function isStatement(sheet: Sheet, entry: Entry, index: number, apart: boolean): boolean {
  if (entry.key === null || entry.key === 'distribution') return false;
  const talking = entry.key === 'feedback' || (!apart && TALKING.has(entry.key));
  let end = index + 1;
  const limit = Math.min(index + LONGEST_TAIL, sheet.lines.length);
  while (end < limit && sheet.paragraph[end] === sheet.paragraph[index] && !entriesAt(sheet, end).some(({ key }) => key !== null))
    end++;
  const own = statementIn(sheet, joined(sheet, index, end));
  if (own === null || own.key === 'feedback' || own.key === entry.key) return false;
  // a plea may say what one is to do with the story; only what can be nothing but a word on archiving is parted from it
  const other = own.key === 'distribution' || (entry.key === 'feedback' && apart);
  return talking
    ? other && own.confidence >= 0.85 - (own.key === 'disclaimer' ? 0.1 : 0) && opensSentence(sheet, index)
    : own.confidence >= 0.75;
}

/** The line after the last one that carries on the value of the entry that closes line `index`. */
function valueEnd(sheet: Sheet, entry: Entry, index: number, next: number, isLast: boolean): number {
  const bare = sheet.lines[index];
  if (bare === undefined) return index + 1;
  if (entry.closer !== null) {
    const closed = closingLine(sheet, entry.closer, index, next);
    if (closed !== null) return closed;
  }
  // "PG" says all that it says
  if (entry.label === null) return index + 1;
  const limit = isLast ? Math.min(next, index + 1 + LONGEST_TAIL) : next;
  let sofar = textBefore(bare, entry, sheet.decoded.text);
  let end = index + 1;
  while (end < limit && carriesOn(sheet, entry, sofar, end)) {
    sofar = `${sofar.slice(-200)} ${sheet.lines[end]?.text ?? ''}`;
    end++;
  }
  if (isLast && end === limit && limit < next && carriesOn(sheet, entry, sofar, end)) return wrappedEnd(sheet, index, limit);
  if (end === index + 1 && textBefore(bare, entry, sheet.decoded.text) === '')
    return paragraphBelow(sheet, entry, index, next, isLast);
  return end;
}

/** Where no blank line parts header and story: only breaks that are wraps carry the value on. */
function wrappedEnd(sheet: Sheet, index: number, limit: number): number {
  if (sheet.decoded.content.kind === 'html') return index + 1;
  const width = wrapWidth(sheet, index);
  let end = index + 1;
  while (end < limit) {
    const [before, after] = [sheet.lines[end - 1], sheet.lines[end]];
    if (before === undefined || after === undefined || !wasWrapped(before, after, width)) break;
    end++;
  }
  return end;
}

/** The line after the one that closes the bracket which a note opens. */
function closingLine(sheet: Sheet, closer: string, index: number, next: number): number | null {
  for (let i = index; i < Math.min(next, index + BRACKET_LINES); i++) {
    const text = sheet.lines[i]?.text ?? '';
    if (text.endsWith(closer) || text.endsWith(`${closer}.`)) return i + 1;
  }
  return null;
}

/** From here on the paragraph below an empty `Notes:` reads as the note. */
const NOTE_BELOW = 0.3;

function isNoteBelow(sheet: Sheet, { key }: Entry, from: number, to: number): boolean {
  if (key !== 'note' && key !== 'comments' && key !== 'thanks') return false;
  const words = joined(sheet, from, to);
  const said = sheet.decoded.content.kind === 'html' || chatter(words) >= NOTE_BELOW;
  return said && unitsIn(sheet, to, sheet.lines.length) > words.length;
}

/** A key that has its line to itself may have its value in the paragraph below. */
function paragraphBelow(sheet: Sheet, entry: Entry, index: number, next: number, isLast: boolean): number {
  const below = index + 1;
  if (below >= next || entry.key === null || !LONG_VALUES.has(entry.key) || sheet.rules[below] === true || isAside(sheet, below))
    return below;
  const end = paragraphEnd(sheet, below, next);
  if (!isLast) return end;
  const own = statementIn(sheet, joined(sheet, below, end));
  const fenced = sheet.rules[end] === true;
  return entry.separator === 'alone' || own?.key === entry.key || fenced || isNoteBelow(sheet, entry, below, end) ? end : below;
}

/** Author's notes of several paragraphs: those up to the next key belong to them. */
function noteEnd(sheet: Sheet, key: FieldKey | null, end: number, next: number): number {
  const note = key === 'note' || key === 'comments';
  if (!note && key !== 'summary' && key !== 'disclaimer') return end;
  if (unitsIn(sheet, end, next) > (note ? LONGEST_NOTE : LONGEST_SECOND)) return end;
  let to = end;
  for (let i = end; i < next; i = paragraphEnd(sheet, i, next)) {
    if (sheet.rules[i] === true || isAside(sheet, i)) break;
    const stop = paragraphEnd(sheet, i, next);
    const words = joined(sheet, i, stop);
    const own = statementIn(sheet, words);
    if ((own !== null && (note || own.key !== key)) || partHeading(sheet.lines[i]?.text ?? '') !== null) break;
    // a line that ends as no sentence does is a title or a name
    if (stop === next && !/[.!?…)"”:~*]$/.test(words) && words.length <= 60) break;
    to = stop;
  }
  return to;
}

/** BBCode, leaked tags and marks of bold that a value in plain text still carries. */
export function plainValue(value: string): string {
  const plain =
    value.includes('[') || value.includes('<')
      ? value.replace(
          /\[\/?(?:b|i|u|s|url|email|size|color|font|center|quote)(?:=[^\]]{0,80})?\]|<\/?(?:b|i|u|em|strong|font|span|p|br|center)\b[^>]{0,80}>/gi,
          '',
        )
      : value;
  const folded = oneLine(plain);
  return /^\*\*.+\*\*$/.test(folded) ? folded.slice(2, -2).trim() : folded;
}

/** The words of a field: its part of the first line, then whole lines, bullets and all. */
function wordsOf(sheet: Sheet, entry: Entry, index: number, end: number): { readonly value: string; readonly at: Range } {
  const first = sheet.lines[index];
  const { text } = sheet.decoded;
  let words = first === undefined ? '' : text.slice(entry.value[0], entry.value[1]);
  let to = entry.value[1];
  for (let i = index + 1; i < end; i++) {
    const bare = sheet.lines[i];
    if (bare === undefined || bare.text === '' || sheet.rules[i] === true || isAside(sheet, i)) continue;
    words += ` ${bare.text}`;
    to = endOf(bare);
  }
  let from = entry.value[0];
  if (entry.value[0] === entry.value[1] && end > index + 1) from = sheet.lines[index + 1]?.start ?? from;
  let value = plainValue(words);
  if (entry.closer !== null && value.endsWith(entry.closer) && !value.includes(openerOf(entry.closer))) {
    value = value.slice(0, -entry.closer.length).trim();
    if (text.slice(to - entry.closer.length, to) === entry.closer) to -= entry.closer.length;
  }
  return { value, at: [Math.min(from, to), to] };
}

const OPENERS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '】': '【',
  '〕': '〔',
  '］': '［',
  '）': '（',
  '>': '<',
};
function openerOf(closer: string): string {
  return OPENERS[closer] ?? closer;
}

/** How sure a field of a header is: by its key and its separator, a little less where it stands alone. */
function confidenceOf(entry: Entry): number {
  return Math.round(Math.min(0.99, entry.sure) * 100) / 100;
}

/** The field that an entry is; one for each of its keys where a label joins several that no key of their own stands for. */
function fieldsOfEntry(sheet: Sheet, entry: Entry, value: string, at: Range, place: FieldPlace): readonly FoundField[] {
  if (entry.key === null) return fieldByValue(sheet, entry, value, at, place);
  const from = entry.separator === 'cell' || entry.separator === 'bold' ? 'markup' : 'header';
  const field = { all: entry.all, label: entry.label, at, from, place, confidence: confidenceOf(entry) } as const;
  if (entry.key !== 'combined') return [{ ...field, key: entry.key, value }];
  return [...readCombined(entry.all, value)].map(([key, part]) => ({
    ...field,
    key,
    all: [key],
    value: part,
    confidence: confidenceOf(entry) * 0.9,
  }));
}

/** The field of a label that no table knows, where its value says what it is. */
function fieldByValue(sheet: Sheet, { label }: Entry, value: string, at: Range, place: FieldPlace): readonly FoundField[] {
  const meant = meantByValue(sheet, value);
  if (meant === null) return [];
  return [
    {
      key: meant.key,
      all: [meant.key],
      label,
      value,
      at,
      from: 'header',
      place: place === 'header' ? 'unkeyed' : place,
      confidence: meant.confidence,
    },
  ];
}

/**
 * The fields of a run with their values.
 *
 * @param limit the line that no value goes beyond
 * @param place where the run stands, which decides what its fields count
 */
export function readRun(sheet: Sheet, run: Run, limit: number, place: FieldPlace): RunReading {
  const fields: FoundField[] = [];
  const loose: Stretch[] = [];
  let to = run.to;
  for (const [i, { index, entries }] of run.lines.entries()) {
    const following = run.lines[i + 1];
    const next = following?.index ?? limit;
    for (const [k, entry] of entries.entries()) {
      const closes = k === entries.length - 1;
      let end = closes ? valueEnd(sheet, entry, index, next, following === undefined) : index + 1;
      if (closes && entry.closer === null && (following !== undefined || place === 'lead-in'))
        end = noteEnd(sheet, entry.key, end, next);
      const { value, at } = wordsOf(sheet, entry, index, end);
      for (const field of fieldsOfEntry(sheet, entry, value, at, place)) fields.push(field);
      if (!closes) continue;
      const thanked = thanksBelow(sheet, entry, end, next);
      if (thanked !== null) {
        fields.push(thanked.field);
        end = thanked.to;
      }
      to = Math.max(to, end);
      if (following !== undefined && end < next) loose.push({ from: end, to: next });
    }
  }
  return { fields, to, loose };
}
