/** The findings about an installation, a line each. */
import { examine } from '../acts/doctor.ts';
import type { Finding, FindingLevel, Mend } from '../acts/finding.ts';
import { commandLine } from './command-line.ts';
import { counted } from './counts.ts';
import type { DoctorOptions } from './doctor.ts';
import { ndjson } from './ndjson.ts';
import { fail, type Session } from './session.ts';
import { settingsNow } from './settings.ts';
import { print } from './terminal.ts';

export async function doctor({ data, json }: DoctorOptions, session: Session): Promise<void> {
  const findings = await examine(data, { settings: (library) => settingsNow(library) });
  for (const finding of findings) print(session.terminal, json ? jsonLine(finding, data) : plainLine(finding, data));
  const bad = findings.filter(({ level }) => level === 'wrong').length;
  if (bad > 0) fail(session);
  if (!json) print(session.terminal, bad === 0 ? 'Nothing is wrong.' : `${counted(bad, 'thing')} to mend.`);
}

function jsonLine({ mend, ...finding }: Finding, data: string): string {
  return ndjson({ ...finding, mend: mend === null ? null : commandOf(mend, data) });
}

const LEVELS: Readonly<Record<FindingLevel, string>> = { fine: 'ok    ', advice: 'advice', wrong: 'wrong ' };

function plainLine({ about, level, what, mend }: Finding, data: string): string {
  const line = `${LEVELS[level]} ${about}: ${what}`.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
  return mend === null ? line : `${line} → ${commandOf(mend, data)}`;
}

function commandOf(mend: Mend, data: string): string {
  return mend.kind === 'shell' ? mend.line : commandLine(mend.words, data);
}
