/** Whether a story is complete, as it is stated. */
import type { Status } from '../../words/index.ts';
import { fold } from './folding.ts';
import { Openings } from './openings.ts';

export interface StatusRow {
  readonly language: string;
  /** Regular expression over folded text, between word borders where its first and last letters are not Han, kana or Hangul. */
  readonly say: string;
  readonly status: Status;
  readonly example: string;
}

/** In progress before complete: "incomplete" holds "complete", "не закончен" holds "закончен". */
export const STATUS_WORDS: readonly StatusRow[] = [
  {
    language: 'en',
    status: 'in-progress',
    example: 'WIP',
    say: "wips?|works?[ -]in[ -]progress|in[ -]progress|in[ -]process|incomplete|not (?:yet )?(?:complete|completed|finished|done)|unfinished|uncompleted|on[ -]?going|on hold|hiatus|on hiatus|abandoned|discontinued|dead|stalled|to be continued|tbc|continuing|still (?:being written|writing|going|in progress)|being written|not done|more to come|pending|work(?:ing)? on it|almost (?:done|finished|complete)|nearly (?:done|finished|complete)|isn't (?:finished|complete)|no(?:t yet)?",
  },
  {
    language: 'de',
    status: 'in-progress',
    example: 'in Arbeit',
    say: 'wird (?:noch|gerade) (?:geschrieben|fortgesetzt)|noch offen|offen|im gange|schreibe noch|in arbeit|unvollendet|unfertig|nicht (?:fertig|abgeschlossen|beendet|vollstandig)|noch nicht \\S+|pausiert|abgebrochen|unvollstandig|wird fortgesetzt|laufend|in bearbeitung|fortlaufend|nein',
  },
  {
    language: 'fr',
    status: 'in-progress',
    example: 'en cours',
    say: "en cours(?: d'ecriture| de publication)?|inacheve[es]?|en pause|non termine[es]?|pas (?:encore )?(?:fini|termine|complete?)e?|abandonne[es]?|a suivre|incomplete?s?|en suspens|non",
  },
  {
    language: 'es',
    status: 'in-progress',
    example: 'en proceso',
    say: 'escribiendose|escribiendo|sin (?:acabar|concluir|finalizar)|en publicacion|por terminar|en proceso|en curso|en progreso|incomplet[oa]|sin terminar|inacabad[oa]|pausad[oa]|abandonad[oa]|en pausa|no (?:esta )?(?:terminad[oa]|complet[oa]|acabad[oa]|finalizad[oa])|continua',
  },
  {
    language: 'it',
    status: 'in-progress',
    example: 'in corso',
    say: "in stesura|in scrittura|da (?:finire|completare)|in corso(?: d'opera)?|incompiuta|incomplet[oa]|non (?:ancora )?(?:complet[oa]|conclus[oa]|finit[oa]|terminat[oa])|sospes[ao]|interrott[ao]|in pausa|in lavorazione",
  },
  {
    language: 'pt',
    status: 'in-progress',
    example: 'em andamento',
    say: 'escrevendo|sendo escrita|por terminar|em andamento|em curso|em progresso|em hiatus|em hiato|incomplet[ao]|inacabad[ao]|nao (?:terminad[ao]|concluid[ao]|finalizad[ao]|complet[ao])|pausad[ao]|parad[ao]|nao',
  },
  {
    language: 'ru',
    status: 'in-progress',
    example: 'в процессе',
    say: 'заброшен\\p{L}*|на паузе|на стадии написания|не\\s?(?:законч|заверш|доделан|дописан|оконч)\\p{L}*|в процессе\\p{L}*|в работе|пишется|приостановл\\p{L}*|заморож\\p{L}*|замёрз|замерз|брош\\p{L}*|продолж\\p{L}*|впроцессник|незаверш\\p{L}*|незаконч\\p{L}*|ворк ин прогресс|в прогрессе',
  },
  { language: 'uk', status: 'in-progress', example: 'у процесі', say: '[ув] процесі|не завершено|незавершен\\p{L}*|пишеться' },
  {
    language: 'pl',
    status: 'in-progress',
    example: 'niezakończone',
    say: 'trwa|pisze sie|rozpisan[eay]|w pisaniu|nie ma konca|nie\\s?(?:zakonczon|ukonczon|skonczon)\\p{L}*|w trakcie(?: pisania)?|zawieszon\\p{L}*|w toku|porzucon\\p{L}*|nz|cdn|w realizacji',
  },
  {
    language: 'cs',
    status: 'in-progress',
    example: 'nedokončeno',
    say: '(?:jeste )?se pise|pise se|nedopsan\\p{L}*|ceka na pokracovani|ne(?:dokoncen|ukoncen|hotov)\\p{L}*|rozepsan\\p{L}*|pozastaven\\p{L}*|probiha|v procesu|na pokracovani|prerusen\\p{L}*|rozpracovan\\p{L}*|nedokonc\\p{L}*',
  },
  {
    language: 'hu',
    status: 'in-progress',
    example: 'folyamatban',
    say: 'keszul|meg nincs (?:kesz|vege)|keszulo|megszakitott|folyamatban|befejezetlen|nem (?:befejezett|kesz|fejezodott be)|nincs (?:befejezve|kesz)|felbehagyott|szunetel|irodik|folytatasos|nem',
  },
  {
    language: 'nl',
    status: 'in-progress',
    example: 'nog bezig',
    say: 'in uitvoering|onafgemaakt|nog te vervolgen|in wording|nog (?:bezig|niet (?:af|klaar|voltooid))|niet (?:af|klaar|voltooid)|onvoltooid|lopend|bezig|wordt vervolgd|nee',
  },
  {
    language: 'sv',
    status: 'in-progress',
    example: 'pågående',
    say: 'ej (?:klar|fardig|avslutad)|under (?:arbete|skrivning)|skrivs(?: fortfarande)?|pausad|pagaende|oavslutad|inte (?:klar|fardig|avslutad)|ofardig|pa gang|vilande|nej',
  },
  {
    language: 'fi',
    status: 'in-progress',
    example: 'kesken',
    say: 'ei viela (?:valmis|loppunut)|tyon alla|kirjoitetaan|kirjoitteilla|jatkuva|kesken(?:erainen)?|ei valmis|jatkuu|tekeilla|tauolla|keskeytetty',
  },
  {
    language: 'zh',
    status: 'in-progress',
    example: '连载中',
    say: '连载中?|連載中?|未完(?:结|結|成)?|坑|弃坑|棄坑|更新中|填坑中|待续|待續|停更|暂停|暫停|进行中|進行中|更新至',
  },
  {
    language: 'ja',
    status: 'in-progress',
    example: '連載中',
    say: '続きます|継続中|連載中?|未完(?:結)?|続く|つづく|休止中?|執筆中|進行中|停止中',
  },
  { language: 'ko', status: 'in-progress', example: '연재중', say: '연재 ?중?|미완(?:결)?|연중|진행 ?중|휴재|중단|계속' },
  {
    language: 'en',
    status: 'complete',
    example: 'Complete',
    say: 'complete[d]?|finished|done|finis|fini|finally (?:complete|finished|done)|all (?:done|parts posted)|completed?|the end|final(?: part| chapter)?|conclud(?:ed|es)|stand-?alone|one-?shot|oneshot|one shot|single (?:part|story)|self[ -]contained|yes|yep|concluded|ended|whole(?: story)?',
  },
  {
    language: 'de',
    status: 'complete',
    example: 'abgeschlossen',
    say: 'abgeschlossen|fertig(?:gestellt)?|beendet|vollendet|komplett|vollstandig|ende|zu ende|abgeschl\\.?|ja|einteiler|kurzgeschichte',
  },
  {
    language: 'fr',
    status: 'complete',
    example: 'terminé',
    say: 'bouclee?|bouclees?|termine[es]?|complet(?:e|s|es)?|fini[es]?|acheve[es]?|oui|cloture[es]?|clos[e]?',
  },
  {
    language: 'es',
    status: 'complete',
    example: 'terminado',
    say: 'terminad[oa]s?|complet[oa]s?|finalizad[oa]s?|acabad[oa]|concluid[oa]|si|cerrad[oa]',
  },
  {
    language: 'it',
    status: 'complete',
    example: 'completa',
    say: 'complet[ao]|conclus[ao]|finit[ao]|terminat[ao]|completat[ao]|ultimat[ao]|autoconclusiv[ao]',
  },
  {
    language: 'pt',
    status: 'complete',
    example: 'concluída',
    say: 'concluid[ao]|complet[ao]|terminad[ao]|finalizad[ao]|acabad[ao]|encerrad[ao]|sim',
  },
  {
    language: 'ru',
    status: 'complete',
    example: 'закончен',
    say: 'законч\\p{L}*|заверш\\p{L}*|окончен\\p{L}*|полностью|дописан\\p{L}*|готов\\p{L}?|есть конец|конец|целиком|полный',
  },
  { language: 'uk', status: 'complete', example: 'завершено', say: 'завершен\\p{L}*|закінчен\\p{L}*' },
  {
    language: 'pl',
    status: 'complete',
    example: 'zakończone',
    say: 'zakonczon\\p{L}*|ukonczon\\p{L}*|skonczon\\p{L}*|kompletn\\p{L}*|zak|calosc|miniaturka|jednopartowka|jednoczesciow\\p{L}*',
  },
  {
    language: 'cs',
    status: 'complete',
    example: 'dokončeno',
    say: 'dokoncen\\p{L}*|ukoncen\\p{L}*|hotov\\p{L}*|kompletni|uzavren\\p{L}*|jednorazovka|jednorazova|dopsan\\p{L}*',
  },
  {
    language: 'hu',
    status: 'complete',
    example: 'befejezett',
    say: 'befejezett|befejezve|kesz|lezart|igen|teljes|egyreszes|befejezodott',
  },
  {
    language: 'nl',
    status: 'complete',
    example: 'voltooid',
    say: 'afgelopen|gereed|afgesloten|voltooid|afgerond|compleet|klaar|af|beeindigd|volledig',
  },
  {
    language: 'sv',
    status: 'complete',
    example: 'avslutad',
    say: 'slutskriven|fullbordad|slutford|avslutad|fardig(?:skriven)?|klar|komplett|hel',
  },
  {
    language: 'fi',
    status: 'complete',
    example: 'valmis',
    say: 'loppunut|kokonaan julkaistu|loppuun (?:asti )?kirjoitettu|valmis|valmistunut|kokonainen|paattynyt|kylla',
  },
  { language: 'zh', status: 'complete', example: '完结', say: '全本|完稿|已?完[结結]|完成|全文完|一[发發]完|已完|完' },
  { language: 'ja', status: 'complete', example: '完結', say: '完結(?:済み?)?|完了|読み切り|読切|終了|完' },
  { language: 'ko', status: 'complete', example: '완결', say: '완결|완료|끝|단편 완결|완' },
];

const BEFORE = "(?<![\\p{L}\\p{N}'-])";
const AFTER = "(?![\\p{L}\\p{N}'-])";
const isCjk = (say: string): boolean => /[\u3040-\u9fff\uac00-\ud7af]/.test(say);

const OPENINGS = new Openings(STATUS_WORDS.map(({ say }) => ({ source: say, anywhere: isCjk(say) })));
const ROWS = STATUS_WORDS.map(({ say, status }) => ({
  status,
  pattern: new RegExp(isCjk(say) ? `(?:${say})` : `${BEFORE}(?:${say})${AFTER}`, 'u'),
}));

/** A status is said in a few words. */
const LONGEST = 300;

/** The value of a status field. The first word that says it counts: "complete, sequel in progress" is complete. */
export function readStatus(raw: string): Status {
  const text = fold(raw.slice(0, LONGEST)).trim();
  let best: { readonly at: number; readonly status: Status; readonly length: number } | null = null;
  for (const index of OPENINGS.in(text)) {
    const row = ROWS[index];
    if (row === undefined) continue;
    const { status, pattern } = row;
    const match = pattern.exec(text);
    if (match === null) continue;
    if (best === null || match.index < best.at || (match.index === best.at && match[0].length > best.length))
      best = { at: match.index, status, length: match[0].length };
  }
  if (best !== null) return best.status;
  const count = /(\d{1,3})\s*(?:\/|of|von|из|de|sur|z)\s*(\d{1,3}|\?)/.exec(text);
  if (count?.[1] === undefined) return 'unknown';
  return count[1] === count[2] ? 'complete' : 'in-progress';
}

/** Set off in a subject or title: in brackets, after a dash or colon at the end, or before a colon at the start. */
const SUBJECT_STATUS: readonly { readonly status: Status; readonly pattern: RegExp; readonly example: string }[] = [
  {
    status: 'in-progress',
    pattern:
      /[([{]\s*(?:wip|work in progress|in progress|incomplete|unfinished|ongoing|nz|tbc|en cours|en proceso|in corso|em andamento|in arbeit|в процессе|連載中?|连载中?|연재(?: ?중)?|hiatus|on hold|kesken)\s*[)\]}]/,
    example: 'Salt Road [WIP]',
  },
  {
    status: 'in-progress',
    pattern: /(?:\s-+|[:,–—|]|--)\s*(?:wip|work in progress|in progress|incomplete|unfinished|tbc|ongoing)\s*[!.]*\s*$/,
    example: 'Salt Road - WIP',
  },
  { status: 'in-progress', pattern: /^(?:\[[^\]]*\]\s*)*(?:re:\s*)?(?:wip|nz)\s*:/, example: 'WIP: Salt Road' },
  {
    status: 'complete',
    pattern:
      /[([{【]\s*(?:(?:now |finally |all )?(?:complete[d]?|finished|done)|z|zak|zakonczone|fertig|abgeschlossen|termine[e]?|complet[eao]?|conclus[ao]|terminad[oa]|finalizad[oa]|concluid[ao]|закончен[оа]?|завершен[оа]?|завершён|完结|完結|全文完|完|완결|완|valmis|befejezett|dokonceno|voltooid|avslutad)\s*[)\]}】]/,
    example: 'Salt Road (COMPLETE)',
  },
  {
    status: 'complete',
    pattern:
      /(?:\s-+|[:,–—|]|--)\s*(?:now |finally |and )*(?:complete[d]?|finished|done|concluded|conclusion|the conclusion|the end|fin|finis)\s*[!.)]*\s*$/,
    example: 'Salt Road - COMPLETE',
  },
  {
    status: 'complete',
    pattern: /^(?:\[[^\]]*\]\s*)*(?:re:\s*)?(?:finished|complete[d]?|fin|done|final part|last part|concluded)\s*:/,
    example: 'FINISHED: Salt Road',
  },
  { status: 'complete', pattern: /\b(?:finally|now|all) (?:complete|finished|done)\b/, example: 'Salt Road, finally complete' },
  {
    status: 'complete',
    pattern: /\b(?:final|last|concluding) (?:part|chapter|installment|instalment)\b|\bpart the last\b/,
    example: 'Salt Road, last part',
  },
];

/** "- COMPLETE", "FINISHED:", "[WIP]", "finally complete", "[Z]" in a subject or title; null where it says nothing. */
export function statusFromSubject(subject: string): Status | null {
  const text = fold(subject.slice(0, LONGEST)).trim();
  return SUBJECT_STATUS.find(({ pattern }) => pattern.test(text))?.status ?? null;
}
