import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../words/index.ts';
import { readPost } from '../read.ts';

function readText(text: string): Reading {
  const facts = { format: 'text', venue: null, url: null, charset: null, private: false } as const;
  const [reading] = readPost({ place: { path: 'brug.txt', index: 0 }, facts, bytes: Buffer.from(text) }, '');
  assert.ok(reading);
  return reading;
}

const post = (line: string): string => `Titel: De brug
Auteur: Boterbloem
Genre: Humor
${line}

De brug ging open en de boten voeren er een voor een onderdoor, terwijl de kat toekeek vanaf de knop.`;

test('a label that no table knows is a rating where its value is one', () => {
  const reading = readText(post('Kijkhulp: 16+'));
  assert.equal(reading.rating.raw, '16+');
  assert.equal(reading.rating.level, 'mature');
});

test('it is a word on archiving where its value speaks of nothing else', () => {
  const reading = readText(post('Watskeburt: Please do not archive this story anywhere.'));
  assert.equal(reading.distribution.permission, 'none');
});

test('it is nothing where its value could be anything', () => {
  const reading = readText(post('Lievelingskleur: blauw'));
  assert.equal(reading.distribution.raw, null);
  assert.equal(reading.rating.raw, null);
});
