/** Works as files in a folder. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noteExported } from '../acts/events.ts';
import { shownChapters } from '../acts/shown-chapters.ts';
import type { Library } from '../archive/archive.ts';
import { DOWNLOADS, type Download, fileName } from '../editions/index.ts';
import type { Settings } from '../settings/index.ts';
import { workPath } from '../site/addresses.ts';
import type { ExportOptions } from './export.ts';
import { findWork } from './finding.ts';
import { inLibrary } from './library.ts';
import { fail, type Session } from './session.ts';
import { settingsNow } from './settings.ts';
import { complain, note, print } from './terminal.ts';

/** Writes each work that the viewer may have in this format; says what it wrote, and what it could not. */
export async function exportWorks(ids: readonly number[], options: ExportOptions, session: Session): Promise<void> {
  const download = DOWNLOADS.find(({ format }) => format === options.format);
  if (download === undefined) throw new Error(`no download is made as ${options.format}`);
  await inLibrary(session, options.data, false, async (library) => {
    const { settings } = await settingsNow(library);
    for (const id of new Set(ids)) await exportWork(library, id, download, settings, options, session);
  });
}

async function exportWork(
  library: Library,
  id: number,
  download: Download,
  settings: Settings,
  options: ExportOptions,
  session: Session,
): Promise<void> {
  const work = await findWork(library, id, options.as, download.format, session);
  if (work === null) return;
  const baseUrl = settings['server.base-url'];
  const bytes = await download.make(work, await shownChapters(library, work), {
    archive: settings['archive.title'],
    library: library.id,
    address: baseUrl === null ? null : new URL(baseUrl).origin + workPath(work.value),
    changedAt: null,
  });
  const path = join(options.out, fileName(work.value, download.ending));
  try {
    await mkdir(options.out, { recursive: true });
    await writeWhole(path, bytes);
    print(session.terminal, path);
    const noted = await noteExported(library, work.value.id, { format: download.format, as: options.as }, 'owner');
    if (noted.kind === 'failed')
      note(session.terminal, `masterlist: ${noted.message} The file is whole; that it went out was not written down.`);
  } catch (error) {
    complain(session.terminal, {
      name: path,
      what: `it could not be written (${reasonOf(error)}).`,
      remedy: 'Check the folder and the room on its disk, or name another with --out.',
    });
    fail(session);
  }
}

/** All of it or nothing: a file that is cut by a full disk never stands under its own name. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return REASONS[code] ?? code;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'the disk cannot be written to',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file stands where the folder should be',
  EISDIR: 'a folder stands under its name',
};
