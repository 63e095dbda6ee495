/** A library of the program's first version has its ties made when it is opened, and joins by them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asFirstWritten } from '../../test/acts/first-version.ts';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { shelf } from '../../test/acts/look.ts';
import { writePosts } from '../../test/acts/posts.ts';
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
