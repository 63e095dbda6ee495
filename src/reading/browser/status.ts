/** Stands in for values/status.ts: what the value of a status field is read by, loaded for the first post that has one. */
import { Part } from './part.ts';

type StatusReader = typeof import('../values/status.ts');

const STATUS = new Part<StatusReader>(() => import('../values/status.ts'));

export const readStatus: StatusReader['readStatus'] = (raw) => STATUS.it.readStatus(raw);
