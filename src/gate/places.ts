/** Whether the places that an author names are this archive. */
import type { Distribution } from '../words/index.ts';
import { foldedWords } from '../works/index.ts';
import type { GatePolicy } from './state.ts';

/** Ways to name the archive of the list, community or site where the post stood, a row each; each is its own example. */
export const OWN_ARCHIVE_PHRASES: readonly string[] = [
  'the list’s own archive',
  'list archive',
  'the list archive',
  'the archive of the list',
  'the list’s archive',
  'this list’s archive',
  'the list',
  'this list',
  'here',
  'this archive',
  'this site',
  'this community',
  'the community',
  'this group',
  'group archive',
  'the group’s archive',
  'the newsgroup archive',
  'here only',
  'list site',
  'Listenarchiv',
  'das Archiv der Liste',
  'die Liste',
  'hier',
  'hier im Forum',
  'dieses Forum', // de
  'ici',
  'l’archive de la liste',
  'la liste',
  'ce site', // fr
  'aquí',
  'el archivo de la lista',
  'esta lista',
  'este foro',
  'este sitio', // es
  'qui',
  'questo sito',
  'l’archivio della lista', // it
  'aqui',
  'este site',
  'o arquivo da lista', // pt
  'здесь',
  'этот сайт',
  'архив рассылки',
  'этот форум', // ru
  'tutaj',
  'to forum',
  'ta strona', // pl
  'tyto stránky',
  'zde', // cs
  'itt',
  'ez az oldal', // hu
  'deze site', // nl
  '本站',
  '本论坛',
  '本論壇', // zh
  '当サイト', // ja
  '이곳',
  '본 사이트', // ko
];

/** Words that come and go with the name of a place. */
const LOOSE = new Set([
  'the',
  'a',
  'an',
  'archive',
  'archives',
  'site',
  'website',
  'web',
  'page',
  'pages',
  'list',
  'www',
  'http',
  'https',
  'only',
  'and',
  'of',
]);

const OWN: ReadonlySet<string> = new Set(OWN_ARCHIVE_PHRASES.map((phrase) => foldedWords(phrase).join(' ')));

/** The author grants this archive by name, or as the archive of a venue that is its own. */
export function isGranted(wish: Distribution, venues: readonly string[], policy: GatePolicy): boolean {
  return wish.places.some((place) => isHere(place, venues, policy));
}

/** The author refuses this archive by name; a refusal outweighs a grant. */
export function isRefused(wish: Distribution, venues: readonly string[], policy: GatePolicy): boolean {
  return wish.refused.some((place) => isHere(place, venues, policy));
}

function isHere(place: string, venues: readonly string[], policy: GatePolicy): boolean {
  const key = nameKey(place);
  const names = new Set(policy.archiveNames.map(nameKey));
  if (key !== '' && names.has(key)) return true;
  const own = policy.ownVenues.map(nameKey).filter((venue) => venues.some((stood) => nameKey(stood) === venue));
  return own.length > 0 && (OWN.has(foldedWords(place).join(' ')) || own.includes(key));
}

/** A name without the words that come and go: `the Longbow Library archive` and `Longbow Library` are one. Never empty where the name is not. */
function nameKey(name: string): string {
  const words = foldedWords(name);
  const telling = words.filter((word) => !LOOSE.has(word));
  return (telling.length === 0 ? words : telling).join('');
}
