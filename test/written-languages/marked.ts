/**
 * Posts written by hand with their truth marked inside them, one file a language:
 *
 *     language ru
 *     #### 01 txt windows-1251 tuning | what the post shows
 *     % rating teen; permission ask; status complete; part 3/7; work letters 3
 *     Название: {title:Лишний валет}
 *     …
 *     {begin}Первые слова … последние слова.{end}
 *
 * A mark is taken out of the post and its text becomes the truth's; what no mark can hold stands on `%` lines.
 */
import { encoded, fitted } from '../generator/languages/charsets.ts';
import { emptyTruth, type GeneratedCase, type Truth } from '../generator/truth.ts';

/** `tuning` posts were read while the tables were mended; of the `unseen` ones only the score by field; `later` ones were written after that. */
export type Half = 'tuning' | 'unseen' | 'later';

const HALVES: readonly Half[] = ['tuning', 'unseen', 'later'];

export interface WrittenPost {
  readonly language: string;
  readonly half: Half;
  readonly post: GeneratedCase;
}

interface Heading {
  readonly id: string;
  readonly extension: string;
  readonly charset: string;
  readonly half: Half;
  readonly shape: string;
}

/** What `%` lines say of one post; a name may stand several times. */
type Sayings = ReadonlyMap<string, readonly string[]>;

const HEADING = /^#### (?<id>\d\d) (?<extension>txt|html|eml) (?<charset>\S+) (?<half>tuning|unseen|later) \| (?<shape>.+)$/u;
const MARK = /\{(?<name>[a-z]+):(?<value>[^{}]*)\}/gu;
const EAST_ASIAN = /^(?:zh|ja|ko)\b/u;

export function markedPosts(text: string): WrittenPost[] {
  const [first = '', ...blocks] = text.split(/^(?=#### )/mu);
  const language = /^language (\S+)/u.exec(first)?.[1];
  if (language === undefined) throw new Error(`a file of written posts begins with "language CODE", not with ${first}`);
  return blocks.map((block) => writtenPost(language, block));
}

function writtenPost(language: string, block: string): WrittenPost {
  const [line = '', ...rest] = block.split('\n');
  const heading = headingOf(line);
  const sayings = sayingsOf(rest.filter((row) => row.startsWith('% ')));
  const marked = fitted(
    `${rest
      .filter((row) => !row.startsWith('% '))
      .join('\n')
      .trim()}\n`,
    heading.charset,
  );
  const truth = truthOf(language, heading, sayings, marked);
  const plain = marked.replace(/\{(?:begin|end)\}/gu, '').replace(MARK, '$<value>');
  return { language, half: heading.half, post: { truth, bytes: bytesOf(heading, sayings, plain) } };
}

function headingOf(line: string): Heading {
  const { id, extension, charset, half, shape } = HEADING.exec(line)?.groups ?? {};
  const found = HALVES.find((name) => name === half);
  if (!id || !extension || !charset || !shape || !found) throw new Error(`not a heading of a written post: ${line}`);
  return { id, extension, charset, half: found, shape };
}

function sayingsOf(lines: readonly string[]): Sayings {
  const said = new Map<string, string[]>();
  for (const saying of lines.flatMap((line) => line.slice(2).split(';'))) {
    const [name = '', ...value] = saying.trim().split(' ');
    said.set(name, [...(said.get(name) ?? []), value.join(' ')]);
  }
  return said;
}

function truthOf(language: string, { id, extension, shape }: Heading, sayings: Sayings, marked: string): Truth {
  const values = (name: string): string[] =>
    [...marked.matchAll(MARK)]
      .filter(({ groups }) => groups?.['name'] === name)
      .map(({ groups }) => worded(groups?.['value'] ?? ''));
  const said = (name: string): string | null => sayings.get(name)?.[0] ?? null;
  const one = (name: string): string | null => said(name) ?? values(name)[0] ?? null;
  const all = (name: string): string[] => [...(sayings.get(name) ?? []), ...values(name)];
  const unit = EAST_ASIAN.test(language) ? 'characters' : undefined;
  const body = wordsOf(marked);
  const part = /^(\d+|\?)\/(\d+|\?)$/u.exec(said('part') ?? '');
  const work = /^(\S+) (\d+)$/u.exec(said('work') ?? '');
  const number = (digits: string | undefined): number | null => (digits === undefined || digits === '?' ? null : Number(digits));
  const truth: Truth = {
    ...emptyTruth(shape),
    id,
    file: `${id}.${extension}`,
    title: one('title'),
    authors: all('author'),
    email: one('email'),
    rating_raw: one('rated'),
    rating: said('rating') ?? 'unrated',
    fandoms: all('fandom'),
    relationships: all('pair'),
    characters: all('character'),
    summary: one('summary'),
    disclaimer: one('disclaimer'),
    distribution_raw: one('archive'),
    permission: said('permission') ?? 'unknown',
    permitted_places: sayings.get('place')?.slice() ?? [],
    feedback_raw: one('feedback'),
    betas: all('beta'),
    warnings_raw: one('warnings'),
    spoilers_raw: one('spoilers'),
    genres: all('genre'),
    part: part === null ? null : { number: number(part[1]), total: number(part[2]), label: part[0] },
    status: said('status') ?? 'unknown',
    notes: all('note'),
    previous_link: one('previous'),
    first_body_words: edge(body, unit, false),
    last_body_words: edge(body, unit, true),
    end_marker: one('fin'),
    language,
    work: work?.[1] === undefined ? null : `${language}-${work[1]}`,
    part_order: number(work?.[2]),
    not_story: said('kind') !== null,
    unscored: (said('unscored') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    ...(unit === undefined ? {} : { unit }),
  };
  check(truth, `${language} ${id}`);
  return truth;
}

/** A truth that was written only half would count against the reader. */
function check(truth: Truth, name: string): void {
  if ((truth.distribution_raw === null) !== (truth.permission === 'unknown') && truth.distribution_raw === null) {
    throw new Error(`${name}: a permission without its statement`);
  }
  if ((truth.rating_raw === null) !== (truth.rating === 'unrated')) throw new Error(`${name}: a rating without its level`);
  if (truth.not_story !== true && truth.first_body_words === null) throw new Error(`${name}: no {begin} … {end}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&mdash;': '—',
  '&ndash;': '–',
  '&laquo;': '«',
  '&raquo;': '»',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&bdquo;': '„',
  '&ldquo;': '“',
};

function worded(marked: string): string {
  return marked
    .replace(/<(?:br|p|\/p|div|\/div|li|\/li|hr)\b[^>]*>/gu, ' ')
    .replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/&[a-z]+;/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
}

function wordsOf(marked: string): string {
  const body = /\{begin\}(?<body>[\s\S]*)\{end\}/u.exec(marked)?.groups?.['body'] ?? '';
  return worded(body.replace(MARK, '$<value>'));
}

function edge(body: string, unit: string | undefined, last: boolean): string | null {
  if (body === '') return null;
  const parts = unit === undefined ? body.split(' ') : [...body.replace(/\s/gu, '')];
  return (last ? parts.slice(unit === undefined ? -6 : -12) : parts.slice(0, unit === undefined ? 6 : 12)).join(
    unit === undefined ? ' ' : '',
  );
}

function bytesOf({ extension, charset }: Heading, sayings: Sayings, text: string): Uint8Array {
  if (extension !== 'eml') return encoded(text, charset);
  const cut = text.indexOf('\n\n');
  const raw = sayings.has('raw');
  const head = text
    .slice(0, cut)
    .split('\n')
    .map((line) => (raw ? line : headerWords(line, charset)));
  const declared = sayings.has('undeclared') ? [] : [`Content-Type: text/plain; charset=${charset}`];
  const transfer = sayings.get('transfer')?.[0] ?? '8bit';
  const lines = [...head, 'MIME-Version: 1.0', ...declared, `Content-Transfer-Encoding: ${transfer}`, '', ''];
  return Buffer.concat([encoded(lines.join('\n'), charset), transferred(encoded(text.slice(cut + 2), charset), transfer)]);
}

/** RFC 2047 words for a subject, or for the name before an address, that is not ASCII. */
function headerWords(line: string, charset: string): string {
  const { key = '', phrase = '', rest = '' } = /^(?<key>[^:]+: ?)(?<phrase>[^<]*?)(?<rest> <[^>]*>)?$/u.exec(line)?.groups ?? {};
  if (!/[^\x20-\x7e]/u.test(phrase)) return line;
  const words = phrase.replace(/^"(?<name>.*)"$/u, '$<name>');
  return `${key}=?${charset}?B?${encoded(words, charset).toString('base64')}?=${rest}`;
}

function transferred(bytes: Buffer, transfer: string): Buffer {
  if (transfer === 'base64') return Buffer.from(`${bytes.toString('base64').replace(/.{76}/gu, '$&\n')}\n`);
  if (transfer !== 'quoted-printable') return bytes;
  let out = '';
  let width = 0;
  for (const byte of bytes) {
    const unit =
      byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (byte !== 10 && width + unit.length > 75) {
      out += '=\n';
      width = 0;
    }
    out += unit;
    width = byte === 10 ? 0 : width + unit.length;
  }
  return Buffer.from(out);
}
