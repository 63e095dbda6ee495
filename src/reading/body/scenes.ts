/** Scene breaks: what authors put between scenes, as a table with its examples. */
import { SightedPattern } from '../values/sighted-pattern.ts';

interface SceneRule {
  readonly name: string;
  /** Whether the row of signs is one; gets it trimmed, on one line, at most `LONGEST` units long. */
  readonly matches: (row: string) => boolean;
  /** `free`: wherever it stands; `alone`: only between empty lines, since it may also be a line of text. */
  readonly standing: 'free' | 'alone';
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const LONGEST = 100;
const LONGEST_SAID = 40;
export const LONGEST_OWN_BREAK = 14;
/** Signs and blanks, without letters or numbers. */
const SIGNS = /^(?:[\p{P}\p{S}\s]|\u200d|\ufe0f)+$/u;
/** What people say without words: dots, questions, cries, and the brackets and quotes around them. */
const SPOKEN = /^[\s.…?!¿¡"'“”‘’„«»‹›「」『』()[\]{}—–-]*$/u;
const SMILEY = /^(?:[:;=][-'^]?[)(\][|/\\*]{1,3}|[\^><-]_{1,3}[\^><-])$/;
const DOTS = /^(?:\s*[.·。・…]){5,}\s*$/u;
const DASHES = /^(?:\s*[-–—―─━]){1,}\s*$/u;
const LETTER_ROW = /^[oO0xX\s~*=.+:_-]+$/;
const LETTERS = /[oO0xX]/g;
const INITIALS = /^[\p{P}\p{S}\s]*(?:\p{Lu}[\p{P}\p{S}\s]{0,2}){1,6}$/u;
const UPPER = /\p{Lu}/gu;
const SIGN = /[\p{P}\p{S}]/gu;
const WORDS =
  /^(?:(?:scene|section|line|page|time|chapter|story)[ -]?(?:break|change|skip|divider)|linebreak|pagebreak|hr|break|divider|separator|\[hr\])$/i;
const SAID = new SightedPattern(/break|change|skip|divider|separator|\bhr\b/i);
const DECORATION = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

export const SCENE_RULES: readonly SceneRule[] = [
  {
    name: 'a row of three signs or more',
    matches: (row) => SIGNS.test(row) && !SPOKEN.test(row) && !SMILEY.test(row) && signs(row) >= 3,
    standing: 'free',
    examples: [
      '***',
      '* * *',
      '*~*~*',
      '~*~',
      '=====',
      '*** *** ***',
      '_____',
      '###',
      '<><><>',
      '+ + +',
      '•••',
      '◇◆◇',
      '＊＊＊',
      '-=-',
      '~ ~ ~',
    ],
    not: ['...', '"?!"', '?!', '(...)', '“…”', '**', ':-)', '^_^'],
  },
  {
    name: 'a row of dots',
    matches: (row) => DOTS.test(row),
    standing: 'free',
    examples: ['........', '. . . . .', '・・・・・'],
    not: ['...', '....', '……'],
  },
  {
    name: 'a row of dashes',
    matches: (row) => DASHES.test(row) && signs(row) >= 3,
    standing: 'free',
    examples: ['---', '-----', '--- --- ---', '- - -', '———'],
    not: ['--', '-'],
  },
  {
    name: 'one sign or two',
    matches: (row) =>
      SIGNS.test(row) && !/^[\s.…?!¿¡"'“”‘’„«»‹›「」『』()[\]{}]*$/u.test(row) && !SMILEY.test(row) && signs(row) <= 2,
    standing: 'alone',
    examples: ['*', '#', '~', '::', '--', '•', '§', '**', '※'],
    not: ['?', '!', '…', '"', '?!', ':)'],
  },
  {
    name: 'a row of the letters o or x',
    matches: isLetterRow,
    standing: 'alone',
    examples: [
      'o0o0o',
      'o0o0o0o',
      'oOoOoOo',
      '-o-',
      '~o~',
      'o O o',
      'xXx',
      'XXXX',
      'x x x',
      'x-x-x',
      'ooOoo',
      '~x~',
      'oOo',
      'OOO',
      '-x-X-x-',
    ],
    not: ['Oo', 'Ooo', 'xo', 'XOXO', 'o', 'ox', 'Oooo', 'X'],
  },
  {
    name: 'a break said in words',
    matches: (row) => row.length <= LONGEST_SAID && WORDS.test(row.replace(DECORATION, '')),
    standing: 'alone',
    examples: [
      '[scene break]',
      '~ scene break ~',
      '-linebreak-',
      'LINE BREAK',
      '***page break***',
      '[hr]',
      '--- time skip ---',
      '<hr>',
    ],
    not: ['Break it!', 'the scene broke', 'time'],
  },
];

/**
 * What a line is, by the table: a scene break wherever it stands, one if it stands alone, or none.
 * @param line One line, with or without blanks around it.
 */
export function sceneStanding(line: string): SceneRule['standing'] | null {
  if (line.length > LONGEST * 2) return null;
  const row = line.trim();
  if (row === '' || row.length > LONGEST || !couldBeScene(row)) return null;
  for (const rule of SCENE_RULES) if (rule.matches(row)) return rule.standing;
  return null;
}

/**
 * Whether a short row of capitals with signs (`W.W.`, `~HP~`) could be a writer's own break. It is one where it stands alone
 * more than once in a story.
 */
export function couldBeOwnBreak(row: string): boolean {
  if (row.length > LONGEST_OWN_BREAK || !INITIALS.test(row) || /[!?]/.test(row)) return false;
  const letters = row.match(UPPER)?.length ?? 0;
  const inner = row.match(SIGN)?.length ?? 0;
  return letters <= 4 && inner >= Math.max(1, letters - 1);
}

/** Most lines are prose: they hold a letter other than those that rows are made of, and no word for a break. */
function couldBeScene(row: string): boolean {
  for (let at = 0; at < row.length; at++) {
    const unit = row.charCodeAt(at) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a && unit !== 0x6f && unit !== 0x78) return row.length <= LONGEST_SAID && SAID.test(row);
  }
  return true;
}

function signs(row: string): number {
  let count = 0;
  for (let at = 0; at < row.length; at++) if (row.charCodeAt(at) > 0x20) count += 1;
  return count;
}

/** Rows of `o`, `0` or `x`: one of the two letters, in a pattern and not as a word is spelt. */
function isLetterRow(row: string): boolean {
  if (!LETTER_ROW.test(row)) return false;
  const letters = row.match(LETTERS) ?? [];
  const spelt = letters.join('');
  if (spelt === '' || (/[oO0]/.test(spelt) && /[xX]/.test(spelt))) return false;
  const decorated = /^[^oO0xX\s].*[^oO0xX\s]$/.test(row);
  if (decorated) return true;
  if (letters.length < 3) return false;
  const asWord = /^[OX][ox]+$/.test(spelt);
  return !asWord || row !== spelt;
}
