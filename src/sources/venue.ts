/** The list or group that a mail went through, where its header says so. */
import { type HeaderLine, headerValue } from '../reading/decode/index.ts';

/** Names of hosts that keep lists and nothing else. */
const LIST_HOST = /^(?:lists?|listserv|listproc|groups|mailman|majordomo|yahoogroups|egroups|onelist|topica|smartgroups)\./i;

/** What list programs add to a list's name for its own addresses. */
const LIST_SERVICE =
  /^(?:owner|sentto-\d+)-|-(?:owner|request|admin|bounces|digest|errors|return|help|subscribe|unsubscribe|announce-request)$/i;

const ADDRESS = /([\w.+=-]{1,120})@([\w.-]{1,120})/;

/**
 * The venue of a mail: the name of its list (`fireside` of `fireside@lists.example.com`), or its newsgroup.
 * Null where nothing says that it was sent to more than persons.
 */
export function venueOf(lines: readonly HeaderLine[]): string | null {
  return listId(lines) ?? namedList(lines) ?? newsgroup(lines) ?? addressedList(lines);
}

/** `List-Id: Fireside tales <fireside.lists.example.com>` (RFC 2919). */
function listId(lines: readonly HeaderLine[]): string | null {
  const value = headerValue(lines, 'list-id');
  if (value === null) return null;
  const id = /<([^<>\s]{1,200})>/.exec(value)?.[1] ?? value.trim();
  return /^[\w+-]{1,100}/.exec(id)?.[0] ?? null;
}

function namedList(lines: readonly HeaderLine[]): string | null {
  for (const name of ['x-mailing-list', 'mailing-list', 'list-post', 'x-beenthere', 'x-list-id']) {
    const value = headerValue(lines, name);
    const local = value === null ? undefined : ADDRESS.exec(value)?.[1];
    if (local !== undefined) return listName(local);
  }
  return null;
}

function newsgroup(lines: readonly HeaderLine[]): string | null {
  const value = headerValue(lines, 'newsgroups');
  const first = value?.split(',', 1)[0]?.trim() ?? '';
  return first === '' ? null : first;
}

/** `To:` an address that behaves as a list's: its host keeps lists, its owner is the sender, answers go to it, or the mail calls itself bulk. */
function addressedList(lines: readonly HeaderLine[]): string | null {
  const bulk = /^(?:bulk|list)$/i.test(headerValue(lines, 'precedence')?.trim() ?? '');
  const services = ['sender', 'return-path', 'errors-to', 'from']
    .map((name) => ADDRESS.exec(headerValue(lines, name) ?? '')?.[1] ?? '')
    .filter((local) => LIST_SERVICE.test(local))
    .map(listName);
  const answers = ADDRESS.exec(headerValue(lines, 'reply-to') ?? '')?.[0]?.toLowerCase();
  for (const header of ['to', 'cc', 'apparently-to']) {
    const found = ADDRESS.exec(headerValue(lines, header) ?? '');
    if (found === null) continue;
    const [address, local = '', host = ''] = found;
    const name = listName(local);
    const known =
      bulk ||
      LIST_HOST.test(host) ||
      /-l(?:ist)?$/i.test(local) ||
      answers === address.toLowerCase() ||
      services.includes(name) ||
      LIST_SERVICE.test(local);
    if (known) return name;
  }
  return null;
}

function listName(local: string): string {
  return local.replace(LIST_SERVICE, '').replace(LIST_SERVICE, '') || local;
}
