/** A pile of everything that an import meets: serials, a mailbox, a zip, what is withheld, and what cannot be read. */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { bodyOf, type PostText, postText, writePosts } from '../acts/posts.ts';

/** Items in the pile: posts and skips. */
export interface Pile {
  readonly path: string;
  readonly posts: number;
  readonly skips: number;
}

const FILES = 90;
const MAILS = 90;
const MEMBERS = 40;

/** @param name stands in all titles, so that two piles share nothing */
export async function writePile(folder: string, name: string): Promise<Pile> {
  mkdirSync(folder, { recursive: true });
  writePosts(
    join(folder, 'files'),
    Object.fromEntries(Array.from({ length: FILES }, (_, n) => [`${pad(n)}.txt`, story(name, n)])),
  );
  writeFileSync(join(folder, 'list.mbox'), Array.from({ length: MAILS }, (_, n) => mail(name, n)).join(''));
  await writeZip(
    join(folder, 'pages.zip'),
    Array.from({ length: MEMBERS }, (_, n) => postText(story(`${name} page`, n))),
  );
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'torn.zip'), 'PK\x03\x04 and then nothing that a zip would hold');
  return { path: folder, posts: FILES + MAILS + MEMBERS, skips: 2 };
}

const pad = (n: number) => String(n).padStart(3, '0');

function story(name: string, n: number): PostText {
  if (n % 15 === 7) return { title: `The Locked Box of ${name} ${n}`, rating: 'NC-17', warnings: 'underage', variant: n };
  if (n % 4 === 0)
    return { title: `Long Tide of ${name} ${Math.floor(n / 12)}`, part: `${1 + ((n / 4) % 3)}/3`, archive: null, variant: n };
  return { title: `${name} ${n}`, archive: n % 5 === 0 ? 'Please ask me first.' : 'Anywhere.', variant: n };
}

/** Every third mail of a serial is a repost of the one before. */
function mail(name: string, n: number): string {
  const post: PostText = {
    title: `Lantern of ${name} ${Math.floor(n / 6)}`,
    part: `${1 + (Math.floor(n / 2) % 3)}/3`,
    variant: Math.floor(n / 2),
  };
  const day = `${1 + (n % 27)} Mar ${2000 + Math.floor(n / 27)}`;
  return `From ann@example.org Mon Mar  3 10:00:00 2003\nFrom: Ann <ann@example.org>\nSubject: FIC: ${post.title} (${post.part})\nMessage-ID: <${name}.${n}@example.org>\nDate: ${day} 10:00:00 +0000\n\nTitle: ${post.title} (${post.part})\nAuthor: Ann\nArchive: Anywhere.\n\n${bodyOf(post)}\n${n % 2 === 0 ? '' : '\nPosted once more.\n'}\n`;
}

async function writeZip(path: string, members: readonly string[]): Promise<void> {
  const zip = new ZipFile();
  for (const [n, text] of members.entries())
    zip.addBuffer(Buffer.from(text), `${pad(n)}.txt`, { mtime: new Date(1_000_000_000_000) });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
