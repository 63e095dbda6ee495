/** Everything that the commands say and write of a library. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../cli/fake-terminal.ts';
import { type Outcome, textsIn } from './lookout.ts';

const FORMATS = ['epub', 'html', 'text'] as const;

export interface Told extends Outcome {
  readonly status: number;
}

/** Lists, shows and exports every one of these works. */
export async function everyCommand(dir: string, viewer: 'guest' | 'owner', ids: readonly number[]): Promise<readonly Told[]> {
  const as = ['--data', dir, '--as', viewer];
  const told: Told[] = [await say('list', ...as), await say('list', '--json', ...as), await settings(dir)];
  for (const id of ids) for (const how of [[], ['--json'], ['--text']]) told.push(await say('show', String(id), ...how, ...as));
  for (const [n, id] of ids.entries()) told.push(await say('why', String(id), String(ids[n + 1] ?? ids[0]), '--json', ...as));
  told.push(await say('find', 'http://harbour.example/1.html', ...as));
  told.push(await say('decisions', '--json', ...as));
  for (const format of FORMATS) told.push(...(await exported(['--format', format, ...ids.map(String)], as)));
  told.push(...(await bagged(as)));
  return told;
}

/** The settings without the examples that stand beside them: those are the program's own words. */
async function settings(dir: string): Promise<Told> {
  const told = await say('set', '--data', dir);
  return { ...told, texts: told.texts.map((text) => text.replace(/For example: .*/g, '')) };
}

/** What one command says on both of its streams. */
export async function say(...words: readonly string[]): Promise<Told> {
  const { status, said, complained } = await run(...words);
  return { where: `masterlist ${words.join(' ')}`, texts: [said, complained], status };
}

async function exported(what: readonly string[], as: readonly string[]): Promise<readonly Told[]> {
  const out = mkdtempSync(join(tmpdir(), 'masterlist-export-'));
  try {
    return written(out, 'exported', await say('export', ...what, '--out', out, ...as));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function bagged(as: readonly string[]): Promise<readonly Told[]> {
  const out = mkdtempSync(join(tmpdir(), 'masterlist-bag-'));
  try {
    return written(join(out, 'bag'), 'bagged', await say('export', '--bag', join(out, 'bag'), ...as));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What a command said, and each file that it wrote. */
function written(out: string, how: string, told: Told): readonly Told[] {
  const names = readdirSync(out, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(out, name)).isFile());
  const files = names.map((name) => ({
    where: `${how} ${name}`,
    texts: [name, ...textsIn(readFileSync(join(out, name)))],
    status: told.status,
  }));
  return [told, ...files];
}
