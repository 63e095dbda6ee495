/** Fandoms, genres and classifications: lists of tags. */
import { ofPacks } from '../packs/packs.ts';
import { isNone } from './emptiness.ts';
import { fold, oneLine } from './folding.ts';
import { ACRONYMS, CLUSTER, ENGLISH_GENRES } from './genres.ts';

export interface ClassificationReading {
  readonly genres: readonly string[];
  readonly fandoms: readonly string[];
  readonly relationships: readonly string[];
}

export interface CategoriesReading {
  readonly genres: readonly string[];
  readonly fandoms: readonly string[];
}

/** A list is not longer; the rest is chatter. */
const LONGEST = 1000;

const genreWords = ofPacks((packs) => {
  const rows = [ENGLISH_GENRES, ...packs.map(({ genres }) => genres)].filter((row) => row !== '');
  return new Set(rows.flatMap((row) => row.split(' | ').map(fold)));
});
/** Genres with a slash in them. */
const SLASHED = /\b(?:hurt\s*\/\s*comfort|h\/c|херт\/комфорт|schmerz\/trost|m\/m|f\/f|m\/f|f\/m)\b/giu;
const SLASH = '\u0001';

/** Whether a word or phrase is a known genre, form or code. */
export function isGenreWord(text: string): boolean {
  const bare = fold(text).replace(/^[\s"'([*#]+|[\s"')\].!?*~:;,]+$/gu, '');
  return (
    genreWords().has(bare) ||
    /^(?:m\/m|f\/f|m\/f|f\/m|h\/c)$/.test(bare) ||
    (CLUSTER.test(text.trim()) && !ACRONYMS.has(text.trim())) ||
    ACRONYMS.has(text.trim())
  );
}

const TRIM = /^[\s"'“”„«»*#~([【]+|[\s"'“”„«».!?*~:;,)\]】]+$/gu;
/** Clauses beside the items of a list: "I hope", "of a sort". */
const CLAUSE =
  /^(?:i|you|we|it|it's|that|this|which|but|so|if|because|maybe|perhaps|probably|mostly|sort|kind|of|with|for|as|not|or|plus|and|at|really|definitely|just|well|um+|er+|uh)\b(?!-)/iu;

function unique(items: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = fold(item);
    if (item === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Brackets that hold a remark, taken out: "Humor (I hope)". */
function withoutBrackets(text: string): string {
  return text.replace(/[([（][^()[\]（）]*[)\]）]/gu, ' ');
}

/** The genres of one item: a cluster of letters taken apart, a known pair with a slash kept. */
function genresOf(item: string): string[] {
  const bare = oneLine(item.replaceAll(SLASH, '/')).replace(TRIM, '').trim();
  if (bare === '' || isNone(bare)) return [];
  if (CLUSTER.test(bare) && !ACRONYMS.has(bare)) return [...bare];
  const joined = /^(.+?)\s+(?:and|&|und|et|y|e|и|i|a)\s+(.+)$/iu.exec(bare);
  if (
    joined?.[1] !== undefined &&
    joined[2] !== undefined &&
    isGenreWord(joined[1]) &&
    isGenreWord(joined[2]) &&
    !genreWords().has(fold(bare))
  )
    return [joined[1], joined[2]];
  return [bare];
}

/** The value of a genre field: split at commas and slashes, letter clusters into letters, remarks left out. */
export function readGenres(raw: string): readonly string[] {
  const text = withoutBrackets(oneLine(raw.slice(0, LONGEST))).replace(SLASHED, (pair) => pair.replace('/', SLASH));
  const first = firstSentence(text);
  const items = first.split(/\s*[,;|/\\+、，／・]\s*|\s+[-–—]\s+/u);
  const kept = items.filter((item, i) => i === 0 || !CLAUSE.test(item.trim()));
  const han =
    kept.length === 1 && /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\s]+$/u.test(first)
      ? first.trim().split(/\s+/u)
      : kept;
  return unique(han.flatMap(genresOf));
}

/** A list ends with its first sentence, where a remark follows. */
function firstSentence(text: string): string {
  const cut = /^(.*?[\p{L}\p{N})])[.!?]+\s+\p{Lu}\p{L}*\s/u.exec(text);
  return cut?.[1] ?? text;
}

/** What joins fandoms. A slash between capitals; " x " and "+"; a comma, unless an article or "and" follows ("The Lion, the Witch and the Wardrobe"). */
const FANDOM_JOINTS =
  /\s*[;|、；|＆]\s*|\s*,(?!\s*(?:the|and|der|die|das|la|le|les|el|los|un|une|a|an|of|und|et)\s)(?!\d)\s*|\s+[x×+]\s+(?=\p{Lu}|\p{Lo})|\s*[×]\s*|\s+\/+\s+|(?<=[\p{L}\d)!?.])\/(?=[\p{Lu}\p{Lo}])|\s+(?:meets|vs\.?|crossed with|crossover with|with a (?:bit|dash|touch) of)\s+/gu;
const CROSSOVER = /\b(?:crossovers?|cross-overs?|x-?overs?|fusion|mash-?up|кроссовер|croisement)\b/iu;
const REST =
  /^(?:(?:and|plus|with|or)\s+)?(?:misc\.?|various|other|others|more|etc\.?|assorted|several|some|many|a few|multiple|unknown|general|the usual)\b.*$/iu;

function fandomsOf(text: string): string[] {
  const lower = text === text.toLowerCase();
  const joints = lower ? new RegExp(`${FANDOM_JOINTS.source}|(?<=\\p{L})/(?=\\p{Ll}{3})`, 'gu') : FANDOM_JOINTS;
  return text
    .split(joints)
    .map((item) =>
      item
        .replace(/^[\s"'“”„«»《「『*~]+|[\s"'“”„«»》」』*~,;:]+$/gu, '')
        .replace(/^(?:and|und|et|y|e|и|plus|with)\s+/iu, '')
        .replace(/(?<!\b\p{L}|\b(?:Mr|Mrs|Dr|St|etc))\.$/u, ''),
    )
    .filter((item) => item !== '' && !isNone(item) && !REST.test(item));
}

/** "A/B crossover", "crossover with A", "Crossover: A/B", "(A crossover)": the shows that it names; null where a text is no such statement. */
export function crossoverFandoms(text: string): readonly string[] | null {
  const match = CROSSOVER.exec(text);
  if (match === null) return null;
  const before = text
    .slice(0, match.index)
    .replace(/^.*?\b(?:[Tt]his is|[Ii]t's|[Ii]t is|[Tt]he following is)\s+(?:an?\s+)?(?=\p{Lu})/u, '')
    // the name of the first one can open with it: "The Time Machine/Cranford crossover"
    .replace(/^(?:(?:a|an|my|this|another|is|it|it's)\s+|the\s+(?![^/&]{1,40}[/&]))/iu, '')
    .replace(/^the\s+/u, '')
    .replace(/[\s,:([-]+$/u, '');
  const after = text
    .slice(match.index + match[0].length)
    .replace(/^\s*(?:story|fic|fanfic|tale)?\s*(?:[:,–—-]|between|with|of|from|involving|featuring|and|\()?\s*/iu, '');
  const named = /\p{Lu}|\p{Lo}/u.test(before) && !/^(?:crossover|genre|category|classification)$/iu.test(before) ? before : '';
  const behind =
    /^[\p{Lu}\p{Lo}"“«]/u.test(after) &&
    /^\s*(?:story|fic)?\s*(?:[:,(–—-]|between|with|of|involving|featuring)/iu.test(text.slice(match.index + match[0].length))
      ? (after.split(/[.!?)](?:\s|$)/u)[0] ?? '')
      : '';
  const list = `${named}`.replace(/\s+and\s+/giu, '/').replace(/\s*&\s*/gu, '/');
  const others = behind.replace(/,?\s+and\s+(?=\p{Lu})/gu, ', ');
  return unique([...fandomsOf(list), ...fandomsOf(others)]);
}

/** The value of a fandom field. */
export function readFandoms(raw: string): readonly string[] {
  const text = oneLine(raw.slice(0, LONGEST));
  if (isNone(text)) return [];
  const crossed = crossoverFandoms(text);
  if (crossed !== null && crossed.length > 0) return crossed;
  return unique(fandomsOf(text));
}

const PAIR =
  /^[\p{Lu}\p{Lo}?][\p{L}\p{M}.'’ -]{0,30}(?:\/[\p{L}?][\p{L}\p{M}.'’ -]{0,30}|\s*[&+×]\s*[\p{L}][\p{L}\p{M}.'’ -]{0,30}|x\p{Lu}[\p{L}]{1,20})+$/u;

/** "W/S", "Mole/rowing", "Jeeves & Bertie": no genres, no lone codes. */
export function isPair(item: string): boolean {
  if (item.length > 80 || !PAIR.test(item)) return false;
  const halves = item.split(/[/&+×]/u).map((half) => half.trim());
  return (
    !halves.every((half) => isGenreWord(half) || /^[SVXRHACP]$/.test(half)) &&
    !/^(?:m|f)\/(?:m|f)$/iu.test(item) &&
    !/^(?:and|or|n\/a|w\/o?)\b/iu.test(item) &&
    !halves.some((half) => half === '')
  );
}

/** "Little Women > Jo/Laurie": the shelves of an archive, from the show to the pair. */
const BREADCRUMBS = /^(\p{Lu}[^<>|,;]{1,60}?)\s*(?:>|»)\s*(\p{Lu}[^<>|,;]{1,60})$/u;

/** "Books » Hard Times": how big archives shelve by medium and show. */
const SHELF =
  /^(?:books?|tv(?: shows?)?|movies?|anime(?:\/manga)?|games?|comics?|plays?(?:\/musicals?)?|misc|cartoons?)\s*(?:»|>|::)\s*(.+)$/i;

/** Category, Classification, Keywords: words, letter clusters, crossover statements and pairings mixed. */
export function readClassification(raw: string): ClassificationReading {
  const text = oneLine(raw.slice(0, LONGEST));
  const shelved = SHELF.exec(text)?.[1];
  if (shelved !== undefined) return { genres: [], fandoms: [shelved], relationships: [] };
  const path = BREADCRUMBS.exec(text);
  if (path?.[1] !== undefined && path[2] !== undefined)
    return { genres: [], fandoms: [path[1]], relationships: isPair(path[2]) ? [path[2]] : [] };
  const genres: string[] = [];
  const fandoms: string[] = [];
  const relationships: string[] = [];
  for (const sentence of text.split(/(?<=[\p{L}\p{N})]{3})[.!?;]\s+(?=\p{Lu})/u)) {
    const list = sentence.replace(/[.!?]+$/u, '');
    const crossed = crossoverFandoms(list);
    if (crossed !== null && crossed.length > 0 && !isListOfGenres(list)) {
      // "Humor, Crossover with Dracula"
      const before = list
        .slice(0, CROSSOVER.exec(list)?.index ?? 0)
        .split(/\s*[,;]\s*/u)
        .filter((item) => item !== '');
      if (before.length > 0 && before.every((item) => isGenreWord(item))) genres.push(...before);
      genres.push(CROSSOVER.exec(list)?.[0] ?? 'crossover');
      fandoms.push(...crossed);
      continue;
    }
    for (const item of list.split(/\s*[,;|、，]\s*|\s+[-–—]\s+/u)) {
      const bare = withoutBrackets(item).replace(TRIM, '').trim();
      if (/^no\s/i.test(bare)) continue;
      if (isPair(bare)) relationships.push(bare);
      else if (bare !== '' && (genres.length + relationships.length === 0 || !CLAUSE.test(bare)))
        genres.push(...readGenres(bare));
    }
  }
  return { genres: unique(genres), fandoms: unique(fandoms), relationships: unique(relationships) };
}

/** "Angst, Crossover": a crossover among genres names no show. */
function isListOfGenres(text: string): boolean {
  return text.split(/\s*[,;/|]\s*/u).every((item) => isGenreWord(item));
}

/** "X, H": the codes of genres that newsgroups used. */
const LETTER_CODES = /^\s*[A-Z]{1,2}(?:\s*[,/]\s*[A-Z]{1,2}){1,5}\s*$/;

/** "Categories" (eFiction, Nyah): the show; elsewhere genres: decided by whether the items are known genres. */
export function readCategories(raw: string): CategoriesReading {
  if (LETTER_CODES.test(raw)) return { genres: readClassification(raw).genres, fandoms: [] };
  const genres = readGenres(raw);
  if (genres.length > 0 && genres.every(isGenreWord)) return { genres, fandoms: [] };
  return { genres: [], fandoms: readFandoms(raw) };
}
