/**
 * `node --import tsx test/generator/languages/write.ts DIR SEED COUNT [LANGUAGE…]` writes generated posts of other languages with their
 * truth, in the form of `test/cases`: of all languages in turn, or of those that are named (`ru`, `zh-Hant`).
 * Seeds below 1000 are for tuning and leave every fourth row of each list out; the others draw about every second row from those.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS } from './packs.ts';
import { generateLanguageCases } from './posts.ts';

const [dir, seed, count, ...languages] = process.argv.slice(2);
if (dir === undefined || seed === undefined || count === undefined) {
  console.error('usage: write.ts DIR SEED COUNT [LANGUAGE…]');
  process.exit(2);
}
const packs = languages.length === 0 ? PACKS : PACKS.filter((pack) => languages.includes(pack.language));
mkdirSync(dir, { recursive: true });
for (const { truth, bytes } of generateLanguageCases(Number(seed), Number(count), packs)) {
  writeFileSync(join(dir, truth.file), bytes);
  writeFileSync(join(dir, `${truth.id}.json`), `${JSON.stringify(truth, null, 1)}\n`);
}
