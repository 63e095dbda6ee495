/** One act in a process of its own, to be killed: says `begun` when the library is open, then how it ended. */
import { importPosts, type Library, openLibrary, rereadLibrary, undoImport } from '../../src/acts/index.ts';

const [act, dir, pile] = process.argv.slice(2);
if (!act || !dir || !pile) throw new Error('usage: act ACT DIR PILE');

/** Many steps, so that a kill falls between two of them or into one. */
const BATCH = 20;
const NOW = 1_000_000;
/** The import that is undone. */
const SECOND = 2;

function doIt(library: Library, path: string): Promise<{ readonly kind: string; readonly message?: string }> {
  if (act === 'undo') return undoImport(library, SECOND, { now: NOW });
  if (act === 'reread') return rereadLibrary(library, { kind: 'all' }, { now: NOW });
  return importPosts(library, [path], { silence: 'public', now: NOW, batchItems: BATCH });
}

async function main(libraryDir: string, path: string): Promise<void> {
  const opened = await openLibrary(libraryDir, { create: true });
  if (opened.kind !== 'open') throw new Error(opened.message);
  console.log('begun');
  const { library } = opened;
  const outcome = await doIt(library, path);
  console.log(`ended: ${outcome.message ?? outcome.kind}`);
  await library.close();
}

main(dir, pile).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
