/**
 * Short words looked up where they stand in a text, by a number made of their letters while they are read: nearly no word of a text is in the
 * list, and cutting each out to ask for it costs more than reading it.
 */

const CURLY_APOSTROPHE = 0x2019;

/** A unit as it counts: a curly apostrophe is a straight one. */
export function wordUnit(unit: number): number {
  return unit === CURLY_APOSTROPHE ? 0x27 : unit;
}

/** The number of a word, one unit on. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

interface Slot<T> {
  readonly hash: number;
  readonly word: string;
  readonly value: T;
}

export class WordHash<T> {
  /** By the lowest bits of the number; words that share them stand in one list. */
  private readonly slots: (readonly Slot<T>[] | undefined)[];
  private readonly mask: number;

  constructor(words: ReadonlyMap<string, T>) {
    let size = 256;
    // four times the room, so that a word of the text seldom meets a full place
    while (size < words.size * 4) size *= 2;
    this.mask = size - 1;
    this.slots = new Array<readonly Slot<T>[] | undefined>(size).fill(undefined);
    for (const [word, value] of words) {
      let hash = 0;
      for (let at = 0; at < word.length; at++) hash = hashed(hash, wordUnit(word.charCodeAt(at)));
      this.slots[hash & this.mask] = [...(this.slots[hash & this.mask] ?? []), { hash, word, value }];
    }
  }

  /** What is said of the word from `start` to `end`, whose number is `hash`. */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    for (const slot of this.slots[hash & this.mask] ?? []) {
      if (slot.hash === hash && slot.word.length === end - start && isAt(slot.word, text, start)) return slot.value;
    }
    return undefined;
  }
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (wordUnit(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}
