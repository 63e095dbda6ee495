/** Reading's growth: a post of 10 MB against one of 1 MB of the same kind, among them what an enemy of the reader would send. */
import type { Post, SourceFormat } from '../src/words/index.ts';
import { postOf, reading } from './reading.ts';
import { fastest, type Row, told } from './table.ts';

/** A post of that many bytes. */
type Shape = readonly [name: string, format: SourceFormat, make: (bytes: number) => string];

const repeated =
  (piece: string, before = '') =>
  (bytes: number): string =>
    before + piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

/** Elements as deep as a reader has to bear, with words inside. */
function nested(open: string, close: string): (bytes: number) => string {
  return (bytes) => {
    const depth = Math.min(100_000, Math.floor(bytes / (2 * (open.length + close.length))));
    const words = 'It rained on the salt. ';
    const room = Math.max(0, bytes - depth * (open.length + close.length));
    return open.repeat(depth) + words.repeat(Math.ceil(room / words.length)) + close.repeat(depth);
  };
}

/** One line of header after the other, each with a value as long as the next. */
const longValues = (bytes: number): string =>
  Array.from({ length: 20 }, (_, i) => `Note ${i}: ${'and so on '.repeat(bytes / 200)}\n`).join('');

const multipart = (bytes: number): string =>
  `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nsalt\n'.repeat(bytes / 38)}--b--\n`;

const encodedMail = (encoding: string, piece: string): ((bytes: number) => string) =>
  repeated(
    piece,
    `Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n`,
  );

const SHAPES: readonly Shape[] = [
  ['prose', 'text', repeated('It rained on the salt, and nobody said a word about it.\n\n')],
  ['one line', 'text', repeated('word ')],
  ['one word', 'text', repeated('a')],
  ['a letter a line', 'text', repeated('a\n')],
  ['blank lines', 'text', repeated('\n')],
  ['CR alone', 'text', repeated('a\r')],
  ['CR LF and blanks', 'text', repeated(' \t \r\n')],
  ['NULs', 'text', repeated('\0')],
  ['header lines', 'text', repeated('Title: x\nAuthor: y\n')],
  ['long values', 'text', longValues],
  ['labels without values', 'text', repeated('Title:\n')],
  ['dashes and dots', 'text', repeated('Title - - ... -- x\n')],
  ['quotes', 'text', repeated('> > > ')],
  ['quoted lines', 'text', repeated('> > > salt\n')],
  ['signs of quoting', 'text', repeated('>')],
  ['stars', 'text', repeated('*_/~')],
  ['brackets', 'text', repeated('[(')],
  ['rules', 'text', repeated('***\n\n')],
  ['ends', 'text', repeated('The End\n\n')],
  ['part headings', 'text', repeated('Part 3/7\n\n')],
  ['archiving', 'text', repeated('Archive: ask first, then anywhere but there. ')],
  ['addresses', 'text', repeated('a.b@example.org ')],
  ['dotted words', 'text', repeated('a.')],
  ['links', 'text', repeated('http://example.org/a ')],
  ['Chinese without blanks', 'text', repeated('雨落在鹽上。')],
  ['mixed scripts', 'text', repeated('salt соль 鹽 소금 しお ')],
  ['twice-broken quotes', 'text', repeated('â€œsaltâ€\u009d ')],
  ['Russian read wrongly', 'text', repeated('Ñòàðûé ïàðîìùèê ')],
  ['nested divs, open', 'html', repeated('<div>')],
  ['divs 100,000 deep', 'html', nested('<div>', '</div>')],
  ['bold 100,000 deep', 'html', nested('<b>', '</b>')],
  ['quotes 100,000 deep', 'html', nested('<blockquote>', '</blockquote>')],
  ['links 100,000 deep', 'html', nested('<a href=x>', '</a>')],
  ['tables in tables', 'html', repeated('<table><tr><td>x')],
  ['lists in lists', 'html', repeated('<ul><li>x')],
  ['misnested', 'html', repeated('<b><i></b></i><p>')],
  ['br', 'html', repeated('a<br>')],
  ['table cells', 'html', repeated('<tr><td>Title<td>x')],
  ['definitions', 'html', repeated('<dt>Title<dd>x')],
  ['comments never closed', 'html', repeated('<!--')],
  ['attributes never closed', 'html', repeated('<a href="')],
  ['attributes', 'html', repeated(' a=b', '<p')],
  ['ampersands', 'html', repeated('&')],
  ['entities', 'html', repeated('&amp;&#x41;&nbsp;')],
  ['less-than signs', 'html', repeated('<')],
  ['spans', 'html', repeated('<span style="font-weight: bold">x</span>')],
  ['mail headers', 'mail', repeated('Subject: x\n')],
  ['a header of one line', 'mail', repeated('a <a@example.org>, ', 'To: ')],
  ['folded header', 'mail', repeated(' x\n', 'Subject: x\n')],
  ['encoded words', 'mail', repeated('=?utf-8?Q?')],
  ['encoded words, whole', 'mail', repeated('=?utf-8?Q?x?= ', 'Subject: ')],
  ['multipart', 'mail', multipart],
  ['base64 without end', 'mail', encodedMail('base64', 'c2FsdA')],
  ['quoted-printable', 'mail', encodedMail('quoted-printable', '=C3=A9=\n')],
];

function row({ what, figure, beside }: Row): void {
  console.log(`  ${what.padEnd(26)}  ${figure.padStart(11)}  ${beside}`);
}

function growth([name, format, make]: Shape): Row {
  const post = (bytes: number): Post => postOf('a', format, Buffer.from(make(bytes), 'utf8'));
  const [small, large] = [post(1_000_000), post(10_000_000)];
  const one = fastest(3, () => reading([small]));
  const ten = fastest(2, () => reading([large]));
  return {
    what: name,
    figure: `${told(ten / one)} times`,
    beside: `${told(one)} ms, ${told(ten)} ms`,
  };
}

/** @param picked words of the names of shapes; all where there are none */
export function benchGrowth(picked: readonly string[]): void {
  const shapes = SHAPES.filter(([name]) => picked.length === 0 || picked.some((word) => name.includes(word)));
  // a row at a time: where a shape takes for ever, one sees which
  console.log('\nGrowth: 10 MB against 1 MB (goal: 12 times at most)');
  for (const shape of shapes) row(growth(shape));
}
