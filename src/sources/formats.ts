/** The formats a piece can have. The first that recognises it reads it; the last takes whatever is text. */
import { html } from './html.ts';
import { mail } from './mail.ts';
import { mbox } from './mbox.ts';
import type { Format, Piece } from './piece.ts';
import { refused } from './refused.ts';
import { text } from './text.ts';
import { zip } from './zip.ts';

export const FORMATS: readonly Format[] = [zip, mbox, refused, html, mail, text];

/** The format of a piece: by its content first, then by its name. */
export function formatOf(piece: Piece): Format {
  return FORMATS.find((format) => format.recognises(piece)) ?? text;
}
