/** Opening a library, and making one. */
import type { Library } from '../archive/archive.ts';
import { openSqlite, type SqliteOpened, type Upgrade } from '../archive/engines/sqlite/open.ts';
import { type Failed, failed, troubleOf } from './failure.ts';

export interface OpenOptions {
  /** Make a library where there is none: only `import` and `start` do. */
  readonly create: boolean;
}

export type OpenOutcome =
  | {
      readonly kind: 'open';
      readonly library: Library;
      /** True where there was none. */
      readonly created: boolean;
      /** What was done to a library of an older version; its backup stands beside it. */
      readonly upgraded: Upgrade | null;
    }
  | Failed;

/** Opens the library in a folder. An older one is brought up to date after a backup beside it; a newer one is left alone. */
export async function openLibrary(dir: string, { create }: OpenOptions): Promise<OpenOutcome> {
  return libraryOf(dir, await openSqlite(dir, { create }));
}

/** What came of opening a store, with what a person can do about it. */
export function libraryOf(dir: string, opened: SqliteOpened): OpenOutcome {
  switch (opened.kind) {
    case 'open':
      return opened;
    case 'missing':
      return failed('missing-library', `${dir}: there is no library here. Make one with: masterlist import PATH… --data ${dir}`);
    case 'newer':
      return failed(
        'newer-library',
        `${dir}: this library was written by a later Masterlist (version ${opened.version} of its tables; this program knows ${opened.known}). Update the program; the library was left as it is.`,
      );
    case 'foreign':
      return failed(
        'not-a-library',
        `${dir}: the file masterlist.sqlite here is no library of Masterlist. Name another folder with --data.`,
      );
    case 'trouble':
      return troubleOf(dir, opened.code, opened.what);
  }
}

export type { Library, Upgrade };
