import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postsBeside } from './beside.ts';
import { joinFacts } from './facts.ts';
import { reading } from './readings.fixture.ts';

/** Part `number` of a serial of five, as post `post`. */
function member(number: number, post: number, position = number) {
  const part = { number, total: 5, label: `${number}/5` };
  const text = `Night number ${number} was long and the lamp ${'burned '.repeat(number)}until the tide turned again.`;
  const read = { ...reading({ title: 'The Lamp Room', text }), authors: [{ name: 'Ann Example', alias: null }], part };
  return { facts: joinFacts({ ...read, source: { ...read.source, path: `lamp-${post}.txt` } }, post), position };
}

test('the nearest parts before and after, and the copies of the part itself, each with its reasons', () => {
  const members = [member(1, 10), member(2, 11), member(4, 12, 3), member(2, 13, 2)];
  const [self] = members.filter(({ facts }) => facts.post === 11);
  assert.ok(self);
  const beside = postsBeside(self, members);
  assert.deepEqual(
    beside.map(({ place, how, position, label }) => [place, how, position, label]),
    [
      ['lamp-10.txt#0', 'before', 1, '1/5'],
      ['lamp-13.txt#0', 'copy', 2, '2/5'],
      ['lamp-12.txt#0', 'after', 3, '4/5'],
    ],
  );
  for (const { why } of beside)
    assert.ok(why.includes('one title: “The Lamp Room”') && why.includes('one author: Ann Example'), String(why));
});

test('a post alone has nothing beside it; a pair that nothing ties by itself is said to be tied by others', () => {
  const [one, other] = [member(1, 1), member(2, 2)];
  assert.deepEqual(postsBeside(one, [one]), []);
  const stranger = {
    ...other,
    facts: { ...other.facts, ...joinFacts({ ...reading({ title: 'Elsewhere', text: 'Nothing like it.' }) }, 2) },
  };
  assert.deepEqual(postsBeside(one, [one, stranger])[0]?.why, ['other posts of the work tie the two']);
});
