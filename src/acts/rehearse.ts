/** An import tried on a copy of the library that is gone afterwards: what it would do, in the very figures of the import itself. */
import { tmpdir } from 'node:os';
import type { ImportSheet, Library } from '../archive/archive.ts';
import { StoreTrouble } from '../archive/archive.ts';
import { openScratch } from '../archive/engines/sqlite/scratch.ts';
import type { ImportId, WorkSummary } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { type ImportOptions, importPosts } from './import.ts';
import { libraryOf } from './open.ts';

/** A work as it would stand. Raw: the gate decides what of it may be shown. */
export interface RehearsedWork {
  readonly work: WorkSummary;
  /** Stories that the import would bring to it. */
  readonly brought: number;
  /** True where it is made of these alone. */
  readonly made: boolean;
}

export interface Rehearsal {
  readonly sheet: ImportSheet;
  /** Imports of other piles that were cut off while reading: what they have stored would be taken out. */
  readonly dropped: readonly ImportId[];
  /** Every work that the import would bring stories to, in the order of their numbers; can be asked again. */
  works(): AsyncIterable<RehearsedWork>;
}

/** Works fetched at a time. */
const PAGE = 500;

/**
 * Tries an import and lets `look` see what came of it. Nothing is written but in the folder for temporary files, which needs room for the
 * library and the pile.
 */
export async function rehearseImport(
  dir: string,
  paths: readonly string[],
  options: ImportOptions,
  look: (rehearsal: Rehearsal) => Promise<void>,
): Promise<{ readonly kind: 'rehearsed' | 'stopped' } | Failed> {
  const opened = libraryOf(dir, openScratch(dir));
  if (opened.kind === 'failed') return opened.code === 'disk-full' ? noRoom() : opened;
  const { library } = opened;
  try {
    const outcome = await importPosts(library, paths, options);
    if (outcome.kind === 'failed') return outcome.code === 'disk-full' ? noRoom() : outcome;
    if (outcome.kind === 'stopped') return { kind: 'stopped' };
    const { sheet, dropped } = outcome;
    await look({ sheet, dropped, works: () => worksOf(library, sheet) });
    return { kind: 'rehearsed' };
  } catch (error) {
    if (error instanceof StoreTrouble && error.code === 'full') return noRoom();
    throw error;
  } finally {
    await library.close();
  }
}

async function* worksOf({ imports, catalogue }: Library, { id }: ImportSheet): AsyncGenerator<RehearsedWork> {
  for (let after = 0, more = true; more; ) {
    const page = await imports.works(id, after, PAGE);
    for (const { work, brought, posts } of page) {
      after = work;
      const found = await catalogue.find(work);
      if (found.kind === 'work') yield { work: found.work, brought, made: brought === posts };
    }
    more = page.length === PAGE;
  }
}

function noRoom(): Failed {
  return failed(
    'disk-full',
    `${tmpdir()}: a dry run needs room there for a copy of the library and for the pile. Make room, or name another folder: TMPDIR=/elsewhere masterlist import --dry-run …`,
  );
}
