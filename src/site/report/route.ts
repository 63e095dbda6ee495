import { Hono } from 'hono';
import { LONGEST_ADDRESS, LONGEST_WORDS, type ReportGiven } from '../../acts/report.ts';
import { sayReport } from '../../messages/reports.ts';
import { REPORT_GROUNDS } from '../../words/index.ts';
import { missing } from '../errors/answer.ts';
import { rate } from '../guard/rate.ts';
import type { Place, Site } from '../place.ts';
import { formOf } from '../visit/form.ts';
import { openWork } from '../work/open.ts';
import { type ReportTried, reportPage, sentPage } from './page.ts';

/** Nobody honest reports more from one place in an hour. */
const MOST_FROM_ONE = 6;
const HOUR_MS = 3_600_000;

export function reportRoutes(place: Place): Site {
  const routes: Site = new Hono();
  const { world, clientOf } = place;
  const limit = rate(MOST_FROM_ONE, HOUR_MS);

  routes.get('/works/:address/report', async (c) => {
    const opened = await openWork(c, place, c.req.param('address'), '/report');
    return opened.kind === 'answer' ? opened.answer : c.html(reportPage(c.var.visit, opened.shown, UNTRIED));
  });

  routes.post('/works/:address/report', async (c) => {
    const opened = await openWork(c, place, c.req.param('address'), '/report');
    if (opened.kind === 'answer') return opened.answer;
    const { shown } = opened;
    const read = readReport(await formOf(c.req));
    if (read.kind === 'wrong') return c.html(reportPage(c.var.visit, shown, read.tried), 422);
    const now = Date.now();
    const again = (problem: string) => c.html(reportPage(c.var.visit, shown, { ...read.given, problem }), 429);
    if (!limit.take(clientOf(c, now), now)) return again(sayReport('tooMany'));
    const sent = await world.report(shown.value.id, c.var.visit.viewer, read.given);
    // It may have been hidden since the form was opened.
    if (sent.kind === 'failed') return sent.code === 'no-such-work' ? missing(c) : again(sent.message);
    return c.html(sentPage(c.var.visit, sent.reference, read.given.ground));
  });

  return routes;
}

const UNTRIED: ReportTried = { ground: null, words: '', answerTo: null, problem: null };

type ReportRead =
  | { readonly kind: 'given'; readonly given: ReportGiven }
  | { readonly kind: 'wrong'; readonly tried: ReportTried };

function readReport(form: Readonly<Record<string, string | undefined>>): ReportRead {
  const ground = REPORT_GROUNDS.find((one) => one === form['ground']) ?? null;
  const words = (form['words'] ?? '').replace(/\r\n?/g, '\n').trim();
  const answerTo = (form['answer'] ?? '').replace(/\s+/g, ' ').trim() || null;
  const wrong = (problem: string): ReportRead => ({ kind: 'wrong', tried: { ground, words, answerTo, problem } });
  if (ground === null) return wrong(sayReport('noGround'));
  if (ground === 'other' && words === '') return wrong(sayReport('noWords'));
  if (words.length > LONGEST_WORDS) return wrong(sayReport('tooLong', { most: LONGEST_WORDS }));
  if (answerTo !== null && answerTo.length > LONGEST_ADDRESS) return wrong(sayReport('tooLong', { most: LONGEST_ADDRESS }));
  return { kind: 'given', given: { ground, words, answerTo } };
}
