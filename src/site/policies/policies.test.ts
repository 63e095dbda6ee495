import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker } from '../asking.fixture.ts';
import { ownShelf } from '../library.fixture.ts';

const policy = JSON.stringify({ name: 'no-clocks', when: { header: ['clock'] }, outcome: 'hold', reason: 'No clocks here.' });

test('the owner tries a policy, sets it, and ends it', async () => {
  const site = await asker(await ownShelf());
  const guestShelf = async () => (await site.get('/works?order=title&page=2')).text + (await site.get('/works?order=title')).text;
  assert.match(await guestShelf(), /Tide Clock/);
  const tried = await site.post('/desk/policies', { policy, because: '', do: 'try' }, 'owner');
  assert.equal(tried.status, 200);
  assert.match(tried.text, /1 work would change\. Nothing was written\./);
  assert.match(tried.text, /Public → Held<\/td><td><\/td><td>No clocks here\. \(policy “no-clocks”\)/);
  assert.match(await guestShelf(), /Tide Clock/);
  assert.equal((await site.post('/desk/policies', { policy, because: 'Agreed.', do: 'set' }, 'owner')).status, 303);
  assert.ok(!/Tide Clock|No clocks|no-clocks/.test(await guestShelf()));
  assert.match((await site.get('/desk/policies', 'owner')).text, /<h3>no-clocks<\/h3>/);
  assert.equal((await site.post('/desk/policies', { end: 'no-clocks' }, 'owner')).status, 303);
  assert.match(await guestShelf(), /Tide Clock/);
});

test('what is wrong is said, and what was written is not lost; to guests there is no such page', async () => {
  const site = await asker(await ownShelf());
  const wrong = await site.post('/desk/policies', { policy: '{"name": "<b>"}', because: 'x', do: 'set' }, 'owner');
  assert.equal(wrong.status, 422);
  assert.ok(wrong.text.includes('{&quot;name&quot;: &quot;&lt;b&gt;&quot;}'));
  assert.equal((await site.post('/desk/policies', { end: 'nothing' }, 'owner')).status, 409);
  for (const answer of [await site.get('/desk/policies'), await site.post('/desk/policies', { policy })])
    assert.equal(answer.status, 404);
});
