/**
 * `npm run accuracy [-- --posts N] [--write]` reads generated posts and prints how right the reading is, how well its confidence is
 * calibrated, and how many of the wrong facts carry a doubt. `--write` puts the tables into docs/accuracy.md, between its marks.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sayingsOf } from './calibration.ts';
import { english, FIRST_UNSEEN, others, type Pile } from './piles.ts';
import { scoreOf, summed } from './score.ts';
import { calibrationTable, doubtTable, type Measured, scoreTable, wrongTable } from './tables.ts';

const DOC = fileURLToPath(new URL('../../../docs/accuracy.md', import.meta.url));
const BEGIN = '<!-- made by npm run accuracy -- --write: begin -->';
const END = '<!-- made by npm run accuracy -- --write: end -->';

const words = process.argv.slice(2);
const option = (name: string, usual: number): number => {
  const at = words.indexOf(name);
  const given = at < 0 ? usual : Number(words[at + 1]);
  if (!Number.isInteger(given) || given < 1) {
    console.error(`accuracy: ${name} takes a whole number.`);
    process.exit(2);
  }
  return given;
};

/** Posts of each seed. Two seeds a set: joining compares all pairs of a pile. */
const posts = option('--posts', 500);

function measured(name: string, make: (seed: number, count: number) => Pile, seeds: readonly number[]): Measured {
  const scores = [];
  const sayings = [];
  let read = 0;
  for (const seed of seeds) {
    const pile = make(seed, posts);
    read += pile.cases.length;
    scores.push(scoreOf(pile));
    sayings.push(...sayingsOf(pile));
  }
  return { name, posts: read, scores: summed(scores), sayings };
}

const UNSEEN = [FIRST_UNSEEN, FIRST_UNSEEN + 1];
const sets = [
  measured('English, tuning', english, [1, 2]),
  measured('English, unseen', english, UNSEEN),
  measured('others, tuning', others, [1, 2]),
  measured('others, unseen', others, UNSEEN),
];
const unseen = sets.filter(({ name }) => name.endsWith('unseen'));

const report = `### Facts, by field

${scoreTable(sets)}

### Confidence

Of the facts that a field gives, on unseen posts:

${calibrationTable(unseen)}

### Doubts

${doubtTable(unseen)}

### What is wrong most often

${wrongTable(unseen, 12)}
`;

console.log(report);
if (words.includes('--write')) write();

function write(): void {
  const before = existsSync(DOC) ? readFileSync(DOC, 'utf8') : '# How right the reading is\n';
  const section = `${BEGIN}\n\n${report}\n${END}`;
  const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  const after =
    start >= 0 && end > start
      ? before.slice(0, start) + section + before.slice(end + END.length)
      : `${before.trimEnd()}\n\n${section}\n`;
  writeFileSync(DOC, after);
}
