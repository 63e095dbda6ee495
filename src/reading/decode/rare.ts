/**
 * What plain TextDecoder does not know: charsets of old machines, and chardet's vote on scripts that our own detection has no table for.
 * The only file of this room that needs these two packages, so that a build for the browser can put a stub in its place.
 */
import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Our name of a rare charset → iconv-lite's name. */
export const RARE_CHARSETS: Readonly<Record<string, string>> = {
  cp437: 'cp437',
  cp850: 'cp850',
  cp852: 'cp852',
  'utf-7': 'utf-7',
  'x-mac-ce': 'maccenteuro',
  'utf-32le': 'utf-32le',
  'utf-32be': 'utf-32be',
  cp949: 'cp949',
  'iso-8859-16': 'iso-8859-16',
  cp857: 'cp857',
  cp865: 'cp865',
  'x-mac-turkish': 'macturkish',
  'x-mac-greek': 'macgreek',
};

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Decodes one of RARE_CHARSETS; bytes that mean nothing become U+FFFD. */
export function decodeRare(charset: string, bytes: Uint8Array): string {
  const name = RARE_CHARSETS[charset] ?? 'cp437';
  return iconv.decode(bytes, name).replace(LONE_SURROGATE, '\uFFFD');
}

/** chardet's best guess for a sample and how sure it is (0 to 100); null where it has none. */
export function chardetGuess(sample: Uint8Array): { readonly charset: string; readonly confidence: number } | null {
  const best = chardet.analyse(sample)[0];
  return best === undefined ? null : { charset: best.name.toLowerCase(), confidence: best.confidence };
}
