/** What every area of the site gets when it is made. */
import type { Context, Hono } from 'hono';
import type { Counts } from './names/counts.ts';
import type { CookieRules } from './visit/cookies.ts';
import type { SiteEnv } from './visit/visit.ts';
import type { World } from './world.ts';

/** A fault of the program while it made a page. The route is a pattern: what was asked for is nobody's business. */
export interface Fault {
  readonly method: string;
  readonly route: string;
  readonly error: unknown;
}

export interface Place {
  readonly world: World;
  readonly counts: Counts;
  /** The archive's public address; null where it is only reached where it listens. */
  readonly baseUrl: URL | null;
  readonly cookies: CookieRules;
  /** A name for whoever asks that says nothing of them; for limits. */
  readonly clientOf: (c: Asked, now: number) => string;
  readonly onFault: (fault: Fault) => void;
}

export type Site = Hono<SiteEnv>;
export type Asked = Context<SiteEnv>;
