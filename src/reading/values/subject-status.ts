/** Whether a story is complete, as its subject or title says beside the name. */
import type { Status } from '../../words/index.ts';
import { fold } from './folding.ts';

/** A status is said in a few words. */
const LONGEST = 300;

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
