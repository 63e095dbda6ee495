/**
 * Stems that tell what a label is about where no table lists it: "Zgoda na przedruk opowiadania", "Далее о размещении".
 * Said with little confidence: a field found so is one that a person should look at.
 */

import { ofPacks } from '../packs/packs.ts';
import { fold } from '../values/folding.ts';
import { Openings } from '../values/openings.ts';
import { type LanguageStem, latinStems } from './latin-stems.ts';

/** What a label found by its stem is trusted. */
export const STEM_TRUST = 0.62;

/** A label is so short, and so few words; a sentence before a colon is none. */
const LONGEST = 40;
const MOST_WORDS = 5;
const EAST_ASIAN = /^(?:zh|ja|ko)$/;

const stems = ofPacks((packs) => {
  const others = packs.flatMap((pack) => pack.stems.map((row): LanguageStem => ({ ...row, language: pack.language })));
  const all = [...latinStems(), ...others].map((row) => ({ ...row, anywhere: EAST_ASIAN.test(row.language) }));
  return {
    openings: new Openings(all.map(({ stem, anywhere }) => ({ source: stem, anywhere }))),
    rows: all.map((row) => ({ row, pattern: new RegExp(row.anywhere ? row.stem : `(?<!\\p{L})(?:${row.stem})`, 'u') })),
  };
});

/** The row whose stem a label holds; null where none does, or where it reads as a sentence. */
export function stemIn(label: string): LanguageStem | null {
  if (label.length > LONGEST || !/^[\p{Lu}\p{Lo}]/u.test(label) || /[.,;!"“„«»”]/u.test(label)) return null;
  if (label.split(' ').length > MOST_WORDS) return null;
  const folded = fold(label);
  const { openings, rows } = stems();
  const at = openings.in(folded).find((index) => rows[index]?.pattern.test(folded) === true);
  return at === undefined ? null : (rows[at]?.row ?? null);
}
