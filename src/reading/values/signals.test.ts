import assert from 'node:assert/strict';
import test from 'node:test';
import { PACKS } from '../packs/packs.ts';
import { DISCLAIMER_SIGNALS, isDisclaimer } from './disclaimers.ts';
import { FEEDBACK_SIGNALS, isFeedbackPlea, saysWelcome } from './feedback.ts';
import { fold } from './folding.ts';

test('every signal is seen in its example', () => {
  const others = PACKS.flatMap(({ disclaimers, pleas, told }) => [...disclaimers, ...pleas, ...told]);
  for (const { pattern, example } of [...DISCLAIMER_SIGNALS, ...FEEDBACK_SIGNALS, ...others])
    if (example !== '… he said') assert.match(fold(example), pattern, example);
});

test('comments are asked for in every language, and a comment of the author is none', () => {
  for (const { language, welcomes } of PACKS)
    for (const { example } of welcomes) assert.ok(saysWelcome(example), `${language}: ${example}`);
  for (const text of ['Gern gelesen habe ich das Märchen schon als Kind.', 'Да это же Пушкин', 'I wrote this on a boat.', ''])
    assert.ok(!saysWelcome(text), text);
});

test('disclaimers and what only looks like them', () => {
  for (const text of [
    "They aren't mine, I am only borrowing them.",
    'Don Quixote belongs to Cervantes. The goat is mine.',
    'No money was made, no infringement intended.',
    'Персонажи принадлежат Дюма.',
    'Los personajes no me pertenecen.',
    '人物不属于我。',
  ]) {
    assert.ok(isDisclaimer(text) >= 0.6, text);
  }
  for (const text of [
    '"It belongs to my father," he said.',
    'He owned nothing but a mule.',
    'The house belonged to his aunt.',
    'It snowed on the harbour.',
    'The letter was addressed to me.',
    '',
  ])
    assert.ok(isDisclaimer(text) < 0.4, text);
});

test('pleas for feedback and what only looks like them', () => {
  for (const text of [
    'R&R!! No flames.',
    'Feedback is welcome at fern@example.org',
    'Please tell me what you think!',
    'Une petite review ?',
    '感想お待ちしています。',
  ])
    assert.ok(isFeedbackPlea(text) >= 0.6, text);
  for (const text of ['"Tell me what you think," she said.', 'It snowed on the harbour.', ''])
    assert.ok(isFeedbackPlea(text) < 0.4, text);
});
