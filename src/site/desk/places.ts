/** The addresses of the desk's pages. */
import type { StateReason, WorkId } from '../../words/index.ts';
import { withQuery } from '../addresses.ts';

export const DESK_PATH = '/desk';
export const DOUBTS_PATH = `${DESK_PATH}/doubts`;
export const REPORTS_PATH = `${DESK_PATH}/reports`;
export const NAMES_PATH = `${DESK_PATH}/names`;
export const DECISIONS_PATH = `${DESK_PATH}/decisions`;

/** What a page says once, after an act that led to it. */
export const SAID = [
  'released',
  'refused',
  'joined',
  'parted',
  'corrected',
  'confirmed',
  'permitted',
  'noticed',
  'unlocked',
  'withdrawn',
  'reinstated',
  'judged',
  'merged',
  'taken-back',
] as const;
export type Said = (typeof SAID)[number];

/** Works that wait for one kind of decision, by the last segment of their page's address. */
export const WAITING = {
  notices: 'notify-first',
  asks: 'ask-first',
  unread: 'unreadable-wish',
  review: 'review',
} as const satisfies Readonly<Record<string, StateReason['code']>>;
export type Waiting = keyof typeof WAITING;
// The keys of the table above, as written there.
export const WAITINGS = Object.keys(WAITING) as readonly Waiting[];

export function waitingPath(waiting: Waiting): string {
  return `${DESK_PATH}/waiting/${waiting}`;
}

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
