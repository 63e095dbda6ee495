/** What is wrong with an installation: the machine first, then the library, then the server. Looks only; an older library is not upgraded by it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Library } from '../archive/archive.ts';
import { openBackup } from '../archive/engines/sqlite/backup.ts';
import { migrations } from '../archive/engines/sqlite/migrations/index.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import type { SettingsRead } from '../settings/index.ts';
import { libraryFindings } from './doctor-library.ts';
import { diskFinding, driverFinding, folderFacts, folderFinding, freeBytes, nodeFinding, usedDriver } from './doctor-machine.ts';
import { serverFindings } from './doctor-server.ts';
import { guarded } from './failure.ts';
import { advice, type Finding, fine, wrong } from './finding.ts';
import { openLibrary } from './open.ts';

export interface DoctorOptions {
  readonly now?: number;
  /** The settings as they count for this call. */
  readonly settings: (library: Library) => Promise<SettingsRead>;
}

export async function examine(dir: string, { now = Date.now(), settings }: DoctorOptions): Promise<readonly Finding[]> {
  const folder = resolve(dir);
  const machine = [nodeFinding(process.versions.node), driverFinding(usedDriver(), process.env['MASTERLIST_SQLITE'])];
  if (!existsSync(join(folder, LIBRARY_FILE)))
    return [...machine, wrong('library', `there is none in ${folder}.`, ['import', 'PATH…'])];
  const tables = tablesFinding(join(folder, LIBRARY_FILE));
  const rights = folderFinding(folderFacts(folder));
  // An older one would be upgraded by opening it, a newer or damaged one cannot be opened.
  if (tables.level !== 'fine') return [...machine, rights, tables];
  const opened = await openLibrary(folder, { create: false });
  if (opened.kind === 'failed') return [...machine, rights, wrong('library', opened.message, null)];
  const { library } = opened;
  try {
    const looked = await guarded(library, async () => {
      const { fileBytes } = await library.keeping.state();
      const room = diskFinding(folder, freeBytes(folder), fileBytes);
      return [room, ...(await libraryFindings(library, now)), ...(await serverFindings(await settings(library)))];
    });
    const inside = 'kind' in looked ? [wrong('library', looked.message, null)] : looked;
    return [...machine, rights, tables, ...inside];
  } finally {
    await library.close();
  }
}

/** @param file the library's file, which is there */
function tablesFinding(file: string): Finding {
  const opened = openBackup(file);
  switch (opened.kind) {
    case 'open':
      opened.backup.close();
      if (opened.backup.version === migrations.length)
        return fine('tables', `version ${opened.backup.version}, as this program writes them.`);
      return advice(
        'tables',
        `version ${opened.backup.version}; this program writes ${migrations.length}. The next command brings them up to date and keeps the library as it was beside it.`,
        ['serve'],
      );
    case 'newer':
      return wrong('tables', `version ${opened.version}, of a later Masterlist; this one knows ${opened.known}.`, UPDATE);
    case 'foreign':
      return wrong('tables', `${file} is no library of Masterlist.`, null);
    case 'trouble':
      return opened.code === 'damaged'
        ? wrong('tables', 'the library is damaged.', ['restore', 'BACKUP', '--verify', '--replace'])
        : wrong('tables', `${opened.what}.`, null);
    case 'missing':
      return wrong('library', `there is none at ${file}.`, ['import', 'PATH…']);
  }
}

const UPDATE = 'git pull && npm ci';
