/** The parts of a bag's payload, each a stream: nothing but one work or one original stands in memory. */
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../archive/archive.ts';
import { bookPath, EVENTS, originalPath, readingsPath, recordsPath, WORKS } from '../archive/bags/layout.ts';
import type { BagWriter } from '../archive/bags/writer.ts';
import type { CarriedOriginal } from '../archive/carrying.ts';
import { DOWNLOADS } from '../editions/index.ts';
import { admit } from '../gate/index.ts';
import type { Settings } from '../settings/index.ts';
import { SETTINGS, type SettingKey, type SettingRow } from '../settings/index.ts';
import type { Viewer } from '../words/index.ts';
import { garbageWatch } from './garbage.ts';
import { leavingOriginal, leavingReading } from './leaving.ts';
import { premisEvent } from './premis.ts';
import type { Watch } from './progress.ts';
import { shownChapters } from './shown-chapters.ts';

export interface Bagging {
  readonly library: Library;
  readonly writer: BagWriter;
  readonly viewer: Viewer;
  readonly settings: Settings;
  readonly watch: Watch;
}

/** An e-book of each work that may leave as one. Tells how many are sealed, which may not leave at all. */
export async function addBooks({ library, writer, viewer, settings, watch }: Bagging): Promise<{ readonly sealed: number }> {
  const book = DOWNLOADS.find(({ format }) => format === 'epub');
  if (!book) throw new Error('no e-books are made');
  const place = { archive: settings['archive.title'], library: library.id, address: null, changedAt: null };
  const garbage = garbageWatch();
  let sealed = 0;
  for await (const id of library.carrying.works()) {
    if (watch.signal?.aborted) break;
    const found = await library.catalogue.find(id);
    if (found.kind !== 'work') continue;
    if (found.work.state === 'sealed') sealed += 1;
    const verdict = admit(found.work, viewer, 'epub');
    if (verdict.kind === 'refused') continue;
    const bytes = await book.make(verdict.shown, await shownChapters(library, verdict.shown), place);
    await writer.add(bookPath(id, found.work.slug), bytes);
    garbage.add(bytes.byteLength);
  }
  return { sealed };
}

/** What happened, as PREMIS knows it. */
export async function addEvents({ library, writer }: Bagging): Promise<void> {
  await writer.add(EVENTS, lines(library.carrying.rows('events', new Set()), premisEvent));
}

const BEGINS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Originals as they came. Tells the numbers of those that stayed. */
export async function addOriginals({ library, writer, viewer, watch }: Bagging): Promise<{
  readonly added: number;
  readonly stayed: Set<number>;
}> {
  const stayed = new Set<number>();
  const { originals: total } = await library.keeping.state();
  const garbage = garbageWatch();
  let [added, bytes] = [0, 0];
  for (const begin of BEGINS) {
    let last = '';
    for (const original of await library.carrying.originals(begin)) {
      if (watch.signal?.aborted) return { added, stayed };
      const leaving = await leavingOriginal(library, original, viewer);
      if (leaving === null) stayed.add(original.number);
      else {
        // The same bytes can be kept as a post and as a container.
        if (original.sha256 !== last) await writer.add(originalPath(original.sha256), leaving.value);
        last = original.sha256;
        added += 1;
        bytes += leaving.value.byteLength;
        garbage.add(leaving.value.byteLength);
      }
      watch.onProgress?.({ stage: 'bagging', done: added + stayed.size, total, bytes, totalBytes: null, path: null });
    }
    // Lets a stop through.
    await setImmediate();
  }
  return { added, stayed };
}

/** What was read in the originals that left, a line a story. */
export async function addReadings({ library, writer, viewer, watch }: Bagging, stayed: ReadonlySet<number>): Promise<void> {
  for (const begin of BEGINS) {
    if (watch.signal?.aborted) return;
    const posts = (await library.carrying.originals(begin)).filter(({ number }) => !stayed.has(number));
    if (posts.some((original) => original.posts.length > 0))
      await writer.add(readingsPath(begin), readings(library, posts, viewer));
  }
}

async function* readings(library: Library, originals: readonly CarriedOriginal[], viewer: Viewer): AsyncGenerator<string> {
  for (const post of originals.flatMap((original) => original.posts)) {
    const reading = await leavingReading(library, post, viewer);
    if (reading !== null) yield line(reading.value);
  }
}

/** The rows of which the archive is made again; events stand by themselves. */
export async function addRecords({ library, writer }: Bagging, stayed: ReadonlySet<number>): Promise<void> {
  for (const table of library.carrying.tables.toSorted()) {
    if (table === 'events') continue;
    const rows = library.carrying.rows(table, stayed);
    await writer.add(
      recordsPath(table),
      lines(table === 'settings' ? ownSettings(rows) : rows, (row) => row),
    );
  }
}

/** Where a server listens is a matter of its machine, not of the archive. */
async function* ownSettings<R extends Readonly<Record<string, unknown>>>(rows: AsyncIterable<R>): AsyncGenerator<R> {
  const all: Readonly<Record<string, SettingRow>> = SETTINGS;
  const isOwn = (key: string) => all[key as SettingKey]?.environment === null;
  for await (const row of rows) if (isOwn(String(row['key']))) yield row;
}

/** The works as this viewer may have them; tells how many. */
export async function addWorks({ library, writer, viewer }: Bagging): Promise<number> {
  let works = 0;
  async function* told(): AsyncGenerator<string> {
    for await (const id of library.carrying.works()) {
      const found = await library.catalogue.find(id);
      const verdict = found.kind === 'work' ? admit(found.work, viewer, 'export') : null;
      if (verdict?.kind !== 'shown') continue;
      works += 1;
      yield line(verdict.shown.value);
    }
  }
  await writer.add(WORKS, told());
  return works;
}

async function* lines<R>(rows: AsyncIterable<R>, as: (row: R) => unknown): AsyncGenerator<string> {
  for await (const row of rows) yield line(as(row));
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
