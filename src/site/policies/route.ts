import { Hono } from 'hono';
import type { PolicyWish } from '../../acts/policy.ts';
import { EXAMPLE, readPolicies } from '../../acts/policy-text.ts';
import { missing } from '../errors/answer.ts';
import type { Place, Site } from '../place.ts';
import { formOf } from '../visit/form.ts';
import { POLICIES_PATH, type PoliciesTried, policiesPage } from './page.ts';

/** What a person called the text that they wrote on the page. */
const FROM = 'The policy';
const UNTRIED: PoliciesTried = { text: EXAMPLE, because: '', problem: null, trial: null };

export function policyRoutes({ world }: Place): Site {
  const routes: Site = new Hono();
  // To everyone but the owner there is no such page.
  routes.use(POLICIES_PATH, async (c, next) => (c.var.visit.viewer === 'owner' ? next() : missing(c)));

  routes.get(POLICIES_PATH, async (c) => c.html(policiesPage(c.var.visit, await world.policies(), UNTRIED)));

  routes.post(POLICIES_PATH, async (c) => {
    const form = await formOf(c.req);
    const [text, because] = [form['policy'] ?? '', form['because'] ?? ''];
    const again = async (tried: Partial<PoliciesTried>, status: 200 | 409 | 422) =>
      c.html(policiesPage(c.var.visit, await world.policies(), { text, because, problem: null, trial: null, ...tried }), status);
    const wish = wishOf(form['end'], text);
    if ('kind' in wish) return again({ problem: wish.message }, 422);
    if (form['end'] === undefined && form['do'] !== 'set') {
      const trial = await world.tryPolicies(wish);
      return trial.kind === 'failed' ? again({ problem: trial.message }, 409) : again({ trial }, 200);
    }
    const set = await world.setPolicies(wish, because);
    return set.kind === 'failed' ? again({ problem: set.message }, 409) : c.redirect(POLICIES_PATH, 303);
  });
  return routes;
}

function wishOf(
  end: string | undefined,
  text: string,
): PolicyWish | Exclude<ReturnType<typeof readPolicies>, readonly unknown[]> {
  if (end !== undefined) return { set: [], end: [end] };
  const set = readPolicies(text, FROM);
  return 'kind' in set ? set : { set, end: [] };
}
