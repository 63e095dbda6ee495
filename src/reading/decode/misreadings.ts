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

/** Of one charset: the byte that a char stands for (0 where it stands for none), and what the high bytes look like. */
export interface ByteTable {
  readonly misreading: Misreading;
  readonly byteOf: Uint8Array;
  /** Finds a first byte of UTF-8 followed by a further byte, as this charset shows them; linear. */
  readonly telling: RegExp;
}

function charClass(chars: string, from: number, to: number): string {
  return chars.slice(from, to).replace(/[\\\]^-]/g, '\\$&');
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
  const further = charClass(chars, 0x80, 0xc0) + (misreading.charset === 'windows-1252' ? '\\x80-\\x9f' : '');
  return { misreading, byteOf, telling: new RegExp(`[${charClass(chars, 0xc2, 0xf5)}][${further} ]`) };
}

let tables: readonly ByteTable[] | null = null;

/** All tables; made at the first text that is not plain ASCII. */
export function byteTables(): readonly ByteTable[] {
  tables ??= MISREADINGS.map(tableOf);
  return tables;
}
