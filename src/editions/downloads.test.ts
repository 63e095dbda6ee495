import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chaptersOf, HARD, PLACE, shown, shownAll, work } from '../../test/editions/works.ts';
import { DOWNLOADS } from './downloads.ts';
import { fileName } from './file-name.ts';

for (const { format, make } of DOWNLOADS) {
  test(`${format}: every work can be made, with its wishes, and without its author's address`, async () => {
    for (const { work: of, chapter } of HARD) {
      const bytes = await make(
        shown({ ...of, email: 'author@example.invalid' }, format),
        shownAll(chaptersOf(of, chapter), format),
        PLACE,
      );
      const text = new TextDecoder().decode(bytes);
      if (format !== 'epub') assert.ok(/The author (?:lets|did|does|names)|Ask the author/.test(text));
      assert.equal(text.includes('author@example.invalid'), false);
    }
  });
}

const NAMES: readonly (readonly [title: string, creator: string | null, name: string])[] = [
  ['The Lamp Room', 'Ann Example', 'the-lamp-room-by-ann-example-12.epub'],
  ['L’été où "Zoë" / s’en alla', 'Łukasz Øre', 'lete-ou-zoe-sen-alla-by-lukasz-ore-12.epub'],
  ['灯台の猫', '例 花子', 'work-12.epub'],
  ['../../etc/passwd', null, 'etc-passwd-12.epub'],
  ['CON', null, 'con-12.epub'],
  ['', null, 'work-12.epub'],
  ['x'.repeat(300), 'y'.repeat(300), `${'x'.repeat(48)}-by-${'y'.repeat(48)}-12.epub`],
];
for (const [title, creator, name] of NAMES) {
  test(`the download of ${title.slice(0, 30)} is called ${name.slice(0, 40)}`, () =>
    assert.equal(
      fileName(work({ title, creators: creator === null ? [] : [{ name: creator, alias: null, canonical: null }] }), 'epub'),
      name,
    ));
}
