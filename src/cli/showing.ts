/** One work on the terminal. */
import { shownChapters } from '../acts/shown-chapters.ts';
import type { Library } from '../archive/archive.ts';
import { frontMatter, partHeading, textDocument } from '../editions/index.ts';
import type { Shown } from '../gate/shown.ts';
import { SECTION_NAMES } from '../messages/editions.ts';
import { workPath } from '../site/addresses.ts';
import type { Work } from '../words/index.ts';
import { readersAddress } from './address.ts';
import { findWork } from './finding.ts';
import { inLibrary } from './library.ts';
import { ndjson } from './ndjson.ts';
import { fail, type Session } from './session.ts';
import { settingsNow } from './settings.ts';
import type { ShowOptions } from './show.ts';
import { showEditions } from './showing-editions.ts';
import { complain, print, printPaced } from './terminal.ts';

/** Prints what is known of a work and its parts; with `text` the story in the form of the text download. */
export async function show(id: number, options: ShowOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const work = await findWork(library, id, options.as, options.text ? 'text' : 'page', session);
    if (work === null) return;
    if (options.editions) return editions(library, work, options, session);
    const { settings } = await settingsNow(library);
    const address = readersAddress(settings) + workPath(work.value);
    if (options.json) print(session.terminal, ndjson({ ...work.value, address }));
    else if (options.text) {
      const place = { archive: settings['archive.title'], library: library.id, address: null, changedAt: null };
      await printPaced(session.terminal, textDocument(work, await shownChapters(library, work), place).trimEnd());
    } else for (const line of [...workLines(work), '', address]) print(session.terminal, line);
  });
}

async function editions(library: Library, work: Shown<Work>, options: ShowOptions, session: Session): Promise<void> {
  if (work.viewer === 'owner') return showEditions(library, work, options, session);
  complain(session.terminal, {
    name: '--editions',
    what: 'only the owner is shown more than one edition of a part.',
    remedy: 'Look as the owner: --as owner.',
  });
  fail(session);
}

function workLines(work: Shown<Work>): readonly string[] {
  const matter = frontMatter(work);
  const { state, reason, entries } = work.value;
  const parts =
    entries.length < 2
      ? []
      : entries.map((entry) => `  ${partHeading(entry, work.value)}${entry.kind === 'gap' ? ' (missing here)' : ''}`);
  return [
    `${matter.title}, ${matter.byline}`,
    ...(work.viewer === 'owner' ? [`${state}: ${reason.why}`] : []),
    '',
    ...matter.facts.map(({ label, values }) => `${label}: ${values.join(', ')}`),
    ...(matter.summary === null ? [] : [`${SECTION_NAMES.summary}: ${matter.summary}`]),
    ...matter.notes.map((text) => `${SECTION_NAMES.notes}: ${text}`),
    ...matter.credits.map(({ label, values }) => `${label}: ${values.join(', ')}`),
    `${SECTION_NAMES.wishes}: ${matter.wishes.join(' ')}`,
    ...(parts.length === 0 ? [] : ['', `${SECTION_NAMES.contents}:`, ...parts]),
  ];
}
