/** Names and addresses of authors and senders. */
import type { Author } from '../../words/index.ts';
import { findAddresses } from './addresses.ts';
import { oneLine } from './folding.ts';
import { readNames } from './names.ts';

export { readEmail } from './addresses.ts';

export interface AuthorsReading {
  /** Empty where the value names nobody ("me", an address alone). */
  readonly authors: readonly Author[];
  readonly email: string | null;
}

export interface Sender {
  readonly name: string | null;
  readonly email: string | null;
}

/** A byline is not longer. */
const LONGEST = 1500;

/** What is no name in a byline: pages, years, a closing remark. */
const NO_NAMES =
  /(?:https?:\/\/|www\.)\S+|\[(?:info|livejournal\.com profile|personal profile)\]|<lj user="?|"?>(?=\s|$)|\(?\b(?:translated|translation|beta(?:'?d|ed)?|edited) by\b.*$/giu;

/** What pages print behind a name: when it was posted, in figures, and whatever follows. */
const POSTED_BEHIND =
  /(?<=[\p{L}\p{N}_)]),?\s+(?:[-–—|•·]\s*)?[([]?(?:(?:投稿日?|更新日?|作成日?|작성일|등록일|发表于|發表於|posted|published|updated)\s?[:：]?.*|(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d年\d{1,2}月)(?!\d).*)$/iu;

/**
 * The value of an author field, or the text after "by".
 * `X (addr)`, `X <addr>`, `X: addr`, "X aka Y", "X (Y)", "X and Y", "X & Y", "X; Y", "X (a remark)".
 */
export function readAuthors(raw: string): AuthorsReading {
  const text = oneLine(raw.slice(0, LONGEST)).replace(POSTED_BEHIND, '');
  const addresses = findAddresses(text);
  let rest = '';
  let from = 0;
  for (const { at } of addresses) {
    // "X: addr, Y: addr": an address ends the name before it
    rest += `${text.slice(from, at[0]).replace(/[\s:,(<[–—-]+$/u, '')}${/^[\s)>\]]*[,;&]|^[\s)>\]]*(?:and|und|et|y|e|и)\s/iu.test(text.slice(at[1])) ? '' : ' '}`;
    from = at[1];
  }
  rest += text.slice(from);
  const names = oneLine(rest.replace(NO_NAMES, ' ').replace(/[(<[]\s*[)>\]]/gu, ' '));
  return { authors: readNames(names), email: addresses.find(({ address }) => address !== null)?.address ?? null };
}

/** A From line: `addr (Name)`, `"Name" <addr>`, `Name <addr>`, `addr`, `Name`. */
export function readFrom(raw: string): Sender {
  const text = oneLine(raw.slice(0, LONGEST));
  const first = findAddresses(text)[0];
  if (first === undefined) {
    const name = senderName(text);
    return { name, email: null };
  }
  const before = text.slice(0, first.at[0]);
  const after = text.slice(first.at[1]);
  const comment = /^\s*\((.*)\)\s*$/u.exec(after)?.[1] ?? after;
  return { name: senderName(before) ?? senderName(comment), email: first.address };
}

function senderName(raw: string): string | null {
  const name = raw
    .replace(/\\(["\\])/g, '$1')
    .replace(/^[\s"'<([]+|[\s"'>)\],:;]+$/gu, '')
    .replace(/\s+via\s+\S.*$/iu, '')
    .trim();
  if (name === '' || findAddresses(name).length > 0) return null;
  const opened = name.split('(').length - name.split(')').length;
  return opened === 1 ? `${name})` : name;
}
