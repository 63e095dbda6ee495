/** Values that say nothing: "none", "N/A", "keine", "无". */
import { fold } from './folding.ts';

/** Folded words for "none", in all the languages read here. */
export const NONE_WORDS: readonly string[] = [
  'none', 'no', 'n/a', 'na', 'nope', 'nil', 'nada', 'nothing', 'nobody', 'no one', 'not applicable', 'zip', 'zero', 'none at all', 'not really', '-', '--', '---', '/',
  'keine', 'keines', 'keins', 'kein', 'keiner', 'niemand', 'nichts', 'nein', 'aucun', 'aucune', 'aucuns', 'aucunes', 'non', 'neant', 'rien', 'personne', 'pas de couple', 'ninguno', 'ninguna', 'ningunos', 'ningunas',
  'nadie', 'sin pareja', 'nessuno', 'nessuna', 'niente', 'nenhum', 'nenhuma', 'nenhuns', 'ninguem', 'nao ha', 'нет', 'не указан', 'не указано', 'отсутствует', 'отсутствуют', 'никто', 'никакого', 'никаких', 'без пейринга',
  'немає', 'нема', 'brak', 'nie ma', 'nikt', 'zaden', 'zadna', 'zadne', 'zadny', 'nikdo', 'nejsou', 'neni', 'ziadny', 'ziadne', 'ziadna', 'nie su', 'nincs', 'nincsenek', 'senki', 'geen', 'niemand', 'niet van toepassing', 'inga', 'ingen', 'inget', 'nej', 'saknas',
  'ei ole', 'ei', 'ei mitaan', 'ei ketaan', 'ei paritusta', 'ei varoituksia', '无', '無', '没有', '沒有', '无cp', '無cp', '无配对', 'なし', '無し', 'ありません', '特になし', '없음', '무', '없습니다',
];

const NONE: ReadonlySet<string> = new Set(NONE_WORDS);

/** Whether a value says that there is nothing, and no more. */
export function isNone(text: string): boolean {
  const bare = fold(text).replace(/^[\s"'([*]+|[\s"')\].!*~:;,]+$/gu, '');
  return bare === '' || NONE.has(bare);
}

const NONE_FIRST = /^[\s"'([]*(\p{L}+(?: (?:ole|cp|ma|one|at all))?|n\/a|-+)(?=$|[\s,.;:!)(\]–—-])/u;

/** Whether a value starts by saying that there is nothing ("none, canon in the background"). */
export function startsWithNone(text: string): boolean {
  const folded = fold(text);
  const first = NONE_FIRST.exec(folded)?.[1];
  if (first === undefined) return false;
  return NONE.has(first) || NONE.has(first.split(' ')[0] ?? '');
}
