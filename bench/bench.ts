/**
 * `npm run bench`: what the program does in a second, each figure beside something measured in the same run.
 * Words pick benches: `npm run bench -- reading`, `-- growth`; `--quick` leaves the mailbox of 200,000 mails out. `joining` (a million posts, some minutes)
 * runs where it is asked for.
 */
import { cpus } from 'node:os';
import { benchBooks } from './books.ts';
import { benchGrowth } from './growth.ts';
import { benchImporting } from './importing.ts';
import { benchJoining } from './joining.ts';
import { benchReading } from './reading.ts';
import { benchServing } from './serving.ts';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const picked = words.filter((word) => !word.startsWith('-'));
const wanted = (name: string): boolean => picked.length === 0 || picked.includes(name);

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
if (wanted('reading')) benchReading();
if (wanted('growth') || wanted('reading')) benchGrowth([]);
if (wanted('import')) await benchImporting(quick ? [20_000] : [20_000, 200_000]);
if (wanted('serving')) await benchServing();
if (wanted('books')) await benchBooks();
if (picked.includes('joining')) benchJoining(quick ? [20_000, 100_000] : [100_000, 1_000_000]);
