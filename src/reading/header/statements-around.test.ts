/** Statements without a label round a story, in languages other than English: where they stand, and where the values beside them end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PostFacts, Reading } from '../../words/index.ts';
import { readPost } from '../read.ts';

interface Row {
  readonly shows: string;
  readonly format?: PostFacts['format'];
  readonly post: string;
  readonly says: (reading: Reading) => unknown;
  readonly said: unknown;
  readonly begins: string;
  readonly ends: string;
}

const RAIN = `Der Regen kam um neun und blieb bis zum Abend.\n\n„Er hat nichts anderes vor“, sagte der Küster.\n\nDann holte er den zweiten Eimer und stellte ihn neben den ersten.`;
const RAINED = { begins: 'Der Regen kam', ends: 'neben den ersten.' };
const PLUIE = `La pluie arriva vers neuf heures et ne repartit plus.\n\n— Elle n'a rien d'autre à faire, dit le bedeau.\n\nPuis il alla chercher le second seau.`;
const PLU = { begins: 'La pluie arriva', ends: 'le second seau.' };
const REGN = `Regnet kom klockan nio och stannade till kvällen.\n\n– Det har inget annat för sig, sade klockaren.\n\nSedan hämtade han den andra hinken.`;
const REGNADE = { begins: 'Regnet kom', ends: 'andra hinken.' };
const PIOGGIA = `La pioggia arrivò alle nove e rimase fino a sera.\n\n«Non ha altro da fare» disse il sagrestano.\n\nPoi andò a prendere il secondo secchio.`;
const PIOVE = { begins: 'La pioggia arrivò', ends: 'secondo secchio.' };

const ROWS: readonly Row[] = [
  {
    shows: 'whose they are and who may have it, in paragraphs above a rule',
    post: `Titel: Der Eimer\nAutorin: Ida Tann\nRating: ab 6\n\nDer Küster ist von Storm, der Eimer ist von mir.\n\nWer die Geschichte woanders haben möchte, fragt mich bitte vorher.\n\n***\n\n${RAIN}`,
    says: ({ disclaimer, distribution }) => [disclaimer, distribution.permission],
    said: ['Der Küster ist von Storm, der Eimer ist von mir.', 'ask'],
    ...RAINED,
  },
  {
    shows: 'a summary ends above a statement',
    post: `Titre : Le Seau\nAuteur : Odile Brume\nRésumé : Il pleut. Le bedeau compte.\n\nLe bedeau est à Daudet, et moi je n'ai que mon seau. Les personnages sont à Daudet aussi.\n\nFeedback : oui\n\n***\n\n${PLUIE}`,
    says: ({ summary, disclaimer }) => [summary, disclaimer],
    said: [
      'Il pleut. Le bedeau compte.',
      "Le bedeau est à Daudet, et moi je n'ai que mon seau. Les personnages sont à Daudet aussi.",
    ],
    ...PLU,
  },
  {
    shows: 'a plea ends above whose they are',
    post: `Titel: Hinken\nFörfattare: Tove Alm\nRespons: Ja tack, gärna!\nInget av detta är mitt, utom hinken.\n\n***\n\n${REGN}`,
    says: ({ feedback, disclaimer }) => [feedback, disclaimer],
    said: ['Ja tack, gärna!', 'Inget av detta är mitt, utom hinken.'],
    ...REGNADE,
  },
  {
    shows: 'a statement in the last line of a header that stands below the story',
    post: `Il secchio\ndi Nives Corte\n\n${PIOGGIA}\n\nFine\n\nFandom: La parrocchia\nDisclaimer: il sagrestano non è mio.\nBetata da: Agnese\nLa storia sta soltanto sul mio blog.`,
    says: ({ disclaimer, distribution }) => [disclaimer, distribution.permission, distribution.places],
    said: ['il sagrestano non è mio.', 'listed', ["the author's own site"]],
    ...PIOVE,
  },
  {
    shows: 'links of a page in one line below the story',
    post: `Titolo: Il secchio\nAutrice: Nives Corte\n\n***\n\n${PIOGGIA}\n\nLascia una recensione | Segnala | Il Calamaio 2001-2012`,
    says: ({ feedback }) => feedback,
    said: null,
    ...PIOVE,
  },
  {
    shows: 'a warning to those who would take it, and mistakes that are the author’s own',
    post: `Titel: Der Eimer\nAutorin: Ida Tann\nHinweis: Bitte nirgends sonst hochladen.\n\nAlle Fehler sind von mir.\n\n***\n\n${RAIN}`,
    says: ({ disclaimer, distribution }) => [disclaimer, distribution.permission],
    said: [null, 'none'],
    ...RAINED,
  },
];

for (const { shows, format = 'text', post, says, said, begins, ends } of ROWS)
  test(`round a story: ${shows}`, () => {
    const facts: PostFacts = { format, venue: null, url: null, charset: null, private: false };
    const reading = readPost({ place: { path: 'p', index: 0 }, facts, bytes: new TextEncoder().encode(post) }, 'x')[0];
    assert.ok(reading !== undefined);
    const text = reading.body.text.trim();
    assert.ok(text.startsWith(begins) && text.endsWith(ends), text);
    assert.deepEqual(says(reading), said);
  });
