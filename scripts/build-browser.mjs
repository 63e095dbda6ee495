#!/usr/bin/env node
// `npm run build:browser`: the reading of text and HTML as one file for browsers, dist/browser/reading.js, and what it weighs.
// Left out: mail, the charsets that browsers do not know, and the examples that stand beside the rules for their tests.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const reading = join(root, 'src', 'reading');
/** What stands in for what is left out. */
const standIns = new Map(
  ['mail', 'rare'].map((name) => [join(reading, 'decode', `${name}.ts`), join(reading, 'browser', `${name}.ts`)]),
);
/** `example: '…'` as a property of a table's row: the tests read it, the program never does. */
const EXAMPLE = /,?\s*\bexample: (?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

const leaveOut = {
  name: 'leave out',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const other = standIns.get(join(resolveDir, path));
      return other === undefined ? null : { path: other };
    });
    bundle.onLoad({ filter: /\/src\/reading\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(EXAMPLE, ''),
      loader: 'ts',
    }));
  },
};

/**
 * Builds it.
 * @param format `esm`, or `iife`: a plain script that defines `masterlistReading`.
 * @returns the code, and the files that it was made of, below the project's folder.
 */
export async function bundle(format = 'esm') {
  const built = await build({
    absWorkingDir: root,
    entryPoints: ['src/reading/browser.ts'],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format,
    globalName: 'masterlistReading',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [leaveOut],
  });
  return { code: built.outputFiles[0].text, inputs: Object.keys(built.metafile.inputs) };
}

/** Bytes as they are and as servers send them. */
export function weigh(code) {
  const bytes = Buffer.from(code);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { code } = await bundle();
  const target = join(root, 'dist', 'browser', 'reading.js');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const { bytes, gzip, brotli } = weigh(code);
  console.log(`dist/browser/reading.js: ${kB(bytes)}, gzip ${kB(gzip)}, brotli ${kB(brotli)}`);
}
