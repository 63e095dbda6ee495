import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workPath } from '../addresses.ts';
import { type Asker, asker, type Who } from '../asking.fixture.ts';
import { HELD_WORD, MEMBERS_WORD, SEALED_WORD } from '../library.fixture.ts';

/** Work numbers and addresses by state, from the store itself. */
async function withheld({ shelf }: Asker): Promise<readonly { readonly path: string; readonly id: number }[]> {
  const { works } = await shelf.library.catalogue.list({
    visible: { states: ['held', 'sealed', 'members'] },
    order: 'newest',
    offset: 0,
    limit: 10,
  });
  assert.deepEqual(works.map((work) => work.state).sort(), ['held', 'members', 'sealed']);
  return works.map((work) => ({ path: workPath(work), id: work.id }));
}

const ENDS = ['', '/1', '/2', '/whole', '.epub', '.html', '.txt'];

test('to a guest a withheld work’s address answers like one that never was: status, headers and body', async () => {
  const site = await asker();
  const never = await site.get('/works/987654-never-was');
  assert.equal(never.status, 404);
  for (const { path, id } of await withheld(site)) {
    for (const asked of [...ENDS.map((end) => path + end), `/works/${id}`, `/works/${id}-wrong`, `/works/${id}-wrong/1`]) {
      const answer = await site.get(asked);
      assert.equal(answer.status, 404, asked);
      assert.equal(answer.text, never.text, asked);
      assert.deepEqual([...answer.headers], [...never.headers], asked);
    }
  }
});

test('a sealed work’s text is shown to nobody, the owner included; a held one’s to the owner', async () => {
  const site = await asker();
  const works = await withheld(site);
  const answers = await Promise.all(works.flatMap(({ path }) => ENDS.map((end) => site.get(path + end, 'owner'))));
  for (const { text } of answers) assert.ok(!text.includes(SEALED_WORD));
  assert.ok(answers.some(({ text }) => text.includes(`written with a ${HELD_WORD}`)));
  assert.ok(answers.some(({ text }) => text.includes(`The ${MEMBERS_WORD} was planted`)));
});

test('the pages of the owner are not there for guests', async () => {
  const site = await asker();
  const never = await site.get('/nothing-here');
  for (const path of ['/desk', '/add']) {
    const answer = await site.get(path);
    assert.deepEqual([answer.status, answer.text], [404, never.text], path);
  }
  assert.equal((await site.post('/add', { text: 'Title: A' })).status, 404);
});

test('an unknown address of any shape is a page that says so', async () => {
  const { get } = await asker();
  for (const path of ['/nothing', '/works/', '/works/x', '/works/0', '/works/1/2/3', '/%00', '/key', '/wp-login.php']) {
    const { status, text } = await get(path);
    assert.ok(status === 404 || status === 301, path);
    if (status === 404) assert.match(text, /Not on these shelves/, path);
  }
});

for (const who of ['guest', 'owner'] satisfies readonly Who[]) {
  test(`a fault tells the ${who} nothing of itself, and the log its route`, async () => {
    const whole = await asker();
    const broken = {
      ...whole.shelf,
      world: {
        ...whole.shelf.world,
        catalogue: { ...whole.shelf.world.catalogue, list: () => Promise.reject(new Error(HELD_WORD)) },
      },
    };
    const site = await asker(broken);
    const { status, text, headers } = await site.get('/ratings/teen', who);
    assert.equal(status, 500);
    assert.match(text, /Something broke here/);
    assert.ok(!text.includes(HELD_WORD));
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.deepEqual(
      site.faults.map(({ method, route }) => [method, route]),
      [['GET', '/ratings/:level']],
    );
  });
}
