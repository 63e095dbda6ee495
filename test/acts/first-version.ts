/** A library as the program's first version left it. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connect } from '../../src/archive/engines/sqlite/driver.ts';
import { migrations } from '../../src/archive/engines/sqlite/migrations/index.ts';
import { LIBRARY_FILE } from '../../src/archive/engines/sqlite/open.ts';

/** Makes of a library one of the first version: the rows that it had tables for, with keys of joining that nobody makes any more. */
export function asFirstWritten(path: string): void {
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
