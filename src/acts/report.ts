/**
 * Reporting a work, by whoever can read it: no account is needed. On the ground of the withholding rule it is hidden in the same step, without
 * waiting for anybody's lock; on the others the report waits for somebody to judge it.
 */
import { randomInt } from 'node:crypto';
import type { Library } from '../archive/archive.ts';
import { followed } from '../archive/followed.ts';
import { admit, judgesReports } from '../gate/index.ts';
import type { Report, ReportGround, Viewer, WorkId } from '../words/index.ts';
import { type Failed, failed, guarded } from './failure.ts';
import { settingsOf } from './setting.ts';

/** As somebody writes it. */
export interface ReportGiven {
  readonly ground: ReportGround;
  readonly words: string;
  readonly answerTo: string | null;
}

export type ReportOutcome =
  | {
      readonly kind: 'reported';
      readonly reference: string;
      /** The work as it is numbered today. */
      readonly work: WorkId;
      /** Whether it hides the work until somebody has judged it. */
      readonly hides: boolean;
    }
  | Failed;

/** No honest hour brings more reports on one ground to a whole archive; each ground counts by itself, so that noise on one keeps none out of another. */
const MOST_IN_AN_HOUR = 120;
const HOUR_MS = 3_600_000;
export const LONGEST_WORDS = 4000;
export const LONGEST_ADDRESS = 300;

/**
 * @param viewer who reports: a work that they may not see is one that does not exist
 */
export async function reportWork(
  library: Library,
  id: WorkId,
  viewer: Viewer,
  { ground, words, answerTo }: ReportGiven,
  now = Date.now(),
): Promise<ReportOutcome> {
  return guarded(library, async (): Promise<ReportOutcome> => {
    const work = await followed(library.catalogue, id);
    if (work === null || admit(work, viewer, 'page').kind !== 'shown') return failed('no-such-work', `There is no work ${id}.`);
    if ((await library.reports.countSince(ground, now - HOUR_MS)) >= MOST_IN_AN_HOUR) return tooMany(library);
    const reference = newReference();
    const hides = ground === 'minors';
    const marks = (await library.withheld.marks(work.id)).flatMap(({ bytes, text }) => (text === null ? [bytes] : [bytes, text]));
    await library.reports.add({
      reference,
      at: now,
      work: work.id,
      ground,
      words: words.trim().slice(0, LONGEST_WORDS),
      answerTo: answerTo?.trim().slice(0, LONGEST_ADDRESS) || null,
      marks,
      holds: hides,
    });
    // Neither the words nor the address: events are kept for good.
    await library.events.add({
      at: now,
      who: viewer,
      what: 'reported',
      work: work.id,
      import: null,
      data: { reference, ground },
    });
    return { kind: 'reported', reference, work: work.id, hides };
  });
}

async function tooMany(library: Library): Promise<Failed> {
  const { settings } = await settingsOf(library);
  const contact = settings['archive.contact'];
  const instead = contact === '' ? 'Try again in an hour.' : `Try again in an hour, or write to ${contact}.`;
  return failed('too-many-reports', `More reports came in within an hour than this archive takes. ${instead}`);
}

/** Letters and digits that nobody takes for one another: 32 of them. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `K7QD-9M2X-4TFB`: 60 random bits. */
function newReference(): string {
  const letters = Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** Some reports, newest first, as the store holds them: the gate is asked before any is shown. To all but those who judge them there are none. */
export async function listReports(library: Library, viewer: Viewer, open: boolean, limit: number): Promise<readonly Report[]> {
  return judgesReports(viewer) ? (await library.reports.list(open, 0, limit)).reports : [];
}
