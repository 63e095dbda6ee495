/** How a text was set: at which column its lines were wrapped, whether they were wrapped at all, and what parts its paragraphs. */
import { beginsLower, endsSentence } from './line-edges.ts';
import { firstWordWidth, type ProseLine } from './prose-lines.ts';

export interface Setting {
  /** The column at which lines were wrapped; infinite where each physical line is a whole paragraph. */
  readonly wrap: number;
  /** An empty line stands after every line, as in a typescript: what is read as one gap is none. */
  readonly doubled: boolean;
  /** Hardly an empty line anywhere: paragraphs follow each other at once. */
  readonly solid: boolean;
  /** The empty lines that usually part two paragraphs. */
  readonly usualGap: number;
}

/** Mail and news were wrapped between these columns. */
const NARROWEST = 44;
const WIDEST = 110;
/** Where nothing tells, lines are taken for wrapped at the width of a terminal. */
const USUAL = 72;
/** A text with this share of lines beyond `WIDEST` was not wrapped. */
const LONG_LINES = 0.1;
/** A line without blanks that is longer is an address, not prose. */
const LEAST_BLANKS = 10;
const NINE_OF_TEN = 0.9;
const SOLID = 0.1;
const FEW_LINES = 6;
/** In a text set with an empty line after each line, of the lines so many may follow each other at once, and of the gaps so many stand in sentences. */
const FEW_TOGETHER = 0.05;
const GOING_ON = 0.08;
const LEAST_GOING_ON = 3;

export function settingOf(lines: readonly ProseLine[], flowed: boolean): Setting {
  const doubled = isDoubled(lines);
  const inside = doubled ? 1 : 0;
  const wrap = isUnwrapped(lines, flowed) ? Number.POSITIVE_INFINITY : wrapColumn(lines, inside);
  const pairs = lines.length - 1;
  let parted = 0;
  const gaps = new Map<number, number>();
  // The first line has no gap.
  for (const line of lines) {
    if (line.gap <= inside) continue;
    parted += 1;
    gaps.set(line.gap, (gaps.get(line.gap) ?? 0) + 1);
  }
  const usualGap = [...gaps].reduce<readonly [number, number]>((most, held) => (held[1] > most[1] ? held : most), [1, 0])[0];
  return { wrap, doubled, solid: pairs >= FEW_LINES && parted < SOLID * pairs, usualGap };
}

function isUnwrapped(lines: readonly ProseLine[], flowed: boolean): boolean {
  const longest = flowed ? 80 : WIDEST;
  let long = 0;
  for (const line of lines) if (line.width > longest && blanks(line.rich.shown) >= LEAST_BLANKS) long += 1;
  return long > 0 && long >= LONG_LINES * lines.length;
}

/** Counts blanks and wide letters, up to what is asked for: only prose has them. */
function blanks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count < LEAST_BLANKS; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit > 0x2e80) count += 1;
  }
  return count;
}

/** The column that nine of ten lines that go on below stay under. */
function wrapColumn(lines: readonly ProseLine[], inside: number): number {
  const counts = new Uint32Array(WIDEST + 1);
  let all = 0;
  let above: ProseLine | null = null;
  for (const line of lines) {
    if (above !== null && line.gap === inside && above.width >= NARROWEST && above.width <= WIDEST) {
      counts[above.width] = (counts[above.width] ?? 0) + 1;
      all += 1;
    }
    above = line;
  }
  let under = 0;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    under += counts[width] ?? 0;
    if (all > 0 && under > NINE_OF_TEN * (all - 1)) return width;
  }
  return USUAL;
}

/** Sentences go on below an empty line, and hardly any line follows another at once. */
function isDoubled(lines: readonly ProseLine[]): boolean {
  let together = 0;
  let once = 0;
  let midSentence = 0;
  let above: ProseLine | null = null;
  for (const line of lines) {
    if (above !== null && line.gap === 0) together += 1;
    if (above !== null && line.gap === 1) {
      once += 1;
      if (goesOn(above, line)) midSentence += 1;
    }
    above = line;
  }
  return together <= FEW_TOGETHER * lines.length && midSentence >= LEAST_GOING_ON && midSentence >= GOING_ON * once;
}

function goesOn(above: ProseLine, below: ProseLine): boolean {
  const text = below.rich.shown;
  return beginsLower(text) && !endsSentence(above.rich.shown) && above.width + 1 + firstWordWidth(text) > NARROWEST;
}
