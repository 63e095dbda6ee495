/** Labels as East Asia sets them, with no colon: in brackets of their own, or behind a mark and before a blank. */
import type { Cut } from './entry.ts';
import { fieldKey } from './keys.ts';

/** Labels are looked for only so far. */
const LONGEST_LABEL = 24;

/** A label in brackets that no table knows: only in the brackets that East Asia keeps for headings, and few letters. */
const UNKNOWN_IN_BRACKETS =
  /^[【〔［](?<label>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,10})[】〕］][\s:：]*(?=\S)/u;

export function cutAtUnknownBracket(text: string, from: number): Cut | null {
  const found = UNKNOWN_IN_BRACKETS.exec(text.slice(from, from + LONGEST_LABEL));
  const label = found?.groups?.['label'];
  return found === null || label === undefined
    ? null
    : { label, match: null, valueFrom: from + found[0].length, separator: 'bracket' };
}

/** `◆登場人物　船頭`: behind a mark, a blank parts a key of East Asia from its value. */
const WIDE_BLANK =
  /^(?<label>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]{1,10})[\s\u3000]+(?=\S)/u;

export function cutAtBlank(text: string, from: number): Cut | null {
  if (!/^[▪■□●○◆◇☆★※►・]/u.test(text)) return null;
  const found = WIDE_BLANK.exec(text.slice(from, from + LONGEST_LABEL));
  const label = found?.groups?.['label'];
  const match = label === undefined ? null : fieldKey(label);
  return found === null || label === undefined || match === null
    ? null
    : { label, match, valueFrom: from + found[0].length, separator: 'leaders' };
}
