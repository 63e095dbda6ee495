/** A library of the program's first version has its ties made when it is opened, and joins by them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { shelf } from '../../test/acts/look.ts';
import { writePosts } from '../../test/acts/posts.ts';
import { type Connection, connect } from '../archive/engines/sqlite/driver.ts';
import { migrations } from '../archive/engines/sqlite/migrations/index.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { importPosts, undoImport } from './index.ts';

test('ties are made anew for a library that was written before there were any', () =>
  withFolder(async (dir) => {
    const path = join(dir, 'library');
    const bring = async (name: string, title: string, part: number) => {
      const library = await openAt(path);
      const folder = writePosts(join(dir, name), { [`${part}.txt`]: { title, part: `${part}/3`, variant: part } });
      await importPosts(library, [folder], { silence: 'public' });
      await library.close();
    };
    await bring('a', 'Lantern Street', 1);
    asFirstWritten(path);
    await bring('b', 'Lantern Stret', 2);
    const library = await openAt(path);
    assert.deepEqual(await shelf(library), ['Lantern Street: public, 2']);
    await undoImport(library, 1);
    assert.deepEqual(await shelf(library), ['Lantern Stret: public, 1']);
    await library.close();
    assert.ok(readdirSync(path).some((name) => name.endsWith('.backup')));
    assert.ok(existsSync(join(path, LIBRARY_FILE)));
  }));

/** Makes of a library one of the first version: the rows that it had tables for, with keys of joining that nobody makes any more. */
function asFirstWritten(path: string): void {
  const [now, first] = [join(path, LIBRARY_FILE), join(path, 'first.sqlite')];
  const old = connect(first, { timeout: 1000 });
  old.exec(`PRAGMA foreign_keys = OFF; ${migrations[0]}; PRAGMA user_version = 1; ATTACH '${now}' AS now;`);
  for (const table of names(old, `SELECT name FROM main.sqlite_master WHERE type = 'table'`)) {
    const kept = new Set(names(old, `SELECT name FROM pragma_table_info('${table}', 'now')`));
    const columns = names(old, `SELECT name FROM pragma_table_info('${table}', 'main')`).filter((name) => kept.has(name));
    old.exec(`INSERT OR REPLACE INTO main.${table} (${columns}) SELECT ${columns} FROM now.${table}`);
  }
  const { application_id: id } = old.prepare('PRAGMA now.application_id').get() as { readonly application_id: number };
  old.exec(`PRAGMA main.application_id = ${id}; DELETE FROM meta WHERE key = 'ties'; DELETE FROM join_keys;
    INSERT INTO join_keys VALUES (-5, 1); UPDATE stories SET keys = '[-5]';`);
  old.close();
  renameSync(first, now);
}

/** What a query for names finds. */
function names(connection: Connection, sql: string): readonly string[] {
  // Every caller asks for the one column `name`.
  return (connection.prepare(sql).all() as readonly { readonly name: string }[]).map(({ name }) => name);
}
