/** Marks that end a story or a part of one. */
import type { Status } from '../../words/index.ts';
import { fold, oneLine } from './folding.ts';
import { Openings } from './openings.ts';
import { findPart } from './parts.ts';

export interface EndMark {
  /** As written, with its decoration, without alignment and without what follows it on the line ("Opinions?"). */
  readonly marker: string;
  /** What the mark says of the whole story; null where it closes a part and says no more. */
  readonly status: Status | null;
}

export interface EndWords {
  readonly language: string;
  readonly status: Status | null;
  /** Folded, without decoration, parted by " | ". */
  readonly words: string;
}

/** Lines that are an ending and nothing else. */
export const END_WORDS: readonly EndWords[] = [
  {
    language: 'en',
    status: 'complete',
    words:
      "the end | end | fin | finis | fini | finito | finished | theend | the very end | the real end | end of story | end of the story | end of fic | end of tale | end story | end fic | end of file | the end of the story | the end of story | 30 | thirty | that's all folks | that's all, folks | finit | done | owari | end of series | end of drabble | end of ficlet | end of transmission | the happy end | happy end | la fin | fine | finale | el fin | the final end | and that's the end | that's it | that's the end",
  },
  {
    language: 'de',
    status: 'complete',
    words: 'ende | das ende | ende der geschichte | schluss | ende gut alles gut | ende gut, alles gut',
  },
  { language: 'fr', status: 'complete', words: "fin de l'histoire | fini | c'est fini | fin de la fic" },
  {
    language: 'es',
    status: 'complete',
    words: 'el fin | fin de la historia | fin del fic | se acabo | y fin | colorin colorado este cuento se ha acabado',
  },
  { language: 'it', status: 'complete', words: 'fine | la fine | fine della storia | the end' },
  { language: 'pt', status: 'complete', words: 'fim | o fim | fim da historia | fim da fic' },
  {
    language: 'ru',
    status: 'complete',
    words: 'конец | the end | конец истории | вот и все | вот и конец | конец фика | финал | занавес | финиш',
  },
  { language: 'uk', status: 'complete', words: 'кінець' },
  { language: 'pl', status: 'complete', words: 'koniec | the end | i koniec | koniec opowiadania | koniec historii' },
  { language: 'cs', status: 'complete', words: 'konec | koniec | a to je konec | konec povidky | konec pribehu' },
  { language: 'hu', status: 'complete', words: 'a vege | vege | a tortenet vege | itt a vege | vege a tortenetnek' },
  { language: 'nl', status: 'complete', words: 'einde | het einde | einde verhaal | slot' },
  { language: 'sv', status: 'complete', words: 'slut | the end | slutet | snipp snapp snut' },
  { language: 'fi', status: 'complete', words: 'loppu | sen pituinen se' },
  {
    language: 'zh',
    status: 'complete',
    words:
      '全剧终 | 全劇終 | 完 | 全文完 | 完结 | 完結 | 终 | 終 | 剧终 | 劇終 | 正文完 | 全书完 | 全書完 | 本文完 | 已完结 | 全文终 | 全文終 | 完了 | 正文完结 | 正文完結 | 全文完结 | 全文完結',
  },
  {
    language: 'ja',
    status: 'complete',
    words: '終 | 終わり | おわり | 了 | 完 | おしまい | 終了 | 完結 | 終幕 | オワリ | 終り | お終い | めでたしめでたし',
  },
  { language: 'ko', status: 'complete', words: '끝 | 완 | 完 | 완결 | 끝. | 마침 | 끝났습니다' },
  {
    language: 'en',
    status: 'in-progress',
    words:
      "tbc | t.b.c | t b c | to be continued | to be cont | to be cont'd | to be contd | to be continued soon | to be continued later | continued | cont'd | contd | cont | to be concluded | more to come | more soon | more later | more to follow | stay tuned | tsuzuku | to be cont. | continues | continued next post | end for now | the end for now | that's all for now | to be finished | tbf | will be continued | continued soon | tbc soon | tbc later | and so it goes on",
  },
  {
    language: 'de',
    status: 'in-progress',
    words:
      'fortsetzung folgt | wird fortgesetzt | fortsetzung folgt bald | f.f | weiter im nachsten teil | fortsetzung im nachsten teil | weiter gehts im nachsten kapitel',
  },
  {
    language: 'fr',
    status: 'in-progress',
    words:
      'a suivre | la suite au prochain chapitre | suite au prochain chapitre | suite au prochain numero | la suite bientot | la suite au prochain episode | suite et fin bientot | la suite plus tard',
  },
  {
    language: 'es',
    status: 'in-progress',
    words: 'continuara | sigue | continua | seguira | to be continued | en el proximo capitulo',
  },
  {
    language: 'it',
    status: 'in-progress',
    words: 'continua | segue | continua nel prossimo capitolo | to be continued | continuera',
  },
  {
    language: 'pt',
    status: 'in-progress',
    words: 'continua | continua no proximo capitulo | a continuar | continuacao em breve | continuara',
  },
  {
    language: 'ru',
    status: 'in-progress',
    words:
      'тбц | продолжение следует | продолжение будет | тбс | прода следует | продолжение в следующей главе | окончание следует | tbc | скоро продолжение | продолжение скоро',
  },
  { language: 'uk', status: 'in-progress', words: 'далі буде | продовження буде | продовження слідує' },
  {
    language: 'pl',
    status: 'in-progress',
    words:
      'cdn | c.d.n | ciag dalszy nastapi | c. d. n | koniec czesci pierwszej cdn | dalszy ciag nastapi | ciag dalszy wkrotce',
  },
  {
    language: 'cs',
    status: 'in-progress',
    words:
      'pokracovani priste | pokracovani | pokracovani prist | pokracovanie nabuduce | pokracovani nasleduje | pokracovani brzy | pokracovani zase priste | pokracovanie',
  },
  {
    language: 'hu',
    status: 'in-progress',
    words:
      'folyt. kov | folyt kov | folytatjuk | folytatasa kovetkezik | folytatas kovetkezik | folytatodik | folyt | folyt.kov | folytatas hamarosan | folytatasa hamarosan',
  },
  { language: 'nl', status: 'in-progress', words: 'wordt vervolgd | vervolg volgt | w.v | wordt vervolgd in deel twee' },
  {
    language: 'sv',
    status: 'in-progress',
    words: 'fortsattning foljer | forts foljer | fortsattning i nasta del | fortsattes | forts. foljer',
  },
  {
    language: 'fi',
    status: 'in-progress',
    words: 'jatkuu | jatkoa seuraa | jatkuu seuraavassa osassa | jatkuu seuraavassa luvussa',
  },
  {
    language: 'zh',
    status: 'in-progress',
    words: '未完待续 | 待续 | 未完 | 待續 | 未完待續 | 未完待续中 | 下章待续 | 且听下回分解 | 且聽下回分解 | 连载中 | 连载待续',
  },
  {
    language: 'ja',
    status: 'in-progress',
    words:
      'つづく | 続く | 後編へ続く | 次回へ続く | 次回に続く | 後編に続く | 次へ続く | 中編へ続く | 下へ続く | 続 | 続きます | 以下次回 | 次回につづく | 後編へつづく | 未完 | ツヅク | 次話へ続く | 次回へつづく | 後編につづく',
  },
  {
    language: 'ko',
    status: 'in-progress',
    words:
      '계속 | 다음 편에 계속 | 다음에 계속 | 다음 화에 계속 | 다음 회에 계속 | 다음편에 계속 | 계속됩니다 | 다음 이야기에 계속 | 하편에 계속 | 이어집니다 | 다음화에 계속 | 다음 편으로',
  },
];

/** Endings that name what ends or goes on; over folded text without decoration. */
export const END_SHAPES: readonly { readonly status: Status | null; readonly pattern: RegExp; readonly example: string }[] = [
  {
    status: 'in-progress',
    pattern:
      /^(?:to be )?(?:continued|concluded|cont(?:'?d)?\.?|tbc|continues)(?: (?:in|on|at|with|over in|next))? (?:in )?(?:the )?(?:next |following )?(?:part|chapter|post|episode|installment|instalment|section|[\p{L}' ]{1,40} part|\(?\d{1,3}[a-h]?(?:\/\d{1,3}|\/\?)?\)?)(?: (?:\d{1,3}[a-h]?(?:\/(?:\d{1,3}|\?))?|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten|\w+))?(?: of \w+)?$/u,
    example: 'continued in part 2b',
  },
  {
    status: 'in-progress',
    pattern:
      /^(?:on )?to (?:the )?(?:next )?(?:part|chapter|section)(?: (?:\d{1,3}[a-h]?|[a-h]|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten))?$/,
    example: 'to part B',
  },
  {
    status: 'in-progress',
    pattern:
      /^(?:next|coming (?:up|next|soon)|up next|next up|next time|go (?:on )?to|onward to|on to|continue to|proceed to)[:,]? (?:in )?(?:the )?(?:part|chapter|episode)\b.{0,40}$/,
    example: 'Next: Part Three',
  },
  {
    status: 'in-progress',
    pattern:
      /^(?:part|chapter|episode) \S{1,10} (?:is )?(?:coming|to come|to follow|follows|up next|next|soon)(?: (?:up|soon|next|tomorrow|shortly))*$/,
    example: 'Part 2 coming soon',
  },
  {
    status: 'in-progress',
    pattern:
      /^(?:fortsetzung|weiter|weiter geht'?s|suite|la suite|continua|continuara|segue|продолжение|pokracovani|ciag dalszy|vervolg|fortsattning|jatkuu) (?:in|im|dans|en|nel|nella|no|na|в|v|w|i) .{1,30}$/,
    example: 'Fortsetzung in Teil 2',
  },
  {
    status: 'in-progress',
    pattern:
      /^(?:the )?end (?:of )?(?:this )?(?:part|chapter|installment)?.{0,20}[.,;:-]+ ?(?:tbc|to be continued|more (?:soon|to come|later))$/,
    example: 'End Part One, TBC',
  },
  {
    status: null,
    pattern:
      /^(?:the )?ends?(?: of)?(?: the)? (?:this )?(?:part|pt|chapter|ch|chap|section|episode|installment|instalment|book|act|prologue|interlude|volume|first part|second part|third part|fourth part|fifth part|first chapter)\b.{0,30}$/,
    example: 'End of part 3',
  },
  {
    status: null,
    pattern: /^(?:part|pt|chapter|ch|book|act|prologue)\.? .{0,14}\b(?:ends?|ende|fin|the end)$/,
    example: 'Part 3 ends',
  },
  {
    status: null,
    pattern: /^(?:the )?ende?(?: of)? .{0,50}[([ ]?\d{1,3}[a-h]?\/(?:\d{1,3}|\?)[)\]]?$/,
    example: 'End Damp (3/7)',
  },
  {
    status: 'complete',
    pattern: /^(?:the )?(?:end|fin)(?: of)?(?: the)? (?:epilogue|conclusion|last part|final (?:part|chapter))$/,
    example: 'End of Epilogue',
  },
  {
    status: null,
    pattern: /^ende (?:von |des |der )?(?:teil|kapitel|erste[rns]?|zweite[rns]?|dritte[rns]?|prolog)\b.{0,20}$/,
    example: 'Ende Teil 3',
  },
  {
    status: null,
    pattern:
      /^fin (?:de la |du |de l'|del? )?(?:premiere |deuxieme |troisieme |primera |segunda |tercera )?(?:partie|chapitre|prologue|parte|capitulo|prologo)\b.{0,20}$/,
    example: 'Fin de la première partie',
  },
  {
    status: null,
    pattern:
      /^fi(?:ne|m) (?:della |del |do |da |de )?(?:prima |seconda |terza |primeira |segunda |terceira )?(?:parte|capitolo|capitulo|prologo)\b.{0,20}$/,
    example: 'Fine prima parte',
  },
  {
    status: null,
    pattern:
      /^конец (?:(?:первой|второй|третьей|четвертой|пятой|\d+(?:-?й)?) (?:части|главы)|(?:части|главы|пролога)(?: \S{1,15})?)$/,
    example: 'Конец первой части',
  },
  {
    status: null,
    pattern:
      /^kon(?:iec|ec) (?:(?:prvni|druhe|treti|pierwszej|drugiej|trzeciej|prvej|druhej|\d+\.?) )?(?:casti|dilu|kapitoly|czesci|rozdzialu|dielu|prologu)\b.{0,20}$/,
    example: 'Koniec rozdziału 1',
  },
  {
    status: null,
    pattern: /^(?:(?:az )?\S{1,12} (?:fejezet|resz) vege|vege az? \S{1,12} (?:resznek|fejezetnek))$/,
    example: 'Az első rész vége',
  },
  {
    status: null,
    pattern:
      /^(?:einde (?:van )?(?:deel|hoofdstuk)|slut(?:et)? pa (?:del|kapitel)|slut (?:del|kapitel)|(?:osan|luvun) \S{1,6} loppu)\b.{0,20}$/,
    example: 'Einde deel 1',
  },
  {
    status: null,
    pattern: /^(?:第.{1,4}[章回话話部节節]|[上中]篇?|前編|中編|上篇)\s*[(·-]?\s*(?:完|终|終|了|おわり|終わり)[)]?$/,
    example: '第一章 完',
  },
  { status: null, pattern: /^(?:제?\s?\d{1,3}\s?[화편부장회]|상편?|전편)\s*(?:끝|완)$/, example: '1부 끝' },
  {
    status: 'complete',
    pattern:
      /^(?:the )?(?:end|fin|finis|ende|fine|fim|koniec|konec|vege|loppu|slut|einde|конец)(?:,| -)? (?:finally|at last|really|honest|this time|endlich|enfin|wirklich)$/,
    example: 'The End, finally',
  },
];

const WORDS: ReadonlyMap<string, Status | null> = new Map(
  END_WORDS.flatMap((row) => row.words.split(' | ').map((word) => [word, row.status] as const)),
);

/** An ending is a short line. */
const LONGEST = 120;

const DECORATION = /[\s~*\-_=#+|<>[\](){}.!?:;,•°"'«»【】〈〉《》「」『』♥♡☆★◆◇■□●○@^\\/]/u;

function isDecoration(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !(unit >= 0x61 && unit <= 0x7a) && DECORATION.test(text.charAt(at));
}

/** The words of a line without its decoration, folded; letters set apart ("T H E  E N D") drawn together. */
function core(text: string): string {
  const folded = fold(text);
  let from = 0;
  let to = folded.length;
  while (from < to && isDecoration(folded, from)) from++;
  while (to > from && isDecoration(folded, to - 1)) to--;
  const bare = oneLine(folded.slice(from, to));
  return /^(?:\p{L} ){2,}\p{L}$/u.test(bare) ? bare.replaceAll(' ', '') : bare;
}

const SHAPE_OPENINGS = new Openings(END_SHAPES.map(({ pattern }) => ({ source: pattern.source, anywhere: false })));

interface Known {
  readonly status: Status | null;
}

function known(text: string): Known | null {
  const bare = core(text);
  if (bare === '') return null;
  const words = WORDS.get(bare);
  if (words !== undefined) return { status: words };
  const shape = SHAPE_OPENINGS.atStart(bare)
    .map((index) => END_SHAPES[index])
    .find((row) => row?.pattern.test(bare));
  if (shape === undefined) return null;
  if (shape.status !== null) return { status: shape.status };
  const part = findPart(bare, 'title')?.part;
  const last = part !== undefined && part.number !== null && part.number === part.total;
  return { status: last ? 'complete' : null };
}

/** Dialogue and prose are no marks. */
const PROSE = /^["“„«»—–-]\s*\p{L}.*["”“»,]\s*\p{Ll}/u;

/** The ending that a line is; null where it is none. "<END FLASHBACK>" and "In the end" are none. */
export function endMarker(line: string): EndMark | null {
  const text = line.trim();
  if (text === '' || text.length > LONGEST || PROSE.test(text) || !/[\p{L}\d]/u.test(text)) return null;
  // "<END FLASHBACK>" has words of its own and falls through
  const whole = known(text);
  if (whole !== null)
    return /^30$/.test(core(text)) && !/[-#~*]\s*30\s*[-#~*]/.test(text) ? null : { marker: text, status: whole.status };
  const remark = /^(.*?[^\s([])\s*([([（][^()[\]（）]*[)\]）][.!]*)$/u.exec(text);
  if (remark?.[1] !== undefined && remark[2] !== undefined) {
    const inner = known(remark[1]);
    if (inner !== null)
      return {
        marker: text,
        status: /\b(?:for now|so far|of this part|to be continued|tbc|vorerst|pour l'instant|por ahora|per ora|пока)\b/.test(
          fold(remark[2]),
        )
          ? 'in-progress'
          : inner.status,
      };
  }
  // "The end!!! Opinions?", "TBC - feedback please"
  const first = /^(.*?(?:[.!?…]+["”)\]~*]*(?=\s+\S)|(?=\s+[-–—]{1,2}\s+\S)))\s*(.*)$/u.exec(text);
  if (first?.[1] === undefined || first[2] === undefined || first[1] === '') return null;
  const opening = known(first[1]);
  if (opening === null || core(first[1]).length < 2 || /^30$/.test(core(first[1]))) return null;
  const rest = known(first[2].replace(/^[-–—\s]+/u, ''));
  if (rest !== null) return { marker: text, status: rest.status ?? opening.status };
  // a sentence that opens with "Fine." or "Done." is prose
  if (
    /^(?:fine|done|finished|continued|continues|slot|slut|schluss|sigue|segue|end|that's it|done)$/.test(core(first[1])) &&
    !/[*~=_]{1}|^[A-Z]{3}/.test(first[1])
  )
    return null;
  return { marker: first[1].trim(), status: opening.status };
}
