/**
 * `node --import tsx test/generator/write.ts DIR SEED COUNT` writes generated posts with their truth, in the form of `test/cases`:
 * score a reader on them with `test/cases/score.mjs`. Seeds below 1000 are for tuning; the others are kept unseen (docs/accuracy.md).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCases } from './cases.ts';

const [dir, seed, count] = process.argv.slice(2);
if (dir === undefined || seed === undefined || count === undefined) {
  console.error('usage: write.ts DIR SEED COUNT');
  process.exit(2);
}
mkdirSync(dir, { recursive: true });
for (const { truth, bytes } of generateCases(Number(seed), Number(count))) {
  writeFileSync(join(dir, truth.file), bytes);
  writeFileSync(join(dir, `${truth.id}.json`), `${JSON.stringify(truth, null, 1)}\n`);
}
