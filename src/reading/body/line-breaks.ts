/**
 * Which line ends of a stanza are the wrapping's and which are the author's.
 *
 * A stanza is a run of lines without an empty one between. A line end is the wrapping's where the next word would not have fitted on the
 * line any more, and where the lines around it read as prose; verse, lists, addresses and datelines keep their lines.
 */
import {
  beginsCaseless,
  beginsLower,
  beginsSpeech,
  beginsUpper,
  endsHard,
  endsInPause,
  endsSentence,
  isCapitals,
} from './line-edges.ts';
import { listMark } from './list-marks.ts';
import { firstWordWidth, type ProseLine } from './prose-lines.ts';
import type { Setting } from './setting.ts';

/** What a line end means: nothing, a line end of the author's, or the end of a paragraph. */
export type LineEnd = 'wrapped' | 'line' | 'paragraph';

/** No program wraps lines wider than this. */
const WIDEST_WRAP = 110;
/** Lines wrapped by hand leave so much room. */
const BY_HAND = 12;
/** A line this much shorter than the others was ended on purpose. */
const SHORT = 0.72;
/** `HOLMES: …`, as in a play. */
const SPEAKER = /^\p{Lu}[\p{Lu}'. -]{1,24}:(?:\s|$)/u;

// What is seen at a line end, a bit each: a story can be one stanza of a million lines.
/** The next word would not have fitted. */
const FORCED = 1;
/** It would hardly have fitted. */
const NEARLY = 2;
const LOWER = 4;
const UPPER = 8;
const ENDED = 16;

/** What is known of a stanza as a whole. */
interface Stanza {
  readonly prose: boolean;
  /** It has a line that no program would have left unwrapped. */
  readonly long: boolean;
  /** The indent that begins a paragraph. */
  readonly starts: number | null;
}

/** What each line end of a stanza means: one value fewer than lines. */
export function lineEnds(stanza: readonly ProseLine[], setting: Setting): readonly LineEnd[] {
  const signs = signsOf(stanza, setting);
  if (signs.length === 0) return [];
  const seen: Stanza = {
    prose: isProse(stanza, signs, setting),
    long: stanza.some((line) => line.width > WIDEST_WRAP),
    starts: paragraphIndent(stanza, signs),
  };
  const ends: LineEnd[] = [];
  let before: LineEnd | null = null;
  let above: ProseLine | undefined;
  for (const below of stanza) {
    if (above !== undefined) {
      before = lineEnd({ above, below, signs: signs[ends.length] ?? 0 }, before, seen, setting);
      ends.push(before);
    }
    above = below;
  }
  return ends;
}

function signsOf(stanza: readonly ProseLine[], setting: Setting): Uint8Array {
  const signs = new Uint8Array(Math.max(0, stanza.length - 1));
  let above: ProseLine | undefined;
  let index = 0;
  for (const below of stanza) {
    if (above !== undefined) signs[index++] = signsBetween(above, below, setting);
    above = below;
  }
  return signs;
}

function signsBetween(above: ProseLine, below: ProseLine, setting: Setting): number {
  const text = below.rich.shown;
  const needed = above.width + 1 + firstWordWidth(text);
  const opening = beginsLower(text) ? LOWER : beginsUpper(text) ? UPPER : 0;
  return (
    opening |
    (needed > setting.wrap ? FORCED : 0) |
    (needed > setting.wrap - BY_HAND ? NEARLY : 0) |
    (endsSentence(above.rich.shown) ? ENDED : 0)
  );
}

/** How many line ends have all of some signs. */
function count(signs: Uint8Array, wanted: number): number {
  let found = 0;
  for (const sign of signs) if ((sign & wanted) === wanted) found += 1;
  return found;
}

function isProse(stanza: readonly ProseLine[], signs: Uint8Array, setting: Setting): boolean {
  const all = signs.length;
  const forced = count(signs, FORCED);
  // Verse begins each line with a capital; it is seldom so long that the next word would not have fitted, and often pauses at its line ends.
  if (all >= 3 && (forced < 0.9 * all || pausesOften(stanza)) && count(signs, UPPER) === all) return false;
  // Where nothing parts the paragraphs, most line ends are theirs, and sentences that go on below full lines tell.
  if (forced >= 0.6 * all || (setting.solid && count(signs, FORCED | LOWER) >= 0.15 * all)) return true;
  if (!Number.isFinite(setting.wrap) || count(signs, LOWER) < 0.4 * all) return false;
  let [widest, sum] = [0, 0];
  for (const line of stanza) {
    widest = Math.max(widest, line.width);
    sum += line.width;
  }
  return widest >= SHORT * setting.wrap && (count(signs, NEARLY) >= 0.5 * all || sum >= 0.6 * setting.wrap * stanza.length);
}

/** Whether most lines but the last end where one pauses. */
function pausesOften(stanza: readonly ProseLine[]): boolean {
  let pauses = 0;
  for (let index = 0; index < stanza.length - 1; index++) if (endsInPause(stanza[index]?.rich.shown ?? '')) pauses += 1;
  return pauses >= 0.5 * (stanza.length - 1);
}

/** Two lines with what is seen between them. */
interface Border {
  readonly above: ProseLine;
  readonly below: ProseLine;
  readonly signs: number;
}

/** @param before What the line end before this one means. */
function lineEnd({ above, below, signs }: Border, before: LineEnd | null, stanza: Stanza, setting: Setting): LineEnd {
  const { prose, starts } = stanza;
  const has = (sign: number): boolean => (signs & sign) !== 0;
  const [forced, nearly, lower, ended] = [has(FORCED), has(NEARLY), has(LOWER), has(ENDED)];
  const text = below.rich.shown;
  if (listMark(text) !== null && (ended || !forced || !prose)) return 'line';
  if (starts !== null && below.indent >= starts) return 'paragraph';
  if (ended && SPEAKER.test(text)) return 'paragraph';
  if (forced && (prose || lower)) return setting.solid && starts === null && speechFollows(text, signs) ? 'paragraph' : 'wrapped';
  if (lower && (nearly || prose) && !endsHard(above.rich.shown)) return 'wrapped';
  // Where paragraphs are parted by empty lines or indents, prose that was wrapped by hand goes on also behind a full stop.
  if (prose && nearly && (!ended || !setting.solid || starts !== null)) return 'wrapped';
  // What was wrapped twice leaves short lines in the middle of sentences; the first line of a letter is short on purpose.
  const inside = before === 'wrapped' || above.width >= SHORT * setting.wrap;
  if (prose && !ended && inside && !isCapitals(above.rich.shown)) return 'wrapped';
  return isParagraphEnd({ above, below, signs }, stanza, setting) ? 'paragraph' : 'line';
}

/** In a text without empty lines, speech begins a paragraph also where the line above happens to be full. */
function speechFollows(text: string, signs: number): boolean {
  return (signs & (ENDED | UPPER)) === (ENDED | UPPER) && beginsSpeech(text);
}

function isParagraphEnd({ above, below, signs }: Border, { prose, long }: Stanza, setting: Setting): boolean {
  if (above.centred !== below.centred) return true;
  if ((signs & ENDED) === 0 || (isCapitals(above.rich.shown) && isCapitals(below.rich.shown))) return false;
  const text = below.rich.shown;
  if (Number.isFinite(setting.wrap))
    return (prose || setting.solid) && ((signs & UPPER) !== 0 || beginsSpeech(text) || beginsCaseless(text));
  // Each line is a paragraph, unless lines so short follow each other that they look like verse.
  return long || setting.solid || beginsSpeech(text) || Math.max(above.width, below.width) > USUAL_VERSE;
}

/** Lines of verse are seldom wider. */
const USUAL_VERSE = 64;

/**
 * The indent that begins a paragraph in this stanza; null where indents say nothing. Two indents are in use, and the lines that have the
 * larger one follow on ended sentences.
 */
function paragraphIndent(stanza: readonly ProseLine[], signs: Uint8Array): number | null {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const line of stanza) {
    least = Math.min(least, line.indent);
    most = Math.max(most, line.indent);
  }
  const larger = least + 2;
  if (most < larger) return null;
  let indented = 0;
  let afterSentence = 0;
  for (let index = 1; index < stanza.length; index++) {
    if ((stanza[index]?.indent ?? 0) < larger) continue;
    indented += 1;
    if (((signs[index - 1] ?? 0) & ENDED) !== 0) afterSentence += 1;
  }
  return indented > 0 && afterSentence >= 0.7 * indented ? larger : null;
}
