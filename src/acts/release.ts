/**
 * Releasing one work by a person's decision, with a written reason: a withheld one where the rule was mistaken; a held one where its author's
 * condition is met (the notice was sent, permission was given). There is no release of several.
 */
import type { Library } from '../archive/archive.ts';
import { groundsToRelease, WHY_REPORTED } from '../gate/index.ts';
import type { Work, WorkId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { reasonOf, workToJudge } from './found.ts';
import { locked } from './locked.ts';
import { groundOfPolicy, standingPolicies } from './policies.ts';
import { finishInterrupted, joinAll } from './recover.ts';
import { rememberedOf } from './remembered.ts';

export type ReleaseOutcome =
  /** The work as it stands now: a withheld one may still be held by its author's wish. */
  { readonly kind: 'released'; readonly work: Work } | Failed;

export async function releaseWork(
  library: Library,
  id: WorkId,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<ReleaseOutcome> {
  const written = reasonOf('release', reason);
  if (typeof written !== 'string') return written;
  return locked(library, `releasing work ${id}`, async (): Promise<ReleaseOutcome> => {
    await finishInterrupted(library, now);
    const work = await workToJudge(library, id);
    if ('kind' in work) return work;
    if (work.state !== 'held' && work.state !== 'sealed') {
      return failed('not-held', `Work ${id} is neither held nor sealed (${work.state}): there is nothing to release.`);
    }
    if (work.reason.code === 'reported') {
      return failed(
        'reported',
        work.reason.why === WHY_REPORTED.upheld
          ? `Work ${id} is held because a report on it was upheld: masterlist reports --all --as owner names that decision, and masterlist undo-decision opens the report again.`
          : `Work ${id} is held because of a report: judge that. masterlist reports --as owner lists it, masterlist dismiss lets the work out again.`,
      );
    }
    const signals = await library.catalogue.signals(id);
    const marks = await library.withheld.marks(id);
    const remembered = await rememberedOf(library, marks);
    const grounds = [
      work.reason.code,
      ...(work.reason.code === 'policy' ? (await standingPolicies(library)).map(({ id }) => groundOfPolicy(id)) : []),
      ...groundsToRelease({ withholding: { outcome: 'clear', signals, reason: '' }, remembered }),
    ];
    await library.decisions.add({
      at: now,
      who,
      act: 'release',
      work: id,
      reason: written,
      covers: { marks: marks.map(({ bytes }) => bytes), grounds },
    });
    await library.joining.again([id]);
    await joinAll(library, now);
    await library.events.add({
      at: now,
      who,
      what: 'released',
      work: id,
      import: null,
      data: { from: work.state, ground: work.reason.code },
    });
    const after = await workToJudge(library, id);
    return 'kind' in after ? after : { kind: 'released', work: after };
  });
}
