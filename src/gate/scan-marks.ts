/** Signals in scripts without blanks between words. */
import type { Found } from './scan.ts';
import { MARK_TABLES } from './signals/index.ts';
import type { MarkRow, SignalScope } from './signals/rows.ts';

interface Mark {
  readonly text: string;
  readonly name: string;
  readonly row: MarkRow;
}

const MARKS: readonly Mark[] = MARK_TABLES.flatMap((table) =>
  table.rows.flatMap((row) =>
    row.marks.split(' ').map((mark) => ({ text: mark.toLowerCase(), name: `${table.language}/${row.id}`, row })),
  ),
);
const BY_TEXT = byText();

function byText(): ReadonlyMap<string, readonly Mark[]> {
  const map = new Map<string, Mark[]>();
  for (const mark of MARKS) map.set(mark.text, [...(map.get(mark.text) ?? []), mark]);
  return map;
}

const escaped = (text: string): string => text.replace(/\./g, '\\$&');
/** Longer marks first, so that the one that says more is found. */
const ANY_MARK = new RegExp(
  [...BY_TEXT.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'gu',
);

/** Ages under 18 in Chinese, Japanese and Korean: `15歳`, `十五岁`, `열다섯 살`; not `25歳`, not "18 and over" notices. */
const AGE =
  /(?<![0-9一二三四五六七八九十百千.])(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二三四五六七八九])\s?(?:歳|才|岁|歲|세|살)(?!\s?(?:未満|以上|以下|未满|未滿|이상|미만|이하|差|の差))/gu;
/** Korean counts years with words that are written apart from 살. */
const KOREAN_AGE = /(?<!스물)(?:열\s?(?:한|두|세|네|다섯|여섯|일곱)|열|아홉|여덟)\s살/gu;

const ANY_OF_THE_SCRIPTS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** All rows of marks that a text holds, each once. */
export function marksIn(text: string, scopes: ReadonlySet<SignalScope>, names: boolean): readonly Found[] {
  if (!ANY_OF_THE_SCRIPTS.test(text) && !/18/.test(text.slice(0, 2000))) return [];
  const plain = text.normalize('NFKC').toLowerCase();
  const found = new Map<string, Found>();
  for (const { 0: mark, index } of plain.matchAll(ANY_MARK)) {
    for (const { row, name } of BY_TEXT.get(mark) ?? []) {
      if (!scopes.has(row.scope) || (names && row.kind === 'sexual')) continue;
      if (row.notAfter?.includes(plain[index - 1] ?? ' ') === true) continue;
      found.set(name, { row: name, kind: row.kind, words: mark });
    }
  }
  for (const age of [AGE, KOREAN_AGE]) {
    const first = plain.match(age)?.[0];
    if (first !== undefined) found.set('cjk/age', { row: 'cjk/age', kind: 'minor', words: first });
  }
  return [...found.values()];
}
