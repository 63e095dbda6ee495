/** Line ends and control characters of decoded text. */

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
/** Rows of one of them are replaced together: padding is a row of many. */
const EACH_CONTROL = /([\0-\x08\x0b\x0c\x0e-\x1f\x7f])\1{0,255}/g;

/**
 * The text with LF line ends and without C0 controls. CRLF and lone CR become LF. A control character is replaced by one character, so
 * no letter is lost and nothing runs together: NUL (padding of old disks) and SUB (end of a DOS file) by a blank, form feed and vertical
 * tab by a line end, any other by U+FFFD, which shows that something unreadable stood there. Tabs stay.
 */
export function plainLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return CONTROL.test(lines)
    ? lines.replace(EACH_CONTROL, (row, control: string) => replacement(control).repeat(row.length))
    : lines;
}

function replacement(control: string): string {
  switch (control) {
    case '\0':
    case '\x1a':
      return ' ';
    case '\f':
    case '\v':
      return '\n';
    default:
      return '\uFFFD';
  }
}
