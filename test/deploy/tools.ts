/** Programs of the system that look at the files in deploy/, where they are installed. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const TOOLS = {
  'systemd-analyze': '/usr/bin/systemd-analyze',
  nginx: '/usr/sbin/nginx',
  caddy: '/usr/bin/caddy',
  openssl: '/usr/bin/openssl',
} as const;

/**
 * Where they are; null where one is not there, and then the test is skipped. The test command installs them under CI=true alone, since a web server starts where it is
 * installed; there a skip is a failure.
 */
export function tools<T extends keyof typeof TOOLS>(t: TestContext, ...wanted: readonly T[]): Readonly<Record<T, string>> | null {
  const missing = wanted.filter((tool) => !existsSync(TOOLS[tool]));
  if (missing.length === 0) return TOOLS;
  const line = `${missing.join(' and ')} not installed`;
  if (process.env['CI'] === 'true') throw new Error(`${line}; under CI=true a skip is a failure`);
  t.skip(line);
  return null;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address instanceof Object ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
