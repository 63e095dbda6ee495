/**
 * Russian in one charset that was read as another of a byte a letter: windows-1251 as Latin-1 (`Íàçâàíèå`), koi8-r as windows-1251 and the other way. All of
 * a text is broken then, or none of it, so it is told by its words: in no language are most of them made of accented letters alone, and
 * in none do they open small and go on in capitals.
 */
import { charsetNamed, decodeAs } from './charset.ts';
import { countWords, type Words } from './word-letters.ts';

export interface CyrillicMisreading {
  readonly readAs: string;
  /** The charsets it can have been in. */
  readonly really: readonly string[];
  readonly example: { readonly was: string; readonly now: string };
}

export const CYRILLIC_MISREADINGS: readonly CyrillicMisreading[] = [
  {
    readAs: 'windows-1252',
    really: ['windows-1251', 'koi8-r', 'ibm866'],
    example: {
      was: 'Ñòàðûé ïàðîìùèê äîëãî ñìîòðåë íà òèõóþ âîäó è íè÷åãî íå ãîâîðèë ñâîèì ãîñòÿì.',
      now: 'Старый паромщик долго смотрел на тихую воду и ничего не говорил своим гостям.',
    },
  },
  {
    readAs: 'windows-1251',
    really: ['koi8-r'],
    example: {
      was: 'уФБТЩК РБТПНЭЙЛ ДПМЗП УНПФТЕМ ОБ ФЙИХА ЧПДХ Й ОЙЮЕЗП ОЕ ЗПЧПТЙМ УЧПЙН ЗПУФСН.',
      now: 'Старый паромщик долго смотрел на тихую воду и ничего не говорил своим гостям.',
    },
  },
  {
    readAs: 'koi8-r',
    really: ['windows-1251'],
    example: {
      was: 'яРЮПШИ ОЮПНЛЫХЙ ДНКЦН ЯЛНРПЕК МЮ РХУСЧ БНДС Х МХВЕЦН МЕ ЦНБНПХК ЯБНХЛ ЦНЯРЪЛ.',
      now: 'Старый паромщик долго смотрел на тихую воду и ничего не говорил своим гостям.',
    },
  },
];

/** So much of a text is looked at. */
const SAMPLE = 6000;
/** Fewer words tell nothing. */
const LEAST_WORDS = 8;
const LEAST_SHARE = 0.5;
/** The ten commonest letters of Russian make up so much of a text in it, and of nothing else. */
const COMMON = /[оеаитнсрвл]/g;
const LEAST_COMMON = 0.55;

const TAG = /<[^<>]{0,400}>/g;
const EACH_CHANGED = /[^\0-\x7f]+/g;

interface Bytes {
  readonly byteOf: ReadonlyMap<string, number>;
}

const tables = new Map<string, Bytes>();

function bytesOf(charset: string): Bytes {
  let table = tables.get(charset);
  if (table === undefined) {
    const chars = decodeAs(
      charsetNamed(charset) ?? charset,
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    );
    const byteOf = new Map<string, number>();
    // C1 controls stand for their own byte: text read as true Latin-1
    for (let byte = 0x80; byte < 0xa0; byte++) byteOf.set(String.fromCharCode(byte), byte);
    for (let byte = 0x80; byte < 0x100; byte++) if (chars.charAt(byte) !== '\ufffd') byteOf.set(chars.charAt(byte), byte);
    table = { byteOf };
    tables.set(charset, table);
  }
  return table;
}

/** A stretch read anew; null where it holds what the charset has not. */
function readAnew(stretch: string, readAs: string, really: string): string | null {
  const { byteOf } = bytesOf(readAs);
  const bytes: number[] = [];
  for (const letter of stretch) {
    const byte = byteOf.get(letter);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return decodeAs(charsetNamed(really) ?? really, Uint8Array.from(bytes));
}

/** True where so many words of a text are broken as text is that was read as `readAs`. */
function isBroken({ all, accented, swapped }: Words, readAs: string): boolean {
  const broken = readAs === 'windows-1252' ? accented : swapped;
  return all >= LEAST_WORDS && broken >= LEAST_WORDS && broken >= LEAST_SHARE * all;
}

/** How Russian a text is: the share of common letters, and of words that have no capital inside. */
function russian(text: string): number {
  const words = text.match(/[а-яё]{3,}/giu) ?? [];
  const letters = words.join('');
  if (letters.length < 20) return 0;
  const odd = words.filter((word) => /[а-яё][А-ЯЁ]/u.test(word)).length;
  return ((letters.toLowerCase().match(COMMON)?.length ?? 0) / letters.length) * (1 - odd / words.length);
}

/** False where a text has fewer letters beyond ASCII than broken words: asked first, since most texts have none. */
function hasForeignLetters(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80 && ++count >= LEAST_WORDS) return true;
  return false;
}

export interface Reread {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** What has to stand where Russian was misread; nothing where no text was. Linear in its length. */
export function cyrillicMisread(text: string): readonly Reread[] {
  const start = text.slice(0, SAMPLE);
  if (!hasForeignLetters(start)) return [];
  const sample = start.replace(TAG, ' ');
  const words = countWords(sample);
  for (const { readAs, really } of CYRILLIC_MISREADINGS) {
    if (!isBroken(words, readAs)) continue;
    let best: { readonly really: string; readonly score: number } | null = null;
    // a text in capitals throughout is as Russian as it will be
    const before = russian(sample);
    for (const charset of really) {
      const anew = sample.replace(EACH_CHANGED, (stretch) => readAnew(stretch, readAs, charset) ?? '');
      const score = russian(anew);
      if (score >= LEAST_COMMON && score > before && (best === null || score > best.score)) best = { really: charset, score };
    }
    if (best === null) continue;
    const found: Reread[] = [];
    for (const match of text.matchAll(EACH_CHANGED)) {
      const now = readAnew(match[0], readAs, best.really);
      if (now !== null && now !== match[0]) found.push({ start: match.index, end: match.index + match[0].length, now });
    }
    return found;
  }
  return [];
}
