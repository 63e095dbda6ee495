/** Backups from the command line: made, proved, restored. */
import { backUpLibrary } from '../acts/backup.ts';
import { type Proved, restoreLibrary } from '../acts/restore.ts';
import { restoreOriginals } from '../acts/restore-original.ts';
import type { Proof } from '../archive/keeping.ts';
import type { BackupOptions } from './backup.ts';
import { bytesText, counted } from './counts.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import type { RestoreOptions } from './restore.ts';
import { fail, type Session } from './session.ts';
import { note, print } from './terminal.ts';

export async function backUp(file: string, options: BackupOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const outcome = await backUpLibrary(library, file, { replace: options.replace === true });
    if (outcome.kind === 'failed') return refused(session, outcome);
    if (options.json) return print(session.terminal, ndjson({ file: outcome.file, sha256: outcome.sha256, ...outcome.manifest }));
    print(session.terminal, `${outcome.file}: ${contentsOf(outcome.manifest.proof)}.`);
    print(session.terminal, `SHA-256 ${outcome.sha256}, also in ${outcome.file}.sha256`);
  });
}

export async function restore(file: string, options: RestoreOptions, session: Session): Promise<void> {
  if (options.original) return bringBack(file, options.original, options, session);
  const { data, verify = false, dryRun = false, replace = false, refusals = [], json } = options;
  const outcome = await restoreLibrary(file, data, { verify, dryRun, replace, refusals });
  if (outcome.kind === 'failed') return refused(session, outcome);
  if (json) return print(session.terminal, ndjson(outcome));
  tellProved(file, outcome.proved, session);
  if (outcome.kind === 'proved') return print(session.terminal, 'Nothing was written.');
  print(session.terminal, `The library is restored in ${data}.`);
  if (outcome.kept !== null) print(session.terminal, `The one that was there is kept as ${outcome.kept}`);
  if (outcome.purged > 0)
    print(
      session.terminal,
      `${counted(outcome.purged, 'post')} that had been refused since the backup ${outcome.purged === 1 ? 'was' : 'were'} purged again.`,
    );
  if (outcome.unasked)
    note(
      session.terminal,
      'masterlist: the library that was there is too damaged to say what it refused. If there is a newer backup, restore again with --refusals and its name.',
    );
}

function tellProved(file: string, { proof, at, everyOriginal, fileHash }: Proved, session: Session): void {
  const made =
    at === null ? 'a library’s file, copied by hand, which says nothing of itself' : `made ${new Date(at).toISOString()}`;
  print(session.terminal, `${file}: ${made}`);
  print(session.terminal, `  whole: ${contentsOf(proof)}${at === null ? '' : ', as many and the same as when it was made'}.`);
  print(
    session.terminal,
    everyOriginal
      ? `  every original was read anew and has its hash.`
      : '  its originals were counted, not read anew: --verify does that.',
  );
  if (fileHash === false)
    note(
      session.terminal,
      `masterlist: ${file}.sha256 is of another file, or of this one under another name; what is in it was proved by itself.`,
    );
}

async function bringBack(file: string, hashes: readonly string[], options: RestoreOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const outcome = await restoreOriginals(library, file, hashes);
    if (outcome.kind === 'failed') return refused(session, outcome);
    if (options.json) print(session.terminal, ndjson(outcome));
    else if (outcome.put.length > 0)
      print(
        session.terminal,
        `${counted(outcome.put.length, 'original')} brought back. masterlist check looks at all of them again.`,
      );
    for (const sha256 of outcome.notThere)
      note(session.terminal, `masterlist: ${sha256}: ${file} does not hold it whole. Take another backup.`);
    for (const sha256 of outcome.unknown)
      note(session.terminal, `masterlist: ${sha256}: the library knows no such original, so nothing was brought back.`);
    if (outcome.notThere.length + outcome.unknown.length > 0) fail(session);
  });
}

/** `1,204 originals (12 MB), 3 decisions, 40 events, 1 refused mark`. */
function contentsOf({ originals, bytes, decisions, events, refused: marks }: Proof): string {
  return [
    `${counted(originals, 'original')} (${bytesText(bytes)})`,
    counted(decisions, 'decision'),
    counted(events, 'event'),
    ...(marks === 0 ? [] : [counted(marks, 'refused mark')]),
  ].join(', ');
}
