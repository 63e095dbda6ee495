/** The work that a number leads to, through the forwarding addresses that joins left. */
import type { Work, WorkId } from '../words/index.ts';
import type { Catalogue } from './archive.ts';

/** A forwarding address leads to a work that stands; more steps than this are a fault in the library. */
const MOST_STEPS = 8;

/** Raw: the gate decides whether the work, or that it moved, may be told. Null where the number leads to none. */
export async function followed(catalogue: Pick<Catalogue, 'find'>, id: WorkId): Promise<Work | null> {
  let at = id;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = await catalogue.find(at);
    if (found.kind === 'work') return found.work;
    if (found.kind === 'none') return null;
    at = found.to;
  }
  return null;
}
