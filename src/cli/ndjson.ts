/** A value as JSON on one line for every program: some take U+2028 and U+2029 for line breaks. */
export function ndjson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'));
}
