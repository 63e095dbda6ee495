/** Lines that wait on disk until all is read, so that memory does not grow with the input. */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NEWLINE = 0x0a;
/** Lines are gathered up to this many characters before they are written. */
const BATCH = 1 << 18;
const CHUNK = 1 << 18;

/** The folder for temporary files is full, gone, or not ours to write in. */
export class SpoolTrouble extends Error {
  readonly folder = tmpdir();
}

async function guarded<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw new SpoolTrouble(error instanceof Error && 'code' in error ? String(error.code) : 'unknown', { cause: error });
  }
}

export class Spool {
  readonly #folder: string;
  readonly #file: FileHandle;
  #waiting: string[] = [];
  #waitingLength = 0;

  private constructor(folder: string, file: FileHandle) {
    this.#folder = folder;
    this.#file = file;
  }

  /** An empty spool in the system's folder for temporary files. Close it, so that nothing is left there. */
  static async open(): Promise<Spool> {
    const folder = await guarded(mkdtemp(join(tmpdir(), 'masterlist-spool-')));
    const file = await guarded(open(join(folder, 'readings'), 'wx+', 0o600));
    // Unlinked at once where the system allows it: then nothing is left behind even by a kill.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return new Spool(folder, file);
  }

  /** Keeps one line; it must hold no line feed. */
  async add(line: string): Promise<void> {
    this.#waiting.push(line, '\n');
    this.#waitingLength += line.length + 1;
    if (this.#waitingLength >= BATCH) await this.#write();
  }

  /** All lines in the order in which they came. */
  async *lines(): AsyncGenerator<string> {
    await this.#write();
    const chunk = Buffer.alloc(CHUNK);
    let rest: Buffer[] = [];
    for (let at = 0; ; ) {
      const { bytesRead } = await guarded(this.#file.read(chunk, 0, CHUNK, at));
      if (bytesRead === 0) return;
      at += bytesRead;
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0 && end < bytesRead; end = chunk.indexOf(NEWLINE, start)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString('utf8');
        rest = [];
        start = end + 1;
      }
      if (start < bytesRead) rest.push(Buffer.from(chunk.subarray(start, bytesRead)));
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #write(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#waitingLength = 0;
    await guarded(this.#file.appendFile(text, 'utf8'));
  }
}
