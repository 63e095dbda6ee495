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

/** Where they are; null where one is not there, and then the test is skipped. None is installed by the tests: a web server starts when it is. */
export function tools<T extends keyof typeof TOOLS>(t: TestContext, ...wanted: readonly T[]): Readonly<Record<T, string>> | null {
  const missing = wanted.filter((tool) => !existsSync(TOOLS[tool]));
  if (missing.length === 0) return TOOLS;
  t.skip(`${missing.join(' and ')} is not installed`);
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
