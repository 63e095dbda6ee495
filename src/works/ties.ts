/**
 * Ties: by what a story finds the stories that may be one work with it, among a million. A store keeps their numbers in an index; `groups.ts`
 * follows them. A tie is close to evidence by itself, so that chance does not link everything to everything: two posts are tied where they
 * share title and author, or a text, or one names the address of the other, or their titles are kin and one person wrote both.
 */
import type { JoinFacts } from './facts.ts';
import { isSerial, strongKeys, textKeys, titleShapes } from './keys.ts';
import { titleEvidence } from './kinship.ts';
import type { TitleKeys } from './title.ts';

/** How many stories can share a key before it says nothing. Larger than any serial with its reposts. */
const CROWD = 5000;
/** A text that so many hold is a notice or a signature. */
const COMMON_TEXT = 200;
/** An address that so many follow is a page of contents, and one that so many have is no address. */
const FOLLOWERS = 1000;
/** So many titles of one person that begin or end alike are a habit. */
export const COMMON_SHAPE = 300;

/**
 * Kinds of keys. A `plain` one ties all that carry it. A `heart` ties those and all that carry the `edge` after it, an edge only to hearts: so
 * a post is tied to the one that it names, and not to all others that name it.
 */
const KINDS = [
  // Title and author: by each name, and by the address. The finer key stands in where all of them are crowded.
  { name: 'title', meets: 'plain', most: CROWD },
  { name: 'finer title', meets: 'plain', most: CROWD },
  { name: 'text', meets: 'plain', most: COMMON_TEXT },
  { name: 'hand', meets: 'plain', most: Number.POSITIVE_INFINITY },
  { name: 'address', meets: 'heart', most: COMMON_TEXT },
  { name: 'follows', meets: 'edge', most: FOLLOWERS },
  { name: 'name', meets: 'heart', most: CROWD },
  { name: 'name within', meets: 'edge', most: CROWD },
  { name: 'nobody', meets: 'heart', most: FOLLOWERS },
  { name: 'somebody', meets: 'edge', most: FOLLOWERS },
  // One person's title: tied to that person's titles that are kin to it.
  { name: 'own title', meets: 'kin', most: CROWD },
  // Marks the posts of a decision that parts them; ties nothing.
  { name: 'parted', meets: 'none', most: 0 },
] as const;

export type TieKind = (typeof KINDS)[number]['name'];
/** How the carriers of a key meet. */
export type Meeting = (typeof KINDS)[number]['meets'];

/** Kinds in the lowest digits of a number; there is room for sixteen. */
const ROOM = 16;
const NUMBER_OF = new Map<TieKind, number>(KINDS.map(({ name }, at) => [name, at]));

/** The number of a key: 49 bits of its hash, then its kind. A clash costs a comparison and joins nothing by itself. */
export function tieNumber(kind: TieKind, key: string): number {
  return hash49(key) * ROOM + (NUMBER_OF.get(kind) ?? 0);
}

/** The row of a key's kind. */
export function kindOf(key: number): { readonly name: TieKind; readonly meets: Meeting; readonly most: number } {
  const kind = KINDS[key % ROOM];
  if (kind === undefined) throw new Error(`${key} is no tie`);
  return kind;
}

/** The heart's edge, or the edge's heart. */
export function partnerOf(key: number): number {
  return kindOf(key).meets === 'heart' ? key + 1 : key - 1;
}

/** Two runs of FNV-1a, 25 and 24 bits of them. */
function hash49(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x0100018d);
  }
  return (a >>> 7) * 2 ** 24 + (b >>> 8);
}

/** What of a title shows that it is kin to another. */
export type TitleForms = Pick<TitleKeys, 'key' | 'pieces' | 'initials' | 'numbers'>;

/** One person's title, with the shapes under which kin titles of the same person are found. */
export interface OwnTitle {
  /** The number of its `own title` key. */
  readonly key: number;
  readonly forms: TitleForms;
  readonly shapes: readonly number[];
}

/** All ties of a story. */
export interface Ties {
  readonly keys: readonly number[];
  readonly titles: readonly OwnTitle[];
}

const NO_TIES: Ties = { keys: [], titles: [] };

/** The ties of a story. Posts that are none have none. */
export function tiesOf(facts: JoinFacts): Ties {
  if (facts.kind !== 'story') return NO_TIES;
  const titles = ownTitles(facts);
  const keys = [
    ...titleTies(facts),
    ...textKeys(facts).map((key) => tieNumber('text', key)),
    ...facts.addresses.map((address) => tieNumber('address', address)),
    ...facts.follows.map((address) => tieNumber('follows', address)),
    ...nameTies(facts),
    ...titles.map(({ key }) => key),
  ];
  return { keys: [...new Set(keys)], titles };
}

/** The finer key names all whom the others name one by one: two stories that share it are crowded alike. */
function titleTies(facts: JoinFacts): readonly number[] {
  const keys = strongKeys(facts);
  if (keys.length === 0) return [];
  const all = tieNumber('finer title', `${[...keys].sort().join('|')}|${quarter(facts)}`);
  return [...keys.map((key) => tieNumber('title', key)), all];
}

/** The quarter of a year that a post is of; of an undated one the file. */
function quarter({ date, path }: JoinFacts): string {
  if (date === null) return path;
  const day = new Date(date.from);
  return `${day.getUTCFullYear()} ${Math.floor(day.getUTCMonth() / 3)}`;
}

/** For parts of one title: a shortened name meets the whole one, a part that names nobody meets those in its place. */
function nameTies(facts: JoinFacts): readonly number[] {
  const title = facts.titles.key;
  if (!isSerial(facts) || facts.titles.generic || title === null) return [];
  const names = facts.nameWords.map((words) => [...new Set(words)].sort());
  const whole = names.map((words) => tieNumber('name', `${title}|${words.join(' ')}`));
  const within = names.flatMap(partsOf).map((words) => tieNumber('name within', `${title}|${words}`));
  const kind = facts.authorKeys.length === 0 ? 'nobody' : 'somebody';
  const places = [...(facts.venue === null ? [] : [`v:${facts.venue.toLowerCase()}`]), `p:${facts.path}`];
  return [...whole, ...within, ...places.map((place) => tieNumber(kind, `${title}|${place}`))];
}

/** Longer names than this are shortened to one of their words only. */
const LONGEST_NAME = 4;

/** Every shorter form of a name: some of its words, not all. */
function partsOf(words: readonly string[]): readonly string[] {
  if (words.length > LONGEST_NAME) return words;
  const forms: string[] = [];
  for (let pick = 1; pick < 2 ** words.length - 1; pick++)
    forms.push(words.filter((_, at) => (pick & (1 << at)) !== 0).join(' '));
  return forms;
}

function ownTitles(facts: JoinFacts): readonly OwnTitle[] {
  const { key, pieces, initials, numbers } = facts.titles;
  const shapes = titleShapes(facts);
  if (shapes.length === 0) return [];
  const forms: TitleForms = { key, pieces, initials, numbers };
  const told = `${key}|${pieces.join('|')}|${initials ?? ''}|${numbers}`;
  const people = [...facts.authorKeys, ...(facts.email === null ? [] : [`@${facts.email}`])];
  return people.map((person) => ({
    key: tieNumber('own title', `${person}|${told}`),
    forms,
    // The kind only fills its place: shapes are looked up by themselves.
    shapes: shapes.map((shape) => tieNumber('own title', `${person}|${shape}`)),
  }));
}

/** Whether the titles alone show that two serials of one person may be one. Symmetric. */
export function areKin(a: TitleForms, b: TitleForms): boolean {
  return titleEvidence(a, b) !== null;
}
