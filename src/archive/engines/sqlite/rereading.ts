/**
 * Reading anew. What is read otherwise than it stands is staged, an original at a time; one transaction puts all of it in its place, joins by
 * it and shows it. Comparing is that very transaction, looked at from a second connection that sees the library as it was, and taken back.
 */
import { setImmediate } from 'node:timers/promises';
import type { StoryRecord } from '../../archive.ts';
import type { NumberedOriginal, Reread, Rereading, RereadOptions, RereadScope, RereadStanding } from '../../rereading.ts';
import { changesBetween } from './changes.ts';
import { type Connection, connect } from './driver.ts';
import { addEvent } from './events.ts';
import { joinAtOnce } from './joining.ts';
import { toHex } from './marks.ts';
import { readMeta, removeMeta, writeMeta } from './meta.ts';
import { loadOriginal } from './originals.ts';
import { replaceStories, standsAsRead } from './stories.ts';

type Join = Parameters<Rereading['show']>[0];

const PAGE = 500;

export function rereading(connection: Connection): Rereading {
  return {
    async begin(request, at) {
      return connection.transaction(() => {
        const known = standing(connection);
        if (known && sameRequest(known, request)) return known;
        forget(connection);
        return keep(connection, {
          ...request,
          since: at,
          last: 0,
          read: 0,
          changed: 0,
          total: countOf(connection, request.scope),
        });
      });
    },
    async standing() {
      return standing(connection);
    },
    async *originals() {
      const { scope, last } = begun(connection);
      yield* originalsOf(connection, scope, last);
    },
    async stage(read) {
      return connection.transaction(() => stage(connection, read));
    },
    async compare(join, onChange, options) {
      const before = connect(connection.path, { driver: connection.driver, timeout: WAIT_MS });
      try {
        connection.transaction(() => {
          putInPlace(connection, join, options);
          for (const change of changesBetween(before, connection)) onChange(change);
          throw new TakenBack();
        });
      } catch (error) {
        if (!(error instanceof TakenBack)) throw error;
      } finally {
        before.close();
      }
      await setImmediate();
    },
    async show(join, options) {
      return connection.transaction(() => {
        const { scope, reader, read, changed } = begun(connection);
        const works = putInPlace(connection, join, options);
        forget(connection);
        const data = { reader, scope, posts: read, changed, works };
        const event = { at: options.at, who: options.who, what: 'reread', data } as const;
        addEvent(connection, {
          ...event,
          work: scope.kind === 'work' ? scope.id : null,
          import: scope.kind === 'import' ? scope.id : null,
        });
        return { works };
      });
    },
    async drop() {
      connection.transaction(() => forget(connection));
    },
  };
}

const WAIT_MS = 20_000;

/** Ends a transaction that was only a trial. */
class TakenBack extends Error {}

function standing(connection: Connection): RereadStanding | null {
  const text = readMeta(connection, 'rereading');
  // Written by `keep` alone.
  return text === null ? null : (JSON.parse(text) as RereadStanding);
}

function begun(connection: Connection): RereadStanding {
  const known = standing(connection);
  if (!known) throw new Error('no reading anew was begun');
  return known;
}

function keep(connection: Connection, now: RereadStanding): RereadStanding {
  writeMeta(connection, 'rereading', JSON.stringify(now));
  return now;
}

function forget(connection: Connection): void {
  connection.exec('DELETE FROM rereadings');
  removeMeta(connection, 'rereading');
}

function sameRequest(a: Pick<RereadStanding, 'scope' | 'reader'>, b: Pick<RereadStanding, 'scope' | 'reader'>): boolean {
  return JSON.stringify([a.scope, a.reader]) === JSON.stringify([b.scope, b.reader]);
}

/** Conditions on `originals o` that a scope makes, with their one parameter; posts of an import that is half read are in none. */
function within(scope: RereadScope): { readonly sql: string; readonly params: readonly number[] } {
  const settled = `o.kind = 'post' AND NOT EXISTS (SELECT 1 FROM stories w WHERE w.original_id = o.id AND w.dirty = 2)`;
  switch (scope.kind) {
    case 'all':
      return { sql: settled, params: [] };
    case 'import':
      return { sql: `${settled} AND o.id IN (SELECT original_id FROM sightings WHERE import_id = ?)`, params: [scope.id] };
    case 'work':
      return { sql: `${settled} AND o.id IN (SELECT original_id FROM stories WHERE work = ?)`, params: [scope.id] };
    default:
      return scope satisfies never;
  }
}

function countOf(connection: Connection, scope: RereadScope): number {
  const { sql, params } = within(scope);
  const found = connection.prepare(`SELECT count(*) AS n FROM originals o WHERE ${sql}`).get(...params);
  return (found as { readonly n: number }).n;
}

function* originalsOf(connection: Connection, scope: RereadScope, after: number): Generator<NumberedOriginal> {
  const { sql, params } = within(scope);
  const page = connection.prepare(`SELECT o.id FROM originals o WHERE o.id > ? AND ${sql} ORDER BY o.id LIMIT ?`);
  for (let last = after; ; ) {
    const found = page.all(last, ...params, PAGE) as { readonly id: number }[];
    for (const { id } of found) {
      last = id;
      const original = loadOriginal(connection, id);
      if (original) yield { ...original, number: id };
    }
    if (found.length < PAGE) return;
  }
}

/** Inside a transaction. */
function stage(connection: Connection, read: readonly Reread[]): RereadStanding {
  const now = begun(connection);
  const add = connection.prepare('REPLACE INTO rereadings (original_id, stories) VALUES (?, ?)');
  let changed = 0;
  for (const { number, stories } of read) {
    if (stories === null || standsAsRead(connection, number, stories)) continue;
    add.run(number, JSON.stringify(stories));
    changed++;
  }
  const last = read.at(-1)?.number ?? now.last;
  return keep(connection, { ...now, last, read: now.read + read.length, changed: now.changed + changed });
}

/** Inside a transaction: all that is staged takes its place, and works are made by it. Returns how many were made. */
function putInPlace(connection: Connection, join: Join, options: RereadOptions): number {
  const { scope, reader } = begun(connection);
  const { sql, params } = within(scope);
  const next = connection.prepare(
    'SELECT r.original_id AS id, o.sha256, r.stories FROM rereadings r JOIN originals o ON o.id = r.original_id WHERE r.original_id > ? ORDER BY r.original_id LIMIT 1',
  );
  for (let last = 0; ; ) {
    const found = next.get(last);
    if (found === undefined) break;
    const staged = found as { readonly id: number; readonly sha256: Uint8Array; readonly stories: string };
    // Written by `stage` alone.
    replaceStories(connection, toHex(staged.sha256), JSON.parse(staged.stories) as readonly StoryRecord[]);
    last = staged.id;
  }
  connection
    .prepare(`UPDATE stories SET reader = ? WHERE reader IS NOT ? AND original_id IN (SELECT o.id FROM originals o WHERE ${sql})`)
    .run(reader, reader, ...params);
  return joinAtOnce(connection, join, options);
}
