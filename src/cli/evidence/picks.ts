/** Which posts a person asked for: whole files, and single posts of them as `pile.mbox#17`. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PostPlace } from '../../words/index.ts';

/** A post that was named by its number. */
export interface Named {
  /** As it was asked for. */
  readonly asked: string;
  readonly path: string;
  readonly index: number;
}

export interface Picks {
  /** What to open. */
  readonly paths: readonly string[];
  readonly named: readonly Named[];
  wants(place: PostPlace): boolean;
}

const NUMBERED = /^(.+)#(\d{1,9})$/s;

/**
 * Reads what was asked. A name that is a file's own, number sign and all, is that file; of `pile.zip/old/list.mbox#3` the zip is opened.
 * Within a file that is also asked for as a whole every post is wanted.
 */
export async function picksOf(files: readonly string[]): Promise<Picks> {
  const whole: string[] = [];
  const named: Named[] = [];
  const opened: string[] = [];
  for (const file of files) {
    const found = NUMBERED.exec(file);
    const path = found?.[1];
    if (path === undefined || (await stands(file))) {
      whole.push(plain(file));
      opened.push(file);
      continue;
    }
    named.push({ asked: file, path: plain(path), index: Number(found?.[2]) });
    opened.push(await container(path));
  }
  return {
    paths: [...new Set(opened)],
    named,
    wants: ({ path, index }) =>
      named.some((one) => one.path === path && one.index === index) ||
      whole.some((one) => path === one || path.startsWith(`${one}/`) || one === '/'),
  };
}

async function stands(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false; // whatever the reason, opening it tells better
  }
}

/** The file on disk that a path leads to or into; the path itself where there is none. */
async function container(path: string): Promise<string> {
  if (path === '-') return path;
  for (let at = path; at !== dirname(at); at = dirname(at))
    if (at !== '.' && (await stands(at))) return (await isFile(at)) ? at : path;
  return path;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path)).isFile();
}

/** As it stands in places: `/` between folders, none at the end. */
function plain(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return slashed.length > 1 ? slashed.replace(/\/+$/, '') : slashed;
}
