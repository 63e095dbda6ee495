/** Credits of beta readers as people worded them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { betasInNote, readBetas } from './betas.ts';

type Row = readonly [words: string, names: string];

const FIELDS: readonly Row[] = [
  ['Larch', 'Larch'],
  ['the ever-patient Larch', 'Larch'],
  ['Mistress Quill, with thanks', 'Mistress Quill'],
  ['Larch (who is not to blame)', 'Larch'],
  ['Tamsin. All remaining errors are mine.', 'Tamsin'],
  ['My sister Nell', 'Nell'],
  ['none, alas', ''],
  ['nobody has looked at this but me', ''],
  ['Larch for commas, Quillon for canon', 'Larch|Quillon'],
  ['sorrel_tin, as always', 'sorrel_tin'],
  ['Unbetaed, so be kind', ''],
  ['A round of applause for Hettie', 'Hettie'],
  ['Verity, to whom all thanks', 'Verity'],
  ['the patient and punctual Oswin', 'Oswin'],
  ['Wren & Tally', 'Wren|Tally'],
  ['nope, all mistakes are my own', ''],
  ['Mrs. Pym (grammar) and Cuthbert (geography)', 'Mrs. Pym|Cuthbert'],
  ['my husband, who was very brave', ''],
  ['Oswin, Wren, and the whole Tuesday crowd', 'Oswin|Wren'],
  ['dove_cote and lampwick', 'dove_cote|lampwick'],
  ['Self', ''],
];

const NOTES: readonly Row[] = [
  ['Larch went over this with a comb and found three nits.', 'Larch'],
  ['Thanks to Bellwether and Quillon for reading it twice.', 'Bellwether|Quillon'],
  ['Many thanks to Hettie, who caught the commas.', 'Hettie'],
  ['Tamsin read this before anyone else and told me to cut the goat.', 'Tamsin'],
  ['A hundred thanks to my beta, Tamsin.', 'Tamsin'],
  ['Hettie checked the spelling.', 'Hettie'],
  ["Unbeta'd; I was in a hurry.", ''],
  ['I owe Quillon for the beta and for the tea.', 'Quillon'],
  ['Larch and Hettie were good enough to look this over.', 'Larch|Hettie'],
  ['Thank you, Imelda, for the speedy beta!', 'Imelda'],
  ['If this makes sense it is because of Tamsin, my beta.', 'Tamsin'],
  ['Nobody but me has read this, so all the mistakes are mine.', ''],
  ['This is for Rosalind, who wanted ghosts.', ''],
  ['With thanks to Quillon, who proofread this at midnight.', 'Quillon'],
  ['Betaed by the wonderful Larch.', 'Larch'],
  ['Hugs to Maddy, beta extraordinaire.', 'Maddy'],
  ['Verity kindly betaed this on a train.', 'Verity'],
  ['Oswin and Wren both read the draft and were gentle.', 'Oswin|Wren'],
  ['I have no beta, so shout if you find a mistake.', ''],
  ['My thanks to Cuthbert for going over the commas.', 'Cuthbert'],
  ["Tally beta'd. I fiddled afterwards.", 'Tally'],
  ['Thanks also to Wren, who spotted the typos.', 'Wren'],
  ['Verity is the best beta a girl could have.', 'Verity'],
  ['Proofread by Mrs. Pym.', 'Mrs. Pym'],
  ['Written for Oswin, who asked for bears.', ''],
  ['This was betaed by Tally and Wren; what is wrong is mine.', 'Tally|Wren'],
];

test('values of a field', () => {
  for (const [words, names] of FIELDS) assert.equal(readBetas(words).join('|'), names, words);
});

test('notes', () => {
  for (const [words, names] of NOTES) assert.equal(betasInNote(words).join('|'), names, words);
});
