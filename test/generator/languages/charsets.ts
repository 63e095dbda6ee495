/** The bytes of a post in the charsets of its time, with the damage that mailers and archives did. */
import iconv from 'iconv-lite';

/** What people, and their programs, wrote where a charset lacks a character. */
const INSTEAD: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
  '—': '-',
  '–': '-',
  '…': '...',
  '№': 'N',
  '\u00a0': ' ',
  '©': '(c)',
  '•': '*',
  '■': '*',
  '●': '*',
  '◆': '*',
  '★': '*',
  '・': '*',
  ő: 'õ',
  ű: 'û',
  Ő: 'Õ',
  '〜': '~',
  '～': '~',
};

/** ISO-2022-JP holds what EUC-JP holds of its first two sets, as seven-bit bytes between escapes; iconv-lite cannot write it. */
const ISO_2022_JP = 'iso-2022-jp';

function iso2022(text: string): Buffer {
  const out: number[] = [];
  let wide = false;
  const bytes = iconv.encode(text, 'euc-jp');
  for (let i = 0; i < bytes.length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]];
    if (lead < 0x80 && wide) out.push(0x1b, 0x28, 0x42);
    if (lead >= 0x80 && !wide) out.push(0x1b, 0x24, 0x42);
    wide = lead >= 0x80;
    if (wide) {
      out.push(lead & 0x7f, trail & 0x7f);
      i++;
    } else out.push(lead);
  }
  if (wide) out.push(0x1b, 0x28, 0x42);
  return Buffer.from(out);
}

const fits = new Map<string, boolean>();

function has(charset: string, unit: string): boolean {
  const key = charset + unit;
  let known = fits.get(key);
  if (known === undefined) {
    const own = charset === ISO_2022_JP ? 'euc-jp' : charset;
    const bytes = iconv.encode(unit, own);
    known = iconv.decode(bytes, own) === unit && !(charset === ISO_2022_JP && (bytes.length > 2 || bytes[0] === 0x8e));
    fits.set(key, known);
  }
  return known;
}

/** The text with what the charset lacks replaced, as its writer would have had to. */
export function fitted(text: string, charset: string): string {
  if (charset === 'utf-8' || !/[^\x20-\x7e\n]/.test(text)) return text;
  let out = '';
  for (const unit of text) {
    if (unit < '\u0080' || has(charset, unit)) out += unit;
    else out += INSTEAD[unit] ?? '?';
  }
  return out;
}

export function encoded(text: string, charset: string): Buffer {
  if (charset === ISO_2022_JP) return iso2022(text);
  return charset === 'utf-8' ? Buffer.from(text, 'utf8') : iconv.encode(text, charset);
}

/** Text that was once read in a charset it is not in, and saved so: UTF-8 as windows-1252 for the West, windows-1251 as latin-1 for Russian. */
export function misread(text: string, language: string): string {
  if (language === 'ru') return iconv.decode(iconv.encode(text, 'windows-1251'), 'latin1');
  return [...Buffer.from(text, 'utf8')].map((byte) => WINDOWS_1252[byte] ?? String.fromCharCode(byte)).join('');
}

/** Bytes 80 to 9F as browsers read them; those without a character stay controls. */
const WINDOWS_1252: Readonly<Record<number, string>> = Object.fromEntries(
  Array.from({ length: 32 }, (_, i) => [0x80 + i, iconv.decode(Buffer.from([0x80 + i]), 'windows-1252')] as const).filter(
    ([, unit]) => unit !== '\ufffd',
  ),
);
