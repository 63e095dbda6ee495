/** Decisions on single works: corrected, permitted, noticed, unlocked, withdrawn, reinstated. */
import { readFile } from 'node:fs/promises';
import { confirmWork } from '../acts/confirm.ts';
import { correctWork, type FieldAsWritten } from '../acts/correct.ts';
import { correctPost } from '../acts/correct-post.ts';
import { type Failed, fileTrouble } from '../acts/failure.ts';
import { noticeSent } from '../acts/notice.ts';
import { permitWork } from '../acts/permit.ts';
import { unlockWork } from '../acts/unlock.ts';
import { reinstateWork, withdrawWork } from '../acts/withdraw.ts';
import type { Library } from '../archive/archive.ts';
import type { Work } from '../words/index.ts';
import type { ConfirmOptions } from './confirm.ts';
import type { CorrectOptions } from './correct.ts';
import { counted } from './counts.ts';
import { findWork } from './finding.ts';
import type { ByHandOptions } from './join.ts';
import { letterFor } from './letter.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import type { NoticeOptions } from './notice.ts';
import type { PermitOptions } from './permit.ts';
import type { Named } from './places.ts';
import { fail, type Session } from './session.ts';
import { complain, print } from './terminal.ts';
import type { WithdrawOptions } from './withdraw.ts';

/** Who decides at the command line: whoever may write in the library's folder. */
const WHO = 'owner';

/** What all of these acts come to. */
type Decided = { readonly kind: 'decided'; readonly decision: number; readonly work: Work | null } | Failed;

interface Asked {
  readonly data: string;
  readonly json?: true;
}

async function decided(what: string, { data, json }: Asked, session: Session, act: (library: Library) => Promise<Decided>) {
  await inLibrary(session, data, false, async (library) => {
    const outcome = await act(library);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { decision, work } = outcome;
    if (json) return print(session.terminal, ndjson({ decision, work: work === null ? null : told(work) }));
    print(session.terminal, `${what}: ${work === null ? 'the post is part of no work now.' : line(work)}`);
    print(session.terminal, `This is decision ${decision}; masterlist undo-decision ${decision} takes it back.`);
  });
}

/** A work as these acts tell of it: no word of it, since it may be sealed. */
const told = ({ id, state, reason, chapters }: Work) => ({ id, state, reason, chapters: chapters.have });

function line({ id, state, reason, chapters }: Work): string {
  return `work ${id}, ${counted(chapters.have, 'part')}, ${state}: ${reason.why}`;
}

export async function correct(named: Named, written: FieldAsWritten, options: CorrectOptions, session: Session): Promise<void> {
  const { because, part } = options;
  await decided('Corrected', options, session, (library) => {
    if (named.kind === 'post') return correctPost(library, named.place, written, WHO, because);
    return part === undefined
      ? correctWork(library, named.id, written, WHO, because)
      : correctPost(library, { work: named.id, part }, written, WHO, because);
  });
}

export async function confirm(id: number, fields: readonly string[], options: ConfirmOptions, session: Session): Promise<void> {
  await decided('Confirmed', options, session, (library) => confirmWork(library, id, fields, WHO, options.because));
}

export async function permit(id: number, options: PermitOptions, session: Session): Promise<void> {
  const proof = await proofOf(options, session);
  if (proof === null) return;
  await decided('Permission is recorded', options, session, (library) =>
    permitWork(library, id, { proof, on: options.on ?? null }, WHO, options.because),
  );
}

/** The words that gave permission; null where they cannot be had, which is told. */
async function proofOf({ proof, proofFile }: PermitOptions, session: Session): Promise<string | null> {
  if ((proof === undefined) === (proofFile === undefined)) {
    const remedy = 'Say one of --proof TEXT and --proof-file FILE.';
    complain(session.terminal, { name: 'permit', what: 'permission is recorded with its proof.', remedy });
    session.status = 2;
    return null;
  }
  if (proofFile === undefined) return proof ?? '';
  try {
    return await readFile(proofFile, 'utf8');
  } catch (error) {
    const trouble = fileTrouble(proofFile, error);
    if (trouble === null) throw error;
    refused(session, trouble);
    return null;
  }
}

export async function markNotice(id: number, options: NoticeOptions, session: Session): Promise<void> {
  await decided('The notice is noted as sent', options, session, (library) =>
    noticeSent(library, id, options.on ?? null, WHO, options.because),
  );
}

/** The letter holds the author's address, and the work is held as a rule: it is the owner's to read. */
export async function draftNotice(id: number, options: NoticeOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const work = await findWork(library, id, options.as, 'desk', session);
    if (work === null) return;
    const letter = await letterFor(library, work);
    if (options.json) return print(session.terminal, ndjson(letter));
    print(session.terminal, `To: ${letter.to ?? '(no address stands in the posts)'}`);
    print(session.terminal, `Subject: ${letter.subject}\n`);
    print(session.terminal, letter.text);
  });
}

export async function unlock(id: number, options: ByHandOptions, session: Session): Promise<void> {
  await decided('Unlocked', options, session, (library) => unlockWork(library, id, WHO, options.because));
}

export async function withdraw(id: number, options: WithdrawOptions, session: Session): Promise<void> {
  const { because, ground } = options;
  await decided('Withdrawn', options, session, (library) => withdrawWork(library, id, WHO, because, ground));
}

export async function reinstate(id: number, options: ByHandOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const outcome = await reinstateWork(library, id, WHO, options.because);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { work, decisions, takesBack } = outcome;
    if (options.json) return print(session.terminal, ndjson({ decisions, takesBack, work: told(work) }));
    print(session.terminal, `Reinstated: ${line(work)}`);
    for (const [at, decision] of decisions.entries())
      print(session.terminal, `This is decision ${decision}, which takes decision ${takesBack[at]} back.`);
    print(session.terminal, `masterlist withdraw ${work.id} --because "…" withdraws it again.`);
    if (work.state === 'withdrawn') fail(session);
  });
}
