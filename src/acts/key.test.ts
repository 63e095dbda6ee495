import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { endSession, KEY_LASTS_MS, makeKey, SESSION_LASTS_MS, useKey, viewerOf } from './key.ts';

const START = 1_000_000;

test('a key opens one session, once, and the session is the owner', () =>
  withLibrary(async (library) => {
    const made = await makeKey(library, START);
    assert.ok(made.kind === 'made');
    assert.match(made.key, /^[\w-]{43}$/);
    assert.equal(made.expiresAt, START + KEY_LASTS_MS);
    const session = await useKey(library, made.key, START + 1);
    assert.ok(session);
    assert.equal(await viewerOf(library, session, START + 2), 'owner');
    assert.equal(await useKey(library, made.key, START + 3), null);
  }));

test('a key that is too old, or none at all, opens nothing', () =>
  withLibrary(async (library) => {
    const made = await makeKey(library, START);
    assert.ok(made.kind === 'made');
    assert.equal(await useKey(library, 'nonsense', START), null);
    assert.equal(await useKey(library, '', START), null);
    assert.equal(await useKey(library, made.key, START + KEY_LASTS_MS), null);
  }));

test('two keys stand beside each other', () =>
  withLibrary(async (library) => {
    const [one, other] = [await makeKey(library, START), await makeKey(library, START)];
    assert.ok(one.kind === 'made' && other.kind === 'made');
    assert.ok(await useKey(library, other.key, START));
    assert.ok(await useKey(library, one.key, START));
  }));

test('a session ends with its time, or when its owner says so; no session is a guest', () =>
  withLibrary(async (library) => {
    const made = await makeKey(library, START);
    assert.ok(made.kind === 'made');
    const session = (await useKey(library, made.key, START)) ?? '';
    assert.equal(await viewerOf(library, session, START + SESSION_LASTS_MS), 'guest');
    await endSession(library, session);
    assert.equal(await viewerOf(library, session, START), 'guest');
    assert.equal(await viewerOf(library, null, START), 'guest');
    assert.equal(await viewerOf(library, 'nonsense', START), 'guest');
  }));

test('neither key nor session stands in any file of the library', () =>
  withLibrary(async (library, dir) => {
    const made = await makeKey(library, START);
    assert.ok(made.kind === 'made');
    const session = (await useKey(library, made.key, START)) ?? '';
    for (const secret of [made.key, session]) {
      const raw = Buffer.from(secret, 'base64url');
      for (const name of readdirSync(dir)) {
        const bytes = readFileSync(join(dir, name));
        assert.ok(!bytes.includes(secret) && !bytes.includes(raw), name);
      }
    }
  }));
