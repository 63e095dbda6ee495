/** Every command of the program over one archive, with all that it can be told. One that is missing here fails the walk. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say, type Told } from './commands.ts';
import { textsIn } from './lookout.ts';

/** What a command is run on: a copy of the archive, which it may change as it likes. */
export interface Scene {
  readonly at: readonly string[];
  readonly dir: string;
  /** An empty folder, for what it writes. */
  readonly out: string;
  readonly pile: string;
  readonly works: readonly number[];
  readonly decisions: readonly number[];
  readonly references: readonly string[];
  readonly as: readonly string[];
  readonly words: readonly string[];
}

type Calls = (scene: Scene) => readonly (readonly string[])[];
/** Calls, each on the archive as the one before left it; or why a command is walked otherwise. */
type Walked = Calls | { readonly instead: string };

const BECAUSE = ['--because', 'Walked.'];
const forWorks =
  (call: (work: string, scene: Scene) => readonly (readonly string[])[]): Calls =>
  (scene) =>
    scene.works.flatMap((work) => call(String(work), scene));

export const COMMANDS: Readonly<Record<string, Walked>> = {
  start: { instead: 'it serves: its pages are walked' },
  serve: { instead: 'it serves: its pages are walked' },
  import: ({ pile, at }) => [
    ['import', pile, '--dry-run', ...at],
    ['import', pile, ...at],
    ['import', pile, '--json', ...at],
  ],
  read: { instead: 'it prints a person’s own files to them; the walk of the samples holds it to what is sealed' },
  explain: { instead: 'it prints a person’s own files to them; the walk of the samples holds it to what is sealed' },
  list: ({ at, as }) => [
    ['list', ...as, ...at],
    ['list', '--json', ...as, ...at],
  ],
  find: ({ words, at, as }) =>
    words.flatMap((word) => [
      ['find', `http://${word}.example.org/`, ...as, ...at],
      ['find', `<${word}@example.org>`, '--json', ...as, ...at],
    ]),
  show: forWorks((work, { at, as }) => [[], ['--json'], ['--text']].map((how) => ['show', work, ...how, ...as, ...at])),
  export: ({ works, out, at, as }) =>
    ['epub', 'html', 'text'].map((format) => ['export', ...works.map(String), '--format', format, '--out', out, ...as, ...at]),
  why: ({ works, at, as }) =>
    works.flatMap((work, n) => [
      ['why', String(work), String(works[n + 1] ?? works[0]), ...as, ...at],
      ['why', String(work), String(works[n + 1] ?? works[0]), '--json', ...as, ...at],
    ]),
  decisions: ({ at, as }) => [
    ['decisions', ...as, ...at],
    ['decisions', '--json', ...as, ...at],
  ],
  events: ({ at, as, works }) => [
    ['events', ...as, ...at],
    ['events', '--json', ...as, ...at],
    ...works.map((work) => ['events', '--work', String(work), ...as, ...at]),
  ],
  reports: ({ at, as }) => [
    ['reports', '--all', ...as, ...at],
    ['reports', '--all', '--json', ...as, ...at],
  ],
  report: forWorks((work, { at, as }) => [['report', work, '--ground', 'other', ...as, ...at]]),
  policy: ({ at, as, out }) => {
    const file = join(out, 'policy.json');
    writeFileSync(file, '{"name": "all", "when": {"wordsOver": 1}, "outcome": "members", "reason": "Walked."}');
    return [
      ['policy', 'list', ...as, ...at],
      ['policy', 'list', '--json', ...as, ...at],
      ['policy', 'try', file, ...as, ...at],
      ['policy', 'add', file, ...at],
      ['policy', 'remove', 'all', '--json', ...at],
    ];
  },
  confirm: forWorks((work, { at }) => [['confirm', work, ...at]]),
  reread: ({ at, as }) => [
    ['reread', '--dry-run', ...as, ...at],
    ['reread', '--dry-run', '--json', ...as, ...at],
    ['reread', '--yes', ...as, ...at],
  ],
  page: ({ at }) =>
    ['about', 'contact', 'privacy', 'policy'].flatMap((name) => [
      ['page', 'show', name, ...at],
      ['page', 'reset', name, ...at],
    ]),
  notice: forWorks((work, { at }) => [['notice', work, ...at]]),
  permit: forWorks((work, { at }) => [['permit', work, '--proof', 'Yes.', ...at]]),
  unlock: forWorks((work, { at }) => [['unlock', work, ...BECAUSE, ...at]]),
  correct: forWorks((work, { at }) => [['correct', work, 'title', 'Walked', ...BECAUSE, ...at]]),
  reinstate: forWorks((work, { at }) => [['reinstate', work, ...at]]),
  withdraw: forWorks((work, { at }) => [['withdraw', work, ...BECAUSE, ...at]]),
  part: forWorks((work, { at }) => [['part', work, '1', ...BECAUSE, ...at]]),
  join: ({ works, at }) => [['join', ...works.slice(0, 3).map(String), ...BECAUSE, ...at]],
  'merge-creators': ({ words, at }) => [
    ['merge-creators', ...words.map((word) => `${word} Quill`), '--into', 'Ann Example', ...BECAUSE, ...at],
  ],
  'merge-tags': ({ words, at }) => [
    ['merge-tags', ...words.map((word) => `${word} Stories`), '--into', 'Counting', ...BECAUSE, ...at],
  ],
  dismiss: ({ references, at }) => references.map((one) => ['dismiss', one, ...BECAUSE, ...at]),
  uphold: ({ references, at }) => references.map((one) => ['uphold', one, ...BECAUSE, ...at]),
  'undo-decision': ({ decisions, at }) => decisions.map((id) => ['undo-decision', String(id), ...at]),
  release: forWorks((work, { at }) => [['release', work, ...BECAUSE, ...at]]),
  refuse: forWorks((work, { at }) => [['refuse', work, ...BECAUSE, '--yes', ...at]]),
  undo: ({ at }) => [['undo', ...at]],
  backup: ({ out, at }) => [['backup', join(out, 'walked.backup'), ...at]],
  restore: ({ out, at, dir }) => [
    ['backup', join(out, 'walked.backup'), ...at],
    ['restore', join(out, 'walked.backup'), '--verify', '--data', `${dir}-restored`],
    ['restore', join(out, 'walked.backup'), '--dry-run', '--data', `${dir}-restored`],
  ],
  check: ({ at }) => [['check', ...at]],
  doctor: ({ at }) => [['doctor', ...at]],
  key: ({ at }) => [['key', ...at]],
  set: ({ at }) => [
    ['set', 'archive.title', 'Walked', ...at],
    ['set', 'archive.title', ...at],
  ],
};

/** What a command says and writes, on a copy of the library of its own. */
export async function walkCommand(
  name: string,
  scene: Omit<Scene, 'at' | 'dir' | 'out'>,
  library: string,
): Promise<readonly Told[]> {
  const walked = COMMANDS[name];
  if (walked === undefined)
    throw new Error(`the walk knows no command ${name}: say in test/walk/every-command.ts how it is called`);
  if (typeof walked !== 'function') return [];
  const room = mkdtempSync(join(tmpdir(), 'masterlist-walk-'));
  try {
    const [dir, out] = [join(room, 'library'), mkdtempSync(join(room, 'out-'))];
    cpSync(library, dir, { recursive: true });
    const told: Told[] = [];
    for (const words of walked({ ...scene, dir, out, at: ['--data', dir] })) told.push(await say(...words));
    return [...told, ...(name === 'backup' || name === 'restore' || name === 'policy' ? [] : written(out))];
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function written(out: string): readonly Told[] {
  return readdirSync(out).map((file) => ({
    where: `written ${file}`,
    texts: [file, ...textsIn(readFileSync(join(out, file)))],
    status: 0,
  }));
}
