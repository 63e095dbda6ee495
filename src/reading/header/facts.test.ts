import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteFacts, statementFacts } from './facts.ts';
import type { FoundField } from './found-field.ts';

const comments = (label: string, value: string): FoundField => ({
  key: 'comments',
  all: ['comments'],
  label,
  value,
  at: [0, value.length],
  from: 'header',
  place: 'header',
  confidence: 0.8,
});

test('comments in the plural are asked of readers, one is the author’s', () => {
  const cases: readonly (readonly [label: string, value: string, from: 'reader' | 'author'])[] = [
    ['Kommentare', 'Her damit!', 'reader'],
    ['COMENTARIOS', 'son el pan de cada día', 'reader'],
    ['* Commenti', 'anche dal gatto', 'reader'],
    ['Komentáře', 'i tajné', 'reader'],
    ['Kommentar', 'Das Klavier gibt es wirklich.', 'author'],
    ['Komentarz', 'Fortepian istnieje naprawdę.', 'author'],
    ['Kommentar', 'immer gerne', 'reader'],
    [
      'Commenti',
      'la storia si svolge tra il secondo e il terzo atto, quando il mercante ha già perduto le navi e non lo sa ancora.',
      'author',
    ],
  ];
  for (const [label, value, from] of cases) {
    const fields = [comments(label, value)];
    assert.equal(statementFacts(fields).feedback, from === 'reader' ? value : null, `${label}: ${value}`);
    assert.deepEqual(noteFacts(fields), from === 'author' ? [value] : [], `${label}: ${value}`);
  }
});
