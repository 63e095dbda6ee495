/** The two checkers of e-books, each returning what it found: errors and warnings, one line each. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { pathOf } from '../needs.ts';

export interface NamedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Rules of EPUB 3.3, in this process. */
export async function foundByEpubcheckTs(book: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(book, {}, 'book.epub');
  return messages
    .filter(({ severity }) => severity === 'fatal' || severity === 'error' || severity === 'warning')
    .map(({ id, message, location }) => `${id} ${location?.path ?? ''}:${location?.line ?? ''} ${message}`);
}

/** Debian's EPUBCheck (rules of EPUB 3.2) over all books in one virtual machine: its command does not start there, so the jar is named. */
export async function foundByEpubcheck(books: readonly NamedBook[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'masterlist-books-'));
  try {
    const paths = await Promise.all(
      books.map(async ({ bytes }, index) => {
        const path = join(folder, `${index}.epub`);
        await writeFile(path, bytes);
        return path;
      }),
    );
    const program = fileURLToPath(new URL('CheckBooks.java', import.meta.url));
    // A small machine: the quick compiler and the plain collector halve the time of a short run.
    const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', pathOf('epubcheck'), program];
    const { stdout, stderr } = await promisify(execFile)(pathOf('java'), [...options, ...paths], { maxBuffer: 2 ** 26 });
    const counted = stdout.split('\n').filter((line) => /^\d+\t/.test(line));
    if (counted.length !== books.length)
      throw new Error(`EPUBCheck looked at ${counted.length} of ${books.length} books: ${stderr}`);
    if (counted.every((line) => line.startsWith('0\t'))) return [];
    return stderr
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace(/\S*[/\\](\d+)\.epub/, (_, index: string) => books[Number(index)]?.name ?? index));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
