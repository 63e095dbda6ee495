/** Whether a story is complete, as it is stated. */
import type { Status } from '../../words/index.ts';

/** The value of a status field. */
export function readStatus(_raw: string): Status {
  return 'unknown';
}

/** "- COMPLETE", "FINISHED:", "[WIP]", "finally complete" in a subject or title; null where it says nothing. */
export function statusFromSubject(_subject: string): Status | null {
  return null;
}
