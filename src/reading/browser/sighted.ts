/**
 * Stands in for values/sighted-pattern.ts, values/pattern-table.ts, values/openings.ts and header/label-sieve.ts: a browser reads one post at a time, and is served better by less code than by patterns
 * that know where not to look. What they find is the same.
 */
type Sighted = import('../values/sighted-pattern.ts').SightedPattern;
type Opening = import('../values/openings.ts').Openings;
type Sieve = import('../header/label-sieve.ts').LabelSieve;
type Table<R extends { readonly pattern: RegExp }> = import('../values/pattern-table.ts').PatternTable<R>;

export class SightedPattern implements Pick<Sighted, keyof Sighted> {
  private readonly pattern: RegExp;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  test(text: string): boolean {
    return this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.pattern.exec(text);
  }

  without(text: string): string {
    return text.replace(this.pattern, '');
  }

  isSeenIn(): boolean {
    return true;
  }
}

export class PatternTable<R extends { readonly pattern: RegExp }> implements Pick<Table<R>, keyof Table<R>> {
  private readonly rows: readonly R[];

  constructor(rows: readonly R[]) {
    this.rows = rows;
  }

  matching(folded: string): readonly R[] {
    return this.rows.filter(({ pattern }) => pattern.test(folded));
  }
}

export class Openings implements Pick<Opening, keyof Opening> {
  private readonly all: readonly number[];

  constructor(table: ConstructorParameters<typeof import('../values/openings.ts').Openings>[0]) {
    this.all = table.map((_, index) => index);
  }

  atStart(): readonly number[] {
    return this.all;
  }

  in(): readonly number[] {
    return this.all;
  }
}

export class LabelSieve implements Pick<Sieve, keyof Sieve> {
  wordEnds(line: string, head: number): number[] {
    return [...line.slice(head, head + 60).matchAll(/(?<=\S)\s/g)].slice(0, 3).map(({ index }) => head + index);
  }

  isFar(): boolean {
    return false;
  }
}
