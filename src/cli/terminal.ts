/** Where a command reads and writes: the process's own streams, or a test's. */
import { once } from 'node:events';

export interface Terminal {
  readonly input: NodeJS.ReadStream | NodeJS.ReadableStream;
  /** What was asked for: lists, stories, addresses. */
  readonly output: NodeJS.WritableStream;
  /** Progress, warnings, errors. */
  readonly errors: NodeJS.WritableStream;
  /** Whether a person looks at `errors`, so that a line may be drawn over. */
  readonly live: boolean;
  /** Whether a person can be asked. */
  readonly canAsk: boolean;
  /** Aborted when a person wants an end: Ctrl-C, or a polite kill. Asking for it is what makes a command outlive the first Ctrl-C. */
  interrupted(): AbortSignal;
}

/** How a command ends: all done; something was not; the call itself was wrong. */
export type Status = 0 | 1 | 2;

/** What went wrong for a person who can do something about it. */
export interface Trouble {
  /** The file, work or setting that it is about. */
  readonly name: string;
  /** A sentence, without the name. */
  readonly what: string;
  /** A sentence. */
  readonly remedy: string;
}

/** One line on the output. */
export function print(terminal: Terminal, line = ''): void {
  terminal.output.write(`${line}\n`);
}

/** One line on the output, waiting where its reader is slower than we are. */
export async function printPaced(terminal: Terminal, line: string): Promise<void> {
  if (!terminal.output.write(`${line}\n`)) await once(terminal.output, 'drain');
}

/** One line of progress or news beside the output. */
export function note(terminal: Terminal, line: string): void {
  terminal.errors.write(`${line}\n`);
}

/** `masterlist: NAME: what is wrong. What to do.` */
export function complain(terminal: Terminal, { name, what, remedy }: Trouble): void {
  terminal.errors.write(`masterlist: ${oneLine(`${name}: ${what} ${remedy}`)}\n`);
}

/** Control characters in a file's name must not reach a terminal, nor break a line. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** The terminal of this process. A closed pipe (`masterlist list | head`) ends it quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let interrupt: AbortController | null = null;
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    live: process.stderr.isTTY === true,
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    interrupted() {
      if (interrupt === null) {
        const made = new AbortController();
        // Once: a second Ctrl-C ends the process at once, as it would without us.
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => made.abort(signal));
        interrupt = made;
      }
      return interrupt.signal;
    },
  };
}
