/** Composes posts with their truth: single stories in every layout, serials, reposts, answers that are no story. */
import { mail, mailDate, subjectLine } from './envelopes.ts';
import { HTML_LAYOUTS } from './html-layouts.ts';
import { Random } from './random.ts';
import { drawStory, type Story } from './story.ts';
import { body, bodyWithEnd, TEXT_LAYOUTS } from './text-layouts.ts';
import { emptyTruth, type GeneratedCase, type Truth } from './truth.ts';
import { paragraph } from './vocabulary.ts';

/** `count` posts or a few more (a serial is not cut), the same for the same seed. */
export function generateCases(seed: number, count: number): GeneratedCase[] {
  const random = new Random(seed);
  const cases: GeneratedCase[] = [];
  while (cases.length < count) cases.push(...next(random, cases.length));
  return cases.map(({ truth, bytes }, i) => {
    const id = String(i + 1).padStart(5, '0');
    truth.id = id;
    truth.file = `${id}.${truth.file}`;
    return { truth, bytes };
  });
}

function next(random: Random, n: number): GeneratedCase[] {
  const kind = random.next();
  if (kind < 0.36) return [textPost(random)];
  if (kind < 0.62) return [mailPost(random)];
  if (kind < 0.82) return [htmlPost(random)];
  if (kind < 0.92) return serial(random, n);
  return [notAStory(random)];
}

const done = (truth: Truth, extension: string, bytes: Uint8Array): GeneratedCase => {
  truth.file = extension;
  return { truth, bytes };
};

function textPost(random: Random): GeneratedCase {
  const story = drawStory(random);
  const truth = emptyTruth('');
  const text = random.pick(TEXT_LAYOUTS)(random, story, truth);
  return done(truth, 'txt', Buffer.from(`${text}\n`, 'utf8'));
}

function htmlPost(random: Random): GeneratedCase {
  const story = drawStory(random);
  const truth = emptyTruth('');
  return done(truth, 'html', Buffer.from(random.pick(HTML_LAYOUTS)(random, story, truth), 'utf8'));
}

function mailPost(random: Random): GeneratedCase {
  const story = drawStory(random);
  const truth = emptyTruth('');
  const text = random.chance(0.12) ? subjectOnly(random, story, truth) : random.pick(TEXT_LAYOUTS)(random, story, truth);
  const single = random.chance(0.2);
  if (single) {
    truth.part = { number: 1, total: 1, label: '1/1' };
    if (truth.status === 'unknown') truth.status = 'complete';
  }
  return done(
    truth,
    'eml',
    mail(
      random,
      story,
      truth,
      { subject: subjectLine(random, story, single ? '1/1' : null), day: random.between(0, 1000) },
      text,
    ),
  );
}

/** No header at all: what the subject says is all there is. */
function subjectOnly(random: Random, story: Story, truth: Truth): string {
  truth.shape = 'subject alone';
  truth.title = story.title;
  return bodyWithEnd(random, story, truth);
}

/** A serial by mail: header on each part, on the first alone, or short ones later; totals known or not; drifting capitals. */
function serial(random: Random, n: number): GeneratedCase[] {
  const story = drawStory(random);
  const parts = random.between(2, 5);
  const open = random.chance(0.3);
  const headerOn = random.pick(['all', 'first', 'short'] as const);
  const work = `work-${n}`;
  return Array.from({ length: parts }, (_, i) => {
    const part: Story = {
      ...story,
      leadIn: null,
      paragraphs: Array.from({ length: random.between(4, 8) }, () => paragraph(random)),
      endMarker: null,
    };
    const truth = emptyTruth(`serial, header on ${headerOn}`);
    truth.work = work;
    truth.part_order = i + 1;
    const last = i === parts - 1;
    const total = open && !last ? null : parts;
    const label = `${i + 1}/${total ?? '?'}`;
    const text =
      headerOn === 'all' || i === 0
        ? (TEXT_LAYOUTS[random.pick([0, 1, 3, 4])] ?? byPart)(random, part, truth)
        : byPart(random, part, truth, headerOn === 'short' ? `${story.title}, Part ${i + 1}\nby ${story.author}\n\n` : '');
    truth.shape = `serial, header on ${headerOn}`;
    truth.title ??= story.title;
    truth.part = { number: i + 1, total, label };
    truth.status = total === null ? 'in-progress' : last ? 'complete' : 'unknown';
    return done(
      truth,
      'eml',
      mail(
        random,
        story,
        truth,
        { subject: subjectLine(random, drift(random, story), label), day: 7 * i + random.between(0, 5) + (n % 300) },
        text,
      ),
    );
  });
}

function byPart(random: Random, story: Story, truth: Truth, head = ''): string {
  truth.title = story.title;
  return head + body(random, story, truth);
}

function drift(random: Random, story: Story): Story {
  return random.chance(0.2)
    ? { ...story, title: random.pick([story.title.toUpperCase(), story.title.toLowerCase(), `"${story.title}"`]) }
    : story;
}

const ANSWERS = [
  'I loved this, thank you so much for posting it!',
  'Oh, this made my day. More, please!',
  'That last line! I laughed out loud on the bus.',
  'Lovely work as ever. One small thing: they had no umbrellas yet.',
];
const NOTICES = [
  'The archive has moved to a new address, please update your bookmarks.',
  'A reminder that the summer challenge closes on the first of July. No stories after midnight, please.',
  'I shall be away until the ninth and the list will look after itself.',
];

function notAStory(random: Random): GeneratedCase {
  const story = drawStory(random);
  const truth = emptyTruth('an answer or a notice');
  truth.not_story = true;
  const quoted = `> Title: ${story.title}\n> Author: ${story.author}\n> Rating: PG\n>\n> ${story.paragraphs[0]?.slice(0, 60) ?? ''}\n\n`;
  const answer = random.chance(0.7);
  const text = answer
    ? `${random.chance(0.5) ? `${story.author} wrote:\n\n${quoted}` : ''}${random.pick(ANSWERS)}\n\n${random.pick(['Tib', 'Nan', '-- \nOtto'])}\n`
    : `Hello all,\n\n${random.pick(NOTICES)}\n\nYour list mother\n`;
  const subject = answer
    ? `Re: FIC: ${story.title}`
    : random.pick(['ADMIN: housekeeping', 'A notice', 'Away for a week', 'Challenge reminder']);
  const head = `From: Otto Vance <otto@example.com>\nTo: lamplight@lists.example.org\nSubject: ${subject}\nDate: ${mailDate(random.between(0, 1000))}\n\n`;
  return done(truth, 'eml', Buffer.from(head + text, 'utf8'));
}
