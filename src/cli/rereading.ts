/** Reading the library anew, told before it shows. */
import { createInterface } from 'node:readline/promises';
import { type RereadOutcome, type RereadTried, rereadLibrary } from '../acts/reread.ts';
import { fieldsChanged, type RereadSummary } from '../acts/reread-summary.ts';
import type { Library } from '../archive/archive.ts';
import type { RereadScope, WorkChange } from '../archive/rereading.ts';
import { workTitle } from '../editions/index.ts';
import { admit } from '../gate/index.ts';
import type { Viewer, Work } from '../words/index.ts';
import { counted } from './counts.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import { progressLine } from './progress.ts';
import type { RereadOptions } from './reread.ts';
import { fail, type Session } from './session.ts';
import { complain, note, print } from './terminal.ts';

/** Longer values are cut: they stand in the work itself. */
const LONGEST_VALUE = 80;

export async function reread(options: RereadOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const { dryRun = false, yes = false } = options;
  if (!dryRun && !yes && !terminal.canAsk) {
    const remedy = 'Say --dry-run to look, --yes if you are sure.';
    complain(terminal, { name: 'reread', what: 'what would change is told first, and nobody is here to be asked.', remedy });
    session.status = 2;
    return;
  }
  await inLibrary(session, options.data, false, async (library) => {
    const scope = await scopeOf(library, options);
    if (scope === null) {
      complain(terminal, { name: 'samples', what: 'there are none here.', remedy: 'masterlist undo lists no import of them.' });
      return fail(session);
    }
    const progress = progressLine(terminal);
    const outcome = await rereadLibrary(library, scope, {
      dryRun,
      onProgress: progress.tell,
      signal: terminal.interrupted(),
      onChange: (change) => {
        progress.end();
        print(terminal, options.json ? ndjson(changeData(change, options.as)) : changeLine(change, options.as));
      },
      ...(dryRun || yes ? {} : { sure: (summary: RereadSummary) => isSure(summary, session) }),
    }).finally(progress.end);
    tell(outcome, options, session);
  });
}

async function scopeOf(library: Library, { import: imported, work }: RereadOptions): Promise<RereadScope | null> {
  if (work !== undefined) return { kind: 'work', id: work };
  if (imported === undefined) return { kind: 'all' };
  if (imported !== 'samples') return { kind: 'import', id: imported };
  const samples = (await library.imports.list()).find((sheet) => sheet.samples && sheet.stage === 'done');
  return samples ? { kind: 'import', id: samples.id } : null;
}

/** Asked once all changes were told; nobody is asked where nothing changes. */
async function isSure(summary: RereadSummary, { terminal }: Session): Promise<boolean> {
  if (summaryText(summary) === NOTHING) return true;
  const lines = createInterface({ input: terminal.input, output: terminal.errors });
  try {
    const answer = await lines.question(`${summaryText(summary)} Show it? [y/N] `, { signal: terminal.interrupted() });
    return /^y(es)?$/i.test(answer.trim());
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return false;
    throw error;
  } finally {
    lines.close();
  }
}

function tell(outcome: RereadOutcome, options: RereadOptions, session: Session): void {
  if (outcome.kind === 'failed') refused(session, outcome);
  else if (outcome.kind === 'stopped') tellStopped(outcome, session);
  else tellTried(outcome, options.json === true, session);
}

function tellStopped({ posts, total }: Extract<RereadOutcome, { readonly kind: 'stopped' }>, session: Session): void {
  note(session.terminal, `masterlist: stopped after ${posts} of ${total} posts. Nothing of it shows; the same command goes on.`);
  fail(session);
}

function tellTried({ kind, posts, changed, unread, summary, resumed }: RereadTried, json: boolean, session: Session): void {
  const { terminal } = session;
  for (const place of unread)
    note(
      terminal,
      `masterlist: ${place}: the reader failed on it, so what was read before stays. Please report it with the post.`,
    );
  if (unread.length > 0) fail(session);
  if (resumed) note(terminal, 'masterlist: went on with the reading that had been cut off.');
  if (json) {
    print(terminal, ndjson({ outcome: kind, posts, otherwise: changed, unread, works: summary }));
    return;
  }
  const otherwise = changed === 0 ? 'none' : counted(changed, 'post');
  print(terminal, `${counted(posts, 'post')} read anew, ${otherwise} otherwise than before. ${summaryText(summary)}`);
  print(terminal, ENDS[kind]);
}

const ENDS = {
  reread: 'It shows now.',
  tried: 'This was a dry run: nothing was changed.',
  declined: 'Nothing was changed.',
} as const;

const NOTHING = 'No work changes.';

function summaryText({ changed, joined, parted, gone, opened, closed, withheld, fields }: RereadSummary): string {
  if (changed + joined + parted + gone === 0) return NOTHING;
  const many: readonly (readonly [count: number, one: string, many: string])[] = [
    [changed, 'work changes', 'works change'],
    [joined, 'becomes part of another', 'become part of another'],
    [parted, 'new one is parted off', 'new ones are parted off'],
    [gone, 'holds no story any more', 'hold no story any more'],
    [opened, 'becomes public', 'become public'],
    [closed, 'is public no more', 'are public no more'],
    [withheld, 'is withheld', 'are withheld'],
  ];
  const parts = many.flatMap(([count, one, more]) => (count === 0 ? [] : [counted(count, one, more)]));
  const named = Object.entries(fields).sort(([, a], [, b]) => b - a);
  const which = named.length === 0 ? '' : ` (${named.map(([field, count]) => `${field} ${count}`).join(', ')})`;
  return `${parts.join(', ')}${which}.`;
}

/** What may be told of a work to this viewer: its title and values where the gate lets them see it, before and after. */
function seen(work: Work, viewer: Viewer): string | null {
  const verdict = admit(work, viewer, 'page');
  return verdict.kind === 'shown' ? workTitle(verdict.shown.value) : null;
}

function changeLine(change: WorkChange, viewer: Viewer): string {
  switch (change.kind) {
    case 'joined':
      return `${named(change.before, viewer)}: becomes part of work ${change.into}`;
    case 'parted':
      return `${named(change.after, viewer)}: is new${change.from.length === 0 ? '' : `, parted from ${change.from.join(', ')}`}; ${change.after.state}`;
    case 'gone':
      return `${named(change.before, viewer)}: holds no story any more`;
    case 'changed':
      return `${named(change.after, viewer)}: ${fieldsTold(change, viewer).join('; ')}`;
    default:
      return change satisfies never;
  }
}

function named(work: Work, viewer: Viewer): string {
  const title = seen(work, viewer);
  return `work ${work.id}${title === null ? '' : ` “${title}”`}`;
}

type Changed = Extract<WorkChange, { readonly kind: 'changed' }>;

/** Values are the owner's to read; others hear which fields they are, and the states. */
function fieldsTold({ before, after }: Changed, viewer: Viewer): readonly string[] {
  const open = viewer === 'owner' && seen(before, viewer) !== null && seen(after, viewer) !== null;
  return fieldsChanged(before, after).map(({ field, from, to }) =>
    open || field === 'state' ? `${field} ${valueText(from)} → ${valueText(to)}` : field,
  );
}

function valueText(value: unknown): string {
  const text = value === null ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

function changeData(change: WorkChange, viewer: Viewer): Readonly<Record<string, unknown>> {
  switch (change.kind) {
    case 'joined':
      return { change: 'joined', work: change.before.id, title: seen(change.before, viewer), into: change.into };
    case 'parted':
      return {
        change: 'parted',
        work: change.after.id,
        title: seen(change.after, viewer),
        from: change.from,
        state: change.after.state,
      };
    case 'gone':
      return { change: 'gone', work: change.before.id, title: seen(change.before, viewer) };
    case 'changed': {
      const { before, after } = change;
      const open = viewer === 'owner' && seen(before, viewer) !== null && seen(after, viewer) !== null;
      const fields = fieldsChanged(before, after).map(({ field, from, to }) =>
        open || field === 'state' ? { field, from, to } : { field },
      );
      return { change: 'changed', work: after.id, title: seen(after, viewer), fields };
    }
    default:
      return change satisfies never;
  }
}
