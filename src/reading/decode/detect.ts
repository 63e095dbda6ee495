/**
 * Which charset bytes without a (believable) label are in. Each candidate is asked how likely the high bytes would be as text of one of
 * its languages, against bytes drawn at random; the sum of logarithms is its score. Works on a sample, so its cost is bounded.
 */
import { decodeAs } from './charset.ts';
import { eastAsianScores } from './east-asian.ts';
import { type LanguageProfile, PROSE_SIGNS, SINGLE_BYTE, type SingleByteCandidate } from './profiles.ts';
import { chardetGuess } from './rare.ts';

/** Bytes looked at: enough for a sure verdict, little enough to cost nothing on a long story. */
export const SAMPLE_BYTES = 65_536;

/** High bytes weighed; more of them only repeat what these say. */
const HIGH_BYTES_WEIGHED = 2_000;

/** High bytes that are enough to believe a label. */
const ENOUGH_TO_BELIEVE = 250;

/** Share of high bytes between ASCII ones above which text is in no charset of two bytes a character: there they stand in runs. */
const ALONE_IN_PROSE = 0.75;

/** Nats by which the best must lead the next for the verdict to overrule a label. */
const SURE_LEAD = 8;

/** Nats by which the best must lead for chardet not to be asked. */
const OWN_LEAD = 2;

/** chardet's confidence (0 to 100) from which its word counts where ours is unsure. */
const CHARDET_TRUSTED = 60;

const UNLIKELY = Math.log(0.00004);
const LOG_128 = Math.log(128);

export interface Detection {
  readonly charset: string;
  /** True where the lead over the next reading of the bytes is large enough to overrule a label. */
  readonly sure: boolean;
}

interface Scored {
  readonly charset: string;
  readonly score: number;
}

/** One single-byte charset, ready to weigh: the meaning of its upper half, a class for each byte, a log likelihood for each byte and language. */
interface Weights {
  readonly charset: string;
  readonly rarity: number;
  readonly classes: Uint8Array;
  readonly languages: readonly Float64Array[];
}

const SIGN = 0;
const LOWER = 1;
const UPPER = 2;
const BLANK = 3;
const OPENING = 4;
const CLOSING = 5;
const APOSTROPHE = 6;
/** A sign such as © or ¾ that does not stand between letters. */
const SYMBOL = 7;

function classOf(char: string): number {
  if (char.trim() === '') return BLANK;
  if (char.toLowerCase() !== char.toUpperCase()) return char === char.toLowerCase() ? LOWER : UPPER;
  if ('“„«‘‚¿¡'.includes(char)) return OPENING;
  if ('”»…'.includes(char)) return CLOSING;
  if (char === '’') return APOSTROPHE;
  if ('–—•·-─│═║ªº'.includes(char)) return SIGN;
  return char.charCodeAt(0) < 0x80 ? SIGN : SYMBOL;
}

function shares(row: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let total = 0;
  for (const item of row.split(' ')) {
    const share = Number(item.slice(1));
    found.set(item.charAt(0), share);
    total += share;
  }
  for (const [char, share] of found) found.set(char, share / total);
  return found;
}

function likelihoods(upperHalf: string, profile: LanguageProfile, signs: ReadonlyMap<string, number>): Float64Array {
  const letters = shares(profile.letters);
  return Float64Array.from({ length: 128 }, (_, i) => {
    const char = upperHalf.charAt(i);
    const lower = char.toLowerCase();
    const letter = letters.get(char) ?? (letters.get(lower) ?? 0) * 0.06;
    const sign = signs.get(char) ?? 0;
    const chance = letter * profile.letterShare * 0.98 + sign * (1 - profile.letterShare) * 0.98;
    if (char === '\uFFFD' || /[\x80-\x9f]/.test(char)) return UNLIKELY * 1.5;
    return chance > 0 ? Math.log(chance) : UNLIKELY;
  });
}

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, i) => i);

function weightsFor(candidate: SingleByteCandidate): Weights {
  const decoded = decodeAs(candidate.charset, ALL_BYTES);
  // the ISO charsets have nothing at 80-9F: who writes there means the Windows charset of his language
  const chars = candidate.charset.startsWith('iso-8859')
    ? decoded.slice(0, 128) + '\uFFFD'.repeat(32) + decoded.slice(160)
    : decoded;
  const upperHalf = chars.slice(128);
  const signs = shares(PROSE_SIGNS);
  return {
    charset: candidate.charset,
    rarity: candidate.rarity,
    classes: Uint8Array.from(chars, classOf),
    languages: candidate.languages.map((profile) => likelihoods(upperHalf, profile, signs)),
  };
}

let allWeights: readonly Weights[] | null = null;

/** The weights of all candidates: made at the first need, since most posts are ASCII or UTF-8. */
function weights(): readonly Weights[] {
  allWeights ??= SINGLE_BYTE.map(weightsFor);
  return allWeights;
}

/** The high bytes of a sample, each with its neighbours. */
interface Highs {
  readonly count: number;
  /** Those with an ASCII byte on either side. */
  readonly alone: number;
  readonly triples: Uint8Array;
  readonly histogram: Uint32Array;
}

function highsOf(sample: Uint8Array, most: number): Highs {
  const triples = new Uint8Array(most * 3);
  const histogram = new Uint32Array(128);
  let count = 0;
  let alone = 0;
  for (let i = 0; i < sample.length && count < most; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) continue;
    const before = i > 0 ? (sample[i - 1] ?? 0x20) : 0x20;
    const after = i + 1 < sample.length ? (sample[i + 1] ?? 0x20) : 0x20;
    if ((before | after) < 0x80) alone++;
    triples[count * 3] = before;
    triples[count * 3 + 1] = byte;
    triples[count * 3 + 2] = after;
    histogram[byte - 0x80] = (histogram[byte - 0x80] ?? 0) + 1;
    count++;
  }
  return { count, alone, triples, histogram };
}

/** How ill a character stands between its neighbours, in nats. */
function misfit(before: number, here: number, after: number): number {
  const letterBefore = before === LOWER || before === UPPER;
  const letterAfter = after === LOWER || after === UPPER;
  switch (here) {
    case UPPER:
      return before === LOWER ? 4 : 0;
    case LOWER:
      return letterBefore || letterAfter ? 0 : 0.7;
    case OPENING:
      return letterBefore ? 2.5 : after === BLANK ? 1 : 0;
    case CLOSING:
      return letterBefore && letterAfter ? 2 : 0;
    case SYMBOL:
      return letterBefore && letterAfter ? 4 : letterBefore || letterAfter ? 1 : 0;
    case SIGN:
    case BLANK:
      return letterBefore && letterAfter ? 0.5 : 0;
    default:
      return 0;
  }
}

function scoreSingle(highs: Highs, candidate: Weights): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const logs of candidate.languages) {
    let sum = 0;
    for (let i = 0; i < 128; i++) {
      const times = highs.histogram[i] ?? 0;
      if (times > 0) sum += times * ((logs[i] ?? UNLIKELY) + LOG_128);
    }
    if (sum > best) best = sum;
  }
  const { classes } = candidate;
  let misfits = 0;
  for (let i = 0; i < highs.count * 3; i += 3) {
    misfits += misfit(
      classes[highs.triples[i] ?? 0] ?? SIGN,
      classes[highs.triples[i + 1] ?? 0] ?? SIGN,
      classes[highs.triples[i + 2] ?? 0] ?? SIGN,
    );
  }
  return best - misfits - candidate.rarity;
}

/** The part of the bytes to weigh: from shortly before the first high byte. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  const start = Math.max(0, Math.min(first - 256, bytes.length - SAMPLE_BYTES));
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/**
 * The charset of bytes that are not UTF-8 and carry no label. Falls back on windows-1252, which can read anything.
 * @param bytes at least one byte is 80 or above
 */
export function detectCharset(bytes: Uint8Array): Detection {
  const sample = sampleOf(bytes);
  const highs = highsOf(sample, HIGH_BYTES_WEIGHED);
  const scored: Scored[] = weights().map((candidate) => ({ charset: candidate.charset, score: scoreSingle(highs, candidate) }));
  if (highs.alone <= highs.count * ALONE_IN_PROSE) scored.push(...eastAsianScores(sample, HIGH_BYTES_WEIGHED));
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return { charset: 'windows-1252', sure: false };
  const lead = best.score - rivalScore(scored, sample);
  const perByte = best.score / Math.max(1, highs.count);
  if (perByte > 0.5 && lead >= OWN_LEAD) return { charset: best.charset, sure: lead >= SURE_LEAD && perByte > 0.8 };
  return secondOpinion(sample, best, perByte);
}

/** Score of the best candidate that reads the sample otherwise than the first does. */
function rivalScore(scored: readonly Scored[], sample: Uint8Array): number {
  const best = scored[0];
  if (best === undefined) return Number.NEGATIVE_INFINITY;
  const text = decodeAs(best.charset, sample);
  for (const rival of scored.slice(1)) {
    if (best.score - rival.score >= SURE_LEAD) return rival.score;
    if (decodeAs(rival.charset, sample) !== text) return rival.score;
  }
  return Number.NEGATIVE_INFINITY;
}

const CHARDET_NAMES: Readonly<Record<string, string>> = {
  'windows-1253': 'windows-1253',
  'iso-8859-7': 'iso-8859-7',
  'windows-1254': 'windows-1254',
  'iso-8859-9': 'windows-1254',
  'windows-1255': 'windows-1255',
  'iso-8859-8': 'windows-1255',
  'windows-1256': 'windows-1256',
  'iso-8859-6': 'iso-8859-6',
};

/** For scripts we have no letters of (Hebrew, Arabic …) and for ties: chardet, where it is sure; else our own best guess, else windows-1252. */
function secondOpinion(sample: Uint8Array, best: Scored, perByte: number): Detection {
  if (perByte <= 0.5) {
    const guess = chardetGuess(sample);
    const named = guess === null ? undefined : CHARDET_NAMES[guess.charset];
    if (guess !== null && named !== undefined && guess.confidence >= CHARDET_TRUSTED) return { charset: named, sure: false };
    return { charset: 'windows-1252', sure: false };
  }
  return { charset: best.charset, sure: false };
}

/**
 * Whether a single-byte label can be believed: the bytes read by it look like prose of one of its languages. True for charsets that
 * we have no letters of.
 */
export function believable(charset: string, bytes: Uint8Array): boolean {
  const candidate = weights().find((each) => each.charset === charset);
  if (candidate === undefined) return true;
  const highs = highsOf(sampleOf(bytes), ENOUGH_TO_BELIEVE);
  return scoreSingle(highs, candidate) > highs.count * 0.8;
}
