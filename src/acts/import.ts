/**
 * Importing: posts are read and stored a batch at a time, then joined into works, judged and shown in one step. A kill or a full disk in
 * between leaves nothing that shows; the same command goes on where it stopped.
 */
import { resolve } from 'node:path';
import type { ImportRequest, ImportSheet, Library } from '../archive/archive.ts';
import type { ImportId, Silence } from '../words/index.ts';
import type { Failed } from './failure.ts';
import { intake, type Pile } from './intake.ts';
import { locked } from './locked.ts';
import type { Watch } from './progress.ts';
import { cutOff, finishInterrupted, joinAll } from './recover.ts';
import { settingsOf } from './setting.ts';

export interface ImportOptions extends Watch {
  /** Who sees works whose authors said nothing; the library's setting where it is not said. */
  readonly silence?: Silence;
  /** The list, community or site that the pile comes from, for posts that do not say. */
  readonly venue?: string;
  /** These are the program's own samples: `undo` finds them by that. */
  readonly samples?: boolean;
  /** Items that are stored in one step. */
  readonly batchItems?: number;
  readonly who?: string;
  readonly now?: number;
}

export interface ImportDone {
  readonly kind: 'done';
  readonly sheet: ImportSheet;
  /** True where this went on with an import that had been cut off. */
  readonly resumed: boolean;
  /** Imports of other piles that had been cut off while reading: what they had stored was taken out. */
  readonly dropped: readonly ImportId[];
}

/** `stopped` where the signal asked for it: nothing of it shows, the same command goes on. */
export type ImportOutcome = ImportDone | { readonly kind: 'stopped'; readonly sheet: ImportSheet } | Failed;

/** Imports files, folders, zips and mailboxes. What cannot be read is skipped, each with its reason on the sheet. */
export async function importPosts(
  library: Library,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const { openSources } = await import('../sources/index.ts');
  const what = paths.map((path) => (path === '-' ? path : resolve(path)));
  return importPile(library, what, (steps) => openSources(paths, steps), options);
}

/**
 * Imports from any stream of posts.
 * @param what names the pile: the same names and options go on with an import that was cut off
 */
export async function importPile(
  library: Library,
  what: readonly string[],
  pile: Pile,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const { samples = false, venue = null, who = 'owner', now = Date.now(), ...watch } = options;
  return locked(library, `importing ${what.join(', ')}`, async (): Promise<ImportOutcome> => {
    const silence = options.silence ?? (await settingsOf(library)).settings['archive.silence'];
    const request: ImportRequest = { what, samples, silence, venue };
    await reopenSame(library, request);
    await finishInterrupted(library, now);
    const dropped = await dropOthers(library, request, now, who);
    const { id, resumed } = await library.imports.begin(request, now);
    const taken = await intake(library, id, pile, { venue, ...watch });
    if (taken === 'stopped') return { kind: 'stopped', sheet: await sheetOf(library, id) };
    await library.imports.read(id);
    const joined = await joinAll(library, options.now ?? Date.now(), { ...watch, who });
    const sheet = await sheetOf(library, id);
    if (joined.kind === 'stopped') return { kind: 'stopped', sheet };
    return { kind: 'done', sheet, resumed, dropped };
  });
}

/** An import of this pile that was cut off while it was joined goes on from its pile again: something may have been added to that since. */
async function reopenSame(library: Library, request: ImportRequest): Promise<void> {
  for (const sheet of await library.imports.unfinished())
    if (sheet.stage === 'joining' && sameRequest(sheet, request)) await library.imports.reopen(sheet.id);
}

async function dropOthers(library: Library, request: ImportRequest, now: number, who: string): Promise<readonly ImportId[]> {
  const others = (await cutOff(library)).filter((sheet) => !sameRequest(sheet, request));
  for (const { id } of others) await library.imports.drop(id, now, who);
  if (others.length > 0) await library.imports.sweep();
  return others.map(({ id }) => id);
}

function sameRequest(a: ImportRequest, b: ImportRequest): boolean {
  return JSON.stringify([a.what, a.samples, a.silence, a.venue]) === JSON.stringify([b.what, b.samples, b.silence, b.venue]);
}

async function sheetOf(library: Library, id: ImportId): Promise<ImportSheet> {
  const sheet = await library.imports.sheet(id);
  if (!sheet) throw new Error(`import ${id} has no sheet`);
  return sheet;
}
