/** What is said of things that were not read: one sentence what is wrong, one what to do. */
import type { Skip, SkipCode } from '../words/index.ts';

/** What is wrong and what to do about it. */
export interface Trouble {
  readonly code: SkipCode;
  readonly what: string;
  readonly remedy: string;
  readonly failure: boolean;
}

const trouble = (code: SkipCode, what: string, remedy: string, failure = true): Trouble => ({ code, what, remedy, failure });

export const MISSING = trouble(
  'missing',
  'There is no such file or folder.',
  'Check the name; on most systems capitals and small letters differ.',
);
export const FORBIDDEN = trouble(
  'unreadable',
  'You may not read this.',
  'Give yourself the right to read it, then import it again.',
);
export const EMPTY = trouble('empty', 'There is nothing in it.', 'Fetch it again if it should hold a post; else leave it out.');
export const NOT_A_ZIP = trouble(
  'not-a-zip',
  'It is named as a zip, but is none.',
  'Download it again, or give it the ending of what it is.',
);
export const BROKEN_ZIP = trouble(
  'broken',
  'The zip is damaged or cut off.',
  'Download it again, or repair it with an unpacking program; what could be read of it was.',
);
export const BROKEN_MEMBER = trouble(
  'broken',
  'This part of the zip is damaged.',
  'Download the zip again; everything else in it was read.',
);
export const UNKNOWN_PACKING = trouble(
  'broken',
  'It is packed in a way that only some programs know.',
  'Unpack the zip with the program that made it, and import the folder.',
);
export const ENCRYPTED = trouble(
  'encrypted',
  'It is locked with a password.',
  'Unpack the zip with its password, and import the folder.',
);
export const BOMB = trouble(
  'zip-bomb',
  'It unpacks to far more than it can rightly hold.',
  'If you trust it, unpack it by hand, and import the folder.',
);
export const TOO_MANY_MEMBERS = trouble(
  'zip-bomb',
  'The zip holds more files than any archive does; the rest was not read.',
  'If you trust it, unpack it by hand, and import the folder.',
);
export const UNSAFE_NAME = trouble(
  'unsafe-name',
  'Its name leads out of the zip.',
  'If you trust the zip, unpack it by hand, and import the folder.',
);
export const DOUBLE_NAME = trouble(
  'unsafe-name',
  'The zip holds another file of the same name.',
  'Unpack the zip by hand, and give the files names of their own.',
);
export const ZIP_TOO_DEEP = trouble('not-a-post', 'It is a zip within a zip within a zip.', 'Unpack the outer ones first.');
export const ZIP_TOO_LARGE = trouble(
  'too-large',
  'It is a zip that is too large to be read where it is.',
  'Save or unpack it as a file of its own, and import that.',
);
export const LINK = trouble(
  'symlink',
  'It is a link to another place, which is not followed.',
  'Import the place that it leads to.',
);
export const LINK_LOOP = trouble(
  'symlink',
  'It is a link that leads back to itself.',
  'Import the folder that you mean by its own name.',
);
export const LINK_TO_NOWHERE = trouble(
  'missing',
  'It is a link to something that is not there.',
  'Import the place that it should lead to.',
);
export const SPECIAL = trouble(
  'not-a-post',
  'It is no file but a device, a pipe or a socket.',
  'Import a file or a folder; to read from a pipe, name it - and redirect the pipe.',
);
export const TOO_LARGE = trouble(
  'too-large',
  'It is larger than a post can be.',
  'Cut it into its posts, or import it in the form in which it was archived.',
);
export const TOO_DEEP = trouble(
  'too-large',
  'The folders lie too deep in each other.',
  'Import the inner folder by its own name.',
);
export const FURNITURE = trouble('not-a-post', 'It belongs to the system, not to the posts.', 'Nothing needs to be done.', false);

/** A file that is no post, told by its kind; `failure` where it may well hold a story, or was named by itself. */
export function notAPost(kind: string, remedy: string, failure: boolean): Trouble {
  return trouble('not-a-post', `It is ${kind}, not a post.`, remedy, failure);
}

export function skip(path: string, { code, what, remedy, failure }: Trouble): Skip {
  return { path, code, what, remedy, failure };
}

/** What an error of the file system means to a person. */
export function troubleOf(error: unknown): Trouble {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return MISSING;
    case 'EACCES':
    case 'EPERM':
      return FORBIDDEN;
    case 'ELOOP':
      return LINK_LOOP;
    case 'ENXIO':
      return SPECIAL;
    default:
      return trouble(
        'unreadable',
        `It cannot be read (${code ?? 'unknown error'}).`,
        'Check the disk it stands on, and copy it to another.',
      );
  }
}

/** The system's code of a failed file operation; null for what is no such error. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
