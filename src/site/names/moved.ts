/** Names that the keeper merged into another: their addresses lead to it. */
import { visibility } from '../../gate/index.ts';
import type { Viewer } from '../../words/index.ts';
import type { Place } from '../place.ts';

/** The name that this one leads to; null where it leads nowhere, or where nothing that this viewer may see stands under it. */
export async function movedName(
  { world }: Pick<Place, 'world'>,
  viewer: Viewer,
  kind: 'fandom' | 'creator',
  name: string,
): Promise<string | null> {
  const canonical = await world.catalogue.canonical(kind, name);
  if (canonical === null) return null;
  const held = kind === 'creator' ? { creator: canonical } : { tag: { kind, name: canonical } };
  const visible = visibility(viewer, 'listing');
  const { total } = await world.catalogue.list({ visible, ...held, order: 'newest', offset: 0, limit: 1 });
  return total === 0 ? null : canonical;
}
