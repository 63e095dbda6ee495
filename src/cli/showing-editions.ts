/** The editions of each part of a work on the terminal: the owner's alone. */
import { partEditions } from '../acts/part-editions.ts';
import type { Library } from '../archive/archive.ts';
import { partHeading } from '../editions/index.ts';
import { admitPreview } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import { dayOf } from '../messages/dates.ts';
import type { Reading, Work } from '../words/index.ts';
import { counted } from './counts.ts';
import { ndjson } from './ndjson.ts';
import type { Session } from './session.ts';
import type { ShowOptions } from './show.ts';
import { printPaced } from './terminal.ts';

/** Prints, part by part, the shown edition and the others, newest first; with `text` the story of each. */
export async function showEditions(
  library: Library,
  work: Shown<Work>,
  { json, text }: Pick<ShowOptions, 'json' | 'text'>,
  { terminal }: Session,
): Promise<void> {
  const { id, state, entries } = work.value;
  for (const entry of entries) {
    if (entry.kind === 'gap') continue;
    if (!json) await printPaced(terminal, entries.length < 2 ? work.value.title : partHeading(entry, work.value));
    for (const { reading, shown } of await partEditions(library, id, entry.position)) {
      const verdict = admitPreview(reading, work.viewer, state);
      if (verdict.kind === 'refused') continue;
      await printPaced(terminal, json ? jsonLine(verdict.shown, entry.position, shown) : plainLine(verdict.shown, shown));
      if (text && !json) await printPaced(terminal, `\n${verdict.shown.value.body.text}\n`);
    }
  }
}

function plainLine({ value: { source, body } }: Shown<Reading>, shown: boolean): string {
  const about = [
    source.date === null ? 'no date' : dayOf(source.date),
    ...(source.venue === null ? [] : [source.venue]),
    counted(body.words, 'word'),
    `${source.path}#${source.index}`,
  ];
  return `  ${about.join(', ')}${shown ? ' (shown)' : ''}`;
}

function jsonLine({ value: { source, body } }: Shown<Reading>, position: number, shown: boolean): string {
  const { path, index, date, venue, sha256 } = source;
  return ndjson({ position, shown, date, venue, words: body.words, path, index, sha256 });
}
