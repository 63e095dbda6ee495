/** Whether a bag is whole and what it says it is: the rules of RFC 8493, over files that are read once and not held. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, lstatSync, readFileSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { DECLARATION, INFO, MANIFEST, PAYLOAD, readPath, TAG_MANIFEST } from './layout.ts';
import { linesOf } from './lines.ts';

/** What is wrong, of which file. */
export interface BagFault {
  readonly path: string;
  /** A sentence without the path. */
  readonly what: string;
}

export interface BagWhole {
  readonly files: number;
  readonly bytes: number;
}

export type BagVerdict =
  | { readonly kind: 'whole'; readonly whole: BagWhole }
  | { readonly kind: 'fault'; readonly fault: BagFault };

/** @param onFile is told after each file of the payload */
export async function verifyBag(dir: string, onFile: (so: BagWhole) => void = () => undefined): Promise<BagVerdict> {
  try {
    checkDeclaration(dir);
    if (existsSync(join(dir, 'fetch.txt'))) throw new Fault('fetch.txt', 'This bag is to be fetched from elsewhere first.');
    await checkManifest(dir, TAG_MANIFEST, isTagFile, () => undefined);
    const tags = await pathsOf(dir, TAG_MANIFEST);
    for (const tag of [DECLARATION, INFO, MANIFEST])
      if (!tags.has(tag)) throw new Fault(tag, `${TAG_MANIFEST} does not list it.`);
    const payload = await checkManifest(dir, MANIFEST, isPayload, onFile);
    await checkComplete(dir, payload);
    checkOxum(dir, payload);
    return { kind: 'whole', whole: payload };
  } catch (error) {
    if (error instanceof Fault) return { kind: 'fault', fault: error };
    throw error;
  }
}

/** Thrown and caught in this file alone: the walk is deep. */
class Fault extends Error implements BagFault {
  readonly path: string;
  readonly what: string;
  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
    this.path = path;
    this.what = what;
  }
}

function checkDeclaration(dir: string): void {
  if (!existsSync(join(dir, DECLARATION))) throw new Fault(DECLARATION, 'It is not there.');
  const lines = readFileSync(join(dir, DECLARATION), 'utf8').replace(/\r\n?/g, '\n').trimEnd().split('\n');
  if (lines.length !== 2 || lines[0] !== 'BagIt-Version: 1.0' || lines[1] !== 'Tag-File-Character-Encoding: UTF-8')
    throw new Fault(DECLARATION, 'It does not declare BagIt 1.0 in UTF-8.');
}

type PathRule = (path: string) => boolean;

const isPayload: PathRule = (path) => path.startsWith(`${PAYLOAD}/`);
const isTagFile: PathRule = (path) => !isPayload(path) && !/^tagmanifest-/.test(path);
/** Nothing that leads out of the bag. */
const isInside: PathRule = (path) =>
  !/^[/~]|^[a-z]:|\\|\0/i.test(path) && !path.split('/').some((part) => part === '' || part === '.' || part === '..');

/** Every file that a manifest lists is there and has its hash; how many and how large they are. */
async function checkManifest(dir: string, name: string, rule: PathRule, onFile: (so: BagWhole) => void): Promise<BagWhole> {
  await checkTwice(dir, name);
  let [files, bytes] = [0, 0];
  for await (const { path, sha512 } of listedIn(dir, name)) {
    if (!isInside(path) || !rule(path)) throw new Fault(path, `${name} may not list it.`);
    files += 1;
    bytes += await checkFile(dir, path, sha512);
    onFile({ files, bytes });
  }
  return { files, bytes };
}

/** In a manifest that is in order, as this program writes it, no path can stand twice; of another one all paths are held. */
async function checkTwice(dir: string, name: string): Promise<void> {
  let last = '';
  let ordered = true;
  for await (const { path } of listedIn(dir, name)) {
    ordered &&= path > last;
    last = path;
  }
  if (!ordered) await pathsOf(dir, name);
}

async function pathsOf(dir: string, name: string): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for await (const { path } of listedIn(dir, name)) {
    if (paths.has(path)) throw new Fault(path, `${name} lists it twice.`);
    paths.add(path);
  }
  return paths;
}

async function* listedIn(dir: string, name: string): AsyncGenerator<{ readonly path: string; readonly sha512: string }> {
  if (!existsSync(join(dir, name))) throw new Fault(name, 'It is not there.');
  for await (const line of linesOf(join(dir, name))) {
    const found = /^([0-9a-f]{128})[ \t]+(.+)$/i.exec(line);
    if (found === null) throw new Fault(name, 'A line of it is no hash and path.');
    yield { path: readPath(found[2] ?? ''), sha512: (found[1] ?? '').toLowerCase() };
  }
}

async function checkFile(dir: string, path: string, sha512: string): Promise<number> {
  const stat = lstatSync(join(dir, path), { throwIfNoEntry: false });
  if (stat === undefined) throw new Fault(path, 'It is not there.');
  if (!stat.isFile()) throw new Fault(path, 'It is no file.');
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(join(dir, path))) hash.update(chunk as Buffer);
  if (hash.digest('hex') !== sha512) throw new Fault(path, 'Its bytes are not those that were bagged.');
  return stat.size;
}

/** All listed files are there and no path stands twice, so where the counts are equal nothing is there that is not listed. */
async function checkComplete(dir: string, { files }: BagWhole): Promise<void> {
  let there = 0;
  for await (const _ of filesIn(dir, PAYLOAD)) there += 1;
  if (there === files) return;
  const listed = await pathsOf(dir, MANIFEST);
  for await (const path of filesIn(dir, PAYLOAD)) if (!listed.has(path)) throw new Fault(path, `${MANIFEST} does not list it.`);
}

async function* filesIn(dir: string, folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(join(dir, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(dir, path);
    else yield path;
  }
}

/** A bag may say how much it holds: a quick look before all hashes, and a check of them. */
function checkOxum(dir: string, { files, bytes }: BagWhole): void {
  const said = /^Payload-Oxum:\s*(\d+)\.(\d+)\s*$/im.exec(readFileSync(join(dir, INFO), 'utf8'));
  if (said !== null && (Number(said[1]) !== bytes || Number(said[2]) !== files))
    throw new Fault(INFO, `It says ${said[2]} files of ${said[1]} bytes; there are ${files} of ${bytes}.`);
}
