/** Asking the site in process. Every page that any test gets is held to valid HTML, quoted attributes and no script. */
import assert from 'node:assert/strict';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { createSite, type Fault } from './index.ts';
import { openShelf, type Shelf } from './library.fixture.ts';

export interface Asker {
  readonly shelf: Shelf;
  /** Faults that the site told of. */
  readonly faults: Fault[];
  /** GET as a guest, as the owner, or with headers of one's own. */
  get(path: string, as?: Who, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  head(path: string, as?: Who): Promise<Answer>;
  /** A form sent from this site itself. */
  post(
    path: string,
    fields: Readonly<Record<string, string | File>>,
    as?: Who,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
}

export type Who = 'guest' | 'adult guest' | 'owner';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export const ORIGIN = 'http://127.0.0.1:4180';

export async function asker(shelf?: Shelf, baseUrl: URL | null = null): Promise<Asker> {
  const asked = shelf ?? (await openShelf());
  const faults: Fault[] = [];
  const site = createSite(asked.world, { baseUrl, hosts: [], onFault: (fault) => faults.push(fault) });
  const ask = async (path: string, init: RequestInit, as: Who, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const cookie = cookieOf(asked, as, baseUrl);
    const response = await site.request(`${baseUrl?.origin ?? ORIGIN}${path}`, { ...init, headers: { ...cookie, ...headers } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const answer = { status: response.status, headers: response.headers, text, bytes };
    if (init.method !== 'HEAD' && isPage(answer)) checkPage(path, text);
    return answer;
  };
  return {
    shelf: asked,
    faults,
    get: (path, as = 'guest', headers = {}) => ask(path, {}, as, headers),
    head: (path, as = 'guest') => ask(path, { method: 'HEAD' }, as, {}),
    post: (path, fields, as = 'guest', headers = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      return ask(path, { method: 'POST', body }, as, {
        origin: baseUrl?.origin ?? ORIGIN,
        'sec-fetch-site': 'same-origin',
        ...headers,
      });
    },
  };
}

function cookieOf(shelf: Shelf, as: Who, baseUrl: URL | null): Readonly<Record<string, string>> {
  if (as === 'guest') return {};
  if (as === 'adult guest') return { cookie: 'adult=yes' };
  return { cookie: `${baseUrl?.protocol === 'https:' ? '__Host-owner' : 'owner'}=${shelf.session}` };
}

/** A page of the site; a download in HTML is another's work. */
function isPage({ headers }: Answer): boolean {
  return (headers.get('content-type') ?? '').startsWith('text/html') && headers.get('content-disposition') === null;
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Attributes that stand without a value. */
const BARE = new Set(['checked', 'download', 'selected', 'open', 'required', 'hidden', 'readonly']);

/** Valid HTML, every attribute quoted, nothing that could run, every id once, every label at home. */
export function checkPage(path: string, text: string): void {
  const errors: string[] = [];
  const tree = parse(text, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(`${error.code} at ${text.slice(error.startOffset, error.startOffset + 60)}`),
  });
  assert.deepEqual(errors, [], `${path} is valid HTML`);
  const ids = new Map<string, number>();
  for (const element of elements(tree)) {
    checkAttributes(path, text, element, ids);
    assert.ok(!['script', 'style', 'iframe', 'object', 'embed'].includes(element.tagName), `${path} has no ${element.tagName}`);
  }
  for (const [id, times] of ids) assert.equal(times, 1, `${path}: the id ${id} stands once`);
  for (const element of elements(tree)) {
    const target = element.tagName === 'label' ? attribute(element, 'for') : null;
    if (target !== null) assert.ok(ids.has(target), `${path}: the label for ${target} has its field`);
  }
}

function checkAttributes(path: string, text: string, element: Element, ids: Map<string, number>): void {
  for (const { name, value } of element.attrs) {
    assert.ok(!name.startsWith('on') && name !== 'style', `${path}: no ${name} on ${element.tagName}`);
    if (name === 'id') ids.set(value, (ids.get(value) ?? 0) + 1);
    const at = element.sourceCodeLocation?.attrs?.[name];
    if (at === undefined || BARE.has(name)) continue;
    assert.match(
      text.slice(at.startOffset, at.endOffset),
      /^[^=]+="[^"]*"$/s,
      `${path}: ${name} on ${element.tagName} is quoted`,
    );
  }
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** All elements of a tree, in order. */
export function elements(tree: Node): readonly Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

/** Addresses that a page links to, in order, without doubles. */
export function links(text: string): readonly string[] {
  const found = elements(parse(text))
    .filter((element) => element.tagName === 'a')
    .map((element) => attribute(element, 'href'));
  return [...new Set(found.flatMap((href) => (href === null ? [] : [href])))];
}

/** The first link whose address matches. */
export function linkTo(text: string, pattern: RegExp): string {
  const found = links(text).find((href) => pattern.test(href));
  assert.ok(found !== undefined, `a link that matches ${pattern}`);
  return found;
}
