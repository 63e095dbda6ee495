/**
 * The library as a bag (BagIt 1.0). The owner's holds all from which an archive is made again: originals, what people decided, what happened;
 * and beside them, for whoever has no such program, the readings, the works and an e-book of each. A guest's holds what is public. Everything
 * asks the gate; what is sealed stays. The same library makes the same bag, byte for byte.
 */
import { resolve } from 'node:path';
import type { Library } from '../archive/archive.ts';
import { CONTENTS, FORMAT } from '../archive/bags/layout.ts';
import { type BagWriter, beginBag, type InfoLine } from '../archive/bags/writer.ts';
import { visibility } from '../gate/index.ts';
import type { Viewer } from '../words/index.ts';
import type { BagContents } from './bag-contents.ts';
import { addBooks, addEvents, addOriginals, addReadings, addRecords, addWorks, type Bagging } from './bag-parts.ts';
import { type Failed, failed, fileTrouble } from './failure.ts';
import { locked } from './locked.ts';
import type { Watch } from './progress.ts';
import { cutOff, finishInterrupted } from './recover.ts';
import { settingsOf } from './setting.ts';

export interface BagOptions extends Watch {
  readonly viewer: Viewer;
  /** The program's version. */
  readonly version: string;
  readonly who?: string;
  readonly now?: number;
}

export interface BagMade {
  readonly kind: 'bagged';
  /** As an absolute path. */
  readonly dir: string;
  readonly works: number;
  readonly originals: number;
  /** Works that are sealed and stayed; null where that is not the viewer's to know. */
  readonly sealed: number | null;
  /** Originals that stayed, since something sealed stands in them. */
  readonly stayed: number;
  readonly files: number;
  readonly bytes: number;
}

export type BagOutcome = BagMade | { readonly kind: 'stopped' } | Failed;

export async function exportBag(library: Library, path: string, options: BagOptions): Promise<BagOutcome> {
  const dir = resolve(path);
  const { now = Date.now(), who = 'owner' } = options;
  return locked(library, `writing the bag ${dir}`, async (): Promise<BagOutcome> => {
    await finishInterrupted(library, now);
    const [open] = await cutOff(library);
    if (open)
      return failed(
        'unfinished-import',
        `${library.dir}: import ${open.id} was cut off. Import the same again to go on with it, or take it out with: masterlist undo ${open.id}`,
      );
    try {
      const begun = await beginBag(dir, await dateOf(library, options.viewer));
      if (begun.kind === 'taken')
        return failed('bag-exists', `${dir}: something is there already. Name a folder that is not there, or an empty one.`);
      const outcome = await written(library, dir, begun.writer, options);
      if (outcome.kind === 'bagged') await noteBag(library, outcome, options.viewer, who, now);
      return outcome;
    } catch (error) {
      const told = fileTrouble(dir, error);
      if (told) return told;
      throw error;
    }
  });
}

async function written(library: Library, dir: string, writer: BagWriter, options: BagOptions): Promise<BagOutcome> {
  try {
    const made = await fill(library, writer, options);
    if (made !== 'stopped') return { kind: 'bagged', dir, ...made };
  } catch (error) {
    await writer.drop();
    throw error;
  }
  await writer.drop();
  return { kind: 'stopped' };
}

/** In the order of the paths. */
async function fill(
  library: Library,
  writer: BagWriter,
  { viewer, version, onProgress, signal }: BagOptions,
): Promise<Omit<BagMade, 'kind' | 'dir'> | 'stopped'> {
  const { settings } = await settingsOf(library);
  const bagging: Bagging = {
    library,
    writer,
    viewer,
    settings,
    watch: { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) },
  };
  const books = await addBooks(bagging);
  const whole = takesOriginals(viewer);
  const contents: BagContents = {
    format: FORMAT,
    program: `masterlist ${version}`,
    library: library.id,
    title: settings['archive.title'],
    viewer,
    tables: whole ? library.carrying.version : null,
    sealed: whole ? books.sealed : null,
  };
  if (whole) await addEvents(bagging);
  await writer.add(CONTENTS, Buffer.from(`${JSON.stringify(contents, null, 2)}\n`));
  const originals = whole ? await addOriginals(bagging) : { added: 0, stayed: new Set<number>() };
  if (whole) {
    await addReadings(bagging, originals.stayed);
    await addRecords(bagging, originals.stayed);
  }
  const works = await addWorks(bagging);
  if (signal?.aborted) return 'stopped';
  const told = { works, originals: originals.added, sealed: contents.sealed, stayed: originals.stayed.size };
  const date = new Date(await dateOf(library, viewer)).toISOString().slice(0, 10);
  return { ...told, ...(await writer.finish(infoOf(contents, told, date))) };
}

function takesOriginals(viewer: Viewer): boolean {
  return visibility(viewer, 'original').states.length > 0;
}

/**
 * The day of a bag is that of the last thing that happened in what it holds, so that the same library makes the same bag. A guest's says
 * nothing of what happened to works that are not for guests.
 */
async function dateOf(library: Library, viewer: Viewer): Promise<number> {
  if (takesOriginals(viewer)) return (await library.keeping.state()).latestEventAt ?? 0;
  const visible = visibility(viewer, 'export');
  const { works } = await library.catalogue.list({ visible, order: 'newest', offset: 0, limit: 1 });
  return works[0]?.addedAt ?? 0;
}

function infoOf(
  { title, program, library, viewer, sealed }: BagContents,
  { works, originals, stayed }: Pick<BagMade, 'works' | 'originals' | 'stayed'>,
  date: string,
): readonly InfoLine[] {
  const owners =
    sealed === null
      ? []
      : ([
          ['Masterlist-Originals', String(originals)],
          ['Masterlist-Sealed-Works-Left-Out', String(sealed)],
          ['Masterlist-Originals-Left-Out', String(stayed)],
        ] as const);
  return [
    ['Source-Organization', title],
    ['External-Identifier', library],
    [
      'External-Description',
      viewer === 'owner' ? 'A whole fan-fiction archive, its owner’s: private.' : 'What is public in a fan-fiction archive.',
    ],
    ['Bagging-Date', date],
    ['Bag-Software-Agent', program],
    ['Masterlist-Viewer', viewer],
    ['Masterlist-Works', String(works)],
    ...owners,
  ];
}

async function noteBag(library: Library, made: BagMade, viewer: Viewer, who: string, now: number): Promise<void> {
  const { dir, works, originals, stayed } = made;
  const data = { as: 'bag', dir, viewer, works, originals, stayed };
  await library.events.add({ at: now, who, what: 'exported', work: null, import: null, data });
}
