/** Files and folders as the caller names them, and what stands in the folders, in the order of their names. */
import type { Skip } from '../words/index.ts';
import type { Disk, Entry } from './disk.ts';
import { isFurniture } from './furniture.ts';
import { FOLDER_DEPTH_CAP } from './limits.ts';
import { FURNITURE, LINK, LINK_LOOP, LINK_TO_NOWHERE, MISSING, SPECIAL, skip, TOO_DEEP, troubleOf } from './skips.ts';

/** A file that can be opened, or a reason why something is left aside. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly named: boolean }
  | { readonly kind: 'skip'; readonly skip: Skip };

/** A path as it stands in readings: `/` between folders, none at the end. */
export function plainPath(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return slashed.length > 1 ? slashed.replace(/\/+$/, '') || '/' : slashed;
}

/** By code point, so that the order is the same on every system. */
export function byCodePoint(a: string, b: string): number {
  const one = [...a];
  const other = [...b];
  for (let i = 0; i < one.length && i < other.length; i++) {
    const difference = (one[i]?.codePointAt(0) ?? 0) - (other[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** What a path named by the caller is. A link named by itself is followed: it was meant. */
async function named(path: string, disk: Disk): Promise<Entry | Skip> {
  try {
    return await disk.follow(path);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === MISSING && (await isLink(path, disk))) return skip(path, LINK_TO_NOWHERE);
    return skip(path, trouble);
  }
}

async function isLink(path: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.look(path)).kind === 'link';
  } catch {
    return false; // nothing stands there at all
  }
}

/** A folder on the way: the names that are still to be visited, the next one last. */
interface Folder {
  readonly path: string;
  readonly names: string[];
}

/**
 * All files below a path. Links within folders are not followed, so no loop can be walked; hidden and system files are named as furniture.
 * Holds the names of the folders on the way, nothing else.
 */
export async function* walk(given: string, disk: Disk): AsyncGenerator<Found> {
  const path = plainPath(given);
  const entry = await named(path, disk);
  if ('code' in entry) {
    yield { kind: 'skip', skip: entry };
    return;
  }
  if (entry.kind !== 'folder') {
    yield found(path, entry, true);
    return;
  }
  const open: Folder[] = [];
  yield* entered(path, open, disk);
  for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
    const name = folder.names.pop();
    if (name === undefined) {
      open.pop();
      continue;
    }
    const inner = folder.path === '/' ? `/${name}` : `${folder.path}/${name}`;
    if (isFurniture(name)) yield { kind: 'skip', skip: skip(inner, FURNITURE) };
    else yield* visited(inner, open, disk);
  }
}

function found(path: string, { kind, size }: Entry, isNamed: boolean): Found {
  if (kind === 'file') return { kind: 'file', path, size, named: isNamed };
  return { kind: 'skip', skip: skip(path, kind === 'link' ? LINK : SPECIAL) };
}

async function* visited(path: string, open: Folder[], disk: Disk): AsyncGenerator<Found> {
  let entry: Entry;
  try {
    entry = await disk.look(path);
  } catch (error) {
    yield { kind: 'skip', skip: skip(path, troubleOf(error)) };
    return;
  }
  if (entry.kind === 'folder') yield* entered(path, open, disk);
  else if (entry.kind === 'link') yield { kind: 'skip', skip: skip(path, await linkTrouble(path, disk)) };
  else yield found(path, entry, false);
}

async function linkTrouble(path: string, disk: Disk): Promise<typeof LINK> {
  try {
    await disk.follow(path);
    return LINK;
  } catch (error) {
    const trouble = troubleOf(error);
    return trouble === MISSING ? LINK_TO_NOWHERE : trouble === LINK_LOOP ? LINK_LOOP : LINK;
  }
}

async function* entered(path: string, open: Folder[], disk: Disk): AsyncGenerator<Found> {
  if (open.length >= FOLDER_DEPTH_CAP) {
    yield { kind: 'skip', skip: skip(path, TOO_DEEP) };
    return;
  }
  try {
    const names = await disk.list(path);
    open.push({ path, names: names.toSorted((a, b) => byCodePoint(b, a)) });
  } catch (error) {
    yield { kind: 'skip', skip: skip(path, troubleOf(error)) };
  }
}
