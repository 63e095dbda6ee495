/** What a bag of this program says of its payload: `data/masterlist.json`. */
import * as v from 'valibot';
import { FORMAT } from '../archive/bags/layout.ts';
import { VIEWERS, type Viewer } from '../words/index.ts';

export interface BagContents {
  readonly format: typeof FORMAT;
  /** The program that wrote it. */
  readonly program: string;
  readonly library: string;
  readonly title: string;
  /** For whom it was written: an owner's bag alone is a whole archive. */
  readonly viewer: Viewer;
  /** The version of the tables whose rows it carries; null where it carries none. */
  readonly tables: number | null;
  /** Sealed works that stayed behind; null where that is nobody's business but the owner's. */
  readonly sealed: number | null;
}

const contents = v.object({
  format: v.literal(FORMAT),
  program: v.string(),
  library: v.string(),
  title: v.string(),
  viewer: v.picklist(VIEWERS),
  tables: v.nullable(v.pipe(v.number(), v.integer())),
  sealed: v.nullable(v.pipe(v.number(), v.integer())),
});

/** Null where it says nothing that this program understands. */
export function readContents(text: string): BagContents | null {
  try {
    const read = v.safeParse(contents, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
