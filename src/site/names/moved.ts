/** Names that the keeper merged into another: their addresses lead to it. */
import { visibility } from '../../gate/index.ts';
import type { Viewer, WorkSummary } from '../../words/index.ts';
import { nameKey } from '../../works/index.ts';
import type { Place } from '../place.ts';

/** Works looked through for the name as it was written, at a time and at most. */
const PAGE = 200;
const MOST = 2000;

type NameKind = 'fandom' | 'creator';

/**
 * The name that this one leads to; null where it leads nowhere. It leads there only for those who may see a work that carries it as it was asked
 * for: that a name of hidden works alone is somebody's would otherwise be told to everyone.
 */
export async function movedName(
  { world }: Pick<Place, 'world'>,
  viewer: Viewer,
  kind: NameKind,
  name: string,
): Promise<string | null> {
  const canonical = await world.catalogue.canonical(kind, name);
  if (canonical === null) return null;
  const held = kind === 'creator' ? { creator: canonical } : { tag: { kind, name: canonical } };
  const visible = visibility(viewer, 'listing');
  const wanted = nameKey(name);
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const { works } = await world.catalogue.list({ visible, ...held, order: 'newest', offset, limit: PAGE });
    if (works.some((work) => writtenNames(work, kind).some((one) => nameKey(one) === wanted))) return canonical;
    if (works.length < PAGE) return null;
  }
  return null;
}

function writtenNames({ creators, tags }: WorkSummary, kind: NameKind): readonly string[] {
  if (kind === 'creator') return creators.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]));
  return tags.filter((tag) => tag.kind === kind).map(({ name }) => name);
}
