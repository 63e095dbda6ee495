/** What a check found, and the command that mends each thing. */
import { type Checked, checkLibrary, type OriginalFault } from '../acts/check.ts';
import type { CheckOptions } from './check.ts';
import { commandLine } from './command-line.ts';
import { bytesText, counted } from './counts.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import { progressLine } from './progress.ts';
import { fail, type Session } from './session.ts';
import { complain, note, print } from './terminal.ts';

export async function check(options: CheckOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const progress = progressLine(session.terminal);
    const asked = { anew: options.anew === true, onProgress: progress.tell, signal: session.terminal.interrupted() };
    const rate = options.rate === undefined ? {} : { rate: options.rate };
    const outcome = await checkLibrary(library, { ...asked, ...rate }).finally(progress.end);
    if (outcome.kind === 'failed') return refused(session, outcome);
    if (outcome.kind === 'stopped') {
      const looked = counted(outcome.progress.originals, 'original');
      note(session.terminal, `masterlist: stopped after ${looked}; masterlist check goes on from there.`);
      return fail(session);
    }
    if (outcome.faults.length + outcome.store.length > 0) fail(session);
    if (options.json) print(session.terminal, ndjson(asJson(outcome, options.data)));
    else tell(outcome, options.data, session);
  });
}

function asJson({ kind: _, ...checked }: Checked, data: string) {
  return {
    whole: checked.faults.length + checked.store.length === 0,
    ...checked,
    faults: checked.faults.map((fault) => ({ ...fault, mend: mendingOriginal(fault, data) })),
    store: checked.store.map((fault) => ({ ...fault, mend: mendingStore(checked.backup, data) })),
  };
}

function tell(checked: Checked, data: string, session: Session): void {
  const { originals, bytes, faults, store, resumed, since, backup } = checked;
  if (resumed) note(session.terminal, `masterlist: went on with the check of ${new Date(since).toISOString().slice(0, 10)}.`);
  for (const fault of faults) complain(session.terminal, originalTrouble(fault, data));
  for (const { what, kind } of store)
    complain(session.terminal, {
      name: 'the tables',
      what: `${what}.`,
      remedy: `${kind === 'integrity' ? 'The file is damaged: stop what uses it, then' : 'This should never be: please report it, then'} ${mendingStore(backup, data)}`,
    });
  const looked = `${counted(originals, 'original')} (${bytesText(bytes)}) read anew`;
  const found = faults.length === 0 ? 'all have their hash' : `${counted(faults.length, 'is', 'are')} not what came in`;
  const tables = store.length === 0 ? 'the tables are whole' : `${counted(store.length, 'thing')} wrong in the tables`;
  print(session.terminal, `${looked}: ${found}; ${tables}.`);
}

const FAULTS: Readonly<Record<OriginalFault['fault'], string>> = {
  changed: 'its bytes are changed',
  missing: 'its bytes are gone',
  unreadable: 'the disk does not give its bytes back',
};

/** Places beyond these are counted, not named. */
const MOST_PLACES = 5;

function originalTrouble(fault: OriginalFault, data: string) {
  const { sha256, places, works } = fault;
  const named = places.slice(0, MOST_PLACES).map(({ path, index }) => `${path}#${index}`);
  const more = places.length > MOST_PLACES ? [`${places.length - MOST_PLACES} more places`] : [];
  const of = works.length === 0 ? 'in no work' : `${works.length === 1 ? 'work' : 'works'} ${works.join(', ')}`;
  return {
    name: `original ${sha256}`,
    what: `${FAULTS[fault.fault]} (${[...named, ...more].join(', ')}; ${of}).`,
    remedy: `Bring it back: ${mendingOriginal(fault, data)}${fault.backup === null ? ' (no backup that is known here holds it whole: name one that does)' : ''}`,
  };
}

function mendingOriginal({ backup, sha256 }: Pick<OriginalFault, 'backup' | 'sha256'>, data: string): string {
  return commandLine(['restore', backup ?? 'BACKUP', '--original', sha256], data);
}

function mendingStore(backup: string | null, data: string): string {
  return commandLine(['restore', backup ?? 'BACKUP', '--verify', '--replace'], data);
}
