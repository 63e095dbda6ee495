/**
 * One post's bytes → its readings: decode, lay out, tell furniture from the post's own words, find header and story, read the values.
 * The contract of a reading is docs/reading.md.
 */
import type { Body, Kind, Post, Range, Reading, ReadingSource, Region, RegionKind } from '../words/index.ts';
import { composeBody } from './body/compose.ts';
import { readDate } from './decode/dates.ts';
import { decodePost } from './decode/post.ts';
import type { Decoded } from './decoded.ts';
import { findDoubts } from './header/doubts.ts';
import {
  authorFacts,
  betaFacts,
  distributionFact,
  emailFact,
  noteFacts,
  ratingFact,
  seriesFact,
  statementFacts,
  statusFact,
  tagFacts,
  titleFact,
  translatorFacts,
} from './header/facts.ts';
import { withoutFalseByline } from './header/false-byline.ts';
import type { FoundField } from './header/found-field.ts';
import type { Hints } from './header/front.ts';
import { nameKey } from './header/name-key.ts';
import { headingAsSubject, readPageTitle } from './header/page-title.ts';
import { choosePart } from './header/part-choice.ts';
import { authorsOwn, fieldOf } from './header/precedence.ts';
import { findPreviousLink } from './header/previous-link.ts';
import { isSample } from './header/sample.ts';
import { chooseStatus } from './header/status-choice.ts';
import { cutStories } from './header/stories.ts';
import { titleKey } from './header/title-line.ts';
import { detectLanguage } from './language/detect.ts';
import { layout } from './layout/layout.ts';
import { listsStories } from './listing.ts';
import type { Bare } from './regions/bare.ts';
import { markFurniture } from './regions/furniture.ts';
import type { JournalHead } from './regions/journal.ts';
import { readJournalHead } from './regions/journal.ts';
import { tellKind } from './regions/kind.ts';
import type { Quoting } from './regions/quoting.ts';
import { markQuoted, weighQuoting } from './regions/quoting.ts';
import type { Piece } from './regions/regions.ts';
import { cutRegions } from './regions/regions.ts';
import type { Sheet } from './regions/sheet.ts';
import { bareLines, makeSheet } from './regions/sheet.ts';
import type { StoryFound } from './story.ts';
import { readStory } from './story.ts';
import { readAuthors, readFrom } from './values/authors.ts';
import { fold, oneLine } from './values/folding.ts';
import { findPart, readPart } from './values/parts.ts';

import type { SubjectReading } from './values/subjects.ts';
import { readSubject } from './values/subjects.ts';

/** What is known of the post as a whole when its stories are read. */
interface PostRead {
  readonly post: Post;
  readonly sha256: string;
  readonly decoded: Decoded;
  readonly sheet: Sheet;
  readonly journal: JournalHead;
  readonly sender: string | null;
  /** The subject line, or where there is none the page's own title. */
  readonly subjectText: string | null;
  readonly subjectAt: Range | null;
  readonly subject: SubjectReading | null;
  readonly quoting: Quoting;
}

/** The words of an HTML page's own title. */
function pageTitle(decoded: Decoded, sheet: Sheet): { readonly text: string; readonly at: Range } | null {
  if (decoded.content.kind !== 'html') return null;
  const line = sheet.lines.slice(0, 20).find((bare) => bare.line.furniture === 'title');
  return line === undefined ? null : { text: oneLine(line.text), at: line.line.at };
}

/** A page's own title read as a subject line, the names of site and author aside. */
function pageSubject(text: string, sheet: Sheet): SubjectReading {
  const lines = sheet.lines.slice(0, 40).filter((bare) => bare.line.furniture !== 'title');
  const page = readPageTitle(text, lines);
  const subject = readSubject(page.title);
  return page.author === null || subject.authors.length > 0 ? subject : { ...subject, authors: readAuthors(page.author).authors };
}

function sameName(a: string, b: string): boolean {
  const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(a) === bare(b);
}

/** A subject's tag that is the name of the list it was sent to, or of the sender, is no fandom. */
function withoutOtherNames(subject: SubjectReading, decoded: Decoded, venue: string | null): SubjectReading {
  if (subject.fandoms.length === 0) return subject;
  const to = decoded.envelope
    .filter(({ name }) => name === 'to' || name === 'reply-to' || name === 'list-id' || name === 'newsgroups')
    .map(({ value }) => value);
  const sender = decoded.from === null ? null : readFrom(decoded.from).name;
  const lists = [...(venue === null ? [] : [venue]), ...to.join(' ').split(/[\s<>,;@"]+/)].filter((name) => name !== '');
  const names = sender === null ? lists : [...lists, sender];
  return { ...subject, fandoms: subject.fandoms.filter((fandom) => !names.some((name) => sameName(name, fandom))) };
}

/** Some lists copied the sender's line into the message: `From: "Marchpane" <marchpane@example.org>`. */
function markCopiedSender({ from }: Decoded, lines: readonly Bare[], marks: (RegionKind | null)[]): void {
  const address = from === null ? null : readFrom(from).email;
  const first = lines.findIndex((_, i) => (marks[i] ?? null) === null);
  const text = lines[first]?.text ?? '';
  // more of a message's head below it: a mail that was forwarded
  if ((lines[first + 1]?.line.gap ?? 1) === 0) return;
  if (address !== null && /^from:\s/i.test(text) && text.length < 200 && text.includes(address)) marks[first] = 'envelope';
}

function openPost(post: Post, sha256: string): PostRead {
  const decoded = decodePost(post.bytes, post.facts);
  const lines = bareLines(decoded, layout(decoded));
  const marks = markFurniture(lines);
  markCopiedSender(decoded, lines, marks);
  const journal = readJournalHead(lines, marks);
  const headed = decoded.subject === null && decoded.content.kind === 'html' ? headingAsSubject(lines, marks) : null;
  const line = decoded.subject ?? headed?.text ?? null;
  const asked = line === null ? null : withoutOtherNames(readSubject(line), decoded, post.facts.venue);
  const quoting = weighQuoting(lines, marks, asked?.reply ?? false, asked?.forward ?? false);
  if (quoting.answers) markQuoted(lines, marks);
  const sheet = makeSheet(decoded, lines, marks);
  const page = decoded.subject === null ? (headed ?? pageTitle(decoded, sheet)) : null;
  const subjectText = decoded.subject ?? page?.text ?? null;
  const at = decoded.envelope.find((field) => field.name === 'subject')?.at ?? page?.at ?? null;
  const sender = decoded.from ?? journal.from;
  const subject = asked ?? (page === null ? null : pageSubject(page.text, sheet));
  return {
    post,
    sha256,
    decoded,
    sheet,
    journal,
    sender,
    subjectText,
    subjectAt: at,
    subject: subject === null ? null : withoutFalseByline(subject, subjectText ?? '', sheet, sender),
    quoting,
  };
}

/** The list or community: as the container says, else as the journal's head or the envelope does. */
function venueOf({ post, journal, decoded }: PostRead): string | null {
  if (post.facts.venue !== null) return post.facts.venue;
  if (journal.venue !== null) return journal.venue;
  const field = (name: string): string | null => decoded.envelope.find((f) => f.name === name)?.value ?? null;
  const groups = field('newsgroups');
  if (groups !== null && groups !== '') return oneLine(groups);
  const id = field('list-id') ?? field('mailing-list');
  const named = id === null ? null : /<([^<>@\s]+)>|list ([^\s;]+)|^([^\s<>;]+)$/.exec(id);
  return named?.[1] ?? named?.[2] ?? named?.[3] ?? null;
}

function sourceOf(read: PostRead, story: number): ReadingSource {
  const { post, decoded, journal } = read;
  return {
    path: post.place.path,
    index: post.place.index,
    story,
    format: post.facts.format,
    sha256: read.sha256,
    bytes: post.bytes.length,
    charset: decoded.charset,
    charsetFrom: decoded.charsetFrom,
    repairs: decoded.repairs,
    id: decoded.id,
    url: post.facts.url ?? (decoded.content.kind === 'html' ? decoded.content.url : null),
    date: decoded.date ?? (journal.date === null ? null : readDate(journal.date)),
    from: read.sender,
    subject: read.subjectText,
    venue: venueOf(read),
  };
}

function hintsOf({ subject, sender }: PostRead): Hints {
  const name = sender === null ? null : readFrom(sender).name;
  const names = [...(name === null ? [] : [name]), ...(subject?.authors ?? []).map((author) => author.name)];
  return {
    title: subject?.title == null ? '' : titleKey(subject.title),
    names: names.map(nameKey).filter((name) => name !== ''),
  };
}

/** Fields that subject and envelope give, as evidence. */
function outerFields(read: PostRead): readonly FoundField[] {
  const { subject, subjectText, subjectAt, sender, decoded } = read;
  const fields: FoundField[] = [];
  const place = decoded.subject === null ? 'markup' : 'subject';
  const say = (key: FoundField['key'], value: string | null | undefined, confidence: number): void => {
    if (value == null || value === '' || subjectAt === null) return;
    fields.push({ key, all: [key], label: null, value, at: subjectAt, from: place, place: 'subject', confidence });
  };
  if (subjectText !== null && subject !== null) {
    say('title', subject.title, decoded.subject === null ? 0.6 : 0.85);
    say('part', subject.part?.label, 0.9);
    say('rating', subject.rating?.raw, 0.85);
    // of a page's own title the author may be told by the lines below it
    for (const { name } of subject.authors) if (subjectText.includes(name)) say('author', name, 0.8);
    for (const pair of subject.relationships) say('pairing', pair, 0.8);
    // A tag before a title is as often the name of a list.
    for (const fandom of subject.fandoms) say('fandom', fandom, 0.6);
  }
  const from = decoded.envelope.find((field) => field.name === 'from');
  if (sender !== null && from !== undefined)
    fields.push({
      key: 'author',
      all: ['author'],
      label: null,
      value: sender,
      at: from.at,
      from: 'envelope',
      place: 'envelope',
      confidence: 0.75,
    });
  return fields;
}

const NOTHING: Body = { html: '', text: '', words: 0 };

/** The sender is not the author of what he forwards or posts for someone else. */
const FOR_ANOTHER =
  /\b(?:forward(?:ed|ing)|posted? (?:this |it )?(?:for|on behalf of)|on behalf of|(?:posting|post) this for|not mine|written by (?:a friend|my friend)|with (?:his|her|their|the author'?s) permission|doesn'?t have (?:internet|net|e-?mail|access))\b/;

/** "B. Ferrers" posts what "Bartle Ferrers" wrote. */
function isAuthorsName(sender: string | null, found: StoryFound): boolean {
  const last = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';
  const from = sender === null ? '' : last(readFrom(sender).name ?? '');
  const author = fieldOf(found.fields, 'author');
  return from.length > 2 && author !== null && readAuthors(author.value).authors.some(({ name }) => last(name) === from);
}

function senderIsAuthor(read: PostRead, found: StoryFound): boolean {
  if (isAuthorsName(read.sender, found)) return true;
  if (read.subject?.forward === true || (read.quoting.quoted > read.quoting.own && read.quoting.quoted > 0)) return false;
  return found.leadIn === null || !FOR_ANOTHER.test(fold(found.leadIn));
}

function kindOf(read: PostRead, found: StoryFound, several: boolean): Kind {
  const own = found.fields.filter((field) => field.place !== 'unkeyed' && field.place !== 'lead-in');
  // an address beside the author's mail is no link to the story
  const texts = found.fields.filter(
    ({ key, label }) => key === 'link' || (key === 'website' && (label === null || !/mail|author|my /i.test(label))),
  );
  return tellKind(read.sheet, found.bodyFrom, found.bodyTo, {
    subject: read.decoded.subject,
    reply: read.subject?.reply ?? false,
    fic: read.subject?.fic === true || read.subject?.part != null,
    answers: read.quoting.answers,
    keys: new Set(own.flatMap((field) => field.all)),
    titled: found.headings.length > 0 || own.some((field) => field.place === 'heading' || field.place === 'byline'),
    hasEndMark: found.mark !== null,
    linked: texts.some(({ value }) => /https?:|www\./.test(value)),
    several,
    sample: isSample(read.sheet, own),
    parted: fieldOf(own, 'part') !== null || titleFact(own)?.reading.part != null || found.headings.length > 0,
  });
}

/** The reading of one story, regions aside. */
function readingOf(read: PostRead, found: StoryFound, index: number, regions: readonly Region[], several: boolean): Reading {
  const { decoded, sheet } = read;
  const kind = kindOf(read, found, several);
  const body =
    found.body.length === 0
      ? NOTHING
      : composeBody(
          decoded,
          sheet.lines.slice(found.bodyFrom, found.bodyTo).map((bare) => bare.line),
          found.body,
        );
  const bare = nothingSaid(read, index, kind, body, found, regions);
  return kind === 'story' ? { ...bare, ...storyFacts(read, found, index) } : bare;
}

/** A reading of which nothing is said: that of a post which is no story. */
function nothingSaid(
  read: PostRead,
  index: number,
  kind: Kind,
  body: Body,
  found: StoryFound,
  regions: readonly Region[],
): Reading {
  return {
    source: sourceOf(read, index),
    kind,
    private: read.post.facts.private,
    title: null,
    authors: [],
    email: null,
    rating: { raw: null, level: 'unrated' },
    fandoms: [],
    characters: [],
    genres: [],
    relationships: [],
    qualified: [],
    summary: null,
    disclaimer: null,
    feedback: null,
    warnings: null,
    spoilers: null,
    distribution: { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] },
    betas: [],
    translators: [],
    notes: [],
    series: null,
    part: null,
    status: 'unknown',
    previousLink: null,
    language: detectLanguage(body.text),
    body,
    leadIn: kind === 'story' ? found.leadIn : null,
    endMarker: null,
    comments: [],
    fields: [],
    regions,
    doubts: [],
    work: null,
    repostOf: null,
  };
}

type StoryFacts = Omit<
  Reading,
  'source' | 'kind' | 'private' | 'language' | 'body' | 'comments' | 'regions' | 'work' | 'repostOf'
>;

function storyFacts(read: PostRead, found: StoryFound, index: number): StoryFacts {
  // What the subject says holds for the first story of a post.
  const subject = index === 0 ? read.subject : null;
  const fields = [
    ...found.fields,
    ...(index === 0 ? outerFields(read) : outerFields(read).filter((field) => field.place === 'envelope')),
  ];
  const own = authorsOwn(found.fields);
  const title = titleFact(own);
  const titleText = title?.reading.title ?? subject?.title ?? null;
  const authors = authorFacts(own, subject, read.sender);
  const notes = noteFacts(own);
  const partField = fieldOf(own, 'part');
  const statusField = fieldOf(own, 'status');
  const chosen = choosePart({
    // "STATUS: Part 2/? - in progress"
    field: partField === null ? (findPart(statusField?.value ?? '', 'subject')?.part ?? null) : readPart(partField.value),
    title: title?.reading.part ?? null,
    headings: found.headings.map(({ part }) => part),
    subject: subject?.part ?? null,
    headingsInside: found.headingsInside,
  });
  const distribution = distributionFact(own);
  const rating = ratingFact(own, subject);
  return {
    title: titleText,
    authors,
    email: emailFact(own, read.sender, senderIsAuthor(read, found)),
    rating,
    ...tagFacts(own, subject),
    ...statementFacts(own),
    distribution,
    betas: betaFacts(own, found.leadIn === null ? notes : [...notes, found.leadIn]),
    translators: translatorFacts(own),
    notes,
    series: seriesFact(own, title?.reading ?? null, subject),
    part: chosen.part,
    status: chooseStatus({
      stated: [statusFact(statusField), title?.reading.status ?? null, subject?.status ?? null],
      part: chosen.part,
      endMark: found.mark?.status ?? null,
      hasEndMark: found.mark !== null,
      asides: [found.leadIn ?? '', found.trailer, ...notes],
    }),
    previousLink: previousOf(read, found, chosen.part?.number ?? null),
    leadIn: found.leadIn,
    endMarker: found.mark?.text ?? null,
    fields: fields.map(({ key, label, value, at, from, confidence }) => ({ key, label, value, at, from, confidence })),
    doubts: findDoubts({
      fields,
      title: titleText,
      subject,
      authors: authors.length,
      partDoubt: chosen.doubt,
      part: chosen.part,
      distribution,
      bodyEmpty: found.body.length === 0,
      ratingRead: rating.raw === null || rating.level !== 'unrated',
    }),
  };
}

/** Looked for before the story first, then after it. */
function previousOf({ sheet }: PostRead, found: StoryFound, number: number | null): string | null {
  const stated = fieldOf(found.fields, 'previous');
  const written = stated === null ? null : ([...stated.value.matchAll(/https?:\/\/[^\s<>"')\]]{3,400}/g)].at(-1)?.[0] ?? null);
  if (written !== null) return written.replace(/[.,;:!?]+$/, '');
  const lines: number[] = [];
  for (let i = found.from; i < found.bodyFrom; i++) lines.push(i);
  for (let i = found.bodyTo; i < Math.min(sheet.lines.length, found.bodyTo + 80); i++) lines.push(i);
  return findPreviousLink(sheet, lines, number);
}

/** One kind for each line, and the pieces of lines that are something else. */
function regionsOf({ decoded, sheet }: PostRead, stories: readonly StoryFound[]): readonly Region[] {
  const kinds: RegionKind[] = sheet.lines.map((_, i) => sheet.aside[i] ?? 'body');
  const pieces = new Map<number, Piece[]>();
  for (const story of stories) {
    for (const [line, kind] of story.marks) if ((sheet.aside[line] ?? null) === null) kinds[line] = kind;
    if (story.mark === null) continue;
    pieces.set(story.mark.line, [{ at: story.mark.at, kind: 'end-marker' }]);
    kinds[story.mark.line] = 'trailer';
  }
  return cutRegions(decoded, sheet, kinds, pieces);
}

/**
 * Reads a post: one reading for each of its stories, exactly one where it holds none. Pure: the same bytes always give the same
 * readings, in time linear in their length. Never throws. `work` and `repostOf` stay null until posts are joined.
 *
 * All readings of one post share its regions. Notes that interrupt a story are no body: their region is `trailer`.
 *
 * @param sha256 of the post's bytes, as the store knows it
 */
export function readPost(post: Post, sha256: string): readonly Reading[] {
  const read = openPost(post, sha256);
  const stretches = cutStories(read.sheet, { from: 0, to: read.sheet.lines.length });
  const hints = hintsOf(read);
  const several = stretches.length > 1;
  const found = stretches.map((story, i) => readStory(read.sheet, story, i === 0 ? hints : { ...hints, title: '' }));
  const regions = regionsOf(read, found);
  const readings = found.map((story, i) => readingOf(read, story, i, regions, several));
  const first = readings[0];
  if (first !== undefined && listsStories(read.sheet, found)) return [{ ...first, kind: 'announcement' }];
  const stories = readings.filter((reading) => reading.kind === 'story');
  if (stories.length === 0) return readings.slice(0, 1);
  return stories.map((reading, story) => ({ ...reading, source: { ...reading.source, story } }));
}
