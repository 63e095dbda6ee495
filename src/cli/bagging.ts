/** Bags from the command line: written, verified, read back. */
import { exportBag } from '../acts/export-bag.ts';
import { type BagRead, type BagVerified, importBag, isBag } from '../acts/import-bag.ts';
import { bytesText, counted } from './counts.ts';
import type { ExportOptions } from './export.ts';
import type { ImportOptions } from './import.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import { progressLine } from './progress.ts';
import { fail, type Session } from './session.ts';
import { complain, note, print } from './terminal.ts';
import { version } from './version.ts';

export { isBag };

export async function writeBag(dir: string, { data, as, json }: ExportOptions, session: Session): Promise<void> {
  await inLibrary(session, data, false, async (library) => {
    const progress = progressLine(session.terminal);
    const asked = { viewer: as, version: version(), onProgress: progress.tell, signal: session.terminal.interrupted() };
    const outcome = await exportBag(library, dir, asked).finally(progress.end);
    if (outcome.kind === 'failed') return refused(session, outcome);
    if (outcome.kind === 'stopped') return stopped('The bag was taken away again.', session);
    if (json) return print(session.terminal, ndjson(outcome));
    const { works, originals, files, bytes, sealed, stayed } = outcome;
    const holds = [counted(works, 'work'), ...(sealed === null ? [] : [counted(originals, 'original')])].join(', ');
    print(session.terminal, `${outcome.dir}: ${holds}; ${counted(files, 'file')}, ${bytesText(bytes)}.`);
    if (sealed !== null)
      print(
        session.terminal,
        `Left out: ${counted(sealed, 'sealed work')}, with ${counted(stayed, 'original')} in which something sealed stands.`,
      );
    print(session.terminal, 'To check it anywhere: sha512sum -c manifest-sha512.txt, in its folder.');
  });
}

/** A bag is read by itself: what it holds is a whole archive. */
export async function readBag(paths: readonly string[], options: ImportOptions, session: Session): Promise<void> {
  const [bag, ...others] = paths;
  if (bag === undefined || others.length > 0) {
    const name = paths.find(isBag) ?? 'a bag';
    complain(session.terminal, {
      name,
      what: 'a bag is imported by itself.',
      remedy: 'Name it alone, and a folder of its own with --data.',
    });
    return fail(session);
  }
  const progress = progressLine(session.terminal);
  const asked = { dryRun: options.dryRun === true, onProgress: progress.tell, signal: session.terminal.interrupted() };
  const outcome = await importBag(bag, options.data, asked).finally(progress.end);
  if (outcome.kind === 'failed') return refused(session, outcome);
  if (outcome.kind === 'stopped') return stopped('Nothing was made of the bag.', session);
  if (options.json) return print(session.terminal, ndjson(outcome));
  tellBag(bag, outcome, options.data, session);
}

function tellBag(bag: string, outcome: BagVerified | BagRead, data: string, session: Session): void {
  const { files, bytes, contents } = outcome;
  print(
    session.terminal,
    `${bag}: ${counted(files, 'file')}, ${bytesText(bytes)}, each as it was bagged by ${contents.program}.`,
  );
  if (contents.sealed !== null && contents.sealed > 0)
    print(session.terminal, `${counted(contents.sealed, 'sealed work')} had stayed behind.`);
  if (outcome.kind === 'verified') {
    print(session.terminal, 'Nothing was written.');
    return;
  }
  const { originals, works, unlike } = outcome;
  print(
    session.terminal,
    `The archive stands in ${data}: ${counted(originals, 'original')}, ${counted(works, 'work')}, as in the bag.`,
  );
  if (unlike.length > 0)
    note(
      session.terminal,
      `masterlist: ${counted(unlike.length, 'work is', 'works are')} made otherwise than when the bag was written, by this program's reader, by the time that went by, or since something sealed stood in a post of theirs: ${unlike.slice(0, MOST_NAMED).join(', ')}${unlike.length > MOST_NAMED ? ' and more' : ''}.`,
    );
}

/** Numbers of works beyond these are counted, not named. */
const MOST_NAMED = 20;

function stopped(what: string, session: Session): void {
  note(session.terminal, `masterlist: stopped. ${what}`);
  fail(session);
}
