/** A small hash without a library: for keys and fingerprints, not for secrets. */

/** The finisher of MurmurHash3: spreads 32 bits so that each depends on all others. */
function spread(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 32 bits of a text (FNV-1a over UTF-16 units, then spread). */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return spread(h);
}

/** Two hashes into one; the order counts. */
export function mix32(a: number, b: number): number {
  return spread(Math.imul(a, 31) + b + 0x9e3779b9);
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** 64 bits of a text as sixteen hex digits: two 32-bit streams with different starts. */
export function hash64(text: string): string {
  return hex(hash32(text)) + hex(hash32(text, 0x2c1b3c6d));
}

/** A hash over a text that comes unit by unit and word by word, so that no folded copy of a long text is made. */
export interface TextHash {
  add(unit: number): void;
  /** Ends a word; gives the hash of that word alone. */
  endWord(): number;
  /** Sixteen hex digits over all words. */
  digest(): string;
}

const BLANK = 0x20;

export function textHash(): TextHash {
  let high = 0x811c9dc5 | 0;
  let low = 0x2c1b3c6d | 0;
  let word = 0x811c9dc5 | 0;
  return {
    add(unit) {
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x01000197);
      word = Math.imul(word ^ unit, 0x01000193);
    },
    endWord() {
      high = Math.imul(high ^ BLANK, 0x01000193);
      low = Math.imul(low ^ BLANK, 0x01000197);
      const ended = word;
      word = 0x811c9dc5 | 0;
      return ended;
    },
    digest: () => hex(spread(high)) + hex(spread(low)),
  };
}
