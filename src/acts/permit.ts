/**
 * Permission that an author gave otherwise than in the posts (by letter, by mail), recorded with its proof. It stands above what the posts
 * say, for all parts of the work that are the same author's. It releases nothing from withholding.
 */
import type { Library } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { failed } from './failure.ts';
import { type DecidedOutcome, dayOf, decideOnWork, marksOfBytes } from './on-work.ts';

export interface Permission {
  /** The letter or mail, as text: kept word for word, for the owner. */
  readonly proof: string;
  /** The day on which it was given, ISO 8601; null for today. */
  readonly on: string | null;
}

/** A proof is a letter; a book is none. */
const LONGEST_PROOF = 100_000;

export async function permitWork(
  library: Library,
  id: WorkId,
  { proof, on }: Permission,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<DecidedOutcome> {
  const why = reason.trim() === '' ? 'The author gave permission.' : reason;
  return decideOnWork(
    library,
    { work: id, who, reason: why, now },
    {
      verb: 'permit',
      doing: 'recording permission for',
      event: 'permission recorded',
      async decide() {
        const day = dayOf(on, now);
        if (typeof day !== 'string') return day;
        const kept = proof.replace(/\r\n?/g, '\n').trim();
        if (kept === '')
          return failed('no-proof', 'Permission is recorded with its proof: give the words of the letter or mail that gave it.');
        if (kept.length > LONGEST_PROOF)
          return failed(
            'no-proof',
            `The proof is too long (more than ${LONGEST_PROOF} characters): give the letter that says it.`,
          );
        return { act: 'permit', covers: { marks: await marksOfBytes(library, id), on: day, proof: kept } };
      },
    },
  );
}
