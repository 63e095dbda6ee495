/** A single mail or newsgroup article; a digest gives its messages. */
import { cutDigest, type HeaderBlock, readHeaderBlock } from '../reading/decode/index.ts';
import type { SourceItem } from '../words/index.ts';
import { POST_CAP } from './limits.ts';
import { type Call, collected, ending, type Format } from './piece.ts';
import { skip, TOO_LARGE } from './skips.ts';
import { venueOf } from './venue.ts';

/** Names with which the header of a mail begins, whatever relays have put above it. */
const FIRST_NAME =
  /^(?:path|from|from_|to|cc|date|subject|received|return-path|message-id|newsgroups|xref|relay-version|posting-version|article-i\.d\.|delivered-to|envelope-to|mime-version|sender|reply-to|status|organization|references|in-reply-to|lines|approved|mailing-list|precedence|x-[\w-]+|content-[\w-]+|dkim-[\w-]+|arc-[\w-]+|authentication-[\w-]+|nntp-[\w-]+|list-[\w-]+|resent-[\w-]+|old-[\w-]+|domainkey-[\w-]+|user-agent|comments|keywords|importance|priority)$/i;

/** With From, any of these makes a header. */
const CARRYING = new Set(['subject', 'date', 'message-id', 'received', 'path', 'newsgroups']);

/** Only a program writes these; a person who pastes an envelope above a text leaves them out. */
const WRITTEN_BY_PROGRAMS = new Set([
  'message-id',
  'received',
  'path',
  'newsgroups',
  'mime-version',
  'return-path',
  'content-type',
  'delivered-to',
  'x-mailer',
  'article-i.d.',
  'user-agent',
]);

const MAIL_ENDINGS = new Set(['eml', 'msg', 'mht', 'mhtml', 'mbox', 'mbx', 'nws', 'news', 'emlx']);
const TEXT_ENDINGS = new Set(['txt', 'text', 'asc', 'me', '1st', 'md']);

export const mail: Format = {
  name: 'mail',
  recognises: ({ head, path }) => {
    if (MAIL_ENDINGS.has(ending(path))) return true;
    const names = headerNames(head);
    if (names === null || !names.has('from')) return false;
    if (TEXT_ENDINGS.has(ending(path))) return [...names].some((name) => WRITTEN_BY_PROGRAMS.has(name));
    return [...names].some((name) => CARRYING.has(name));
  },
  async *read(piece, call) {
    const bytes = await collected(piece.chunks, POST_CAP);
    if (bytes === null) yield { kind: 'skip', skip: skip(piece.path, TOO_LARGE) };
    else yield* mailPosts(bytes, piece.path, 0, call).items;
  },
};

/** The names of the header block at the top, in lower case; null where none stands there. */
function headerNames(head: Buffer): ReadonlySet<string> | null {
  const { lines } = readHeaderBlock(head.toString('latin1').replace(/^\xef\xbb\xbf/, ''));
  const first = lines[0];
  if (first === undefined || !FIRST_NAME.test(first.name)) return null;
  return new Set(lines.map(({ name }) => name.toLowerCase()));
}

/** The posts of one message: itself, or what the digest that it is holds. */
export interface MailPosts {
  readonly items: readonly SourceItem[];
  /** How many posts there are among the items. */
  readonly posts: number;
}

/**
 * Makes posts of a mail's bytes.
 * @param index of the first of them in their file
 */
export function mailPosts(bytes: Buffer, path: string, index: number, call: Call): MailPosts {
  const venue = call.venue ?? venueOf(headerOf(bytes).lines);
  const digest = mentionsDigest(bytes) ? cutDigest(bytes) : null;
  if (digest === null) {
    const facts = { format: 'mail', venue, url: null, charset: null, private: false } as const;
    return { items: [{ kind: 'post', post: { place: { path, index }, facts, bytes } }], posts: 1 };
  }
  const items: SourceItem[] = [
    { kind: 'frame', frame: { place: { path, index }, posts: digest.messages.length, ...digest.frame } },
  ];
  for (const [i, message] of digest.messages.entries()) {
    const facts = { format: 'mail', venue, url: null, charset: message.charset, private: false } as const;
    items.push({ kind: 'post', post: { place: { path, index: index + i }, facts, bytes: message.bytes } });
  }
  return { items, posts: digest.messages.length };
}

/** Header blocks longer than this are not searched for a list's name. */
const HEADER_SEARCH = 65_536;

function headerOf(bytes: Buffer): HeaderBlock {
  const searched = bytes.subarray(0, HEADER_SEARCH);
  const end = searched.indexOf('\n\n');
  const upTo = end < 0 ? searched.length : end;
  const crlf = searched.subarray(0, upTo).indexOf('\r\n\r\n');
  return readHeaderBlock(bytes.toString('latin1', 0, crlf < 0 ? upTo : crlf));
}

/** Bytes at the beginning and the end of a message in which a digest calls itself one: in its header, its masthead or its last line. */
const MASTHEAD = 16_384;
const LAST_LINES = 2048;

/** Every digest calls itself one at one of its ends; most mails never use the word. */
export function mentionsDigest(bytes: Buffer): boolean {
  const head = bytes.subarray(0, MASTHEAD);
  const tail = bytes.subarray(Math.max(MASTHEAD, bytes.length - LAST_LINES));
  return [head, tail].some((part) => part.includes('igest') || part.includes('IGEST'));
}
