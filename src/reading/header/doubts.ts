/** What a person should look at: where sources disagree, where the header had to be guessed, where a wish cannot be read. */
import type { Distribution, Doubt, Part } from '../../words/index.ts';
import type { SubjectReading } from '../values/subjects.ts';
import type { FieldKey } from './field-key.ts';
import type { FoundField } from './found-field.ts';
import { fieldsOf } from './precedence.ts';
import { titleKey } from './title-line.ts';

export interface DoubtClaims {
  readonly fields: readonly FoundField[];
  readonly title: string | null;
  readonly subject: SubjectReading | null;
  readonly authors: number;
  readonly partDoubt: string | null;
  readonly part: Part | null;
  readonly distribution: Distribution;
  readonly bodyEmpty: boolean;
  readonly ratingRead: boolean;
}

/** Below this a field is for a person to confirm. */
const SURE = 0.8;
/** "See part one": no statement, and nothing to doubt. */
const POINTS_AWAY = /\b(?:see|as in|same as)\b.{0,20}\b(?:part|chapter|prologue|first|previous)\b/i;

/** All doubts of a reading, in the order of its fields. */
export function findDoubts(claims: DoubtClaims): readonly Doubt[] {
  const { fields, title, subject, distribution } = claims;
  const doubts: Doubt[] = [];
  if (title === null) doubts.push({ field: 'title', why: 'no title was found in header, text or subject' });
  else if (subject?.title != null && !sameTitle(title, subject.title))
    doubts.push({ field: 'title', why: `the text says “${title}”, the subject “${subject.title}”` });
  if (claims.authors === 0) doubts.push({ field: 'authors', why: 'nothing names the author' });
  for (const key of ['title', 'author'] as const) {
    const field = fieldsOf(fields, key)[0];
    if (field !== undefined && field.confidence < SURE && field.place !== 'header')
      doubts.push({ field: key === 'author' ? 'authors' : key, why: `taken from the layout: no field names the ${key}` });
  }
  if (claims.partDoubt !== null) doubts.push({ field: 'part', why: claims.partDoubt });
  if (!claims.ratingRead) doubts.push({ field: 'rating', why: 'the rating names no level that is known' });
  const wishes = new Set(fieldsOf(fields, 'distribution').map(({ value }) => value));
  if (distribution.raw !== null && distribution.permission === 'unknown' && !POINTS_AWAY.test(distribution.raw))
    doubts.push({ field: 'distribution', why: 'the statement on archiving could not be read' });
  else if (wishes.size > 1)
    doubts.push({ field: 'distribution', why: 'there are several statements on archiving; the first one counts' });
  doubts.push(...unsureLabels(fields), ...lostLetters(fields));
  const [fandom] = fieldsOf(fields, 'fandom');
  if (fandom?.place === 'subject')
    doubts.push({ field: 'fandoms', why: 'only a tag of the subject names it, which may be the name of a list' });
  for (const field of fields) {
    if (field.place === 'unkeyed' && field.confidence < SURE)
      doubts.push({ field: field.key, why: 'read from a paragraph without a key' });
  }
  if (claims.bodyEmpty) doubts.push({ field: 'body', why: 'no text of a story was found' });
  return doubts;
}

/** Facts whose doubts have a reason of their own above. */
const SAID_ABOVE: ReadonlySet<FieldKey> = new Set(['title', 'author']);
/** Below this a label means something else as often as not. */
const SURE_LABEL = 0.7;

/** Fields that count and stand behind a label that may be no label: told once for each key. */
function unsureLabels(fields: readonly FoundField[]): readonly Doubt[] {
  const keys = new Set(fields.map(({ key }) => key).filter((key) => !SAID_ABOVE.has(key)));
  return [...keys].flatMap((key) => {
    const [first] = fieldsOf(fields, key);
    if (first === undefined || first.label === null || first.confidence >= SURE_LABEL) return [];
    return [{ field: key, why: `“${first.label}” may be no label of a field` }];
  });
}

/** What no charset could read, in fields of the post: told once for each key. */
function lostLetters(fields: readonly FoundField[]): readonly Doubt[] {
  const keys = new Set(fields.filter(({ value }) => value.includes('\uFFFD')).map(({ key }) => key));
  return [...keys].map((key) => ({ field: key === 'author' ? 'authors' : key, why: 'some of its letters could not be read' }));
}

function sameTitle(a: string, b: string): boolean {
  const [one, other] = [titleKey(a), titleKey(b)];
  return one === other || one.startsWith(other) || other.startsWith(one) || one.replace(/ /g, '') === other.replace(/ /g, '');
}
