/** Draws a story with all that its header may say: the truth before any layout. */
import {
  DISCLAIMERS,
  END_MARKERS,
  FEEDBACKS,
  LEAD_INS,
  NOTES,
  PERMISSIONS,
  RATINGS,
  SPOILERS,
  SUMMARIES,
  WARNINGS,
} from './phrases.ts';
import type { Random } from './random.ts';
import { ARCHIVES, address, cast, FANDOMS, GENRES, paragraph, penName, storyTitle } from './vocabulary.ts';

export interface Story {
  readonly title: string;
  readonly author: string;
  readonly address: string;
  readonly rating: { readonly says: string; readonly level: string } | null;
  readonly fandom: string | null;
  readonly pairing: { readonly says: string; readonly pairs: readonly string[] } | null;
  readonly characters: readonly string[];
  readonly genres: readonly string[];
  readonly summary: string | null;
  readonly disclaimer: string | null;
  readonly distribution: { readonly says: string; readonly permission: string; readonly places: readonly string[] } | null;
  readonly feedback: string | null;
  readonly warnings: string | null;
  readonly spoilers: string | null;
  readonly beta: { readonly says: string; readonly names: readonly string[] } | null;
  readonly notes: readonly string[];
  readonly series: { readonly name: string; readonly position: number | null } | null;
  readonly leadIn: string | null;
  readonly paragraphs: readonly string[];
  readonly endMarker: { readonly says: string; readonly status: string } | null;
}

const maybe = <T>(random: Random, probability: number, make: () => T): T | null => (random.chance(probability) ? make() : null);

export function drawStory(random: Random): Story {
  const author = penName(random);
  const people = cast(random);
  return {
    title: storyTitle(random),
    author,
    address: address(random, author),
    rating: maybe(random, 0.8, () => random.pick(RATINGS)),
    fandom: maybe(random, 0.6, () => random.pick(FANDOMS)),
    pairing: maybe(random, 0.35, () => drawPairing(random, people)),
    characters: random.chance(0.2) ? random.some(people, random.between(1, 3)) : [],
    genres: random.chance(0.3) ? random.some(GENRES, random.between(1, 2)) : [],
    summary: maybe(random, 0.7, () => random.pick(SUMMARIES)),
    disclaimer: maybe(random, 0.7, () => random.pick(DISCLAIMERS)),
    distribution: maybe(random, 0.65, () => drawPermission(random)),
    feedback: maybe(random, 0.5, () => random.pick(FEEDBACKS)),
    warnings: maybe(random, 0.25, () => random.pick(WARNINGS)),
    spoilers: maybe(random, 0.2, () => random.pick(SPOILERS)),
    beta: maybe(random, 0.2, () => drawBeta(random)),
    notes: random.chance(0.35) ? random.some(NOTES, random.between(1, 2)) : [],
    series: maybe(random, 0.08, () => ({ name: storyTitle(random), position: null })),
    leadIn: maybe(random, 0.3, () => random.pick(LEAD_INS)),
    paragraphs: drawParagraphs(random),
    endMarker: maybe(random, 0.5, () => random.pick(END_MARKERS)),
  };
}

function drawPermission(random: Random): NonNullable<Story['distribution']> {
  const row = random.pick(PERMISSIONS);
  const [a = '', b = ''] = random.some(ARCHIVES, 2);
  const fill = (text: string) => text.replace('{A}', a).replace('{B}', b);
  const filled = fill(row.says);
  return {
    says: filled[0] === filled[0]?.toLowerCase() ? filled : filled,
    permission: row.permission,
    places: row.places.map(fill),
  };
}

function drawPairing(random: Random, people: readonly string[]): NonNullable<Story['pairing']> {
  const [a = '', b = '', c = '', d = ''] = random.some(people, 4);
  const pair = `${a}/${b}`;
  const other = d === '' ? pair : `${c}/${d}`;
  return random.pick([
    { says: pair, pairs: [pair] },
    { says: `${a} & ${b}`, pairs: [`${a} & ${b}`] },
    { says: 'none', pairs: [] },
    { says: 'Gen', pairs: [] },
    { says: `implied ${pair}`, pairs: [pair] },
    { says: `${pair} (sort of)`, pairs: [pair] },
    ...(d === ''
      ? []
      : [
          { says: `${pair}, ${other}`, pairs: [pair, other] },
          { says: `${pair}, past ${other}`, pairs: [pair, other] },
        ]),
  ]);
}

function drawBeta(random: Random): NonNullable<Story['beta']> {
  const name = penName(random);
  const other = penName(random);
  return random.pick([
    { says: name, names: [name] },
    { says: `${name} and ${other}`, names: [name, other] },
    { says: `the patient ${name}`, names: [name] },
    { says: `${name}, thank you!`, names: [name] },
    { says: 'None, all mistakes are mine', names: [] },
  ]);
}

function drawParagraphs(random: Random): string[] {
  const plain = Array.from({ length: random.between(4, 12) }, () => paragraph(random));
  if (random.chance(0.15)) plain.splice(random.between(1, 3), 0, '"Summary: we are lost," said the captain, and shut the book.');
  if (random.chance(0.1))
    plain.splice(random.between(1, 3), 0, 'Dear all, the letter began. From: the lighthouse. To: whoever finds it.');
  return plain;
}
