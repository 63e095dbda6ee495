/** Acts in a process of their own that is killed on the way. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('./import-child.ts', import.meta.url));

/** Runs the child and kills it after so many ms of work; true where it was done before. */
export function killedAfter(act: string, dir: string, pile: string, ms: number): Promise<boolean> {
  const run: ChildProcess = spawn(process.execPath, ['--import', 'tsx', child, act, dir, pile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    let said = '';
    run.stdout?.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => run.kill('SIGKILL'), ms);
      said += chunk.toString();
    });
    run.on('close', () => resolve(/done|undone|reread/.test(said)));
  });
}
