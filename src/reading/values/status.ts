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
