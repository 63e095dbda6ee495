/** Conditions that put a permission off: an embargo, or the end of the story. Other conditions (a link, the header kept) hold nothing back. */
import type { PostDate } from '../words/index.ts';
import { dateSpan, foldLetters } from '../works/index.ts';

export type Condition =
  | { readonly kind: 'until-finished'; readonly othersOnly: boolean; readonly thenAnyone: boolean }
  | {
      readonly kind: 'embargo';
      readonly othersOnly: boolean /** ISO day, where one is named. */;
      readonly until: string | null /** Days after posting, where a stretch is named. */;
      readonly days: number | null;
    }
  | { readonly kind: 'other'; readonly othersOnly: boolean };

/** Words of conditions as the reading writes them, a row each with an example. */
export interface ConditionRow {
  readonly kind: Exclude<Condition['kind'], 'other'>;
  /** Any of these, folded, in the condition. */
  readonly words: readonly string[];
  readonly example: string;
}

export const CONDITION_ROWS: readonly ConditionRow[] = [
  {
    kind: 'embargo',
    words: ['embargo', 'exclusive', 'later', 'not before', 'not until', 'after '],
    example: 'embargo: others only a month later',
  },
  { kind: 'until-finished', words: ['finish', 'complet', 'is done', 'all parts', 'the end'], example: 'anyone once complete' },
];

const ANYONE = /\b(anyone|anywhere|everyone)\b/;
const OTHERS = /\b(others?|elsewhere|anyone else|anywhere else|the rest)\b/;

/** Reads conditions. The end of the story is looked for first: "after it is finished" is no embargo. */
export function conditionsOf(conditions: readonly string[]): readonly Condition[] {
  return conditions.map((written) => {
    const folded = foldLetters(written).replace(/[-_]/g, ' ');
    const othersOnly = OTHERS.test(folded);
    const says = (kind: ConditionRow['kind']): boolean =>
      CONDITION_ROWS.some((row) => row.kind === kind && row.words.some((word) => folded.includes(word)));
    if (says('until-finished')) return { kind: 'until-finished', othersOnly, thenAnyone: ANYONE.test(folded) };
    if (says('embargo'))
      return { kind: 'embargo', othersOnly, until: /\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? null, days: stretch(folded) };
    return { kind: 'other', othersOnly };
  });
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 31, year: 366 };
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** `two weeks`, `a month`, `30 days`, `P14D` in days, rounded up; null where none is named. */
function stretch(folded: string): number | null {
  const period = /\bp(\d{1,4})([dwmy])\b/.exec(folded);
  if (period !== null) return Number(period[1]) * ({ d: 1, w: 7, m: 31, y: 366 }[period[2] ?? 'd'] ?? 1);
  const words = /\b(\d{1,4}|[a-z]+)?\s?(day|week|fortnight|month|year)s?\b/.exec(folded);
  if (words === null) return null;
  const count = words[1] === undefined ? 1 : (COUNTS[words[1]] ?? Number(words[1]));
  return (Number.isNaN(count) ? 1 : count) * (DAYS[words[2] ?? 'day'] ?? 1);
}

/** The first day on which an embargo no longer holds; null where that is not known. A date that is only a month or year counts from its end. */
export function embargoEnd(condition: Extract<Condition, { kind: 'embargo' }>, posted: PostDate | null): string | null {
  if (condition.until !== null) return condition.until;
  const span = dateSpan(posted);
  if (condition.days === null || span === null) return null;
  const day = 86_400_000;
  return new Date(Math.ceil(span.to / day) * day + condition.days * day).toISOString().slice(0, 10);
}
