/**
 * Join facts of a made-up pile of any size, each a function of its number, so that a million need not be held: serials with their reposts,
 * authors with thousands of works, stories that stand alone, parts of "Untitled", and one address that a fifth of all posts give.
 */
import type { JoinFacts } from '../src/works/index.ts';
import { authorKeys, emailKey, nameWords } from '../src/works/names.ts';
import type { PartPlace } from '../src/works/place.ts';
import { titleKeys } from '../src/works/title.ts';

const FIRST = [
  'Ada',
  'Bertram',
  'Clover',
  'Dorrit',
  'Esme',
  'Fitz',
  'Greta',
  'Hob',
  'Ines',
  'Jonas',
  'Kit',
  'Lark',
  'Mabel',
  'Nell',
  'Otto',
  'Piers',
];
const LAST = [
  'Quill',
  'Fenn',
  'Marsh',
  'Thorne',
  'Lowe',
  'Vale',
  'Wick',
  'Harrow',
  'Plum',
  'Arrow',
  'Fern',
  'Ibbet',
  'Orlan',
  'Sands',
  'Tarn',
  'Yarrow',
];
const ADJECTIVES = [
  'Last',
  'Borrowed',
  'Quiet',
  'Unlikely',
  'Long',
  'Green',
  'Paper',
  'Patient',
  'Crooked',
  'Winter',
  'Salt',
  'Second',
  'Hollow',
  'Early',
];
const NOUNS = [
  'Lantern',
  'Ferry',
  'Orchard',
  'Kettle',
  'Umbrella',
  'Almanac',
  'Heron',
  'Staircase',
  'Tide',
  'Parcel',
  'Letter',
  'Garden',
  'Bridge',
  'Violin',
];
const PLACES = [
  'Home',
  'the Harbour',
  'the Mill',
  'Kent',
  'the Moor',
  'Sherwood',
  'Paris',
  'the Attic',
  'Summer',
  'the Hill',
  'Nowhere',
  'March',
];
const VENUES = ['lamplight', 'penny-dreadful', 'greenwood', 'tea-and-fog', 'moorland', 'paper-boats'];
/** The address that a list's software puts in place of everybody's own. */
const LIST = 'no-reply@lists.example.org';
/** One author in so many posts has thousands of works. */
const PROLIFIC_EVERY = 200_000;
const DAY = 86_400_000;

const mixed = (n: number, salt: number): number => {
  let h = Math.imul(n ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};
const one = <T>(list: readonly T[], by: number): T => {
  const item = list[by % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

interface Post {
  readonly title: string;
  readonly author: string;
  readonly email: string | null;
  readonly place: PartPlace;
  readonly text: number;
  readonly day: number;
}

const numbered = (number: number, total: number | null): PartPlace => ({
  kind: 'numbered',
  number,
  letter: 0,
  until: number,
  total,
});
const ALONE: PartPlace = { kind: 'alone', numbered: false };

function titleOf(work: number): string {
  const [a, b, c, d] = [1, 2, 3, 4].map((salt) => mixed(work, salt));
  const title = `${one(ADJECTIVES, a ?? 0)} ${one(NOUNS, b ?? 0)}`;
  return (d ?? 0) % 3 === 0
    ? `The ${title}`
    : `The ${title} of ${one(PLACES, c ?? 0)}${(d ?? 0) % 5 === 0 ? ` ${work % 97}` : ''}`;
}

const authorOf = (who: number): string => `${one(FIRST, mixed(who, 5))} ${one(LAST, mixed(who, 6))} ${who}`;

/** Twelve parts in a row are a serial and its neighbours, so that every prefix of the pile is one, too. */
function postOf(n: number): Post {
  const row = Math.floor(n / 20);
  const author = mixed(row, 7) % 8 === 0 ? Math.floor(n / PROLIFIC_EVERY) : 1000 + (mixed(row, 8) % (1 + Math.floor(n / 25)));
  const seat = n % 20;
  const day = 10_000 + (mixed(row, 9) % 3000);
  const own = `writer${author}@example.org`;
  // A serial of nine parts, the fourth with a slip in its title, two of them posted again elsewhere.
  if (seat < 9) {
    const title = seat === 3 ? titleOf(row).replace('er', 're') : titleOf(row);
    return { title, author: authorOf(author), email: own, place: numbered(seat + 1, 9), text: n, day: day + 7 * seat };
  }
  if (seat < 11)
    return {
      title: titleOf(row),
      author: authorOf(author),
      email: null,
      place: numbered(seat - 8, 9),
      text: n - 9,
      day: day + 900,
    };
  if (seat < 15)
    // One address in front of many names.
    return {
      title: 'Untitled',
      author: authorOf(author + seat),
      email: LIST,
      place: numbered(1 + (seat % 3), null),
      text: n,
      day,
    };
  if (seat < 16) return { title: 'Untitled', author: authorOf(author), email: own, place: numbered(2, null), text: n, day };
  return { title: titleOf(n), author: authorOf(author), email: own, place: ALONE, text: n, day: day + seat };
}

/** The join facts of post `n`. */
export function factsOf(n: number): JoinFacts {
  const { title, author, email, place, text, day } = postOf(n);
  const authors = [{ name: author, alias: null }];
  return {
    post: n,
    path: `list-${n % 7}.mbox`,
    index: n,
    story: 0,
    kind: 'story',
    title,
    titles: titleKeys(title),
    authors: [author],
    authorKeys: authorKeys(authors),
    nameWords: nameWords(authors),
    email: emailKey(email),
    place,
    label: place.kind === 'numbered' ? `${place.number}/${place.total ?? '?'}` : null,
    date: { from: day * DAY, to: (day + 1) * DAY },
    again: false,
    fields: 6,
    addresses: [`${n}.mail@lists.example.org`],
    follows: n % 20 > 0 && n % 20 < 9 ? [`${n - 1}.mail@lists.example.org`] : [],
    venue: one(VENUES, Math.floor(n / 20)),
    language: 'en',
    text: printOf(text),
  };
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** The fingerprint of a text of its own. */
function printOf(text: number): JoinFacts['text'] {
  let sketch = '';
  let at = 0;
  for (let i = 0; i < 48; i++) {
    at += 1 + (mixed(text, 20 + i) % 80_000_000);
    sketch += hex(at >>> 0);
  }
  const bands = [0, 1, 2, 3, 4].map((band) => `${band}${mixed(text, 70 + band).toString(16)}${text}`);
  return { hash: hex(mixed(text, 10)) + hex(text), length: 1500, sketch, bands };
}
