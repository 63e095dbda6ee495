/** Whether a story is complete: as stated, else by its parts, its end mark and what the author promises. */
import type { Part, Status } from '../../words/index.ts';
import { fold } from '../values/folding.ts';

export interface StatusClaims {
  /** Stated in a Status field, in the title or in the subject, in this order. */
  readonly stated: readonly (Status | null)[];
  readonly part: Part | null;
  /** The status that the end mark tells; null without a mark, or where it only closes a part. */
  readonly endMark: Status | null;
  readonly hasEndMark: boolean;
  /** Notes, lead-in and trailer: where more is promised. */
  readonly asides: readonly string[];
}

/** Sentences that promise the next part. */
export const PROMISES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /\b(?:more|the rest|next (?:part|chapter|bit|instal+ment|one)|part (?:\d+|two|three|four|five|six|seven|eight|nine|ten)|chapter (?:\d+|two|three|four|five|six))\b[^.!?]{0,40}\b(?:soon|to come|coming|to follow|follows|tomorrow|next week|later|will be (?:up|posted|along|here|out)|is on (?:the|its) way|when (?:i|the|my)|(?:on|by) (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|in progress|as soon as|shortly|tonight)\b/,
    example: 'More when the next paper is due.',
  },
  {
    pattern:
      /\bto part (?:\d+|[a-z]|two|three|four|five|six|seven|eight|nine|ten)\b|\bon to (?:part|chapter)\b|\bcontinue[ds]? (?:in|to|on) (?:part|chapter|the next)\b/,
    example: 'to part B',
  },
  {
    pattern:
      /^\W{0,3}(?:next (?:week|time|month|up|part|chapter|instal+ment|post)|coming (?:soon|next|up)(?: \w+)?|up next)\s?(?::|\.{3})/,
    example: 'Next week: The Bill',
  },
  {
    pattern: /\bstay tuned\b|\bto be continued\b|\bwill be continued\b|\btbc\b|\bwork in progress\b|\bwip\b/,
    example: 'Stay tuned!',
  },
];

const LAST_PARTS =
  /\b(?:epilog|conclusion|finale|afterword|coda|last part|final part|last chapter|final chapter|the last|the end|эпилог|尾声|终章|終章|最終|番外)/;

/** True where a text promises more. */
export function promisesMore(text: string): boolean {
  const folded = fold(text.slice(0, 2000));
  return PROMISES.some((row) => row.pattern.test(folded));
}

/** The status of a story by all that is said of it. */
export function chooseStatus({ stated, part, endMark, hasEndMark, asides }: StatusClaims): Status {
  for (const status of stated) if (status !== null && status !== 'unknown') return status;
  if (part?.number != null && part.total !== null && part.number === part.total) return 'complete';
  // "1-3/3": all of it in one post
  const span = /[-–&]\s?(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})/.exec(part?.label ?? '');
  if (span !== null && span[1] === span[2]) return 'complete';
  if (part !== null && LAST_PARTS.test(fold(part.label)) && hasEndMark && endMark !== 'in-progress') return 'complete';
  if (endMark === 'in-progress') return 'in-progress';
  if (part !== null && part.total === null && /[?#]|a bunch|lots|several|many/.test(part.label)) return 'in-progress';
  if (part === null && endMark === 'complete') return 'complete';
  return asides.some(promisesMore) ? 'in-progress' : 'unknown';
}
