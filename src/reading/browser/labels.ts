/** Stands in for header/shared-labels.ts and header/east-asian-labels.ts: labels that only their value or their letters tell, loaded for the first of them. */
import { fold } from '../values/folding.ts';
import { Part } from './part.ts';

type Shared = typeof import('../header/shared-labels.ts');
type EastAsian = typeof import('../header/east-asian-labels.ts');

const LABELS = new Part<Shared & EastAsian>(() => import('./labels-parts.ts'));

/** How the labels of the table open. */
const SHARED = /^(?:cl|kla|кла|cast|cz|par|sou|res|de[el]|osa|teil|aver|rev|com|chap)/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export const decided: Shared['decided'] = (match, label, value) =>
  SHARED.test(fold(label)) ? LABELS.it.decided(match, label, value) : match;
export const cutAtUnknownBracket: EastAsian['cutAtUnknownBracket'] = (text, from) =>
  CJK.test(text) ? LABELS.it.cutAtUnknownBracket(text, from) : null;
export const cutAtBlank: EastAsian['cutAtBlank'] = (text, from) => (CJK.test(text) ? LABELS.it.cutAtBlank(text, from) : null);
