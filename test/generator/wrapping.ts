/** Hard wraps, as editors and mailers of the time made them. */

/** Breaks a text at blanks so that no line passes `column`; continuation lines start with `indent`. */
export function wrap(text: string, column: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const candidate = line === '' ? (lines.length === 0 ? word : indent + word) : `${line} ${word}`;
    if (candidate.length > column && line !== '') {
      lines.push(line);
      line = indent + word;
    } else line = candidate;
  }
  if (line !== '') lines.push(line);
  return lines;
}
