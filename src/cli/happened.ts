/** The events of a library, a line each. */
import { listEvents } from '../acts/events.ts';
import type { LibraryEvent } from '../archive/archive.ts';
import type { EventsOptions } from './events.ts';
import { inLibrary } from './library.ts';
import { ndjson } from './ndjson.ts';
import { fail, type Session } from './session.ts';
import { complain, note, printPaced } from './terminal.ts';

/** So many are listed: an archive of twenty years has fewer. */
const MOST_LISTED = 100_000;

/** Who asks as a guest hears that they are not for guests, whether there are any or not. */
export async function events(options: EventsOptions, session: Session): Promise<void> {
  const { data, as, work, import: imported, json } = options;
  await inLibrary(session, data, false, async (library) => {
    if (as !== 'owner') {
      complain(session.terminal, { name: 'events', what: 'they are the owner’s to read.', remedy: 'Say --as owner.' });
      return fail(session);
    }
    const about = { ...(work === undefined ? {} : { work }), ...(imported === undefined ? {} : { import: imported }) };
    const all = await listEvents(library, about, MOST_LISTED);
    for (const event of all)
      await printPaced(session.terminal, json ? ndjson({ ...event, at: new Date(event.at).toISOString() }) : line(event));
    if (all.length === 0 && !json) note(session.terminal, 'Nothing of this was written down.');
  });
}

function line({ id, at, who, what, work, import: imported, data }: LibraryEvent): string {
  const when = moment(at);
  const about = [...(work === null ? [] : [`work ${work}`]), ...(imported === null ? [] : [`import ${imported}`])];
  const facts = Object.entries(data).map(
    ([name, value]) =>
      `${name} ${typeof value === 'string' ? value : name === 'since' && typeof value === 'number' ? moment(value) : JSON.stringify(value)}`,
  );
  return [
    `${String(id).padStart(6)}  ${when}  ${who}: ${[what, ...about].join(', ')}`,
    ...(facts.length === 0 ? [] : [`(${facts.join('; ')})`]),
  ].join(' ');
}

function moment(at: number): string {
  return new Date(at).toISOString().replace('T', ' ').slice(0, 19);
}
