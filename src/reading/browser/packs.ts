/**
 * Stands in for packs/packs.ts: English is at hand, the other languages are loaded as posts call for them. This is the one place of the reading where
 * what is known can grow; a table is made anew when it has grown, and what a post calls for is at hand before it is read, so that no reading
 * depends on what was read before.
 */
import { ENGLISH_PACK } from '../packs/english.ts';
import type { LanguagePack, Letters } from '../packs/pack.ts';
import { Part } from './part.ts';

type Packs = readonly LanguagePack[];

/** In the order in which packs/packs.ts has them. */
const PARTS: Readonly<Record<Letters, Part<Packs>>> = {
  latin: new Part(async () => (await import('../packs/latin.ts')).LATIN_PACKS),
  cyrillic: new Part(async () => (await import('../packs/cyrillic.ts')).CYRILLIC_PACKS),
  'east-asian': new Part(async () => (await import('../packs/east-asian.ts')).EAST_ASIAN_PACKS),
};

let held: Packs = [ENGLISH_PACK];

/** Loads the languages that are written in such letters. */
export async function loadLanguages(letters: Letters): Promise<void> {
  if (PARTS[letters].orNull !== null) return;
  await PARTS[letters].load();
  held = [ENGLISH_PACK, ...Object.values(PARTS).flatMap((part) => part.orNull ?? [])];
}

export const ofPacks: typeof import('../packs/packs.ts').ofPacks = <T>(make: (packs: Packs) => T) => {
  let made: { readonly by: Packs; readonly of: T } | null = null;
  return () => {
    if (made?.by !== held) made = { by: held, of: make(held) };
    return made.of;
  };
};
