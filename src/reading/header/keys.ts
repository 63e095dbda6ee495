/**
 * Keys of a header: what a label means, in every language at once, since half-English headers are usual in all of them.
 *
 * A label is squeezed (case, accents, blanks, hyphens, full stops, apostrophes and decoration gone) and looked up; then tried without a
 * modifier ("Main", "Story", "if any"), as a plural, as two keys joined, and with one letter wrong.
 */

import type { LanguagePack } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold } from '../values/folding.ts';
import { isBareRating } from '../values/ratings.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import type { FieldKey } from './field-key.ts';
import { withoutOwner } from './key-owners.ts';
import { STEM_TRUST, stemIn } from './key-stems.ts';
import { LabelSieve } from './label-sieve.ts';

export type { FieldKey } from './field-key.ts';

export interface KeyMatch {
  readonly key: FieldKey;
  /** 0 to 1: 1 for a label that means nothing else, less for common words, misspellings and rare labels. */
  readonly confidence: number;
  /** BCP 47 of the table it was found in; "en" for labels that many languages use unchanged. */
  readonly language: string;
  /** The keys of a label that joins several ("Pairing/Rating"), in their order; else the one key. */
  readonly all: readonly FieldKey[];
}

export interface KeyAtStart {
  readonly label: string;
  /** Where the value starts, in UTF-16 units of the line. */
  readonly end: number;
  readonly key: FieldKey;
  /** The key is a word of its own value. */
  readonly sentence: boolean;
}

/** No label is longer; what is longer is no label. */
const LONGEST = 60;

interface Entry {
  readonly key: FieldKey;
  readonly sure: number;
  readonly language: string;
}

/** What a label is looked up by. */
function squeeze(label: string): string {
  if (/^[a-z]*$/.test(label)) return label;
  return fold(label).replace(/[\s'"._*~\-:;?!<>[\](){}#=+|¿¡■●◆☆★※◇○□▼▲♪・【】「」『』〖〗〔〕《》]+/gu, '');
}

interface Index {
  readonly exact: ReadonlyMap<string, Entry>;
  readonly sieve: LabelSieve;
  /** Labels that may be misspelt, by their first letter and length. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** Each label of five letters or more with one letter left out; for misspellings. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_NEAR = 5;

function withoutEach(word: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** By what misspelt labels are grouped: the first letter, and the length. */
function likeness(word: string, longer: number): string {
  return `${word.charAt(0)}${word.length + longer}`;
}

function buildIndex(packs: readonly LanguagePack[]): Index {
  const exact = new Map<string, Entry>();
  for (const { language, labels: rows } of packs) {
    for (const { key, sure, labels } of rows) {
      for (const label of labels.split(' | ')) {
        const squeezed = squeeze(label);
        const known = exact.get(squeezed);
        // what is a common word in one language can be nothing but this key in another
        if (known === undefined || (known.key === key && known.sure < sure)) exact.set(squeezed, { key, sure, language });
      }
    }
  }
  const near = new Map<string, string[]>();
  const alike = new Map<string, string[]>();
  for (const [word, entry] of exact) {
    if (word.length < SHORTEST_NEAR || entry.sure < 0.8 || !/^[a-zа-я/]+$/.test(word)) continue;
    alike.set(likeness(word, 0), [...(alike.get(likeness(word, 0)) ?? []), word]);
    for (const shorter of [word, ...withoutEach(word)]) {
      const words = near.get(shorter);
      if (words === undefined) near.set(shorter, [word]);
      else words.push(word);
    }
  }
  return { exact, near, alike, sieve: new LabelSieve(exact.keys(), MODIFIERS.split('|'), near.keys()) };
}

const keyIndex = ofPacks(buildIndex);

/** Words that stand before or after a key and do not change what it is. */
const MODIFIERS =
  'the|my|our|main|major|minor|story|fic|fanfic|overall|general|standard|usual|additional|other|possible|extra|brief|short|full|primary|secondary|official|obligatory|required|quick|important|special|total|approximate|estimated|current|blanket|authors|author';
const MODIFIERS_BEFORE = new SightedPattern(new RegExp(`^(?:${MODIFIERS})(?=[a-z]{4})`));
const MODIFIERS_AFTER = new SightedPattern(
  /(?:ifany|sofar|ifyoumust|forthis(?:part|chapter|story|fic|episode)|forthe(?:series|story)|ofthis(?:part|chapter)|ofstory|ofthestory|thistime|here|stuff|info|information|section)$/,
);
/** "NOTE 2", "A/N #2", "Note (3)", "Anmerkung Nr. 2": several of one kind, numbered. */
const NUMBER_AFTER = /(?:no|nr|n[o°º]|№)?\d{1,4}$|the\d(?:st|nd|rd|th)$/;
const ROMAN_AFTER = /\s[IVXivx]{1,5}\.?\s*$/;
/** "Tam's note", "Notes by Tam". */
const OWNED_NOTE = /^[a-z]{2,20}s(?:authors?)?notes?$/;
/** "A note before we start", "Note on dates". */
const NOTE_ON = new SightedPattern(
  /^(?:a)?(?:quick|short|brief|little|small|final|last|first)?notes?(?:before|on|about|regarding)[a-z]{2,24}$/,
);
/** "Do you want this on your site?", "May I put it on my page?" */
const ASKS_TO_ARCHIVE =
  /^(?:do(?:you|esanyone)|wouldyou|can(?:you|i)|may(?:you|i)|couldi)(?:want|like|have|put|post|archive|take|use|host)(?:to(?:have|post|archive|host))?(?:this|it)[a-z]{0,24}$/;
const PLURALS: readonly string[] = ['s', 'es', 'ies'];
/** Plain words one letter away from a key. */
const NO_MISSPELLING: ReadonlySet<string> = new Set(
  (
    'racing raving raking statue statues states stated noted charter tiles tithe titled genie genes genus sires spoiled ' +
    'warming waning wanting warring waring parting paining airing arching archer themed theses random summer thank thinks ' +
    'tanks planks party press prompted sitting selling sending reason treason sipping shopping slipping people quote ' +
    'quotes notices settling fitting beat beats beast better later lasts casts costs coast wards works data rates rater ' +
    'crate thanked'
  ).split(' '),
);

function lookUp(squeezed: string): Entry | null {
  const { exact } = keyIndex();
  const entry = exact.get(squeezed);
  if (entry !== undefined) return entry;
  for (const plural of PLURALS) {
    if (!squeezed.endsWith(plural) || !/^[a-z/&]+$/.test(squeezed)) continue;
    const stem = squeezed.slice(0, -plural.length) + (plural === 'ies' ? 'y' : '');
    const single = stem.length >= 4 ? exact.get(stem) : undefined;
    if (single !== undefined) return single;
  }
  return null;
}

/** One letter more, less, other, or two swapped. */
function oneLetterApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - start, endB - start];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function misspelt(squeezed: string): Entry | null {
  if (squeezed.length < SHORTEST_NEAR || squeezed.length > 24 || !/^[a-zа-я/]+$/.test(squeezed) || NO_MISSPELLING.has(squeezed))
    return null;
  const { exact, near, alike } = keyIndex();
  const like = (longer: number): boolean =>
    alike.get(likeness(squeezed, longer))?.some((word) => oneLetterApart(word, squeezed)) === true;
  if (!like(0) && !like(1) && !like(-1)) return null;
  for (const shorter of [squeezed, ...withoutEach(squeezed)]) {
    for (const word of near.get(shorter) ?? []) {
      const sameStart = word.charAt(0) === squeezed.charAt(0);
      if (!sameStart || !oneLetterApart(word, squeezed)) continue;
      const entry = exact.get(word);
      if (entry !== undefined) return { ...entry, sure: entry.sure * (word.length >= 7 ? 0.85 : 0.7) };
    }
  }
  return null;
}

function single(squeezed: string): Entry | null {
  const found = lookUp(squeezed);
  if (found !== null) return found;
  const bare = MODIFIERS_AFTER.without(MODIFIERS_BEFORE.without(squeezed));
  if (bare !== squeezed && bare.length >= 3) {
    const modified = lookUp(bare);
    if (modified !== null) return { ...modified, sure: modified.sure * 0.9 };
  }
  if (ASKS_TO_ARCHIVE.test(squeezed)) return { key: 'distribution', sure: 0.8, language: 'en' };
  if (OWNED_NOTE.test(squeezed) || NOTE_ON.test(squeezed)) return { key: 'note', sure: 0.7, language: 'en' };
  return misspelt(squeezed);
}

/** "Жанр фика" means what "Жанр" does. */
function owned(label: string): Entry | null {
  const bare = withoutOwner(fold(label).trim());
  const entry = bare === null ? null : lookUp(squeeze(bare));
  return entry === null || entry.sure < 0.8 ? null : { ...entry, sure: entry.sure * 0.92 };
}

/** "Zgoda na przedruk opowiadania" is about archiving, though no table lists it. */
function byStem(label: string): Entry | null {
  const row = stemIn(label.trim());
  return row === null ? null : { key: row.key, sure: STEM_TRUST, language: row.language };
}

/** Two keys in one label that have a key of their own. */
const PAIRS: Readonly<Record<string, FieldKey>> = {
  'characters pairing': 'charactersOrPairings',
  'pairing characters': 'charactersOrPairings',
  'spoilers warnings': 'warningsOrSpoilers',
  'warnings spoilers': 'warningsOrSpoilers',
  'rating warnings': 'ratingOrWarnings',
  'warnings rating': 'ratingOrWarnings',
  'fandom spoilers': 'fandomOrSpoilers',
  'spoilers fandom': 'fandomOrSpoilers',
};

/** Keys whose reader looks for the other by itself. */
const COVERS: Readonly<Record<string, FieldKey>> = {
  'title part': 'title',
  'part title': 'title',
  'title series': 'title',
  'author email': 'author',
  'email author': 'author',
  'author contact': 'author',
  'author website': 'author',
  'beta thanks': 'beta',
  'thanks beta': 'beta',
  'genre keywords': 'classification',
  'genre classification': 'classification',
  'feedback email': 'feedback',
  'email feedback': 'feedback',
  'feedback comments': 'feedback',
  'comments feedback': 'feedback',
  'comments note': 'note',
  'note comments': 'note',
  'series part': 'series',
  'series sequel': 'series',
  'sequel series': 'series',
  'author translator': 'author',
};

/** Keys that no field of a reading keeps: beside another key they say nothing. */
const UNKEPT: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'setting',
  'other',
  'length',
  'date',
  'challenge',
  'artist',
  'language',
]);

/** What joins two keys in one label; words only between blanks. */
const JOINTS = /\s*[/&+,、，・|／＆]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e|и|или|i|oraz|a|és|en|of|och|ja|tai)\s+/giu;

const JOINT = new RegExp(JOINTS.source, 'iu');

function combined(label: string): KeyMatch | null {
  const joint = JOINT.exec(label);
  if (joint === null) return null;
  const opening = squeeze(label.slice(0, joint.index));
  const opened = opening === '' ? null : single(opening);
  if (opening !== '' && opened === null) return null;
  const pieces = label
    .split(JOINTS)
    .map(squeeze)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 5) return null;
  const first = opened ?? single(pieces[0] ?? '');
  if (first === null) return null;
  const found = [first, ...pieces.slice(1).map(single)];
  const known = found.filter((entry) => entry !== null);
  const named = [...new Set(known.map((entry) => entry.key))];
  const kept = named.filter((key) => !UNKEPT.has(key));
  const keys = kept.length > 0 ? kept : named.slice(0, 1);
  const sure = Math.min(...known.map((entry) => entry.sure)) * (known.length === pieces.length ? 1 : 0.8);
  const [key = first.key, second, third] = keys;
  if (second === undefined) return { key, confidence: sure, language: first.language, all: keys };
  const both = `${key} ${second}`;
  const pair = third === undefined ? (PAIRS[both] ?? COVERS[both]) : undefined;
  return { key: pair ?? 'combined', confidence: sure, language: first.language, all: keys };
}

/** "archive: of course, anywhere" is a label with its value. */
const VALUE_INSIDE = /[:：] ?[\p{L}\p{N}]/u;

/**
 * What a label (the text before a colon, without it) means; null where it is no known key.
 * Brackets, marks and BBCode round it, its case, accents, blanks, number ("NOTE 2") and question mark do not matter.
 */
export function fieldKey(label: string): KeyMatch | null {
  return label.length > LONGEST || keyIndex().sieve.isFar(label) ? null : soughtKey(label);
}

/** The same without a look beforehand at how the label opens. */
export function soughtKey(label: string): KeyMatch | null {
  const bare = label.replace(/\[\/?[a-z]{1,6}\]/gi, '');
  const squeezed = squeeze(bare);
  if (squeezed === '' || VALUE_INSIDE.test(bare)) return null;
  const exact = lookUp(squeezed);
  if (exact !== null) return { key: exact.key, confidence: exact.sure, language: exact.language, all: [exact.key] };
  // "Chapitre II - Le retour" is a heading, no field, nor a misspelt one
  if (ROMAN_AFTER.test(bare) && lookUp(squeeze(bare.replace(ROMAN_AFTER, '')))?.key === 'part') return null;
  const unnumbered = squeezed.replace(NUMBER_AFTER, '');
  if (unnumbered !== squeezed) {
    const numbered = lookUp(unnumbered);
    // "Part 2: The Return" is a heading, no field
    if (numbered === null || numbered.key === 'part' || numbered.key === 'previous' || numbered.key === 'story') return null;
    return { key: numbered.key, confidence: numbered.sure * 0.95, language: numbered.language, all: [numbered.key] };
  }
  const joined = combined(bare);
  if (joined !== null) return joined;
  const entry = single(squeezed) ?? owned(bare) ?? byStem(bare);
  return entry === null ? null : { key: entry.key, confidence: entry.sure, language: entry.language, all: [entry.key] };
}

/** Values that show, without a colon, that the word before them is a key. */
const VALUES_AFTER: readonly { readonly key: FieldKey; readonly value: RegExp; readonly example: string }[] = [
  {
    key: 'distribution',
    value:
      /^(?:yes|no|none|anywhere|anyone|ask|please ask|ask first|ask me|wherever|freely|sure|ok|okay|nowhere|with permission|by permission)\b/,
    example: 'Archive yes',
  },
  {
    key: 'feedback',
    value: /^(?:yes|please|welcome|always|adored|appreciated|loved|craved|to \S+@|\S+@|is )/,
    example: 'Feedback welcome',
  },
  {
    key: 'spoilers',
    value: /^(?:none|no|for|up to|through|nothing|any|all|small|minor|slight|big|season|everything)\b/,
    example: 'Spoilers none',
  },
  { key: 'warnings', value: /^(?:none|no|nothing|nil|n\/a)\b/, example: 'Warnings none' },
  { key: 'pairing', value: /^(?:none|n\/a|gen\b|[a-z. ]{1,20}\/[a-z. ]{1,20}$)/, example: 'Pairing none' },
  {
    key: 'date',
    value: /^(?:on |in )?(?:\d{1,4}[-/. ]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/,
    example: 'Submitted May 2001',
  },
  { key: 'beta', value: /^(?:none|no|by )/, example: 'Beta none' },
  { key: 'status', value: /^(?:complete|completed|wip|finished|unfinished|in progress)\b/, example: 'Status complete' },
];

/**
 * A key without a colon at the start of a line ("Rated PG", "ARCHIVE yes", "TITLE The Long Road").
 * Sure only where the value could be nothing else, or the key stands in capitals and the value does not.
 */
export function longestKeyAtStart(line: string): KeyAtStart | null {
  const head = /^[A-Za-z]/.test(line) ? 0 : (/^[\s>*■●◆☆★※]*/u.exec(line)?.[0].length ?? 0);
  for (const end of keyIndex().sieve.wordEnds(line, head).reverse()) {
    const label = line.slice(head, end);
    if (/[:,;."”!?]$/u.test(label)) continue;
    const match = lookUp(squeeze(label));
    if (match === null || match.sure < 0.6) continue;
    const rest = line.slice(end);
    const value = rest.trim();
    if (value === '' || !showsKey(label, match.key, value)) continue;
    const sentence = isInSentence(label, match.key, value);
    return { label, end: sentence ? head : end + (rest.length - rest.trimStart().length), key: match.key, sentence };
  }
  return null;
}

/** What makes a sentence of the key before it: "Archive wherever you please", "Feedback is loved". */
const GOES_ON: Readonly<Partial<Record<FieldKey, RegExp>>> = {
  distribution: /^(?:anywhere|wherever|freely|nowhere|with permission|by permission)\b/,
  feedback: /^(?:is|are) /,
};
const SAID_OF = /^(?:archive|feed-?back|comments|reviews)$/;

/** True where the key is the verb of a sentence, or what it speaks of: no label, unless it stands in capitals. */
function isInSentence(label: string, key: FieldKey, value: string): boolean {
  return label !== label.toUpperCase() && SAID_OF.test(fold(label)) && GOES_ON[key]?.test(fold(value.slice(0, 40))) === true;
}

function showsKey(label: string, key: FieldKey, value: string): boolean {
  if (key === 'rating') return isBareRating(value) || isBareRating(value.split(/[\s,;.(]/u)[0] ?? '');
  const folded = fold(value.slice(0, 80));
  if (VALUES_AFTER.some((row) => row.key === key && row.value.test(folded))) return true;
  const capitals = label.length >= 4 && label === label.toUpperCase() && label !== label.toLowerCase();
  return capitals && /\p{Ll}/u.test(value.split(/\s+/u, 3).join(' '));
}
