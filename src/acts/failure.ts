/** What an act could not do, as a value that a person can act on. Bugs still throw. */
import { type Library, StoreTrouble, type StoreTroubleCode } from '../archive/archive.ts';

export type FailureCode =
  | 'missing-library'
  | 'newer-library'
  | 'not-a-library'
  /** Another import, undo or decision is at work in the library. */
  | 'busy'
  | 'disk-full'
  | 'read-only'
  | 'damaged'
  | 'io'
  | 'no-such-import'
  | 'nothing-to-undo'
  | 'no-such-work'
  | 'no-such-post'
  | 'no-reason'
  | 'not-held'
  | 'not-withheld'
  | 'neighbours'
  | 'one-work'
  | 'no-such-part'
  | 'all-parts'
  | 'no-such-decision'
  | 'not-by-hand'
  | 'taken-back'
  | 'withdrawn'
  | 'not-withdrawn'
  | 'bad-day'
  | 'no-proof'
  | 'bad-field'
  | 'bad-value'
  | 'bad-page'
  | 'bad-policy'
  | 'no-such-policy'
  | 'one-name'
  | 'no-such-name'
  | 'no-such-report'
  | 'report-judged'
  | 'too-many-reports'
  | 'reported'
  | 'nothing-read'
  | 'bad-setting'
  | 'backup-exists'
  | 'no-such-backup'
  | 'not-a-backup'
  | 'backup-damaged'
  | 'library-there'
  | 'other-library'
  | 'no-such-original'
  | 'unfinished-import'
  | 'bag-exists'
  | 'bag-damaged'
  | 'not-a-bag';

export interface Failed {
  readonly kind: 'failed';
  readonly code: FailureCode;
  /** One line: what it is about, what is wrong, what to do. */
  readonly message: string;
}

export function failed(code: FailureCode, message: string): Failed {
  return { kind: 'failed', code, message };
}

const TROUBLES: Readonly<Record<StoreTroubleCode, { readonly code: FailureCode; readonly remedy: string }>> = {
  full: { code: 'disk-full', remedy: 'Make room and run the same command again: it goes on where it stopped.' },
  busy: { code: 'busy', remedy: 'Wait until the other program is done and try again.' },
  'read-only': { code: 'read-only', remedy: 'Give yourself the right to write there, or name another folder with --data.' },
  damaged: { code: 'damaged', remedy: 'Restore it from a backup; do not write to it.' },
  io: { code: 'io', remedy: 'Check the disk and the rights of the folder, then try again.' },
};

/** What the machine did to a library, in one line. */
export function troubleOf(dir: string, code: StoreTroubleCode, what: string): Failed {
  const { code: failure, remedy } = TROUBLES[code];
  return failed(failure, `${dir}: ${what}. ${remedy}`);
}

/** What a disk did to a file or folder other than the library's, in one line; null where it is a bug. */
export function fileTrouble(path: string, error: unknown): Failed | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const told = FILE_TROUBLES[code];
  return told === undefined ? null : failed(told.code, `${path}: ${told.message}`);
}

const NO_RIGHT = { code: 'io', message: 'you may not write there. Give yourself the right to, or name another place.' } as const;
const FILE_TROUBLES: Readonly<Record<string, { readonly code: FailureCode; readonly message: string }>> = {
  ENOSPC: { code: 'disk-full', message: 'the disk is full. Make room there, or name a place with more.' },
  EDQUOT: { code: 'disk-full', message: 'your share of the disk is full. Make room there, or name a place with more.' },
  EROFS: { code: 'read-only', message: 'that disk cannot be written to. Name another place.' },
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  ENOENT: { code: 'io', message: 'there is no such file or folder. Look at its name.' },
  ENOTDIR: { code: 'io', message: 'a part of its path is a file, not a folder. Name another place.' },
  EEXIST: { code: 'io', message: 'a file stands where the folder should be. Name another place.' },
  EISDIR: { code: 'io', message: 'a folder stands under its name. Name another place.' },
};

/** Runs an act; trouble with the machine becomes a value. */
export async function guarded<T>(library: Library, act: () => Promise<T>): Promise<T | Failed> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof StoreTrouble) return troubleOf(library.dir, error.code, error.message);
    throw error;
  }
}
