/** The rating systems: what a rating looks like (folded), and which of our five levels it means. */
import type { RatingLevel } from '../../words/index.ts';

/** Where a form means a rating: anywhere; set off in a subject or line; or only as the value of a rating field. */
export type RatingScope = 'anywhere' | 'set-off' | 'value';

export interface RatingRow {
  readonly system: string;
  /** A regular expression over folded text; it stands between word borders. */
  readonly form: string;
  readonly level: RatingLevel;
  readonly scope: RatingScope;
  readonly example: string;
}

/** Order counts: the first row that fits a place takes it, so "PG-13" is never read as "PG". */
export const RATING_CODES: readonly RatingRow[] = [
  // private numbers first: they name an age
  { system: 'MPAA style', form: 'nc ?-? ?(?:17|18|20|21)(?:\\+|ish)?', level: 'explicit', scope: 'anywhere', example: 'NC-17' },
  { system: 'MPAA style', form: 'нц ?-? ?(?:17|18|21)', level: 'explicit', scope: 'anywhere', example: 'НЦ-17' },
  { system: 'private', form: 'nc ?-? ?(?:15|16)', level: 'mature', scope: 'anywhere', example: 'NC-16' },
  { system: 'private', form: 'nc ?-? ?1[234]', level: 'teen', scope: 'anywhere', example: 'NC-13' },
  { system: 'MPAA style', form: 'pg ?-? ?(?:17|18)', level: 'mature', scope: 'anywhere', example: 'PG-17' },
  { system: 'MPAA style', form: '(?:pg|пг) ?-? ?1[0-6](?:\\+|ish)?', level: 'teen', scope: 'anywhere', example: 'PG-13' },
  { system: 'Japanese', form: 'r ?-? ?(?:18|20|21)g?\\+?', level: 'explicit', scope: 'anywhere', example: 'R-18' },
  { system: 'Japanese', form: 'r ?-? ?1[5-7]', level: 'mature', scope: 'anywhere', example: 'R-15' },
  { system: 'Japanese', form: 'r ?-? ?1[234]', level: 'teen', scope: 'anywhere', example: 'R12' },
  { system: 'Fan Rated', form: 'fr ?-? ?(?:18|21)', level: 'explicit', scope: 'anywhere', example: 'FR18' },
  { system: 'Fan Rated', form: 'fr ?-? ?(?:16|17)', level: 'mature', scope: 'anywhere', example: 'FR17' },
  { system: 'Fan Rated', form: 'fr ?-? ?1[2-5]', level: 'teen', scope: 'anywhere', example: 'FR13' },
  { system: 'Fan Rated', form: 'fr ?-? ?[5-9]', level: 'general', scope: 'anywhere', example: 'FR7' },
  { system: 'Fan Rated', form: 'fr-?(?:m)?ao', level: 'explicit', scope: 'anywhere', example: 'FRAO' },
  { system: 'Fan Rated', form: 'fr-?m', level: 'mature', scope: 'anywhere', example: 'FRM' },
  { system: 'Fan Rated', form: 'fr-?t', level: 'teen', scope: 'anywhere', example: 'FRT' },
  { system: 'Fan Rated', form: 'fr-?c', level: 'general', scope: 'anywhere', example: 'FRC' },
  { system: 'television', form: 'tv ?-? ?ma', level: 'explicit', scope: 'anywhere', example: 'TV-MA' },
  { system: 'television', form: 'tv ?-? ?14', level: 'teen', scope: 'anywhere', example: 'TV-14' },
  { system: 'television', form: 'tv ?-? ?(?:pg|g|y7?)', level: 'general', scope: 'anywhere', example: 'TV-PG' },
  { system: 'Australian', form: 'ma ?15\\+?', level: 'mature', scope: 'anywhere', example: 'MA15+' },
  { system: 'Finnish', form: 'k ?-? ?18', level: 'explicit', scope: 'anywhere', example: 'K-18' },
  { system: 'Finnish', form: 'k ?-? ?1[5-7]', level: 'mature', scope: 'anywhere', example: 'K-15' },
  { system: 'Finnish', form: 'k ?-? ?1[234]', level: 'teen', scope: 'anywhere', example: 'K-13' },
  { system: 'Finnish', form: 'k ?-? ?(?:[3-9]|1[01])', level: 'general', scope: 'anywhere', example: 'K-11' },
  {
    system: 'FanFiktion',
    form: 'p ?18(?:[- ]?(?:avl|slash|femslash))?',
    level: 'explicit',
    scope: 'anywhere',
    example: 'P18-AVL',
  },
  { system: 'FanFiktion', form: 'p ?16(?:[- ]?slash)?', level: 'mature', scope: 'anywhere', example: 'P16-Slash' },
  { system: 'FanFiktion', form: 'p ?12(?:[- ]?slash)?', level: 'teen', scope: 'anywhere', example: 'P12' },
  { system: 'FanFiktion', form: 'p ?6', level: 'general', scope: 'anywhere', example: 'P6' },
  { system: 'MPAA style', form: 'x{2,3}', level: 'explicit', scope: 'set-off', example: 'XXX' },
  { system: 'MPAA style', form: 'nc', level: 'explicit', scope: 'value', example: 'NC' },
  { system: 'MPAA style', form: '(?:pg|пг)(?:\\+|-?ish)?', level: 'general', scope: 'anywhere', example: 'PG' },
  { system: 'FFN', form: 'k\\+', level: 'general', scope: 'set-off', example: 'K+' },
  { system: 'FFN', form: 'ma', level: 'explicit', scope: 'value', example: 'MA' },
  { system: 'archive', form: 'ao', level: 'explicit', scope: 'value', example: 'AO' },
  { system: 'archive', form: 'ga', level: 'general', scope: 'value', example: 'GA' },
  { system: 'British film', form: '12a', level: 'teen', scope: 'anywhere', example: '12A' },
  { system: 'Spanish', form: 'a?tp', level: 'general', scope: 'value', example: 'ATP' },
  { system: 'Italian', form: 'vm ?-?14', level: 'teen', scope: 'anywhere', example: 'VM14' },
  { system: 'Italian', form: 'vm ?-?18', level: 'explicit', scope: 'anywhere', example: 'VM18' },
  { system: 'Dutch', form: 'al', level: 'general', scope: 'value', example: 'AL' },
  { system: 'Chinese', form: '輔 ?15|辅 ?15', level: 'mature', scope: 'anywhere', example: '輔15' },
  { system: 'Chinese', form: '輔 ?12|辅 ?12|輔導級|輔級|辅导级', level: 'teen', scope: 'anywhere', example: '輔導級' },
];

/** One letter is a rating where it stands in capitals, first, or alone. */
export const RATING_LETTERS: readonly RatingRow[] = [
  { system: 'MPAA style', form: 'g', level: 'general', scope: 'set-off', example: 'G' },
  { system: 'MPAA style', form: 'r(?:\\+|-?ish)?', level: 'mature', scope: 'set-off', example: 'R' },
  { system: 'MPAA style', form: 'x', level: 'explicit', scope: 'value', example: 'X' },
  { system: 'FFN', form: 'k', level: 'general', scope: 'value', example: 'K' },
  { system: 'FFN', form: 't\\+?', level: 'teen', scope: 'value', example: 'T' },
  { system: 'FFN', form: 'm\\+?', level: 'mature', scope: 'value', example: 'M' },
  { system: 'archive', form: 'e', level: 'explicit', scope: 'value', example: 'E' },
  { system: 'British film', form: 'u', level: 'general', scope: 'value', example: 'U' },
  { system: 'Finnish', form: 's', level: 'general', scope: 'value', example: 'S' },
  { system: 'Portuguese', form: 'l', level: 'general', scope: 'value', example: 'L' },
];

/** Words. They are no rating before "themes", "language" and the like, where a rating stands beside them, nor after a negation. */
export const RATING_WORDS: readonly RatingRow[] = [
  { system: 'words', form: 'young adults?', level: 'teen', scope: 'value', example: 'Young Adult' },
  {
    system: 'archive words',
    form: 'explicit|adults? only|adults?|smut|porn|lemons?|x-?rated|erwachsene|nur fur erwachsene|adulte?s?|adultos?|adulti|dorosli|(?:tylko )?dla doroslych|dorostlych|청소년 ?관람 ?불가|взрослых|только для взрослых',
    level: 'explicit',
    scope: 'value',
    example: 'Adults only',
  },
  {
    system: 'archive words',
    form: 'mature(?: audiences)?|limes?|restricted|limited|material adulto',
    level: 'mature',
    scope: 'value',
    example: 'Mature',
  },
  {
    system: 'archive words',
    form: 'teens?(?: and up)?(?: audiences)?|teenagers?|parental guidance|jugendliche|adolescents?|adolescentes?',
    level: 'teen',
    scope: 'value',
    example: 'Teen And Up',
  },
  {
    system: 'words',
    form: 'all ages|every age|any age|ages? all|general(?: audiences?)?|everyone|everybody|anyone|anybody|work-?safe|work safe|safe for work|sfw|family(?:[ -]friendly)?|kid(?:[ -]friendly|s)|child(?:[ -](?:friendly|safe)|ren)|clean|harmless|tame|for all|universal|suitable for all',
    level: 'general',
    scope: 'value',
    example: 'suitable for everyone',
  },
];

/** Ages: the number decides. `age` is the first group that matched. */
export const RATING_AGES: readonly { readonly form: string; readonly scope: RatingScope; readonly example: string }[] = [
  { form: '(\\d{1,2}) ?\\+', scope: 'set-off', example: '16+' },
  { form: '\\+ ?(\\d{1,2})', scope: 'set-off', example: '+13' },
  { form: '- ?(\\d{1,2})', scope: 'value', example: '-16' },
  { form: 'm ?/ ?(\\d{1,2})', scope: 'value', example: 'M/12' },
  { form: '(?:fsk|usk) ?-? ?(?:ab )?(\\d{1,2})', scope: 'anywhere', example: 'FSK 12' },
  {
    form: '(?:mayores de|maiores de|plus de|ab|od|od lat|from|fran|vanaf|от|с|över|over|ages?|a partir de|a partir dos|desde|des|des les|depuis|kor|od veku|da|dai|over the age of|tillaten fran) ?(?:los |os |i )?(\\d{1,2})',
    scope: 'value',
    example: 'ab 12',
  },
  {
    form: '(?:under|below|moins de|minori di|menores de|unter|младше|ponizej|do|alle|alta|under the age of|minori|pod) ?(?:the age of )?(\\d{1,2})',
    scope: 'value',
    example: 'interdit aux moins de 13 ans',
  },
  {
    form: '(\\d{1,2}) ?(?:years?|yrs?|jahren?|jahre|ans|anos|anni|lat|let|rokov|ev(?:es)?|vuotta|vuotiaille|ar|jaar|лет|года?|and (?:up|over|older)|or (?:over|older)|et plus|und alter|en ouder|및 이상|세|금|才|歳|岁|歲)(?! ?以下.{0,3}(?:由|陪|輔導|辅导))',
    scope: 'value',
    example: '16 anos',
  },
  { form: '(\\d{1,2}) ?(?:禁|歳以上|才以上|세 이상|세이상|세 이용가|歲以上)', scope: 'anywhere', example: '15禁' },
];

/** Values that say there is no rating. */
export const UNRATED: readonly RegExp[] = [
  /\b(?:not|un|non)[ -]?rated\b/,
  /\bno rating\b/,
  /\bnone(?: given)?\b/,
  /^nr\b/,
  /^n\/a\b/,
  /\bkeine?(?: angabe)?\b(?! (?:alters)?beschr)/,
  /нет/,
  /не указан/,
  /\bnessun[oa]?\b/,
  /\baucune?\b/,
  /\bninguna?\b/,
  /\bnenhuma?\b/,
  /\bbrak\b/,
  /\bnincs\b/,
  /\bei ole\b/,
  /^[无無]$/,
];

/** After a word rating: it tells a reason, not a rating. */
export const REASON_NOUNS =
  /^(?:ly)?[\s-]*(?:themes?|content|situations?|language|subject|humou?r|concepts?|material|ideas?|topics?|issues?|matters?|stuff|words?|jokes?|violence|scenes?|imagery|dialog(?:ue)?|relationships?|behaviou?r|content|mood|fun|thoughts?|angst|drama|romance|feelings?|sexuality|fiction|characters?)\b/;
