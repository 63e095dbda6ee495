/**
 * What the keeper's policies say of a work. They make stricter and never laxer: a state is only ever narrowed, and to the rule of withholding
 * they only ever add.
 */
import type { PolicyConditions, PolicyOutcome, StandingPolicy, State } from '../words/index.ts';
import { POLICY_NAMES } from '../words/index.ts';
import { foldedKey, foldedWords } from '../works/index.ts';
import type { PolicyFacts } from './policy-facts.ts';
import type { Signal } from './signs.ts';

/** From the laxest to the strictest. */
const LIMITS = ['members', 'hold', 'refuse'] as const;
type Limit = (typeof LIMITS)[number];

export interface PolicyVerdict {
  /** The strictest limit, with the policy that sets it; null where none does. */
  readonly limit: { readonly kind: Limit; readonly by: StandingPolicy } | null;
  /** Tags that policies add. */
  readonly labels: readonly string[];
  /** What they add to the rule of withholding. */
  readonly signals: readonly Signal[];
}

export const NO_POLICIES: PolicyVerdict = { limit: null, labels: [], signals: [] };

/**
 * @param standing in the order in which they were set
 * @param excepted policies that a person let this very work off; they go on adding to the rule of withholding
 */
export function policyVerdict(
  standing: readonly StandingPolicy[],
  facts: PolicyFacts,
  excepted: ReadonlySet<number>,
): PolicyVerdict {
  if (standing.length === 0) return NO_POLICIES;
  let limit: PolicyVerdict['limit'] = null;
  let accepted = false;
  const labels = new Map<string, string>();
  const signals: Signal[] = [];
  for (const by of standing) {
    const { outcome, when } = by.policy;
    const adds = signalOf(outcome);
    if ((adds === null && (accepted || excepted.has(by.id))) || !holds(when, facts)) continue;
    if (adds !== null) signals.push(signalBy(by, adds));
    else if (outcome === 'accept') accepted = true;
    else if (typeof outcome === 'object') {
      if ('label' in outcome) labels.set(foldedKey(outcome.label), outcome.label);
    } else if (limit === null || LIMITS.indexOf(outcome) > LIMITS.indexOf(limit.kind)) limit = { kind: outcome, by };
  }
  return { limit, labels: [...labels.values()], signals };
}

/** The state under the policies' limit, which is never laxer than the one given; null where they leave it as it is. */
export function narrowed(state: State, { limit }: PolicyVerdict): State | null {
  if (limit === null) return null;
  if (state === 'public') return limit.kind === 'members' ? 'members' : 'held';
  return state === 'members' && limit.kind !== 'members' ? 'held' : null;
}

/** What the owner is told. */
export function whyLimited({ by }: NonNullable<PolicyVerdict['limit']>): string {
  return `${by.policy.reason} (policy “${by.policy.name}”)`;
}

function signalOf(outcome: PolicyOutcome): 'minor' | 'sexual' | null {
  return typeof outcome === 'object' && 'signal' in outcome ? outcome.signal : null;
}

/** A sign that rests on the story alone is no label. */
function signalBy({ policy }: StandingPolicy, kind: 'minor' | 'sexual'): Signal {
  const label = policy.when.text === undefined;
  return {
    kind,
    row: `policy/${policy.name}`,
    where: label ? 'policy' : 'text',
    label,
    excerpt: label ? policy.name : null,
    post: null,
  };
}

/** Whether all that a policy asks for is so. */
export function holds(when: PolicyConditions, facts: PolicyFacts): boolean {
  const { rating, status, language, wordsOver, wordsUnder, signal, header, text } = when;
  return (
    (rating === undefined || rating.some((level) => facts.ratings.has(level))) &&
    (status === undefined || status.some((one) => one === facts.status)) &&
    (language === undefined || language.some((one) => facts.languages.has(one.toLowerCase().split('-')[0] ?? ''))) &&
    (wordsOver === undefined || facts.words > wordsOver) &&
    (wordsUnder === undefined || facts.words < wordsUnder) &&
    (signal === undefined || facts.signals.some(({ kind, row }) => signal.includes(kind) || signal.includes(row))) &&
    POLICY_NAMES.every((name) => namesHold(when[name], facts.names[name])) &&
    phrasesHold(header, () => facts.header) &&
    phrasesHold(text, () => facts.texts())
  );
}

function namesHold(wanted: readonly string[] | undefined, names: readonly string[]): boolean {
  if (wanted === undefined) return true;
  const keys = names.map(foldedKey);
  return wanted.some((name) => {
    const key = foldedKey(name);
    return key !== '' && keys.some((one) => (name.endsWith('*') ? one.startsWith(key) : one === key));
  });
}

function phrasesHold(wanted: readonly string[] | undefined, texts: () => readonly string[]): boolean {
  if (wanted === undefined) return true;
  const phrases = wanted.map(phraseOf).filter((phrase) => phrase.trim() !== '');
  return texts().some((text) => {
    const words = ` ${foldedWords(text).join(' ')} `;
    return phrases.some((phrase) => words.includes(phrase));
  });
}

/** Scripts that put no blanks between words: there a phrase stands anywhere. */
const NO_BLANKS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A phrase with the blanks at which it has to begin and to end. */
function phraseOf(written: string): string {
  const words = foldedWords(written).join(' ');
  if (words === '' || NO_BLANKS.test(words)) return words;
  return written.trim().endsWith('*') ? ` ${words}` : ` ${words} `;
}
