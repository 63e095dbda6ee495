/** The part of a work's address that a person can read. */
import { foldLetters } from './fold.ts';

const LONGEST = 60;

/** Cyrillic and Greek letter by letter, after folding; other scripts stay as they are, as addresses may hold them. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  }),
);

/** A title as a slug: lower case, hyphens for all that is no letter or digit, at most 60 characters, never empty (`story`). */
export function slugOf(title: string): string {
  const plain = foldLetters(title.slice(0, 400)).replace(
    /[\u0370-\u03ff\u0400-\u04ff]/g,
    (letter) => LATIN.get(letter) ?? letter,
  );
  const words = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '');
  const letters = [...words];
  if (letters.length <= LONGEST) return words || 'story';
  const cut = letters.slice(0, LONGEST + 1).join('');
  const hyphen = cut.lastIndexOf('-');
  return hyphen > LONGEST / 2 ? cut.slice(0, hyphen) : letters.slice(0, LONGEST).join('');
}
