/** An e-book of a hundred chapters, from a library to a file. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commands.ts';
import { freshParagraphs, numbers, wrap } from './prose.ts';
import { print, told } from './table.ts';

const CHAPTERS = 100;
const PARAGRAPHS = 60;

/** A serial of a hundred long chapters, a file each. */
function writeSerial(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = numbers(3);
  for (let i = 1; i <= CHAPTERS; i++) {
    const paragraphs = freshParagraphs(random, PARAGRAPHS);
    const head = `Title: The Hundred Nights\nPart: ${i}/${CHAPTERS}\nAuthor: Ada Quill\nRating: G\nArchive: anywhere\n\n`;
    writeFileSync(
      join(folder, `night-${String(i).padStart(3, '0')}.txt`),
      `${head}${paragraphs.map((p) => wrap(p)).join('\n\n')}\n`,
    );
  }
}

/** The number of the one work that was made of all files. */
function serialIn(list: string): string {
  const works = list.trim().split('\n');
  const id: unknown = works.length === 1 ? JSON.parse(works[0] ?? '').id : null;
  if (typeof id !== 'number') throw new Error(`the serial is not one work but ${works.length}`);
  return String(id);
}

export async function benchBooks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'masterlist-bench-'));
  try {
    writeSerial(join(folder, 'nights'));
    const data = ['--data', join(folder, 'library')];
    const imported = await run(['import', join(folder, 'nights'), ...data]);
    if (imported.status !== 0) throw new Error(`import ended with ${imported.status}: ${imported.errors}`);
    // Sentences of old novels, shuffled, may well be held for review.
    const library = ['--as', 'owner', ...data];
    const listed = await run(['list', '--json', ...library]);
    const out = join(folder, 'out');
    const made = await run(['export', serialIn(listed.output), '--format', 'epub', '--out', out, ...library]);
    if (made.status !== 0) throw new Error(`export ended with ${made.status}: ${made.errors}`);
    const book = readdirSync(out).find((name) => name.endsWith('.epub'));
    if (book === undefined) throw new Error('export wrote no e-book');
    const milliseconds = made.milliseconds - listed.milliseconds;
    print('E-books', [
      {
        what: `EPUB of ${CHAPTERS} chapters (${told(statSync(join(out, book)).size / 1e6)} MB)`,
        figure: `${told(milliseconds)} ms`,
        beside: `whole command ${told(made.milliseconds)} ms, a command that only lists ${told(listed.milliseconds)} ms`,
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
