/** Names, titles and sentences to compose with; all invented, or of works long out of copyright. */
import type { Random } from './random.ts';

const GIVEN = [
  'Alba',
  'Benedict',
  'Cressida',
  'Dorian',
  'Effie',
  'Fergus',
  'Gwen',
  'Horace',
  'Imogen',
  'Jasper',
  'Keziah',
  'Leopold',
  'Maud',
  'Nestor',
  'Octavia',
  'Percy',
  'Rosalind',
  'Silas',
  'Tabitha',
  'Ulric',
  'Viola',
  'Wendell',
];
const FAMILY = [
  'Ashdown',
  'Birch',
  'Crane',
  'Dunmore',
  'Eddowes',
  'Fairweather',
  'Gant',
  'Hollis',
  'Ives',
  'Jessop',
  'Kettle',
  'Larch',
  'Mallow',
  'Nightingale',
  'Oakes',
  'Pell',
  'Quince',
  'Rudd',
  'Sorrel',
  'Thistle',
  'Underhill',
  'Vetch',
  'Winterbourne',
  "O'Dell",
  'de Vries',
  'St. Clair',
];
const HANDLES = [
  'quietmarsh',
  'tinlantern',
  'pennywhistle',
  'owl_at_noon',
  'Saltmarsh',
  'MagpieJane',
  'north_by_teacup',
  'inkling7',
  'Wren',
  'bramblefoot',
  'LadyPumpkin',
  'otter',
  'The Grey Cat',
  'sparrowgrass',
  'K. L. Finch',
  'jo_march_hare',
];
const HOSTS = ['example.org', 'example.com', 'mail.example.org', 'users.example.com', 'mailbox.invalid'];

export function penName(random: Random): string {
  return random.chance(0.55) ? `${random.pick(GIVEN)} ${random.pick(FAMILY)}` : random.pick(HANDLES);
}

export function address(random: Random, name: string): string {
  const user =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, random.pick(['', '.', '_']))
      .replace(/^[._]+|[._]+$/g, '') || 'writer';
  return `${user}@${random.pick(HOSTS)}`;
}

const ADJECTIVES = [
  'Quiet',
  'Borrowed',
  'Crooked',
  'Last',
  'Second',
  'Hollow',
  'Paper',
  'Winter',
  'Unlikely',
  'Patient',
  'Green',
  'Salt',
  'Broken',
  'Long',
  'Invisible',
];
const THINGS = [
  'Lantern',
  'Harbour',
  'Kettle',
  'Umbrella',
  'Orchard',
  'Staircase',
  'Almanac',
  'Ferry',
  'Heron',
  'Overcoat',
  'Window',
  'Parcel',
  'Weathercock',
  'Tide',
  'Ladder',
  'Goose',
];
const PLACES = [
  'Elmswick',
  'the Marsh',
  'Baker Street',
  'Ithaca',
  'Nottingham',
  'the North Tower',
  'Emerald Lane',
  'Calais',
  'the Third Floor',
  'Long Barrow',
];
const PHRASES = [
  'What the Tide Left',
  'Once More Upon the Stair',
  'How to Mend a Gate',
  'Things Said in the Dark',
  'Nobody Counts the Rooks',
  'If It Rains on Friday',
  "All the King's Teacups",
  'In Which There Is a Goose',
  'Not Yet, Not Here',
  'Till the Boats Come In',
];

export function storyTitle(random: Random): string {
  const a = random.pick(ADJECTIVES);
  const t = random.pick(THINGS);
  const p = random.pick(PLACES);
  return random.pick([
    `The ${a} ${t}`,
    `${a} ${t}`,
    `The ${t} of ${p}`,
    `A ${t} for ${p}`,
    random.pick(PHRASES),
    `${t} and ${random.pick(THINGS)}`,
    `The ${a} ${t} at ${p}`,
    `${t}`,
    `Return to ${p}`,
    `${a}: A ${t} Story`,
  ]);
}

export const FANDOMS = [
  'Sherlock Holmes',
  'Robin Hood',
  'The Odyssey',
  'Don Quixote',
  'Little Women',
  'Dracula',
  'The Three Musketeers',
  'Treasure Island',
  'Greek Myth',
  'Jane Eyre',
  'Peter Pan',
  'The Wizard of Oz',
  'Arthurian legend',
  'Frankenstein',
  'Les Miserables',
];

const CAST: readonly (readonly string[])[] = [
  ['Holmes', 'Watson', 'Lestrade', 'Mrs. Hudson', 'Irene Adler'],
  ['Robin', 'Marian', 'Little John', 'Will Scarlet', 'Much'],
  ['Odysseus', 'Penelope', 'Athena', 'Calypso'],
  ['Quixote', 'Sancho', 'Dulcinea'],
  ['Athos', 'Porthos', 'Aramis', "d'Artagnan"],
  ['Harker', 'Mina', 'Van Helsing', 'Seward'],
  ['Arthur', 'Guinevere', 'Lancelot', 'Kay', 'Bedivere'],
];

export function cast(random: Random): readonly string[] {
  return random.pick(CAST);
}

export const GENRES = [
  'Humor',
  'Drama',
  'Adventure',
  'Romance',
  'Angst',
  'Mystery',
  'General',
  'Fluff',
  'Humour',
  'Casefile',
  'Vignette',
  'AU',
];
export const ARCHIVES = [
  'the Lantern Room',
  'Gull Point Archive',
  'Sherwood Shelf',
  "Maudie's Page of Myths",
  'WinterFic',
  'The Harbour Library',
  'Inkwell',
  'the Reading Nook',
  'BSI Archive',
  'the Attic',
];
export const LISTS = ['lamplight', 'greenwood-fic', 'bakerstreet-l', 'harbourfic', 'MarshTales', 'musketeers'];

const WHO = [
  'The ferryman',
  'Her aunt',
  'The captain',
  'Nobody',
  'The second cook',
  'A tall stranger',
  'The mule',
  'The gardener',
  'Old Tom',
  'The landlady',
  'The porter',
  'His brother',
];
const DID = [
  'counted',
  'mislaid',
  'painted',
  'remembered',
  'borrowed',
  'polished',
  'described',
  'forgot',
  'carried home',
  'put away',
  'looked for',
  'wrapped up',
];
const WHAT = [
  'the teapot',
  'a map of the marsh',
  'eleven umbrellas',
  'the long ladder',
  'three letters',
  'the garden gate',
  'a hat with a feather',
  'the good lamp',
  'a very small boat',
];
const HOW = [
  'before breakfast',
  'with some care',
  'in the rain',
  'and said so',
  'for the third time',
  'without a word',
  'as the bell rang',
  'by candlelight',
  'and did not look back',
];
const SAID = [
  '"It is late," said the landlady.',
  '"Not again," said Old Tom.',
  '"You might have told me," she said, and shut the window.',
  '"I did knock," said the stranger mildly.',
  '"Is there any more of the soup?"',
  '"That," he said, "is not my hat."',
  '"We could always ask the goose," said the porter.',
];

export function sentence(random: Random): string {
  return `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(HOW)}.`;
}

export function paragraph(random: Random): string {
  if (random.chance(0.3)) return random.pick(SAID);
  return Array.from({ length: random.between(2, 5) }, () => (random.chance(0.15) ? random.pick(SAID) : sentence(random))).join(
    ' ',
  );
}
