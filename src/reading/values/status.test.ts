import assert from 'node:assert/strict';
import test from 'node:test';
import { PACKS } from '../packs/packs.ts';
import { readStatus } from './status.ts';
import { statusFromSubject } from './subject-status.ts';

test('every row of the table says its status', () => {
  for (const { example, status } of PACKS.flatMap(({ statuses }) => statuses)) assert.equal(readStatus(example), status, example);
});

test('the value of a status field', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["complete/unbeta'd", 'complete'],
    ['Oneshot, fertig', 'complete'],
    ['incomplete', 'in-progress'],
    ['not finished', 'in-progress'],
    ['Yes', 'complete'],
    ['No', 'in-progress'],
    ['не закончен', 'in-progress'],
    ['niezakończone', 'in-progress'],
    ['complete, sequel in progress', 'complete'],
    ['Work in Progress (part 3)', 'in-progress'],
    ['3/7', 'in-progress'],
    ['7/7', 'complete'],
    ['unknown', 'unknown'],
    ['???', 'unknown'],
    ['', 'unknown'],
    ['завершён', 'complete'],
    ['完结', 'complete'],
    ['未完', 'in-progress'],
  ];
  for (const [raw, status] of cases) assert.equal(readStatus(raw), status, raw);
});

test('a status in a subject is set off', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['NEW: HATS -- Epilogue (COMPLETE)', 'complete'],
    ['FINISHED: Hats (3/3)', 'complete'],
    ['[WIP] Moth', 'in-progress'],
    ['Moth - WIP', 'in-progress'],
    ['Moth, finally complete', 'complete'],
    ['[Z] Kapelusz', 'complete'],
    ['[NZ] Kapelusz', 'in-progress'],
    ['Complete Idiots', null],
    ['The Finished Man', null],
    ['Moth', null],
  ];
  for (const [subject, status] of cases) assert.equal(statusFromSubject(subject), status, subject);
});
