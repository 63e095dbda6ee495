/**
 * What a pattern's text says of the letters of its matches: those that a match can open with, and those of which each match holds one somewhere.
 * A superset always: where the reading of a pattern is unsure, it says that anything may come.
 */

/** Stands for every unit that has no place of its own in a walk over a text. */
export const RARE = '\0';

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

/** The same with fewer letters each. */
function fewer(ways: ReadonlySet<string>): ReadonlySet<string> {
  const twos = new Set([...ways].map((letters) => letters.slice(0, 2)));
  return twos.size <= MOST ? twos : new Set([...ways].map((letters) => letters.slice(0, 1)));
}

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
  return open.size + shut.size > MOST ? { open, shut: fewer(shut) } : { open, shut };
}

function either(a: Ways, b: Ways): Ways {
  return { open: new Set([...a.open, ...b.open]), shut: new Set([...a.shut, ...b.shut]) };
}

/** The least that some letters are found by chance in a text, roughly, by how many they are. */
const BY_CHANCE = [1, 0.06, 0.006, 0.001];
/** Above that a pattern is found as quickly by itself. */
const TOO_OFTEN = 0.3;

type Letters = readonly string[];

/** Three letters that most English paragraphs hold. */
const COMMON_THREES: ReadonlySet<string> = new Set(
  'the and ing her hat his tha ere for ent ion ter was you ith ver all wit thi out one ome not but ave ght ess'.split(' '),
);
const COMMON_CHANCE = 0.02;

const chanceOf = (mark: string): number => (COMMON_THREES.has(mark) ? COMMON_CHANCE : (BY_CHANCE[mark.length] ?? 1));
const chance = (letters: Letters): number => letters.reduce((sum, mark) => sum + chanceOf(mark), 0);

function rarer(a: Letters | null, b: Letters | null): Letters | null {
  if (a === null || b === null) return a ?? b;
  return chance(b) <= chance(a) ? b : a;
}

/** The letters that some ways tell; null where they let anything come. */
function told({ open, shut }: Ways): Letters | null {
  const letters = [...new Set([...open, ...shut])];
  return letters.includes('') ? null : letters;
}

/** A piece of a pattern. */
interface Piece {
  readonly ways: Ways;
  /** Letters of which each match of it holds one, wherever; null where none are known. */
  readonly holds: Letters | null;
}

const piece = (ways: Ways): Piece => ({ ways, holds: null });
const ONE_OF = (units: Iterable<string>): Piece => piece({ open: new Set(units), shut: new Set() });

/** Reads one pattern from left to right. Nesting is as deep as a row of a table, which is not deep. */
class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly blank: Piece;
  private readonly inside: boolean;

  /** @param inside true to look for what matches hold behind their openings; a blank is then as good as a letter */
  constructor(source: string, inside: boolean) {
    this.source = source;
    this.inside = inside;
    this.blank = inside ? ONE_OF([' ', RARE]) : piece(ANYTHING);
  }

  alternatives(): Piece {
    let { ways, holds } = this.sequence();
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      const other = this.sequence();
      ways = either(ways, other.ways);
      holds = holds === null || other.holds === null ? null : [...holds, ...other.holds];
    }
    return { ways, holds };
  }

  private sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) pieces.push(this.repeated(this.item()));
    const ways = pieces.map((one) => one.ways);
    return { ways: ways.reduce(followed, NOTHING), holds: this.inside ? this.rarest(pieces) : null };
  }

  /** The rarest letters that each match holds: those that come at some piece, or inside it. */
  private rarest(pieces: readonly Piece[]): Letters | null {
    let next = NOTHING;
    let found: Letters | null = null;
    for (const { ways, holds } of pieces.toReversed()) {
      next = followed(ways, next);
      found = rarer(rarer(found, holds), told(next));
    }
    return found;
  }

  private repeated({ ways, holds }: Piece): Piece {
    const sign = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (sign === null) return { ways, holds };
    this.at += sign[0].length;
    if (sign[0].startsWith('?')) return piece(either(ways, NOTHING));
    // Behind the first of several anything may come.
    const more = followed(ways, ANYTHING);
    return sign[0].startsWith('*') || sign[1] === '0' ? piece(either(more, NOTHING)) : { ways: more, holds };
  }

  private item(): Piece {
    const unit = this.source.charAt(this.at);
    if (unit === '(') return this.group();
    if (unit === '[') return this.letterClass();
    this.at++;
    if (unit === '\\') return this.escaped();
    if (unit === '^' || unit === '$') return piece(NOTHING);
    return unit === '.' ? piece(ANYTHING) : ONE_OF([unit]);
  }

  private group(): Piece {
    const kind = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += kind.length;
    const inner = this.alternatives();
    this.at++;
    return /^\(\?<?[=!]$/.test(kind) ? piece(NOTHING) : inner;
  }

  private letterClass(): Piece {
    const from = this.at + 1;
    this.at++;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']')
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at);
    this.at++;
    return /[\\^]|.-./u.test(inside) || inside.length > 12 ? piece(ANYTHING) : ONE_OF(inside);
  }

  private escaped(): Piece {
    const unit = this.source.charAt(this.at++);
    if (unit === 'b' || unit === 'B') return piece(NOTHING);
    if (unit === 'd') return ONE_OF('0123456789');
    if (unit === 's') return this.blank;
    if (!/[a-zA-Z0-9]/.test(unit)) return ONE_OF([unit]);
    // What belongs to the escape: `\u2026`, `\x80`, `\p{L}`, `\k<name>`, `\10`.
    const rest = /^(?:\{[^}]*\}|<\w+>|[\da-fA-F]{1,4})/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    if (/[uxpPk\d]/.test(unit)) this.at += unit === 'x' ? rest.slice(0, 2).length : rest.length;
    return piece(ANYTHING);
  }
}

/** The letters that a pattern can open with, up to three; null where that tells nothing. */
export function openings(source: string): Letters | null {
  return told(new PatternReader(source, false).alternatives().ways);
}

/** The alternatives of a pattern that no group holds. */
export function topAlternatives(source: string): readonly string[] {
  const ways: string[] = [];
  let [from, depth, inClass] = [0, 0, false];
  for (let at = 0; at < source.length; at++) {
    const unit = source.charAt(at);
    if (unit === '\\') at++;
    else if (inClass) inClass = unit !== ']';
    else if (unit === '[') inClass = true;
    else if (unit === '(') depth++;
    else if (unit === ')') depth--;
    else if (unit === '|' && depth === 0) {
      ways.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...ways, source.slice(from)];
}

/** Letters of which each match holds one entry. */
export interface Landmarks {
  /** One to three letters each, as the pattern has them. */
  readonly letters: Letters;
  /** Where a match holds one: at the very start of the text, there or behind signs, anywhere. */
  readonly at: 'start' | 'behind signs' | 'anywhere';
}

/** How a pattern lets signs stand before what it looks for. */
const SIGNS_FIRST = /^\^\\W(?:\*|\{\d+(?:,\d*)?\})/;

/** The landmarks of a pattern without the flag `m`; null where it has none that tell more than the pattern itself. */
export function landmarks(source: string): Landmarks | null {
  const alternatives = topAlternatives(source);
  const signs = alternatives.every((way) => SIGNS_FIRST.test(way));
  const bare = signs ? alternatives.map((way) => way.replace(SIGNS_FIRST, '')).join('|') : source;
  const { ways, holds } = new PatternReader(bare, true).alternatives();
  const start = told(ways);
  if (start !== null && alternatives.every((way) => way.startsWith('^')))
    return { letters: start, at: signs ? 'behind signs' : 'start' };
  if (holds === null || chance(holds) > TOO_OFTEN) return null;
  return { letters: [...new Set(holds)], at: 'anywhere' };
}
