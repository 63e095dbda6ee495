/** Which part this post is, where header, heading and subject each say something. */
import type { Part } from '../../words/index.ts';

export interface PartClaims {
  /** A Part field. */
  readonly field: Part | null;
  /** In the value of the Title field, or beside the repeated title. */
  readonly title: Part | null;
  /** Headings between header and story. */
  readonly headings: readonly Part[];
  readonly subject: Part | null;
  /** Headings stand inside the story too: the ones above it are no part of a serial. */
  readonly headingsInside: boolean;
}

export interface PartChoice {
  readonly part: Part | null;
  /** Why a person should look; null where all agree. */
  readonly doubt: string | null;
}

function isOpen(part: Part): boolean {
  return /[?#]/.test(part.label);
}

function letterOf(part: Part): string {
  return /\d([a-z])\b/i.exec(part.label)?.[1]?.toLowerCase() ?? '';
}

/** Two sayings of one part: the fuller one, where they do not disagree. */
function fuller(first: Part, second: Part): Part | null {
  if (first.number !== null && second.number !== null && first.number !== second.number) return null;
  if (first.total !== null && second.total !== null && first.total !== second.total) return null;
  if (first.number === null && second.number !== null) return second;
  if (second.number === null) return first;
  if (letterOf(first) !== letterOf(second))
    return letterOf(first) === ''
      ? { ...second, total: second.total ?? first.total }
      : { ...first, total: first.total ?? second.total };
  if (first.total === null && (second.total !== null || (isOpen(second) && !isOpen(first)))) return second;
  return first;
}

function say(part: Part): string {
  return `${part.number ?? '?'}/${part.total ?? '?'}`;
}

/**
 * The header's own word first, then the title line's, then the subject's against a bare heading: "Chapter 12" may be counted otherwise
 * than the "3/7" of the subject, and it is the posts that are put in order.
 */
export function choosePart(claims: PartClaims): PartChoice {
  const heading = claims.headingsInside
    ? null
    : (claims.headings.find((part) => part.number !== null) ?? claims.headings[0] ?? null);
  const inText = claims.field ?? claims.title;
  const { subject } = claims;
  if (inText !== null) {
    const merged = subject === null ? inText : fuller(inText, subject);
    const withHeading = heading === null || merged === null ? merged : fuller(merged, heading);
    if (merged === null)
      return { part: inText, doubt: `the header says ${say(inText)}, the subject ${subject === null ? '' : say(subject)}` };
    return { part: withHeading ?? merged, doubt: null };
  }
  if (subject === null || heading === null) return { part: subject ?? heading, doubt: null };
  const merged = fuller(subject, heading);
  if (merged !== null) return { part: merged, doubt: null };
  return { part: subject, doubt: `the subject says ${say(subject)}, the heading ${say(heading)}` };
}
