/** Acts in processes of their own, cut off by `kill -9`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ACT = fileURLToPath(new URL('./act.ts', import.meta.url));

export type Act = 'import' | 'undo' | 'reread';

export interface Ended {
  /** What it said of its end; null where it was killed before. */
  readonly said: string | null;
  /** From its beginning to its end, ms. */
  readonly took: number;
}

/** Runs an act; kills it so many ms after it has the library open, where it is not done by then. */
export function runAct(act: Act, dir: string, pile: string, killAfter: number | null = null): Promise<Ended> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', ACT, act, dir, pile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    let began = 0;
    let timer: NodeJS.Timeout | null = null;
    child.once('error', reject);
    child.stdout?.on('data', (chunk: Buffer) => {
      if (said === '') {
        began = performance.now();
        if (killAfter !== null) timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
      }
      said += chunk.toString();
    });
    child.on('close', () => {
      if (timer !== null) clearTimeout(timer);
      resolve({ said: /^ended: (.*)$/m.exec(said)?.[1] ?? null, took: performance.now() - began });
    });
  });
}
