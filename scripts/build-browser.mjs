#!/usr/bin/env node
// `npm run build:browser`: the reading of text and HTML for browsers, dist/browser/reading.js and the parts that it loads when a post calls for them, and what
// they weigh. Left out: mail, the charsets that browsers do not know, and the examples that stand beside the rules for their tests.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const reading = join(root, 'src', 'reading');
const browser = join(reading, 'browser');
/** What stands in for what is left out, or loaded later. */
const standIns = new Map(
  Object.entries({
    'decode/mail.ts': 'mail.ts',
    'decode/rare.ts': 'rare.ts',
    'decode/chosen.ts': 'charsets.ts',
    'decode/mend.ts': 'charsets.ts',
    'decode/html.ts': 'html.ts',
    'layout/markup.ts': 'html.ts',
    'header/page-title.ts': 'html.ts',
    'body/markup-story.ts': 'html.ts',
    'packs/packs.ts': 'packs.ts',
    'values/permission.ts': 'archiving.ts',
    'values/betas.ts': 'credits.ts',
    'values/pairings.ts': 'tags.ts',
    'values/lists.ts': 'tags.ts',
    'values/combined.ts': 'tags.ts',
    'values/parts-cjk.ts': 'cjk.ts',
    'values/series.ts': 'series.ts',
    'values/status.ts': 'status.ts',
    'values/addresses.ts': 'addresses.ts',
    'header/latin-stems.ts': 'stems.ts',
    'header/by-value.ts': 'stems.ts',
    'header/site-line.ts': 'stems.ts',
    'values/subjects.ts': 'envelope.ts',
    'decode/transfer.ts': 'transfer.ts',
    'decode/dates.ts': 'envelope.ts',
    'decode/envelope.ts': 'envelope.ts',
    'values/sighted-pattern.ts': 'sighted.ts',
    'values/openings.ts': 'sighted.ts',
    'values/pattern-table.ts': 'sighted.ts',
    'header/label-sieve.ts': 'sighted.ts',
    'header/false-byline.ts': 'envelope.ts',
    'values/subject-status.ts': 'envelope.ts',
    'regions/answering.ts': 'listing.ts',
    'header/shared-labels.ts': 'labels.ts',
    'header/east-asian-labels.ts': 'labels.ts',
    'header/sample.ts': 'listing.ts',
    'listing.ts': 'listing.ts',
    'layout/one-line.ts': 'sites.ts',
    'regions/board.ts': 'sites.ts',
    'regions/interruptions.ts': 'sites.ts',
    'regions/journal.ts': 'sites.ts',
    'header/previous-link.ts': 'sites.ts',
    'header/block-key.ts': 'sites.ts',
    'header/owners.ts': 'sites.ts',
    'body/emphasis-pairs.ts': 'emphasis.ts',
  }).map(([path, other]) => [join(reading, path), join(browser, other)]),
);
/** `example: '…'`, `example: ['…', '…']` as a property of a table's row: the tests read it, the program never does. */
const EXAMPLE = /,?\s*\bexample: (?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\[[^\]\n]*\])/g;

/** `is: '…', weight: 0.6`: what a row is called, for those who read its table and for its test. */
const NAME = /\bis: '[^'\n]*',\s+(?=weight:|pattern:|only:)/g;

const leaveOut = {
  name: 'leave out',
  setup(bundle) {
    // What is loaded later names the reader, so that all of it is in one file that both share, and not in a dozen.
    const later = new Set();
    bundle.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
      // what stands in for a file may ask for the file itself
      const other = resolveDir === browser ? undefined : standIns.get(join(resolveDir, path));
      return other === undefined ? null : { path: other };
    });
    bundle.onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
      if (kind === 'dynamic-import') later.add(join(resolveDir, path));
      return null;
    });
    bundle.onLoad({ filter: /\/src\/reading\/.*\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8').replace(EXAMPLE, '').replace(NAME, '')}${later.has(path) ? `\nimport '${join(reading, 'read.ts')}';` : ''}`,
      loader: 'ts',
    }));
  },
};

const options = {
  absWorkingDir: root,
  entryPoints: ['src/reading/browser.ts'],
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  plugins: [leaveOut],
};

/**
 * One plain script that defines `masterlistReading`, with all parts in it.
 * @returns the code, and the files that it was made of, below the project's folder
 */
export async function script() {
  const built = await build({ ...options, format: 'iife', globalName: 'masterlistReading' });
  return { code: built.outputFiles[0].text, inputs: Object.keys(built.metafile.inputs) };
}

/**
 * The files as they are served.
 * @returns each with its name, its code, and `first`: whether it is loaded with reading.js itself
 */
export async function parts() {
  const { outputFiles, metafile } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    outdir: 'dist/browser',
    entryNames: 'reading',
    chunkNames: 'reading-[name]-[hash]',
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const first = new Set(['reading.js']);
  for (const name of first)
    for (const { path, kind } of outputs.get(name).imports) if (kind === 'import-statement') first.add(basename(path));
  return outputFiles.map(({ path, text }) => ({ name: basename(path), code: text, first: first.has(basename(path)) }));
}

/** Bytes as they are and as servers send them. */
export function weigh(code) {
  const bytes = Buffer.from(code);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

/** The weights of several files together. */
export function summed(weights) {
  const sum = { bytes: 0, gzip: 0, brotli: 0 };
  for (const { bytes, gzip, brotli } of weights) {
    sum.bytes += bytes;
    sum.gzip += gzip;
    sum.brotli += brotli;
  }
  return sum;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(root, 'dist', 'browser');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = await parts();
  for (const { name, code } of made) writeFileSync(join(folder, name), code);
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const say = (name, { bytes, gzip, brotli }) => console.log(`${name}: ${kB(bytes)}, gzip ${kB(gzip)}, brotli ${kB(brotli)}`);
  say('loaded at first', summed(made.filter(({ first }) => first).map(({ code }) => weigh(code))));
  for (const { name, code, first } of made) say(`${first ? '  ' : ''}dist/browser/${name}`, weigh(code));
}
