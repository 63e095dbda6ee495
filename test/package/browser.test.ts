/** The reading as a browser gets it: of the reading alone, in parts that are loaded as posts call for them, reading as Node does in a place that has nothing of Node. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { parts, type ServedFile, script, summed, weigh } from '../../scripts/build-browser.mjs';
import { readHtml, readText } from '../../src/reading/posts.ts';
import type { Reading } from '../../src/words/index.ts';
import { openBrowser } from '../browser/chromium.ts';
import { generateCases } from '../generator/cases.ts';
import { PACKS } from '../generator/languages/packs.ts';
import { generateLanguageCases } from '../generator/languages/posts.ts';
import { needs } from '../needs.ts';

/** What is loaded at first may weigh so much, in bytes. The line may only fall: what only some posts need is loaded when one calls for it. */
const HEAVIEST = { gzip: 100_000, brotli: 86_000 };

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const CASES = fileURLToPath(new URL('../cases', import.meta.url));

const PLAIN = `Title: The Lamp Room
Author: Ann Example
Rating: PG
Summary: A light, and those who mind it.

The lamp room smelled of oil and of the sea, in that order.
`;

interface Sample {
  readonly name: string;
  readonly way: 'readText' | 'readHtml';
  readonly bytes: Uint8Array;
}

/** Posts of text and HTML in several languages and charsets. */
function samples(): readonly Sample[] {
  const folders = [
    join(SAMPLES, 'posts'),
    join(SAMPLES, 'journal'),
    join(SAMPLES, 'site'),
    join(CASES, 'english'),
    join(CASES, 'languages'),
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|html)$/.test(name))
      .map(
        (name) =>
          ({
            name,
            way: name.endsWith('.txt') ? 'readText' : 'readHtml',
            bytes: new Uint8Array(readFileSync(join(folder, name))),
          }) as const,
      ),
  );
}

const inNode = ({ way, bytes }: Sample): unknown =>
  JSON.parse(JSON.stringify(way === 'readText' ? readText(bytes) : readHtml(bytes)));

/** Posts that were made up, English and not. */
function generated(count: number): readonly Sample[] {
  return [...generateCases(2, count), ...generateLanguageCases(2, count, PACKS)]
    .filter(({ truth }) => !truth.file.endsWith('.eml'))
    .map(({ truth, bytes }) => ({ name: truth.file, way: truth.file.endsWith('.html') ? 'readHtml' : 'readText', bytes }));
}

describe('the reading for browsers', () => {
  let code: vm.Script;
  let inputs: readonly string[] = [];
  let files: readonly ServedFile[] = [];
  before(async () => {
    const made = await script();
    code = new vm.Script(made.code);
    inputs = made.inputs;
    files = await parts();
  });

  /** The reading where nothing of it is loaded yet and nothing is about it but these. */
  function fresh(): (
    sample: Omit<Sample, 'name'> | { readonly way: Sample['way']; readonly bytes: string },
    given?: string,
  ) => Promise<unknown> {
    const context = vm.createContext({ TextDecoder, TextEncoder, URL, Uint8Array });
    code.runInContext(context);
    return async ({ way, bytes }, given = '{}') => {
      context['bytes'] = bytes;
      return JSON.parse(String(await vm.runInContext(`masterlistReading.${way}(bytes, ${given}).then(JSON.stringify)`, context)));
    };
  }

  test('it is made of the reading, its words and the parser of HTML, and of nothing else', () => {
    const others = inputs.filter((path) => !/^src\/(?:reading|words)\/|(?:^|\/)node_modules\/(?:parse5|entities)\//.test(path));
    assert.deepEqual(others, []);
    for (const left of ['src/reading/decode/mail.ts', 'src/reading/decode/rare.ts']) assert.ok(!inputs.includes(left), left);
  });

  test('what is loaded at first weighs no more than it did', () => {
    const { gzip, brotli } = summed(files.filter(({ first }) => first).map((file) => weigh(file.code)));
    assert.ok(gzip <= HEAVIEST.gzip && brotli <= HEAVIEST.brotli, `gzip ${gzip}, brotli ${brotli}`);
  });

  test('with nothing about it but TextDecoder, TextEncoder and URL it reads as Node does', async () => {
    const all = samples();
    assert.ok(all.length >= 40, `${all.length} posts`);
    const read = fresh();
    // the second time everything is loaded that any of them called for: what a post says does not depend on it
    for (const sample of [...all, ...all]) assert.deepEqual(await read(sample), inNode(sample), sample.name);
  });

  test('each post calls for all that it needs', async () => {
    for (const sample of generated(16)) assert.deepEqual(await fresh()(sample), inNode(sample), sample.name);
  });

  test('a mail and a charset that no browser knows are read as text, not refused', async () => {
    const read = fresh();
    const bytes = Uint8Array.from(
      'Title: Caf\u0082\nAuthor: Z\u0094e\n\nIt was shut, and the lamp had gone out long before anybody came up the stairs.\n',
      (letter) => letter.charCodeAt(0),
    );
    const said = (await read({ way: 'readText', bytes }, "{ charset: 'cp437' }")) as readonly Reading[];
    assert.deepEqual([said.length, said[0]?.kind], [1, 'story']);
    const mail = (await read({
      way: 'readText',
      bytes:
        'From: Ann <ann@example.org>\nSubject: FIC: Night\n\nTitle: Night\nAuthor: Ann\n\nIt was night, and the lamp was lit.\n',
    })) as readonly Reading[];
    assert.deepEqual([mail[0]?.title, mail[0]?.source.subject], ['Night', 'FIC: Night']);
  });

  test('and so it does in Chromium, where an English post of plain text loads nothing but what is loaded at first', async (t) => {
    if (!needs(t, 'chromium')) return;
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      await page.route('http://library.invalid/**', (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        const file = files.find((each) => each.name === name);
        if (file !== undefined) asked.push(name);
        return route.fulfill(
          file === undefined
            ? { contentType: 'text/html', body: '<!doctype html><title>reading</title>' }
            : { contentType: 'text/javascript', body: file.code },
        );
      });
      await page.goto('http://library.invalid/');
      const read = async ({ way, bytes }: Sample): Promise<unknown> => {
        const held = `Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (c) => c.charCodeAt(0))`;
        return JSON.parse(
          String(await page.evaluate(`import('/reading.js').then(({ ${way} }) => ${way}(${held})).then(JSON.stringify)`)),
        );
      };
      const plain = { name: 'plain', way: 'readText', bytes: new TextEncoder().encode(PLAIN) } as const;
      assert.deepEqual(await read(plain), inNode(plain));
      assert.deepEqual(
        asked.sort(),
        files
          .filter(({ first }) => first)
          .map(({ name }) => name)
          .sort(),
      );
      for (const sample of samples().filter((_, index) => index % 4 === 0))
        assert.deepEqual(await read(sample), inNode(sample), sample.name);
    } finally {
      await browser.close();
    }
  });
});
