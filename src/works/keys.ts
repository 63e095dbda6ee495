/** Keys by which posts that may be one story meet: what they share is looked at closely. */
import type { JoinFacts } from './facts.ts';
import { placeTotal } from './place.ts';

/** Texts shorter than this are no evidence by themselves: two short greetings can be equal by chance. */
export const SHORTEST_SAME_TEXT = 12;
/** And a near copy must be longer than this to be called one. */
export const SHORTEST_NEAR_TEXT = 30;
/** So many characters at the start and at the end of a title are blocked: a slip of the pen falls into one of the two at most. */
const TITLE_EDGE = 5;

/** A post that says it is one of several. */
export function isSerial(facts: JoinFacts): boolean {
  return facts.place.kind !== 'alone';
}

/** Keys of the plain rule: posts that share one have the same title and the same author. */
export function strongKeys(facts: JoinFacts): readonly string[] {
  const { key, generic } = facts.titles;
  const people = [...facts.authorKeys, ...(facts.email === null ? [] : [`@${facts.email}`])];
  if (!generic && key !== null) return people.map((person) => `t:${key}|${person}`);
  return isSerial(facts) ? people.map((person) => `g:${key ?? ''}|${person}|${placeTotal(facts.place) ?? '?'}`) : [];
}

/** Keys under which a text stands that may be here twice. */
export function textKeys(facts: JoinFacts): readonly string[] {
  const { text } = facts;
  if (text.length < SHORTEST_SAME_TEXT) return [];
  return [`x:${text.hash}`, ...text.bands.map((band) => `m:${band}`)];
}

/** Keys by which a part that says what it follows meets the part it follows. */
export function linkKeys(facts: JoinFacts): readonly string[] {
  return [...facts.addresses, ...facts.follows].map((address) => `u:${address}`);
}

/** Under which shapes of a title its drift is looked for: how it begins and ends, whole and in pieces, and its initials. */
export function titleShapes(facts: JoinFacts): readonly string[] {
  const { key, generic, pieces, initials } = facts.titles;
  if (!isSerial(facts) || generic || key === null) return [];
  const shapes = new Set([key, ...pieces].flatMap((form) => [`<${form.slice(0, TITLE_EDGE)}`, `>${form.slice(-TITLE_EDGE)}`]));
  if (initials !== null) shapes.add(`i:${initials}`);
  if (key.length >= 3 && key.length <= 8) shapes.add(`i:${key}`);
  return [...shapes];
}

/** Keys for the drift of titles and names between the parts of a serial; nothing joins by these without a closer look. */
export function driftKeys(facts: JoinFacts): readonly string[] {
  const { key, generic } = facts.titles;
  if (!isSerial(facts) || generic || key === null) return [];
  const people = [...facts.authorKeys, ...(facts.email === null ? [] : [`@${facts.email}`])];
  const shapes = titleShapes(facts);
  const near = people.flatMap((person) => shapes.map((shape) => `n:${person}|${shape}`));
  const kin = [...new Set(facts.nameWords.flat())].map((word) => `w:${key}|${word}`);
  const here = [facts.venue === null ? null : `v:${facts.venue.toLowerCase()}`, `p:${facts.path}`]
    .filter((at) => at !== null)
    .map((at) => `w:${key}|${at}`);
  return [...near, ...kin, ...here];
}
