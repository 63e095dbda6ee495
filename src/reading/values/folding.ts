/**
 * Folding for comparison: every reader of values matches its tables against folded text and cuts its answer from the text as written.
 *
 * Folding keeps the length: the unit at `i` of the folded text stands for the unit at `i` of the text, so ranges need no translation.
 */

/** Letters that Unicode does not take apart, and punctuation that has many shapes and one meaning. */
const SAME: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ё: 'е',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '－': '-',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '…': '.',
  '。': '.',
  '、': ',',
};

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase().charAt(0);
  const same = SAME[lower];
  if (same !== undefined) return same;
  const code = lower.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code < 0xc0 || code > 0x1eff) return lower;
  const base = lower.normalize('NFD').charAt(0);
  return base >= 'a' && base <= 'z' ? base : lower;
}

const folded: string[] = [];

/** The text folded last: a line is asked for by one rule after the other. */
let last = { text: '', folded: '' };

/** Lower case, Latin letters without accents, full-width forms and typographic punctuation made plain; one unit for one unit. */
export function fold(text: string): string {
  if (last.text !== text) last = { text, folded: foldAnew(text) };
  return last.folded;
}

function foldAnew(text: string): string {
  let out = '';
  let from = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) continue;
    if (i > from) out += text.slice(from, i).toLowerCase();
    out += folded[code] ??= foldUnit(text.charAt(i));
    from = i + 1;
  }
  return from === 0 ? text.toLowerCase() : out + text.slice(from).toLowerCase();
}

/** True where the only white space of a text is single blanks, as in most of them. */
function isEven(text: string): boolean {
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code >= 0x7f && /\s/u.test(text.charAt(i))) || (blank && code === 0x20)) return false;
    blank = code === 0x20;
  }
  return true;
}

/** White space of any kind folded to single blanks, none at the ends. */
export function oneLine(text: string): string {
  return isEven(text) ? text.trim() : text.replace(/\s+/gu, ' ').trim();
}
