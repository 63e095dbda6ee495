/** Runs the program as people do, in a process of its own, and watches its memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = resolve(fileURLToPath(new URL('.', import.meta.url)), '../bin/masterlist');

/** Characters of what a command prints that are kept: the last ones. */
const OUTPUT_KEPT = 1_000_000;

export interface Ran {
  readonly status: number | null;
  readonly milliseconds: number;
  /** The most memory that it held, MB; null where the system does not tell. */
  readonly peak: number | null;
  readonly output: string;
  readonly errors: string;
}

export function command(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

export async function run(args: readonly string[]): Promise<Ran> {
  const from = performance.now();
  const child = command(args);
  let peak: number | null = null;
  let output = '';
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-OUTPUT_KEPT);
  });
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 50);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  return { status, milliseconds: performance.now() - from, peak, output, errors };
}

function peakOf(pid: number | undefined): number | null {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line?.[1] === undefined ? null : Number(line[1]) / 1024;
  } catch {
    return null;
  }
}
