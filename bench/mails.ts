/** Generated list mail: story posts, serials and replies, as an old list held them, with a seed so that each run measures the same. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { freshParagraphs, numbers, pick, wrap } from './prose.ts';

const NAMES = [
  'Ada Quill',
  'Bertram Fenn',
  'Clover',
  'D. Marsh',
  'Esme Thorne',
  'Fitz',
  'Greta Lowe',
  'Hob',
  'Ines Vale',
  'Jonas Wick',
  'Kit Harrow',
  'Lark',
];
const NOUNS = [
  'Lantern',
  'Ferry',
  'Orchard',
  'Kettle',
  'Lighthouse',
  'Umbrella',
  'Winter',
  'Almanac',
  'Heron',
  'Staircase',
  'Tide',
  'Parcel',
];
const ADJECTIVES = ['Last', 'Second-Best', 'Borrowed', 'Quiet', 'Unlikely', 'Long', 'Green', 'Paper', 'Patient', 'Crooked'];
const FANDOMS = [
  'Robin Hood',
  'Sherlock Holmes',
  'Don Quixote',
  'The Odyssey',
  'Little Women',
  'Dracula',
  'Oz',
  'The Three Musketeers',
];
const RATINGS = ['G', 'PG', 'PG-13', 'PG', 'G', 'R', 'K+'];
const ARCHIVES = [
  'Anywhere.',
  'List archive yes; others please ask.',
  'Ask first.',
  'Anywhere, just tell me where.',
  'yes',
  'No, thank you.',
];

/** One mail of a generated list, From_ line and trailing blank line included. */
export function listMail(n: number, random: () => number): string {
  const name = pick(random, NAMES);
  const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`;
  const day = 1 + (n % 28);
  const date = `Mon, ${day} ${pick(random, ['Jan', 'Mar', 'Jun', 'Oct'])} ${1998 + (n % 7)} ${String(n % 24).padStart(2, '0')}:15:00 +0000`;
  const serial = n % 4 === 0;
  const work = serial ? Math.floor(n / 12) : n;
  const title = `The ${ADJECTIVES[work % ADJECTIVES.length]} ${NOUNS[work % NOUNS.length]} ${work}`;
  const part = serial ? ` (${1 + ((n / 4) % 3)}/3)` : '';
  const author = serial ? NAMES[work % NAMES.length] : name;
  const paragraphs = freshParagraphs(random, 4 + Math.floor(random() * 8));
  const head =
    `From ${address} Mon Jan ${String(day).padStart(2, ' ')} 12:00:00 1999\nFrom: ${author} <${address}>\nTo: lamplight@lists.example.org\n` +
    `Message-ID: <${n}.${work}@lists.example.org>\nDate: ${date}\n`;
  if (n % 9 === 5)
    return `${head}Subject: Re: FIC: ${title}\n\nI liked this very much, thank you for posting it!\n\n> ${paragraphs[0]?.slice(0, 60) ?? ''}\n\n${name}\n\n`;
  return (
    `${head}Subject: FIC: ${title}${part}\n\nTitle: ${title}${part}\nAuthor: ${author}\nE-mail: ${address}\nFandom: ${pick(random, FANDOMS)}\nRating: ${pick(random, RATINGS)}\n` +
    `Summary: ${wrap(paragraphs[0]?.slice(0, 120) ?? 'A story.', 66)}\nArchive: ${pick(random, ARCHIVES)}\nDisclaimer: Not mine, borrowed with thanks.\n\n` +
    `${paragraphs
      .map((p) => wrap(p))
      .join('\n\n')
      .replace(/^From /gm, '>From ')}\n\nThe End\n\n`
  );
}

/** Writes an mbox of `count` generated mails; returns its size in bytes. */
export function writeMbox(path: string, count: number, seed = 1): number {
  const random = numbers(seed);
  const file = openSync(path, 'w');
  let bytes = 0;
  try {
    for (let n = 0; n < count; n += 500) {
      const mails: string[] = [];
      for (let m = n; m < Math.min(n + 500, count); m++) mails.push(listMail(m, random));
      bytes += writeSync(file, Buffer.from(mails.join(''), 'utf8'));
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}
