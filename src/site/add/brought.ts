/** What a form of the add page brings: a paste, a file, or again what was previewed. */
import { Buffer } from 'node:buffer';
import type { Brought, KeepOptions } from '../../acts/preview.ts';
import { SILENCES, type Silence } from '../../words/index.ts';
import { UPLOAD_LIMIT } from '../guard/limits.ts';

/** A paste has no name of its own. */
const PASTE = 'pasted.txt';

export type Fields = Readonly<Record<string, unknown>>;

export type FormRead =
  | { readonly kind: 'brought'; readonly brought: Brought; readonly silence: Silence | null; readonly keep: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-large' };

/** Reads the form. A chosen file stands before a paste. */
export async function readForm(fields: Fields): Promise<FormRead> {
  const brought = again(fields) ?? (await uploaded(fields['file'])) ?? pasted(fields['text']);
  if (brought === null) return { kind: 'nothing' };
  if (brought.bytes.byteLength > UPLOAD_LIMIT) return { kind: 'too-large' };
  return { kind: 'brought', brought, silence: silenceOf(fields['silence']), keep: fields['keep'] !== undefined };
}

/** The owner's choice for posts that say nothing on archiving, as the acts take it. */
export function keepOptions(silence: Silence | null): KeepOptions {
  return silence === null ? {} : { silence };
}

function again({ name, bytes }: Fields): Brought | null {
  if (typeof name !== 'string' || typeof bytes !== 'string') return null;
  return { name, bytes: Buffer.from(bytes, 'base64') };
}

async function uploaded(file: unknown): Promise<Brought | null> {
  if (!(file instanceof File) || file.size === 0) return null;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function pasted(text: unknown): Brought | null {
  if (typeof text !== 'string' || text.trim() === '') return null;
  // Forms send every line end as CR LF, whatever was pasted; one kind is kept, so that the same paste is known again.
  return { name: PASTE, bytes: Buffer.from(text.replaceAll('\r\n', '\n'), 'utf8') };
}

function silenceOf(text: unknown): Silence | null {
  return SILENCES.find((silence) => silence === text) ?? null;
}
