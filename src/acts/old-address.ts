/** An old address of a story followed to where it stands now, as far as this viewer may see it. */
import type { Catalogue, OldPlace } from '../archive/archive.ts';
import { admit, leavesTombstone, type Shown } from '../gate/index.ts';
import type { ChapterEntry, Viewer, Work, WorkId } from '../words/index.ts';
import { type Leads, oldAddressKey } from '../works/index.ts';

export interface OldLead {
  readonly work: Shown<Work>;
  /** The part; null where the address leads to the work as a whole. */
  readonly position: number | null;
}

/**
 * Where an address, message id or journal entry leads. Empty where it leads nowhere that this viewer may see, whatever stands there. What
 * stood at the address itself counts first; else the part before a story that linked to it.
 * @param text as somebody kept or wrote it
 */
export async function followOldAddress(
  catalogue: Pick<Catalogue, 'atOldAddress' | 'find'>,
  text: string,
  viewer: Viewer,
): Promise<readonly OldLead[]> {
  const key = oldAddressKey(text);
  if (key === null) return [];
  const places = await catalogue.atOldAddress(key);
  const here = await leadsTo(catalogue, places, 'here', viewer);
  return here.length > 0 ? here : leadsTo(catalogue, places, 'before', viewer);
}

/** Whether what stood at an old address stood here in public, and was withdrawn. */
export async function wasWithdrawnFrom(
  { atOldAddress, find, wasPublic }: Pick<Catalogue, 'atOldAddress' | 'find' | 'wasPublic'>,
  text: string,
  viewer: Viewer,
): Promise<boolean> {
  const key = oldAddressKey(text);
  if (key === null) return false;
  for (const { work: id, leads } of await atOldAddress(key)) {
    if (leads !== 'here') continue;
    const found = await find(id);
    if (found.kind === 'work' && leavesTombstone(found.work, await wasPublic(id), viewer)) return true;
  }
  return false;
}

async function leadsTo(
  { find }: Pick<Catalogue, 'find'>,
  places: readonly OldPlace[],
  how: Leads,
  viewer: Viewer,
): Promise<readonly OldLead[]> {
  const positions = new Map<WorkId, number[]>();
  for (const { work, position, leads } of places)
    if (leads === how) positions.set(work, [...(positions.get(work) ?? []), position]);
  const leads: OldLead[] = [];
  for (const [id, at] of positions) {
    const found = await find(id);
    const verdict = found.kind === 'work' ? admit(found.work, viewer, 'page') : null;
    if (verdict?.kind === 'shown') leads.push({ work: verdict.shown, position: partOf(verdict.shown.value.entries, at, how) });
  }
  return leads;
}

/** The first of the parts that stood there; or the one part that stands before all that linked there. */
function partOf(entries: readonly ChapterEntry[], positions: readonly number[], how: Leads): number | null {
  if (entries.length < 2) return null;
  if (how === 'here') return Math.min(...positions);
  const before = new Set(positions.map((position) => entries[entries.findIndex((one) => one.position === position) - 1]));
  const [entry, ...others] = before;
  return others.length > 0 || entry?.kind !== 'chapter' ? null : entry.position;
}
