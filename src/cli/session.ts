/** One run of the command: where it writes, and how it ends. */
import type { Status, Terminal } from './terminal.ts';

export interface Session {
  readonly terminal: Terminal;
  /** Commands raise it, never lower it. */
  status: Status;
}

/** Notes that something was not done. */
export function fail(session: Session): void {
  if (session.status === 0) session.status = 1;
}
