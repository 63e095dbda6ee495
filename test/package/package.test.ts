/** The package as others get it: built, imported by its name, with its types; the examples of docs/library.md compile and print what they say. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules', '.bin', 'tsc');

interface Example {
  readonly code: string;
  readonly prints: readonly string[];
}

function examples(): readonly Example[] {
  const text = readFileSync(join(ROOT, 'docs', 'library.md'), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => ({
    code,
    prints: [...code.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, line = '']) => line),
  }));
}

/** What `tsc` says of a project; nothing where all is well. */
function compile(project: string): string {
  const run = spawnSync(TSC, ['-p', project], { encoding: 'utf8' });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masterlist-package-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

  before(() => {
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    // The reading alone: that it builds without the rest is part of what is promised.
    for (const room of ['words', 'reading']) cpSync(join(ROOT, 'src', room), join(folder, 'src', room), { recursive: true });
    write('tsconfig.base.json', readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
    write('tsconfig.build.json', {
      ...JSON.parse(readFileSync(join(ROOT, 'tsconfig.build.json'), 'utf8')),
      extends: './tsconfig.base.json',
    });
    mkdirSync(join(folder, 'examples'));
    for (const [index, { code }] of examples().entries()) write(`examples/example-${index}.ts`, code);
    write('tsconfig.examples.json', {
      extends: './tsconfig.base.json',
      compilerOptions: { noEmit: true, types: ['node'], skipLibCheck: false },
      include: ['examples'],
    });
  });

  test('words and reading build by themselves', () => assert.equal(compile(join(folder, 'tsconfig.build.json')), ''));

  test('the examples of the guide compile against the built types', () => {
    assert.ok(examples().length >= 3);
    assert.equal(compile(join(folder, 'tsconfig.examples.json')), '');
  });

  test('and print what they say they print', async () => {
    for (const [index, { code, prints }] of examples().entries()) {
      const file = `examples/example-${index}.mjs`;
      write(file, (await transform(code, { loader: 'ts' })).code);
      const said = execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8' });
      assert.ok(prints.length > 0);
      assert.deepEqual(said.trim().split('\n'), prints);
    }
  });
});
