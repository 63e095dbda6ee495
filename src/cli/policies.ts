/** Policies on the terminal. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { standingPolicies } from '../acts/policies.ts';
import { type PolicyEffect, type PolicyTrial, type PolicyWish, setPolicies, tryPolicies } from '../acts/policy.ts';
import { readPolicies } from '../acts/policy-text.ts';
import type { Library } from '../archive/archive.ts';
import type { Policy, StandingPolicy } from '../words/index.ts';
import { counted } from './counts.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import type { PolicyAct, PolicyOptions } from './policy.ts';
import { fail, type Session } from './session.ts';
import { complain, note, print, printPaced } from './terminal.ts';

/** Who decides at the command line: whoever may write in the library's folder. */
const WHO = 'owner';

export async function policy(act: PolicyAct, what: string | undefined, options: PolicyOptions, session: Session): Promise<void> {
  if (act !== 'list' && what === undefined) return wrongCall(act, session);
  await inLibrary(session, options.data, false, async (library) => {
    // What policies say and what they do to works is the owner's to read; whoever may write in the folder may set them.
    if ((act === 'list' || act === 'try') && options.as !== 'owner') return notForGuests(session);
    if (act === 'list') return list(library, options, session);
    const wish = act === 'remove' ? { set: [], end: [what ?? ''] } : await wishFrom(what ?? '', session);
    if (wish === null) return;
    if (act === 'try') await tryOut(library, wish, options, session);
    else await apply(library, wish, options, session);
  });
}

function wrongCall(act: PolicyAct, session: Session): void {
  const wanted = act === 'remove' ? 'the name of a policy' : 'a file of policies';
  complain(session.terminal, { name: `policy ${act}`, what: `it needs ${wanted}.`, remedy: 'See masterlist help policy.' });
  session.status = 2;
}

function notForGuests(session: Session): void {
  complain(session.terminal, { name: 'policies', what: 'they are the owner’s to read.', remedy: 'Say --as owner.' });
  fail(session);
}

async function wishFrom(path: string, session: Session): Promise<PolicyWish | null> {
  const written = await contentOf(path, session);
  if (written === null) return null;
  const set = readPolicies(written, path);
  if ('kind' in set) {
    refused(session, set);
    return null;
  }
  return { set, end: [] };
}

async function contentOf(path: string, session: Session): Promise<string | null> {
  if (path === '-') return text(session.terminal.input);
  try {
    return await readFile(path, 'utf8');
  } catch {
    complain(session.terminal, {
      name: path,
      what: 'it cannot be read.',
      remedy: 'Look at its name, and at your right to read it.',
    });
    fail(session);
    return null;
  }
}

async function list(library: Library, { json }: PolicyOptions, session: Session): Promise<void> {
  const standing = await standingPolicies(library);
  for (const one of standing) await printPaced(session.terminal, json ? ndjson({ decision: one.id, ...one.policy }) : line(one));
  if (standing.length === 0 && !json) note(session.terminal, 'No policy stands: what authors wish is all that counts.');
}

async function tryOut(library: Library, wish: PolicyWish, { json }: PolicyOptions, session: Session): Promise<void> {
  const tried = await tryPolicies(library, wish);
  if (tried.kind === 'failed') return refused(session, tried);
  for (const effect of tried.effects) await printPaced(session.terminal, json ? ndjson(effect) : effectLine(effect));
  if (!json) print(session.terminal, `${changes(tried)} Nothing was written.`);
}

async function apply(library: Library, wish: PolicyWish, { because, json }: PolicyOptions, session: Session): Promise<void> {
  const outcome = await setPolicies(library, wish, WHO, because);
  if (outcome.kind === 'failed') return refused(session, outcome);
  const { decisions, trial } = outcome;
  if (json) return print(session.terminal, ndjson({ decisions: decisions.map(({ id }) => id), effects: trial.effects }));
  for (const { id, covers } of decisions)
    print(
      session.terminal,
      `The policy ${covers.policy.name} stands. This is decision ${id}; masterlist undo-decision ${id} takes it back.`,
    );
  for (const name of wish.end) print(session.terminal, `The policy ${name} holds no more.`);
  print(session.terminal, changes(trial).replace('would change', 'changed'));
}

function changes({ works, effects }: PolicyTrial): string {
  return `Of ${counted(works, 'work')} ${effects.length === 0 ? 'none would change.' : `${effects.length} would change.`}`;
}

function effectLine({ work, from, to, reason, gains, loses }: PolicyEffect): string {
  const state = from === to ? to : `${from} → ${to}`;
  const tags = [...gains.map((name) => `+ ${name}`), ...loses.map((name) => `- ${name}`)];
  return `${String(work).padStart(6)}  ${state}${tags.length === 0 ? '' : ` [${tags.join(', ')}]`}: ${reason.why}`;
}

function line({ id, policy }: StandingPolicy): string {
  return `${policy.name} (decision ${id}): ${said(policy)} ${policy.reason}`;
}

/** `hold where {"genre":["letters"]}.` */
function said({ outcome, when }: Policy): string {
  return `${typeof outcome === 'string' ? outcome : JSON.stringify(outcome)} where ${JSON.stringify(when)}.`;
}
