/** The reasons beside a marked post: where it came from, what was mended, what its author allows, what the rule says, why it was joined. */
import { type Evidence, type FieldEvidence, spanText } from '../../editions/index.ts';
import type { SealedReading, Withholding } from '../../gate/index.ts';
import { dayOf } from '../../messages/dates.ts';
import { joined } from '../../messages/editions.ts';
import { CHARSET_ORIGINS, KIND_NAMES, sayEvidence } from '../../messages/evidence.ts';
import { ORIGIN_NAMES, RATING_WORDS, say } from '../../messages/site.ts';
import type { Author } from '../../words/index.ts';
import { padded, wrapped } from './cells.ts';
import type { Apart, Joining } from './joining.ts';
import { type Look, type Tone, toned } from './look.ts';
import { isDoubtful } from './marked-post.ts';
import { neutralLine } from './neutral.ts';

const LABEL_WIDTH = 14;
/** More mended places than these are counted. */
const MOST_REPAIRS = 12;

/** One entry: a label, and what stands beside it. */
interface Row {
  readonly label: string;
  readonly text: string;
  readonly tone?: Tone;
}

function* entry({ label, text, tone }: Row, look: Look): Generator<string> {
  const lines = wrapped(neutralLine(text), Math.max(24, look.columns - LABEL_WIDTH - 2));
  for (const [index, line] of lines.entries()) {
    const name = padded(index === 0 ? neutralLine(label) : '', LABEL_WIDTH);
    yield `${toned(name, 'quiet', look)}  ${tone === undefined ? line : toned(line, tone, look)}`;
  }
}

/** A heading over one part of the view. */
export function headingLine(text: string, look: Look): string {
  return toned(neutralLine(text), 'heading', look);
}

/** The post as a whole: what it is read as, its charset and what was mended in it. */
export function* sourceLines({ source, kind, repairs }: Evidence, look: Look): Generator<string> {
  yield* entry({ label: sayEvidence('kind'), text: KIND_NAMES[kind] }, look);
  const how = CHARSET_ORIGINS[source.charsetFrom];
  yield* entry({ label: sayEvidence('charset'), text: sayEvidence('charsetHow', { charset: source.charset, how }) }, look);
  yield* entry({ label: sayEvidence('bytes'), text: sayEvidence('bytesOf', { n: source.bytes, hash: source.sha256 }) }, look);
  if (source.date !== null) yield* entry({ label: sayEvidence('date'), text: dayOf(source.date) }, look);
  if (source.venue !== null) yield* entry({ label: sayEvidence('venue'), text: source.venue }, look);
  if (source.id !== null) yield* entry({ label: sayEvidence('message'), text: source.id }, look);
  if (source.url !== null) yield* entry({ label: sayEvidence('address'), text: source.url }, look);
  if (repairs.length === 0) return;
  yield* entry({ label: '', text: `${sayEvidence('repairs', { n: repairs.length })}:` }, look);
  for (const { was, now, span } of repairs.slice(0, MOST_REPAIRS))
    yield* entry({ label: '', text: `${sayEvidence('repair', { was, now })}, ${spanText(span)}` }, look);
  const more = repairs.length - MOST_REPAIRS;
  if (more > 0) yield* entry({ label: '', text: sayEvidence('repairsMore', { n: more }) }, look);
}

/** Each field: its value, where it was read, how surely, and what is doubtful in it. */
export function* fieldLines({ fields, doubts }: Evidence, look: Look): Generator<string> {
  if (fields.length === 0) yield* entry({ label: '', text: say('previewNoFields') }, look);
  for (const field of fields) {
    yield* entry({ label: field.key, text: field.value, tone: isDoubtful(field) ? 'unsure' : 'sure' }, look);
    yield* entry({ label: '', text: whereOf(field), tone: 'quiet' }, look);
    for (const why of field.doubts) yield* entry({ label: '', text: `! ${why}`, tone: 'unsure' }, look);
  }
  for (const { field, why } of doubts) yield* entry({ label: field, text: `! ${why}`, tone: 'unsure' }, look);
}

function whereOf({ from, label, span, confidence }: FieldEvidence): string {
  const written = label === null ? [] : [say('fieldLabel', { label })];
  return [ORIGIN_NAMES[from], ...written, spanText(span), say('percent', { n: Math.round(confidence * 100) })].join(', ');
}

/** What the author allows, in plain words and in the author's own. */
export function* wishLines({ wishes, distribution }: Evidence, look: Look): Generator<string> {
  yield* entry({ label: sayEvidence('wishes'), text: wishes.join(' ') }, look);
  if (distribution.raw !== null)
    yield* entry({ label: '', text: sayEvidence('wishRaw', { raw: distribution.raw }), tone: 'quiet' }, look);
}

/** What the rule of withholding says of the work that the post stands in. */
export function* verdictLines({ outcome, reason, signals }: Withholding, look: Look): Generator<string> {
  const label = sayEvidence('withheld');
  if (outcome === 'clear') return yield* entry({ label, text: sayEvidence('verdictClear') }, look);
  yield* entry({ label, text: reason, tone: 'alarm' }, look);
  for (const { row, where, excerpt } of signals)
    yield* entry(
      { label: '', text: say('sign', { row, where }) + (excerpt === null ? '' : `: “${excerpt}”`), tone: 'quiet' },
      look,
    );
}

/** Of a sealed story: header facts, signs and reason. */
export function* sealedLines(
  { title, creators, rating, language, posted, reason, signals }: SealedReading,
  look: Look,
): Generator<string> {
  yield* entry({ label: sayEvidence('withheld'), text: reason.why, tone: 'alarm' }, look);
  for (const { row, where, excerpt } of signals)
    yield* entry(
      { label: '', text: say('sign', { row, where }) + (excerpt === null ? '' : `: “${excerpt}”`), tone: 'quiet' },
      look,
    );
  const facts = [
    title ?? say('untitled'),
    ...(creators.length === 0 ? [] : [`${say('byline')} ${joined(creators.map(nameOf))}`]),
    RATING_WORDS[rating.level],
    language,
    ...(posted === null ? [] : [dayOf(posted)]),
  ];
  yield* entry({ label: sayEvidence('header'), text: facts.join('; ') }, look);
  yield* entry({ label: '', text: sayEvidence('sealed') }, look);
}

function nameOf({ name, alias }: Author): string {
  return alias === null ? name : `${name} (${alias})`;
}

const HOW = { before: 'besideBefore', after: 'besideAfter', copy: 'besideCopy' } as const;

/** Why it was joined with other posts given in this call, and why not. */
export function* joiningLines({ position, posts, beside, apart }: Joining, look: Look): Generator<string> {
  const label = sayEvidence('joined');
  if (position === null) return yield* entry({ label, text: sayEvidence('joinsNothing') }, look);
  yield* entry({ label, text: posts === 1 ? sayEvidence('joinedAlone') : sayEvidence('joinedAt', { position, n: posts }) }, look);
  for (const one of beside) {
    const name = one.title ?? say('untitled');
    const what =
      one.label === null
        ? sayEvidence('besideWhat', { title: name, place: one.place })
        : sayEvidence('besideWhatPart', { title: name, label: one.label, place: one.place });
    yield* entry({ label: '', text: `${sayEvidence(HOW[one.how], { what })}: ${one.why.join('; ')}.` }, look);
  }
  for (const one of apart) yield* entry({ label: '', text: apartText(one) }, look);
}

function apartText({ title, place, why }: Apart): string {
  const what = sayEvidence('besideWhat', { title: title ?? say('untitled'), place });
  return `${sayEvidence('apartFrom', { what })}: ${why.join('; ')}.`;
}
