/** Part notation: which part of how many. */
import type { Part, Range } from '../../words/index.ts';

export interface FoundPart {
  readonly part: Part;
  /** Where the notation stands in the text, brackets included. */
  readonly at: Range;
}

export function readPart(_raw: string): Part | null {
  return null;
}

export function findPart(_text: string, _where: 'subject' | 'title' | 'line'): FoundPart | null {
  return null;
}
