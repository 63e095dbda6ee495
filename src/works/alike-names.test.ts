import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikeNames } from './alike-names.ts';

const rows: readonly (readonly [what: string, names: readonly string[], groups: readonly (readonly string[])[]])[] = [
  ['marks and blanks', ['Robin Hood', 'Robin-Hood', 'RobinHood', 'Oz'], [['Robin Hood', 'Robin-Hood', 'RobinHood']]],
  ['an article', ['The Odyssey', 'Odyssey'], [['The Odyssey', 'Odyssey']]],
  ['an ampersand', ['Pride & Prejudice', 'Pride and Prejudice'], [['Pride & Prejudice', 'Pride and Prejudice']]],
  ['accents', ['Zoe Fenn', 'Zoë Fenn'], [['Zoe Fenn', 'Zoë Fenn']]],
  ['two that are two', ['Ann Example', 'Anne Example', '***', '---'], []],
];
for (const [what, names, groups] of rows) test(`names alike but for ${what}`, () => assert.deepEqual(alikeNames(names), groups));
