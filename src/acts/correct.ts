/**
 * Correcting a work: a field is what a person says, whatever its posts say, through every later import and reading, until that is taken
 * back. A correction weakens no withholding: the rule weighs the words of the posts and those of the correction.
 */
import type { Library } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { isPostCorrection } from '../works/index.ts';
import { fieldOf, readCorrection } from './correction-text.ts';
import { failed } from './failure.ts';
import { type DecidedOutcome, decideOnWork, marksOfBytes } from './on-work.ts';

export interface FieldAsWritten {
  readonly field: string;
  /** As a person writes it; several names stand on lines of their own or between semicolons. */
  readonly value: string;
}

export async function correctWork(
  library: Library,
  id: WorkId,
  { field, value }: FieldAsWritten,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<DecidedOutcome> {
  const known = fieldOf(field);
  if (typeof known !== 'string') return known;
  const correction = readCorrection(known, value);
  if ('kind' in correction) return correction;
  if (isPostCorrection(correction))
    return failed('bad-field', `${known}: this is of one post, not of the work. Name the part that it is of.`);
  return decideOnWork(
    library,
    { work: id, who, reason, now },
    {
      verb: 'correct',
      doing: 'correcting',
      event: 'corrected',
      decide: async () => ({ act: 'correct', covers: { marks: await marksOfBytes(library, id), correction } }),
    },
  );
}
