/** Marks that end a story or a part of one. */
import type { Status } from '../../words/index.ts';
import type { EndShape, LanguagePack } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold, oneLine } from './folding.ts';
import { Openings } from './openings.ts';
import { findPart } from './parts.ts';

export interface EndMark {
  /** As written, with its decoration, without alignment and without what follows it on the line ("Opinions?"). */
  readonly marker: string;
  /** What the mark says of the whole story; null where it closes a part and says no more. */
  readonly status: Status | null;
}

/** Endings that name what ends or goes on; over folded text without decoration. */
export const END_SHAPES: readonly EndShape[] = [
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
    pattern: /^(?:to be continued|tbc),? (?:when|as soon as|once|if|after|in|on|with) .{2,50}$/,
    example: 'To be continued when the sun comes out',
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
    status: 'complete',
    pattern:
      /^(?:the )?(?:end|fin|finis|ende|fine|fim|koniec|konec|vege|loppu|slut|einde|конец)(?:,| -)? (?:finally|at last|really|honest|this time|endlich|enfin|wirklich)$/,
    example: 'The End, finally',
  },
];

/** What is an ending in one language and a part's in another is a part's. */
const wordsOf = (packs: readonly LanguagePack[]): ReadonlyMap<string, Status | null> =>
  new Map(
    (['complete', 'in-progress'] as const).flatMap((status) =>
      packs
        .flatMap(({ endings }) => endings.filter((row) => row.status === status))
        .flatMap(({ words }) => words.split(' | ').map((word) => [word, status] as const)),
    ),
  );
const endWords = ofPacks(wordsOf);

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

interface Shapes {
  readonly rows: readonly EndShape[];
  readonly openings: Openings;
}

/** English shapes first, for they are met most. */
const endShapes = ofPacks((packs): Shapes => {
  const rows = [...END_SHAPES, ...packs.flatMap((pack) => pack.endShapes)];
  return { rows, openings: new Openings(rows.map(({ pattern }) => ({ source: pattern.source, anywhere: false }))) };
});

interface Known {
  readonly status: Status | null;
}

function known(text: string): Known | null {
  const bare = core(text);
  if (bare === '') return null;
  const words = endWords().get(bare);
  if (words !== undefined) return { status: words };
  const { rows, openings } = endShapes();
  const shape = openings
    .atStart(bare)
    .map((index) => rows[index])
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
