/** Labels that two languages write alike and mean otherwise: the value says which of the two it is. */

import { isDisclaimer } from '../values/disclaimers.ts';
import { isNone } from '../values/emptiness.ts';
import { isFeedbackPlea, saysWelcome } from '../values/feedback.ts';
import { fold } from '../values/folding.ts';
import { isPermissionStatement } from '../values/permission-statement.ts';
import { isBareRating } from '../values/ratings.ts';
import type { FieldKey, KeyMatch } from './keys.ts';

export interface SharedLabel {
  /** Folded. */
  readonly label: RegExp;
  readonly holds: (value: string) => boolean;
  readonly key: FieldKey;
  readonly example: readonly [label: string, value: string];
}

/** Two names and what joins them: a lone word between blanks or none at all, no list. */
const PAIR = /^\p{L}[^,;/×]{0,40}(?:\/|×| x )\s?\p{L}[^,;]{0,40}$/u;
const COUNT = /^[\s#(]*\d{1,3}(?:\s*\/\s*(?:\d{1,3}|\?))?[)\s.]*$/;
const TALLY = /^[([]?\d[\d,]{0,6}[)\]]?$/;

/** Writers of old whom people name instead of a book. */
const WRITER =
  /^(?:(?:sir |mr\.? |miss |mrs\.? )?(?:[\p{L}.]+ ){0,3})?(?:dumas|doyle|acd|austen|dickens|verne|wells|stevenson|shakespeare|kipling|homer|cervantes|carroll|baum|twain|hornung|hugo|poe|stoker|shelley|bronte|grahame|milne|grimm|andersen|defoe|swift|chaucer|malory|ovid|wilde|barrie|burnett|alcott|eliot|hardy|conan doyle)\.?$/u;

export const SHARED_LABELS: readonly SharedLabel[] = [
  // what an archive counts beside a story: "Reviews: 3" asks for none, "Chapters: 1" is no first part
  { label: /^(?:reviews?|comments|chapters)$/, holds: (value) => TALLY.test(value), key: 'other', example: ['Reviews', '3'] },
  // Swedish and Czech for pair; French "Par" and Spanish "Para" name the author or whom it is for
  { label: /^par[ay]?$/, holds: (value) => isNone(value) || PAIR.test(value), key: 'pairing', example: ['Pár', 'Golem/rabi'] },
  // Czech for part; English "Cast" lists characters
  {
    label: /^cast$/,
    holds: (value) => COUNT.test(value) || /^(?:prvni|druha|treti|ctvrta|pata|sesta|posledni)\b/.test(fold(value)),
    key: 'part',
    example: ['Část', 'druhá'],
  },
  // what a story is drawn from, or who wrote that: "Source: Dumas" names no show
  { label: /^source(?: author)?$/, holds: (value) => WRITER.test(fold(value)), key: 'other', example: ['Source', 'Dumas'] },
  // Hungarian and Swedish for part, Dutch for part: "Del: 2/3"; elsewhere no label at all
  {
    label: /^(?:resz(?:ek)?|del(?:ar)?|deel|delen|osat?|cz|teile?|parti(?:es?)?|partes?)$/,
    holds: (value) => COUNT.test(value),
    key: 'part',
    example: ['Rész', '2/?'],
  },
  // French: warnings, the rating, or whose the characters are
  {
    label: /^avertissements?$/,
    holds: (value) => isDisclaimer(value) >= 0.6,
    key: 'disclaimer',
    example: ['Avertissement', 'ces personnages ne sont pas à moi, je les emprunte'],
  },
  // a warning to those who would take it
  {
    label:
      /^(?:avisos?|warnung|hinweise?|attenzione|avvertenz[ae]|avertissements?|attention|atencao|uwaga|upozorneni|figyelem|let op|obs|huom(?:io)?|внимание|предупреждение|注意(?:事[項项])?|주의(?: ?사항)?)$/,
    holds: (value) => isPermissionStatement(value) >= 0.7,
    key: 'distribution',
    example: ['Aviso', 'prohibido subirlo a otros foros'],
  },
  // Polish: what readers are to write, or what the author notes
  {
    label: /^uwagi$/,
    holds: (value) => value !== '' && !saysWelcome(value) && isFeedbackPlea(value) < 0.4,
    key: 'note',
    example: ['Uwagi', 'pisane w pociągu, bez słownika'],
  },
  // a rating on some lists, codes of genres on others
  {
    label: /^(?:classification|clasificacion|classificacao|classificazione|klassifikation|klassifizierung|классификация)$/,
    holds: isBareRating,
    key: 'rating',
    example: ['Classification', 'tout public'],
  },
  {
    label: /^(?:clasificacion|classificacao|classificazione|klassifikation|klassifizierung|классификация)$/,
    holds: (value) => /^[A-Z]{1,4}(?:\s?[,/]\s?[A-Z]{1,4})*$/.test(value),
    key: 'classification',
    example: ['Классификация', 'S, H'],
  },
];

/** No label of the table is longer. */
const LONGEST = 20;

/** What a label means before that value. */
export function decided(match: KeyMatch | null, label: string, value: string): KeyMatch | null {
  if (label.length > LONGEST) return match;
  const folded = fold(label);
  const row = SHARED_LABELS.find((shared) => shared.label.test(folded) && shared.holds(value.trim()));
  if (row === undefined || match?.key === row.key) return match;
  return { key: row.key, confidence: 0.95, language: match?.language ?? 'en', all: [row.key] };
}
