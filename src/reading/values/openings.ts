/**
 * Which rows of a table a text can match at all, by the letters that their patterns can open with.
 *
 * Tables hold hundreds of patterns and most texts a few words, so the letters of the words are looked up first and only the rows that open with
 * them are tried. The letters are read off the patterns themselves; a pattern that tells nothing is always tried.
 */

/** So many letters are compared; three part most rows. */
const LETTERS = 3;
/** A pattern with more ways to open is compared by fewer letters. */
const MOST = 600;

/** Ways to open: `open` ones may be followed by what comes next in the pattern, `shut` ones by anything. */
interface Ways {
  readonly open: ReadonlySet<string>;
  readonly shut: ReadonlySet<string>;
}

const NOTHING: Ways = { open: new Set(['']), shut: new Set() };
const ANYTHING: Ways = { open: new Set(), shut: new Set(['']) };

function followed(first: Ways, next: Ways): Ways {
  const open = new Set<string>();
  const shut = new Set(first.shut);
  for (const start of first.open) {
    for (const end of next.open) {
      const both = start + end;
      if (both.length >= LETTERS) shut.add(both.slice(0, LETTERS));
      else open.add(both);
    }
    for (const end of next.shut) shut.add((start + end).slice(0, LETTERS));
  }
  return open.size + shut.size > MOST ? { open: new Set(), shut: new Set([...first.shut, ...first.open]) } : { open, shut };
}

function either(a: Ways, b: Ways): Ways {
  return { open: new Set([...a.open, ...b.open]), shut: new Set([...a.shut, ...b.shut]) };
}

/** Reads one pattern from left to right. Nesting is as deep as a row of a table, which is not deep. */
class PatternReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Ways {
    let ways = this.sequence();
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      ways = either(ways, this.sequence());
    }
    return ways;
  }

  private sequence(): Ways {
    let ways = NOTHING;
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at)))
      ways = followed(ways, this.repeated(this.item()));
    return ways;
  }

  private repeated(ways: Ways): Ways {
    const sign = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (sign === null) return ways;
    this.at += sign[0].length;
    if (sign[0].startsWith('?')) return either(ways, NOTHING);
    // Behind the first of several anything may come.
    const more = followed(ways, ANYTHING);
    return sign[0].startsWith('*') || sign[1] === '0' ? either(more, NOTHING) : more;
  }

  private item(): Ways {
    const unit = this.source.charAt(this.at);
    if (unit === '(') return this.group();
    if (unit === '[') return this.letterClass();
    this.at++;
    if (unit === '\\') return this.escaped();
    if (unit === '^' || unit === '$') return NOTHING;
    return unit === '.' ? ANYTHING : { open: new Set([unit]), shut: new Set() };
  }

  private group(): Ways {
    const kind = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += kind.length;
    const ways = this.alternatives();
    this.at++;
    return /^\(\?<?[=!]$/.test(kind) ? NOTHING : ways;
  }

  private letterClass(): Ways {
    const from = this.at + 1;
    this.at++;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']')
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at);
    this.at++;
    if (/[\\^]|.-./u.test(inside) || inside.length > 12) return ANYTHING;
    return { open: new Set(inside), shut: new Set() };
  }

  private escaped(): Ways {
    const unit = this.source.charAt(this.at++);
    if (unit === 'b' || unit === 'B') return NOTHING;
    if (/[a-zA-Z0-9]/.test(unit)) {
      const named = /^\{[^}]*\}/.exec(this.source.slice(this.at, this.at + 40));
      this.at += named?.[0].length ?? 0;
      return ANYTHING;
    }
    return { open: new Set([unit]), shut: new Set() };
  }
}

/** The letters that a pattern can open with, up to three; null where that tells nothing. */
function openings(source: string): readonly string[] | null {
  const { open, shut } = new PatternReader(source).alternatives();
  const all = [...new Set([...open, ...shut])];
  return all.includes('') ? null : all;
}

/** One row of a table: a pattern over folded text. */
export interface OpeningRow {
  readonly source: string;
  /** True where it may stand inside a word, as in scripts without blanks. */
  readonly anywhere: boolean;
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** Small letters, digits and the signs that openings hold most; all other units are told apart in a map. */
const COMMON = "abcdefghijklmnopqrstuvwxyz0123456789 '-.";
const WIDTH = 64;
/** By unit of ASCII: its place in a node, 0 where it has none. */
const PLACE = Uint8Array.from({ length: 0x80 }, (_, unit) => COMMON.indexOf(String.fromCharCode(unit)) + 1);

/** The letters of all openings as a tree. Numbered nodes in one list: it is walked at every word of every statement. */
class Tree {
  /** `WIDTH` places a node: the next node, 0 where none is. */
  private next = new Uint16Array(WIDTH * 64);
  private readonly others = new Map<number, number>();
  private readonly rows: number[][] = [[]];

  add(start: string, row: number): void {
    let node = 0;
    for (let at = 0; at < start.length; at++) node = this.grown(node, start.charCodeAt(at));
    this.rows[node]?.push(row);
  }

  /** The node that a unit leads to; 0 where it leads nowhere. */
  step(node: number, unit: number): number {
    const place = unit < 0x80 ? (PLACE[unit] ?? 0) : 0;
    return place > 0 ? (this.next[node * WIDTH + place] ?? 0) : (this.others.get(node * 0x10000 + unit) ?? 0);
  }

  /** The rows that open with the letters that lead to a node. */
  rowsOf(node: number): readonly number[] {
    return this.rows[node] ?? [];
  }

  private grown(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known > 0) return known;
    const made = this.rows.push([]) - 1;
    if ((made + 1) * WIDTH > this.next.length) {
      const larger = new Uint16Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    const place = unit < 0x80 ? (PLACE[unit] ?? 0) : 0;
    if (place > 0) this.next[node * WIDTH + place] = made;
    else this.others.set(node * 0x10000 + unit, made);
    return made;
  }
}

/** Finds the rows of one table that a text can match; made once for a table. */
export class Openings {
  private readonly always: readonly number[];
  private readonly tree = new Tree();
  /** Which rows were met in the text at hand; all zero between calls. */
  private readonly met: Uint8Array;

  constructor(table: readonly OpeningRow[]) {
    const always: number[] = [];
    for (const [index, { source, anywhere }] of table.entries()) {
      const starts = openings(source);
      if (starts === null || (anywhere && starts.some((start) => start.charCodeAt(0) < 0x80))) {
        always.push(index);
        continue;
      }
      for (const start of starts) this.tree.add(start, index);
    }
    this.always = always;
    this.met = new Uint8Array(table.length);
  }

  /** The same for patterns that match only from the start of a text, or from `start` on. */
  atStart(folded: string, start = 0): readonly number[] {
    const found: number[] = [];
    if (start < folded.length) this.look(folded, start, found);
    return this.inOrder(found);
  }

  /** The indexes of the rows that can match, in the order of the table. */
  in(folded: string): readonly number[] {
    const found: number[] = [];
    let inWord = false;
    for (let at = 0; at < folded.length; at++) {
      const plain = isPlainLetter(folded.charCodeAt(at));
      // Inside a word of plain letters no row begins.
      if (!plain || !inWord) this.look(folded, at, found);
      inWord = plain;
    }
    return this.inOrder(found);
  }

  /** Adds the rows that open with what stands at `from`. */
  private look(folded: string, from: number, found: number[]): void {
    const { tree } = this;
    let node = tree.step(0, folded.charCodeAt(from));
    for (let at = from + 1; node > 0; at++) {
      for (const index of tree.rowsOf(node)) {
        if (this.met[index] === 1) continue;
        this.met[index] = 1;
        found.push(index);
      }
      node = at < folded.length ? tree.step(node, folded.charCodeAt(at)) : 0;
    }
  }

  private inOrder(found: number[]): readonly number[] {
    if (found.length === 0) return this.always;
    for (const index of found) this.met[index] = 0;
    for (const index of this.always) found.push(index);
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }
}
