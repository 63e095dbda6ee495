/** Sources: from files, folders, zips, mailboxes and standard input to posts. */
export type { Disk, Entry, EntryKind } from './disk.ts';
export { sha256 } from './hash.ts';
export { openSources, type SourceOptions, type SourceStep } from './sources.ts';
