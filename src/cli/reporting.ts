/** Reports, and what comes of them, on the terminal. */
import { judgeReport } from '../acts/judge-report.ts';
import { listReports, reportWork } from '../acts/report.ts';
import { admitReport, type Shown } from '../gate/index.ts';
import { GROUND_NAMES } from '../messages/reports.ts';
import type { Report, ReportOutcome } from '../words/index.ts';
import type { DismissOptions } from './dismiss.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import type { ReportOptions } from './report.ts';
import type { ReportsOptions } from './reports.ts';
import { fail, type Session } from './session.ts';
import { complain, note, print, printPaced } from './terminal.ts';

/** Who judges at the command line: whoever may write in the library's folder. */
const WHO = 'owner';
/** More than this wait for nobody. */
const MOST_LISTED = 100_000;

export async function report(id: number, options: ReportOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const given = { ground: options.ground, words: options.says, answerTo: options.answerTo ?? null };
    const outcome = await reportWork(library, id, options.as, given);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { reference, work, hides } = outcome;
    if (options.json) return print(session.terminal, ndjson({ reference, hides }));
    print(session.terminal, `Report ${reference} is kept; masterlist reports --as owner lists it.`);
    if (hides)
      print(
        session.terminal,
        `Work ${work} is hidden from readers now, until you judge that: masterlist dismiss ${reference} or masterlist uphold ${reference}.`,
      );
  });
}

/** Who asks as a guest hears that they are not for guests, whether there are any or not. */
export async function reports(options: ReportsOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    if (options.as !== 'owner') {
      complain(session.terminal, { name: 'reports', what: 'they are the owner’s to read.', remedy: 'Say --as owner.' });
      return fail(session);
    }
    const all = await listReports(library, options.as, options.all !== true, MOST_LISTED);
    for (const one of all) {
      const verdict = admitReport(one, options.as);
      if (verdict.kind !== 'shown') continue;
      if (options.json) await printPaced(session.terminal, jsonLine(verdict.shown));
      else for (const line of reportLines(verdict.shown)) await printPaced(session.terminal, line);
    }
    if (all.length === 0 && !options.json) note(session.terminal, 'No report waits to be judged.');
  });
}

export async function dismiss(reference: string, options: DismissOptions, session: Session): Promise<void> {
  await judge(reference, 'dismissed', options, session);
}

export async function uphold(reference: string, options: DismissOptions, session: Session): Promise<void> {
  await judge(reference, 'upheld', options, session);
}

async function judge(reference: string, outcome: ReportOutcome, options: DismissOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const judged = await judgeReport(library, reference, outcome, WHO, options.because);
    if (judged.kind === 'failed') return refused(session, judged);
    const { decision, work } = judged;
    if (options.json) return print(session.terminal, ndjson({ decision, outcome, work }));
    const about =
      work === null
        ? 'Its work is gone.'
        : outcome === 'dismissed'
          ? `Work ${work} is judged anew without it.`
          : `Work ${work} is hidden from readers.`;
    print(session.terminal, `The report is ${outcome}. ${about}`);
    print(session.terminal, `This is decision ${decision}; masterlist undo-decision ${decision} takes it back.`);
  });
}

function jsonLine({ value: { at, ...report } }: Shown<Report>): string {
  return ndjson({ ...report, at: new Date(at).toISOString() });
}

function reportLines({ value: { reference, at, work, ground, words, answerTo, judged } }: Shown<Report>): readonly string[] {
  const when = new Date(at).toISOString().slice(0, 10);
  return [
    `${reference}  ${when}  work ${work}: ${GROUND_NAMES[ground]}`,
    ...(words === '' ? [] : words.split('\n').map((line) => `    ${line}`)),
    ...(answerTo === null ? [] : [`    answer to: ${answerTo}`]),
    ...(judged === null ? [] : [`    ${judged.outcome}, decision ${judged.decision}: ${judged.reason}`]),
  ];
}
