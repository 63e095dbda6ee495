/** What a test needs beyond npm: where it is, or why the test is skipped. Under CI=true a skip is a failure. */
import { existsSync } from 'node:fs';
import type { TestContext } from 'node:test';

const WHERE = {
  chromium: { path: '/usr/bin/chromium', get: 'apt-get install chromium' },
  epubcheck: { path: '/usr/share/java/epubcheck.jar', get: 'apt-get install epubcheck' },
  java: { path: '/usr/bin/java', get: 'apt-get install default-jre-headless' },
} as const;

export type Need = keyof typeof WHERE;

/** True where the thing is there; else skips the test with one line that says how to get it (and throws under CI=true). */
export function needs(t: TestContext, need: Need): boolean {
  const { path, get } = WHERE[need];
  if (existsSync(path)) return true;
  const line = `${need} is not installed (${get})`;
  if (process.env['CI'] === 'true') throw new Error(`${line}; under CI=true a skip is a failure`);
  t.skip(line);
  return false;
}

/** Where the thing stands on this machine. */
export function pathOf(need: Need): string {
  return WHERE[need].path;
}
