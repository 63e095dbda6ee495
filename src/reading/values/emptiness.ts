/** Values that say nothing: "none", "N/A", "keine", "无". */
import { ofPacks } from '../packs/packs.ts';
import { fold } from './folding.ts';

/** Folded words for "none" in Latin letters; the others stand in the packs of their languages. */
export const NONE_WORDS: readonly string[] = [
  'none',
  'no',
  'n/a',
  'na',
  'nope',
  'nil',
  'nada',
  'nothing',
  'nobody',
  'no one',
  'not applicable',
  'zip',
  'zero',
  'none at all',
  'not really',
  '-',
  '--',
  '---',
  '/',
  'keine',
  'keines',
  'keins',
  'kein',
  'keiner',
  'niemand',
  'nichts',
  'nein',
  'aucun',
  'aucune',
  'aucuns',
  'aucunes',
  'non',
  'neant',
  'rien',
  'personne',
  'pas de couple',
  'ninguno',
  'ninguna',
  'ningunos',
  'ningunas',
  'nadie',
  'sin pareja',
  'nessuno',
  'nessuna',
  'niente',
  'nenhum',
  'nenhuma',
  'nenhuns',
  'ninguem',
  'nao ha',
  'brak',
  'nie ma',
  'nikt',
  'zaden',
  'zadna',
  'zadne',
  'zadny',
  'nikdo',
  'nejsou',
  'neni',
  'ziadny',
  'ziadne',
  'ziadna',
  'nie su',
  'nincs',
  'nincsenek',
  'senki',
  'geen',
  'niemand',
  'niet van toepassing',
  'inga',
  'ingen',
  'inget',
  'nej',
  'saknas',
  'ei ole',
  'ei',
  'ei mitaan',
  'ei ketaan',
  'ei paritusta',
  'ei varoituksia',
  'sans',
  'sem casal',
  'nao tem',
  'gar keine',
  'nic',
  'nulla',
  'nie dotyczy',
];

const noneWords = ofPacks((packs) => new Set([...NONE_WORDS, ...packs.flatMap(({ nones }) => nones)]));

/** Whether a value says that there is nothing, and no more. */
export function isNone(text: string): boolean {
  const bare = fold(text).replace(/^[\s"'([*]+|[\s"')\].!*~:;,]+$/gu, '');
  return bare === '' || noneWords().has(bare);
}

const NONE_FIRST = /^[\s"'([]*(\p{L}+(?: (?:ole|cp|ma|one|at all))?|n\/a|-+)(?=$|[\s,.;:!)(\]–—-])/u;

/** Whether a value starts by saying that there is nothing ("none, canon couples at most"). */
export function startsWithNone(text: string): boolean {
  const folded = fold(text);
  const first = NONE_FIRST.exec(folded)?.[1];
  if (first === undefined) return false;
  return noneWords().has(first) || noneWords().has(first.split(' ')[0] ?? '');
}
