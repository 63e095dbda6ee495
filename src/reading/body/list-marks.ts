/** Signs and numbers that begin the items of a list in plain text. */

export type ListKind = 'bullet' | 'number' | 'letter';

interface ListRule {
  readonly kind: ListKind;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** A dash begins speech in half of Europe, and is no sign of a list. */
export const LIST_RULES: readonly ListRule[] = [
  {
    kind: 'bullet',
    pattern: /^[*•·●○▪‣+]\s+\S/u,
    examples: ['* bread', '• cheese', '+ wine'],
    not: ['*sighs*', '- bread', '+3'],
  },
  {
    kind: 'number',
    pattern: /^\(?\d{1,3}[.)\]:]\s+\S/,
    examples: ['1. Get up', '12) Go home', '(3) Sleep', '1: wake'],
    not: ['1815 was cold', '1.5 miles'],
  },
  {
    kind: 'letter',
    pattern: /^\(?[a-z][.)]\s+\S/,
    examples: ['a) bread', '(b) cheese', 'c. wine'],
    not: ['a loaf', 'I. Arrival'],
  },
];

/** The kind of list that a line would be an item of; null for any other line. */
export function listMark(line: string): ListKind | null {
  // A letter, capital or at the start of a longer word, begins most lines and no item.
  const first = line.charCodeAt(0);
  const second = line.charCodeAt(1);
  if ((first >= 0x41 && first <= 0x5a) || (second >= 0x61 && second <= 0x7a && first !== 0x28)) return null;
  for (const rule of LIST_RULES) if (rule.pattern.test(line)) return rule.kind;
  return null;
}
