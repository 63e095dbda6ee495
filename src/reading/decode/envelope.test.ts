import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pastedEnvelope } from './envelope.ts';

const ENVELOPES: readonly (readonly [text: string, names: readonly string[], content: string])[] = [
  ['From: Cass Orlan\nDate: 1 Nov 1999\nSubject: NEW: Salt\n\nTitle: Salt', ['from', 'date', 'subject'], 'Title: Salt'],
  ['\n\nFrom: x\nSubject: y\n\nz', ['from', 'subject'], 'z'],
  [
    'Path: news!x\nFrom: x@example.org\nNewsgroups: alt.x\nSubject: y\nSummary: s\nKeywords: k\nDistribution: world\nLines: 3\nX-Newsreader: V\n\nz',
    ['path', 'from', 'newsgroups', 'subject', 'summary', 'keywords', 'distribution', 'lines', 'x-newsreader'],
    'z',
  ],
  ['From: x\nSubject: a long one\n that is folded\n\nz', ['from', 'subject'], 'z'],
  ['From x@example.org Fri Mar 14 18:02:59 2003\nFrom: x\nSubject: y\n\nz', ['from_', 'from', 'subject'], 'z'],
  ['Von: Möwe\nGesendet: 3. Mai 2004\nAn: Liste\nBetreff: Neues\n\nz', ['from', 'date', 'to', 'subject'], 'z'],
  ['От: Яков\nДата: 3 мая 2004\nТема: фик\n\nz', ['from', 'date', 'subject'], 'z'],
  ['差出人：狐\n件名：お知らせ\n\nz', ['from', 'subject'], 'z'],
  ['FROM: X\nDATE: 3 May 2004\nTO: list\nSUBJECT: y\n\nz', ['from', 'date', 'to', 'subject'], 'z'],
  ['From: x\nSubject: y', ['from', 'subject'], ''],
];

test('an envelope in a file that lost its line breaks ends where the story names itself', () => {
  const story = `Title: Salt Author: Cass Orlan Rating: G ${'The pans were white as far as the dyke. '.repeat(8)}`;
  const text = `From: Cass Orlan <cass@example.org> Newsgroups: alt.salt Subject: NEW: Salt (1/1) Message-ID: <1@example.org> ${story}`;
  const found = pastedEnvelope(text);
  assert.deepEqual(
    found?.fields.map(({ name, value, at }) => [name, value, text.slice(...at)]),
    [
      ['from', 'Cass Orlan <cass@example.org>'],
      ['newsgroups', 'alt.salt'],
      ['subject', 'NEW: Salt (1/1)'],
      ['message-id', '<1@example.org>'],
    ].map(([name, value]) => [name, value, value]),
  );
  assert.equal(text.slice(found?.contentStart), story);
  assert.equal(pastedEnvelope(`From: x ${story}`), null);
  assert.equal(pastedEnvelope('From: the sea Title: Salt Subject: none'), null);
});

test('transport lines at the top are an envelope', () => {
  for (const [text, names, content] of ENVELOPES) {
    const found = pastedEnvelope(text);
    assert.deepEqual(
      found?.fields.map(({ name }) => name),
      names,
      text,
    );
    assert.equal(text.slice(found?.contentStart), content, text);
    for (const { at, value } of found?.fields ?? []) assert.equal(text.slice(...at).replace(/\s+/g, ' '), value);
  }
});

const NONE: readonly string[] = [
  'Title: X\nAuthor: Y\nDate: 1 Nov 1999\n\nz',
  'Date: 1 Nov 1999\nTitle: X\n\nz',
  'Date: 1 Nov 1999\nSummary: it rains\n\nz',
  'Subject: X\n\nz',
  'From: Alice\nTo: Bob\nTitle: a gift\n\nz',
  'From the window he saw: rain\nDate: today\n\nz',
  'TO: All hands\nFROM: The Captain\nDATE: stardate unknown\nSUBJECT: Tea\n\nThere is none.',
  'Von: mir\nDatum: heute\n\nz',
  'De : Fulana\nFecha: ayer\n\nz',
  'From 9 to 5:30 he worked.\nTo: nobody\n',
  '',
  '\n\n\n',
];

test('what a story begins with is no envelope', () => {
  for (const text of NONE) assert.equal(pastedEnvelope(text), null, text);
});
