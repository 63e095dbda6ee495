/**
 * Which line ends of a stanza are the wrapping's and which are the author's.
 *
 * A stanza is a run of lines without an empty one between. A line end is the wrapping's where the next word would not have fitted on the
 * line any more, and where the lines around it read as prose; verse, lists, addresses and datelines keep their lines.
 */
import { listMark } from './list-marks.ts';
import { firstWordWidth, type ProseLine } from './prose-lines.ts';
import { BEGINS_LOWER, ENDS_SENTENCE, type Setting } from './setting.ts';

/** What a line end means: nothing, a line end of the author's, or the end of a paragraph. */
export type LineEnd = 'wrapped' | 'line' | 'paragraph';

/** Lines wrapped by hand leave so much room. */
const BY_HAND = 12;
/** A line this much shorter than the others was ended on purpose. */
const SHORT = 0.72;
const BEGINS_UPPER = /^["'“”‘„«»¡¿([*_/—–-]*\s*\p{Lu}/u;
const BEGINS_SPEECH = /^(?:["“”„«»‘「『¡¿]|'(?=\S)|[—–-]\s?\S)/u;
/** `HOLMES: …`, as in a play. */
const SPEAKER = /^\p{Lu}[\p{Lu}'. -]{1,24}:(?:\s|$)/u;
const NO_LOWER = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

interface Signs {
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
  if (stanza.length < 2) return [];
  const signs = stanza.slice(1).map((below, index) => signsOf(stanza[index] ?? below, below, setting));
  const prose = isProse(stanza, signs, setting);
  const starts = paragraphIndent(stanza, signs);
  return signs.map((sign, index) => {
    const above = stanza[index];
    const below = stanza[index + 1];
    return above === undefined || below === undefined ? 'line' : lineEnd(above, below, sign, prose, starts, setting);
  });
}

function signsOf(above: ProseLine, below: ProseLine, setting: Setting): Signs {
  const needed = above.width + 1 + firstWordWidth(below.rich.shown);
  const lower = BEGINS_LOWER.test(below.rich.shown);
  return {
    forced: needed > setting.wrap,
    nearly: needed > setting.wrap - BY_HAND,
    lower,
    upper: !lower && BEGINS_UPPER.test(below.rich.shown),
    ended: ENDS_SENTENCE.test(above.rich.shown),
  };
}

function isProse(stanza: readonly ProseLine[], signs: readonly Signs[], setting: Setting): boolean {
  const share = (holds: (sign: Signs) => boolean): number => signs.filter(holds).length / signs.length;
  const forced = share((sign) => sign.forced);
  const lower = share((sign) => sign.lower);
  const upper = share((sign) => sign.upper);
  // Verse begins each line with a capital, and only by chance is a line so long that the next word would not have fitted.
  if (signs.length >= 3 && upper === 1 && forced < 0.9) return false;
  if (forced >= 0.6) return true;
  const widest = stanza.reduce((most, line) => Math.max(most, line.width), 0);
  const mean = stanza.reduce((sum, line) => sum + line.width, 0) / stanza.length;
  const full = Number.isFinite(setting.wrap) && widest >= SHORT * setting.wrap;
  return full && lower >= 0.4 && (share((sign) => sign.nearly) >= 0.5 || mean >= 0.6 * setting.wrap);
}

function lineEnd(
  above: ProseLine,
  below: ProseLine,
  sign: Signs,
  prose: boolean,
  starts: number | null,
  setting: Setting,
): LineEnd {
  const text = below.rich.shown;
  if (listMark(text) !== null && (sign.ended || !sign.forced || !prose)) return 'line';
  if (starts !== null && below.indent >= starts) return 'paragraph';
  if (SPEAKER.test(text) && sign.ended) return 'paragraph';
  if (sign.forced && (prose || sign.lower)) return speechFollows(above, text, sign, setting) ? 'paragraph' : 'wrapped';
  if (sign.nearly && sign.lower && !endsHard(above)) return 'wrapped';
  if (prose && sign.lower && !endsHard(above)) return 'wrapped';
  if (prose && !sign.ended && !isCapitals(above) && above.width >= SHORT * setting.wrap && !sign.upper) return 'wrapped';
  return isParagraphEnd(above, below, sign, prose, setting) ? 'paragraph' : 'line';
}

/** In a text without empty lines, speech begins a paragraph also where the line above happens to be full. */
function speechFollows(above: ProseLine, text: string, sign: Signs, setting: Setting): boolean {
  return setting.solid && sign.ended && BEGINS_SPEECH.test(text) && /["”’»」』]$/u.test(above.rich.shown) && sign.upper;
}

function endsHard(line: ProseLine): boolean {
  return /[.!?…]["'”’»)\]*_]*$/u.test(line.rich.shown);
}

function isCapitals(line: ProseLine): boolean {
  return NO_LOWER.test(line.rich.shown);
}

function isParagraphEnd(above: ProseLine, below: ProseLine, sign: Signs, prose: boolean, setting: Setting): boolean {
  if (isCapitals(above) && isCapitals(below)) return false;
  if (above.centred !== below.centred) return true;
  if (!sign.ended) return false;
  const text = below.rich.shown;
  if (Number.isFinite(setting.wrap))
    return (prose || setting.solid) && (sign.upper || BEGINS_SPEECH.test(text) || /^\p{Lo}|^\p{N}/u.test(text));
  // Each line is a paragraph, unless lines so short follow each other that they look like verse.
  return setting.solid || BEGINS_SPEECH.test(text) || Math.max(above.width, below.width) > USUAL_VERSE;
}

/** Lines of verse are seldom wider. */
const USUAL_VERSE = 64;

/**
 * The indent that begins a paragraph in this stanza; null where indents say nothing. Two indents are in use, and the lines that have the
 * larger one follow on ended sentences.
 */
function paragraphIndent(stanza: readonly ProseLine[], signs: readonly Signs[]): number | null {
  const least = stanza.reduce((most, line) => Math.min(most, line.indent), Number.POSITIVE_INFINITY);
  const larger = least + 2;
  let indented = 0;
  let afterSentence = 0;
  for (const [index, sign] of signs.entries()) {
    if ((stanza[index + 1]?.indent ?? 0) < larger) continue;
    indented += 1;
    if (sign.ended) afterSentence += 1;
  }
  return indented > 0 && afterSentence >= 0.7 * indented ? larger : null;
}
