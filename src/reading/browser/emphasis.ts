/** Stands in for body/emphasis-pairs.ts: signs of emphasis, loaded for the first paragraph that holds a sign which may be one. */
import { Part } from './part.ts';

type Pairs = typeof import('../body/emphasis-pairs.ts');

const PAIRS = new Part<Pairs>(() => import('../body/emphasis-pairs.ts'));

export const paired: Pairs['paired'] = (text) => PAIRS.it.paired(text);
