/** The works that a person names, through the gate. */
import type { Catalogue, Library } from '../archive/archive.ts';
import { admit, admitChapter } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import type { Chapter, Edition, Viewer, Work, WorkId } from '../words/index.ts';
import { fail, type Session } from './session.ts';
import { complain } from './terminal.ts';

/** A forwarding address leads to a work that stands; more steps than this are a fault in the library. */
const MOST_STEPS = 8;

/** The work that a number leads to, if this viewer may see it in this edition; null where not, which is told in one way for every reason. */
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
  complain(session.terminal, {
    name: `work ${id}`,
    what:
      viewer === 'owner'
        ? 'there is none with this number that may be shown.'
        : 'there is none with this number that a guest may see.',
    remedy:
      viewer === 'owner'
        ? 'masterlist list --as owner names all works.'
        : 'masterlist list names those there are; --as owner looks as the owner.',
  });
  fail(session);
  return null;
}

/** All chapters of a work in order, through the gate. Throws where one is withheld: a story is never given away with a part gone. */
export async function shownChapters({ catalogue }: Library, work: Shown<Work>): Promise<readonly Shown<Chapter>[]> {
  const shown: Shown<Chapter>[] = [];
  for await (const chapter of catalogue.chapters(work.value.id)) {
    const verdict = admitChapter(work, chapter);
    if (verdict.kind !== 'shown') throw new Error(`a chapter of work ${work.value.id} is withheld while the work is not`);
    shown.push(verdict.shown);
  }
  return shown;
}

async function followed(catalogue: Catalogue, id: WorkId): Promise<Work | null> {
  let at = id;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = await catalogue.find(at);
    if (found.kind === 'work') return found.work;
    if (found.kind === 'none') return null;
    at = found.to;
  }
  return null;
}
