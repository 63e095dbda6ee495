/** Scores a pile by the scorer of the cases, so that there is one way of counting. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pile } from './piles.ts';

const SCORER = fileURLToPath(new URL('../../cases/score.mjs', import.meta.url));

export interface Counts {
  readonly right: number;
  readonly said: number;
  readonly truth: number;
}

export type Scores = ReadonlyMap<string, Counts>;

/** Each field's counts; `joining` counts pairs, `order` parts in their place, `all` every fact. */
export function scoreOf({ cases, readings }: Pile): Scores {
  const dir = mkdtempSync(join(tmpdir(), 'masterlist-accuracy-'));
  try {
    for (const { truth } of cases) writeFileSync(join(dir, `${truth.id}.json`), JSON.stringify(truth));
    const file = join(dir, 'readings.ndjson');
    writeFileSync(file, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
    const run = spawnSync(process.execPath, [SCORER, dir, file, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(run.stderr);
    // Printed by the scorer in this shape.
    const { table } = JSON.parse(run.stdout) as { readonly table: Readonly<Record<string, Counts>> };
    return new Map(Object.entries(table));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The counts of several piles together. */
export function summed(scores: readonly Scores[]): Scores {
  const sum = new Map<string, Counts>();
  for (const table of scores) {
    for (const [field, { right, said, truth }] of table) {
      const so = sum.get(field) ?? { right: 0, said: 0, truth: 0 };
      sum.set(field, { right: so.right + right, said: so.said + said, truth: so.truth + truth });
    }
  }
  return sum;
}

/** 1 where there was nothing to say and nothing was said. */
export function f1({ right, said, truth }: Counts): number {
  return said + truth === 0 ? 1 : (2 * right) / (said + truth);
}
