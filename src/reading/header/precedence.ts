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
