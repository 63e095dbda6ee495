/**
 * What labels open with, in one table: most words of a story that a sign happens to part from the rest are far from every key by their first letters, and a look at
 * these spares the search for them as plurals, with modifiers, joined, or misspelt.
 */
import { hashed } from '../language/word-hash.ts';
import { isBlank } from '../layout/blanks.ts';
import { fold } from '../values/folding.ts';
import { opensWithOwner, withoutOwner } from './key-owners.ts';
import { stemIn } from './key-stems.ts';

/** Room for the numbers of some twenty thousand openings, so that those of other words seldom meet one. */
const PLACES = 1 << 19;

/** What is known of letters that a line or label opens with. */
const OPENS = 1;
/** They are a whole label, or its plural. */
const WHOLE = 2;
/** They modify the label that follows. */
const MODIFIES = 4;
/** They ask something that labels ask, with more behind them. */
const ASKS = 8;

/** What opens a label that asks whether one may archive. */
const QUESTIONS = ['doyou', 'doesanyone', 'wouldyou', 'canyou', 'cani', 'mayyou', 'mayi', 'couldi'];

/** No shorter label is taken for a misspelt one. */
const SHORTEST_SLIP = 5;
/** So many letters of what it may have been, or of that with a letter left out, are looked at. */
const LONGEST_SLIP = 6;

/** How many words a key without a colon may have. */
const MOST_WORDS = 3;
/** No label is longer. */
const LONGEST = 60;

/** Letters of other scripts, and accents, are for the tables to judge; what people print for quotes, dashes and dots is not. */
function isSieved(unit: number): boolean {
  return unit < 0x80 || (unit >= 0x2010 && unit <= 0x2027) || unit === 0x2060;
}

const JOINING = '(?:and|und|et|y|e|a|en|or|oder|ou|o|of|oraz|och|i|ja|tai)\\s';

/** The same of labels, and mark-up, a note, whoever owns it, and what has nothing before the sign or word that joins. */
const NOT_SIEVED = new RegExp(
  `[^\\0-\\x7f\\u2010-\\u2027\\u2060]|\\[|n[\\W_]*o[\\W_]*t[\\W_]*e|^[\\W_]*(?:[/&,]|\\s${JOINING})`,
  'i',
);

/** What goes on behind a whole label: a sign or a word that joins two, a number, or what modifies it, of which two letters tell enough. */
const GOES_ON = new RegExp(
  `^[\\W_]*(?:$|[\\d/&+,|]|${JOINING}|i[\\W_]*[fn]|s[\\W_]*[oet]|f[\\W_]*o|o[\\W_]*f|t[\\W_]*h|h[\\W_]*e|n[\\W_]*[or\\d])`,
  'i',
);

function goesOn(label: string, from: number): boolean {
  return GOES_ON.test(label.slice(from)) || withoutOwner(fold(label).trim()) !== null;
}

/** Signs that do not count in a label. */
const SKIPPED = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[\s'"._*~\-:;?!<>[\](){}#=+|`]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** The same with the quotes, dashes and dots that people print. */
function isSkipped(unit: number): boolean {
  if (unit < 0x80) return SKIPPED[unit] === 1;
  return (unit >= 0x2010 && unit <= 0x2015) || (unit >= 0x2018 && unit <= 0x201f) || unit === 0x2026;
}

function small(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Room for the numbers of some forty thousand words, a bit for each. */
const BITS = 1 << 22;

/** Words by their numbers: what it holds it knows, of others it may be wrong. */
class WordSet {
  private readonly bits = new Uint32Array(BITS >> 5);

  has(hash: number): boolean {
    return ((this.bits[(hash & (BITS - 1)) >> 5] ?? 0) & (1 << (hash & 31))) !== 0;
  }

  add(word: string): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    const place = (hash & (BITS - 1)) >> 5;
    this.bits[place] = (this.bits[place] ?? 0) | (1 << (hash & 31));
  }
}

/** Openings by the numbers of their letters, in whose places others can fall too. */
class LabelOpenings {
  private readonly places = new Uint8Array(PLACES);

  /** @returns what is known of the letters that have such a number; 0 where nothing opens with them */
  of(hash: number): number {
    return this.places[hash & (PLACES - 1)] ?? 0;
  }

  /** @param as what is known of the whole word, besides that it opens with all it opens with */
  learn(word: string, as: number): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      hash = hashed(hash, word.charCodeAt(at));
      const place = hash & (PLACES - 1);
      this.places[place] = (this.places[place] ?? 0) | (at + 1 < word.length ? OPENS : OPENS | as);
    }
  }
}

export class LabelSieve {
  private readonly known = new LabelOpenings();
  private readonly slips = new WordSet();
  /** The letters looked at now. */
  private readonly letters = new Uint16Array(LONGEST_SLIP + 1);

  /**
   * @param labels squeezed
   * @param modifiers words before labels
   * @param near labels, and labels with a letter left out, that may be misspelt
   */
  constructor(labels: Iterable<string>, modifiers: Iterable<string>, near: Iterable<string>) {
    for (const label of labels)
      for (const form of [label, `${label}s`, `${label}es`, `${label.slice(0, -1)}ies`]) this.known.learn(form, WHOLE);
    for (const question of QUESTIONS) this.known.learn(question, ASKS);
    for (const modifier of modifiers) this.known.learn(modifier, MODIFIES);
    for (const word of near) this.slips.add(word.slice(0, LONGEST_SLIP));
  }

  /** Where the first words of a line end that may be a key: in a story's line seldom any. */
  wordEnds(line: string, head: number): number[] {
    const ends: number[] = [];
    const limit = Math.min(line.length, head + LONGEST);
    let hash = 0;
    let words = 0;
    let plain = true;
    for (let at = head; at < limit && words < MOST_WORDS; at++) {
      const unit = line.charCodeAt(at);
      if (!isBlank(unit)) {
        if (isSkipped(unit)) continue;
        plain &&= isSieved(unit);
        hash = hashed(hash, small(unit));
        if (plain && this.known.of(hash) === 0) break;
      } else if (at > head && !isBlank(line.charCodeAt(at - 1))) {
        if (!plain || (this.known.of(hash) & WHOLE) !== 0) ends.push(at);
        words++;
      }
    }
    return ends;
  }

  /** True where a label is no key, however one takes it; false says nothing. */
  isFar(label: string): boolean {
    return (
      !this.mayBeLabel(label, 0) &&
      !this.mayBeMisspelt(label) &&
      !NOT_SIEVED.test(label) &&
      stemIn(label.trim()) === null &&
      !opensWithOwner(fold(label).trim())
    );
  }

  /** True where what opens at a place may be a whole label, with more behind it or not. */
  private mayBeLabel(label: string, from: number): boolean {
    let hash = 0;
    for (let at = from; at < label.length; at++) {
      const unit = label.charCodeAt(at);
      if (isSkipped(unit)) continue;
      hash = hashed(hash, small(unit));
      const found = this.known.of(hash);
      if (found === 0) return false;
      if ((found & ASKS) !== 0 || ((found & WHOLE) !== 0 && goesOn(label, at + 1))) return true;
      if ((found & MODIFIES) !== 0 && this.mayBeLabel(label, at + 1)) return true;
    }
    return false;
  }

  /** True where the first letters, or the first word of them, may be those of a misspelt label. */
  private mayBeMisspelt(label: string): boolean {
    const { letters } = this;
    let count = 0;
    for (let at = 0; at < label.length; at++) {
      const unit = small(label.charCodeAt(at));
      // a word ends here, or may
      if (!isLetter(unit) && count >= SHORTEST_SLIP && this.isSlip(count)) return true;
      if (isSkipped(unit)) continue;
      // a slash stands in labels and joins them
      if (!isLetter(unit) && unit !== 0x2f) return false;
      letters[count++] = unit;
      if (count > LONGEST_SLIP) return this.isSlip(count);
    }
    return count >= SHORTEST_SLIP && this.isSlip(count);
  }

  /** True where the first so many letters are known, or would be with one left out; the first of all is taken to be right. */
  private isSlip(count: number): boolean {
    for (let left = count; left > 0; left--) {
      let hash = 0;
      for (let at = 0; at < count; at++) if (at !== left) hash = hashed(hash, this.letters[at] ?? 0);
      if (this.slips.has(hash)) return true;
    }
    return false;
  }
}
