/** The written posts of all languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { markedPosts, type WrittenPost } from './marked.ts';

const FOLDER = new URL('.', import.meta.url);

export function writtenPosts(): readonly WrittenPost[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => markedPosts(readFileSync(new URL(file, FOLDER), 'utf8')));
}
