/** The link behind "previous parts can be found HERE". */

import { anyOf } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { endOf } from '../regions/bare.ts';
import type { Sheet } from '../regions/sheet.ts';
import { fold, oneLine } from '../values/folding.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { partHeading } from './headings.ts';

/** What stands beside such a link. */
const SPEAKS_OF_EARLIER = new SightedPattern(
  /\b(?:previous(?:ly)?|prev|earlier|prior|preceding|past|last|first|back) (?:\w+ )?(?:parts?|chapters?|posts?|instal+ments?|entr(?:y|ies)|bits?|episodes?|sections?|ones?|half|thirds?|scenes?|acts?)\b|\bcatch up\b|\b(?:starts|begins|beginning) (?:is )?(?:at|here|over)\b|\bwhat (?:came|went|happened) before\b|\b(?:parts?|chapters?|pts?|ch) (?:\d+|one|two|three|i+)\b.{0,40}\b(?:here|found|at|is|are|:)|\bprevious(?:ly)?\b\s*:?|\bstory so far\b|\brest of (?:the|this) (?:story|series)\b|\bother (?:parts|chapters)\b|\b(?:start|begin(?:s|ning)?|read) (?:at|from|with|it from) (?:the (?:start|beginning)|part|chapter)\b|\bmaster ?list\b|предыдущ|vorherige|fruhere (?:teile|kapitel)|chapitres? precedents?|capitulos? anterior(?:es)?|capitoli precedenti/,
);
/** The same in other languages. */
const earlier = ofPacks((packs) => {
  const says = packs.flatMap(({ earlierParts }) => earlierParts.map(({ say }) => say));
  return new RegExp(`(?<![\\p{L}])(?:${anyOf(says)})(?![\\p{L}])`, 'u');
});
/** Without blanks; also bare numbers of parts, where they are what a link says. */
const EARLIER_CJK = new SightedPattern(
  /前文|上一?[章回篇话話]|前[几幾]?[章回篇]|前の話|^\W*(?:前[編篇]|第[一1]話)(?:へ|は(?:こちら|コチラ))|これまでの(?:お?話)|前話|이전 ?[편화글]|지난 ?(?:[편화]|이야기)|앞 ?이야기/u,
);
const FIRST_PART_LINK = new SightedPattern(
  /^\W{0,3}(?:第\s?[一1]\s?[章回話话篇]|1\s?[편화]|(?:part|teil|partie|parte|capitulo|capitolo|chapitre|kapitel|osa|luku|deel|del|hoofdstuk|rozdzial|kapitola|часть|глава)\s?(?:1|i))\W{0,3}(?:ici|qui|aqui|hier|har|taalla|здесь|https?:.*|www\..*)?\W{0,3}$/u,
);

/** True where folded words say that earlier parts are near. */
export function tellsOfEarlier(folded: string): boolean {
  return SPEAKS_OF_EARLIER.test(folded) || earlier().test(folded) || EARLIER_CJK.test(folded) || FIRST_PART_LINK.test(folded);
}

const NEXT = /\b(?:next|following) (?:part|chapter|page)\b/;
const MAY_BE_ADDRESS = /:\/\/|www\./;
const ADDRESS = /https?:\/\/[^\s<>"')\]]{3,400}|www\.[^\s<>"')\]]{3,400}/g;

/** Addresses on a line: of its links, else written out. The last one is the nearest part. */
function lastAddress(sheet: Sheet, index: number): string | null {
  const bare = sheet.lines[index];
  if (bare === undefined) return null;
  const links = bare.line.runs.filter(
    (run) => run.kind === 'link' && run.href !== null && run.at[0] < endOf(bare) && !run.href.startsWith('mailto:'),
  );
  const linked = links.at(-1)?.href;
  if (linked != null) return linked;
  if (!MAY_BE_ADDRESS.test(bare.text)) return null;
  const written = [...bare.text.matchAll(ADDRESS)].at(-1)?.[0];
  return written === undefined ? null : written.replace(/[.,;:!?]+$/, '');
}

/** True where a short paragraph says where earlier parts are: by an address, a link, or in as many words. */
export function speaksOfEarlierParts(sheet: Sheet, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const text = sheet.lines[i]?.text ?? '';
    if (text.length > 240 || /^["“«]/.test(text) || !tellsOfEarlier(fold(text))) continue;
    if (lastAddress(sheet, i) !== null || (i + 1 < to && lastAddress(sheet, i + 1) !== null)) return true;
  }
  return false;
}

/**
 * The address of the previous part, or of the list of earlier parts; null where none is given.
 *
 * @param lines the lines before and after the story, in order: of several links the last one before the story is the nearest
 * @param number of the part itself, where it is known: a link may say no more than "<< Part II"
 */
export function findPreviousLink(sheet: Sheet, lines: readonly number[], number: number | null): string | null {
  let found: string | null = null;
  for (const index of lines) {
    const text = sheet.lines[index]?.text ?? '';
    if (text.length > 600 || found !== null) continue;
    // few lines have an address, so it is looked for first
    const address = lastAddress(sheet, index) ?? lastAddress(sheet, index + 1);
    if (address === null) continue;
    const folded = fold(text);
    if (!tellsOfEarlier(folded) || (NEXT.test(folded) && !/previous|earlier/.test(folded))) continue;
    found = address;
  }
  return found ?? (number === null || number < 2 ? null : linkBefore(sheet, lines, number));
}

/** Not "Previous Entry": that is the journal's. */
const PREVIOUS = /^\W*prev(?:ious)?\W*$/;

/** The link to the part with the next lower number. */
function linkBefore(sheet: Sheet, lines: readonly number[], number: number): string | null {
  let best: { readonly number: number; readonly href: string } | null = null;
  for (const index of lines) {
    for (const { kind, at, href } of sheet.lines[index]?.line.runs ?? []) {
      if (kind !== 'link' || href === null || at[1] - at[0] > 40 || /^(?:#|mailto:)/i.test(href)) continue;
      const words = fold(oneLine(sheet.decoded.text.slice(...at)));
      const to = PREVIOUS.test(words) ? number - 1 : (partHeading(words.replace(/^\W+|\W+$/g, '').toUpperCase())?.number ?? null);
      if (to !== null && to < number && to > (best?.number ?? -1)) best = { number: to, href };
    }
  }
  return best?.href ?? null;
}
