/** Policies as a keeper writes them: JSON, one or a list of them. What cannot be read is told, with the place and what would be right. */
import * as v from 'valibot';
import type { Policy, RatingLevel, Status } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';

const LONGEST_LINE = 500;
const MOST = 200;

const RATINGS: readonly RatingLevel[] = ['general', 'teen', 'mature', 'explicit', 'unrated'];
const STATUSES: readonly Status[] = ['complete', 'in-progress', 'unknown'];

const line = v.pipe(
  v.string('must be a text in quotes'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_LINE, `must not be longer than ${LONGEST_LINE} characters`),
  v.regex(/^[^\p{Cc}]*$/u, 'must not hold line breaks'),
);
const someOf = <T extends v.GenericSchema>(one: T) =>
  v.pipe(
    v.array(one, 'must be a list in square brackets'),
    v.minLength(1, 'must not be an empty list'),
    v.maxLength(MOST, `must not hold more than ${MOST}`),
  );
const names = someOf(line);
const count = v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(0, 'must not be below 0'));

const conditions = v.pipe(
  v.strictObject({
    rating: v.exactOptional(someOf(v.picklist(RATINGS, `must be one of ${RATINGS.join(', ')}`))),
    status: v.exactOptional(someOf(v.picklist(STATUSES, `must be one of ${STATUSES.join(', ')}`))),
    language: v.exactOptional(names),
    wordsOver: v.exactOptional(count),
    wordsUnder: v.exactOptional(count),
    signal: v.exactOptional(names),
    header: v.exactOptional(names),
    text: v.exactOptional(names),
    fandom: v.exactOptional(names),
    creator: v.exactOptional(names),
    character: v.exactOptional(names),
    relationship: v.exactOptional(names),
    genre: v.exactOptional(names),
    warning: v.exactOptional(names),
    tag: v.exactOptional(names),
    venue: v.exactOptional(names),
  }),
  v.check((when) => Object.keys(when).length > 0, 'must say at least one thing: a policy for every work would be a setting'),
);

const outcome = v.union(
  [
    v.picklist(['accept', 'members', 'hold', 'refuse']),
    v.strictObject({ label: line }),
    v.strictObject({ signal: v.picklist(['minor', 'sexual']) }),
  ],
  'must be "accept", "members", "hold", "refuse", {"label": "…"}, {"signal": "minor"} or {"signal": "sexual"}',
);

const policy = v.strictObject({
  name: v.pipe(line, v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be small letters, figures and dashes, as in no-letters')),
  when: conditions,
  outcome,
  reason: line,
});

/** Reads one policy, or a list of them; the names of several must differ. @param from what the text is called, for messages */
export function readPolicies(text: string, from: string): readonly Policy[] | Failed {
  const wrong = (what: string) => failed('bad-policy', `${from}: ${what} For example: ${EXAMPLE}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return wrong('this is no JSON.');
  }
  const several = Array.isArray(json);
  const read = v.safeParse(someOf(policy), several ? json : [json]);
  if (!read.success) return wrong(sentence(read.issues[0], several));
  const all: readonly Policy[] = read.output;
  const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at);
  return twice === undefined ? all : wrong(`two policies are called ${twice.name}.`);
}

export const EXAMPLE =
  '{"name": "no-letters", "when": {"genre": ["letters"]}, "outcome": "hold", "reason": "This archive keeps no letters."}';

/** `when.rating.0 must be one of …, not “PG”.` */
function sentence(issue: v.BaseIssue<unknown>, several: boolean): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const path = (several ? keys : keys.slice(1)).join('.');
  const what = issue.type === 'strict_object' ? unknownOrMissing(issue) : issue.message;
  return `${path === '' ? 'it' : path} ${what}.`;
}

function unknownOrMissing({ expected, received }: v.BaseIssue<unknown>): string {
  return expected === 'never' ? `is not known here` : received === 'undefined' ? 'is missing' : 'must be an object in braces';
}
