import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CHATTER_CUES } from '../header/chatter.ts';
import { PACKS } from '../packs/packs.ts';
import { FURNITURE_ROWS } from '../regions/furniture.ts';
import { DISCLAIMER_SIGNALS } from './disclaimers.ts';
import { FEEDBACK_SIGNALS } from './feedback.ts';
import { fold } from './folding.ts';
import { PatternTable } from './pattern-table.ts';

interface Row {
  readonly pattern: RegExp;
  readonly example: string;
}

const TABLES: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ['disclaimers', [...DISCLAIMER_SIGNALS, ...PACKS.flatMap(({ disclaimers }) => disclaimers)]],
  ['feedback', [...FEEDBACK_SIGNALS, ...PACKS.flatMap(({ pleas }) => pleas)]],
  ['chatter', CHATTER_CUES],
  ['furniture', FURNITURE_ROWS],
];

describe('a table finds what its patterns find one by one', () => {
  const examples = TABLES.flatMap(([, rows]) => rows.map(({ example }) => fold(example)));
  const texts = [
    ...examples,
    ...examples.map((text, i) => `${text} ${examples[(i * 7 + 3) % examples.length]}`),
    ...examples.map((text) => `<< ${text} >>`),
    ...examples.map((text) => `x${text}y`),
  ];
  for (const [name, rows] of TABLES) {
    const table = new PatternTable(rows);
    test(name, () => {
      for (const text of texts)
        assert.deepEqual(
          table.matching(text),
          rows.filter(({ pattern }) => pattern.test(text)),
          text,
        );
    });
  }
});

const OWN: readonly (readonly [source: RegExp, text: string])[] = [
  [/salt|\broad\b/, 'basalt'],
  [/\broad\b|salt/, 'basalt'],
  [/^\W*road/, '>> road'],
  [/^road|salt$/, 'basalt'],
  [/[,;] ?salt/, 'road; salt'],
  [/[a-z]alt/, 'basalt'],
  [/(?:on|in) salt/, 'basin salt'],
  [/(?<![\p{L}])salt/u, 'a salt'],
];

describe('a row that holds is found wherever it stands', () => {
  for (const [pattern, text] of OWN)
    test(`${pattern.source} in "${text}"`, () => assert.equal(new PatternTable([{ pattern }]).matching(text).length, 1));
});
