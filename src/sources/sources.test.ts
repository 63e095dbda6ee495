import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { decodePost } from '../reading/decode/index.ts';
import type { SourceItem } from '../words/index.ts';
import { realDisk } from './disk.ts';
import { openSources, type SourceOptions, sha256 } from './index.ts';
import { POST_CAP } from './limits.ts';

let root = '';
before(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
});
after(() => rmSync(root, { recursive: true, force: true }));

const MAIL =
  'From: a@example.org\nTo: tales@lists.example.org\nSubject: Fic\nDate: Wed, 3 Jun 1998 01:06:11 -0400\nMessage-ID: <1@example.org>\n\nBody.\n';
const PNG = Buffer.from('\x89PNG', 'latin1');
const LINE = 'From a@example.org Fri Mar 14 18:02:59 2003\n';
const MESSAGE = (n: number): string =>
  `Date: Wed, 03 Jun 1998 00:31:40 -0400\nFrom: b@example.org\nSubject: part ${n}\n\nbody ${n}\n`;
const DIGEST = `From: tales-digest-owner@lists.example.org\nTo: tales-digest@lists.example.org\nSubject: tales-digest V2 #31\nDate: Wed, 3 Jun 1998 02:10:00 -0600\nContent-Type: text/plain; charset=koi8-r\n\nIn this issue:\n\n${'-'.repeat(70)}\n\n${MESSAGE(1)}\n${'-'.repeat(30)}\n\n${MESSAGE(2)}\n${'-'.repeat(30)}\n\nEnd of tales-digest V2 #31\n`;

/** Writes files below a new folder; gives its path. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

async function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0) });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function items(paths: readonly string[], options: SourceOptions = {}): Promise<readonly SourceItem[]> {
  const found: SourceItem[] = [];
  for await (const { item } of openSources(paths, options)) found.push(item);
  return found;
}

const below = (path: string): string => path.replace(`${root}/`, '');

/** An item in short: `format path#index`, `frame path#index`, `code path`, with `!` for a failure; paths below the root. */
function line(item: SourceItem): string {
  switch (item.kind) {
    case 'post':
      return `${item.post.facts.format} ${below(item.post.place.path)}#${item.post.place.index}`;
    case 'frame':
      return `frame ${below(item.frame.place.path)}#${item.frame.place.index} ${item.frame.holds}`;
    case 'skip':
      return `${item.skip.failure ? '!' : ''}${item.skip.code} ${below(item.skip.path)}`;
  }
}

const short = (all: readonly SourceItem[]): readonly string[] => all.map(line);

const read = async (...paths: readonly string[]): Promise<readonly string[]> => short(await items(paths));

test('a hash is SHA-256 in hexadecimal', () => {
  assert.equal(sha256(Buffer.from('abc')), createHash('sha256').update('abc').digest('hex'));
});

const CONTENTS: readonly (readonly [name: string, content: string | Uint8Array, found: string])[] = [
  ['a.txt', 'Title: X\n\nStory.', 'text a.txt#0'],
  ['pasted.txt', 'From: Cass\nDate: 1 Nov 1999\nSubject: Fic\n\nStory.', 'text pasted.txt#0'],
  ['mail.txt', MAIL, 'mail mail.txt#0'],
  ['box.txt', `${LINE}${MAIL}`, 'mail box.txt#0'],
  ['list.log', `${LINE}${MAIL}`, 'mail list.log#0'],
  ['noending', MAIL, 'mail noending#0'],
  ['17', 'From: a@example.org\nSubject: x\n\nbody', 'mail 17#0'],
  ['story', 'Title: X\nFrom: me\nDate: today\n\nStory.', 'text story#0'],
  ['memories.me', 'It was late.', 'text memories.me#0'],
  ['x.eml', 'Subject: only this\n\nbody', 'mail x.eml#0'],
  ['page.txt', '<!DOCTYPE html><p>x</p>', 'html page.txt#0'],
  ['tags.txt', '<b>Title:</b> X\nno page', 'text tags.txt#0'],
  ['entry.txt', '<p>one<br>two</p><p>three</p>', 'html entry.txt#0'],
  ['a.html', 'bare text in a page', 'html a.html#0'],
  ['b.htm', '\uFEFF<html><body>x</body></html>', 'html b.htm#0'],
  ['saved', '<!-- a note --><html><body>x</body></html>', 'html saved#0'],
  ['wide.txt', Buffer.from('\uFEFFTitle: wide', 'utf16le'), 'text wide.txt#0'],
  ['wide2.txt', Buffer.from('Title: wide without mark', 'utf16le'), 'text wide2.txt#0'],
  ['sjis.txt', Buffer.from([0x91, 0xe8, 0x96, 0xbc, 0x0a]), 'text sjis.txt#0'],
  ['nuls.txt', 'a story\0with one NUL', 'text nuls.txt#0'],
  ['padded.txt', `a story${'\0'.repeat(500)}`, 'text padded.txt#0'],
  ['line.txt', 'x'.repeat(5_000_000), 'text line.txt#0'],
  ['cut.eml', MAIL.slice(0, 60), 'mail cut.eml#0'],
  ['empty.txt', '', '!empty empty.txt'],
  ['blank.txt', '\n \r\n', '!empty blank.txt'],
  ['cover.png', PNG, 'not-a-post cover.png'],
  ['pic', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'not-a-post pic'],
  ['a.json', '{}', 'not-a-post a.json'],
  ['style.css', 'p {}', 'not-a-post style.css'],
  ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), '!not-a-post a.doc'],
  ['a.rtf', '{\\rtf1 x}', '!not-a-post a.rtf'],
  ['a.pdf', '%PDF-1.4', '!not-a-post a.pdf'],
  ['a.gz', Buffer.from([0x1f, 0x8b, 8]), '!not-a-post a.gz'],
  ['a.bin', Buffer.from(Array.from({ length: 300 }, (_, i) => i % 9)), '!not-a-post a.bin'],
  ['fake.zip', 'no zip at all', '!not-a-zip fake.zip'],
  ['bad.zip', 'PK\x03\x04 and then nothing', '!broken bad.zip'],
  ['.DS_Store', 'x', 'not-a-post .DS_Store'],
  ['Thumbs.db', 'x', 'not-a-post Thumbs.db'],
  ['.hidden/a.txt', 'x', 'not-a-post .hidden'],
];

test('the format of a file is told by its content, then by its name', async () => {
  for (const [name, content, found] of CONTENTS) {
    const path = folder(`contents/${name.replaceAll('/', '_')}`, { [name]: content });
    assert.deepEqual(
      (await read(path)).map((each) => each.replace(`${path.slice(root.length + 1)}/`, '')),
      [found],
      name,
    );
  }
});

test('a folder is read in the order of code points, below the name it was given', async () => {
  const path = folder('order', {
    'b.txt': 'x',
    'B.txt': 'x',
    'a/z.txt': 'x',
    'a/10.txt': 'x',
    'a/9.txt': 'x',
    'é.txt': 'x',
    '😀.txt': 'x',
    '\uFF5E.txt': 'x',
  });
  assert.deepEqual(await read(`${path}/`), [
    'text order/B.txt#0',
    'text order/a/10.txt#0',
    'text order/a/9.txt#0',
    'text order/a/z.txt#0',
    'text order/b.txt#0',
    'text order/é.txt#0',
    'text order/\uFF5E.txt#0',
    'text order/😀.txt#0',
  ]);
  assert.deepEqual(await read(`${path}/b.txt`, `${path}/b.txt`, `${path}/B.txt`), ['text order/b.txt#0', 'text order/B.txt#0']);
});

test('a mailbox gives its messages with their From_ lines, and counts through a digest in it', async () => {
  const mailbox = `${LINE}${MAIL}\n${LINE}${DIGEST}\n${LINE}${MAIL}`;
  const path = folder('mbox', { 'tales.mbox': mailbox });
  const found = await items([path]);
  assert.deepEqual(short(found), [
    'mail mbox/tales.mbox#0',
    'frame mbox/tales.mbox#1 rest',
    'mail mbox/tales.mbox#1',
    'mail mbox/tales.mbox#2',
    'mail mbox/tales.mbox#3',
  ]);
  const first = found[0];
  assert.equal(first?.kind === 'post' && Buffer.from(first.post.bytes).toString(), `${LINE}${MAIL}\n`);
  const total = found.reduce(
    (sum, item) => sum + (item.kind === 'post' ? item.post.bytes.length : item.kind === 'frame' ? item.frame.bytes.length : 0),
    0,
  );
  assert.equal(total, mailbox.length);
});

test('a digest gives its messages, with its venue and charset', async () => {
  const path = folder('digest', { 'd.eml': DIGEST, 'e.txt': DIGEST.slice(DIGEST.indexOf('\n\n') + 2) });
  const found = await items([path]);
  assert.deepEqual(short(found), [
    'frame digest/d.eml#0 rest',
    'mail digest/d.eml#0',
    'mail digest/d.eml#1',
    'frame digest/e.txt#0 rest',
    'mail digest/e.txt#0',
    'mail digest/e.txt#1',
  ]);
  const post = found[1];
  assert.ok(post?.kind === 'post');
  assert.deepEqual([post.post.facts.venue, post.post.facts.charset], ['tales', 'koi8-r']);
  assert.equal(decodePost(post.post.bytes, post.post.facts).subject, 'part 1');
});

test('facts: the venue of a mail, the one given by the caller, the address of a saved page', async () => {
  const path = folder('facts', {
    'a.eml': MAIL,
    'b.html': '<!-- saved from url=(0026)http://www.example.org/fic/ -->\n<html></html>',
  });
  const facts = (await items([path])).map((item) => (item.kind === 'post' ? [item.post.facts.venue, item.post.facts.url] : []));
  assert.deepEqual(facts, [
    ['tales', null],
    [null, 'http://www.example.org/fic/'],
  ]);
  const named = (await items([path], { venue: 'Elsewhere' })).map((item) =>
    item.kind === 'post' ? item.post.facts.venue : null,
  );
  assert.deepEqual(named, ['Elsewhere', 'Elsewhere']);
});

test('a zip is read member by member, also one within a zip', async () => {
  const inner = await zipped({ 'in/c.txt': 'x', 'deeper.zip': await zipped({ 'd.txt': 'x', 'e.zip': 'PK\x03\x04' }) });
  const path = folder('zips', {
    'pile.zip': await zipped({
      'b/x.mbox': `${LINE}${MAIL}\n${LINE}${MAIL}`,
      'a.txt': 'x',
      '__MACOSX/a.txt': 'x',
      'empty.txt': '',
      'inner.zip': inner,
      'p.png': PNG,
    }),
    'book.epub': await zipped({ mimetype: 'application/epub+zip' }),
    'none.zip': await zipped({}),
  });
  assert.deepEqual(await read(`${path}/pile.zip`, `${path}/book.epub`, `${path}/none.zip`), [
    'mail zips/pile.zip/b/x.mbox#0',
    'mail zips/pile.zip/b/x.mbox#1',
    'text zips/pile.zip/a.txt#0',
    'not-a-post zips/pile.zip/__MACOSX/a.txt',
    '!empty zips/pile.zip/empty.txt',
    'text zips/pile.zip/inner.zip/in/c.txt#0',
    '!not-a-post zips/pile.zip/inner.zip/deeper.zip',
    'not-a-post zips/pile.zip/p.png',
    '!not-a-post zips/book.epub',
  ]);
});

/** A zip made by hand: a member of any name, flags, and sizes as told. */
function rawZip(
  members: readonly {
    readonly name: string;
    readonly data?: Buffer;
    readonly size?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly mode?: number;
  }[],
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data = Buffer.from('x'), size, flags = 0, method = 8, mode = 0o100644 } of members) {
    const packed = method === 8 ? deflateRawSync(data) : data;
    const raw = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.write('PK\x03\x04', 'latin1');
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size ?? data.length, 22);
    head.writeUInt16LE(raw.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(3 << 8, 4);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size ?? data.length, 24);
    entry.writeUInt16LE(raw.length, 28);
    entry.writeUInt32LE(mode * 0x10000, 38);
    entry.writeUInt32LE(at, 42);
    local.push(head, raw, packed);
    central.push(entry, raw);
    at += 30 + raw.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

test('bad members of a zip are named, and the others are read', async () => {
  const zip = rawZip([
    { name: '../up.txt' },
    { name: '/abs.txt' },
    { name: 'C:\\x.txt' },
    { name: 'a/..\\..\\b.txt' },
    { name: 'nul\0.txt' },
    { name: 'locked.txt', flags: 1 },
    { name: 'odd.txt', method: 14 },
    { name: 'link.txt', mode: 0o120777 },
    { name: 'twice.txt' },
    { name: 'twice.txt' },
    { name: 'lies.txt', data: Buffer.from('abcdef'), size: 2 },
    { name: 'bomb.txt', data: Buffer.alloc(20_000_000) },
    { name: 'back\\slash.txt' },
    { name: 'good.txt' },
  ]);
  const path = folder('bad-members', { 'z.zip': zip });
  assert.deepEqual(
    (await read(path)).map((each) => each.replace('bad-members/z.zip/', '')),
    [
      '!unsafe-name ../up.txt',
      '!unsafe-name /abs.txt',
      '!unsafe-name C:/x.txt',
      '!unsafe-name a/../../b.txt',
      '!unsafe-name nul\uFFFD.txt',
      '!encrypted locked.txt',
      '!broken odd.txt',
      '!symlink link.txt',
      'text twice.txt#0',
      '!unsafe-name twice.txt',
      '!broken lies.txt',
      '!zip-bomb bomb.txt',
      'text back/slash.txt#0',
      'text good.txt#0',
    ],
  );
});

test('a zip cut off, and one with a damaged member, are named; the rest is read', async () => {
  const zip = await zipped({ 'a.txt': 'the first story '.repeat(50), 'b.txt': 'the second story '.repeat(50) });
  const damaged = Buffer.from(zip);
  damaged.fill(0xff, 40, 60);
  const path = folder('damaged', { 'cut.zip': zip.subarray(0, zip.length - 30), 'hurt.zip': damaged });
  assert.deepEqual(await read(path), [
    '!broken damaged/cut.zip',
    '!broken damaged/hurt.zip/a.txt',
    'text damaged/hurt.zip/b.txt#0',
  ]);
});

test('links, devices and pipes are never opened', async () => {
  const path = folder('links', { 'a.txt': 'x', 'inner/b.txt': 'x' });
  symlinkSync('a.txt', join(path, 'link.txt'));
  symlinkSync('nowhere', join(path, 'dead.txt'));
  symlinkSync('..', join(path, 'inner/up'));
  symlinkSync('loop', join(path, 'loop'));
  execFileSync('mkfifo', [join(path, 'pipe')]);
  assert.deepEqual(await read(path), [
    'text links/a.txt#0',
    '!missing links/dead.txt',
    'text links/inner/b.txt#0',
    '!symlink links/inner/up',
    '!symlink links/link.txt',
    '!symlink links/loop',
    '!not-a-post links/pipe',
  ]);
  assert.deepEqual(
    await read(`${path}/link.txt`, `${path}/loop`, `${path}/dead.txt`, `${path}/pipe`, '/dev/zero', `${path}/inner/up/a.txt`),
    [
      'text links/link.txt#0',
      '!symlink links/loop',
      '!missing links/dead.txt',
      '!not-a-post links/pipe',
      '!not-a-post /dev/zero',
      'text links/inner/up/a.txt#0',
    ],
  );
});

test('what is missing or may not be read is named, and all else is read', async () => {
  const path = folder('unreadable', { 'a.txt': 'x', 'closed.txt': 'x', 'shut/b.txt': 'x', 'z.txt': 'x' });
  const refusal = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open' });
  const disk = {
    ...realDisk,
    open: (file: string, links: boolean) =>
      file.endsWith('closed.txt')
        ? Promise.reject(refusal('EACCES'))
        : file.endsWith('z.txt')
          ? Promise.reject(refusal('EIO'))
          : realDisk.open(file, links),
    list: (file: string) => (file.endsWith('shut') ? Promise.reject(refusal('EACCES')) : realDisk.list(file)),
  };
  const found = await items([path, `${path}/nothing`, `${path}/a.txt/below`], { disk });
  assert.deepEqual(short(found), [
    'text unreadable/a.txt#0',
    '!unreadable unreadable/closed.txt',
    '!unreadable unreadable/shut',
    '!unreadable unreadable/z.txt',
    '!missing unreadable/nothing',
    '!missing unreadable/a.txt/below',
  ]);
  for (const item of found) if (item.kind === 'skip') assert.ok(item.skip.what.endsWith('.') && item.skip.remedy.endsWith('.'));
});

test('a disk that fails while a file is read costs that file alone', async () => {
  const path = folder('failing', { 'a.txt': 'x', 'b.txt': 'x' });
  const disk = {
    ...realDisk,
    open: async (file: string, links: boolean) => {
      const handle = await realDisk.open(file, links);
      if (file.endsWith('a.txt'))
        handle.read = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' }));
      return handle;
    },
  };
  assert.deepEqual(short(await items([path], { disk })), ['!unreadable failing/a.txt', 'text failing/b.txt#0']);
});

test('a post over the cap is left aside', async () => {
  const path = folder('large', { 'huge.txt': 'x', 'small.txt': 'x' });
  writeFileSync(join(path, 'huge.txt'), 'It was late. '.repeat(10_000));
  const size = POST_CAP + 1;
  truncateSync(join(path, 'huge.txt'), size);
  assert.deepEqual(await read(path), ['!too-large large/huge.txt', 'text large/small.txt#0']);
});

test('standard input is read as whatever it holds', async () => {
  async function* stdin(content: string | Buffer): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }
  assert.deepEqual(short(await items(['-'], { standardInput: stdin(`${LINE}${MAIL}\n${LINE}${MAIL}`) })), [
    'mail -#0',
    'mail -#1',
  ]);
  assert.deepEqual(short(await items(['-'], { standardInput: stdin('A story.') })), ['text -#0']);
  assert.deepEqual(short(await items(['-'], { standardInput: stdin('') })), ['!empty -']);
  assert.deepEqual(short(await items(['-'], { standardInput: stdin(await zipped({ 'a.txt': 'x' })) })), ['text -/a.txt#0']);
});

test('progress counts every byte once and every item', async () => {
  const path = folder('progress', {
    'a.txt': 'x'.repeat(3_000_000),
    'b.mbox': `${LINE}${MAIL}\n`.repeat(500),
    'c.zip': await zipped({ 'd.txt': 'some words '.repeat(5000), 'e.mbox': `${LINE}${MAIL}\n`.repeat(50) }),
    'f.png': PNG,
  });
  const steps = [];
  for await (const step of openSources([path])) steps.push(step);
  const total = steps[0]?.totalBytes ?? 0;
  assert.ok(total > 3_000_000);
  let last = 0;
  for (const [i, step] of steps.entries()) {
    assert.ok(step.bytes >= last && step.bytes <= total);
    assert.equal(step.totalBytes, total);
    assert.equal(step.items, i + 1);
    last = step.bytes;
  }
  assert.equal(last, total);
});

test('a reader that stops early leaves no file open', async () => {
  const path = folder('early', {
    'a.mbox': `${LINE}${MAIL}\n`.repeat(3),
    'b.zip': await zipped({ 'c.mbox': `${LINE}${MAIL}\n`.repeat(3) }),
  });
  const closed: string[] = [];
  const disk = {
    ...realDisk,
    open: async (file: string, links: boolean) => {
      const handle = await realDisk.open(file, links);
      const close = handle.close.bind(handle);
      handle.close = () => {
        closed.push(file);
        return close();
      };
      return handle;
    },
  };
  for (const name of ['a.mbox', 'b.zip']) {
    for await (const { item } of openSources([`${path}/${name}`], { disk })) if (item.kind === 'post') break;
  }
  assert.equal(closed.length, 2);
});
