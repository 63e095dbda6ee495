/** Posts of every layout against what they say. */
import { test } from 'node:test';
import { ENDINGS } from './endings.ts';
import { HARDER } from './harder.ts';
import { HEADERS } from './headers.ts';
import { JOURNALS } from './journals.ts';
import { KEYLESS } from './keyless.ts';
import { LISTS } from './lists.ts';
import { SEVERAL } from './several.ts';
import { check } from './shape.ts';
import { WILD } from './wild.ts';

for (const [name, posts] of Object.entries({
  headers: HEADERS,
  harder: HARDER,
  wild: WILD,
  keyless: KEYLESS,
  lists: LISTS,
  journals: JOURNALS,
  endings: ENDINGS,
  several: SEVERAL,
})) {
  for (const post of posts) test(`${name}: ${post.shows}`, () => check(post));
}
