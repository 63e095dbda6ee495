/** The indexes of names, counted once for each state of the library and not for each page. */
import type { Count } from '../../archive/archive.ts';
import { visibility } from '../../gate/index.ts';
import type { Viewer, Visibility } from '../../words/index.ts';
import type { World } from '../world.ts';

export type NameKind = 'fandoms' | 'creators' | 'ratings';

/** Names with the number of works that this viewer may see. */
export type Counts = (kind: NameKind, viewer: Viewer) => Promise<readonly Count[]>;

export function countsOf({ catalogue, changes }: World): Counts {
  const known = new Map<string, { readonly at: number; readonly counts: Promise<readonly Count[]> }>();
  const count = (kind: NameKind, visible: Visibility): Promise<readonly Count[]> => catalogue[kind](visible);
  return async (kind, viewer) => {
    const key = `${kind} ${viewer}`;
    const at = await changes();
    const before = known.get(key);
    if (before?.at === at) return before.counts;
    const counts = count(kind, visibility(viewer, 'listing'));
    known.set(key, { at, counts });
    // A count that failed is not remembered.
    counts.catch(() => known.delete(key));
    return counts;
  };
}
