/** The balance sheet of an import, as a person reads it on a terminal. */
import type { ImportSheet } from '../archive/archive.ts';
import type { Skip, State } from '../words/index.ts';
import { counted, number } from './counts.ts';

/** Skips that are told one by one; of more than these only the count. */
const SKIPS_TOLD = 20;

const STATE_LINES: readonly (readonly [state: State, meaning: string])[] = [
  ['public', 'public: everyone may read them'],
  ['members', 'for members: until there are accounts, these are yours alone to read'],
  ['held', 'held: only you may read them, until their authors’ conditions are met'],
  ['sealed', 'sealed: nobody sees the text; the desk says why'],
];

/** Items in = posts + known + skipped, each skip with its reason, and what became of the works. */
export function sheetLines(sheet: ImportSheet): readonly string[] {
  const skipped = sheet.skips.length;
  return [
    `Import ${sheet.id}: ${counted(sheet.items, 'item')} in = ${number(sheet.posts)} read + ${number(sheet.known)} already here + ${number(skipped)} skipped.`,
    `${counted(sheet.stories, 'story', 'stories')} among them, in ${counted(total(sheet), 'work')}:`,
    ...STATE_LINES.flatMap(([state, meaning]) =>
      sheet.works[state] === 0 ? [] : [`  ${number(sheet.works[state]).padStart(6)} ${meaning}`],
    ),
    ...sheet.skips.slice(0, SKIPS_TOLD).map((skip) => `  skipped ${skipLine(skip)}`),
    ...(skipped > SKIPS_TOLD ? [`  … and ${number(skipped - SKIPS_TOLD)} more; masterlist import --json names them all`] : []),
  ];
}

/** One skip in one line: what it was, what is wrong, what to do. */
export function skipLine(skip: Skip): string {
  return `${skip.path}: ${skip.what} ${skip.remedy}`.trim();
}

function total(sheet: ImportSheet): number {
  return Object.values(sheet.works).reduce((sum, count) => sum + count, 0);
}
