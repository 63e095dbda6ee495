/**
 * All matches of a global pattern in a text, from left to right.
 * `matchAll` makes a new pattern at each call, which costs more than the search where hundreds of patterns are tried on a few words.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
