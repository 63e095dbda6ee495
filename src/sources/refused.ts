/** Files that are no posts: by what they begin with, or by their ending where they are text of another kind. */
import { ending, type Format, unread } from './piece.ts';
import { FURNITURE, notAPost, skip, type Trouble } from './skips.ts';

interface Kind {
  readonly kind: string;
  readonly remedy: string;
  /** True where a story may well be in it. */
  readonly holdsStories: boolean;
}

const AS_TEXT: string = 'Open it in the program that made it, and save it as text or HTML.';
const UNPACK = 'Unpack it, and import what comes out.';
const LEAVE = 'Nothing needs to be done.';

/** First bytes, as Latin-1, and what they are. */
const MAGIC: readonly (Kind & { readonly starts: string; readonly at?: number })[] = [
  { starts: '\x89PNG', kind: 'a picture', remedy: LEAVE, holdsStories: false },
  { starts: '\xff\xd8\xff', kind: 'a picture', remedy: LEAVE, holdsStories: false },
  { starts: 'GIF8', kind: 'a picture', remedy: LEAVE, holdsStories: false },
  { starts: 'WEBP', at: 8, kind: 'a picture', remedy: LEAVE, holdsStories: false },
  { starts: 'WAVE', at: 8, kind: 'sound', remedy: LEAVE, holdsStories: false },
  { starts: 'ID3', kind: 'sound', remedy: LEAVE, holdsStories: false },
  { starts: 'OggS', kind: 'sound', remedy: LEAVE, holdsStories: false },
  { starts: 'ftyp', at: 4, kind: 'a film', remedy: LEAVE, holdsStories: false },
  { starts: '%PDF-', kind: 'a PDF document', remedy: 'Save its text as a text file, and import that.', holdsStories: true },
  { starts: '{\\rtf', kind: 'a word-processor document', remedy: AS_TEXT, holdsStories: true },
  {
    starts: '\xd0\xcf\x11\xe0',
    kind: 'a word-processor document or an Outlook message',
    remedy: 'Save it as text or HTML, a message as .eml.',
    holdsStories: true,
  },
  { starts: '\xdb\xa5-', kind: 'a word-processor document', remedy: AS_TEXT, holdsStories: true },
  { starts: '\xffWPC', kind: 'a word-processor document', remedy: AS_TEXT, holdsStories: true },
  { starts: 'BOOKMOBI', at: 60, kind: 'an e-book', remedy: 'Convert it to HTML, and import that.', holdsStories: true },
  { starts: 'ITOLITLS', kind: 'an e-book', remedy: 'Convert it to HTML, and import that.', holdsStories: true },
  { starts: '\x1f\x8b', kind: 'a packed file (gzip)', remedy: UNPACK, holdsStories: true },
  { starts: 'BZh', kind: 'a packed file (bzip2)', remedy: UNPACK, holdsStories: true },
  { starts: '\xfd7zXZ', kind: 'a packed file (xz)', remedy: UNPACK, holdsStories: true },
  { starts: '7z\xbc\xaf', kind: 'a packed file (7z)', remedy: UNPACK, holdsStories: true },
  { starts: 'Rar!', kind: 'a packed file (rar)', remedy: UNPACK, holdsStories: true },
  { starts: 'ustar', at: 257, kind: 'a packed folder (tar)', remedy: UNPACK, holdsStories: true },
  {
    starts: 'SQLite format 3',
    kind: 'a database',
    remedy: 'A library is opened with --data; other databases cannot be read.',
    holdsStories: false,
  },
];

/** Text of other kinds, by its ending. */
const ENDINGS: Readonly<Record<string, Kind>> = {
  ...each('json ndjson jsonl csv tsv yml yaml ini cfg conf toml lock log pid', {
    kind: 'data for programs',
    remedy: LEAVE,
    holdsStories: false,
  }),
  ...each('js mjs cjs ts css less scss map sh bat py pl pm c h cpp java rb', {
    kind: 'a part of a program or a page',
    remedy: LEAVE,
    holdsStories: false,
  }),
  ...each('svg ico cur bmp tif tiff', { kind: 'a picture', remedy: LEAVE, holdsStories: false }),
  ...each('xml rss atom opml rdf', {
    kind: 'data in XML',
    remedy: 'Save the posts as text or HTML, and import those.',
    holdsStories: true,
  }),
  ...each('sql', { kind: 'a database dump', remedy: 'Export the posts as text or HTML, and import those.', holdsStories: true }),
  ...each('url webloc desktop lnk', {
    kind: 'a link to another place',
    remedy: 'Save the page that it leads to, and import that.',
    holdsStories: false,
  }),
};

function each(endings: string, kind: Kind): Readonly<Record<string, Kind>> {
  return Object.fromEntries(endings.split(' ').map((name) => [name, kind]));
}

/** Share of control bytes among the first from which a file is no text. */
const CONTROL_SHARE = 0.1;

export const refused: Format = {
  name: 'refused',
  recognises: ({ head, path }) => kindOf(head, path) !== null,
  async *read(piece) {
    const { head, path, named } = piece;
    await unread(piece);
    yield { kind: 'skip', skip: skip(path, told(kindOf(head, path), named)) };
  },
};

function told(kind: Kind | null, named: boolean): Trouble {
  return kind === null ? FURNITURE : notAPost(kind.kind, kind.remedy, named || kind.holdsStories);
}

function kindOf(head: Buffer, path: string): Kind | null {
  for (const row of MAGIC) {
    const at = row.at ?? 0;
    if (head.length >= at + row.starts.length && head.toString('latin1', at, at + row.starts.length) === row.starts) return row;
  }
  const byEnding = Object.hasOwn(ENDINGS, ending(path)) ? ENDINGS[ending(path)] : undefined;
  if (byEnding !== undefined) return byEnding;
  return isBinary(head)
    ? { kind: 'no text', remedy: 'Find out what it is; a document can be saved as text or HTML.', holdsStories: true }
    : null;
}

/** More control bytes than text has. UTF-16 is text, though every other byte of it is NUL; so is a text with a stray NUL, or padded with them. */
function isBinary(head: Buffer): boolean {
  const looked = head.subarray(0, 8192);
  let controls = 0;
  let nuls = 0;
  let evenNuls = 0;
  for (const [i, byte] of looked.entries()) {
    if (byte === 0) {
      nuls++;
      if (i % 2 === 0) evenNuls++;
    } else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b && byte !== 0x1a)
      controls++;
  }
  const wide =
    nuls > looked.length * 0.2 &&
    (evenNuls === 0 ||
      evenNuls === nuls ||
      head.toString('latin1', 0, 2) === '\xff\xfe' ||
      head.toString('latin1', 0, 2) === '\xfe\xff');
  const padding = wide ? 0 : nuls - trailingNuls(looked);
  return controls + padding > looked.length * CONTROL_SHARE;
}

function trailingNuls(bytes: Buffer): number {
  let i = bytes.length;
  while (i > 0 && bytes[i - 1] === 0) i--;
  return bytes.length - i;
}
