/** A pile of posts as somebody's old disk may hold it: good ones, and everything that can be wrong with a file. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Titles of the posts that can be read, though some of them with trouble. */
export const GOOD = [
  'The Plain Post',
  'In a Zip With a Bomb',
  'In a Zip With a Way Out',
  'One Long Line',
  'Holes in the Paper',
  'The Cut Letter',
];

/** What cannot be read, by the end of its name, and what is said of it. */
export const BAD: readonly (readonly [name: string, what: RegExp])[] = [
  ['nowhere.mbox', /There is nothing|not there|no such|does not exist/i],
  ['not-a-zip.zip', /zip/i],
  ['bomb.zip/bomb.txt', /unpack|larger|bytes|bomb/i],
  ['way-out.zip/../evil.txt', /leads out of the zip/],
  ['loop', /link that leads back to itself/],
];

/** What is read though it is damaged, and what is said of it. */
export const DAMAGED: readonly (readonly [name: string, what: RegExp])[] = [
  ['long-line.txt#0', /longer than a million characters/],
  ['nuls.txt#0', /NUL bytes/],
  ['cut.eml#0', /cut off before its end/],
];

/** @returns what to import: the pile, and a path where there is nothing */
export function pileOfTrouble(folder: string): readonly string[] {
  const pile = join(folder, 'trouble');
  mkdirSync(pile);
  const put = (name: string, bytes: string | Buffer) => writeFileSync(join(pile, name), bytes);
  put('plain.txt', post('The Plain Post', 'The ferry came in on the last of the flood.'));
  put('not-a-zip.zip', 'This was once a zip, said the label.');
  put(
    'bomb.zip',
    zip({ 'bomb.txt': Buffer.alloc(20_000_000), 'good.txt': post('In a Zip With a Bomb', 'The lamp was lit at six.') }),
  );
  put(
    'way-out.zip',
    zip({ '../evil.txt': post('Evil', 'Out.'), 'good.txt': post('In a Zip With a Way Out', 'The gull sat on the wall.') }),
  );
  symlinkSync('loop', join(pile, 'loop'));
  put('long-line.txt', post('One Long Line', 'The tide came in and the tide went out. '.repeat(131_072)));
  put(
    'nuls.txt',
    post('Holes in the Paper', 'The clock\u0000 in the tower\u0000\u0000 had stopped, and nobody had noticed it at all.'),
  );
  put('cut.eml', cutLetter());
  return [pile, join(folder, 'nowhere.mbox')];
}

function post(title: string, text: string): string {
  return `Title: ${title}\nAuthor: Ines Harrow\nRating: G\nArchive: Anywhere you like.\n\n${text}\n\n"And so it was," said the keeper of ${title}, and shut the door.\n`;
}

/** A message whose second half never came: its part has no end, and its base64 stops in the middle of a group. */
function cutLetter(): string {
  const text = Buffer.from(post('The Cut Letter', 'The letter was torn where it had been folded. '.repeat(12))).toString(
    'base64',
  );
  return `From: ines@example.org\nSubject: FIC: The Cut Letter\nDate: Sat, 6 Mar 1999 09:00:01 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="cut"\n\n--cut\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${(text.slice(0, 601).match(/.{1,76}/g) ?? []).join('\n')}`;
}

/** A zip with these members, their names just as given: the ways of writing one by hand that a library would refuse. */
function zip(members: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(members)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const label = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, label, packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), facts, end, label]));
    bodies.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
