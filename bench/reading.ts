/** Reading against its floor: hashing, decoding and parsing the same posts, with no reading at all. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { decodePost, readPost } from '../src/reading/index.ts';
import { parseHtml } from '../src/reading/tree/parse.ts';
import type { Post, SourceFormat } from '../src/words/index.ts';
import { numbers, prose, wrap } from './prose.ts';
import { fastest, print, told } from './table.ts';

const CASES = resolve(fileURLToPath(new URL('.', import.meta.url)), '../test/cases/english');
const FORMATS: Readonly<Record<string, SourceFormat>> = { txt: 'text', html: 'html', eml: 'mail' };
const ROUNDS = 3;

function post(path: string, format: SourceFormat, bytes: Uint8Array): Post {
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
      posts.push(post(`${copy}/${name}`, format, Buffer.concat([original, Buffer.from(text, 'utf8')])));
    }
  }
  return posts;
}

/** The floor: what any reader must do before it can begin. */
function floor(posts: readonly Post[]): void {
  for (const one of posts) {
    sha256(one.bytes);
    decodePost(one.bytes, one.facts);
  }
}

function reading(posts: readonly Post[]): void {
  for (const one of posts) readPost(one, sha256(one.bytes));
}

/** Reading beside what cannot be spared; `goal` is what issue and docs ask of the figure. */
function compare(name: string, posts: readonly Post[], goal = '', base: (posts: readonly Post[]) => void = floor) {
  reading(posts.slice(0, 200));
  base(posts.slice(0, 200));
  const megabytes = posts.reduce((sum, one) => sum + one.bytes.length, 0) / 1e6;
  const bottom = fastest(ROUNDS, () => base(posts));
  const whole = fastest(ROUNDS, () => reading(posts));
  return {
    what: name,
    figure: `${told((posts.length / whole) * 1000)} posts/s`,
    beside: `${told((megabytes / whole) * 1000)} MB/s, ${((bottom / whole) * 100).toFixed(0)} % of the floor (${told((posts.length / bottom) * 1000)} posts/s)${goal}`,
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
    return post(`long-${i}`, html ? 'html' : 'text', Buffer.from(head + text, 'utf8'));
  });
}

/** A post of 1 MB against one of 10 MB of the same kind. */
function growth(name: string, make: (bytes: number) => Post) {
  const small = make(1_000_000);
  const large = make(10_000_000);
  const one = fastest(2, () => reading([small]));
  const ten = fastest(1, () => reading([large]));
  return {
    what: `10 MB against 1 MB: ${name}`,
    figure: `${told(ten / one)} times`,
    beside: `${told(one)} ms, ${told(ten)} ms (goal: 12 times at most)`,
  };
}

/** Divs as deep as a reader has to bear, with words inside. */
function nested(bytes: number): Uint8Array {
  const depth = Math.min(100_000, Math.floor(bytes / 20));
  const words = 'It rained on the salt. '.repeat(Math.ceil(Math.max(0, bytes - depth * 11) / 23));
  return Buffer.from('<div>'.repeat(depth) + words + '</div>'.repeat(depth), 'utf8');
}

const repeated = (piece: string, bytes: number): Uint8Array => Buffer.from(piece.repeat(Math.ceil(bytes / piece.length)), 'utf8');

export function benchReading(): void {
  const mixed = mixedCases(30);
  print('Reading', [
    compare('cases with fresh text', mixed, ' (goal: 40 %)'),
    ...(['text', 'html', 'mail'] as const).map((format) =>
      compare(
        `  of them ${format}`,
        mixed.filter((one) => one.facts.format === format),
      ),
    ),
    compare('long stories, plain text', longStories(false), ' (goal: 25 MB/s)'),
    compare('long stories, HTML, against parse5 alone', longStories(true), ' (goal: 40 %)', parserAlone),
    compare('long stories, HTML, against the small tree', longStories(true), '', smallTree),
  ]);
  print('Growth', [
    growth('prose', (bytes) => post('a', 'text', repeated('It rained on the salt, and nobody said a word about it.\n\n', bytes))),
    growth('one line', (bytes) => post('a', 'text', repeated('word ', bytes))),
    growth('header lines', (bytes) => post('a', 'text', repeated('Title: x\nAuthor: y\n', bytes))),
    growth('quotes', (bytes) => post('a', 'text', repeated('> > > ', bytes))),
    growth('stars', (bytes) => post('a', 'text', repeated('*_/~', bytes))),
    growth('nested divs', (bytes) => post('a', 'html', repeated('<div>', bytes))),
    growth('divs 100,000 deep', (bytes) => post('a', 'html', nested(bytes))),
    growth('lists in lists', (bytes) => post('a', 'html', repeated('<ul><li>x', bytes))),
    growth('br', (bytes) => post('a', 'html', repeated('a<br>', bytes))),
    growth('table cells', (bytes) => post('a', 'html', repeated('<tr><td>Title<td>x', bytes))),
    growth('mail headers', (bytes) => post('a', 'mail', repeated('Subject: x\n', bytes))),
    growth('encoded words', (bytes) => post('a', 'mail', repeated('=?utf-8?Q?', bytes))),
  ]);
}
