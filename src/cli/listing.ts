/** The works of a library, a line each. */
import { settingsOf } from '../acts/index.ts';
import { creatorName, ratingText, workTitle } from '../editions/index.ts';
import { admitSummary, visibility } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import { joined } from '../messages/editions.ts';
import { workPath } from '../site/addresses.ts';
import type { WorkSummary } from '../words/index.ts';
import { readersAddress } from './address.ts';
import { counted } from './counts.ts';
import { inLibrary } from './library.ts';
import type { ListOptions } from './list.ts';
import { ndjson } from './ndjson.ts';
import type { Session } from './session.ts';
import { note, printPaced } from './terminal.ts';

/** Works fetched at a time. */
const PAGE = 200;

/** Prints every work that the viewer may see, newest first. */
export async function list(options: ListOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const { settings } = await settingsOf(library, { environment: process.env });
    const visible = visibility(options.as, 'listing');
    let told = 0;
    for (let offset = 0; ; offset += PAGE) {
      const { works } = await library.catalogue.list({ visible, order: 'newest', offset, limit: PAGE });
      for (const work of works) {
        const verdict = admitSummary(work, options.as, 'listing');
        if (verdict.kind !== 'shown') continue;
        await printPaced(
          session.terminal,
          options.json ? jsonLine(verdict.shown, readersAddress(settings)) : plainLine(verdict.shown),
        );
        told += 1;
      }
      if (works.length < PAGE) break;
    }
    if (told === 0 && !options.json)
      note(
        session.terminal,
        options.as === 'owner' ? 'No works here yet.' : 'No works here that a guest may see; --as owner looks as the owner.',
      );
    else if (session.terminal.live) note(session.terminal, `${counted(told, 'work')}.`);
  });
}

function jsonLine({ value: work }: Shown<WorkSummary>, base: string): string {
  const { id, title, creators, state, reason } = work;
  return ndjson({ id, title, creators, state, reason, address: base + workPath(work) });
}

function plainLine({ value: work, viewer }: Shown<WorkSummary>): string {
  const creators = joined(work.creators.map(creatorName));
  const about = [
    ratingText(work),
    counted(work.words, 'word'),
    ...(viewer === 'owner' ? [`${work.state}: ${work.reason.why}`] : []),
  ];
  return `${String(work.id).padStart(6)}  ${workTitle(work)}${creators === '' ? '' : `, by ${creators}`} (${about.join('; ')})`;
}
