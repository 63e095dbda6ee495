import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PACKS } from '../packs/packs.ts';
import { NONE_WORDS } from './emptiness.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, readCharacters, readCharactersOrPairings, readPairings } from './pairings.ts';

test('pairs as written, qualifiers beside them', () => {
  const cases: readonly (readonly [raw: string, pairs: string, qualified: string])[] = [
    ['A/B', 'A/B', ''],
    ['Emma/Knightley, hints of Frank/piano', 'Emma/Knightley|Frank/piano', 'Frank/piano~hints of'],
    ["Robin/Marian from Marian's POV", 'Robin/Marian', "Robin/Marian~from Marian's POV"],
    ["none from the cat's POV", '', ''],
    ['none, canon couples at most', '', ''],
    ['Athos/Mme. Chevreuse', 'Athos/Mme. Chevreuse', ''],
    ['Jeeves & Bertie', 'Jeeves & Bertie', ''],
    ['A + B', 'A + B', ''],
    ['AxB', 'AxB', ''],
    ['A x B', 'A x B', ''],
    ['W/S, H/M', 'W/S|H/M', ''],
    ['MSR', 'MSR', ''],
    ['A/B/C', 'A/B/C', ''],
    ['A/B; C/D', 'A/B|C/D', ''],
    ['A/f', 'A/f', ''],
    ['A/?', 'A/?', ''],
    ['Sam/other, none', 'Sam/other', ''],
    ['past A/B, eventual C/D', 'A/B|C/D', 'A/B~past;C/D~eventual'],
    ['pre-slash A/B', 'A/B', 'A/B~pre-slash'],
    ['Robin/Marian (sort of)', 'Robin/Marian', 'Robin/Marian~sort of'],
    ['Mole/rowing. Mild silliness.', 'Mole/rowing', ''],
    ['Robin and Marian', 'Robin and Marian', ''],
    ['Robin/Marian and Tuck/cake', 'Robin/Marian|Tuck/cake', ''],
    ['Robin Hood/Marian, Little John & Tuck', 'Robin Hood/Marian|Little John & Tuck', ''],
    ['Онегин/Татьяна (намёком)', 'Онегин/Татьяна', 'Онегин/Татьяна~намёком'],
    ['宝玉/黛玉', '宝玉/黛玉', ''],
    ['Main: A/B; Side: C/D', 'A/B|C/D', 'A/B~Main;C/D~Side'],
    ['m/m', '', ''],
    ['gen', '', ''],
    ['canon', '', ''],
    ['the usual', '', ''],
    ['None in this part', '', ''],
    ['none (yet)', '', ''],
    ['Maybe A/B if you squint', 'A/B', 'A/B~Maybe;A/B~if you squint'],
  ];
  for (const [raw, pairs, qualified] of cases) {
    const reading = readPairings(raw);
    assert.equal(reading.relationships.join('|'), pairs, raw);
    assert.equal(
      reading.qualified.map(({ relationship, qualifier }) => `${relationship}~${qualifier}`).join(';'),
      qualified,
      raw,
    );
  }
});

test('a word for none is an empty value', () => {
  for (const word of [...NONE_WORDS, ...PACKS.flatMap(({ nones }) => nones)])
    assert.deepEqual(readPairings(word).relationships, [], word);
});

test('every plain qualifier leaves the pair', () => {
  const plain = (rows: readonly string[]): string[] => rows.filter((row) => /^[\p{L} ]+$/u.test(row));
  for (const word of plain(QUALIFIERS_BEFORE))
    assert.deepEqual(readPairings(`${word} Fern/Moss`).relationships, ['Fern/Moss'], word);
  for (const word of plain(QUALIFIERS_AFTER))
    assert.deepEqual(readPairings(`Fern/Moss ${word}`).relationships, ['Fern/Moss'], word);
});

test('characters', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Dorothy, Glinda, OMC', 'Dorothy|Glinda|OMC'],
    ['Gregson, Holmes, a baker', 'Gregson|Holmes|a baker'],
    ['der Müller, eine Katze', 'der Müller|eine Katze'],
    ['Holmes, Watson and Lestrade', 'Holmes|Watson|Lestrade'],
    ['Holmes & Watson', 'Holmes|Watson'],
    ['Robin (mentioned), Marian', 'Robin|Marian'],
    ['none', ''],
    ['Robin, Marian, others', 'Robin|Marian'],
    ['The Sea Witch', 'The Sea Witch'],
    ['Holmes; Watson; Mrs. Hudson', 'Holmes|Watson|Mrs. Hudson'],
    ['宝玉、黛玉', '宝玉|黛玉'],
    ['宝玉 黛玉', '宝玉|黛玉'],
    ['Holmes, Watson, and a dog', 'Holmes|Watson|a dog'],
  ];
  for (const [raw, names] of cases) assert.equal(readCharacters(raw).join('|'), names, raw);
});

test('characters and pairings under one key', () => {
  assert.deepEqual(readCharactersOrPairings('Ватсон/мисс Морстен, кучер'), {
    relationships: ['Ватсон/мисс Морстен'],
    characters: ['кучер'],
    qualified: [],
    genres: [],
  });
  assert.deepEqual(readCharactersOrPairings('The Sea Witch').characters, ['The Sea Witch']);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readPairings(text);
      readCharacters(text);
      readCharactersOrPairings(text);
    }),
  );
});

test('how much of a pair it is, said in other languages', () => {
  const rows: readonly (readonly [value: string, pairs: string])[] = [
    ['Oona/Eetu, aavistus Eetu/Linnea', 'oona/eetu|eetu/linnea'],
    ['Hana/převozník, v náznaku Hana/Vít', 'hana/převozník|hana/vít'],
    ['Jorn/Sietske, een vleugje Wiebe/Maaike', 'jorn/sietske|wiebe/maaike'],
    ['Anna/Karl, angedeutet Karl/Liese', 'anna/karl|karl/liese'],
    ['Anna/Karl, ein Hauch von Karl/Liese', 'anna/karl|karl/liese'],
    ['ein bisschen Anna/Karl', 'anna/karl'],
    ['vergangenes Anna/Karl', 'anna/karl'],
    ['Анна/Карл, намёк на Карл/Лиза', 'анна/карл|карл/лиза'],
    ['прошлое Анна/Карл', 'анна/карл'],
    ['упоминание Анна/Карл', 'анна/карл'],
    ['односторонний Анна/Карл', 'анна/карл'],
    ['Anna/Karl, sous-entendu Karl/Lise', 'anna/karl|karl/lise'],
    ['un soupçon de Anna/Karl', 'anna/karl'],
    ['léger Anna/Karl', 'anna/karl'],
    ['Anna/Karl implícito', 'anna/karl'],
    ['leve Anna/Karl', 'anna/karl'],
    ['insinuado Anna/Karl', 'anna/karl'],
    ['un poco de Anna/Karl', 'anna/karl'],
    ['accenni Anna/Karl', 'anna/karl'],
    ['accenno di Anna/Karl', 'anna/karl'],
    ['Anna/Karl (accennato)', 'anna/karl'],
    ['menção a Anna/Karl', 'anna/karl'],
    ['um pouco de Anna/Karl', 'anna/karl'],
    ['wspomniane Anna/Karl', 'anna/karl'],
    ['lekko Anna/Karl', 'anna/karl'],
    ['sugerowane Anna/Karl', 'anna/karl'],
    ['náznak Anna/Karl', 'anna/karl'],
    ['zmíněno Anna/Karl', 'anna/karl'],
    ['utalás szintjén Anna/Karl', 'anna/karl'],
    ['enyhe Anna/Karl', 'anna/karl'],
    ['említett Anna/Karl', 'anna/karl'],
    ['hint van Anna/Karl', 'anna/karl'],
    ['lichte Anna/Karl', 'anna/karl'],
    ['antydd Anna/Karl', 'anna/karl'],
    ['antydan till Anna/Karl', 'anna/karl'],
    ['lätt Anna/Karl', 'anna/karl'],
    ['vihjeitä Anna/Karl', 'anna/karl'],
    ['mainittu Anna/Karl', 'anna/karl'],
  ];
  for (const [value, pairs] of rows) assert.equal(readPairings(value).relationships.join('|').toLowerCase(), pairs, value);
});
