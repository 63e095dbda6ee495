/**
 * Which languages a text calls for. The tables of languages in other letters than Latin match nothing but text in those letters; of those in Latin
 * letters a line tells: it opens with one of their labels, or has more of their small words than of English ones.
 */
import { LANGUAGES } from '../language/small-words.ts';
import type { Letters } from '../packs/pack.ts';
import { fold } from '../values/folding.ts';

const CYRILLIC = /[\u0400-\u052f]/;
const EAST_ASIAN =
  /[\u1100-\u11ff\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3131-\u318e\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc]/;

/** The commonest words that labels of other languages in Latin letters open with, where English labels do not; folded. */
const LABEL_WORDS: ReadonlySet<string> = new Set(
  'titel autor autorin autoren autorka altersfreigabe zusammenfassung inhalt kurzbeschreibung warnung warnungen kommentar anmerkung anmerkungen teil kapitel geschrieben titre auteur auteure autrice resume avertissement avertissements classement personnages chapitre partie titulo autora resumen resumo clasificacion classificacao advertencia advertencias aviso avisos pareja personajes capitulo titolo autore riassunto sommario trama avvertimenti personaggi capitolo coppia genere tytul streszczenie ostrzezenia gatunek rozdzial postacie nazev povidka shrnuti obsah varovani zanr postavy kapitola nazov zhrnutie cim szerzo iro osszefoglalo tartalom figyelmeztetes figyelmeztetesek korhatar mufaj szereplok fejezet paros schrijver schrijfster samenvatting waarschuwing waarschuwingen personages hoofdstuk leeftijd forfattare sammanfattning varning varningar karaktarer aldersgrans otsikko nimi kirjoittaja tekija ikaraja tiivistelma varoitukset varoitus paritus hahmot osa'.split(
    ' ',
  ),
);

const ENGLISH = new Set(LANGUAGES.filter(({ language }) => language === 'en').flatMap(({ words }) => words.split(' ')));
/** Small words that English does not have, each with the languages that have it. */
const FOREIGN = new Map<string, readonly number[]>();
for (const [index, { language, script, words }] of LANGUAGES.entries()) {
  if (script !== 'latin' || language === 'en') continue;
  for (const word of words.split(' ')) if (!ENGLISH.has(word)) FOREIGN.set(word, [...(FOREIGN.get(word) ?? []), index]);
}

/** A longer line is looked at in pieces: prose may have no line ends at all. */
const LONGEST_PIECE = 400;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu;
/** Two words of a language can meet by chance in a line of another. */
const LEAST_WORDS = 2;

/** The letters of the languages, English apart, that may have a say in a post of such lines. */
export function lettersCalledFor(lines: readonly string[]): readonly Letters[] {
  const called: Letters[] = [];
  if (lines.some(isPartlyForeign)) called.push('latin');
  if (lines.some((line) => CYRILLIC.test(line))) called.push('cyrillic');
  if (lines.some((line) => EAST_ASIAN.test(line))) called.push('east-asian');
  return called;
}

function isPartlyForeign(line: string): boolean {
  if (LABEL_WORDS.has(fold(/^[^\p{L}]{0,12}(\p{L}+)/u.exec(line)?.[1] ?? ''))) return true;
  for (let from = 0; from < line.length; from += LONGEST_PIECE)
    if (isForeign(line.slice(from, from + LONGEST_PIECE))) return true;
  return false;
}

function isForeign(piece: string): boolean {
  let english = 0;
  const found = new Map<number, number>();
  for (const [written] of piece.matchAll(WORD)) {
    const word = written.toLowerCase().replace('’', "'");
    if (ENGLISH.has(word)) english += 1;
    else for (const index of FOREIGN.get(word) ?? []) found.set(index, (found.get(index) ?? 0) + 1);
  }
  const most = Math.max(0, ...found.values());
  return most >= LEAST_WORDS && most > english;
}
