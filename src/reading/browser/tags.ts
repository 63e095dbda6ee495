/** Stands in for values/pairings.ts, lists.ts and combined.ts: what fandoms, characters, pairings and genres are read by, loaded for the first post that names any. */
import { Part } from './part.ts';

type Pairings = typeof import('../values/pairings.ts');
type Lists = typeof import('../values/lists.ts');
type Combined = typeof import('../values/combined.ts');

const TAGS = new Part<Pairings & Lists & Combined>(() => import('./tags-parts.ts'));

export const readPairings: Pairings['readPairings'] = (raw) => TAGS.it.readPairings(raw);
export const readCharacters: Pairings['readCharacters'] = (raw) => TAGS.it.readCharacters(raw);
export const readCharactersOrPairings: Pairings['readCharactersOrPairings'] = (raw) => TAGS.it.readCharactersOrPairings(raw);
export const isGenreWord: Lists['isGenreWord'] = (text) => TAGS.it.isGenreWord(text);
export const isPair: Lists['isPair'] = (item) => TAGS.it.isPair(item);
export const readGenres: Lists['readGenres'] = (raw) => TAGS.it.readGenres(raw);
export const crossoverFandoms: Lists['crossoverFandoms'] = (text) => TAGS.it.crossoverFandoms(text);
export const readFandoms: Lists['readFandoms'] = (raw) => TAGS.it.readFandoms(raw);
export const readClassification: Lists['readClassification'] = (raw) => TAGS.it.readClassification(raw);
export const readCategories: Lists['readCategories'] = (raw) => TAGS.it.readCategories(raw);
export const readCombined: Combined['readCombined'] = (keys, raw) => TAGS.it.readCombined(keys, raw);
