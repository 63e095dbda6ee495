/** Stands in for values/permission.ts: what statements on archiving are read by, loaded for the first post that has one. */
import { Part } from './part.ts';

type Archiving = typeof import('../values/permission.ts');

const ARCHIVING = new Part<Archiving>(() => import('../values/permission.ts'));

export const readDistribution: Archiving['readDistribution'] = (raw) => ARCHIVING.it.readDistribution(raw);
