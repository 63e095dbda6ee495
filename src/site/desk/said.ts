/** A line at the head of a desk's page: what an act did, or why it did nothing. */
import { html } from 'hono/html';
import { sayDesk } from '../../messages/desk.ts';
import type { Html } from '../frame/html.ts';
import type { Said } from './places.ts';

const SENTENCES: Readonly<Record<Said, string>> = {
  released: sayDesk('saidReleased'),
  refused: sayDesk('saidRefused'),
  joined: sayDesk('saidJoined'),
  parted: sayDesk('saidParted'),
  corrected: sayDesk('saidCorrected'),
  confirmed: sayDesk('saidConfirmed'),
  permitted: sayDesk('saidPermitted'),
  noticed: sayDesk('saidNoticed'),
  unlocked: sayDesk('saidUnlocked'),
  withdrawn: sayDesk('saidWithdrawn'),
  reinstated: sayDesk('saidReinstated'),
  judged: sayDesk('saidJudged'),
  merged: sayDesk('saidMerged'),
  'taken-back': sayDesk('saidTakenBack'),
};

export function saidLine(said: Said | null): Html | null {
  return said === null ? null : html`<p class="told" role="status">${SENTENCES[said]}</p>`;
}

export function troubleLine(trouble: string | null): Html | null {
  return trouble === null ? null : html`<p class="told told-trouble" role="alert">${trouble}</p>`;
}
