/** Mailboxes of a real list's size into an empty library: mails a second, and the most memory that it took. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commands.ts';
import { writeMbox } from './mails.ts';
import { print, told } from './table.ts';

const MEMORY_GOAL = 350;

export async function benchImporting(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'masterlist-bench-'));
    try {
      const mbox = join(folder, 'list.mbox');
      const bytes = writeMbox(mbox, size);
      const ran = await run(['import', mbox, '--data', join(folder, 'library')]);
      if (ran.status !== 0) throw new Error(`import ended with ${ran.status}: ${ran.errors}`);
      const seconds = ran.milliseconds / 1000;
      // Each as it is known: the large one takes its time.
      print('Import', [
        {
          what: `${told(size)} mails (${told(bytes / 1e6)} MB)`,
          figure: `${told(size / seconds)} mails/s`,
          beside: `${told(seconds)} s, peak memory ${ran.peak === null ? 'unknown' : `${told(ran.peak)} MB`} (under ${MEMORY_GOAL})`,
        },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
