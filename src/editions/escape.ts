/** Text into mark-up. One rule serves HTML and XML. */

// XML 1.0 has no place for these, and HTML none that a reader could see: controls but tab and line breaks, lone surrogates, noncharacters.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Surrogate}\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '');
}

/** Whether a reader would see anything of a text. */
export function isVisible(text: string): boolean {
  return xmlText(text).trim() !== '';
}

/** Text as the content of an element or as a quoted attribute's value. */
export function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
