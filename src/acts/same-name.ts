/**
 * Merging names: these names are one creator's, these tags mean one. Works keep them as they were written, with the canonical one beside;
 * lists go by the canonical one, and the addresses of the others lead to it. Taking it back parts them again.
 */
import type { Library, NameDecision, NewDecision } from '../archive/archive.ts';
import { STATES, TAG_KINDS, type TagKind } from '../words/index.ts';
import type { Merged } from '../works/index.ts';
import { type Failed, failed } from './failure.ts';
import { reasonOf } from './found.ts';
import { locked } from './locked.ts';
import { finishInterrupted, joinAll } from './recover.ts';

export type NamesOutcome =
  | {
      readonly kind: 'merged';
      /** The number of the decision, by which it can be taken back. */
      readonly decision: number;
      /** Works that stand under the canonical name now, whoever may see them: for the owner. */
      readonly works: number;
    }
  | Failed;

/** `names` are those that are not the canonical one. */
export type Names = Pick<Merged, 'names' | 'canonical'>;

export function mergeCreators(
  library: Library,
  names: Names,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<NamesOutcome> {
  return merge(library, { kind: 'creator', ...names }, who, reason, now);
}

export function mergeTags(
  library: Library,
  kind: TagKind,
  names: Names,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<NamesOutcome> {
  return merge(library, { kind, ...names }, who, reason, now);
}

export function isTagKind(text: string): text is TagKind {
  return TAG_KINDS.some((kind) => kind === text);
}

async function merge(library: Library, merged: Merged, who: string, reason: string, now: number): Promise<NamesOutcome> {
  const written = reasonOf('merge the names of', reason);
  if (typeof written !== 'string') return written;
  const canonical = oneLine(merged.canonical);
  const names = [...new Set(merged.names.map(oneLine))].filter((name) => name !== '' && name !== canonical);
  if (canonical === '' || names.length === 0)
    return failed('one-name', 'To merge names, give at least one name and, apart from it, the one that it is to stand under.');
  return locked(library, 'merging names', async (): Promise<NamesOutcome> => {
    await finishInterrupted(library, now);
    const { kind } = merged;
    for (const name of names) {
      if ((await worksUnder(library, kind, name)) === 0)
        return failed('no-such-name', `${name}: no work here has this ${kind}. The lists of names show how they are written.`);
    }
    const covers = { kind, names, canonical };
    const act = kind === 'creator' ? 'same-creator' : 'same-tag';
    const decision: NewDecision<NameDecision> = { at: now, who, act, work: null, reason: written, covers };
    const { id } = await library.joining.decide<NameDecision>(decision);
    await joinAll(library, now);
    await library.events.add({ at: now, who, what: 'names merged', work: null, import: null, data: { decision: id } });
    return { kind: 'merged', decision: id, works: await worksUnder(library, kind, canonical) };
  });
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();

async function worksUnder({ catalogue }: Library, kind: Merged['kind'], name: string): Promise<number> {
  const held = kind === 'creator' ? { creator: name } : { tag: { kind, name } };
  const { total } = await catalogue.list({ visible: { states: STATES }, ...held, order: 'newest', offset: 0, limit: 1 });
  return total;
}
