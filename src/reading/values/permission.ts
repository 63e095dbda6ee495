/**
 * Archiving statements: who may have a story, who must ask or tell, who may not, and on what conditions.
 *
 * The phrases of the tables are found in the statement, the longest at each place; what is left between them are names of places.
 * Clauses are cut at full stops, semicolons, dashes and "but", and where another "who" begins; each clause binds its acts to its "who";
 * then the rule for others decides, else the rule for all, else the places.
 */
import type { Distribution, Permission } from '../../words/index.ts';
import { fold, oneLine } from './folding.ts';
import { type Event, eventsOf } from './permission-events.ts';
import { type PhrasePart, WHOLE_STATEMENTS } from './permission-phrases.ts';
import { holdsPlaceNoun } from './places.ts';

/** The wording of places that are not named. */
const OWN_SITE = "the author's own site";
const PREVIOUS_PLACES = "places that already archive the author's stories";

/** A statement is a sentence or three; what follows is not read. */
const LONGEST = 1200;

const WHOLE = WHOLE_STATEMENTS.map(({ say, permission }) => ({ permission, pattern: new RegExp(`^(?:${say})$`, 'u') }));

type Who = 'named' | 'others' | 'any' | null;
type Act = 'ask' | 'tell' | 'grant' | 'yes' | 'if-you-must' | 'refuse' | 'link' | null;

interface Clause {
  who: Who;
  readonly places: string[];
  readonly excepted: string[];
  readonly parts: PhrasePart[];
  except: boolean;
  /** An act stands behind the places. */
  closed: boolean;
}

const newClause = (): Clause => ({ who: null, places: [], excepted: [], parts: [], except: false, closed: false });
const isEmpty = (clause: Clause): boolean => clause.who === null && clause.parts.length === 0;

const ACTS: ReadonlySet<PhrasePart> = new Set<PhrasePart>([
  'ask',
  'tell',
  'contact',
  'grant',
  'yes',
  'if-you-must',
  'refuse',
  'unless-ask',
  'unless-tell',
  'link',
  'link-only',
]);
const CONDITIONS: ReadonlySet<PhrasePart> = new Set<PhrasePart>([
  'link-back',
  'keep-name',
  'keep-header',
  'no-changes',
  'no-money',
  'name-source',
  'send-copy',
  'personal-use',
]);

/** Events gathered into clauses, each with one "who". */
function clausesOf(events: readonly Event[]): Clause[] {
  const clauses: Clause[] = [];
  let clause = newClause();
  const next = (): void => {
    if (!isEmpty(clause)) clauses.push(clause);
    clause = newClause();
  };
  for (const { kind, text } of events) {
    if (kind === 'break') next();
    else if (kind === 'filler' || kind === 'only') continue;
    else if (kind === 'place' || kind === 'own' || kind === 'previous' || kind === 'here') {
      const name =
        kind === 'own'
          ? OWN_SITE
          : kind === 'previous'
            ? PREVIOUS_PLACES
            : text.replace(
                /^(?:(?:only|just|to|at|on|nur|auf|ins?|im|sur|en|na|на|в|só|apenas|solo|bara|csak|jen|tylko|только|vain|alleen)\s+)+/iu,
                '',
              );
      if (clause.except) {
        clause.excepted.push(name);
        continue;
      }
      if (clause.who === 'others' || clause.who === 'any' || clause.closed) next();
      clause.who = 'named';
      clause.places.push(name);
    } else if (kind === 'others' || kind === 'nowhere-else') {
      if (
        clause.who !== null ||
        clause.parts.some(
          (part) =>
            ACTS.has(part) &&
            part !== 'refuse' &&
            part !== 'grant' &&
            part !== 'ask' &&
            part !== 'tell' &&
            part !== 'contact' &&
            part !== 'unless-ask' &&
            part !== 'unless-tell' &&
            part !== 'yes',
        )
      )
        next();
      clause.who = 'others';
      if (kind === 'nowhere-else') clause.parts.push('refuse');
    } else if (kind === 'any' || kind === 'nowhere') {
      if (clause.who === 'named' || (clause.who === 'others' && clause.parts.length > 0)) next();
      clause.who = clause.who === 'others' ? 'others' : 'any';
      if (kind === 'nowhere') clause.parts.push('refuse');
    } else if (kind === 'except') {
      clause.except = true;
    } else {
      // "No archiving, this is just for the list": a yes behind a refusal is a clause of its own
      if (kind === 'yes' && clause.who === null && clause.parts.includes('refuse')) next();
      // "I've already posted it to Hats Online, so please don't"
      if (kind === 'refuse' && clause.closed && clause.parts.includes('yes')) next();
      if (ACTS.has(kind) && clause.places.length > 0) clause.closed = true;
      clause.parts.push(kind);
    }
  }
  next();
  return clauses;
}

/** What a clause says that one does, its parts weighed together. */
function actOf(clause: Clause, grantsElsewhere: boolean): Act {
  const has = (part: PhrasePart): boolean => clause.parts.includes(part);
  const refuses = has('refuse') || has('link-only');
  if (has('unless-ask')) return has('grant') && !refuses ? 'grant' : 'ask';
  if (has('unless-tell')) return 'tell';
  if (has('ask')) return 'ask';
  if (has('tell') || has('contact')) {
    if (has('first')) return 'ask';
    if (has('tell')) return 'tell';
    return has('after-use') || (has('just') && grantsElsewhere) ? 'tell' : 'ask';
  }
  if (has('first') && !has('grant') && !has('yes')) return refuses ? 'refuse' : null;
  if (has('link-only')) return 'refuse';
  if (refuses) return 'refuse';
  if (has('grant')) return 'grant';
  if (has('yes')) return 'yes';
  if (has('if-you-must')) return 'if-you-must';
  return has('link') ? 'link' : null;
}

interface Rules {
  readonly places: string[];
  readonly refused: string[];
  others: Act;
  general: Act;
}

/** The stricter of two acts of one statement: asking beats telling, telling refusing ("not without telling"), refusing granting. */
const STRICTNESS: Readonly<Record<Exclude<Act, null>, number>> = {
  ask: 6,
  tell: 5,
  refuse: 4,
  grant: 3,
  yes: 2,
  'if-you-must': 1,
  link: 0,
};
function stricter(a: Act, b: Act): Act {
  if (a === null) return b;
  if (b === null) return a;
  return STRICTNESS[a] >= STRICTNESS[b] ? a : b;
}

function rulesOf(clauses: readonly Clause[]): Rules {
  const rules: Rules = { places: [], refused: [], others: null, general: null };
  const grants = clauses.some((clause) => clause.who === 'any' || clause.parts.includes('grant') || clause.parts.includes('yes'));
  for (const clause of clauses) {
    if (clause.parts.includes('future')) continue;
    const act = actOf(clause, grants);
    rules.refused.push(...(act === 'refuse' ? [] : clause.excepted));
    if (act === 'refuse') rules.places.push(...clause.excepted);
    // "no. sorry. bad experiences.": in small letters, what follows a refusal gives its reason
    if (clause.who === 'named' && act === null && rules.general === 'refuse' && clause.places.every(isSmall)) continue;
    if (clause.who === 'named') {
      if (act === 'refuse') rules.refused.push(...clause.places);
      else if (act === 'ask' || act === 'tell') {
        // "Hats Online, ask": the places are granted where they stand alone before the act, not where the act names them
        if (clause.closed) rules.places.push(...clause.places);
        rules.others = stricter(rules.others, act);
      } else {
        rules.places.push(...clause.places);
        // "anyone who likes may have it at Hats Online" grants all
        if (act === 'grant' && !clause.closed && clause.parts[0] === 'grant' && clause.parts.includes('any'))
          rules.general = stricter(rules.general, 'grant');
      }
    } else if (clause.who === 'others') {
      // what nobody can read is asked about rather than granted
      const free = act === null && clause.parts.includes('unread') ? 'ask' : 'grant';
      rules.others = stricter(rules.others, act === null || act === 'yes' || act === 'if-you-must' ? free : act);
    } else if (clause.who === 'any') {
      rules.general = stricter(rules.general, act === null || act === 'yes' || act === 'if-you-must' ? 'grant' : act);
    } else if (act === 'ask' || act === 'tell' || act === 'grant') {
      if (rules.places.length > 0) rules.others = stricter(rules.others, act);
      else rules.general = stricter(rules.general, act);
    } else if (act !== null) {
      if (rules.places.length > 0 && act === 'refuse') rules.others = stricter(rules.others, act);
      else if (rules.places.length === 0) rules.general = stricter(rules.general, act);
    }
  }
  return rules;
}

function isSmall(name: string): boolean {
  return name === name.toLowerCase() && /^[a-z ]+$/.test(name) && !holdsPlaceNoun(name);
}

function unique(items: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = fold(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const PERMISSIONS: Readonly<Record<Exclude<Act, null>, Permission>> = {
  ask: 'ask',
  tell: 'notify',
  grant: 'anyone',
  yes: 'anyone',
  'if-you-must': 'anyone',
  refuse: 'none',
  link: 'unknown',
};

interface Verdict {
  readonly permission: Permission;
  readonly places: readonly string[];
  readonly refused: readonly string[];
  readonly conditions: readonly string[];
}

/** `My page (http://x.example/)`: the address says no other place. */
const OWN_ADDRESS =
  /(\bmy (?:[\w-]+ ){0,2}?(?:web ?|home ?)?(?:site|page|journal|blog)),? ?[(<[]?(?:https?:\/\/|www\.)[^\s)>\]]+[)>\]]?/i;

/** `Hats Online - yes The Brim - no`: each answer ends its clause, where there are several. */
const ANSWERED = /\s*(?:[-–—:=]|\.{2,})\s*(yes|no|ok|okay|sure|fine)(?![\w'’-])[.,;]?/giu;
/** An apostrophe that a wrong charset has destroyed: "Don?t". */
const LOST_APOSTROPHE = /(?<=[a-z])\?(?=(?:t|s|d|m|ll|re|ve)\b)/g;

/** `Mitnehmen erlaubt? Klar, wohin ihr wollt`: the question says nothing, its answer all. */
const ASKED_FIRST = /^[^.!?;？。！]{3,120}(?:\?\s+|？\s*)(\p{L}.*)$/su;

function verdictOf(said: string): Verdict {
  const answer = ASKED_FIRST.exec(said)?.[1];
  const answered = answer === undefined ? null : verdictOf(answer);
  return answered !== null && answered.permission !== 'unknown' ? answered : verdictOfWhole(said);
}

/** `1. Hats Online 2. the Hob Shelf`: numbers part the places. */
function verdictOfWhole(said: string): Verdict {
  const plain = said.replace(OWN_ADDRESS, '$1').replace(LOST_APOSTROPHE, "'");
  const text = (plain.match(ANSWERED)?.length ?? 0) > 1 ? plain.replace(ANSWERED, ' $1;') : plain;
  return verdictOn(/(?:^|\s)1[.)]\s.*\s2[.)]\s/.test(text) ? text.replace(/(?:^|(?<=\s))\(?[1-9][.)]\s+/g, '; ') : text);
}

function verdictOn(text: string): Verdict {
  const folded = fold(text);
  const bare = folded.replace(/^[\s"'*~([]+|[\s"'.!*~)\]:;,]+$/g, '');
  const whole = WHOLE.find(({ pattern }) => pattern.test(bare));
  if (whole !== undefined) return { permission: whole.permission, places: [], refused: [], conditions: [] };
  const events = eventsOf(text, folded);
  const clauses = clausesOf(events);
  const rules = rulesOf(clauses);
  const places = unique(rules.places);
  const refused = unique(rules.refused.filter((place) => !places.includes(place)));
  const conditions = conditionsOf(events);
  // behind a date, "until then" speaks of that date
  const dated = events.some(({ kind }) => kind === 'embargo');
  const once = events.some(({ kind, text: when }) => kind === 'once-complete' && !(dated && /^(?:un)?till? then$/i.test(when)));
  const linked = clauses.some(({ parts }) => parts.includes('link') || parts.includes('link-only'));
  let act = rules.others ?? rules.general;
  // where no place is named, the others are everybody: "Tell me where, otherwise take it"
  if (places.length === 0 && rules.others === 'grant' && (rules.general === 'ask' || rules.general === 'tell'))
    act = rules.general;
  if (rules.others === 'refuse' && places.length === 0)
    act = stricter(rules.general === 'grant' ? null : rules.general, 'refuse');
  // a condition by itself grants: "only with a link back"
  if (
    act === null &&
    places.length === 0 &&
    conditions.some((condition) => CONDITIONS.has(condition as PhrasePart) && condition !== 'personal-use')
  )
    act = 'grant';
  if (
    events.some(({ kind }) => kind === 'elsewhere-said') &&
    act !== 'refuse' &&
    places.length === 0 &&
    act !== 'ask' &&
    act !== 'tell'
  )
    return { permission: 'unknown', places, refused, conditions };
  if (linked) conditions.push('links-allowed');
  if (once && act !== 'ask' && act !== 'tell') {
    const open = act === 'grant' || act === 'yes' || act === 'if-you-must' || act === 'refuse' || act === null;
    return {
      permission: places.length > 0 ? 'listed' : 'none',
      places,
      refused,
      conditions: open ? ['anyone once complete', ...conditions] : conditions,
    };
  }
  let permission: Permission = act === null ? 'unknown' : PERMISSIONS[act];
  if (places.length > 0 && (act === null || act === 'refuse' || act === 'yes' || act === 'if-you-must' || act === 'link'))
    permission = 'listed';
  // an embargo opens to all when it ends
  if (permission === 'unknown' && conditions.some((condition) => condition.startsWith('embargo')) && places.length === 0)
    permission = 'none';
  return { permission, places, refused, conditions };
}

function conditionsOf(events: readonly Event[]): string[] {
  const out: string[] = [];
  for (const { kind, text } of events) {
    const condition = kind === 'embargo' ? `embargo: ${text.trim()}` : CONDITIONS.has(kind as PhrasePart) ? kind : null;
    if (condition !== null && !out.includes(condition)) out.push(condition);
  }
  return out;
}

/**
 * The value of a distribution field, or an unkeyed statement: whole as written, with what it grants.
 * `places`: granted in advance, as written; the author's own site and places that already hold the author's work in fixed words.
 * `conditions`: link-back, keep-name, keep-header, no-changes, no-money, name-source, send-copy, personal-use, links-allowed,
 * `anyone once complete`, `embargo: …`.
 */
export function readDistribution(raw: string): Distribution {
  const text = oneLine(raw);
  if (text === '') return { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] };
  return { raw: text, ...verdictOf(text.slice(0, LONGEST)) };
}
