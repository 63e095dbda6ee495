/** Reading against its floor: hashing, decoding and parsing the same posts, with no reading at all. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { parse } from 'parse5';
import { decodePost, readPost } from '../src/reading/index.ts';
import { parseHtml } from '../src/reading/tree/parse.ts';
import type { Post, SourceFormat } from '../src/words/index.ts';
import { numbers, prose, wrap } from './prose.ts';
import { fastest, print, told } from './table.ts';

const CASES = resolve(fileURLToPath(new URL('.', import.meta.url)), '../test/cases/english');
const FORMATS: Readonly<Record<string, SourceFormat>> = { txt: 'text', html: 'html', eml: 'mail' };
const ROUNDS = 5;
/** An import reads for minutes: rounds until the compiler has seen every rule */
const WARM_UPS = 3;

export function postOf(path: string, format: SourceFormat, bytes: Uint8Array): Post {
  return { place: { path, index: 0 }, facts: { format, venue: null, url: null, charset: null, private: false }, bytes };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Each case many times, each time with fresh text behind it, so that nothing can be remembered from one to the next. */
function mixedCases(copies: number): Post[] {
  const random = numbers(11);
  const chapters = prose();
  const posts: Post[] = [];
  for (const name of readdirSync(CASES).filter((file) => !file.endsWith('.json'))) {
    const format = FORMATS[name.split('.').at(-1) ?? ''];
    if (format === undefined) continue;
    const original = readFileSync(join(CASES, name));
    for (let copy = 0; copy < copies; copy++) {
      const chapter = chapters[(copy * 7 + posts.length) % chapters.length] ?? [];
      const from = Math.floor(random() * Math.max(1, chapter.length - 20));
      const fresh = chapter.slice(from, from + 20);
      const text =
        format === 'html' ? fresh.map((p) => `<p>${p}</p>\n`).join('') : `\n\n${fresh.map((p) => wrap(p)).join('\n\n')}\n`;
      posts.push(postOf(`${copy}/${name}`, format, Buffer.concat([original, Buffer.from(text, 'utf8')])));
    }
  }
  return posts;
}

/** Our own floor: what this reader does before it begins, with its own decoding and mail parser. */
function floor(posts: readonly Post[]): void {
  for (const one of posts) {
    sha256(one.bytes);
    decodePost(one.bytes, one.facts);
  }
}

export function reading(posts: readonly Post[]): void {
  for (const one of posts) readPost(one, sha256(one.bytes));
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decodedByLibraries(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    const found = chardet.detect(bytes) ?? 'windows-1252';
    return iconv.decode(Buffer.from(bytes), iconv.encodingExists(found) ? found : 'windows-1252');
  }
}

/**
 * The same floor out of libraries: hash, decode (TextDecoder, chardet, iconv-lite), parse HTML (parse5), cut text into lines. A mail is read by our own
 * parser here too: the quickest library for it, postal-mime, takes four to five times as long, which would make the floor look high.
 */
function libraryFloor(posts: readonly Post[]): void {
  for (const one of posts) {
    sha256(one.bytes);
    if (one.facts.format === 'mail') decodePost(one.bytes, one.facts);
    else if (one.facts.format === 'html') parse(decodedByLibraries(one.bytes));
    else decodedByLibraries(one.bytes).split(/\r\n|\r|\n/);
  }
}

interface Floor {
  readonly name: string;
  readonly run: (posts: readonly Post[]) => void;
}

const FLOORS: readonly Floor[] = [
  { name: 'our own floor', run: floor },
  { name: 'the floor of libraries', run: libraryFloor },
];

/** So few posts at a time that some round of each finds the machine undisturbed, so many that the collecting of garbage is counted. */
const BATCH = 10;

/** The time of all posts: of each batch its fastest round. A round of all of them would be as slow as the machine is busy. */
function fastestOf(posts: readonly Post[], run: (posts: readonly Post[]) => void): number {
  const batches = Array.from({ length: Math.ceil(posts.length / BATCH) }, (_, i) => posts.slice(i * BATCH, (i + 1) * BATCH));
  const best = batches.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, batch] of batches.entries())
      best[i] = Math.min(
        best[i] ?? 0,
        fastest(1, () => run(batch)),
      );
  return best.reduce((sum, time) => sum + time, 0);
}

/** Reading beside what cannot be spared; `goal` is what issue and docs ask of the figure. */
function compare(name: string, posts: readonly Post[], goal = '', floors: readonly Floor[] = FLOORS) {
  for (let round = 0; round < WARM_UPS; round++) reading(posts.slice(0, 400));
  const megabytes = posts.reduce((sum, one) => sum + one.bytes.length, 0) / 1e6;
  const whole = fastestOf(posts, reading);
  const beside = floors.map(({ name: floorName, run }) => {
    run(posts.slice(0, 200));
    const bottom = fastestOf(posts, run);
    return `${((bottom / whole) * 100).toFixed(0)} % of ${floorName} (${told((posts.length / bottom) * 1000)} posts/s)`;
  });
  return {
    what: name,
    figure: `${told((posts.length / whole) * 1000)} posts/s`,
    beside: `${told((megabytes / whole) * 1000)} MB/s, ${beside.join(', ')}${goal}`,
  };
}

/** HTML by parse5 alone: bytes to its tree. */
function parserAlone(posts: readonly Post[]): void {
  for (const one of posts) parse(new TextDecoder().decode(one.bytes));
}

/** The same to the small tree that is read. */
function smallTree(posts: readonly Post[]): void {
  for (const one of posts) parseHtml(new TextDecoder().decode(one.bytes), 0);
}

function longStories(html: boolean): Post[] {
  const chapters = prose();
  const write = (p: string) => (html ? `<p>${p}</p>\n` : `${wrap(p)}\n\n`);
  const head = html
    ? '<html><body><b>Title:</b> A Long One<br><b>Author:</b> Ada Quill<br><b>Rating:</b> G<br><hr>\n'
    : 'Title: A Long One\nAuthor: Ada Quill\nRating: G\nArchive: anywhere\n\n';
  return Array.from({ length: 8 }, (_, i) => {
    let text = '';
    for (let c = i; text.length < 1_000_000; c++) text += (chapters[c % chapters.length] ?? []).map(write).join('');
    return postOf(`long-${i}`, html ? 'html' : 'text', Buffer.from(head + text, 'utf8'));
  });
}

export function benchReading(): void {
  const mixed = mixedCases(30);
  print('Reading', [
    compare('cases with fresh text', mixed, ' (goal: 40 % of the lower floor)'),
    ...(['text', 'html', 'mail'] as const).map((format) =>
      compare(
        `  of them ${format}`,
        mixed.filter((one) => one.facts.format === format),
      ),
    ),
    compare('long stories, plain text', longStories(false), ' (goal: 25 MB/s)'),
    compare('long stories, HTML, against parse5 alone', longStories(true), ' (goal: 40 %)', [
      { name: 'parse5 alone', run: parserAlone },
    ]),
    compare('long stories, HTML, against the small tree', longStories(true), '', [{ name: 'the small tree', run: smallTree }]),
  ]);
}
