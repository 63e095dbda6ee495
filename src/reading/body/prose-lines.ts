/** The lines of plain text that are the story, measured, without quote marks that stand around all of it. */
import type { Range } from '../../words/index.ts';
import type { Line } from '../decoded.ts';
import { columns, isWide, skipBlanks, trimBlanks } from '../layout/blanks.ts';
import { quotePrefix } from '../layout/quote-prefix.ts';
import { plain, type Rich } from '../tree/story.ts';
import { fit, mayBeUnfit } from './characters.ts';
import type { Clip } from './clip.ts';

/** A line as the unwrapping looks at it. */
export interface ProseLine {
  readonly rich: Rich;
  /** Columns before its first letter. */
  readonly indent: number;
  /** The column in which it ends. */
  readonly width: number;
  readonly gap: number;
  /** Quote levels beyond those around the whole story. */
  readonly quoted: number;
  readonly centred: boolean;
}

/** A longer one is wrapped by no rule. */
const LONGEST_WORD = 100;

/** @param text The decoded post. */
export function proseLines(text: string, lines: readonly Line[], clip: Clip): readonly ProseLine[] {
  const measure = new Measure(text);
  const around = quotedAround(lines, clip);
  const prose: ProseLine[] = [];
  let gap = 0;
  for (const line of lines) {
    const whole = clip.covers(line.at);
    const said = whole ? line.text : withoutNotes(text, line.at[0], clip.parts(line.at));
    // What follows on a note in the same line stands after the line end that came before the note.
    if (whole || said === null || clip.begins(line.at[0])) gap = Math.max(gap, line.gap);
    if (said === null) continue;
    const bare = line.quoted === 0 ? said : said.slice(quotePrefix(said, 0, said.length)?.end ?? 0);
    const made = measure.line(bare, prose.length === 0 ? 0 : gap, line.quoted - around, line.centred);
    // Only quote marks: an empty line of what is quoted.
    if (made === null) gap += 1;
    else {
      prose.push(made);
      gap = 0;
    }
  }
  return prose;
}

/** The quote marks that stand around all of the story. */
function quotedAround(lines: readonly Line[], clip: Clip): number {
  let around = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.quoted < around && clip.meets(line.at)) around = line.quoted;
  return Number.isFinite(around) ? around : 0;
}

/** A line out of which something was cut, with its indent; null where nothing is left. */
function withoutNotes(text: string, start: number, parts: readonly Range[]): string | null {
  const [first] = parts;
  const said = parts.map((part) => text.slice(part[0], part[1]).trim()).filter((part) => part !== '');
  return first === undefined || said.length === 0
    ? null
    : `${text.slice(start, skipBlanks(text, start, first[0]))}${said.join(' ')}`;
}

/** Measures lines; what a whole post has none of, no line is searched for. */
class Measure {
  private readonly foldable: boolean;
  private readonly uneven: boolean;
  private readonly suspect: boolean;

  constructor(text: string) {
    const special = SPECIAL.test(text);
    this.foldable = text.includes('  ') || (special && OTHER_BLANKS.test(text));
    this.uneven = special && UNEVEN.test(text);
    this.suspect = special && mayBeUnfit(text);
  }

  line(text: string, gap: number, quoted: number, centred: boolean): ProseLine | null {
    const start = skipBlanks(text, 0, text.length);
    const end = trimBlanks(text, start, text.length);
    let said = start === 0 && end === text.length ? text : text.slice(start, end);
    if (this.suspect) said = fit(said);
    if (this.foldable) said = folded(said);
    if (said === '') return null;
    return {
      rich: plain(said),
      indent: start === 0 ? 0 : columns(text, 0, start),
      width: this.uneven && UNEVEN.test(text) ? columns(text, 0, end) : end,
      gap,
      quoted,
      centred,
    };
  }
}

/** A line of typed text: as it stands, and with its blanks folded. */
export interface TypedLine {
  readonly typed: Rich;
  readonly folded: Rich;
}

/** Lines of typed text inside HTML, which carry marks; blank ones are gaps. */
export function typedLines(lines: readonly TypedLine[]): readonly ProseLine[] {
  const prose: ProseLine[] = [];
  let gap = 0;
  for (const { typed, folded } of lines) {
    const [rich, depth] = withoutPrefix(folded);
    if (rich.shown === '') {
      gap += 1;
      continue;
    }
    const text = depth === 0 ? typed.shown : typed.shown.slice(quotePrefix(typed.shown, 0, typed.shown.length)?.end ?? 0);
    const indent = columns(text, 0, skipBlanks(text, 0, text.length));
    prose.push({ rich, indent, width: widthOf(text), gap: prose.length === 0 ? 0 : gap, quoted: depth, centred: false });
    gap = 0;
  }
  return prose;
}

/** A line without its quote marks, and how many there were. */
export function withoutPrefix(rich: Rich): readonly [line: Rich, depth: number] {
  const prefix = quotePrefix(rich.shown, 0, rich.shown.length);
  return prefix === null ? [rich, 0] : [from(rich, skipBlanks(rich.shown, prefix.end, rich.shown.length)), prefix.depth];
}

/** The line from a place on, trimmed at its end. */
function from(rich: Rich, start: number): Rich {
  const shown = rich.shown.slice(start).trimEnd();
  const spans = rich.spans
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(shown.length, span.end - start), mark: span.mark }))
    .filter((span) => span.start < span.end);
  return { shown, written: shown, spans };
}

/** Line ends do not stand inside lines. */
const OTHER_BLANKS = /[\t\v\f]/;
const BLANKS = /[ \t\n\v\f\r]+/g;

/** With one blank for each run of them. */
function folded(text: string): string {
  return text.includes('  ') || OTHER_BLANKS.test(text) ? text.replace(BLANKS, ' ') : text;
}

/** All that the next ones and `mayBeUnfit` look for: most posts hold none of it, and are searched once. */
const SPECIAL =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u1100-\u115f\u2e80-\ua4cf\uac00-\udfff\uf900-\ufaff\uff00-\uff60\ufffe\uffff]/;
/** What takes another width than one column. */
const UNEVEN = /[\t\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

/** In columns; blanks at the end count for nothing. */
export function widthOf(text: string): number {
  const end = trimBlanks(text, 0, text.length);
  return UNEVEN.test(text) ? columns(text, 0, end) : end;
}

/** The columns of the first word: how much room a line would have needed to hold it. A Chinese or Japanese letter is a word here. */
export function firstWordWidth(text: string): number {
  const end = Math.min(text.length, LONGEST_WORD);
  let width = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) break;
    width += isWide(unit) ? 2 : 1;
    if (at === 0 && width === 2) break;
  }
  return width;
}
