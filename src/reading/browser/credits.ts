/** Stands in for values/betas.ts: what thanks and credits are read by, loaded for the first post that has any. */
import { speaksOfReading } from '../values/beta-words.ts';
import { oneLine } from '../values/folding.ts';
import { Part } from './part.ts';

type Credits = typeof import('../values/betas.ts');

const CREDITS = new Part<Credits>(() => import('../values/betas.ts'));

export const readBetas: Credits['readBetas'] = (raw, key) => CREDITS.it.readBetas(raw, key);
export const readTranslators: Credits['readTranslators'] = (raw) => CREDITS.it.readTranslators(raw);
/** A note that does not speak of such readers names none. */
export const betasInNote: Credits['betasInNote'] = (note) => (speaksOfReading(oneLine(note)) ? CREDITS.it.betasInNote(note) : []);
