/** A terminal for tests: keeps what is written, and lets the test be the person at the keyboard. */
import { PassThrough, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Status, Terminal } from '../../src/cli/terminal.ts';

export interface FakeTerminal extends Terminal {
  readonly said: () => string;
  readonly complained: () => string;
  /** What Ctrl-C does. */
  readonly interrupt: () => void;
  readonly type: (line: string) => void;
  /** What Ctrl-D does. */
  readonly end: () => void;
}

export function fakeTerminal({ canAsk = false }: { readonly canAsk?: boolean } = {}): FakeTerminal {
  const output = sink();
  const errors = sink();
  const input = new PassThrough();
  const interrupt = new AbortController();
  return {
    input,
    output: output.stream,
    errors: errors.stream,
    live: false,
    canAsk,
    interrupted: () => interrupt.signal,
    said: output.text,
    complained: errors.text,
    interrupt: () => interrupt.abort(),
    type: (line) => void input.write(`${line}\n`),
    end: () => void input.end(),
  };
}

export interface Run {
  readonly status: Status;
  readonly said: string;
  readonly complained: string;
}

/** Runs one command to its end in this process. */
export async function run(...words: readonly string[]): Promise<Run> {
  const terminal = fakeTerminal();
  const status = await main(words, terminal);
  return { status, said: terminal.said(), complained: terminal.complained() };
}

function sink(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    write(piece, _encoding, done) {
      pieces.push(String(piece));
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}
