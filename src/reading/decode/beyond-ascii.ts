/** Where a text holds units beyond ASCII: most texts hold few, and what looks for broken ones asks for them several times over. */

/** The offsets of all UTF-16 units from U+0080 on, in order. */
export function beyondAscii(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) found.push(at);
  return found;
}
