/** What a page asks of a library of 50,000 works walks an index: each statement's plan is looked at, and none may read a whole table. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { everyState, guests } from '../../../../test/archive/contract.ts';
import { postOf, readingFor } from '../../../../test/archive/stories.ts';
import { newFolder } from '../../../../test/folder.ts';
import type { Library } from '../../archive.ts';
import { type Connection, connect } from './driver.ts';
import { sqliteLibrary } from './library.ts';
import { LIBRARY_FILE, openSqlite } from './open.ts';

const WORKS = 50_000;

describe('plans at 50,000 works', () => {
  let dir = '';
  let library: Library;
  let connection: Connection;
  const asked = new Set<string>();

  before(async () => {
    dir = newFolder();
    const opened = await openSqlite(dir, { create: true });
    assert.ok(opened.kind === 'open');
    await opened.library.close();
    connection = connect(join(dir, LIBRARY_FILE), { timeout: 0 });
    fill(connection);
    library = sqliteLibrary(listening(connection, asked), dir);
  });
  after(async () => {
    await library.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const plain = { visible: guests, order: 'newest', offset: 0, limit: 25 } as const;
  const pages: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a work', () => library.catalogue.find(777)],
    ['a number that forwards', () => library.catalogue.find(WORKS + 5)],
    ['a chapter', () => library.catalogue.chapter(777, 1)],
    ['the posts of a work', () => library.catalogue.posts(777)],
    ['an old address', () => library.catalogue.atOldAddress(777)],
    ['a reading', () => library.catalogue.reading(777)],
    ['an original', () => library.originals.of(777)],
    ['the newest works', () => library.catalogue.list(plain)],
    ['the newest works, as the owner, deep in', () => library.catalogue.list({ ...plain, visible: everyState, offset: 5000 })],
    ['the most doubtful works', () => library.catalogue.doubtful({ visible: everyState, offset: 5000, limit: 25 })],
    [
      'works that wait for one kind of decision',
      () => library.catalogue.forReason({ reason: 'silent', visible: everyState, offset: 50, limit: 25 }),
    ],
    ['works by title', () => library.catalogue.list({ ...plain, order: 'title' })],
    ['a fandom', () => library.catalogue.list({ ...plain, tag: { kind: 'fandom', name: 'Fandom 3' } })],
    ['a fandom by title', () => library.catalogue.list({ ...plain, order: 'title', tag: { kind: 'fandom', name: 'Fandom 3' } })],
    ['a creator', () => library.catalogue.list({ ...plain, creator: 'Creator 3' })],
    ['a rating', () => library.catalogue.list({ ...plain, rating: 'teen' })],
    [
      'a fandom and a rating',
      () => library.catalogue.list({ ...plain, rating: 'teen', tag: { kind: 'fandom', name: 'Fandom 3' } }),
    ],
    ['all fandoms', () => library.catalogue.fandoms(guests)],
    ['all creators', () => library.catalogue.creators(everyState)],
    ['all ratings', () => library.catalogue.ratings(guests)],
    ['the counts of states', () => library.catalogue.states()],
    ['the signals of a work', () => library.catalogue.signals(777)],
    ['the events of a work', () => library.events.list({ work: 777 }, 20)],
    ['the decisions about a text', () => library.decisions.about(['aa'])],
    ['seals', () => library.withheld.sealed(['aa'])],
    ['a session', () => library.keys.session(new Uint8Array([1]), 1)],
    ['the number of changes', () => library.changes()],
  ];
  for (const [name, ask] of pages) {
    test(`${name}: no whole table is read`, async () => {
      asked.clear();
      await ask();
      assert.ok(asked.size > 0);
      for (const sql of asked) assert.deepEqual(scans(connection, sql), [], sql);
    });
  }

  test('a table that is read whole would be seen', () => {
    assert.equal(scans(connection, 'SELECT summary FROM works WHERE summary = ?').length, 1);
    assert.equal(scans(connection, 'SELECT count(*) FROM work_facets').length, 1);
  });

  test('the lists find what was filled in', async () => {
    assert.equal((await library.catalogue.list(plain)).works.length, 25);
    assert.equal((await library.catalogue.list({ ...plain, visible: everyState })).total, WORKS);
    const fandom = await library.catalogue.list({ ...plain, visible: everyState, tag: { kind: 'fandom', name: 'fandom 3' } });
    assert.equal(fandom.total, WORKS / 100);
  });
});

/** Hears every statement that the library prepares. */
function listening(connection: Connection, asked: Set<string>): Connection {
  return {
    ...connection,
    prepare(sql) {
      asked.add(sql);
      return connection.prepare(sql);
    },
  };
}

/** Steps of a plan that read a table or an index from end to end. `facet_counts` of one kind, `json_each` and the page itself are small. */
function scans(connection: Connection, sql: string): readonly string[] {
  const holes = sql.match(/\?/g)?.length ?? 0;
  const steps = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array.from({ length: holes }, () => null));
  return (steps as { readonly detail: string }[])
    .map(({ detail }) => detail)
    .filter((detail) => /^SCAN (?!page|\(|json_each|k\b)/.test(detail));
}

/** Works, facets and posts of a large library, made by the database itself. */
function fill(connection: Connection): void {
  const reading = JSON.stringify(readingFor({ title: 'Ferry' }, postOf({ title: 'Ferry' }))).replaceAll("'", "''");
  const summary = JSON.stringify({ title: 'Ferry', tags: [] });
  const entry = `json_array(json_object('kind', 'chapter', 'position', 1, 'post', n))`;
  const numbers = `WITH RECURSIVE counting (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting WHERE n < ${WORKS})`;
  const state = `CASE n % 4 WHEN 0 THEN 'public' WHEN 1 THEN 'members' WHEN 2 THEN 'held' ELSE 'sealed' END`;
  connection.exec(`
    BEGIN;
    INSERT INTO imports (what, samples, silence, stage, started_at) VALUES ('[]', 0, 'public', 'done', 1);
    INSERT INTO facets (kind, key, name) VALUES ('all', '', ''), ('rating', 'teen', 'teen'), ('rating', 'general', 'general');
    ${numbers} INSERT INTO facets (kind, key, name) SELECT 'fandom', 'fandom ' || n, 'Fandom ' || n FROM counting WHERE n <= 100;
    ${numbers} INSERT INTO facets (kind, key, name) SELECT 'creator', 'creator ' || n, 'Creator ' || n FROM counting WHERE n <= 5000;
    ${numbers} INSERT INTO originals (kind, sha256, size) SELECT 'post', CAST(printf('%032d', n) AS BLOB), 10 FROM counting;
    INSERT INTO bytes SELECT id, x'00' FROM originals;
    INSERT INTO sightings SELECT 1, 'pile.mbox', id, id, 'text', NULL, NULL, NULL, 0, 1, 0 FROM originals;
    INSERT INTO stories (original_id, story, kind, added_at, bytes_mark, facts, home, work, position) SELECT id, 0, 'story', 1, x'00', '{}', id, id, 1 FROM originals;
    INSERT INTO old_addresses SELECT id, 'here', id FROM stories;
    INSERT INTO old_addresses SELECT id + 1, 'before', id FROM stories;
    INSERT INTO readings SELECT id, '${reading}', '<p>x</p>', 'x' FROM originals;
    ${numbers} INSERT INTO works SELECT n, ${state}, 'silent', n, printf('ferry %06d', n), '${summary}', '{}', ${entry}, '[]' FROM counting;
    ${numbers} INSERT INTO work_facets SELECT f.id, ${state}, n, n FROM counting JOIN facets f ON f.kind = 'all'
      OR (f.kind = 'rating' AND f.key = CASE n % 3 WHEN 0 THEN 'teen' ELSE 'general' END);
    ${numbers} INSERT INTO work_facets SELECT f.id, ${state}, n, n FROM counting JOIN facets f ON f.kind = 'fandom' AND f.key = 'fandom ' || (1 + n % 100);
    ${numbers} INSERT INTO work_facets SELECT f.id, ${state}, n, n FROM counting JOIN facets f ON f.kind = 'creator' AND f.key = 'creator ' || (1 + n % 5000);
    INSERT INTO facet_counts SELECT f.kind, f.id, w.state, count(*) FROM work_facets w JOIN facets f ON f.id = w.facet_id GROUP BY f.id, w.state;
    INSERT INTO work_doubts SELECT id, state, 1 + id % 1000, '[]' FROM works WHERE id % 2 = 0;
    INSERT INTO redirects VALUES (${WORKS + 5}, 777);
    INSERT INTO meta VALUES ('next-work', '${WORKS + 1}');
    COMMIT;
  `);
}
