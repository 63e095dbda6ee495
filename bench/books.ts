/** An e-book of a hundred chapters, from a library to a file. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commands.ts';
import { prose, wrap } from './prose.ts';
import { print, told } from './table.ts';

const CHAPTERS = 100;

/** A serial of a hundred long chapters, a file each. */
function writeSerial(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const chapters = prose();
  for (let i = 1; i <= CHAPTERS; i++) {
    const paragraphs = chapters[i % chapters.length] ?? [];
    const head = `Title: The Hundred Nights\nPart: ${i}/${CHAPTERS}\nAuthor: Ada Quill\nRating: G\nArchive: anywhere\n\n`;
    writeFileSync(
      join(folder, `night-${String(i).padStart(3, '0')}.txt`),
      `${head}${paragraphs.map((p) => wrap(p)).join('\n\n')}\n`,
    );
  }
}

export async function benchBooks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'masterlist-bench-'));
  try {
    writeSerial(join(folder, 'nights'));
    const library = ['--data', join(folder, 'library')];
    const imported = await run(['import', join(folder, 'nights'), ...library]);
    if (imported.status !== 0) throw new Error(`import ended with ${imported.status}: ${imported.errors}`);
    const empty = await run(['list', ...library]);
    const out = join(folder, 'out');
    const made = await run(['export', '1', '--format', 'epub', '--out', out, ...library]);
    if (made.status !== 0) throw new Error(`export ended with ${made.status}: ${made.errors}`);
    const book = readdirSync(out).find((name) => name.endsWith('.epub'));
    if (book === undefined) throw new Error('export wrote no e-book');
    const milliseconds = made.milliseconds - empty.milliseconds;
    print('E-books', [
      {
        what: `EPUB of ${CHAPTERS} chapters (${told(statSync(join(out, book)).size / 1e6)} MB)`,
        figure: `${told(milliseconds)} ms`,
        beside: `whole command ${told(made.milliseconds)} ms, a command that only lists ${told(empty.milliseconds)} ms`,
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
