/** The keeper's pages on the terminal. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { pageOf, resetPage, setPage } from '../acts/pages.ts';
import type { KeeperPageName, PageFormat } from '../words/index.ts';
import { inLibrary, refused } from './library.ts';
import type { PageAct, PageOptions } from './page.ts';
import { fail, type Session } from './session.ts';
import { complain, print } from './terminal.ts';

/** Who decides at the command line: whoever may write in the library's folder. */
const WHO = 'owner';

export async function page(
  act: PageAct,
  name: KeeperPageName,
  file: string | undefined,
  options: PageOptions,
  session: Session,
): Promise<void> {
  if (act === 'set' && file === undefined) {
    complain(session.terminal, { name: `page set ${name}`, what: 'it needs a file.', remedy: 'See masterlist help page.' });
    session.status = 2;
    return;
  }
  await inLibrary(session, options.data, false, async (library) => {
    if (act === 'show') return print(session.terminal, (await pageOf(library, name)).text);
    const written = act === 'set' ? await contentOf(file ?? '', session) : '';
    if (written === null) return;
    const outcome =
      act === 'set'
        ? await setPage(library, name, written, options.format ?? formatOf(file ?? ''), WHO)
        : await resetPage(library, name, WHO);
    if (outcome.kind === 'failed') refused(session, outcome);
    else
      print(
        session.terminal,
        act === 'set' ? `The page ${name} is written.` : `On the page ${name} stands the program’s own text again.`,
      );
  });
}

function formatOf(file: string): PageFormat {
  return /\.html?$/i.test(file) ? 'html' : 'text';
}

async function contentOf(file: string, session: Session): Promise<string | null> {
  if (file === '-') return text(session.terminal.input);
  try {
    return await readFile(file, 'utf8');
  } catch {
    complain(session.terminal, {
      name: file,
      what: 'it cannot be read.',
      remedy: 'Look at its name, and at your right to read it.',
    });
    fail(session);
    return null;
  }
}
