/** Walking through a site: every address that is given, and every address that any answer leads to. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Answer, type Asker, headerOf } from './asking.ts';

/** More addresses than this are a maze that the site built for itself. */
const MOST = 6_000;
/** Questions under way at once. */
const AT_ONCE = 4;

/** Asks for each address once, then for those that the answers name. @returns the answers in the order of their addresses */
export async function crawl(asker: Asker, from: readonly string[]): Promise<readonly Answer[]> {
  const known = new Set(from);
  const waiting = [...known];
  const answers: Answer[] = [];
  const walk = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await asker.ask(path);
      answers.push(answer);
      for (const next of leadsTo(answer)) {
        if (known.has(next)) continue;
        if (known.size >= MOST) throw new Error(`there is no end to this site: ${next}`);
        known.add(next);
        waiting.push(next);
      }
    }
  };
  // A walker that finds nothing waiting stops while another may still find more; so they set out again until none does.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, walk));
  return answers.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Addresses of this site in an answer: links, style sheets, images, form targets, redirects, what robots are told of. */
export function leadsTo(answer: Answer): readonly string[] {
  const type = headerOf(answer, 'content-type') ?? '';
  const location = headerOf(answer, 'location');
  const named = [
    ...(location === null ? [] : [location]),
    ...(type.startsWith('text/html') && headerOf(answer, 'content-disposition') === null ? linked(answer.body.toString()) : []),
    ...(answer.path === '/robots.txt'
      ? [...answer.body.toString().matchAll(/allow: (\/\S*)/gi)].map(([, path]) => path ?? '')
      : []),
  ];
  return [...new Set(named.flatMap((address) => own(address, answer.path)))];
}

const LINKING: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction']);

function linked(html: string): readonly string[] {
  const found: string[] = [];
  const waiting: DefaultTreeAdapterMap['node'][] = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('attrs' in node) found.push(...node.attrs.filter(({ name }) => LINKING.has(name)).map(({ value }) => value));
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return found;
}

function own(address: string, from: string): readonly string[] {
  const base = 'http://site.invalid';
  if (!URL.canParse(address, base + from)) return [];
  const { origin, pathname, search } = new URL(address, base + from);
  return origin === base ? [pathname + search] : [];
}
