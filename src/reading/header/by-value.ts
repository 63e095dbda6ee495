/** What a field is whose label no table knows, where its value can be only one thing: a rating, or a statement of the poster's. */
import type { Sheet } from '../regions/sheet.ts';
import { fold } from '../values/folding.ts';
import { isBareRating } from '../values/ratings.ts';
import type { FieldKey } from './keys.ts';
import { statementIn } from './unkeyed.ts';

export interface MeantByValue {
  readonly key: FieldKey;
  readonly confidence: number;
}

/** A rating alone is no longer; what is longer says more than it. */
const LONGEST_RATING = 24;
/** A sentence must be so clearly a statement, since its label says nothing known. */
const CLEARLY = 0.7;
/** The label is not known: less sure than a field that is. */
const TRUST = 0.85;

/** Folded: nowhere but where it stands. */
const ONLY_HERE =
  /^(?:(?:si trova |sta |steht |gibt es )?(?:solo|solamente|nur|alleen|seulement|uniquement|so|apenas|tylko|jen|csak|bara|vain|только) (?:sul mio|qui|hier|auf (?:meiner|dieser)|op (?:mijn|deze)|ici|sur (?:mon|ce)|aqui|no meu|tutaj|na moj\p{L}+|zde|itt|har|taalla|здесь|тут|на моем|на этом)(?!\p{L})|(?:仅限|僅限|只放|只发|只發)|(?:当|本)サイト(?:のみ|だけ)|.{0,16}(?:에만|에서만)(?!\p{L}))/u;

/** `Kijkwijzer: 16+` is a rating, `Hol olvasható: kizárólag a saját oldalamon` a word on archiving, whatever the labels mean. */
export function meantByValue(sheet: Sheet, value: string): MeantByValue | null {
  if (value.length <= LONGEST_RATING && isBareRating(value)) return { key: 'rating', confidence: 0.7 };
  if (ONLY_HERE.test(fold(value))) return { key: 'distribution', confidence: 0.66 };
  const own = statementIn(sheet, value);
  return own === null || own.confidence < CLEARLY ? null : { key: own.key, confidence: Math.min(own.confidence, 0.9) * TRUST };
}
