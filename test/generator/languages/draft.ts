/** Draws a story of a community: the lines of its header with what they say, its place among parts, its text. */
import type { Truth } from '../truth.ts';
import type { Drawing } from './drawing.ts';
import type { KeyName, Pack, PermissionRow } from './pack.ts';

export interface FieldLine {
  readonly name: KeyName;
  readonly key: string;
  readonly value: string;
}

/** Which part of how many; `total` null where nobody knows. */
export interface PartPlace {
  readonly number: number;
  readonly total: number | null;
}

export interface Draft {
  readonly pack: Pack;
  readonly title: string;
  readonly author: string;
  readonly address: string;
  readonly lines: readonly FieldLine[];
  /** A statement on archiving without a key, below the other lines. */
  readonly statement: string | null;
  readonly colon: string;
  /** The words of the link to the earlier parts, and where it leads. */
  readonly previous: { readonly says: string; readonly url: string } | null;
  readonly leadIn: string | null;
  readonly paragraphs: readonly string[];
  readonly end: { readonly says: string; readonly is: 'complete' | 'in-progress' } | null;
  /** What stands behind the title: ` (2/3)`, `. Teil 2`. */
  readonly behindTitle: string;
  /** A line of its own below the header: `Глава 2. Потолок`. */
  readonly heading: string | null;
  readonly truth: Truth;
}

const HOSTS = ['example.org', 'example.com', 'mail.example.org', 'users.example.com', 'mailbox.invalid'];

function addressOf(drawing: Drawing): string {
  const user = drawing.pick(['ryba', 'otter', 'sova', 'wren', 'mila', 'kd', 'tinte', 'nora', 'pluma', 'heron', 'lampa', 'tinta']);
  return `${user}${drawing.chance(0.4) ? drawing.between(2, 99) : ''}@${drawing.pick(HOSTS)}`;
}

export interface DraftWishes {
  /** The same story as another part: title, author and address stay. */
  readonly like?: Draft;
  readonly part?: PartPlace | null;
  /** Leaves out the header but for these fields. */
  readonly only?: readonly KeyName[];
  readonly without?: readonly KeyName[];
  readonly ends?: boolean;
  /** The part is said elsewhere, in a subject. */
  readonly partElsewhere?: boolean;
}

/** An author and a title that this author has not given before. */
function drawWork(drawing: Drawing, pack: Pack): { readonly author: string; readonly title: string } {
  for (let tries = 0; ; tries++) {
    const work = { author: drawing.pick(pack.names), title: drawing.row(pack.titles) };
    const key = `${pack.language} ${work.author} ${work.title}`;
    if (drawing.taken.has(key) && tries < 100) continue;
    drawing.taken.add(key);
    return work;
  }
}

export interface PartSaid {
  readonly label: string;
  /** The total as far as the label says it. */
  readonly total: number | null;
}

export function partWords(drawing: Drawing, pack: Pack, rows: readonly string[], part: PartPlace): PartSaid {
  const word = pack.ordinals[part.number - 1] ?? String(part.number);
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][part.number - 1] ?? String(part.number);
  const row = drawing.row(rows);
  const label = row
    .replace('{n}', String(part.number))
    .replace('{N}', roman)
    .replace('{w}', word)
    .replace('{W}', word.charAt(0).toUpperCase() + word.slice(1))
    .replace('{t}', part.total === null ? '?' : String(part.total));
  return { label, total: row.includes('{t}') ? part.total : null };
}

function fillPlaces(drawing: Drawing, pack: Pack, row: PermissionRow): { says: string; places: readonly string[] | '?' } {
  const [a = '', b = ''] = drawing.some(pack.archives, 2);
  const fill = (text: string) => text.replace('{A}', a).replace('{B}', b);
  return { says: fill(row.says), places: row.places === '?' ? '?' : (row.places ?? []).map(fill) };
}

interface Header {
  readonly lines: FieldLine[];
  statement: string | null;
}

function drawHeader(
  drawing: Drawing,
  pack: Pack,
  truth: Truth,
  title: string,
  author: string,
  address: string,
  wishes: DraftWishes,
): Header {
  const header: Header = { lines: [], statement: null };
  const wants = (name: KeyName) =>
    (wishes.only === undefined || wishes.only.includes(name)) && wishes.without?.includes(name) !== true;
  const add = (name: KeyName, value: string): void => {
    header.lines.push({ name, key: drawing.row(pack.keys[name]), value });
  };
  const maybe = (name: KeyName, probability: number): boolean => wants(name) && drawing.chance(probability);

  truth.title = title;
  truth.authors = [author];
  const translated = wishes.part === null && drawing.chance(0.06);
  if (wants('title')) {
    const quotes = drawing.chance(0.15) ? drawing.row(pack.titleQuotes) : ['', ''];
    header.lines.push({
      name: 'title',
      key: drawing.row(pack.keys.title),
      value: `${quotes[0] ?? ''}${title}${quotes[1] ?? ''}`,
    });
  }
  if (wants('author')) {
    const form = drawing.between(0, 11);
    if (form < 7) add('author', author);
    else if (form < 8) {
      add('author', `${author} (${address})`);
      truth.email = address;
    } else if (form < 9) {
      add('author', `${author} <${address}>`);
      truth.email = address;
    } else {
      add('author', author);
      if (wants('email') && form < 11) {
        add('email', drawing.chance(0.2) ? address.replace('@', drawing.row(pack.ats)) : address);
        truth.email = address;
      }
    }
  }
  if (translated && wants('translator')) {
    add('translator', drawing.row(pack.names.filter((name) => name !== author)));
    if (maybe('leave', 0.7)) add('leave', drawing.row(pack.translated.leave));
  }
  if (maybe('beta', 0.3)) drawBeta(drawing, pack, truth, add);
  if (maybe('fandom', 0.55)) {
    const fandom = drawing.row(pack.fandoms);
    add('fandom', fandom);
    truth.fandoms = [fandom];
  }
  drawPeople(drawing, pack, truth, maybe, add);
  if (maybe('rating', 0.8)) {
    const rating = drawing.row(pack.ratings);
    add('rating', rating.says);
    truth.rating_raw = rating.says;
    truth.rating = rating.is;
  }
  if (maybe('genre', 0.5)) {
    const genres = drawing.rows(pack.genres, drawing.between(1, 3));
    add('genre', genres.join(drawing.row(pack.listJoints)));
    truth.genres = genres;
  }
  if (maybe('size', 0.2)) add('size', drawing.row(pack.sizes));
  if (maybe('status', 0.3)) {
    const fits = pack.statuses.filter(
      (row) => wishes.part?.total === undefined || wishes.part.total !== wishes.part.number || row.is === 'complete',
    );
    const status = drawing.row(
      wishes.part !== null && wishes.part !== undefined && wishes.part.number !== wishes.part.total
        ? fits.filter((row) => row.is === 'in-progress')
        : fits,
    );
    add('status', status.says);
    truth.status = status.is;
  }
  if (maybe('other', 0.15)) {
    const at = drawing.between(0, pack.keys.other.length - 1);
    header.lines.push({ name: 'other', key: pack.keys.other[at] ?? '', value: pack.otherValues[at] ?? '' });
  }
  if (maybe('warnings', 0.3)) {
    truth.warnings_raw = drawing.row(pack.warnings);
    add('warnings', truth.warnings_raw);
  }
  if (maybe('spoilers', 0.1)) {
    truth.spoilers_raw = drawing.row(pack.spoilers);
    add('spoilers', truth.spoilers_raw);
  }
  if (maybe('summary', 0.6)) {
    truth.summary = drawing.row(pack.summaries);
    add('summary', truth.summary);
  }
  if (maybe('disclaimer', 0.65)) {
    truth.disclaimer = drawing.row(pack.disclaimers);
    add('disclaimer', truth.disclaimer);
  }
  if (!translated && maybe('distribution', 0.6)) {
    const row = drawing.row(pack.permissions);
    const { says, places } = fillPlaces(drawing, pack, row);
    truth.distribution_raw = says;
    truth.permission = row.is;
    if (places === '?') truth.unscored = [...(truth.unscored ?? []), 'permitted_places'];
    else truth.permitted_places = [...places];
    if (row.alone && drawing.chance(0.5)) header.statement = says;
    else add('distribution', says);
  }
  if (maybe('feedback', 0.25)) {
    truth.feedback_raw = drawing.row(pack.feedbacks);
    add('feedback', truth.feedback_raw);
  }
  if (maybe('note', 0.4)) {
    const note = drawing.row(pack.notes);
    add('note', note);
    truth.notes = [note];
  }
  return header;
}

function drawBeta(drawing: Drawing, pack: Pack, truth: Truth, add: (name: KeyName, value: string) => void): void {
  if (drawing.chance(0.25)) {
    add('beta', drawing.row(pack.noBeta));
    return;
  }
  const [one = '', two = ''] = drawing.some(pack.names, 2);
  const says = drawing.row(pack.betas);
  add('beta', says.replace('{N}', one).replace('{M}', two));
  truth.betas = [...(says.includes('{N}') ? [one] : []), ...(says.includes('{M}') ? [two] : [])];
}

function drawPeople(
  drawing: Drawing,
  pack: Pack,
  truth: Truth,
  maybe: (name: KeyName, probability: number) => boolean,
  add: (name: KeyName, value: string) => void,
): void {
  const cast = drawing.pick(pack.casts);
  const [a = '', b = '', c = ''] = drawing.some(cast, 3);
  const pair = `${a}${drawing.row(pack.pairJoints)}${b}`;
  if (pack.keys.both.length > 0 && maybe('both', 0.12)) {
    add('both', `${pair}${drawing.pick(pack.listJoints.filter((joint) => /[,，、]/.test(joint)))}${c}`);
    truth.relationships = [pair];
    truth.characters = [c];
    return;
  }
  if (maybe('pairing', 0.35)) {
    if (drawing.chance(0.3)) add('pairing', drawing.row(pack.noPairing));
    else {
      add('pairing', drawing.chance(0.3) ? drawing.row(pack.qualified).replace('{P}', pair) : pair);
      truth.relationships = [pair];
    }
  }
  if (maybe('characters', 0.3)) {
    const people = drawing.some(cast, drawing.between(1, 3));
    add('characters', people.join(drawing.row(pack.listJoints)));
    truth.characters = people;
  }
}

/** An end mark that goes with what the header says: a part that is not the last is not the end of all. */
function drawEnd(drawing: Drawing, pack: Pack, truth: Truth): Draft['end'] {
  const { part } = truth;
  const last = part === null || (part.total !== null && part.number === part.total);
  const is = truth.status !== 'unknown' ? truth.status : last ? (part === null ? null : 'complete') : 'in-progress';
  return drawing.row(pack.ends.filter((row) => (last || row.is === 'in-progress') && (is === null || row.is === is || !last)));
}

function impliedStatus({ part }: Truth, end: Draft['end']): string {
  if (part !== null && part.total !== null && part.number === part.total) return 'complete';
  if (end !== null && (part === null || end.is === 'in-progress')) return end.is;
  return part?.label.includes('?') ? 'in-progress' : 'unknown';
}

function sentence(drawing: Drawing, pack: Pack): string {
  return pack.joinSentence(drawing.pick(pack.who), drawing.pick(pack.did), drawing.pick(pack.what), drawing.pick(pack.how));
}

function drawParagraphs(drawing: Drawing, pack: Pack): string[] {
  const joint = pack.unit === 'characters' && pack.language !== 'ko' ? '' : ' ';
  const paragraphs = Array.from({ length: drawing.between(4, 11) }, () =>
    drawing.chance(0.35)
      ? drawing.pick(pack.lines)
      : Array.from({ length: drawing.between(1, 4) }, () => sentence(drawing, pack)).join(joint),
  );
  if (drawing.chance(0.2)) paragraphs.splice(drawing.between(1, 3), 0, drawing.row(pack.traps));
  return paragraphs;
}

/** Notes of one field that a serial's later parts repeat are the same story; so the wishes of a part are drawn anew. */
export function draw(drawing: Drawing, pack: Pack, truth: Truth, wishes: DraftWishes = {}): Draft {
  const { author, title } = wishes.like ?? drawWork(drawing, pack);
  const address = wishes.like?.address ?? addressOf(drawing);
  const part =
    wishes.part !== undefined
      ? wishes.part
      : drawing.maybe(0.25, () => {
          const total = drawing.chance(0.4) ? null : drawing.between(2, 6);
          return { number: drawing.between(1, total ?? 4), total };
        });
  const { lines, statement } = drawHeader(drawing, pack, truth, title, author, address, { ...wishes, part });
  const place =
    part === null
      ? { behindTitle: '', heading: null }
      : placePart(drawing, pack, truth, part, lines, wishes.partElsewhere === true);
  const end = drawing.maybe(wishes.ends === false ? 0 : 0.6, () => drawEnd(drawing, pack, truth));
  if (truth.status === 'unknown') truth.status = impliedStatus(truth, end);
  if (end !== null) truth.end_marker = end.says;
  const paragraphs = drawParagraphs(drawing, pack);
  tellEdges(pack, truth, paragraphs);
  truth.language = pack.language;
  const previous =
    part !== null && part.number > 1 && drawing.chance(0.25)
      ? { says: drawing.row(pack.previous), url: `http://fics.example.org/${drawing.between(10, 999)}.html` }
      : null;
  truth.previous_link = previous?.url ?? null;
  const colon = drawing.row(pack.colons);
  const ordered = drawing.chance(0.25) ? shuffledTail(drawing, lines) : lines;
  if (pack.unit) truth.unit = pack.unit;
  return {
    pack,
    title,
    author,
    address,
    // the key stands in brackets: 【标题】
    lines: colon === '】' ? ordered.map((line) => ({ ...line, key: `【${line.key}` })) : ordered,
    statement,
    colon,
    previous,
    leadIn: drawing.maybe(0.2, () => drawing.row(pack.leadIns)),
    paragraphs,
    end,
    ...place,
    truth,
  };
}

/** Says the part behind the title, in a field, or as a heading of its own. */
function placePart(
  drawing: Drawing,
  pack: Pack,
  truth: Truth,
  part: PartPlace,
  lines: FieldLine[],
  elsewhere: boolean,
): { behindTitle: string; heading: string | null } {
  const said = ({ label, total }: PartSaid): string => {
    truth.part = { number: part.number, total, label };
    return label;
  };
  const way = elsewhere ? 3 : drawing.between(0, 2);
  if (way === 0) {
    const label = said(partWords(drawing, pack, pack.places, part));
    return { behindTitle: `${pack.unit === 'characters' && pack.language !== 'ko' ? '' : ' '}${label}`, heading: null };
  }
  if (way === 1 && pack.keys.part.length > 0) {
    const value = drawing.pick([`${part.number}/${part.total ?? '?'}`, ...(part.total === null ? [String(part.number)] : [])]);
    const at = lines.findIndex((line) => line.name === 'author');
    lines.splice(at + 1, 0, { name: 'part', key: drawing.row(pack.keys.part), value });
    said({ label: value, total: part.total });
    return { behindTitle: '', heading: null };
  }
  const headings = pack.parts.filter((p) => p.heading === true).map((p) => p.says);
  const row = said(partWords(drawing, pack, headings, part));
  const named = drawing.chance(0.4)
    ? `${pack.unit === 'characters' && pack.language !== 'ko' ? ' ' : drawing.pick(['. ', ': ', ' - '])}${drawing.row(pack.chapterNames)}`
    : drawing.pick(['', '', '.']);
  return { behindTitle: '', heading: row + (pack.unit === 'characters' && named === '.' ? '' : named) };
}

function tellEdges(pack: Pack, truth: Truth, paragraphs: readonly string[]): void {
  if (pack.unit === 'characters') {
    const all = [...paragraphs.join('').replace(/\s+/gu, '')];
    truth.first_body_words = all.slice(0, 12).join('');
    truth.last_body_words = all.slice(-12).join('');
    return;
  }
  const words = paragraphs.join(' ').split(/\s+/u);
  truth.first_body_words = words.slice(0, 6).join(' ');
  truth.last_body_words = words.slice(-6).join(' ');
}

/** Title and author stay on top, notes below; what is between comes in any order. */
function shuffledTail(drawing: Drawing, lines: readonly FieldLine[]): FieldLine[] {
  const head = lines.filter((line) => line.name === 'title' || line.name === 'author' || line.name === 'part');
  const notes = lines.filter((line) => line.name === 'note');
  const rest = lines.filter((line) => !head.includes(line) && !notes.includes(line));
  return [...head, ...drawing.some(rest, rest.length), ...notes];
}
