/** The texts of the page of policies. */
import { sayIn } from './say.ts';

const TEXTS = {
  title: 'Policies',
  intro:
    'What this archive allows beside what authors wish. A policy makes stricter, never laxer. Try one on the whole archive before you set it: each work that would change is listed, and nothing is written.',
  none: 'No policy stands: what authors wish is all that counts.',
  standing: 'Policies that stand',
  decision: 'decision {id}',
  end: 'End it',
  write: 'Write one',
  json: 'The policy, as JSON',
  jsonHint: 'One, or a list in square brackets. One of the same name takes the place of the one before.',
  because: 'Why (it is kept with the decision)',
  try: 'Try it',
  set: 'Set it',
  tried: { one: 'Tried on {n} work', other: 'Tried on {n} works' },
  unchanged: 'No work would change.',
  effects: { one: '{n} work would change. Nothing was written.', other: '{n} works would change. Nothing was written.' },
  work: 'Work',
  state: 'State',
  why: 'Why',
  tags: 'Tags',
  more: { one: 'and {n} more', other: 'and {n} more' },
  seals:
    'This adds to the rule of withholding: what it seals stays sealed when the policy ends, and is released one by one, with a reason each.',
} as const;

export const sayPolicy = sayIn('en', TEXTS);
