/** Deciding on one work at the desk. Every act goes through the same functions as the commands. */
import { Hono } from 'hono';
import type { Failed } from '../../acts/index.ts';
import { WITHDRAWAL_GROUNDS } from '../../archive/archive.ts';
import { followed } from '../../archive/followed.ts';
import { admit, admitSealed } from '../../gate/index.ts';
import { sayDesk } from '../../messages/desk.ts';
import type { Work, WorkId } from '../../words/index.ts';
import { missing } from '../errors/answer.ts';
import type { Html } from '../frame/html.ts';
import type { Asked, Place, Site } from '../place.ts';
import { formOf, valuesOf } from '../visit/form.ts';
import type { Visit } from '../visit/visit.ts';
import { readAddress } from '../work/address.ts';
import { afterAct, DECISIONS_PATH, DESK_PATH, deskWorkPath, type Said, saidBy } from './places.ts';
import { isRefusedEverywhere, refusedPage } from './refused-page.ts';
import { deskWorkPage, type WorkAtDesk } from './work-page.ts';

/** Of one work; nobody decides more on it. */
const DECISIONS_SHOWN = 200;

/** What came of an act: where the keeper goes on, or why nothing was done. */
type Outcome =
  | { readonly kind: 'done'; readonly said: Said; readonly path: string }
  /** More has to be told than a line. */
  | { readonly kind: 'told'; readonly page: (visit: Visit) => Html }
  | Failed
  | { readonly kind: 'unfit'; readonly message: string };

export function deskWorkRoutes({ world }: Place): Site {
  const routes: Site = new Hono();

  routes.get('/desk/works/:id', async (c) => {
    const id = workNumber(c.req.param('id'));
    return id === null ? missing(c) : showWork(c, world, id, null);
  });

  const act = (name: string, decide: (id: WorkId, fields: Fields, parts: readonly string[]) => Promise<Outcome>): void => {
    routes.post(`/desk/works/:id/${name}`, async (c) => {
      const id = workNumber(c.req.param('id'));
      if (id === null) return missing(c);
      const outcome = await decide(id, await formOf(c.req), await valuesOf(c.req, 'parts'));
      if (outcome.kind === 'told') return c.html(outcome.page(c.var.visit));
      if (outcome.kind === 'done') return c.redirect(afterAct(outcome.path, outcome.said), 303);
      return showWork(c, world, id, outcome.message);
    });
  };

  act('release', async (id, { reason = '' }) => {
    const outcome = await (await world.desk()).release(id, reason);
    return outcome.kind === 'failed' ? outcome : done('released', deskWorkPath(outcome.work.id));
  });

  act('refuse', async (id, { reason = '', sure = '', neighbours }) => {
    if (sure.trim() !== String(id)) return { kind: 'unfit', message: sayDesk('refuseUnsure', { id: String(id) }) };
    const outcome = await (await world.desk()).refuse(id, reason, neighbours === 'yes');
    if (outcome.kind === 'failed') return outcome;
    if (isRefusedEverywhere(outcome)) return done('refused', DESK_PATH);
    return { kind: 'told', page: (visit) => refusedPage(visit, outcome) };
  });

  act('join', async (id, { reason = '', with: named = '' }) => {
    const other = workNamed(named);
    if (other === null) return { kind: 'unfit', message: sayDesk('joinWithBad') };
    const outcome = await (await world.desk()).join([id, other], reason);
    return outcome.kind === 'failed' ? outcome : done('joined', deskWorkPath(outcome.work.id));
  });

  act('part', async (id, { reason = '' }, parts) => {
    const positions = parts.map(Number).filter(Number.isSafeInteger);
    if (positions.length === 0) return { kind: 'unfit', message: sayDesk('partNone') };
    const outcome = await (await world.desk()).part(id, positions, reason);
    return outcome.kind === 'failed' ? outcome : done('parted', deskWorkPath(outcome.work.id));
  });

  act('correct', async (id, { reason = '', field = '', value = '' }) =>
    decided('corrected', await (await world.desk()).correct(id, { field, value }, reason)),
  );
  act('correct-part', async (id, { reason = '', field = '', value = '', part = '' }) =>
    decided('corrected', await (await world.desk()).correctPart(id, Number(part), { field, value }, reason)),
  );
  act('confirm', async (id, { reason = '', field }) =>
    decided('confirmed', await (await world.desk()).confirm(id, field === undefined ? [] : [field], reason)),
  );
  act('permit', async (id, { reason = '', proof = '', on = '' }) =>
    decided('permitted', await (await world.desk()).permit(id, { proof, on: dayOrToday(on) }, reason)),
  );
  act('notice', async (id, { reason = '', on = '' }) =>
    decided('noticed', await (await world.desk()).noticeSent(id, dayOrToday(on), reason)),
  );
  act('unlock', async (id, { reason = '' }) => decided('unlocked', await (await world.desk()).unlock(id, reason)));
  act('withdraw', async (id, { reason = '', ground = '' }) => {
    const named = WITHDRAWAL_GROUNDS.find((one) => one === ground);
    if (named === undefined) return { kind: 'unfit', message: sayDesk('withdrawGround') };
    return decided('withdrawn', await (await world.desk()).withdraw(id, reason, named));
  });
  act('reinstate', async (id, { reason = '' }) => {
    const outcome = await (await world.desk()).reinstate(id, reason);
    return outcome.kind === 'failed' ? outcome : done('reinstated', deskWorkPath(outcome.work.id));
  });

  routes.post(`${DECISIONS_PATH}/:id/take-back`, async (c) => {
    const id = workNumber(c.req.param('id'));
    if (id === null) return missing(c);
    const { reason = '' } = await formOf(c.req);
    const outcome = await (await world.desk()).takeBack(id, reason);
    if (outcome.kind === 'failed') return c.redirect(DECISIONS_PATH, 303);
    return c.redirect(afterAct(DECISIONS_PATH, 'taken-back'), 303);
  });

  return routes;
}

type Fields = Readonly<Record<string, string | undefined>>;

/** Where a post is no story any more, its work may be gone. */
function decided(said: Said, outcome: { readonly kind: 'decided'; readonly work: Work | null } | Failed): Outcome {
  if (outcome.kind === 'failed') return outcome;
  return done(said, outcome.work === null ? DESK_PATH : deskWorkPath(outcome.work.id));
}

const dayOrToday = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const done = (said: Said, path: string): Outcome => ({ kind: 'done', said, path });

async function showWork(c: Asked, world: Place['world'], id: WorkId, trouble: string | null): Promise<Response> {
  const at = await workAtDesk(c, world, id);
  if (at === null) return missing(c);
  const now = at.work.value.id;
  if (now !== id && trouble === null) return c.redirect(deskWorkPath(now) + new URL(c.req.url).search, 302);
  const decisions = await (await world.desk()).decisions(now, DECISIONS_SHOWN);
  const said = trouble === null ? saidBy(c.req.query('done')) : null;
  return c.html(deskWorkPage(c.var.visit, { at, decisions, said, trouble }), trouble === null ? 200 : 422);
}

/** The work that a number leads to, through the gate. */
async function workAtDesk(c: Asked, { catalogue, letterFor }: Place['world'], id: WorkId): Promise<WorkAtDesk | null> {
  const work = await followed(catalogue, id);
  if (work === null) return null;
  const { viewer } = c.var.visit;
  const signals = await catalogue.signals(work.id);
  const verdict = admit(work, viewer, 'desk');
  if (verdict.kind === 'shown') {
    const letter = work.reason.code === 'notify-first' ? await letterFor(verdict.shown) : null;
    return { kind: 'open', work: verdict.shown, doubts: await catalogue.doubts(work.id), signals, letter };
  }
  const sealed = admitSealed(work, viewer, signals);
  return sealed.kind === 'shown' ? { kind: 'sealed', work: sealed.shown } : null;
}

function workNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** A work as a person names it: by number, by name, or by an address of this site. */
function workNamed(text: string): WorkId | null {
  const segment =
    text
      .trim()
      .split(/[?#]/)[0]
      ?.replace(/^.*\/works\//, '')
      .split('/')[0] ?? '';
  return readAddress(segment)?.id ?? null;
}
