/** The balance sheet of an import, as a person reads it on a terminal. */
import type { ImportSheet } from '../archive/archive.ts';
import type { Skip, State } from '../words/index.ts';
import { counted, number } from './counts.ts';
import { fail, type Session } from './session.ts';
import { complain, print } from './terminal.ts';

/** Of things of one kind that are no posts, so many are named; the sheet in JSON names all. */
const NAMED = 3;

const STATE_LINES: readonly (readonly [state: State, meaning: string])[] = [
  ['public', 'public: everyone may read them'],
  ['members', 'for members: until there are accounts, these are yours alone to read'],
  ['held', 'held: yours alone to read, until what their authors ask for is done'],
  ['sealed', 'sealed: nobody sees the text; your desk says why'],
  ['draft', 'drafts: yours alone to read'],
  ['withdrawn', 'withdrawn: readers do not see them'],
];

/** Tells what could not be read, each on a line of its own, then the sheet. Raises the status where something was not read. */
export function printSheet(sheet: ImportSheet, session: Session): void {
  tellUnread(sheet, session);
  for (const line of sheetLines(sheet)) print(session.terminal, line);
}

/** Tells what could not be read, or was damaged, each on a line of its own. */
export function tellUnread(sheet: ImportSheet, session: Session): void {
  for (const { path, what, remedy } of sheet.skips.filter(({ failure }) => failure))
    complain(session.terminal, { name: path, what, remedy });
  for (const { path, what, remedy } of sheet.damaged) complain(session.terminal, { name: path, what, remedy });
  if (sheet.damaged.length > 0 || sheet.skips.some(({ failure }) => failure)) fail(session);
}

/** Items in = read + already here + skipped; each skip with its reason; what became of the works. */
export function sheetLines(sheet: ImportSheet): readonly string[] {
  const { skips, works } = sheet;
  const unread = skips.filter(({ failure }) => failure).length;
  const aside = skips.filter(({ failure }) => !failure);
  return [
    `Import ${sheet.id}: ${counted(sheet.items, 'item')} in = ${number(sheet.posts)} read + ${number(sheet.known)} already here + ${number(skips.length)} skipped.`,
    ...(unread === 0 ? [] : [`  ${counted(unread, 'item')} could not be read, as said above.`]),
    ...(sheet.damaged.length === 0
      ? []
      : [`  ${counted(new Set(sheet.damaged.map(({ path }) => path)).size, 'post')} read although damaged, as said above.`]),
    ...asideLines(aside),
    storiesLine(sheet),
    ...STATE_LINES.flatMap(([state, meaning]) => (works[state] === 0 ? [] : [`${number(works[state]).padStart(8)} ${meaning}`])),
  ];
}

/** The works hold what was read now and what was here before: a line that counts them says of which they are. */
function storiesLine({ posts, known, stories, works }: ImportSheet): string {
  const total = Object.values(works).reduce((sum, count) => sum + count, 0);
  const read = stories === 0 ? 'No story' : counted(stories, 'story', 'stories');
  if (total === 0)
    return posts === 0 && known > 0 ? 'Nothing new, and no story among what was here already.' : `${read} among them.`;
  const there = counted(total, 'work');
  if (known === 0) return `${read} among them, in ${there}:`;
  if (posts === 0) return `Nothing new: these stories were here already, in ${there}:`;
  return `${read} among what was read; with the stories that were here already, in ${there}:`;
}

/** Things that are no posts, by what they are: one line each kind, with the names where there are few. */
function asideLines(skips: readonly Skip[]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const { what, path } of skips) {
    const paths = kinds.get(what);
    if (paths === undefined) kinds.set(what, [path]);
    else paths.push(path);
  }
  return [...kinds].map(([what, paths]) => {
    const more = paths.length > NAMED ? `, and ${number(paths.length - NAMED)} more` : '';
    return `  ${number(paths.length)} left aside: ${what} (${paths.slice(0, NAMED).join(', ')}${more})`;
  });
}
