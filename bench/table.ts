/** The table that a bench prints: what, how much, and beside what it was measured. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly beside: string;
}

export function print(title: string, rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const what = width((row) => row.what);
  const figure = width((row) => row.figure);
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${row.what.padEnd(what)}  ${row.figure.padStart(figure)}  ${row.beside}`);
}

/** A number as a person reads it: 12,345 or 3.2. */
export function told(value: number): string {
  return value >= 100
    ? Math.round(value).toLocaleString('en')
    : value.toLocaleString('en', { maximumFractionDigits: value >= 10 ? 1 : 2 });
}

/** Runs something a few times and gives the shortest time, ms: what the machine can do when nothing disturbs it. */
export function fastest(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}
