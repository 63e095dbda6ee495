/** The addresses of the desk's pages. */
import type { WorkId } from '../../words/index.ts';
import { withQuery } from '../addresses.ts';

export const DESK_PATH = '/desk';
export const DOUBTS_PATH = `${DESK_PATH}/doubts`;
export const DECISIONS_PATH = `${DESK_PATH}/decisions`;

/** What a page says once, after an act that led to it. */
export const SAID = ['released', 'refused', 'joined', 'parted', 'taken-back'] as const;
export type Said = (typeof SAID)[number];

export function deskWorkPath(work: WorkId): string {
  return `${DESK_PATH}/works/${work}`;
}

export function afterAct(path: string, said: Said): string {
  return withQuery(path, { done: said });
}

/** What an address asks a page to say; null for anything that no act asks for. */
export function saidBy(asked: string | undefined): Said | null {
  return SAID.find((said) => said === asked) ?? null;
}
