/** What one request brings beside its address: who looks, how they like pages, and what they agreed to see. */
import type { Viewer } from '../../words/index.ts';
import { type Preferences, USUAL } from './preferences.ts';

export interface Visit {
  readonly viewer: Viewer;
  readonly preferences: Preferences;
  /** True once this reader asked to be shown works that are marked as being for adults. */
  readonly adult: boolean;
  /** The page's own path and query: where a form on it leads back to. */
  readonly here: string;
  /** The archive's name. */
  readonly archive: string;
  /** The public address of this page, where the archive has one; for the foot of printed pages. */
  readonly address: string | null;
}

/** What hono carries from the middleware to the handlers. */
export interface SiteEnv {
  /** What the server hands in; nothing where the site is asked without a socket. */
  Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
  Variables: { visit: Visit };
}

/** A visit of nobody in particular, for answers that come before the reader is known. */
export function guestVisit(archive: string): Visit {
  return { viewer: 'guest', preferences: USUAL, adult: false, here: '/', archive, address: null };
}
