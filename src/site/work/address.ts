/** A work's address: `12-the-tide-clock`, with `.epub`, `.html` or `.txt` for its files. */
import type { FileFormat } from '../addresses.ts';

export interface WorkAddress {
  readonly id: number;
  readonly slug: string;
  readonly format: FileFormat | null;
}

const FORMATS: readonly FileFormat[] = ['epub', 'html', 'txt'];

/** Reads the segment after `/works/`; null for what can be no work's. */
export function readAddress(segment: string): WorkAddress | null {
  const format = FORMATS.find((ending) => segment.endsWith(`.${ending}`)) ?? null;
  const name = format === null ? segment : segment.slice(0, -format.length - 1);
  const found = /^([1-9]\d{0,14})(?:-(.*))?$/s.exec(name);
  if (found === null) return null;
  return { id: Number(found[1]), slug: found[2] ?? '', format };
}

/** A place in a work as its address says it; null for what is no position. */
export function readPosition(text: string): number | null {
  return /^(?:0|[1-9]\d{0,6})$/.test(text) ? Number(text) : null;
}
