/** The addresses of pages, each written in one place. */
import type { RatingLevel, WorkSummary } from '../words/index.ts';

export type FileFormat = 'epub' | 'html' | 'txt';

type Addressed = Pick<WorkSummary, 'id' | 'slug'>;

/** A name as one segment of a path. */
function segment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}

export function workPath(work: Addressed): string {
  return work.slug === '' ? `/works/${work.id}` : `/works/${work.id}-${segment(work.slug)}`;
}

export function chapterPath(work: Addressed, position: number): string {
  return `${workPath(work)}/${position}`;
}

/** What was read of a part: the owner's page. */
export function readingPath(work: Addressed, position: number): string {
  return `${chapterPath(work, position)}/reading`;
}

/** The editions of a part, or one of them by its post: the owner's pages. */
export function editionsPath(work: Addressed, position: number, post?: number): string {
  return `${chapterPath(work, position)}/editions${post === undefined ? '' : `/${post}`}`;
}

export function wholePath(work: Addressed): string {
  return `${workPath(work)}/whole`;
}

/** Where anybody reports the work, or asks for its withdrawal. */
export function reportPath(work: Addressed): string {
  return `${workPath(work)}/report`;
}

export function filePath(work: Addressed, format: FileFormat): string {
  return `${workPath(work)}.${format}`;
}

export function fandomPath(name: string): string {
  return `/fandoms/${segment(name)}`;
}

export function creatorPath(name: string): string {
  return `/creators/${segment(name)}`;
}

export function ratingPath(level: RatingLevel): string {
  return `/ratings/${level}`;
}

/** The page where old addresses are looked up, and what stands before one that is followed. */
export const OLD_PATH = '/old';

/** A path with a query; values that are null are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/**
 * A path of this site that a form or a query asks to go back to; anything that could lead elsewhere is the first page.
 * @param asked as sent, so not to be trusted.
 */
export function localPath(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith('/') || asked.length > 2000) return '/';
  try {
    const url = new URL(asked, 'http://site.invalid');
    if (url.origin !== 'http://site.invalid' || url.pathname.startsWith('//')) return '/';
    return url.pathname + url.search;
  } catch {
    return '/';
  }
}
