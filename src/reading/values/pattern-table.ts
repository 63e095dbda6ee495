/**
 * A table of patterns over folded text, each of which says by itself where it may stand: `^`, `\\b`, a sign. Asked of every line and paragraph,
 * so that only the rows are tried that can open with what the text holds.
 */
import { topAlternatives } from './opening-letters.ts';
import { Openings } from './openings.ts';

interface Row {
  readonly pattern: RegExp;
}

/** Blanks and signs that a row may let stand before its words. */
const SIGNS_BEFORE = /^\^\\W\*/;
const FIRST_WORD = /\w/;

export class PatternTable<R extends Row> {
  private readonly rows: readonly R[];
  /** Indexes of the rows that match from the start of a text alone, without and with signs before it, and of the others. */
  private readonly atStart: Group;
  private readonly behindSigns: Group;
  private readonly anywhere: Group;

  constructor(rows: readonly R[]) {
    const groups: Record<'atStart' | 'behindSigns' | 'anywhere', number[]> = { atStart: [], behindSigns: [], anywhere: [] };
    for (const [index, { pattern }] of rows.entries()) {
      const ways = topAlternatives(pattern.source);
      const anchored = ways.every((way) => way.startsWith('^'));
      groups[!anchored ? 'anywhere' : ways.every((way) => SIGNS_BEFORE.test(way)) ? 'behindSigns' : 'atStart'].push(index);
    }
    this.rows = rows;
    this.atStart = group(rows, groups.atStart);
    this.behindSigns = group(rows, groups.behindSigns);
    this.anywhere = group(rows, groups.anywhere);
  }

  /** The rows whose pattern holds in a text, in their order. */
  matching(folded: string): readonly R[] {
    const found: number[] = [];
    this.tried(found, this.atStart, this.atStart.openings.atStart(folded), folded);
    if (this.behindSigns.indexes.length > 0)
      this.tried(
        found,
        this.behindSigns,
        this.behindSigns.openings.atStart(folded, Math.max(0, folded.search(FIRST_WORD))),
        folded,
      );
    this.tried(found, this.anywhere, this.anywhere.openings.in(folded), folded);
    if (found.length === 0) return [];
    return found.sort((a, b) => a - b).flatMap((index) => this.rows[index] ?? []);
  }

  /** Adds the rows of a group that hold, of those that can. */
  private tried(found: number[], { indexes }: Group, can: readonly number[], folded: string): void {
    for (const at of can) {
      const index = indexes[at];
      if (index !== undefined && this.rows[index]?.pattern.test(folded) === true) found.push(index);
    }
  }
}

interface Group {
  readonly indexes: readonly number[];
  readonly openings: Openings;
}

function group(rows: readonly Row[], indexes: readonly number[]): Group {
  return {
    indexes,
    openings: new Openings(
      indexes.map((index) => {
        const source = rows[index]?.pattern.source ?? '';
        return { source: source.replace(SIGNS_BEFORE, ''), anywhere: topAlternatives(source).some(opensInWords) };
      }),
    ),
  };
}

/** True where a way to match can stand inside a word of plain letters: no border and no sign comes first. */
function opensInWords(way: string): boolean {
  return !/^(?:\\b|\^|\(\?<!\[(?:\\p\{L\}|a-z)|\[[^\\^\]a-z0-9-][^\\\]a-z0-9-]*\]|[^\\a-z0-9([.])/.test(way);
}
