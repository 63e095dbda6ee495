/** Stands in for header/latin-stems.ts and by-value.ts: what labels that no table lists may be about, loaded for the first post that has one. */
import { Part } from './part.ts';

type Stems = typeof import('../header/latin-stems.ts');
type ByValue = typeof import('../header/by-value.ts');

const STEMS = new Part<Stems & ByValue>(() => import('./stems-parts.ts'));

export const latinStems: Stems['latinStems'] = () => STEMS.it.latinStems();
export const meantByValue: ByValue['meantByValue'] = (sheet, value) => STEMS.it.meantByValue(sheet, value);
