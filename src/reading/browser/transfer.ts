/** Stands in for decode/transfer.ts: quoted-printable that was left in a text, loaded for the first text that may hold any. */
import { Part } from './part.ts';

type Transfer = typeof import('../decode/transfer.ts');

const TRANSFER = new Part<Transfer>(() => import('../decode/transfer.ts'));

const MAYBE = /=(?:[0-9A-Fa-f]{2}|[ \t]*\r?\n)/;

export const isEvidentlyQuotedPrintable: Transfer['isEvidentlyQuotedPrintable'] = (text) =>
  MAYBE.test(text) && TRANSFER.it.isEvidentlyQuotedPrintable(text);
export const quotedPrintable: Transfer['quotedPrintable'] = (wire) => TRANSFER.it.quotedPrintable(wire);
