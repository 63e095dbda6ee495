/** The indexes of names, counted once for each state of the library and not for each page. */
import type { Count } from '../../archive/archive.ts';
import { admitNames, type Shown, visibility } from '../../gate/index.ts';
import type { Viewer } from '../../words/index.ts';
import type { World } from '../world.ts';

export type NameKind = 'fandoms' | 'creators' | 'ratings';

/** Names with the number of works that this viewer may see, through the gate. */
export type Names = Shown<readonly Count[]>;
export type Counts = (kind: NameKind, viewer: Viewer) => Promise<Names>;

export function countsOf({ catalogue, changes }: World): Counts {
  const known = new Map<string, { readonly at: number; readonly names: Promise<Names> }>();
  return async (kind, viewer) => {
    const key = `${kind} ${viewer}`;
    const at = await changes();
    const before = known.get(key);
    if (before?.at === at) return before.names;
    const names = catalogue[kind](visibility(viewer, 'listing')).then((counts) => admitNames(counts, viewer, 'listing'));
    known.set(key, { at, names });
    // A count that failed is not remembered.
    names.catch(() => known.delete(key));
    return names;
  };
}
