/** What a look at an installation found, and the command that mends it. */

export type FindingLevel =
  | 'fine'
  /** Something could be better; nothing is at risk today. */
  | 'advice'
  | 'wrong';

export type Mend =
  /** Words after `masterlist`. */
  | { readonly kind: 'masterlist'; readonly words: readonly string[] }
  /** A line for the system's own shell. */
  | { readonly kind: 'shell'; readonly line: string };

export interface Finding {
  /** What was looked at, one or two words. */
  readonly about: string;
  readonly level: FindingLevel;
  /** One sentence. */
  readonly what: string;
  readonly mend: Mend | null;
}

export function fine(about: string, what: string): Finding {
  return { about, level: 'fine', what, mend: null };
}

/** @param mend words after `masterlist`, or a line for the shell; null where a person has to think */
export function advice(about: string, what: string, mend: readonly string[] | string | null): Finding {
  return { about, level: 'advice', what, mend: mendOf(mend) };
}

/** @param mend as for `advice` */
export function wrong(about: string, what: string, mend: readonly string[] | string | null): Finding {
  return { about, level: 'wrong', what, mend: mendOf(mend) };
}

function mendOf(mend: readonly string[] | string | null): Mend | null {
  if (mend === null) return null;
  return typeof mend === 'string' ? { kind: 'shell', line: mend } : { kind: 'masterlist', words: mend };
}

const GIGABYTE = 1e9;
const MEGABYTE = 1e6;

/** `12 MB`, `3.4 GB`: as exact as a person needs. */
export function size(bytes: number): string {
  if (bytes >= GIGABYTE) return `${(bytes / GIGABYTE).toFixed(1)} GB`;
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}

const DAY = 86_400_000;

/** Whole days between two times, ms since 1970. */
export function daysBetween(from: number, to: number): number {
  return Math.floor((to - from) / DAY);
}
