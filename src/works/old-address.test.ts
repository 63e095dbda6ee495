import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldOldAddress, oldAddresses, oldAddressKey } from './old-address.ts';
import { OLD_SITES } from './old-sites.ts';

for (const { name, examples, folded } of OLD_SITES) {
  test(`the many addresses of one post fold into one: ${name}`, () => {
    for (const example of examples) assert.equal(foldOldAddress(example), `post:${folded}`, example);
  });
}

const SAME: readonly (readonly string[])[] = [
  [
    'http://www.harbour.example/Stories/tide.html',
    'https://harbour.example/Stories/tide.html#part2',
    'HARBOUR.example:80/Stories/tide.html',
    ' <http://harbour.example//Stories/tide.html> ',
    'http:/harbour.example/Stories/tide.html',
    'http://web.archive.org/web/20030401120000/http://www.harbour.example:80/Stories/tide.html',
    'https://web.archive.org/web/2003id_/http://harbour.example/Stories/tide.html',
  ],
  ['http://harbour.example/~ann/', 'http://harbour.example/%7Eann/index.html', 'harbour.example/~ann'],
  [
    'http://vault.example/viewstory.php?sid=12&chapter=3',
    'http://vault.example/viewstory.php?chapter=3&sid=12&warning=4&ageconsent=ok',
    'http://vault.example/viewstory.php?sid=12&chapter=3&PHPSESSID=0a',
  ],
  ['<Ab.12@mail.example.org>', 'ab.12@Mail.Example.org', 'mid:Ab.12@mail.example.org', 'news:<ab.12@mail.example.org>'],
];

test('an address is found by each way of writing it', () => {
  for (const [first = '', ...others] of SAME)
    for (const other of others) assert.equal(foldOldAddress(other), foldOldAddress(first), other);
});

test('what are two pages stay two', () => {
  const two: readonly (readonly [string, string])[] = [
    ['http://harbour.example/Tide.html', 'http://harbour.example/tide.html'],
    ['http://harbour.example/a.html', 'http://other.example/a.html'],
    ['http://vault.example/viewstory.php?sid=12', 'http://vault.example/viewstory.php?sid=13'],
    ['http://harbour.example:8080/a', 'http://harbour.example/a'],
    ['http://a.livejournal.com/12.html', 'http://b.livejournal.com/12.html'],
    ['http://a.livejournal.com/12.html', 'http://a.dreamwidth.org/12.html'],
    ['http://a.livejournal.com/tag/fic', 'http://a.livejournal.com/'],
  ];
  for (const [one, other] of two) assert.notEqual(foldOldAddress(one), foldOldAddress(other), one);
});

test('what is no address has no key', () => {
  for (const text of [
    '',
    '   ',
    'tide',
    'the tide clock',
    'readme.txt',
    'http://',
    'http://harbour',
    `http://a.example/${'x'.repeat(5000)}`,
  ])
    assert.equal(oldAddressKey(text), null, text);
});

test('a story is led to by its address and its id, the part before it by its link', () => {
  const url = 'http://a.livejournal.com/12.html';
  const [own, id, before] = oldAddresses({
    source: { url, id: '<x@y.example>' },
    previousLink: 'http://a.livejournal.com/11.html',
  });
  assert.deepEqual(own, { key: oldAddressKey('a.livejournal.com/12.html'), leads: 'here' });
  assert.deepEqual(id, { key: oldAddressKey('x@y.example'), leads: 'here' });
  assert.deepEqual(before, { key: oldAddressKey('http://users.livejournal.com/a/11.html'), leads: 'before' });
  assert.deepEqual(
    oldAddresses({ source: { url, id: null }, previousLink: url }).length,
    1,
    'a link to itself leads nowhere else',
  );
  assert.deepEqual(oldAddresses({ source: { url: null, id: null }, previousLink: '../part1.html' }), []);
  const beside = oldAddresses({ source: { url: 'http://harbour.example/tide/2.html', id: null }, previousLink: '1.html' });
  assert.deepEqual(beside[1], { key: oldAddressKey('http://harbour.example/tide/1.html'), leads: 'before' });
});
