/**
 * The fingerprint of a story's text: enough to say whether two posts hold the same words, without either text at hand.
 *
 * The words are folded (capitals, accents, punctuation and mark-up of emphasis do not count), so a repost in which somebody
 * has mended the commas has the same hash. Beyond that, a sketch of the runs of three words estimates how much two texts share
 * (bottom-k sampling: of all hashed runs the smallest are kept, and two texts that share runs share small ones).
 */
import { foldLetters } from './fold.ts';
import { mix32, textHash } from './hash.ts';

export interface Fingerprint {
  /** 64 bits over all folded words, sixteen hex digits. */
  readonly hash: string;
  /** Folded words; each ideograph or kana counts as one. */
  readonly length: number;
  /** The smallest hashes of runs of three words, eight hex digits each, ascending. */
  readonly sketch: string;
  /** Keys of which near copies share at least one and other texts none; empty for short texts. */
  readonly bands: readonly string[];
}

/** How many hashes a sketch holds: the estimate is good to about ±0.07, and a million sketches fit in 400 MB. */
const SKETCH_SIZE = 48;
const RUN = 3;

/**
 * Bands for finding near copies among a million texts (locality-sensitive hashing with one permutation): the hashes fall into 32 bins,
 * each bin keeps its smallest, and six bins make a key. Texts that share nine runs of ten meet in one of five keys 98 times of 100;
 * texts that only share common phrases (three runs of a hundred) do so once in a thousand million.
 */
const BINS = 32;
const BANDS = 5;
const BINS_IN_A_BAND = 6;
/** Shorter texts leave bins empty. */
const SHORTEST_BANDED = 120;

const UNKNOWN = 0;
const BREAK = 1;
const SKIP = 2;
/** What each UTF-16 unit is to a fingerprint: a break, nothing, or the unit that stands for it. Filled as units are met. */
const folded = new Uint16Array(0x10000);

function foldUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const plain = foldLetters(letter);
  let out = BREAK;
  if (plain === '') out = SKIP;
  else if ((unit >= 0xd800 && unit <= 0xdfff) || /^[\p{L}\p{N}\p{M}]/u.test(plain)) out = plain.charCodeAt(0);
  folded[unit] = out;
  return out;
}

/** Ideographs and kana stand for themselves: those scripts put no blanks between words. */
const standsAlone = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);

/** The fingerprint of a text. Linear, and keeps no copy of it. */
export function fingerprint(text: string): Fingerprint {
  const whole = textHash();
  const smallest: number[] = [];
  const bins = new Uint32Array(BINS).fill(0xffffffff);
  let length = 0;
  let inWord = false;
  let beforeLast = 0;
  let last = 0;

  const endWord = (): void => {
    const word = whole.endWord();
    length++;
    if (length >= RUN) {
      const run = mix32(mix32(beforeLast, last), word);
      if (smallest.length < SKETCH_SIZE || run < (smallest[SKETCH_SIZE - 1] ?? 0)) keep(smallest, run);
      const bin = run >>> 27;
      if (run < (bins[bin] ?? 0)) bins[bin] = run;
    }
    beforeLast = last;
    last = word;
    inWord = false;
  };

  for (let i = 0; i < text.length; i++) {
    const raw = text.charCodeAt(i);
    const known = folded[raw] ?? UNKNOWN;
    const unit = known === UNKNOWN ? foldUnit(raw) : known;
    if (unit === SKIP) continue;
    if (unit === BREAK) {
      if (inWord) endWord();
      continue;
    }
    const alone = unit >= 0x3040 && standsAlone(unit);
    if (alone && inWord) endWord();
    whole.add(unit);
    inWord = true;
    if (alone) endWord();
  }
  if (inWord) endWord();
  if (length > 0 && length < RUN) keep(smallest, mix32(mix32(beforeLast, last), length));
  const sketch = smallest.map((h) => h.toString(16).padStart(8, '0')).join('');
  return { hash: whole.digest(), length, sketch, bands: length < SHORTEST_BANDED ? [] : bandsOf(bins) };
}

function bandsOf(bins: Uint32Array): readonly string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (let i = 0; i < BINS_IN_A_BAND; i++) key = mix32(key, bins[band * BINS_IN_A_BAND + i] ?? 0);
    return `${band}${key.toString(16)}`;
  });
}

/** Puts a hash into the ascending list of the smallest ones, where it belongs there. */
function keep(smallest: number[], hash: number): void {
  const full = smallest.length === SKETCH_SIZE;
  if (full && hash >= (smallest[SKETCH_SIZE - 1] ?? 0)) return;
  let low = 0;
  let high = smallest.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((smallest[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  if (smallest[low] === hash) return;
  smallest.splice(low, 0, hash);
  if (full) smallest.pop();
}

/** The smallest hashes of a sketch, as keys under which a near copy is likely to be found. */
export function sketchKeys(print: Fingerprint, count: number): readonly string[] {
  const keys: string[] = [];
  for (let i = 0; i < count && i * 8 < print.sketch.length; i++) keys.push(print.sketch.slice(i * 8, i * 8 + 8));
  return keys;
}

/** How much two texts share, from 0 to 1. */
export interface Likeness {
  /** The very same folded words, and at least one of them. */
  readonly same: boolean;
  /** Shared runs of words over all runs of both. */
  readonly shared: number;
  /** Shared runs over those of the shorter text: 1 where it stands whole in the longer. */
  readonly held: number;
}

/** Compares two fingerprints. Symmetric. */
export function likeness(a: Fingerprint, b: Fingerprint): Likeness {
  if (a.length === 0 || b.length === 0) return { same: false, shared: 0, held: 0 };
  if (a.hash === b.hash && a.length === b.length) return { same: true, shared: 1, held: 1 };
  let i = 0;
  let j = 0;
  let union = 0;
  let both = 0;
  while (union < SKETCH_SIZE && (i < a.sketch.length || j < b.sketch.length)) {
    // Eight hex digits of equal width compare as the numbers do; a sketch that ended compares as larger than all.
    const left = i < a.sketch.length ? a.sketch.slice(i, i + 8) : 'g';
    const right = j < b.sketch.length ? b.sketch.slice(j, j + 8) : 'g';
    if (left === right) both++;
    if (left <= right) i += 8;
    if (right <= left) j += 8;
    union++;
  }
  const shared = union === 0 ? 0 : both / union;
  const common = ((a.length + b.length) * shared) / (1 + shared);
  return { same: false, shared, held: Math.min(1, common / Math.min(a.length, b.length)) };
}
