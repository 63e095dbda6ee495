/** The work that an act is about. */
import type { Library } from '../archive/archive.ts';
import type { Work, WorkId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';

export async function workToJudge(library: Library, id: WorkId): Promise<Work | Failed> {
  const found = await library.catalogue.find(id);
  if (found.kind === 'work') return found.work;
  const moved = found.kind === 'moved' ? ` It is part of work ${found.to} now: name that one.` : '';
  return failed('no-such-work', `${library.dir}: there is no work ${id}.${moved}`);
}

/** By the rule of withholding, not by its author's wish. */
export function isWithheld({ reason }: Pick<Work, 'reason'>): boolean {
  return reason.code === 'withheld' || reason.code === 'review';
}

/** A reason as a person wrote it, or what is wrong with it. */
export function reasonOf(act: string, reason: string): string | Failed {
  const written = reason.replace(/\s+/g, ' ').trim();
  return written === '' ? failed('no-reason', `To ${act} a work, say why: the reason is kept with the decision.`) : written;
}
