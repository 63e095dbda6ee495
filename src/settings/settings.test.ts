import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  readNamedSetting,
  readSetting,
  readSettings,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type SettingRow,
} from './index.ts';

test('every row reads its own example and its usual value', () => {
  for (const key of SETTING_KEYS) {
    const row: SettingRow = SETTINGS[key];
    assert.ok(readSetting(key, row.example).ok, `${key}: ${row.example}`);
    if (row.usual !== null) assert.ok(readSetting(key, row.usual).ok, `${key}: ${row.usual}`);
    assert.match(row.what, /\.$/, `${key} says what it is in a sentence`);
  }
});

test('where nothing is set, the usual stands', () => {
  const { settings, problems } = readSettings({});
  assert.deepEqual(problems, []);
  assert.equal(settings['archive.title'], 'Masterlist');
  assert.equal(settings['archive.silence'], 'members');
  assert.deepEqual(settings['archive.names'], []);
  assert.equal(settings['server.host'], '127.0.0.1');
  assert.equal(settings['server.port'], 4180);
  assert.equal(settings['server.base-url'], null);
});

test('a flag stands over the environment, that over the library', () => {
  const stored = new Map([['server.port', '1']]);
  const environment = { MASTERLIST_PORT: '2' };
  const port = (sources: Parameters<typeof readSettings>[0]) => readSettings(sources).settings['server.port'];
  assert.equal(port({ stored }), 1);
  assert.equal(port({ stored, environment }), 2);
  assert.equal(port({ stored, environment, flags: { 'server.port': '3' } }), 3);
});

test('an unreadable value is told, and the next weaker source stands in', () => {
  const { settings, problems } = readSettings({
    stored: new Map([['server.port', '8000']]),
    environment: { MASTERLIST_PORT: 'many' },
  });
  assert.equal(settings['server.port'], 8000);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /server\.port.*many.*65535.*8080/);
});

const good: readonly (readonly [SettingKey, string, unknown])[] = [
  ['archive.names', ' Lamplight ,the  Lamplight Archive; Lamplight,, ', ['Lamplight', 'the Lamplight Archive']],
  ['archive.title', '  A Shelf of Ferries ', 'A Shelf of Ferries'],
  ['server.base-url', 'https://archive.example.org/', 'https://archive.example.org'],
  ['server.base-url', 'http://localhost:8080', 'http://localhost:8080'],
  ['server.port', '0', 0],
  ['server.host', '::1', '::1'],
];
for (const [key, text, value] of good) {
  test(`${key} reads ${JSON.stringify(text)}`, () => assert.deepEqual(readSetting(key, text), { ok: true, value }));
}

const bad: readonly (readonly [SettingKey, string, RegExp])[] = [
  ['archive.title', '  ', /is empty/],
  ['archive.title', 'two\nlines', /line breaks/],
  ['archive.silence', 'everyone', /public, members, held/],
  ['server.port', '65536', /0 to 65535/],
  ['server.port', '-1', /0 to 65535/],
  ['server.port', '4180.5', /0 to 65535/],
  ['server.base-url', 'archive.example.org', /http:\/\/ or https:\/\//],
  ['server.base-url', 'ftp://archive.example.org', /http:\/\/ or https:\/\//],
  ['server.base-url', 'https://archive.example.org/sub', /no path/],
  ['server.base-url', 'https://me:secret@archive.example.org', /user/],
  ['server.host', 'http://127.0.0.1', /without a scheme/],
  ['archive.language', 'not a language', /language tag/],
];
for (const [key, text, message] of bad) {
  test(`${key} refuses ${JSON.stringify(text)}`, () => {
    const read = readSetting(key, text);
    assert.ok(!read.ok);
    assert.match(read.message, message);
    assert.ok(read.message.startsWith(`${key}: `));
  });
}

test('a key that does not exist is told with those that do', () => {
  const read = readNamedSetting('constructor', 'x');
  assert.ok(!read.ok);
  assert.match(read.message, /archive\.title/);
});
