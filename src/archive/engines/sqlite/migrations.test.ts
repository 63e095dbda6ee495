import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newFolder } from '../../../../test/folder.ts';
import { connect, DRIVERS } from './driver.ts';
import { names } from './migrations/0008-names.ts';
import { migrations } from './migrations/index.ts';

for (const driver of DRIVERS) {
  test(`${driver}: creators of an older library get their canonical name, which nobody has said yet`, () => {
    const dir = newFolder();
    const connection = connect(join(dir, 'older.sqlite'), { driver, timeout: 1000 });
    for (const migration of migrations.slice(0, migrations.indexOf(names))) connection.exec(migration);
    const add = connection.prepare(
      `INSERT INTO works (id, state, reason, newest, title_key, summary, detail, entries, signals) VALUES (?, 'public', 'silent', 1, 'x', ?, '{}', '[]', '[]')`,
    );
    add.run(
      1,
      JSON.stringify({
        title: 'Ferry',
        creators: [
          { name: 'Ada', alias: null },
          { name: 'Bo', alias: 'B' },
        ],
      }),
    );
    add.run(2, JSON.stringify({ title: 'Heron', creators: [] }));
    connection.exec(names);
    const found = connection.prepare('SELECT summary FROM works ORDER BY id').all() as { readonly summary: string }[];
    assert.deepEqual(
      found.map(({ summary }) => JSON.parse(summary)),
      [
        {
          title: 'Ferry',
          creators: [
            { name: 'Ada', alias: null, canonical: null },
            { name: 'Bo', alias: 'B', canonical: null },
          ],
        },
        { title: 'Heron', creators: [] },
      ],
    );
    connection.close();
    rmSync(dir, { recursive: true, force: true });
  });
}
