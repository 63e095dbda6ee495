/**
 * `node --import tsx test/written-languages/score.ts [tuning|unseen|later] [LANGUAGE…]` reads the written posts and prints the score of each
 * language, never which posts are wrong.
 */

import { pileOf } from '../generator/accuracy/piles.ts';
import { f1, type Scores, scoreOf, summed } from '../generator/accuracy/score.ts';
import { writtenPosts } from './posts.ts';

const [half = 'tuning', ...languages] = process.argv.slice(2);
const posts = writtenPosts().filter(
  (post) => post.half === half && (languages.length === 0 || languages.includes(post.language)),
);
const scores: Scores[] = [];
for (const language of new Set(posts.map((post) => post.language))) {
  const pile = pileOf(posts.filter((post) => post.language === language).map(({ post }) => post));
  const score = scoreOf(pile);
  scores.push(score);
  console.log(`${language}: ${line(score)}`);
}
console.log(`all: ${line(summed(scores))}`);

function line(score: Scores): string {
  const of = (field: string): string => f1(score.get(field) ?? { right: 0, said: 0, truth: 0 }).toFixed(3);
  const weak = [...score].filter(([field, counts]) => !['all', 'joining', 'order'].includes(field) && f1(counts) < 0.93);
  return `${of('all')} joining ${of('joining')} order ${of('order')}  ${weak.map(([field, counts]) => `${field} ${counts.right}/${counts.truth}/${counts.said}`).join(', ')}`;
}
