/** The cases with their truth, scored by their own scorer: the line may only rise. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cutDigest, readPost } from '../src/reading/index.ts';
import type { Post, PostFacts, Reading } from '../src/words/index.ts';
import { joinReadings } from '../src/works/index.ts';

const CASES = new URL('cases/', import.meta.url).pathname;

interface Least {
  readonly set: string;
  /** F1 over all facts. */
  readonly all: number;
  /** F1 of a field with ten facts or more. */
  readonly field: number;
  /** Posts told apart by their kind, where that is not `KIND`. */
  readonly kind?: number;
  /** Parts joined and in order, where that is not all of them. */
  readonly joining?: number;
}

/** What each set of cases scores at the least. */
const LINES: readonly Least[] = [
  { set: 'english', all: 0.99, field: 0.95 },
  { set: 'languages', all: 0.95, field: 0.85 },
  { set: 'written/1', all: 0.99, field: 0.92 },
  { set: 'written/2', all: 0.975, field: 0.92 },
  { set: 'written/3', all: 0.99, field: 0.95 },
  { set: 'written/4', all: 0.985, field: 0.93 },
  { set: 'written/5', all: 0.99, field: 0.95 },
  { set: 'written/6', all: 0.99, field: 0.95 },
  { set: 'written/7', all: 0.98, field: 0.93 },
  { set: 'written/8', all: 0.99, field: 0.95 },
  { set: 'written/9', all: 0.99, field: 0.95 },
  { set: 'written/10', all: 0.99, field: 0.95 },
  { set: 'written/11', all: 0.99, field: 0.9, kind: 0.95 },
  { set: 'written/12', all: 0.99, field: 0.9 },
  { set: 'written/13', all: 0.99, field: 0.9 },
  { set: 'written/14', all: 0.99, field: 0.9 },
  { set: 'written/others-1', all: 0.99, field: 0.95 },
  { set: 'written/others-2', all: 0.945, field: 0.7, joining: 0.8 },
  { set: 'written/others-3', all: 0.935, field: 0.7, kind: 0.96, joining: 0.8 },
];

/** One post of a set may be taken for what it is not; of one set two are. */
const KIND = 0.97;

const FORMATS: Readonly<Record<string, PostFacts['format']>> = { txt: 'text', html: 'html', eml: 'mail' };

function postsOf(file: string, bytes: Uint8Array): readonly Post[] {
  const format = FORMATS[file.split('.').at(-1) ?? ''] ?? 'text';
  const facts: PostFacts = { format, venue: null, url: null, charset: null, private: false };
  const digest = format === 'mail' ? cutDigest(bytes) : null;
  if (digest === null) return [{ place: { path: file, index: 0 }, facts, bytes }];
  return digest.messages.map((message, index) => ({
    place: { path: file, index },
    facts: { ...facts, charset: message.charset },
    bytes: message.bytes,
  }));
}

function readAll(folder: string): readonly Reading[] {
  const readings = readdirSync(folder)
    .filter((file) => !file.endsWith('.json') && !file.endsWith('.md'))
    .sort()
    .flatMap((file) => postsOf(file, new Uint8Array(readFileSync(join(folder, file)))))
    .flatMap((post) => readPost(post, createHash('sha256').update(post.bytes).digest('hex')));
  return joinReadings(readings);
}

interface Score {
  readonly f1: number;
  readonly truth: number;
  readonly said: number;
}

/** The scorer prints what its own page says; only these keys are read. */
function scoreOf(folder: string, readings: readonly Reading[]): Readonly<Record<string, Score>> {
  const dir = mkdtempSync(join(tmpdir(), 'masterlist-score-'));
  try {
    const file = join(dir, 'readings.ndjson');
    writeFileSync(file, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
    const run = spawnSync(process.execPath, [join(CASES, 'score.mjs'), folder, file, '--json'], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    const { table } = JSON.parse(run.stdout) as { table: Record<string, Score> };
    return table;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

for (const { set, all, field, kind = KIND, joining = 1 } of LINES) {
  test(`cases in ${set}: F1 over all facts at least ${all}, parts joined and in order`, () => {
    const folder = join(CASES, set);
    const table = scoreOf(folder, readAll(folder));
    assert.ok((table['kind']?.f1 ?? 0) >= kind, 'stories and other posts told apart');
    for (const fact of ['joining', 'order']) assert.ok((table[fact]?.f1 ?? 0) >= joining, `${fact}: ${table[fact]?.f1}`);
    assert.ok((table['all']?.f1 ?? 0) >= all, `all: ${table['all']?.f1}`);
    for (const [name, score] of Object.entries(table)) {
      if (score.truth >= 10) assert.ok(score.f1 >= field, `${name}: ${score.f1}`);
    }
  });
}
