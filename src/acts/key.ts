/**
 * The owner's key: made at each start or by `masterlist key`, good for one use and ten minutes, then a session that lasts. Both are 256
 * random bits; the library holds their hashes alone, so that a copy of it opens nothing.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Library } from '../archive/archive.ts';
import type { Viewer } from '../words/index.ts';
import { type Failed, guarded } from './failure.ts';

const BYTES = 32;
export const KEY_LASTS_MS = 10 * 60_000;
/** A clock that was set right by more than this since a key was made would let it live longer than it was to. */
const CLOCK_SLACK_MS = 60_000;
/** An owner's browser stays the owner's for a year. */
export const SESSION_LASTS_MS = 365 * 86_400_000;

export interface KeyMade {
  readonly kind: 'made';
  /** As it stands in the owner's address, base64url. Never in a log. */
  readonly key: string;
  readonly expiresAt: number;
}

export async function makeKey(library: Library, now = Date.now()): Promise<KeyMade | Failed> {
  return guarded(library, async () => {
    const key = randomBytes(BYTES).toString('base64url');
    const expiresAt = now + KEY_LASTS_MS;
    await library.keys.add(hashOf(key), expiresAt);
    return { kind: 'made', key, expiresAt };
  });
}

/** Uses a key up and opens the owner's session; null where it is spent, too old or none at all. */
export async function useKey(library: Library, key: string, now = Date.now()): Promise<string | null> {
  const hash = hashOf(key);
  // Every open key is compared, each in constant time, so that the time taken says nothing of them.
  const matching = (await library.keys.open(now)).filter((open) => timingSafeEqual(open.hash, hash));
  const [found] = matching.filter(({ expiresAt }) => expiresAt <= now + KEY_LASTS_MS + CLOCK_SLACK_MS);
  if (!found || !(await library.keys.use(found.id, now))) return null;
  const session = randomBytes(BYTES).toString('base64url');
  await library.keys.addSession(hashOf(session), 'owner', now, now + SESSION_LASTS_MS);
  return session;
}

/** Who a session belongs to; none, and one that has ended, is a guest's. */
export async function viewerOf(library: Library, session: string | null, now = Date.now()): Promise<Viewer> {
  return session === null ? 'guest' : ((await library.keys.session(hashOf(session), now)) ?? 'guest');
}

export async function endSession(library: Library, session: string): Promise<void> {
  await library.keys.endSession(hashOf(session));
}

function hashOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}
