/** Imports every test of the project into this process; words on the command line pick files by part of their path. */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(new URL('.', import.meta.url)), '..');
const picked = process.argv.slice(2).filter((word) => !word.startsWith('-'));

const files = ['src', 'test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, String(name))))
  .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
  .filter((path) => picked.length === 0 || picked.some((word) => relative(root, path).includes(word)))
  .sort();

if (files.length === 0) {
  console.error(`tests: no test file matches ${picked.join(', ')}`);
  process.exit(2);
}
for (const file of files) await import(pathToFileURL(file).href);
