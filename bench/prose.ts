/** Prose to measure with: real chapters where the corpus is at hand, else sentences composed from a small vocabulary. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Random } from '../test/generator/random.ts';

const CORPUS = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../shared/corpus');

/** A repeatable stream of numbers in [0, 1). */
export function numbers(seed: number): () => number {
  const random = new Random(seed);
  return () => random.next();
}

export function pick<T>(random: () => number, from: readonly T[]): T {
  const at = Math.floor(random() * from.length);
  const found = from[at];
  if (found === undefined) throw new Error('pick: an empty list');
  return found;
}

const SUBJECTS = [
  'The heron',
  'A lamplighter',
  'Her aunt',
  'The captain',
  'Nobody',
  'The second cook',
  'A tall stranger',
  'The mule',
  'My cousin',
  'The gardener',
];
const VERBS = [
  'counted',
  'mislaid',
  'painted',
  'remembered',
  'borrowed',
  'polished',
  'addressed',
  'forgot',
  'carried',
  'described',
];
const OBJECTS = [
  'the teapot',
  'a map of the marsh',
  'eleven umbrellas',
  'the lighthouse',
  'a very small boat',
  'the long ladder',
  'three letters',
  'the garden gate',
];
const TAILS = [
  'before breakfast',
  'with some care',
  'in the rain',
  'and said so',
  'for the third time',
  'without a word',
  'as the bell rang',
  'by candlelight',
];

/** Paragraphs of generated prose: plain sentences, some of them spoken. */
export function generatedParagraphs(random: () => number, count: number): string[] {
  return Array.from({ length: count }, () => {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => {
      const said = `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, OBJECTS)} ${pick(random, TAILS)}.`;
      return random() < 0.25 ? `"${said}"` : said;
    });
    return sentences.join(' ');
  });
}

let chapters: readonly (readonly string[])[] | null = null;

/** The paragraphs of each chapter of the corpus; generated ones where it is not there. */
export function prose(): readonly (readonly string[])[] {
  chapters ??= existsSync(CORPUS) ? corpusChapters() : generatedChapters();
  return chapters;
}

function generatedChapters(): string[][] {
  const random = numbers(7);
  return Array.from({ length: 30 }, () => generatedParagraphs(random, 60));
}

function corpusChapters(): string[][] {
  const files = readdirSync(CORPUS, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.xhtml') && !name.includes('toc'));
  return files
    .map((name) => {
      const page = readFileSync(join(CORPUS, name), 'utf8');
      return [...page.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map((m) => plain(m[1] ?? '')).filter((p) => p !== '');
    })
    .filter((paragraphs) => paragraphs.length > 5);
}

function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

let sentences: readonly string[] | null = null;

/** Real sentences in an order that no other post has: stories of one pile are not copies of each other. */
export function freshParagraphs(random: () => number, count: number): string[] {
  sentences ??= prose().flatMap((chapter) => chapter.flatMap((paragraph) => paragraph.split(/(?<=[.!?]”?) /)));
  const from = sentences;
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(random, from)).join(' '),
  );
}

/** Hard-wrapped at a column, as mailers of the time did. */
export function wrap(paragraph: string, column = 72): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > column) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.join('\n');
}
