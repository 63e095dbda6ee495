/** A place in a post as a person is told it. */
import { sayEvidence } from '../../messages/evidence.ts';
import type { TextSpan } from './places.ts';

export function spanText({ start, end }: TextSpan): string {
  const values = { line: start.line, first: start.column, last: end.column, end: end.line };
  if (start.line !== end.line) return sayEvidence('spanLines', values);
  return start.column === end.column ? sayEvidence('spanOne', values) : sayEvidence('span', values);
}
