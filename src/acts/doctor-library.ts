/** What the library says of itself: work that was cut off, its log, its clock, its backups and checks. */
import { statSync } from 'node:fs';
import type { ImportSheet, Library, LibraryEvent } from '../archive/archive.ts';
import type { FixityProgress, StoreState } from '../archive/keeping.ts';
import { knownBackups } from './backup.ts';
import { CHECKED } from './check.ts';
import { advice, daysBetween, type Finding, fine, size, wrong } from './finding.ts';

export async function libraryFindings(library: Library, now: number): Promise<readonly Finding[]> {
  const state = await library.keeping.state();
  const holder = await library.holder();
  const backups = await knownBackups(library);
  const [checked] = await library.events.list({ what: CHECKED }, 1);
  const imports = await library.imports.list();
  return [
    ...importFindings(await library.imports.unfinished(), holder),
    purgeFinding(state),
    logFinding(state),
    clockFinding(state.latestEventAt, now),
    backupFinding({ backups, changedAt: changedAt(imports), sameDisk: sameDisk(library.dir, backups), now }),
    fixityFinding({ checked, checking: await library.keeping.checking(), originals: state.originals, now }),
  ];
}

/** @param holder what the program that is at work here says it does; null where none is */
export function importFindings(unfinished: readonly ImportSheet[], holder: string | null): readonly Finding[] {
  if (holder !== null) return [fine('imports', `a program is at work: ${holder}.`)];
  if (unfinished.length === 0) return [fine('imports', 'none was cut off.')];
  return unfinished.map(({ id, stage, what }) =>
    stage === 'reading'
      ? wrong(
          'imports',
          `import ${id} of ${what.join(', ')} was cut off; import the same again to go on with it, or take it out.`,
          ['undo', String(id)],
        )
      : wrong('imports', `import ${id} was cut off when all was read; the next start finishes it.`, ['serve']),
  );
}

export function purgeFinding({ purging }: Pick<StoreState, 'purging'>): Finding {
  if (!purging) return fine('refusals', 'no refused text waits to be cut from the log.');
  return wrong(
    'refusals',
    'a refused text still stands in the log, since a program was reading: stop the server and start it again.',
    ['serve'],
  );
}

/** SQLite cuts its log at 64 MB when it can; a much longer one is held by somebody. */
const LONG_LOG = 256e6;

export function logFinding({ logBytes }: Pick<StoreState, 'logBytes'>): Finding {
  if (logBytes <= LONG_LOG) return fine('log', `the library's log takes ${size(logBytes)}.`);
  return wrong(
    'log',
    `the library's log has grown to ${size(logBytes)}: a program keeps it open. Stop all that use it; the last one folds it in.`,
    ['doctor'],
  );
}

/** Clocks of one machine differ from themselves by less, ms. */
const CLOCK_SLACK = 60_000;

export function clockFinding(latest: number | null, now: number): Finding {
  if (latest === null || latest <= now + CLOCK_SLACK) return fine('clock', 'nothing in the library is from the future.');
  const when = new Date(latest).toISOString();
  return wrong(
    'clock',
    `something in the library is dated ${when}, which is still to come: the clock is, or was, wrong.`,
    'timedatectl status',
  );
}

/** When people's own posts were last brought in; null where there are none but the samples. */
function changedAt(imports: readonly ImportSheet[]): number | null {
  const own = imports.filter(({ samples, stage }) => !samples && stage !== 'undone');
  return own.length === 0 ? null : Math.max(...own.map(({ startedAt, finishedAt }) => finishedAt ?? startedAt));
}

export interface BackupFacts {
  /** Newest first. */
  readonly backups: readonly { readonly file: string; readonly at: number }[];
  readonly changedAt: number | null;
  /** Whether the newest one stands on the library's own disk. */
  readonly sameDisk: boolean;
  readonly now: number;
}

/** Older than this a backup is old, days; twice as much where nothing was brought in since. */
const OLD_BACKUP_DAYS = 8;

export function backupFinding({ backups, changedAt: changed, sameDisk: same, now }: BackupFacts): Finding {
  const [newest] = backups;
  const make = ['backup', newest?.file ?? 'FILE', ...(newest ? ['--replace'] : [])];
  if (changed === null && !newest) return fine('backups', 'nothing of your own is here yet.');
  if (!newest) return wrong('backups', 'there is none, or none stands any more where it was written.', make);
  const days = daysBetween(newest.at, now);
  const age = `the newest is ${days === 0 ? 'of today' : days === 1 ? 'a day old' : `${days} days old`}: ${newest.file}`;
  if (days > OLD_BACKUP_DAYS && (changed === null || changed > newest.at || days > 2 * OLD_BACKUP_DAYS))
    return wrong('backups', `${age}.`, make);
  if (same) return advice('backups', `${age}; it stands on the same disk as the library. Copy it to another machine.`, null);
  return fine('backups', `${age}.`);
}

function sameDisk(dir: string, backups: BackupFacts['backups']): boolean {
  const newest = backups[0] === undefined ? undefined : statSync(backups[0].file, { throwIfNoEntry: false });
  return newest !== undefined && newest.dev === statSync(dir).dev;
}

export interface FixityFacts {
  /** The latest check that came to its end. */
  readonly checked: LibraryEvent | undefined;
  readonly checking: FixityProgress | null;
  readonly originals: number;
  readonly now: number;
}

/** A disk is trusted for so long, days. */
const OLD_CHECK_DAYS = 90;
/** A check that was not heard of for so long was cut off, days. */
const CUT_OFF_DAYS = 2;

export function fixityFinding({ checked, checking, originals, now }: FixityFacts): Finding {
  if (originals === 0) return fine('check', 'there are no originals yet.');
  if (checking !== null && daysBetween(checking.since, now) >= CUT_OFF_DAYS)
    return advice(
      'check',
      `a check was cut off after ${checking.originals} of ${originals} originals; called again it goes on.`,
      ['check'],
    );
  if (checked === undefined) return advice('check', 'the originals were never read anew against their hashes.', ['check']);
  const days = daysBetween(checked.at, now);
  if (foundFaults(checked))
    return wrong('check', `the last check, ${days} days ago, found something wrong; it names what mends it.`, ['check']);
  if (days > OLD_CHECK_DAYS) return advice('check', `the originals were last read anew ${days} days ago.`, ['check']);
  return fine('check', `all originals had their hash ${days === 0 ? 'today' : `${days} days ago`}.`);
}

/** As `checkLibrary` wrote it down. */
function foundFaults({ data }: LibraryEvent): boolean {
  return [data['faults'], data['store']].some((list) => Array.isArray(list) && list.length > 0);
}
