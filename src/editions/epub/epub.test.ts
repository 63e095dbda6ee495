import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'parse5';
import { chaptersOf, entry, gap, HARD, PLACE, shown, shownAll, work } from '../../../test/editions/works.ts';
import { layOut } from './book.ts';
import { coverImage } from './cover.ts';
import { epub } from './epub.ts';

/** The files of a zip, read from its central directory. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extra, comment] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const SERIAL = HARD.find(({ name }) => name.includes('gaps'));
assert.ok(SERIAL);
const book = await epub(shown(SERIAL.work), shownAll(chaptersOf(SERIAL.work, SERIAL.chapter)), {
  ...PLACE,
  address: 'https://shelf.example.org/works/12',
});
const files = unzipped(book);
const packageText = files.get('EPUB/package.opf') ?? '';

test('mimetype stands first, stored, without an extra field', () => {
  const start = Buffer.from(book);
  assert.equal(start.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
  assert.equal(start.readUInt16LE(8), 0);
  assert.equal(start.readUInt16LE(28), 0);
});

test('every file stands in the manifest, and every part in the spine', () => {
  const listed = [...packageText.matchAll(/<item id="[^"]+" href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`);
  assert.deepEqual(
    [...files.keys()].filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf').sort(),
    listed.sort(),
  );
  const spine = [...packageText.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(spine, [
    'cover-page',
    'title-page',
    'nav',
    'part-1',
    'part-2',
    'part-3',
    'part-4',
    'part-5',
    'part-6',
    'about',
  ]);
});

test('the contents name every part and every gap in order', () => {
  const nav = files.get('EPUB/nav.xhtml') ?? '';
  const toc = nav.slice(nav.indexOf('epub:type="toc"'), nav.indexOf('</nav>'));
  const names = [...toc.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, file, label]) => `${file} ${label}`);
  assert.deepEqual(names, [
    'title.xhtml Title page',
    'gap-0001.xhtml Prologue',
    'part-0002.xhtml Part 1: Wick &amp; Oil',
    'part-0003.xhtml Part 2a',
    'gap-0004.xhtml Part 2b',
    'part-0005.xhtml Epilogue',
    'gap-0006.xhtml Part 4',
    'about.xhtml About this story',
  ]);
  assert.deepEqual([...(files.get('EPUB/toc.ncx') ?? '').matchAll(/<text>([^<]+)</g)].length, names.length + 1);
  assert.ok(files.get('EPUB/gap-0004.xhtml')?.includes('Part 2b is missing here.'));
});

test('the package says who, what, which language, which series, and what the author wishes', () => {
  for (const line of [
    '<dc:identifier id="book-id">urn:masterlist:0b1c:12</dc:identifier>',
    '<dc:creator id="creator-1">Ann Example</dc:creator>',
    '<meta refines="#creator-1" property="role" scheme="marc:relators">aut</meta>',
    '<meta refines="#beta-1" property="role" scheme="marc:relators">edt</meta>',
    '<meta refines="#translator-1" property="role" scheme="marc:relators">trl</meta>',
    '<dc:language>en</dc:language>\n<dc:language>fr</dc:language>',
    '<meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>',
    '<dc:date>2003-03-14</dc:date>',
    '<dc:description>Jim keeps the lamp for one more night.</dc:description>',
    '<dc:subject>Treasure Island</dc:subject>',
    '<dc:publisher>The Test Shelf</dc:publisher>',
    '<dc:rights>The author lets anyone archive this story. Stevenson made them; I only lent the lamp.</dc:rights>',
    '<dc:source>https://shelf.example.org/works/12</dc:source>',
    '<meta property="belongs-to-collection" id="series">Lamps &amp; Lanterns</meta>',
    '<meta refines="#series" property="group-position">2</meta>',
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
  ])
    assert.ok(packageText.includes(line), line);
});

test('wishes and disclaimer go with every book', () => {
  const about = files.get('EPUB/about.xhtml') ?? '';
  for (const words of ['The author lets anyone archive this story.', '<q dir="auto">Anywhere.</q>', 'Stevenson made them'])
    assert.ok(about.includes(words), words);
});

test('a book of a language that is not known says und, and a right-to-left one its direction', async () => {
  const of = async (language: string) =>
    unzipped(await epub(shown(work({ language })), shownAll(chaptersOf(work({ language }))), PLACE)).get('EPUB/package.opf') ??
    '';
  assert.ok((await of('zz zz')).includes('<dc:language>und</dc:language>'));
  assert.ok((await of('ar')).includes('page-progression-direction="rtl"'));
});

test('the same work gives the same bytes, whenever and wherever', async () => {
  assert.deepEqual(
    await epub(shown(SERIAL.work), shownAll(chaptersOf(SERIAL.work, SERIAL.chapter)), {
      ...PLACE,
      address: 'https://shelf.example.org/works/12',
    }),
    book,
  );
  const program = `import { epub } from ${JSON.stringify(new URL('epub.ts', import.meta.url).href)};
    import { chaptersOf, HARD, PLACE, shown, shownAll } from ${JSON.stringify(new URL('../../../test/editions/works.ts', import.meta.url).href)};
    import { createHash } from 'node:crypto';
    const of = HARD.find(({ name }) => name.includes('gaps'));
    const bytes = await epub(shown(of.work), shownAll(chaptersOf(of.work, of.chapter)), { ...PLACE, address: 'https://shelf.example.org/works/12' });
    console.log(createHash('sha256').update(bytes).digest('hex'));`;
  const elsewhere = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' },
  });
  assert.equal(elsewhere.stdout.trim(), createHash('sha256').update(book).digest('hex'), elsewhere.stderr);
});

test('a later change of the text changes when the book was modified', async () => {
  const later = unzipped(await epub(shown(work()), shownAll(chaptersOf(work())), { ...PLACE, changedAt: Date.UTC(2027, 4, 6) }));
  assert.ok(later.get('EPUB/package.opf')?.includes('2027-05-06T00:00:00Z'));
});

test('chapters that are not those of the work are refused', async () => {
  const of = work({ entries: [entry(1, '1/3'), gap(2, '2/3'), entry(3, '3/3')] });
  const chapters = shownAll(chaptersOf(of));
  const [first] = chapters;
  assert.ok(first);
  const wrong = [
    [first],
    [...chapters, first],
    [...chapters].reverse(),
    shownAll(chaptersOf({ ...of, id: 99 })),
    shownAll(chaptersOf(of), 'epub', 'owner'),
  ];
  for (const given of wrong) await assert.rejects(epub(shown(of), given, PLACE), /not those of work 12/);
});

test('chapters may come one by one', async () => {
  const given = shownAll(chaptersOf(SERIAL.work, SERIAL.chapter));
  async function* slowly() {
    for (const chapter of given) yield chapter;
  }
  assert.deepEqual(await epub(shown(SERIAL.work), slowly(), { ...PLACE, address: 'https://shelf.example.org/works/12' }), book);
});

test('the cover holds the title whole where it fits, and stays within its frame', () => {
  for (const { work: of, chapter } of HARD) {
    const svg = coverImage(layOut(shown(of), shownAll(chaptersOf(of, chapter)), PLACE));
    const lines = [...svg.matchAll(/<text x="800" y="(\d+)" font-size="(\d+)">/g)].map(([, y, size]) => [
      Number(y),
      Number(size),
    ]);
    assert.ok(lines.length > 1 && lines.every(([y = 0, size = 0]) => y > size && y < 2480), svg);
    assert.equal(parse(svg).childNodes.length > 0, true);
  }
  const plain = coverImage(layOut(shown(work()), shownAll(chaptersOf(work())), PLACE));
  assert.deepEqual([...plain.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text).join(' '), 'The Lamp Room Ann Example');
});
