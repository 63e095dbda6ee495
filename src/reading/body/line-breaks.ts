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
  endsSentence,
  endsSpeech,
  isCapitals,
} from './line-edges.ts';
import { listMark } from './list-marks.ts';
import { firstWordWidth, type ProseLine } from './prose-lines.ts';
import type { Setting } from './setting.ts';

/** What a line end means: nothing, a line end of the author's, or the end of a paragraph. */
export type LineEnd = 'wrapped' | 'line' | 'paragraph';

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
  const ends: LineEnd[] = [];
  for (const sign of signs) ends.push(lineEnd(sign, prose, starts, setting));
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
  let [forced, nearly, lower, upper] = [0, 0, 0, 0];
  for (const sign of signs) {
    if (sign.forced) forced += 1;
    if (sign.nearly) nearly += 1;
    if (sign.lower) lower += 1;
    if (sign.upper) upper += 1;
  }
  const all = signs.length;
  // Verse begins each line with a capital, and only by chance is a line so long that the next word would not have fitted.
  if (all >= 3 && upper === all && forced < 0.9 * all) return false;
  if (forced >= 0.6 * all) return true;
  if (!Number.isFinite(setting.wrap) || lower < 0.4 * all) return false;
  let [widest, sum] = [0, 0];
  for (const line of stanza) {
    widest = Math.max(widest, line.width);
    sum += line.width;
  }
  return widest >= SHORT * setting.wrap && (nearly >= 0.5 * all || sum >= 0.6 * setting.wrap * stanza.length);
}

function lineEnd(sign: Signs, prose: boolean, starts: number | null, setting: Setting): LineEnd {
  const { above, below, forced, nearly, lower, ended } = sign;
  const text = below.rich.shown;
  if (listMark(text) !== null && (ended || !forced || !prose)) return 'line';
  if (starts !== null && below.indent >= starts) return 'paragraph';
  if (ended && SPEAKER.test(text)) return 'paragraph';
  if (forced && (prose || lower)) return setting.solid && speechFollows(sign) ? 'paragraph' : 'wrapped';
  if (lower && (nearly || prose) && !endsHard(above.rich.shown)) return 'wrapped';
  if (prose && !ended && !sign.upper && above.width >= SHORT * setting.wrap && !isCapitals(above.rich.shown)) return 'wrapped';
  return isParagraphEnd(sign, prose, setting) ? 'paragraph' : 'line';
}

/** In a text without empty lines, speech begins a paragraph also where the line above happens to be full. */
function speechFollows({ above, below, ended, upper }: Signs): boolean {
  return ended && upper && endsSpeech(above.rich.shown) && beginsSpeech(below.rich.shown);
}

function isParagraphEnd({ above, below, ended, upper }: Signs, prose: boolean, setting: Setting): boolean {
  if (above.centred !== below.centred) return true;
  if (!ended || (isCapitals(above.rich.shown) && isCapitals(below.rich.shown))) return false;
  const text = below.rich.shown;
  if (Number.isFinite(setting.wrap)) return (prose || setting.solid) && (upper || beginsSpeech(text) || beginsCaseless(text));
  // Each line is a paragraph, unless lines so short follow each other that they look like verse.
  return setting.solid || beginsSpeech(text) || Math.max(above.width, below.width) > USUAL_VERSE;
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
