/** Finding the work that an address means, for this viewer. */

import { followed } from '../../archive/followed.ts';
import type { Shown } from '../../gate/index.ts';
import { admit, leavesTombstone } from '../../gate/index.ts';
import type { Edition, Work } from '../../words/index.ts';
import type { FileFormat } from '../addresses.ts';
import { filePath, workPath } from '../addresses.ts';
import { missing, withdrawn } from '../errors/answer.ts';
import type { Asked, Place } from '../place.ts';
import { readAddress } from './address.ts';

export type Opened =
  | { readonly kind: 'work'; readonly shown: Shown<Work>; readonly format: FileFormat | null }
  /** The answer in its place: it is not there for this viewer, or it stands elsewhere. */
  | { readonly kind: 'answer'; readonly answer: Response | Promise<Response> };

const EDITION: Readonly<Record<FileFormat, Edition>> = { epub: 'epub', html: 'html', txt: 'text' };

/**
 * Opens the work at an address. The gate is asked before anything is said: a withheld work's addresses, wrong ones and forwarding ones
 * included, answer like addresses that never were. Where guests once were led to a work that is withdrawn now, they are told that, and no more.
 * @param segment what stands after `/works/`.
 * @param rest what stands after that, `/3` or `/whole`; kept when the reader is sent to the right address.
 */
export async function openWork(c: Asked, { world }: Place, segment: string, rest: string): Promise<Opened> {
  const address = readAddress(segment);
  if (address === null || (address.format !== null && rest !== '')) return { kind: 'answer', answer: missing(c) };
  const work = await followed(world.catalogue, address.id);
  if (work === null) return { kind: 'answer', answer: missing(c) };
  const verdict = admit(work, c.var.visit.viewer, address.format === null ? 'page' : EDITION[address.format]);
  if (verdict.kind !== 'shown') {
    const stone = leavesTombstone(work, await world.catalogue.wasPublic(address.id), c.var.visit.viewer);
    return { kind: 'answer', answer: stone ? withdrawn(c) : missing(c) };
  }
  const { shown } = verdict;
  if (shown.value.id === address.id && shown.value.slug === address.slug) return { kind: 'work', shown, format: address.format };
  const right = address.format === null ? workPath(shown.value) + rest : filePath(shown.value, address.format);
  return { kind: 'answer', answer: c.redirect(right + new URL(c.req.url).search, 301) };
}
