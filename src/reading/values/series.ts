/** A story's place in a series of stories. */
import type { SeriesPlace } from '../../words/index.ts';

/** The value of a series field: "Name, 3", "Name #2", "No. 4 in the Name series", "third of the Name stories". */
export function readSeries(_raw: string): SeriesPlace | null {
  return null;
}
