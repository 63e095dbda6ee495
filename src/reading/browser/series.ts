/** Stands in for values/series.ts: what places in a series are read by, loaded for the first post that names a series. */
import { Part } from './part.ts';

type Series = typeof import('../values/series.ts');

const SERIES = new Part<Series>(() => import('../values/series.ts'));

export const readSeries: Series['readSeries'] = (raw) => SERIES.it.readSeries(raw);
