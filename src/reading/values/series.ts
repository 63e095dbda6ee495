/** A story's place in a series of stories. */
import type { SeriesPlace } from '../../words/index.ts';
import { fold, oneLine } from './folding.ts';
import { readNumber } from './numbers.ts';

const LONGEST = 300;
const NUMBER = '(?:#\\s*)?(\\d{1,3}|[ivx]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ORDINAL = '(\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const NOUN =
  '(?:part|story|book|number|no|nr|episode|instal+ment|chapter|vol|volume|entry|fic|section|teil|band|buch|tome|livre|partie|parte|libro|livro|numero|часть|книга|том|№|czesc|tom|cast|dil|kniha|resz|konyv|deel|del|bok|osa|kirja|#)';
const SERIES =
  '(?:series|universe|verse|stories|trilogy|cycle|saga|arc|sequence|quartet|collection|serie|reihe|zyklus|cycle|ciclo|цикла?|сери[ия]|трилогии|cyklu|serii|serie|sorozat|reeks|sarjaa?|sarjasta)';

/** Shapes of a place in a series, over folded text. Group "name" and group "place". */
export const SERIES_SHAPES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: new RegExp(
      `^(?:the\\s+)?${ORDINAL}\\s+(?:${NOUN}\\s+|one\\s+)?(?:of|in|from)\\s+(?:the\\s+|my\\s+)?["“](?<name>[^"“”]+)["”](?:\\s+${SERIES})?\\b.*$`,
    ),
    example: 'third in the "Hat" series, follows "Brims"',
  },
  {
    pattern: new RegExp(
      `^${NOUN}\\.?\\s*${NUMBER}\\.?\\s*(?:(?:of|in|from|out of|von|der|de|du|di|della|da|из|in de|av|i|z|uit)\\s+)(?:\\d+\\s+(?:of|in)\\s+)?(?:the\\s+|my\\s+|der\\s+|la\\s+|le\\s+)?(?<name>.+?)(?:\\s+${SERIES})?\\.?$`,
    ),
    example: 'No. 4 in the Hat series',
  },
  {
    pattern: new RegExp(
      `^(?:the\\s+)?${ORDINAL}\\s+(?:${NOUN}\\s+|one\\s+)?(?:of|in|from)\\s+(?:the\\s+|my\\s+)?(?<name>.+?)(?:\\s+${SERIES})?\\.?$`,
    ),
    example: 'third in the Hat series',
  },
  {
    pattern: new RegExp(
      `^(?<name>.+?)\\s*[(\\[]\\s*(?:${NOUN}\\.?\\s*)?${NUMBER}\\s*(?:(?:of|/)\\s*(?:\\d{1,3}|\\?|[a-z]+))?\\s*[)\\]]\\.?$`,
    ),
    example: 'Hats (3 of 7)',
  },
  {
    pattern: new RegExp(
      `^(?<name>.+?)[\\s,;:–-]+${NOUN}\\.?\\s*${NUMBER}(?:\\s*(?:of|/|von|de)\\s*(?:\\d{1,3}|\\?|[a-z]+))?\\.?$`,
    ),
    example: 'Hats, part 3',
  },
  {
    pattern: new RegExp(`^(?<name>.+?)[\\s,;:–-]+${ORDINAL}\\s+(?:${NOUN}|one|in (?:the )?series)\\.?$`),
    example: 'Hats, third story',
  },
  { pattern: /^(?<name>.+?)\s*[,:–-]?\s*#\s*(\d{1,3})\.?$/, example: 'Hats #3' },
  { pattern: /^(?<name>.+?)\s*,\s*(\d{1,2})\.?$/, example: 'Hats, 3' },
  { pattern: /^(?<name>.+?)\s+(\d{1,2})\s*(?:\/|of)\s*(?:\d{1,2}|\?)\.?$/, example: 'Hats 3/7' },
  { pattern: /^#?\s*(\d{1,2})\s*(?:in|of)\s+(?:the\s+|my\s+)?(?<name>.+?)(?:\s+series)?\.?$/, example: '3 in the Hat series' },
];

const NONE =
  /^(?:none(?: (?:to speak of|really|yet|that i know of))?|no|n\/a|nope|nil|not (?:a|part of).*|stand-?alone|standalone|-+|nein|keine?|non|aucune?|ninguna?|nessuna?|nenhuma|нет|brak|nie|zadna|zadny|nincs|geen|nej|ingen|ei|无|無|없음|なし|単発|one-?shot)[.!]*$/;

/** "the Hat series" is the series Hat; "the Library of Lost Hats" keeps its article. */
function named(text: string): string {
  const bare = text.replace(/^[\s"“„«'‘《「『([]+|[\s"”“»'’》」』)\],:;–—-]+$/gu, '').trim();
  return bare.replace(/^the\s+(.+?)\s+(?:series|trilogy|cycle|saga)$/iu, '$1').replace(/\s+series$/iu, '');
}

/** The value of a series field: "Name, 3", "Name #2", "No. 4 in the Name series", "third of the Name stories", or the name alone. */
export function readSeries(raw: string): SeriesPlace | null {
  const text = oneLine(raw.slice(0, LONGEST)).replace(/[\s.]+$/u, '');
  const folded = fold(text);
  if (text === '' || NONE.test(folded)) return null;
  for (const { pattern } of SERIES_SHAPES) {
    const match = new RegExp(pattern.source, `${pattern.flags}d`).exec(folded);
    const place = match?.slice(1).find((group, i) => group !== undefined && match.groups?.['name'] !== match[i + 1]);
    const at = match?.indices?.groups?.['name'];
    if (match === null || at === undefined || place === undefined) continue;
    const position = readNumber(place);
    // "Book One of The Highbury Chronicles": a capital article is the name's
    const article = at[1] >= text.length && /\bThe\s+$/.exec(text.slice(0, at[0]));
    const name = named(text.slice(article ? article.index : at[0], at[1]));
    if (position === null || name === '') continue;
    return { name, position };
  }
  const name = text
    .replace(/^(?:a\s+)?(?:sequel|prequel|follow-?up|companion)(?: piece)? to\s+/iu, '')
    .replace(/^["“„«'‘《「『]+|["”“»'’》」』]+$/gu, '')
    .trim();
  return name === '' ? null : { name, position: null };
}
