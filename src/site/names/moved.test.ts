import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeCreators, mergeTags } from '../../acts/same-name.ts';
import { asker } from '../asking.fixture.ts';
import { HELD_WORD, ownShelf } from '../library.fixture.ts';

test('a merged name leads on where a work that carries it may be seen; one of hidden works alone was never there', async () => {
  const site = await asker(await ownShelf());
  const { library } = site.shelf;
  const creators = { names: ['Pell', 'Hester Lyle', 'Ansel Crane'], canonical: 'Mara Venn' };
  assert.equal((await mergeCreators(library, creators, 'owner', 'They say so.')).kind, 'merged');
  const fandoms = { names: [`${HELD_WORD} Hall`, 'The Quarto Office'], canonical: 'Marram Bay' };
  assert.equal((await mergeTags(library, 'fandom', fandoms, 'owner', 'One place.')).kind, 'merged');
  const never = await site.get('/creators/nobody%20at%20all');
  for (const path of ['/creators/Pell', '/fandoms/The%20Quarto%20Office']) assert.equal((await site.get(path)).status, 302, path);
  for (const path of ['/creators/Hester%20Lyle', '/creators/Ansel%20Crane', `/fandoms/${HELD_WORD}%20Hall`]) {
    const { status, text, headers } = await site.get(path);
    assert.deepEqual([status, text, [...headers]], [never.status, never.text, [...never.headers]], path);
  }
  assert.equal((await site.get('/creators/Hester%20Lyle', 'owner')).headers.get('location'), '/creators/Mara%20Venn');
});
