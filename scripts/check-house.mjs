#!/usr/bin/env node
// The house check: imports go one way, and the pure rooms touch no disk, network, clock or database.
// Prints one line a breach and exits 1; prints the count of checked files otherwise.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src');

/** The way of a post through the house; a room imports only from rooms before it. */
const way = ['words', 'reading', 'works', 'gate', 'editions', 'sources', 'archive', 'acts', 'site', 'server', 'cli'];
/** The shelf: all may use it; it uses only the words. */
const shelf = ['settings', 'messages'];
const pure = new Set(['words', 'reading', 'works', 'gate', 'editions']);

/** Packages a pure room may use; every other room is free in its packages. */
const purePackages = {
  words: [],
  reading: ['parse5', 'iconv-lite', 'chardet'],
  works: [],
  gate: [],
  editions: ['yazl', 'node:zlib', 'node:stream', 'node:buffer'],
};
/** What reaches for the world without an import. */
const impure = [
  [/\bDate\.now\s*\(/, 'reads the clock'],
  [/\bnew Date\s*\(\s*\)/, 'reads the clock'],
  [/\bperformance\.now\s*\(/, 'reads the clock'],
  [/\bMath\.random\s*\(/, 'is not repeatable'],
  [/\bfetch\s*\(/, 'touches the network'],
  [/\bprocess\.(?!versions)/, 'touches the process'],
];
const onlyTheGateMarks = /from\s+'[^']*gate\/shown\.ts'/;

const files = readdirSync(source, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(source, name));

const importsOf = (text) =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'";]*?)*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ]
    .map((m) => m[1] ?? m[2] ?? m[3])
    .filter(Boolean);

const breaches = [];
for (const file of files) {
  const path = relative(root, file).split(sep).join('/');
  const room = relative(source, file).split(sep)[0];
  const text = readFileSync(file, 'utf8');
  const isTest = path.endsWith('.test.ts');
  const say = (what) => breaches.push(`${path}: ${what}`);
  if (!way.includes(room) && !shelf.includes(room)) {
    say(`stands in no room of the house (${room})`);
    continue;
  }
  for (const target of importsOf(text)) {
    if (target.startsWith('.')) {
      const other = relative(source, resolve(dirname(file), target)).split(sep)[0];
      if (other === '..' || isTest || other === room) continue;
      if (shelf.includes(other)) continue;
      if (shelf.includes(room)) {
        if (other !== 'words') say(`the shelf imports ${other}`);
        continue;
      }
      if (way.indexOf(other) > way.indexOf(room)) say(`imports ${target}: ${other} stands after ${room}`);
    } else if (pure.has(room) && !isTest) {
      const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0];
      if (!purePackages[room].includes(name)) say(`a pure room imports ${target}`);
    }
  }
  if (isTest) continue;
  if (room !== 'gate' && onlyTheGateMarks.test(text) && /\bmarkShown\b/.test(text))
    say('only the gate may mark a value as shown');
  if (/\bas\s+(?:unknown\s+as\s+)?Shown</.test(text) && path !== 'src/gate/shown.ts')
    say('casts to Shown: only the gate makes it');
  if (pure.has(room)) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    for (const [pattern, why] of impure) if (pattern.test(code)) say(`${why} (${pattern.source})`);
  }
}

for (const breach of breaches) console.error(breach);
if (breaches.length) process.exit(1);
console.log(`house: ${files.length} files, imports go one way, the pure rooms are pure`);
