/**
 * The log: faults and refusals, each a line of JSON on standard error. It never holds an address that was asked for, a token, a cookie or a
 * word of a post: a fault is told by its route's pattern, its kind and the places in the program it passed.
 */
import pino, { type Logger } from 'pino';
import type { Fault } from '../site/index.ts';

export type Log = Logger;

/** A log on standard error. `silent` is for tests. */
export function openLog(level: 'info' | 'warn' | 'error' | 'silent' = 'warn'): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}

/** Writes a fault without its message, which may quote what was being read. */
export function logFault(log: Log, { method, route, error }: Fault): void {
  log.error({ method, route, ...kindOf(error) }, 'a page could not be made');
}

function kindOf(error: unknown): { readonly kind: string; readonly code: string | null; readonly passed: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, code: null, passed: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code, passed: frames.slice(0, 8).map((line) => line.trim()) };
}
