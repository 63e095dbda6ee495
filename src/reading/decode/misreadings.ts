/** The charsets that UTF-8 was read as by mistake, as data: each row with a broken word that its test mends. */
import { charsetNamed, decodeAs } from './charset.ts';

export interface Misreading {
  readonly charset: string;
  /**
   * True where the chars of UTF-8's first bytes are everyday letters or signs of texts in this charset, so that one find proves little:
   * then only a text that is full of them is mended.
   */
  readonly everyday: boolean;
  readonly example: { readonly was: string; readonly now: string };
}

export const MISREADINGS: readonly Misreading[] = [
  { charset: 'windows-1252', everyday: false, example: { was: 'El bÃºho, â€œdijoâ€\u009d', now: 'El búho, “dijo”' } },
  { charset: 'windows-1250', everyday: false, example: { was: 'kĂ©sĹ‘ dĂ©lutĂˇn, ĂĽres hĂˇz', now: 'késő délután, üres ház' } },
  { charset: 'macintosh', everyday: false, example: { was: 'It‚Äôs the caf√© ‚Äî again', now: 'It’s the café — again' } },
  { charset: 'windows-1251', everyday: true, example: { was: 'РџСЂРёРІРµС‚, РјРёСЂ', now: 'Привет, мир' } },
  { charset: 'cp437', everyday: false, example: { was: 'ItΓÇÖs the caf├⌐', now: 'It’s the café' } },
];

/** Of one charset: the byte that a char stands for, 0 where it stands for none. */
export interface ByteTable {
  readonly misreading: Misreading;
  readonly byteOf: Uint8Array;
}

/** All tables, and for each char the tables (a bit each) in which it can be the first or a further byte of a UTF-8 character. */
export interface ByteTables {
  readonly tables: readonly ByteTable[];
  readonly first: Uint8Array;
  readonly further: Uint8Array;
}

function tableOf(misreading: Misreading): ByteTable {
  const name = charsetNamed(misreading.charset) ?? misreading.charset;
  const chars = decodeAs(
    name,
    Uint8Array.from({ length: 256 }, (_, i) => i),
  );
  const byteOf = new Uint8Array(0x10000);
  // C1 controls stand for their own byte: so a text read as true Latin-1 is mended by the same row
  if (misreading.charset === 'windows-1252') for (let byte = 0x80; byte < 0xa0; byte++) byteOf[byte] = byte;
  for (let byte = 0x80; byte < 0x100; byte++) {
    const code = chars.charCodeAt(byte);
    if (code !== 0xfffd) byteOf[code] = byte;
  }
  return { misreading, byteOf };
}

function madeTables(): ByteTables {
  const tables = MISREADINGS.map(tableOf);
  const first = new Uint8Array(0x10000);
  const further = new Uint8Array(0x10000);
  for (const [i, { byteOf }] of tables.entries()) {
    for (let code = 0x80; code < 0x10000; code++) {
      const byte = byteOf[code] ?? 0;
      if (byte >= 0xc2 && byte <= 0xf4) first[code] = (first[code] ?? 0) | (1 << i);
      else if (byte >= 0x80 && byte <= 0xbf) further[code] = (further[code] ?? 0) | (1 << i);
    }
  }
  // `Ã ` for à, its second byte lost
  further[0x20] = 1 << tables.findIndex(({ misreading }) => misreading.charset === 'windows-1252');
  return { tables, first, further };
}

let made: ByteTables | null = null;

/** The tables; made at the first text that is not plain ASCII. */
export function byteTables(): ByteTables {
  made ??= madeTables();
  return made;
}

/** Bytes of UTF-8 beyond ASCII were read as letters beyond it. */
const FIRST_UNIT = 0x80;

/** Which tables (a bit each) could tell of a misreading: a first byte of UTF-8 stands before a further one somewhere in the text. */
export function tellingTables(text: string): number {
  const { first, further } = byteTables();
  let found = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_UNIT) continue;
    const candidates = first[unit] ?? 0;
    if (candidates > 0) found |= candidates & (further[text.charCodeAt(at + 1)] ?? 0);
  }
  return found;
}
