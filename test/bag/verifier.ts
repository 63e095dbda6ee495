/**
 * Whether a folder is a bag, by the rules of RFC 8493 ("The BagIt File Packaging Format", version 1.0) and nothing else: written from that text
 * for the tests, sharing nothing with the program that is tested. Tells everything that is wrong.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Section 2.4: the algorithms that a program should know, by the names that manifests carry. */
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];

export function bagProblems(dir: string): readonly string[] {
  const problems: string[] = [];
  const names = readdirSync(dir);
  declaration(dir, names, problems);
  if (!names.includes('data') || !lstatSync(join(dir, 'data')).isDirectory())
    problems.push('2.1.2: there is no payload folder data/');
  const payload = filesUnder(dir, 'data');
  const tags = filesUnder(dir, '').filter((path) => !path.startsWith('data/'));
  const payloadManifests = names.filter((name) => /^manifest-[a-z0-9]+\.txt$/.test(name));
  if (payloadManifests.length === 0) problems.push('2.1.3: there is no payload manifest');
  for (const name of payloadManifests) {
    const listed = manifest(dir, name, problems);
    // Section 3: complete only where every payload file is in every manifest, and every listed file is there.
    for (const path of payload) if (!listed.has(path)) problems.push(`3: ${path} is not in ${name}`);
    for (const path of listed.keys())
      if (!path.startsWith('data/')) problems.push(`2.1.3: ${name} lists ${path}, which is no payload`);
    fixity(dir, name, listed, problems);
  }
  for (const name of names.filter((one) => /^tagmanifest-[a-z0-9]+\.txt$/.test(one))) {
    const listed = manifest(dir, name, problems);
    for (const path of listed.keys())
      if (path.startsWith('data/') || /^tagmanifest-/.test(path)) problems.push(`2.2.1: ${name} lists ${path}`);
    for (const path of tags)
      if (!/^tagmanifest-/.test(path) && !listed.has(path)) problems.push(`2.2.1: ${path} is not in ${name}`);
    fixity(dir, name, listed, problems);
  }
  metadata(dir, names, payload, problems);
  if (names.includes('fetch.txt')) problems.push('2.2.3: something is to be fetched first');
  return problems;
}

/** Section 2.1.1: exactly two lines, UTF-8 without a byte order mark. */
function declaration(dir: string, names: readonly string[], problems: string[]): void {
  if (!names.includes('bagit.txt')) {
    problems.push('2.1.1: there is no bagit.txt');
    return;
  }
  const bytes = readFileSync(join(dir, 'bagit.txt'));
  if (bytes[0] === 0xef && bytes[1] === 0xbb) problems.push('2.1.1: bagit.txt begins with a byte order mark');
  if (!/^BagIt-Version: 1\.0(?:\r\n|\n|\r)Tag-File-Character-Encoding: UTF-8(?:\r\n|\n|\r)?$/.test(bytes.toString('utf8')))
    problems.push('2.1.1: bagit.txt does not consist of its two lines');
}

/** Sections 2.1.3 and 6: lines of checksum, white space and path; the hash in hexadecimal digits; no path twice, none that leads out. */
function manifest(dir: string, name: string, problems: string[]): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(dir, name)));
  for (const line of text.split(/\r\n|\n|\r/).filter((one) => one !== '')) {
    const space = line.search(/[ \t]/);
    const sum = line.slice(0, space);
    const written = line.slice(space).replace(/^[ \t]+/, '');
    if (space < 1 || written === '' || !/^[0-9a-fA-F]+$/.test(sum)) {
      problems.push(`2.1.3: ${name}: ${line.slice(0, 60)} is no line of a manifest`);
      continue;
    }
    const path = written.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
    if (path.startsWith('/') || path.startsWith('~') || path.includes('\\') || path.split('/').includes('..'))
      problems.push(`6.1: ${name}: ${path} may lead out of the bag`);
    if (listed.has(path)) problems.push(`2.1.3: ${name} lists ${path} twice`);
    listed.set(path, sum.toLowerCase());
  }
  return listed;
}

/** Section 3: valid where every checksum is that of its file. */
function fixity(dir: string, name: string, listed: ReadonlyMap<string, string>, problems: string[]): void {
  const algorithm = /^(?:tag)?manifest-([a-z0-9]+)\.txt$/.exec(name)?.[1] ?? '';
  if (!ALGORITHMS.includes(algorithm)) {
    problems.push(`2.4: ${name} is of an algorithm that is not known`);
    return;
  }
  for (const [path, sum] of listed) {
    const stat = lstatSync(join(dir, path), { throwIfNoEntry: false });
    if (!stat?.isFile()) problems.push(`3: ${path} of ${name} is no file that is there`);
    else if (
      createHash(algorithm)
        .update(readFileSync(join(dir, path)))
        .digest('hex') !== sum
    )
      problems.push(`3: ${path} has another checksum than in ${name}`);
  }
}

/** Section 2.2.2: labels and values; the reserved ones as they are defined. */
function metadata(dir: string, names: readonly string[], payload: readonly string[], problems: string[]): void {
  if (!names.includes('bag-info.txt')) return;
  const values = new Map<string, string[]>();
  let last = '';
  for (const line of readFileSync(join(dir, 'bag-info.txt'), 'utf8').split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const found = /^([^\s:][^:]*):[ \t](.*)$/.exec(line);
    if (found) {
      last = (found[1] ?? '').toLowerCase();
      values.set(last, [...(values.get(last) ?? []), found[2] ?? '']);
    } else if (!/^[ \t]/.test(line) || last === '')
      problems.push(`2.2.2: bag-info.txt: ${line} is neither a label nor goes on with one`);
  }
  for (const label of ['payload-oxum', 'bag-size', 'bagging-date', 'bag-count', 'bag-group-identifier'])
    if ((values.get(label) ?? []).length > 1) problems.push(`2.2.2: bag-info.txt says ${label} twice`);
  const date = values.get('bagging-date')?.[0];
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) problems.push(`2.2.2: Bagging-Date is ${date}`);
  const oxum = values.get('payload-oxum')?.[0];
  const bytes = payload.reduce((sum, path) => sum + lstatSync(join(dir, path)).size, 0);
  if (oxum !== undefined && oxum !== `${bytes}.${payload.length}`)
    problems.push(`2.2.2: Payload-Oxum is ${oxum}, not ${bytes}.${payload.length}`);
}

function filesUnder(dir: string, folder: string): readonly string[] {
  return readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(dir, path) : [path];
  });
}
