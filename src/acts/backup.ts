/** A copy of the whole library in one file, made while others read and write. It says of itself what is in it. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type Library, StoreTrouble } from '../archive/archive.ts';
import type { BackupManifest } from '../archive/keeping.ts';
import { type Failed, failed, fileTrouble, guarded, troubleOf } from './failure.ts';

/** What a backup writes down when it is made. */
const BACKED_UP = 'backed up';

export interface BackupOptions {
  /** Write over a backup of the same name. */
  readonly replace?: boolean;
  readonly who?: string;
  readonly now?: number;
}

export type BackupOutcome =
  | {
      readonly kind: 'made';
      /** As an absolute path. */
      readonly file: string;
      readonly manifest: BackupManifest;
      /** Of the file itself; it stands beside it, as `sha256sum` writes it. */
      readonly sha256: string;
    }
  | Failed;

export async function backUpLibrary(library: Library, path: string, options: BackupOptions = {}): Promise<BackupOutcome> {
  const { replace = false, who = 'owner', now = Date.now() } = options;
  const file = resolve(path);
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) return failed('backup-exists', `${file}: this is a folder. Name the file that the backup shall be.`);
  if (there && !replace)
    return failed('backup-exists', `${file}: this file is there already. Name another, or say --replace to write it anew.`);
  return guarded(library, async (): Promise<BackupOutcome> => {
    try {
      await mkdir(dirname(file), { recursive: true });
      // First away with what would speak of another file; a kill in between leaves a backup without it.
      await rm(hashFile(file), { force: true });
      const manifest = await library.keeping.copyTo(file, now);
      const sha256 = await hashOfFile(file);
      await writeFile(`${hashFile(file)}.partial`, `${sha256}  ${basename(file)}\n`, { mode: 0o600 });
      await rename(`${hashFile(file)}.partial`, hashFile(file));
      const { originals, bytes, decisions, events } = manifest.proof;
      const data = { file, sha256, originals, bytes, decisions, events };
      await library.events.add({ at: now, who, what: BACKED_UP, work: null, import: null, data });
      return { kind: 'made', file, manifest, sha256 };
    } catch (error) {
      return copyTrouble(file, error);
    }
  });
}

/** What the disk of the copy did is said of the copy, not of the library. */
function copyTrouble(file: string, error: unknown): Failed {
  const told = fileTrouble(file, error);
  if (told) return told;
  if (!(error instanceof StoreTrouble)) throw error;
  if (error.code === 'full') return failed('disk-full', `${file}: the disk is full. Make room there, or name a place with more.`);
  return troubleOf(file, error.code, error.message);
}

/** Where the hash of a backup stands. */
export function hashFile(file: string): string {
  return `${file}.sha256`;
}

/** SHA-256 of a file of any size, hexadecimal. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The backups that this library knows of and that are still where they were written, newest first. */
export async function knownBackups(library: Library): Promise<readonly { readonly file: string; readonly at: number }[]> {
  const files = new Map<string, number>();
  for (const { data, at } of await library.events.list({ what: BACKED_UP }, MOST_BACKUPS)) {
    const { file } = data;
    if (typeof file === 'string' && !files.has(file) && existsSync(file)) files.set(file, at);
  }
  return [...files].map(([file, at]) => ({ file, at }));
}

/** Backups further back than this are not looked for. */
const MOST_BACKUPS = 1000;
