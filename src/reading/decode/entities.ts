/**
 * Character references that must be read before a page is parsed: mojibake in references (`&acirc;&euro;&trade;` is three letters to a
 * parser, and one apostrophe to a reader), and references to control characters, which a parser would let through.
 */
import { plainLines } from './lines.ts';
import { mend } from './mend.ts';
import { letterForC1, WINDOWS_1252_UPPER } from './windows1252.ts';

/** HTML's names for U+00A0 to U+00FF, in their order. */
const LATIN_NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** HTML's names for what windows-1252 has at 80 to 9F; `-` where there is none. */
const SIGN_NAMES =
  'euro - sbquo fnof bdquo hellip dagger Dagger circ permil Scaron lsaquo OElig - Zcaron - - lsquo rsquo ldquo rdquo bull ndash mdash tilde trade scaron rsaquo oelig - zcaron Yuml';

const CHARS: ReadonlyMap<string, string> = new Map([
  ...LATIN_NAMES.split(' ').map((name, i): readonly [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...SIGN_NAMES.split(' ').map((name, i): readonly [string, string] => [name, WINDOWS_1252_UPPER.charAt(i)]),
]);

/** A first byte of UTF-8 before a reference, or as one: without it no reference is part of mojibake. */
const TELLING =
  /[\u00c2-\u00f4]&|&(?:[AE]circ|Atilde|acirc|[Aa]ring|A(?:uml|Elig)|ETH|Ntilde|[IO]circ|I(?:uml|acute|grave)|#(?:19[4-9]|2[0-3]\d|24[0-4]));/;

/** References and letters beyond ASCII, two or more in a run. */
const RUN = /(?:&(?:[A-Za-z]{2,8}|#\d{2,5});|[\x80-\uffff]){2,}/g;
const REFERENCE = /&(?:([A-Za-z]{2,8})|#(\d{2,5}));/g;

/** HTML source with the references of mojibake written as letters, so that `mend` finds them. All other references stay as they are. */
export function lettersOfMojibake(source: string): string {
  if (!TELLING.test(source)) return source;
  return source.replace(RUN, (run) => {
    if (!run.includes('&')) return run;
    const letters = run.replace(REFERENCE, charOf);
    return !letters.includes('&') && mend(letters).repairs.length > 0 ? letters : run;
  });
}

/** The letter of a reference; the reference itself where it means ASCII or nothing that could be a byte. */
function charOf(reference: string, name: string | undefined, number: string | undefined): string {
  if (name !== undefined) return CHARS.get(name) ?? reference;
  const code = Number(number);
  if (code >= 0x80 && code < 0xa0 && letterForC1(code) !== '\uFFFD') return letterForC1(code);
  return code >= 0x80 && code < 0xd800 ? String.fromCharCode(code) : reference;
}

const NUMBERED = /&#(?:[xX]0{0,9}([0-9a-fA-F]{1,2})(?![0-9a-fA-F])|0{0,9}(\d{1,3})(?!\d));?/g;

/** HTML source without references to control characters: a carriage return is a line end, a C1 control the windows-1252 sign that was meant. */
export function withoutControls(source: string): string {
  if (!source.includes('&#')) return source;
  return source.replace(NUMBERED, (reference, hexadecimal: string | undefined, decimal: string | undefined) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (code >= 0x80 && code < 0xa0) return letterForC1(code);
    return code < 0x20 || code === 0x7f ? plainLines(String.fromCharCode(code)) : reference;
  });
}
