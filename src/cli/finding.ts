/** The works that a person names, through the gate. */
import type { Library } from '../archive/archive.ts';
import { followed } from '../archive/followed.ts';
import { admit, leavesTombstone } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import type { Edition, Viewer, Work, WorkId } from '../words/index.ts';
import { fail, type Session } from './session.ts';
import { complain, type Trouble } from './terminal.ts';

/**
 * The work that a number leads to, if this viewer may see it in this edition. Null where not, which is told: a guest hears the same of every
 * work that is not for guests as of one that was never there.
 */
export async function findWork(
  { catalogue }: Library,
  id: WorkId,
  viewer: Viewer,
  edition: Edition,
  session: Session,
): Promise<Shown<Work> | null> {
  const work = await followed(catalogue, id);
  const verdict = work === null ? null : admit(work, viewer, edition);
  if (verdict?.kind === 'shown') return verdict.shown;
  if (work !== null && leavesTombstone(work, await catalogue.wasPublic(id), viewer)) {
    complain(session.terminal, withdrawnTrouble(id));
    fail(session);
    return null;
  }
  complain(session.terminal, viewer === 'owner' ? ownersTrouble(id, verdict?.reason.why ?? null) : guestsTrouble(id));
  fail(session);
  return null;
}

function guestsTrouble(id: WorkId): Trouble {
  return {
    name: `work ${id}`,
    what: 'there is none with this number that a guest may see.',
    remedy: 'masterlist list names those there are; --as owner looks as the owner.',
  };
}

/** No more than the page at its address says. */
function withdrawnTrouble(id: WorkId): Trouble {
  return { name: `work ${id}`, what: 'a work that stood here was withdrawn.', remedy: 'masterlist list names those there are.' };
}

function ownersTrouble(id: WorkId, why: string | null): Trouble {
  if (why === null)
    return { name: `work ${id}`, what: 'there is none with this number.', remedy: 'masterlist list --as owner names all works.' };
  return {
    name: `work ${id}`,
    what: `it is shown to nobody. ${why}`,
    remedy: 'Your desk says what was found; masterlist help release, masterlist help refuse.',
  };
}
