/** The lookout: whether something that may not be seen stands in what came out of the archive, however it is wrapped. */
import { inflateRawSync } from 'node:zlib';
import type { Answer } from './asking.ts';

/** Something that came out: an answer, a file, what a command said. */
export interface Outcome {
  /** Where it came out, for the one who reads that a test failed. */
  readonly where: string;
  readonly texts: readonly string[];
}

export interface Leak {
  readonly where: string;
  readonly what: string;
  /** Some characters around it. */
  readonly around: string;
}

/** `a@b.cd` and longer, also where the sign is written as an entity or as an address of the web would write it. */
const ADDRESS = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|&#64;|&#x40;|%40)[\p{L}\p{N}][\p{L}\p{N}.-]{0,252}\.\p{L}{2,24}/giu;
const SIGN = /@|&#64;|&#x40;|%40/i;

export function outcomeOf(answer: Answer): Outcome {
  const headers = answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  return { where: answer.path, texts: [headers, ...textsIn(answer.body)] };
}

/** The texts of some bytes: of a zip those of its members and their names, else the bytes themselves. */
export function textsIn(bytes: Buffer): readonly string[] {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50) return [bytes.toString('utf8')];
  return [...unzipped(bytes)].flat();
}

/** Where any of these words stands, whatever its case, its line breaks, its accents or its mark-up. */
export function wordsIn(outcomes: readonly Outcome[], words: readonly string[]): readonly Leak[] {
  const wanted = words.map((what) => ({ what, form: folded(what) }));
  return everywhere(outcomes, (text) => {
    const forms = [folded(text), folded(text.replace(/<[^>]{0,400}>/g, '')), folded(decoded(text))];
    return wanted.flatMap(({ what, form }) => {
      const holder = forms.find((one) => one.includes(form));
      return holder === undefined ? [] : [{ what, around: around(holder, holder.indexOf(form)) }];
    });
  });
}

/** Where anything stands that reads like an e-mail address. */
export function addressesIn(outcomes: readonly Outcome[]): readonly Leak[] {
  return everywhere(outcomes, (text) => {
    if (!SIGN.test(text)) return [];
    return [...text.matchAll(ADDRESS)].map((found) => ({ what: found[0], around: around(text, found.index) }));
  });
}

/** Looks at each text once, however often it came out: most answers say that there is nothing. */
function everywhere(outcomes: readonly Outcome[], look: (text: string) => readonly Omit<Leak, 'where'>[]): readonly Leak[] {
  const seen = new Map<string, readonly Omit<Leak, 'where'>[]>();
  return outcomes.flatMap(({ where, texts }) =>
    texts.flatMap((text) => {
      const found = seen.get(text) ?? look(text);
      seen.set(text, found);
      return found.map((leak) => ({ where, ...leak }));
    }),
  );
}

/** A leak on a line, for a failure that says where to look. */
export function told(leaks: readonly Leak[]): readonly string[] {
  return leaks.map(({ where, what, around: text }) => `${where}: ${what} in “${text}”`);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

/** With percent signs and base64 undone, so that neither an address nor a form's hidden field can carry a word past. */
function decoded(text: string): string {
  const percents = text.replace(/(?:%[0-9a-f]{2})+/gi, (hex) => Buffer.from(hex.replaceAll('%', ''), 'hex').toString('utf8'));
  return percents.replace(/[A-Za-z0-9+/_-]{16,}={0,2}/g, (coded) => ` ${Buffer.from(coded, 'base64').toString('utf8')} `);
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 100).replace(/\s+/g, ' ');
}

/** The files of a zip by its central directory, as text. */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - 6);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extra, comment, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
