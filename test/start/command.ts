/** The real command as a child process, as a person at a terminal has it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/masterlist', import.meta.url));

const running = new Set<ChildProcess>();

export interface Running {
  /** Waits until it has printed something on standard output that matches. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** The same on standard error. */
  notes(pattern: RegExp): Promise<RegExpExecArray>;
  /** What Ctrl-C does. */
  interrupt(): void;
  /** What `kill -9` does. */
  kill(): void;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly noted: string;
}

/** Starts a command. Settings of whoever runs the tests do not reach it. */
export function begin(...words: readonly string[]): Running {
  return beginWith({}, ...words);
}

/** Starts a command in an environment of which some is said. */
export function beginWith(setting: Readonly<Record<string, string>>, ...words: readonly string[]): Running {
  const {
    MASTERLIST_DATA: _data,
    MASTERLIST_HOST: _host,
    MASTERLIST_PORT: _port,
    MASTERLIST_BASE_URL: _url,
    ...env
  } = process.env;
  const child = spawn(process.execPath, [COMMAND, ...words], {
    env: { ...env, ...setting },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = listener(child, 'stdout');
  const noted = listener(child, 'stderr');
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      running.delete(child);
      said.end();
      noted.end();
      resolve({ status, said: said.text(), noted: noted.text() });
    });
  });
  return {
    says: said.match,
    notes: noted.match,
    interrupt: () => void child.kill('SIGINT'),
    kill: () => void child.kill('SIGKILL'),
    ended,
  };
}

/** Runs a command to its end. */
export function command(...words: readonly string[]): Promise<Ended> {
  return begin(...words).ended;
}

/** Ends what a failed test left running. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

function listener(child: ChildProcess, name: 'stdout' | 'stderr') {
  let text = '';
  let over = false;
  const waiting = new Set<() => void>();
  const look = () => {
    for (const one of waiting) one();
  };
  child[name]?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    look();
  });
  return {
    text: () => text,
    end: () => {
      over = true;
      look();
    },
    match: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const one = () => {
          const found = pattern.exec(text);
          if (found === null && !over) return;
          waiting.delete(one);
          if (found === null) reject(new Error(`it ended without saying ${pattern}: ${text}`));
          else resolve(found);
        };
        waiting.add(one);
        one();
      }),
  };
}
