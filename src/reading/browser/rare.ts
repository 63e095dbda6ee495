/** Stands in for decode/rare.ts where its two packages are left out: what no browser knows is read as windows-1252, which can read anything. */

/** Known by name, so that a label is told as it was declared. */
export const RARE_CHARSETS: typeof import('../decode/rare.ts').RARE_CHARSETS = Object.fromEntries(
  'cp437 cp850 cp852 utf-7 x-mac-ce utf-32le utf-32be cp949 iso-8859-16 cp857 cp865 x-mac-turkish x-mac-greek'
    .split(' ')
    .map((name) => [name, name]),
);

/** A browser's euc-kr is cp949 already. */
export const decodeRare: typeof import('../decode/rare.ts').decodeRare = (charset, bytes) =>
  new TextDecoder(charset === 'cp949' ? 'euc-kr' : 'windows-1252').decode(bytes);

export const chardetGuess: typeof import('../decode/rare.ts').chardetGuess = () => null;
