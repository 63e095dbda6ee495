/**
 * Mending text that was broken before it came here: UTF-8 once read as another charset (also several times over), C1 controls that were
 * meant as windows-1252 signs, and single bytes of another charset in UTF-8 text. Nothing is deleted; each change is recorded so that it
 * can be undone. What was destroyed into `?` stays `?`.
 */
import type { Repair } from '../../words/index.ts';
import { beyondAscii } from './beyond-ascii.ts';
import { cyrillicMisread } from './cyrillic-misread.ts';
import { type ByteTable, byteTables, tellingTables } from './misreadings.ts';
import { letterForC1 } from './windows1252.ts';
import { isLetterUnit } from './word-letters.ts';

export interface Mended {
  readonly text: string;
  /** In order; `at` counts in `text`. */
  readonly repairs: readonly Repair[];
}

/** A change to a text: from start to end (in the text before it) stands `now` afterwards. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly now: string;
}

/** How often text can have been broken over and over; ftfy and others found no real text with more. */
const PASSES = 3;

/** Records kept for one text; beyond it neighbours are told as one, so that a hostile text cannot make millions. */
const REPAIRS_CAP = 4096;

/** A byte that is not UTF-8 within a text that is: a lone low surrogate U+DC80 to U+DCFF, until `mend` has read it. */
export const STRAY_BYTE = 0xdc00;

const UNREADABLE = /[\x80-\x9f\udc80-\udcff]/;
// without the u flag half of a real pair would match too, so a stray byte must not follow a high surrogate
const EACH_UNREADABLE = /(?<![\ud800-\udbff])[\udc80-\udcff]|[\x80-\x9f]/g;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * The text mended. Undoing the repairs gives the text as it came, with U+FFFD for each C1 control and each stray byte.
 * @param text may hold C1 controls and stray bytes; the result holds neither
 */
export function mend(text: string): Mended {
  if (!NOT_ASCII.test(text)) return { text, repairs: [] };
  let mended: Mended = { text, repairs: [] };
  const reread = cyrillicMisread(text);
  if (reread.length > 0) mended = applied(mended, reread);
  for (let pass = 0; pass < PASSES; pass++) {
    const changes = misreadIn(mended.text);
    if (changes.length === 0) break;
    mended = applied(mended, changes);
  }
  if (UNREADABLE.test(mended.text)) mended = applied(mended, unreadableIn(mended.text));
  if (mended.repairs.length === 0) return mended;
  return {
    text: mended.text,
    repairs: capped(mended)
      .map((repair) => ({ ...repair, was: shown(repair.was) }))
      .filter((repair) => repair.was !== repair.now),
  };
}

/** The text as it was before the repairs: for each, `was` in the place of `now`. */
export function unmend(text: string, repairs: readonly Repair[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const repair of repairs) {
    parts.push(text.slice(at, repair.at[0]), repair.was);
    at = repair.at[1];
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Text with U+FFFD for what may not stand in it: C1 controls and stray bytes. */
export function shown(text: string): string {
  return UNREADABLE.test(text) ? text.replace(EACH_UNREADABLE, '\uFFFD') : text;
}

function unreadableIn(text: string): readonly Change[] {
  const changes: Change[] = [];
  for (const found of text.matchAll(EACH_UNREADABLE)) {
    const byte = found[0].charCodeAt(0) & 0xff;
    changes.push({ start: found.index, end: found.index + 1, now: byte < 0xa0 ? letterForC1(byte) : String.fromCharCode(byte) });
  }
  return changes;
}

// ── Finding what was misread ────────────────────────────────────────────────────────────────────────────────────────────────────

/** How much one find proves: `sure` by itself; `mass` where there are many; `weak` only beside others in a text without other letters. */
type Proof = 'sure' | 'mass' | 'weak';

interface Find extends Change {
  readonly proof: Proof;
}

function misreadIn(text: string): readonly Change[] {
  const telling = tellingTables(text);
  if (telling === 0) return [];
  const units = beyondAscii(text);
  for (const [i, table] of byteTables().tables.entries()) {
    if ((telling & (1 << i)) === 0) continue;
    const changes = believed(text, units, table);
    if (changes.length > 0) return changes;
  }
  return [];
}

function believed(text: string, units: readonly number[], table: ByteTable): readonly Change[] {
  const { finds, strays } = findsIn(text, units, table);
  let sure = 0;
  let mass = 0;
  for (const find of finds) {
    if (find.proof === 'sure') sure++;
    else if (find.proof === 'mass') mass++;
  }
  const enough = sure + mass >= (table.misreading.everyday ? 6 : 3) && sure + mass > strays * 2;
  const clean = sure + mass > 0 && strays === 0;
  const kept = finds.filter(({ proof }) => (proof === 'sure' ? true : proof === 'mass' ? enough : clean && (sure > 1 || enough)));
  return kept;
}

const LETTER = /\p{Letter}/u;
const UPPER = /\p{Lu}/u;

/** The least byte with which UTF-8 begins a letter of several. */
const FIRST_BYTE = 0xc2;

/** @param units where the text is beyond ASCII */
function findsIn(
  text: string,
  units: readonly number[],
  table: ByteTable,
): { readonly finds: readonly Find[]; readonly strays: number } {
  const finds: Find[] = [];
  let strays = 0;
  let end = 0;
  for (const i of units) {
    if (i < end) continue;
    const code = text.charCodeAt(i);
    const byte = table.byteOf[code] ?? 0;
    if (byte === 0) continue;
    const found = byte >= FIRST_BYTE ? findAt(text, i, table) : null;
    if (found === null) {
      if (code >= 0xa0 && isLetterUnit(text, i)) strays++;
      continue;
    }
    finds.push(found);
    end = found.end;
  }
  return { finds, strays };
}

function findAt(text: string, start: number, table: ByteTable): Find | null {
  const first = table.byteOf[text.charCodeAt(start)] ?? 0;
  if (first < FIRST_BYTE || first > 0xf4) return null;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let point = first & (0x7f >> length);
  for (let k = 1; k < length; k++) {
    const byte = start + k < text.length ? (table.byteOf[text.charCodeAt(start + k)] ?? 0) : 0;
    if (byte < 0x80 || byte > 0xbf) return k === 1 ? lostSpace(text, start, first, table) : null;
    point = (point << 6) | (byte & 0x3f);
  }
  if (!wellFormed(point, length)) return null;
  const end = start + length;
  if (point < 0xa0) {
    // a hole of windows-1252 may still be the last byte of a sign that was broken twice
    const letter = letterForC1(point);
    if (letter === '\uFFFD') return { start, end, now: String.fromCharCode(point), proof: 'weak' };
    return { start, end, now: letter, proof: proofOf(text, start, point, length, table) };
  }
  return { start, end, now: String.fromCodePoint(point), proof: proofOf(text, start, point, length, table) };
}

function wellFormed(point: number, length: number): boolean {
  if (length === 3) return point >= 0x800 && (point < 0xd800 || point > 0xdfff);
  if (length === 4) return point >= 0x10000 && point <= 0x10ffff;
  return true;
}

/** `Ã ` for à: its second byte was a no-break space, which some program made a plain one. Where a blank follows as well, that one is the real one. */
function lostSpace(text: string, start: number, first: number, table: ByteTable): Find | null {
  if (first !== 0xc3 || table.misreading.charset !== 'windows-1252' || text.charAt(start + 1) !== ' ') return null;
  const spaceFollows = text.charAt(start + 2) === ' ';
  return { start, end: start + 2, now: spaceFollows ? 'à' : 'à ', proof: 'weak' };
}

function proofOf(text: string, start: number, point: number, length: number, table: ByteTable): Proof {
  if (length === 4) return point >= 0x1f000 ? 'sure' : 'mass';
  if (length === 3) return isCommonSign(point) ? 'sure' : 'mass';
  if (start > 0 && UPPER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(start + 1))) return 'weak';
  if (table.misreading.everyday || point >= 0x100) return 'mass';
  return 'sure';
}

/** Quotes, dashes, the euro, arrows, ligatures: what a three-byte find must mean to prove itself. */
function isCommonSign(point: number): boolean {
  return (
    (point >= 0x2000 && point <= 0x205f) ||
    (point >= 0x20a0 && point <= 0x20bf) ||
    (point >= 0x2100 && point <= 0x27bf) ||
    (point >= 0xfb00 && point <= 0xfb06) ||
    point === 0xfeff ||
    point === 0xfffd
  );
}

// ── Applying and recording ──────────────────────────────────────────────────────────────────────────────────────────────────────

function applied(before: Mended, changes: readonly Change[]): Mended {
  const parts: string[] = [];
  const next: Repair[] = [];
  let from = 0;
  let length = 0;
  for (const change of changes) {
    const kept = before.text.slice(from, change.start);
    parts.push(kept, change.now);
    length += kept.length;
    next.push({ at: [length, length + change.now.length], was: before.text.slice(change.start, change.end), now: change.now });
    length += change.now.length;
    from = change.end;
  }
  parts.push(before.text.slice(from));
  return { text: parts.join(''), repairs: before.repairs.length === 0 ? next : composed(before, next, parts.join('')) };
}

/** Earlier repairs and those made on their result, told as one list from the first text to the last. */
function composed(before: Mended, next: readonly Repair[], text: string): readonly Repair[] {
  const all: Repair[] = [];
  // Positions in the text between the two passes: an earlier repair stands at `at`, a later one at `at` less what later ones have shifted.
  let shift = 0;
  let i = 0;
  for (const later of next) {
    const start = later.at[0] - shift;
    const end = start + later.was.length;
    while (i < before.repairs.length && (before.repairs[i]?.at[1] ?? 0) <= start) all.push(moved(before.repairs[i], shift));
    let from = start;
    let to = end;
    const inside: Repair[] = [];
    for (let earlier = before.repairs[i]; earlier !== undefined && earlier.at[0] < end; earlier = before.repairs[i]) {
      inside.push(earlier);
      from = Math.min(from, earlier.at[0]);
      to = Math.max(to, earlier.at[1]);
      i++;
    }
    const nowStart = from + shift;
    shift += later.now.length - later.was.length;
    const nowEnd = to + shift;
    const stretch = before.text.slice(from, to);
    const was = unmend(
      stretch,
      inside.map((repair) => ({ ...repair, at: [repair.at[0] - from, repair.at[1] - from] })),
    );
    all.push({ at: [nowStart, nowEnd], was, now: text.slice(nowStart, nowEnd) });
  }
  while (i < before.repairs.length) all.push(moved(before.repairs[i], shift));
  return all;

  function moved(repair: Repair | undefined, by: number): Repair {
    i++;
    if (repair === undefined) return { at: [0, 0], was: '', now: '' };
    return { ...repair, at: [repair.at[0] + by, repair.at[1] + by] };
  }
}

/** At most REPAIRS_CAP records: where there are more, runs of neighbours are joined with the text between them. */
function capped({ text, repairs }: Mended): readonly Repair[] {
  if (repairs.length <= REPAIRS_CAP) return repairs;
  const each = Math.ceil(repairs.length / REPAIRS_CAP);
  const joined: Repair[] = [];
  for (let i = 0; i < repairs.length; i += each) {
    const run = repairs.slice(i, i + each);
    const start = run[0]?.at[0] ?? 0;
    const end = run.at(-1)?.at[1] ?? start;
    const now = text.slice(start, end);
    const was = unmend(
      now,
      run.map((repair) => ({ ...repair, at: [repair.at[0] - start, repair.at[1] - start] })),
    );
    joined.push({ at: [start, end], was, now });
  }
  return joined;
}
