/** A library filled from samples/ by the real import: made once in a process, then copied for each test file that wants one. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportOptions, importPosts, type Library, openLibrary } from '../src/acts/index.ts';
import type { ImportSheet } from '../src/archive/archive.ts';

export const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));

export interface OpenedLibrary {
  readonly library: Library;
  /** The library's folder, in a folder of its own that goes when it is closed. */
  readonly dir: string;
  close(): Promise<void>;
}

let filled: Promise<string> | null = null;

/** The samples as they come into an empty library with the settings as they come. */
export async function openSamples(): Promise<OpenedLibrary> {
  filled ??= fill();
  const room = folder();
  const dir = join(room, 'library');
  cpSync(await filled, dir, { recursive: true });
  return opened(room, dir);
}

/** A new library with these files and folders in it, and what the import said of them. */
export async function openWith(
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<OpenedLibrary & { readonly sheet: ImportSheet }> {
  const room = folder();
  const made = await opened(room, join(room, 'library'));
  return { ...made, sheet: await bring(made.library, paths, options) };
}

async function fill(): Promise<string> {
  const room = folder();
  process.on('exit', () => rmSync(room, { recursive: true, force: true }));
  const dir = join(room, 'library');
  const { library } = await opened(room, dir);
  await bring(library, [SAMPLES], { samples: true });
  await library.close();
  return dir;
}

async function opened(room: string, dir: string): Promise<OpenedLibrary> {
  const outcome = await openLibrary(dir, { create: true });
  if (outcome.kind !== 'open') throw new Error(outcome.message);
  const { library } = outcome;
  const close = async () => {
    await library.close();
    rmSync(room, { recursive: true, force: true });
  };
  return { library, dir, close };
}

async function bring(library: Library, paths: readonly string[], options: ImportOptions): Promise<ImportSheet> {
  const outcome = await importPosts(library, paths, options);
  if (outcome.kind !== 'done') throw new Error(`nothing was imported: ${JSON.stringify(outcome)}`);
  return outcome.sheet;
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'masterlist-test-'));
}
