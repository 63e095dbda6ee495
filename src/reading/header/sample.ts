/** A header that shows how one should look: in the rules of a list, in a form that is to be filled in. */
import type { Sheet } from '../regions/sheet.ts';
import { joined } from '../regions/sheet.ts';
import type { FoundField } from './found-field.ts';

/** What stands above it: "2. Every part of a story must have this at the top:" */
const SHOWN_BELOW =
  /^(?:\W{0,2}(?:\d{1,2}|[a-z])[.)] |.{0,200}\b(?:must|should|needs? to|has to|looks? like|format|(?:for|an|the|this|following) example)\b).{0,200}:$/i;

/** What is to be filled in: "your title", "G to NC-17", "yes, no, or ask". */
const TO_FILL_IN =
  /^\W*(?:(?:put |insert |enter |give )?(?:the |a )?(?:your|story'?s?|author'?s?)\b.{0,40}\b(?:titles?|names?|address|e-?mail|pseudonym|pen ?name|here)\b|(?:g|k) (?:to|through|-) (?:nc-?17|r|x|m|ma)\b|yes,? no,? (?:or|and)\b|(?:one|two|a few|\d) (?:lines?|sentences?|words) (?:at most|or so|only|please))/i;

/** True where none of its fields has a value, or the words above it say so. */
export function isSample(sheet: Sheet, fields: readonly FoundField[]): boolean {
  const header = fields.filter(({ place }) => place === 'header');
  if (header.length < 3) return false;
  if (header.every(({ value }) => value === '') || header.filter(({ value }) => TO_FILL_IN.test(value)).length > 1) return true;
  const first = header[0]?.at[0] ?? 0;
  const line = sheet.lines.findLastIndex((bare) => bare.line.at[0] <= first);
  const above = sheet.paragraph[line - (sheet.paragraph[line] === line ? 1 : 0)] ?? 0;
  return line > 0 && SHOWN_BELOW.test(joined(sheet, above, line));
}
