/** Which of several fields counts: a field of the header beats the byline, the byline the subject, the post's own text the envelope. */
import type { FieldPlace, FoundField } from './found-field.ts';
import type { FieldKey } from './keys.ts';

/** Lower counts first. */
const RANK: Readonly<Record<FieldPlace, number>> = {
  header: 0,
  byline: 1,
  heading: 1,
  trailer: 2,
  unkeyed: 3,
  'lead-in': 4,
  markup: 5,
  subject: 6,
  envelope: 7,
};

/** All fields with one of some keys that say something, those that count first in front; in the order of the post where they tie. */
export function fieldsOf(fields: readonly FoundField[], ...keys: readonly FieldKey[]): readonly FoundField[] {
  const found = fields.filter((field) => field.value !== '' && keys.some((key) => field.key === key || field.all.includes(key)));
  return found
    .map((field, i) => ({ field, i }))
    .sort((a, b) => RANK[a.field.place] - RANK[b.field.place] || a.i - b.i)
    .map(({ field }) => field);
}

/** The field that counts; null where none says anything. */
export function fieldOf(fields: readonly FoundField[], ...keys: readonly FieldKey[]): FoundField | null {
  return fieldsOf(fields, ...keys)[0] ?? null;
}

/** The fields that share the best place: a list may be spread over several fields of one header. */
export function fieldsOfBestPlace(fields: readonly FoundField[], ...keys: readonly FieldKey[]): readonly FoundField[] {
  const all = fieldsOf(fields, ...keys);
  const first = all[0];
  return first === undefined ? [] : all.filter((field) => RANK[field.place] === RANK[first.place]);
}

/** What archives say of a story and authors seldom do. */
const SITES: ReadonlySet<FieldKey> = new Set<FieldKey>(['length', 'date', 'language', 'status', 'other']);
const SAID_TWICE: ReadonlySet<FieldKey> = new Set<FieldKey>(['note', 'comments', 'thanks']);

/** Of an archive's line above the header that the author wrote, with its own title: only what the author does not say. */
export function authorsOwn(fields: readonly FoundField[]): readonly FoundField[] {
  const header = fields.filter(({ place }) => place === 'header');
  const title = header.findLast(({ key, label }) => key === 'title' && label !== null)?.at[0] ?? 0;
  if (!header.some(({ key, at }) => at[0] < title && SITES.has(key))) return fields;
  const said = new Set(header.filter(({ at }) => at[0] >= title).map(({ key }) => key));
  return fields.filter(({ key, place, at }) => place !== 'header' || at[0] >= title || SAID_TWICE.has(key) || !said.has(key));
}
