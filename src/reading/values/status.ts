/** Whether a story is complete, as it is stated. */
import type { Status } from '../../words/index.ts';
import type { LanguagePack } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold } from './folding.ts';
import { Openings } from './openings.ts';

const BEFORE = "(?<![\\p{L}\\p{N}'-])";
const AFTER = "(?![\\p{L}\\p{N}'-])";
const isCjk = (say: string): boolean => /[\u3040-\u9fff\uac00-\ud7af]/.test(say);

interface StatusTable {
  readonly openings: Openings;
  readonly rows: readonly { readonly status: Status; readonly pattern: RegExp }[];
}

/** In progress before complete: "incomplete" holds "complete", "не закончен" holds "закончен". */
function tableOf(packs: readonly LanguagePack[]): StatusTable {
  const all = packs.flatMap(({ statuses }) => statuses);
  const rows = [...all.filter(({ status }) => status === 'in-progress'), ...all.filter(({ status }) => status === 'complete')];
  return {
    openings: new Openings(rows.map(({ say }) => ({ source: say, anywhere: isCjk(say) }))),
    rows: rows.map(({ say, status }) => ({
      status,
      pattern: new RegExp(isCjk(say) ? `(?:${say})` : `${BEFORE}(?:${say})${AFTER}`, 'u'),
    })),
  };
}
const statusTable = ofPacks(tableOf);

/** A status is said in a few words. */
const LONGEST = 300;

/** The value of a status field. The first word that says it counts: "complete, sequel in progress" is complete. */
export function readStatus(raw: string): Status {
  const text = fold(raw.slice(0, LONGEST)).trim();
  let best: { readonly at: number; readonly status: Status; readonly length: number } | null = null;
  const { openings, rows } = statusTable();
  for (const index of openings.in(text)) {
    const row = rows[index];
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
