/** The tags of a work: as written, once each. */
import type { Tag, TagKind } from '../words/index.ts';
import { foldedWords, foldLetters } from './fold.ts';

/** What of a reading becomes a tag. */
export interface Tagged {
  readonly fandoms: readonly string[];
  readonly relationships: readonly string[];
  readonly characters: readonly string[];
  readonly genres: readonly string[];
  readonly warnings: string | null;
}

/** Warnings in so few words are tags; longer ones are sentences and stand with the work as text. */
const WORDS_OF_A_WARNING = 4;
const NO_WARNING: ReadonlySet<string> = new Set(
  [
    'none',
    'no',
    'nothing',
    'na',
    'nil',
    'nope',
    'keine',
    'aucun',
    'aucune',
    'ninguna',
    'nessuno',
    'nessuna',
    'nenhum',
    'нет',
    'brak',
    'nincs',
    'geen',
    'inga',
    '无',
    '無',
    'なし',
    '없음',
  ].map(foldLetters),
);

/** All tags of the parts of a work, by kind, each in its first spelling. */
export function workTags(parts: readonly Tagged[]): readonly Tag[] {
  const named = (kind: TagKind, pick: (part: Tagged) => readonly string[]): readonly Tag[] => tagsOf(kind, parts.flatMap(pick));
  return [
    ...named('fandom', (part) => part.fandoms),
    ...named('relationship', (part) => part.relationships),
    ...named('character', (part) => part.characters),
    ...named('genre', (part) => part.genres),
    ...named('warning', (part) => warningTags(part.warnings)),
  ];
}

/** Tags of one kind, each once, in its first spelling. */
export function tagsOf(kind: TagKind, names: readonly string[]): readonly Tag[] {
  const seen = new Set<string>();
  const tags: Tag[] = [];
  for (const name of names) {
    const folded = foldLetters(name)
      .replace(/\s*([/&+×])\s*/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    if (folded === '' || seen.has(folded)) continue;
    seen.add(folded);
    tags.push({ kind, name: name.trim(), canonical: null });
  }
  return tags;
}

/** `cold, mud, mild peril` → three tags; a sentence gives none. */
export function warningTags(warnings: string | null): readonly string[] {
  if (warnings === null || /[.!?…](\s|$)/.test(warnings.replace(/[.!]+\s*$/, ''))) return [];
  const items = warnings
    .replace(/[.!]+\s*$/, '')
    .split(/[,;、，/／|]|\s&\s/)
    .map((item) => item.trim())
    .filter(Boolean);
  const short = items.every((item) => foldedWords(item).length <= WORDS_OF_A_WARNING && item.length <= 40);
  return short ? items.filter((item) => !NO_WARNING.has(foldedWords(item).join(''))) : [];
}
