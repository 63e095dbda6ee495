/** The tables of docs/accuracy.md. */
import { BANDS, bandsOf, type Saying } from './calibration.ts';
import { type Counts, f1, type Scores } from './score.ts';

/** One set of posts: its name in the tables, its scores, and what was said with which confidence. */
export interface Measured {
  readonly name: string;
  readonly posts: number;
  readonly scores: Scores;
  readonly sayings: readonly Saying[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(row)].join('\n');

const NONE: Counts = { right: 0, said: 0, truth: 0 };

/** Overall facts first, then joining and order, then each field. */
export function scoreTable(sets: readonly Measured[]): string {
  const fields = [...new Set(sets.flatMap(({ scores }) => [...scores.keys()]))];
  const first = ['all', 'joining', 'order', 'kind'];
  const inOrder = [...first, ...fields.filter((field) => !first.includes(field))];
  const score = (counts: Counts): string =>
    counts.said + counts.truth === 0 ? '' : `${f1(counts).toFixed(3)} (${counts.truth})`;
  return table(
    ['F1 (facts in the truth)', ...sets.map(({ name, posts }) => `${name}, ${posts} posts`)],
    inOrder.map((field) => [
      field === 'all' ? '**all facts**' : field,
      ...sets.map(({ scores }) => score(scores.get(field) ?? NONE)),
    ]),
  );
}

const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);

/** `0.9 to 0.95`. */
const bandName = (i: number): string =>
  i === 0 ? `${BANDS[0]} and above` : `${BANDS[i] === 0 ? 'below' : `${BANDS[i]} to`} ${BANDS[i - 1]}`;

export function calibrationTable(sets: readonly Measured[]): string {
  const bands = sets.map(({ sayings }) => bandsOf(sayings));
  return table(
    ['said with a confidence of', ...sets.flatMap(({ name }) => [`${name}: said`, 'right', 'right of them'])],
    BANDS.map((_, i) => [
      bandName(i),
      ...bands.flatMap((set) => {
        const { said, right } = set[i] ?? { said: 0, right: 0 };
        return [String(said), String(right), percent(right, said)];
      }),
    ]),
  );
}

export function doubtTable(sets: readonly Measured[]): string {
  const counts = (sayings: readonly Saying[]) => {
    const wrong = sayings.filter(({ right }) => !right);
    const unsure = (some: readonly Saying[]) => some.filter(({ doubted, confidence }) => doubted || confidence < 0.8).length;
    const doubted = sayings.filter((saying) => saying.doubted);
    return [
      String(sayings.length),
      String(wrong.length),
      String(wrong.filter((saying) => saying.doubted).length),
      percent(unsure(wrong), wrong.length),
      String(doubted.length),
      percent(unsure(sayings), sayings.length),
    ];
  };
  return table(
    [
      '',
      'facts said',
      'wrong',
      'of these with a doubt',
      'with a doubt or below 0.8',
      'facts with a doubt',
      'with a doubt or below 0.8',
    ],
    sets.map(({ name, sayings }) => [name, ...counts(sayings)]),
  );
}

/** The wrong sayings by fact and origin, the commonest first: where a reader has to get better. */
export function wrongTable(sets: readonly Measured[], most: number): string {
  const counts = new Map<string, { readonly fact: string; readonly set: string; right: number; wrong: number }>();
  for (const { name, sayings } of sets) {
    for (const { fact, right } of sayings) {
      const key = `${name} ${fact}`;
      const so = counts.get(key) ?? { fact, set: name, right: 0, wrong: 0 };
      if (right) so.right++;
      else so.wrong++;
      counts.set(key, so);
    }
  }
  const worst = [...counts.values()].filter(({ wrong }) => wrong > 0).sort((a, b) => b.wrong - a.wrong);
  return table(
    ['fact', 'posts', 'said', 'wrong', 'right of them'],
    worst
      .slice(0, most)
      .map(({ fact, set, right, wrong }) => [fact, set, String(right + wrong), String(wrong), percent(right, right + wrong)]),
  );
}
