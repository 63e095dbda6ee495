/** Stands in for values/parts-cjk.ts: the notation of parts in Han letters, kana and hangul, loaded for the first text that holds any. */
import { Part } from './part.ts';

type Parts = typeof import('../values/parts-cjk.ts');

const PARTS = new Part<Parts>(() => import('../values/parts-cjk.ts'));

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export const findCjkPart: Parts['findCjkPart'] = (text, where) => (CJK.test(text) ? PARTS.it.findCjkPart(text, where) : null);
