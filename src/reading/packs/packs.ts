/**
 * The languages at hand: here all of them, and they never change. Built for browsers, browser/packs.ts stands in for this file, where they are
 * loaded as posts call for them.
 */
import { CYRILLIC_PACKS } from './cyrillic.ts';
import { EAST_ASIAN_PACKS } from './east-asian.ts';
import { ENGLISH_PACK } from './english.ts';
import { LATIN_PACKS } from './latin.ts';
import type { LanguagePack } from './pack.ts';

/** English first: a label that it shares with others keeps its meaning there. */
export const PACKS: readonly LanguagePack[] = [ENGLISH_PACK, ...LATIN_PACKS, ...CYRILLIC_PACKS, ...EAST_ASIAN_PACKS];

/**
 * What a table of the reading makes of the packs at hand: made when it is first asked for, and kept.
 * @param make must depend on nothing but the packs
 */
export function ofPacks<T>(make: (packs: readonly LanguagePack[]) => T): () => T {
  let made: { readonly of: T } | null = null;
  return () => {
    made ??= { of: make(PACKS) };
    return made.of;
  };
}
