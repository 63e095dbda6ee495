#!/usr/bin/env node
// `npm test`: installs on Debian what the tests need beyond npm (where it may), then runs every test in one process.
// One process, because Node 20's runner starts one for each file (docs/decisions/0003-tests-in-one-process.md).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const needs = [
  { path: '/usr/bin/chromium', package: 'chromium' },
  { path: '/usr/share/java/epubcheck.jar', package: 'epubcheck' },
  // A web server starts where it is installed, so only a machine that is there for tests gets these; elsewhere their tests are skipped.
  ...(process.env.CI === 'true'
    ? [
        { path: '/usr/sbin/nginx', package: 'nginx-light' },
        { path: '/usr/bin/caddy', package: 'caddy' },
        { path: '/usr/bin/systemd-analyze', package: 'systemd' },
        { path: '/usr/bin/openssl', package: 'openssl' },
      ]
    : []),
];

const missing = needs.filter((need) => !existsSync(need.path)).map((need) => need.package);
if (missing.length > 0) install(missing);

// The fault suites have a short version among all tests; `--whole` runs all of them.
const whole = process.argv.includes('--whole');
const only = process.argv.slice(2).filter((word) => word !== '--whole');
const run = spawnSync(process.execPath, ['--import', 'tsx', '--test-reporter=spec', 'test/all.ts', ...only], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_NO_WARNINGS: '1', ...(whole ? { MASTERLIST_FAULTS: 'whole' } : {}) },
});
process.exit(run.status ?? 1);

/** Debian's packages, where this is a Debian and we are root; elsewhere one line says how to get them, and the tests count what they skip. */
function install(packages) {
  const debian = existsSync('/usr/bin/apt-get');
  const root = process.getuid?.() === 0;
  if (!debian || !root) {
    console.error(
      `tests: ${packages.join(' and ')} missing, tests that need them are skipped. Get them: ${debian ? 'sudo ' : ''}apt-get install ${packages.join(' ')}`,
    );
    return;
  }
  console.error(`tests: installing ${packages.join(' and ')} (Debian)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (done.status !== 0) console.error(`tests: could not install ${packages.join(' and ')}; tests that need them are skipped.`);
}
