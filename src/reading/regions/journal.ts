/** What a journal or a web group says above a post: who wrote it where, and when. */

import type { RegionKind } from '../../words/index.ts';
import { oneLine } from '../values/folding.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import type { Bare } from './bare.ts';
import { readBoard } from './board.ts';

export interface JournalHead {
  readonly from: string | null;
  readonly venue: string | null;
  readonly date: string | null;
}

const WROTE = new SightedPattern(
  /^(\S.{0,60}?)(?: \([^()]{1,60}\))? (?:wrote|posting|posted) in (?:the )?([\w-]{2,40})(?: community)?[,:]?(?:\s+(?:@|on|at)\s+(.{6,40}))?$/,
);
const WROTE_ALONE = /^(\S{2,40})(?: \([^()]{1,60}\))? (?:wrote|writes)[,:]?$/;
const AT = /^@\s*(\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}(?::\d{2})?.{0,12}|\S.{5,40})$/;
const MESSAGE_DATE = /^message #?\d+ of \d+\s*,?\s*(\S.{4,40})$/i;
/** `Posted by Teasel on May 14, 2002 at 20:11:07:` of a message board, `Posted by teasel at 08:15 AM` of a web log. */
const POSTED_BY = /^(?:message )?posted by:? (\S.{0,40}?)(?: [(<][^()<>]{1,60}[)>])?,? (?:on|at) (.{0,30}\d.{0,30})$/i;
const LOOKED_AT = 30;

/** So much of a line is looked at: a head is short, however many blanks it is set with. */
const LONGEST_HEAD = 1000;

function headLine(bare: Bare | undefined): string {
  return oneLine(bare?.text.slice(0, LONGEST_HEAD) ?? '');
}

/** Reads the lines above a journal entry or a web group's message, and marks them as the envelope they are. */
export function readJournalHead(lines: readonly Bare[], marks: (RegionKind | null)[]): JournalHead {
  let found: JournalHead = { from: null, venue: null, date: null };
  for (let i = 0; i < Math.min(lines.length, LOOKED_AT); i++) {
    const text = headLine(lines[i]);
    if (text === '' || text.length > 160) continue;
    const wrote = WROTE.exec(text);
    const next = AT.exec(headLine(lines[i + 1]));
    if (wrote !== null || (next !== null && WROTE_ALONE.test(text))) {
      found = {
        from: wrote?.[1] ?? WROTE_ALONE.exec(text)?.[1] ?? null,
        venue: wrote?.[2] ?? null,
        date: wrote?.[3] ?? next?.[1] ?? null,
      };
      marks[i] = 'envelope';
      if (next !== null) marks[i + 1] = 'envelope';
      return found;
    }
    const posted = text.length > 120 ? null : POSTED_BY.exec(text);
    if (posted !== null) {
      marks[i] ??= 'envelope';
      return { from: posted[1] ?? null, venue: null, date: posted[2]?.replace(/:$/, '') ?? null };
    }
    const message = MESSAGE_DATE.exec(text);
    if (message !== null) {
      const above = lines[i - 1];
      const name =
        above !== undefined && above.text.length <= 60 && marks[i - 1] === null && above.line.kind !== 'heading'
          ? oneLine(above.text)
          : null;
      if (name !== null) marks[i - 1] = 'envelope';
      return { from: name, venue: null, date: message[1] ?? null };
    }
  }
  return { ...found, from: readBoard(lines, marks) };
}
