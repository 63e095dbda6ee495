/** Stands in for decode/envelope.ts, decode/dates.ts, header/false-byline.ts, values/subject-status.ts and values/subjects.ts: pasted envelopes, dates and subjects, loaded for the first post that has any. */
import { Part } from './part.ts';

type Subjects = typeof import('../values/subjects.ts');
type Dates = typeof import('../decode/dates.ts');
type Pasted = typeof import('../decode/envelope.ts');
type SubjectStatus = typeof import('../values/subject-status.ts');
type FalseByline = typeof import('../header/false-byline.ts');

const ENVELOPE = new Part<Subjects & Dates & Pasted & FalseByline & SubjectStatus>(() => import('./envelope-parts.ts'));

export const readSubject: Subjects['readSubject'] = (subject) => ENVELOPE.it.readSubject(subject);
export const statusFromSubject: SubjectStatus['statusFromSubject'] = (subject) => ENVELOPE.it.statusFromSubject(subject);
export const withoutFalseByline: FalseByline['withoutFalseByline'] = (subject, text, sheet, sender) =>
  ENVELOPE.it.withoutFalseByline(subject, text, sheet, sender);
export const readDate: Dates['readDate'] = (raw) => ENVELOPE.it.readDate(raw);

/** An envelope opens with the name of a line: none that a story's header opens with. */
const NAMED_LINE = /^\s*(?:From |[^\n:：]{1,40}[:：])/;
const OF_A_STORY = /^\s*(?:title|author|fandom|rating|rated|pairing|series|story|disclaimer)\s*:/i;

export const pastedEnvelope: Pasted['pastedEnvelope'] = (text) =>
  NAMED_LINE.test(text) && !OF_A_STORY.test(text) ? ENVELOPE.it.pastedEnvelope(text) : null;
