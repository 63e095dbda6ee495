/** A person looked at what was doubtful in a work, and it was read right: it is doubted no more, until a part comes that nobody looked at. */
import type { Library } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { failed } from './failure.ts';
import { type DecidedOutcome, decideOnWork, marksOfBytes } from './on-work.ts';

/** @param fields those that were looked at; all that are doubted where none is named */
export async function confirmWork(
  library: Library,
  id: WorkId,
  fields: readonly string[],
  who: string,
  reason: string,
  now = Date.now(),
): Promise<DecidedOutcome> {
  const why = reason.trim() === '' ? 'It was read right.' : reason;
  return decideOnWork(
    library,
    { work: id, who, reason: why, now },
    {
      verb: 'confirm',
      doing: 'confirming',
      event: 'confirmed',
      async decide() {
        const doubted = new Set((await library.catalogue.doubts(id)).map(({ field }) => field));
        const unknown = fields.find((field) => !doubted.has(field));
        if (unknown !== undefined)
          return failed('bad-field', `${unknown}: nothing is doubted of that in work ${id}. ${whatIsDoubted(doubted)}`);
        if (doubted.size === 0) return failed('bad-field', `Nothing is doubted in work ${id}.`);
        const looked = fields.length === 0 ? [...doubted] : [...new Set(fields)];
        return { act: 'confirm', covers: { marks: await marksOfBytes(library, id), fields: looked } };
      },
    },
  );
}

function whatIsDoubted(doubted: ReadonlySet<string>): string {
  return doubted.size === 0 ? 'Nothing else is, either.' : `Doubted are: ${[...doubted].join(', ')}.`;
}
