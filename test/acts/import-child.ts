/** An import, an undo or a reading anew in a process of its own, to be killed: says `begun` when it has the lock, then `done`. */
import { importPosts, openLibrary, rereadLibrary, undoImport } from '../../src/acts/index.ts';

const [act, dir, pile] = process.argv.slice(2);
if (!act || !dir || !pile) throw new Error('usage: import-child ACT DIR PILE');

async function main(libraryDir: string, path: string): Promise<void> {
  const opened = await openLibrary(libraryDir, { create: true });
  if (opened.kind !== 'open') throw new Error(opened.message);
  console.log('begun');
  const outcome =
    act === 'undo'
      ? await undoImport(opened.library, 'last', { now: 2_000_000 })
      : act === 'reread'
        ? await rereadLibrary(opened.library, { kind: 'all' }, { now: 2_000_000 })
        : await importPosts(opened.library, [path], { silence: 'public', now: 1_000_000 });
  console.log(outcome.kind);
  await opened.library.close();
}

main(dir, pile).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
