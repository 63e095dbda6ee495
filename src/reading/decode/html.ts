/** HTML posts: their charset, mended source, text and tree. */
import type { PostFacts, Repair } from '../../words/index.ts';
import type { Decoded } from '../decoded.ts';
import type { Tree } from '../tree/nodes.ts';
import { parseHtml } from '../tree/parse.ts';
import { binaryString } from './bytes.ts';
import { decodeBytes } from './chosen.ts';
import { lettersOfMojibake, withoutControls } from './entities.ts';
import { plainLines } from './lines.ts';
import { mend, shown, unmend } from './mend.ts';
import { isEvidentlyQuotedPrintable, quotedPrintable } from './transfer.ts';

/** Where pages name their charset: browsers look at 1,024 bytes, old pages put scripts before it. */
const META_SEARCH = 8192;

const META = /<meta\b[^>]{0,600}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/i;
const XML_DECLARATION = /^\s{0,20}<\?xml\b[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w.:-]{2,40})/i;

/** Decodes a page: its text nodes in source order are the decoded post, and its tree knows their places. */
export function decodeHtml(bytes: Uint8Array, facts: PostFacts): Decoded {
  let decodedBytes = decodeBytes(bytes, facts.charset ?? declaredCharset(bytes));
  if (decodedBytes.text.includes('=3D"') && isEvidentlyQuotedPrintable(decodedBytes.text)) {
    const plain = quotedPrintable(binaryString(bytes));
    decodedBytes = decodeBytes(plain, facts.charset ?? declaredCharset(plain));
  }
  const { text: decoded, charset, from } = decodedBytes;
  const { text, repairs, tree } = htmlOf(plainLines(decoded), 0);
  return {
    text,
    contentStart: 0,
    charset,
    charsetFrom: repairs.length > 0 ? 'repaired' : from,
    repairs,
    envelope: [],
    id: null,
    date: null,
    from: null,
    subject: null,
    content: { kind: 'html', tree, url: facts.url },
  };
}

/** The charset that a page says it is in. `utf-16` in a page that can be searched as bytes is not true, and means utf-8. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = binaryString(bytes.subarray(0, META_SEARCH));
  const label = META.exec(head)?.[1] ?? XML_DECLARATION.exec(head)?.[1] ?? null;
  return label !== null && /^utf-?(?:16|32)/i.test(label) ? 'utf-8' : label;
}

export interface ParsedHtml {
  readonly text: string;
  readonly tree: Tree;
  readonly repairs: readonly Repair[];
}

/**
 * Source mended and parsed. Mending touches no mark-up, for what it makes is never ASCII; the repairs are told in places of the text
 * nodes, those within tags and comments not at all.
 * @param base where the text will stand in the decoded post
 */
export function htmlOf(source: string, base: number): ParsedHtml {
  const mended = mend(withoutControls(lettersOfMojibake(source)));
  const { text, tree } = parseHtml(mended.text, base);
  if (mended.repairs.length === 0) return { text, tree, repairs: [] };
  const before = parseHtml(shown(unmend(mended.text, mended.repairs)), base).text;
  const repairs = inText(before, text, mended.repairs);
  return { text, tree, repairs: repairs.map((repair) => ({ ...repair, at: [repair.at[0] + base, repair.at[1] + base] })) };
}

/**
 * The repairs of the source as they show in its text, found by walking both texts to each place where they part: the repair that starts
 * there is told, those before it lay within tags. Where the walk fails, the whole stretch that differs is one repair.
 */
function inText(before: string, after: string, repairs: readonly Repair[]): readonly Repair[] {
  const found: Repair[] = [];
  let was = 0;
  let now = 0;
  for (const repair of repairs) {
    while (now < after.length && was < before.length && before.charCodeAt(was) === after.charCodeAt(now)) {
      was++;
      now++;
    }
    const alike = commonStart(repair.was, repair.now);
    if (!before.startsWith(repair.was, was - alike) || !after.startsWith(repair.now, now - alike)) continue;
    found.push({ ...repair, at: [now - alike, now - alike + repair.now.length] });
    was += repair.was.length - alike;
    now += repair.now.length - alike;
  }
  return unmend(after, found) === before ? found : coarse(before, after);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

function coarse(before: string, after: string): readonly Repair[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  const end = after.length - tail;
  return [{ at: [start, end], was: before.slice(start, before.length - tail), now: after.slice(start, end) }];
}
