/** Stories by their old addresses, on the terminal. */
import { followOldAddress, type OldLead } from '../acts/old-address.ts';
import { creatorName, partHeading, workTitle } from '../editions/index.ts';
import { joined } from '../messages/editions.ts';
import { leadPath } from '../site/old/page.ts';
import { readersAddress } from './address.ts';
import type { FindOptions } from './find.ts';
import { inLibrary } from './library.ts';
import { ndjson } from './ndjson.ts';
import { fail, type Session } from './session.ts';
import { settingsNow } from './settings.ts';
import { complain, print } from './terminal.ts';

/** Prints where the stories stand that stood at this address, as far as the viewer may see them. */
export async function find(address: string, options: FindOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const found = await followOldAddress(library.catalogue, address, options.as);
    const { settings } = await settingsNow(library);
    for (const lead of found) print(session.terminal, (options.json ? jsonLine : line)(lead, readersAddress(settings)));
    if (found.length > 0) return;
    complain(session.terminal, {
      name: address,
      what: `nothing that ${options.as === 'owner' ? 'you' : 'a guest'} may read here stood at that address.`,
      remedy: options.as === 'owner' ? 'Look at how it is written.' : 'Look at how it is written; --as owner looks as the owner.',
    });
    fail(session);
  });
}

function line(lead: OldLead, base: string): string {
  const { value: work } = lead.work;
  const entry = work.entries.find(({ position }) => position === lead.position);
  const creators = joined(work.creators.map(creatorName));
  const part = entry === undefined ? '' : `, ${partHeading(entry, work)}`;
  return `${String(work.id).padStart(6)}  ${workTitle(work)}${part}${creators === '' ? '' : `, by ${creators}`}  ${base}${leadPath(lead)}`;
}

function jsonLine(lead: OldLead, base: string): string {
  const { id, title } = lead.work.value;
  return ndjson({ work: id, title, position: lead.position, address: base + leadPath(lead) });
}
