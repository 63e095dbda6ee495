/** Text of posts, made fit for a terminal: nothing that it would obey, everything that a person should see. */

/**
 * Controls (ESC among them), DEL, C1 controls, marks that turn the direction of text, invisible operators and tags, line separators, lone
 * surrogates. Joiners stay: words of many scripts need them.
 */
const OBEYED =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

/** Where tabs lead. */
const TAB_STOP = 8;

/** A text on one line, each sign that a terminal would obey told in its place: `␛` for ESC, `⟨U+202E⟩` for what has no picture. */
export function neutral(text: string): string {
  return text.replace(OBEYED, picture);
}

function picture(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code === 0x09) return ' '.repeat(TAB_STOP / 2);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** The same on one line: line ends and runs of blanks are one blank. */
export function neutralLine(text: string): string {
  return neutral(text.replace(/\s+/g, ' ').trim());
}

/** JSON that a terminal can print as it stands: what it would obey is written as an escape. */
export function neutralJson(json: string): string {
  return json.replace(OBEYED, (sign) =>
    Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}
