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

/** What is seen at a line end. */
interface Signs {
  readonly above: ProseLine;
  readonly below: ProseLine;
  /** The next word would not have fitted. */
  readonly forced: boolean;
  /** It would hardly have fitted. */
  readonly nearly: boolean;
  readonly lower: boolean;
  readonly upper: boolean;
  readonly ended: boolean;
}

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
  const signs: Signs[] = [];
  let above: ProseLine | undefined;
  for (const below of stanza) {
    if (above !== undefined) signs.push(signsOf(above, below, setting));
    above = below;
  }
  if (signs.length === 0) return [];
  const prose = isProse(stanza, signs, setting);
  const starts = paragraphIndent(stanza, signs);
  const long = stanza.some((line) => line.width > WIDEST_WRAP);
  const ends: LineEnd[] = [];
  for (const sign of signs) ends.push(lineEnd(sign, ends.at(-1) ?? null, { prose, long, starts }, setting));
  return ends;
}

function signsOf(above: ProseLine, below: ProseLine, setting: Setting): Signs {
  const text = below.rich.shown;
  const needed = above.width + 1 + firstWordWidth(text);
  const lower = beginsLower(text);
  return {
    above,
    below,
    forced: needed > setting.wrap,
    nearly: needed > setting.wrap - BY_HAND,
    lower,
    upper: !lower && beginsUpper(text),
    ended: endsSentence(above.rich.shown),
  };
}

function isProse(stanza: readonly ProseLine[], signs: readonly Signs[], setting: Setting): boolean {
  let [forced, nearly, lower, upper, wrapped] = [0, 0, 0, 0, 0];
  for (const sign of signs) {
    if (sign.forced) forced += 1;
    if (sign.nearly) nearly += 1;
    if (sign.lower) lower += 1;
    if (sign.upper) upper += 1;
    if (sign.forced && sign.lower) wrapped += 1;
  }
  const all = signs.length;
  // Verse begins each line with a capital; it is seldom so long that the next word would not have fitted, and often pauses at its line ends.
  if (all >= 3 && upper === all && (forced < 0.9 * all || pausesOften(signs))) return false;
  // Where nothing parts the paragraphs, most line ends are theirs, and sentences that go on below full lines tell.
  if (forced >= 0.6 * all || (setting.solid && wrapped >= 0.15 * all)) return true;
  if (!Number.isFinite(setting.wrap) || lower < 0.4 * all) return false;
  let [widest, sum] = [0, 0];
  for (const line of stanza) {
    widest = Math.max(widest, line.width);
    sum += line.width;
  }
  return widest >= SHORT * setting.wrap && (nearly >= 0.5 * all || sum >= 0.6 * setting.wrap * stanza.length);
}

function pausesOften(signs: readonly Signs[]): boolean {
  let pauses = 0;
  for (const sign of signs) if (endsInPause(sign.above.rich.shown)) pauses += 1;
  return pauses >= 0.5 * signs.length;
}

/** @param before What the line end before this one means. */
function lineEnd(sign: Signs, before: LineEnd | null, stanza: Stanza, setting: Setting): LineEnd {
  const { prose, starts } = stanza;
  const { above, below, forced, nearly, lower, ended } = sign;
  const text = below.rich.shown;
  if (listMark(text) !== null && (ended || !forced || !prose)) return 'line';
  if (starts !== null && below.indent >= starts) return 'paragraph';
  if (ended && SPEAKER.test(text)) return 'paragraph';
  if (forced && (prose || lower)) return setting.solid && starts === null && speechFollows(sign) ? 'paragraph' : 'wrapped';
  if (lower && (nearly || prose) && !endsHard(above.rich.shown)) return 'wrapped';
  // Where paragraphs are parted by empty lines or indents, prose that was wrapped by hand goes on also behind a full stop.
  if (prose && nearly && (!ended || !setting.solid || starts !== null)) return 'wrapped';
  // What was wrapped twice leaves short lines in the middle of sentences; the first line of a letter is short on purpose.
  const inside = before === 'wrapped' || above.width >= SHORT * setting.wrap;
  if (prose && !ended && inside && !isCapitals(above.rich.shown)) return 'wrapped';
  return isParagraphEnd(sign, stanza, setting) ? 'paragraph' : 'line';
}

/** In a text without empty lines, speech begins a paragraph also where the line above happens to be full. */
function speechFollows({ below, ended, upper }: Signs): boolean {
  return ended && upper && beginsSpeech(below.rich.shown);
}

function isParagraphEnd({ above, below, ended, upper }: Signs, { prose, long }: Stanza, setting: Setting): boolean {
  if (above.centred !== below.centred) return true;
  if (!ended || (isCapitals(above.rich.shown) && isCapitals(below.rich.shown))) return false;
  const text = below.rich.shown;
  if (Number.isFinite(setting.wrap)) return (prose || setting.solid) && (upper || beginsSpeech(text) || beginsCaseless(text));
  // Each line is a paragraph, unless lines so short follow each other that they look like verse.
  return long || setting.solid || beginsSpeech(text) || Math.max(above.width, below.width) > USUAL_VERSE;
}

/** Lines of verse are seldom wider. */
const USUAL_VERSE = 64;

/**
 * The indent that begins a paragraph in this stanza; null where indents say nothing. Two indents are in use, and the lines that have the
 * larger one follow on ended sentences.
 */
function paragraphIndent(stanza: readonly ProseLine[], signs: readonly Signs[]): number | null {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const line of stanza) {
    least = Math.min(least, line.indent);
    most = Math.max(most, line.indent);
  }
  const larger = least + 2;
  if (most < larger) return null;
  let indented = 0;
  let afterSentence = 0;
  for (const sign of signs) {
    if (sign.below.indent < larger) continue;
    indented += 1;
    if (sign.ended) afterSentence += 1;
  }
  return indented > 0 && afterSentence >= 0.7 * indented ? larger : null;
}
