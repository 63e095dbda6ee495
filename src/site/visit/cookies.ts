/** The cookies of this site, and nothing else about a reader: the owner's session, how pages look, and a yes to works for adults. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const YEAR = 365 * 24 * 60 * 60;

/** Where the site stands decides how strictly a cookie can be bound to it. */
export interface CookieRules {
  /** True where the archive's own address is https. */
  readonly secure: boolean;
}

/** `__Host-` binds a cookie to this host and to https; browsers refuse the prefix without https. */
function sessionName({ secure }: CookieRules): string {
  return secure ? '__Host-owner' : 'owner';
}

function common({ secure }: CookieRules) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
}

export function readSession(c: Context, rules: CookieRules): string | null {
  return getCookie(c, sessionName(rules)) ?? null;
}

export function setSession(c: Context, rules: CookieRules, session: string): void {
  setCookie(c, sessionName(rules), session, { ...common(rules), maxAge: YEAR });
}

export function endSession(c: Context, rules: CookieRules): void {
  deleteCookie(c, sessionName(rules), common(rules));
}

export function readReading(c: Context): string | undefined {
  return getCookie(c, 'reading');
}

/** Empty text takes the cookie away: the usual needs none. */
export function setReading(c: Context, rules: CookieRules, text: string): void {
  if (text === '') deleteCookie(c, 'reading', common(rules));
  else setCookie(c, 'reading', text, { ...common(rules), maxAge: YEAR });
}

export function readAdult(c: Context): boolean {
  return getCookie(c, 'adult') === 'yes';
}

/** Ends with the browser's session: on a machine that others use, the next reader is asked again. */
export function setAdult(c: Context, rules: CookieRules): void {
  setCookie(c, 'adult', 'yes', common(rules));
}
