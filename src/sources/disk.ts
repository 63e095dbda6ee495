/** The disk as sources use it: a port, so that a test can be a disk on which files cannot be read. */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, stat } from 'node:fs/promises';

export type EntryKind = 'file' | 'folder' | 'link' | 'special';

export interface Entry {
  readonly kind: EntryKind;
  readonly size: number;
}

export interface Disk {
  /** What stands at a path, links not followed. Throws the system's error where nothing does. */
  look(path: string): Promise<Entry>;
  /** What a path leads to, links followed. */
  follow(path: string): Promise<Entry>;
  /** The names in a folder, in no order. */
  list(path: string): Promise<readonly string[]>;
  /** Opens a file for reading; `links` says whether the path may be a link. Waits for no pipe. */
  open(path: string, links: boolean): Promise<FileHandle>;
}

interface Stats {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  readonly size: number;
}

function entryOf(stats: Stats): Entry {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'special';
  return { kind, size: kind === 'file' ? stats.size : 0 };
}

export const realDisk: Disk = {
  look: async (path) => entryOf(await lstat(path)),
  follow: async (path) => entryOf(await stat(path)),
  list: (path) => readdir(path),
  open: (path, links) => open(path, constants.O_RDONLY | (links ? 0 : (constants.O_NOFOLLOW ?? 0)) | (constants.O_NONBLOCK ?? 0)),
};
