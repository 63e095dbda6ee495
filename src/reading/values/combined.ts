/** The value of a label that joins several keys ("Pairing/Rating: A/B, PG-13"): its items go to the key they look like. */
import type { FieldKey } from '../header/field-key.ts';
import { isNone } from './emptiness.ts';
import { oneLine } from './folding.ts';
import { isGenreWord, isPair } from './lists.ts';
import { findRating, isBareRating } from './ratings.ts';
import { readStatus } from './status.ts';

/** Keys whose values are lists of short items; every other key takes the whole value. */
const LISTED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'rating',
  'pairing',
  'genre',
  'classification',
  'keywords',
  'categories',
  'fandom',
  'seriesOrFandom',
  'characters',
  'status',
  'length',
]);
const ITEMS = /\s*[,;|、，]\s*|\s+[-–—/]\s+/u;

/** Which of some keys an item looks like; null where it could be any. */
function keyOf(item: string, keys: readonly FieldKey[]): FieldKey | null {
  const has = (...wanted: FieldKey[]): FieldKey | null => wanted.find((key) => keys.includes(key)) ?? null;
  if (isBareRating(item)) return has('rating');
  if (isPair(item)) return has('pairing');
  if (isGenreWord(item)) return has('genre', 'classification', 'keywords', 'categories', 'pairing');
  if (/^[~≈]?\s*\d[\d.,]*\s*(?:words?|k|w)?$/i.test(item)) return has('length');
  if (keys.includes('status') && readStatus(item) !== 'unknown') return 'status';
  if (isNone(item)) return has('pairing');
  return null;
}

/**
 * The value of each key that a joined label names. Lists are parted item by item; where one of the keys takes prose (notes, a summary), every
 * key gets the whole value.
 */
export function readCombined(keys: readonly FieldKey[], raw: string): ReadonlyMap<FieldKey, string> {
  const value = oneLine(raw);
  if (!keys.every((key) => LISTED.has(key))) return new Map(keys.map((key) => [key, value]));
  const parted = new Map<FieldKey, string[]>();
  const give = (key: FieldKey, item: string): void => {
    parted.set(key, [...(parted.get(key) ?? []), item]);
  };
  for (const item of value.split(ITEMS).filter((piece) => piece !== '')) {
    const key = keyOf(item, keys);
    if (key !== null) {
      give(key, item);
      continue;
    }
    const rating = keys.includes('rating') ? findRating(item, 'subject') : null;
    const rest =
      rating === null ? item : oneLine(`${item.slice(0, rating.at[0])} ${item.slice(rating.at[1])}`).replace(/[\s([,:-]+$/u, '');
    if (rating !== null) give('rating', rating.raw);
    // what looks like nothing else is a show, a character, or what the first key asks for
    const free = keys.find((other) => other !== 'rating' && other !== 'status' && other !== 'length') ?? keys[0];
    const named = keys.find((other) => (other === 'fandom' || other === 'characters') && !parted.has(other));
    if (rest !== '' && (named ?? free) !== undefined) give(named ?? free ?? 'other', rest);
  }
  return new Map([...parted].map(([key, items]) => [key, items.join(', ')]));
}
