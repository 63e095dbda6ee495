/** Posts, parts and decisions as a command line names them. */
import { InvalidArgumentError } from 'commander';
import type { PostPlace, WorkId } from '../words/index.ts';
import { workArgument } from './options.ts';

/** A work by its number, or a post by where it was met. */
export type Named = { readonly kind: 'work'; readonly id: WorkId } | { readonly kind: 'post'; readonly place: PostPlace };
/** A part by its place in the contents, or one post of it. */
export type PartNamed = number | PostPlace;

/** `PATH#N`; an address with a fragment is none. */
function placeIn(text: string): PostPlace | null {
  const found = /^(.+)#(\d{1,9})$/.exec(text.trim());
  const path = found?.[1];
  return path === undefined || /^https?:\/\//.test(path) ? null : { path, index: Number(found?.[2]) };
}

/** The argument parser of a work or a post. */
export function namedArgument(text: string): Named {
  const place = placeIn(text);
  if (place !== null) return { kind: 'post', place };
  try {
    return { kind: 'work', id: workArgument(text) };
  } catch {
    throw new InvalidArgumentError(
      'Name a work by its number (12), its name (12-the-lamp-room) or its address, a post as old-list.mbox#17.',
    );
  }
}

/** The argument parser of one or more parts. */
export function partArguments(text: string, before: readonly PartNamed[] | undefined): readonly PartNamed[] {
  const place = placeIn(text);
  const position = /^[1-9]\d{0,5}$/.exec(text.trim()) ? Number(text) : null;
  const part = place ?? position;
  if (part === null)
    throw new InvalidArgumentError('Name a part by its place in the contents (4), or one post of it as old-list.mbox#17.');
  return [...(before ?? []), part];
}

/** The argument parser of one part, by its place in the contents. */
export function partNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text.trim()))
    throw new InvalidArgumentError('A part is named by its place in the contents, from 1.');
  return Number(text);
}

/** The argument parser of a decision. */
export function decisionArgument(text: string): number {
  if (!/^\d{1,15}$/.test(text.trim()))
    throw new InvalidArgumentError('A decision is named by its number, which masterlist decisions lists.');
  return Number(text);
}
