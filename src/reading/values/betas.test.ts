import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { BETA_NOTES, NO_BETA } from './beta-notes.ts';
import { betasInNote, readBetas, readTranslators } from './betas.ts';

test('names of a beta field', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Bracken', 'Bracken'],
    ['Heron, who fishes', 'Heron'],
    ['Sorrel and Dock', 'Sorrel|Dock'],
    ["Beta'd by Sorrel and Dock.", 'Sorrel|Dock'],
    ['betowała Szyszka, wielkie dzięki!', 'Szyszka'],
    ['my lovely Fern', 'Fern'],
    ['the wonderful Fern and the patient Moss', 'Fern|Moss'],
    ['Fern (chapter 1), Moss (rest)', 'Fern|Moss'],
    ['Many thanks to Fern for the beta', 'Fern'],
    ['Fern - thank you!', 'Fern'],
    ['Fern. All remaining mistakes are mine.', 'Fern'],
    ['Фитиль, Г. Рапира', 'Фитиль|Г. Рапира'],
    ['Fern, as always', 'Fern'],
    ['fern_77', 'fern_77'],
    ['fern', 'fern'],
    ['thanks, fern!', 'fern'],
    ['Fern, who rocks, and Moss', 'Fern|Moss'],
    ['l’infatigable Bruyère', 'Bruyère'],
    ['den outtröttliga Ljung', 'Ljung'],
    ['Vřes a Kopretina', 'Vřes|Kopretina'],
    ['Kanerva ja Vaahtera', 'Kanerva|Vaahtera'],
    ['すみれさん、かえで様', 'すみれ|かえで'],
    ['단풍님 감사합니다', '단풍'],
    ['枫叶，谢谢！', '枫叶'],
    ['Ida van der Heide', 'Ida van der Heide'],
    ['none', ''],
    ["unbeta'd", ''],
    ['myself', ''],
    ['сам себе', ''],
    ['nobody would; mistakes are mine', ''],
    ['me', ''],
    ['Nope. All errors mine.', ''],
  ];
  for (const [raw, names] of cases) assert.equal(readBetas(raw).join('|'), names, raw);
});

test('every way of saying nobody', () => {
  for (const { example } of NO_BETA) assert.deepEqual(readBetas(example), [], example);
});

test('of a thanks field, only those who read', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Colm, for betaing; my sister, for soup.', 'Colm'],
    ["Beta'd by Sorrel and Dock.", 'Sorrel|Dock'],
    ['Fern and Moss for the beta', 'Fern|Moss'],
    ['Fern, for the tea', ''],
    ['To Fern for beta reading and Moss for the cake', 'Fern'],
    ['my mum', ''],
    ['Everyone on the list', ''],
  ];
  for (const [raw, names] of cases) assert.equal(readBetas(raw, 'thanks').join('|'), names, raw);
});

test('every row of the notes finds its reader', () => {
  for (const { example } of BETA_NOTES) assert.notDeepEqual(betasInNote(example), [], example);
});

test('notes that credit, and notes that do not', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Bracken beta-read this on a train.', 'Bracken'],
    ['Written in a hurry. hedgehog7 was beta.', 'hedgehog7'],
    ['It got away from me. Tansy was my beta until the storm. The storm is mine.', 'Tansy'],
    ['Many thanks to my betas Fern, Moss and Rook.', 'Fern|Moss|Rook'],
    ['Thank you, Fern, for the beta.', 'Fern'],
    ["beta'd by fern and moss", 'fern|moss'],
    ['Köszönet Katának a bétázásért!', 'Kata'],
    ['Danke an Teasel fürs Betalesen!', 'Teasel'],
    ['Merci à Teasel pour la relecture.', 'Teasel'],
    ["unbeta'd, as you will see.", ''],
    ['I am my own beta', ''],
    ['Thanks to Fern for the cake.', ''],
    ['I need a beta', ''],
    ['She was in beta.', ''],
    ['Not beta-read', ''],
  ];
  for (const [note, names] of cases) assert.equal(betasInNote(note).join('|'), names, note);
});

test('translators', () => {
  assert.deepEqual(readTranslators('Translated by Fern and Moss'), ['Fern', 'Moss']);
  assert.deepEqual(readTranslators('я'), []);
  assert.deepEqual(readTranslators('нет'), []);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readBetas(text);
      readBetas(text, 'thanks');
      betasInNote(`beta ${text}`);
      readTranslators(text);
    }),
  );
});

test('handles in small letters, where the sentence leaves no doubt', () => {
  assert.deepEqual(betasInNote('For winterling, who asked. Thanks to sallow for the beta.'), ['sallow']);
  assert.deepEqual(betasInNote('For winterling, who asked. Beta by sallow.'), ['sallow']);
  assert.deepEqual(betasInNote('Thanks to everyone for the beta.'), []);
  assert.deepEqual(betasInNote('Not beta-read by anyone.'), []);
});
