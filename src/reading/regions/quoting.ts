/** Quoted mail: the `> ` lines of a reply are furniture, those of a forward are the story itself. */

import type { RegionKind } from '../../words/index.ts';
import { fold } from '../values/folding.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import type { Bare } from './bare.ts';

export interface Quoting {
  /** True where the post answers another one and quotes it. */
  readonly answers: boolean;
  /** Units of quoted and of own words. */
  readonly quoted: number;
  readonly own: number;
}

/** `Ferrars wrote:`, `On Mon, 3 May 1999, X wrote:`, `In a message dated … X writes:` */
const ATTRIBUTION =
  /^(?:.{0,120}\b(?:wrote|writes|said|schrieb|ecrit|escribio|ha scritto|escreveu|napisal|пишет|писал)\b.{0,60}:|in a message dated .{0,100}|in article <.{0,100}|on .{6,60}, .{2,80} wrote:?|-+ ?original message ?-+)$/;
const FORWARD = new SightedPattern(
  /\b(?:forward(?:ed|ing)?|fwd?|posted? (?:this )?(?:for|on behalf of)|on behalf of|with (?:his|her|their|the author'?s) permission|repost(?:ed|ing)? (?:this )?(?:for|with))\b/,
);

function isAttribution(bare: Bare): boolean {
  return bare.text.length <= 200 && /[:>-]$/.test(bare.text) && ATTRIBUTION.test(fold(bare.text));
}

/** How much of a post is quoted, and whether it is an answer. */
export function weighQuoting(
  lines: readonly Bare[],
  marks: readonly (RegionKind | null)[],
  reply: boolean,
  forward: boolean,
): Quoting {
  let quoted = 0;
  let own = 0;
  let attributed = false;
  let forwards = forward;
  for (const [i, bare] of lines.entries()) {
    if (bare.line.quoted > 0) quoted += bare.text.length;
    else if ((marks[i] ?? null) === null) {
      if (quoted === 0 && i < 40) {
        attributed ||= isAttribution(bare);
        forwards ||= FORWARD.test(fold(bare.text.slice(0, 200)));
      }
      own += bare.text.length;
    }
  }
  return { answers: quoted > 0 && !forwards && (reply || attributed), quoted, own };
}

/** Marks what a reply quotes, with the line that says who wrote it. */
export function markQuoted(lines: readonly Bare[], marks: (RegionKind | null)[]): void {
  for (const [i, bare] of lines.entries()) {
    if (marks[i] !== null) continue;
    if (bare.line.quoted > 0) marks[i] = 'furniture';
    else if (isAttribution(bare) && (lines[i + 1]?.line.quoted ?? 0) > 0) marks[i] = 'furniture';
  }
}
