/** The notice that an author asked for (`archive it, but tell me`): once it was sent, the work is shown. */
import type { Library } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { type DecidedOutcome, dayOf, decideOnWork, marksOfBytes } from './on-work.ts';

/** @param on the day on which it was sent, ISO 8601; null for today */
export async function noticeSent(
  library: Library,
  id: WorkId,
  on: string | null,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<DecidedOutcome> {
  const why = reason.trim() === '' ? 'The notice was sent.' : reason;
  return decideOnWork(
    library,
    { work: id, who, reason: why, now },
    {
      verb: 'note the notice of',
      doing: 'noting the notice of',
      event: 'notice sent',
      async decide() {
        const day = dayOf(on, now);
        if (typeof day !== 'string') return day;
        return { act: 'notice', covers: { marks: await marksOfBytes(library, id), on: day } };
      },
    },
  );
}
