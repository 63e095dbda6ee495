/** The program's own version, as its package says. */
import { readFileSync } from 'node:fs';

export function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return about instanceof Object && 'version' in about ? String(about.version) : 'unknown';
}
