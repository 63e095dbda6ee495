/** Stands in for header/latin-stems.ts, by-value.ts and site-line.ts: what labels that no table lists may be about, loaded for the first post that has one. */
import { Part } from './part.ts';

type Stems = typeof import('../header/latin-stems.ts');
type ByValue = typeof import('../header/by-value.ts');
type SiteLine = typeof import('../header/site-line.ts');

const STEMS = new Part<Stems & ByValue & SiteLine>(() => import('./stems-parts.ts'));

export const latinStems: Stems['latinStems'] = () => STEMS.it.latinStems();
export const meantByValue: ByValue['meantByValue'] = (sheet, value) => STEMS.it.meantByValue(sheet, value);
export const siteEntries: SiteLine['siteEntries'] = (bare) => STEMS.it.siteEntries(bare);
