/** Stands in for values/subjects.ts and decode/dates.ts: what subjects and dates are read by, loaded for the first post that has either. */
import { Part } from './part.ts';

type Subjects = typeof import('../values/subjects.ts');
type Dates = typeof import('../decode/dates.ts');

const ENVELOPE = new Part<Subjects & Dates>(() => import('./envelope-parts.ts'));

export const readSubject: Subjects['readSubject'] = (subject) => ENVELOPE.it.readSubject(subject);
export const readDate: Dates['readDate'] = (raw) => ENVELOPE.it.readDate(raw);
