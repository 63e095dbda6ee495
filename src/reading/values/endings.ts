/** Marks that end a story or a part of one. */
import type { Status } from '../../words/index.ts';

export interface EndMark {
  /** As written, without alignment and without what follows it on the line. */
  readonly marker: string;
  /** What the mark says of the whole story; null where it closes a part and says no more. */
  readonly status: Status | null;
}

export function endMarker(_line: string): EndMark | null {
  return null;
}
