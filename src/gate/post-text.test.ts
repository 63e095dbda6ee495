/** The view of one post field by field: its text, and what is told of a sealed reading in its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VIEWERS } from '../words/index.ts';
import { reading } from '../works/readings.fixture.ts';
import { admitPostText, admitPreview, admitSealedReading, signsOf, withholding } from './index.ts';

const CLEAN = reading({ title: 'Ferry', text: 'The ferry came in.' });
const SEALED = {
  ...reading({ title: 'The Shut Gate', text: 'A schoolboy came by with a lantern.' }),
  rating: { raw: 'NC-17', level: 'explicit' as const },
  warnings: 'underage',
  summary: 'A gate that is shut.',
  notes: ['For Wren.'],
};
const held = withholding({ posts: [signsOf(SEALED, null)] });
const clear = withholding({ posts: [signsOf(CLEAN, null)] });

test('a post’s text is its owner’s alone', () => {
  const stories = [admitPreview(CLEAN, 'owner', null)];
  for (const viewer of VIEWERS) {
    const verdict = admitPostText('The ferry came in.', stories, [clear], viewer);
    assert.equal(verdict.kind, viewer === 'owner' ? 'shown' : 'refused', viewer);
    if (verdict.kind === 'refused') assert.equal(verdict.reason.why, '');
  }
});

test('it is refused where any story of it is sealed, or anything it quotes, or nothing was asked', () => {
  const shown = admitPreview(CLEAN, 'owner', null);
  const sealed = admitPreview(SEALED, 'owner', null);
  assert.equal(sealed.kind, 'refused');
  assert.equal(admitPostText('x', [shown, sealed], [], 'owner').kind, 'refused');
  assert.equal(admitPostText('x', [shown, admitPreview(CLEAN, 'owner', 'sealed')], [], 'owner').kind, 'refused');
  assert.equal(admitPostText('x', [shown], [clear, held], 'owner').kind, 'refused');
  assert.equal(admitPostText('x', [], [], 'owner').kind, 'refused');
});

test('of a sealed reading the owner is told header facts, signs and reason; no word of text, summary or notes', () => {
  const verdict = admitSealedReading(SEALED, 'owner', held);
  assert.ok(verdict.kind === 'shown');
  const { value } = verdict.shown;
  assert.deepEqual(Object.keys(value).sort(), ['creators', 'language', 'posted', 'rating', 'reason', 'signals', 'title']);
  assert.deepEqual([value.title, value.rating.raw, value.reason.code], ['The Shut Gate', 'NC-17', 'withheld']);
  assert.ok(value.signals.some(({ where, excerpt }) => where === 'text' && excerpt === null));
  const told = JSON.stringify(value);
  for (const word of ['lantern', 'gate that is shut', 'Wren']) assert.ok(!told.includes(word), word);
});

test('nobody else is told anything, nor anyone of what is not sealed', () => {
  for (const viewer of VIEWERS.filter((one) => one !== 'owner'))
    assert.equal(admitSealedReading(SEALED, viewer, held).kind, 'refused');
  assert.equal(admitSealedReading(CLEAN, 'owner', clear).kind, 'refused');
});
