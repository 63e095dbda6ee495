/** Every address that the site's own table of routes can mean, over one archive: a route that nobody can fill in is a fault of the walk. */

import { workPath } from '../../src/site/addresses.ts';
import { WAITINGS } from '../../src/site/desk/places.ts';
import { createSite, type World } from '../../src/site/index.ts';
import type { WorkSummary } from '../../src/words/index.ts';

export interface Route {
  readonly method: string;
  readonly pattern: string;
}

/** All that the site answers, without what stands before its pages. */
export function routesOf(world: World): readonly Route[] {
  const site = createSite(world, { baseUrl: null, hosts: [], onFault: () => undefined });
  const all = site.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => ({ method, pattern: path }));
  return [...new Map(all.map((route) => [`${route.method} ${route.pattern}`, route])).values()];
}

/** What can stand in the place of each name in a pattern. */
export interface Fillings {
  readonly works: readonly WorkSummary[];
  /** Numbers of posts. */
  readonly posts: readonly number[];
  readonly decisions: readonly number[];
  /** Of reports. */
  readonly references: readonly string[];
  /** Old addresses and whatever else somebody may ask for at the end of a path. */
  readonly rests: readonly string[];
}

const ENDS = ['', '.epub', '.html', '.txt'];
const POSITIONS = ['0', '1', '9'];

function filling(name: string, pattern: string, { works, posts, decisions, references, rests }: Fillings): readonly string[] {
  switch (name) {
    case ':address': {
      // A file has nothing behind its ending.
      const ends = pattern.endsWith(name) ? ENDS : [''];
      const names = works.flatMap((work) => [workPath(work).slice('/works/'.length), String(work.id)]);
      return names.flatMap((one) => ends.map((end) => one + end));
    }
    case ':position':
      return POSITIONS;
    case ':post':
      return posts.map(String);
    case ':id':
      return pattern.includes('/decisions/') ? decisions.map(String) : works.map(({ id }) => String(id));
    case ':name':
      return works
        .flatMap((work) => [...work.creators.map((one) => one.name), ...work.tags.map((tag) => tag.name)])
        .map(encodeURIComponent);
    case ':reference':
      return references;
    case ':waiting':
      return WAITINGS;
    case ':level':
      return ['general', 'teen', 'mature', 'explicit', 'unrated', 'x'];
    case ':key':
      return ['x'];
    case ':page':
      return ['about', 'contact', 'privacy', 'policy', 'x'];
    case '*':
      return rests;
    default:
      throw new Error(`${pattern}: the walk does not know what stands for ${name}: say so in test/walk/routes.ts`);
  }
}

/** Every path of a pattern. */
export function pathsOf(pattern: string, fillings: Fillings): readonly string[] {
  return pattern
    .split('/')
    .reduce<readonly string[]>(
      (paths, segment) => {
        const ends = segment.startsWith(':') || segment === '*' ? filling(segment, pattern, fillings) : [segment];
        return segment === '' && paths.length === 1 && paths[0] === ''
          ? paths
          : paths.flatMap((path) => ends.map((end) => `${path}/${end}`));
      },
      [''],
    )
    .map((path) => (path === '' ? '/' : path));
}

/** Whether a path is one of the pattern's. */
export function isOf(pattern: string, path: string): boolean {
  const shape = pattern
    .split('/')
    .map((segment) => (segment === '*' ? '.*' : segment.startsWith(':') ? '[^/]+' : segment.replaceAll('.', '\\.')))
    .join('/');
  return new RegExp(`^${shape}$`).test(path.split('?')[0] ?? '');
}
