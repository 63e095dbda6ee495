/** Taking a whole import out again: its posts leave, and the works they stood in are joined anew from what stays. */
import type { ImportSheet, Library } from '../archive/archive.ts';
import type { ImportId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { locked } from './locked.ts';
import type { Watch } from './progress.ts';
import { cutOff, finishInterrupted, joinAll } from './recover.ts';

export interface UndoOptions extends Watch {
  readonly who?: string;
  readonly now?: number;
}

export type UndoOutcome =
  | {
      readonly kind: 'undone';
      readonly sheet: ImportSheet;
      /** Posts that left the library with it. */
      readonly gone: number;
      /** Posts that it brought and that stay, because another import holds them too. */
      readonly kept: number;
    }
  | { readonly kind: 'stopped' }
  | Failed;

/** @param which the number of an import, the `last` one that is not undone, or the one that brought the `samples` */
export async function undoImport(
  library: Library,
  which: ImportId | 'last' | 'samples',
  options: UndoOptions = {},
): Promise<UndoOutcome> {
  const { who = 'owner', now = Date.now(), ...watch } = options;
  return locked(library, 'undoing an import', async (): Promise<UndoOutcome> => {
    const finished = await finishInterrupted(library, now, watch);
    if (finished.kind === 'stopped') return finished;
    const found = find(await library.imports.list(), which, library.dir);
    if ('kind' in found) return found;
    // Whatever else was cut off while reading goes too: it may hold what this import brought, and nothing of it shows.
    const others = (await cutOff(library)).filter(({ id }) => id !== found.id);
    for (const { id } of others) await library.imports.drop(id, now, who);
    await library.imports.sweep();
    const before = await library.originals.count();
    if (found.stage === 'reading') {
      await library.imports.drop(found.id, now, who);
    } else {
      await library.imports.undo(found.id);
      const joined = await joinAll(library, now, { ...watch, who });
      if (joined.kind === 'stopped') return joined;
    }
    await library.imports.sweep();
    const gone = before.originals - (await library.originals.count()).originals;
    const sheet = (await library.imports.sheet(found.id)) ?? found;
    return { kind: 'undone', sheet, gone, kept: Math.max(0, found.posts - gone) };
  });
}

function find(sheets: readonly ImportSheet[], which: ImportId | 'last' | 'samples', dir: string): ImportSheet | Failed {
  const open = sheets.filter(({ stage }) => stage !== 'undone');
  const wanted =
    which === 'last'
      ? open[0]
      : which === 'samples'
        ? open.find(({ samples }) => samples)
        : sheets.find(({ id }) => id === which);
  if (!wanted) {
    if (typeof which === 'number')
      return failed('no-such-import', `${dir}: there is no import ${which}. These can be undone: ${numbers(open)}.`);
    return failed(
      'nothing-to-undo',
      `${dir}: ${which === 'samples' ? 'there are no samples here' : 'no import is left to undo'}.`,
    );
  }
  if (wanted.stage === 'undone') return failed('nothing-to-undo', `${dir}: import ${wanted.id} is undone already.`);
  return wanted;
}

function numbers(sheets: readonly ImportSheet[]): string {
  return sheets.length === 0 ? 'none' : sheets.map(({ id }) => id).join(', ');
}

/** All imports with their balance sheets, newest first. */
export async function listImports(library: Library): Promise<readonly ImportSheet[]> {
  return library.imports.list();
}
