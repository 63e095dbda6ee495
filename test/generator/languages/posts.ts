/** Posts of one community with their truth: files, pages, mails, serials, answers; in the charsets of the time, declared or not. */
import { mailDate } from '../envelopes.ts';
import { emptyTruth, type GeneratedCase, type Truth } from '../truth.ts';
import { encoded, fitted, misread } from './charsets.ts';
import { type Draft, type DraftWishes, draw, type PartPlace, partWords } from './draft.ts';
import { Drawing } from './drawing.ts';
import { HTML_LAYOUTS } from './html-layouts.ts';
import type { Pack } from './pack.ts';
import { KEYED_LAYOUTS, storyText, TEXT_LAYOUTS } from './text-layouts.ts';

/** Seeds from here on draw rows that tuning never sees. */
export const UNSEEN = 1000;

export function generateLanguageCases(seed: number, count: number, packs: readonly Pack[]): GeneratedCase[] {
  const drawing = new Drawing(seed * 7919 + 17, seed >= UNSEEN);
  const cases: GeneratedCase[] = [];
  for (let i = 0; cases.length < count; i++) {
    const pack = packs[i % packs.length];
    if (pack === undefined) throw new Error('no languages');
    cases.push(...next(drawing, pack, `${pack.language}-${cases.length}`));
  }
  return cases.map(({ truth, bytes }, i) => {
    const id = String(i + 1).padStart(5, '0');
    truth.id = id;
    truth.file = `${id}.${truth.file}`;
    return { truth, bytes };
  });
}

function next(drawing: Drawing, pack: Pack, work: string): GeneratedCase[] {
  const kind = drawing.next();
  if (kind < 0.4) return [textPost(drawing, pack)];
  if (kind < 0.65) return [pagePost(drawing, pack)];
  if (kind < 0.82) return [mailPost(drawing, pack)];
  if (kind < 0.92) return serial(drawing, pack, work);
  return [noStory(drawing, pack)];
}

const isAscii = (text: string): boolean => !/[^\x20-\x7e\n\r]/.test(text);

/** The truth in the characters of the post's charset. */
function fitTruth(truth: Truth, charset: string): Truth {
  return JSON.parse(JSON.stringify(truth), (_, value: unknown) =>
    typeof value === 'string' ? fitted(value, charset) : value,
  ) as Truth;
}

function finish(truth: Truth, charset: string, extension: string, bytes: Uint8Array): GeneratedCase {
  const told = { ...fitTruth(truth, charset), charset };
  told.file = extension;
  return { truth: told, bytes };
}

function drawCharset(drawing: Drawing, pack: Pack): string {
  return drawing.chance(0.5) ? 'utf-8' : drawing.pick(pack.charsets);
}

function crlf(text: string): string {
  return text.replace(/\n/g, '\r\n');
}

// ── Files ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function textFile(drawing: Drawing, truth: Truth, text: string, pack: Pack): GeneratedCase {
  const charset = drawCharset(drawing, pack);
  const fit = `${fitted(text, charset)}\n`;
  if (charset === 'utf-8' && pack.unit === undefined && drawing.chance(0.06) && !isAscii(fit)) {
    truth.shape += ', mojibake';
    return finish(truth, 'utf-8', 'txt', Buffer.from(misread(text, pack.language), 'utf8'));
  }
  const bytes = encoded(charset === 'utf-8' ? fit : crlf(fit), charset);
  return finish(
    truth,
    charset,
    'txt',
    charset === 'utf-8' && drawing.chance(0.1) ? Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]) : bytes,
  );
}

function textPost(drawing: Drawing, pack: Pack): GeneratedCase {
  const truth = emptyTruth('text file');
  const draft = draw(drawing, pack, truth);
  const layout = drawing.between(0, TEXT_LAYOUTS.length - 1);
  truth.shape = `text layout ${layout}`;
  const text = TEXT_LAYOUTS[layout]?.(drawing, draft) ?? '';
  return textFile(drawing, truth, text, pack);
}

// ── Pages ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const NAMED: Readonly<Record<string, string>> = {
  ä: 'auml',
  ö: 'ouml',
  ü: 'uuml',
  ß: 'szlig',
  Ä: 'Auml',
  Ö: 'Ouml',
  Ü: 'Uuml',
  é: 'eacute',
  è: 'egrave',
  ê: 'ecirc',
  à: 'agrave',
  ç: 'ccedil',
  ñ: 'ntilde',
  ó: 'oacute',
  í: 'iacute',
  á: 'aacute',
  ã: 'atilde',
  õ: 'otilde',
  ô: 'ocirc',
  '«': 'laquo',
  '»': 'raquo',
  '—': 'mdash',
  '…': 'hellip',
};

function page(drawing: Drawing, pack: Pack, truth: Truth, content: { title: string; body: string }): GeneratedCase {
  const charset = drawCharset(drawing, pack);
  const declares = charset === 'utf-8' ? drawing.chance(0.6) : drawing.chance(0.75);
  const label =
    charset === 'windows-1252' && drawing.chance(0.5)
      ? 'iso-8859-1'
      : charset === 'gbk' && drawing.chance(0.5)
        ? 'gb2312'
        : charset;
  const meta = declares ? `<meta http-equiv="Content-Type" content="text/html; charset=${label}">` : '';
  const html = `<html><head>${meta}<title>${content.title}</title></head><body>\n${content.body}\n</body></html>\n`;
  const fit = fitted(html, charset);
  const entities = charset === 'windows-1252' && drawing.chance(0.3);
  const written = entities
    ? fit.replace(/[^\x00-\x7f]/g, (unit) => (NAMED[unit] === undefined ? unit : `&${NAMED[unit]};`))
    : fit;
  return finish(truth, charset, 'html', encoded(written, charset));
}

function pagePost(drawing: Drawing, pack: Pack): GeneratedCase {
  const truth = emptyTruth('page');
  const draft = draw(drawing, pack, truth);
  const layout = drawing.between(0, HTML_LAYOUTS.length - 1);
  truth.shape = `page layout ${layout}`;
  const content = HTML_LAYOUTS[layout]?.(drawing, draft) ?? { title: '', body: '' };
  return page(drawing, pack, truth, content);
}

// ── Mails ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

type HeaderCoding = 'Q' | 'B' | 'raw';

function encodedWords(text: string, charset: string, coding: HeaderCoding): string {
  if (coding === 'raw' || isAscii(text)) return text;
  // an encoded word has at most 75 characters
  const pieces: string[] = [];
  let piece = '';
  for (const unit of text) {
    if (encoded(piece + unit, charset).length > 15) {
      pieces.push(piece);
      piece = '';
    }
    piece += unit;
  }
  pieces.push(piece);
  return pieces
    .map((words) => {
      const bytes = encoded(words, charset);
      const code =
        coding === 'B'
          ? bytes.toString('base64')
          : [...bytes]
              .map((byte) =>
                byte === 32
                  ? '_'
                  : /[A-Za-z0-9]/.test(String.fromCharCode(byte))
                    ? String.fromCharCode(byte)
                    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
              )
              .join('');
      return `=?${charset}?${coding}?${code}?=`;
    })
    .join('\n ');
}

const MAIL_NAMES: Readonly<Record<string, string>> = { 'utf-8': 'utf-8', gbk: 'gb2312' };

function mail(drawing: Drawing, draft: Draft, truth: Truth, subject: string, day: number, text: string): GeneratedCase {
  const { pack } = draft;
  const charset = drawCharset(drawing, pack);
  const label = MAIL_NAMES[charset] ?? charset;
  const declared = charset === 'utf-8' || drawing.chance(0.8);
  const coding: HeaderCoding = declared ? drawing.pick(['Q', 'B'] as const) : 'raw';
  const fit = (value: string): string => fitted(value, charset);
  truth.email ??= draft.address;
  const list = 'skazki@lists.example.org';
  const head = [
    `From: ${encodedWords(fit(draft.author), label, coding)} <${draft.address}>`,
    `To: ${list}`,
    `Subject: ${encodedWords(fit(subject), label, coding)}`,
    `Date: ${mailDate(day)}`,
    `Message-ID: <${drawing.between(1, 1e9)}@mail.example.org>`,
  ];
  const footer = drawing.chance(0.2)
    ? `\n\n_______________________________________________\nskazki mailing list\n${list}\nhttp://lists.example.org/listinfo/skazki\n`
    : '\n';
  const content = fit(text) + footer;
  if (!declared)
    return finish(truth, charset, 'eml', Buffer.concat([encoded(`${head.join('\n')}\n\n`, charset), encoded(content, charset)]));
  const way = drawing.pick(['8bit', 'quoted-printable', 'base64'] as const);
  const types = `MIME-Version: 1.0\nContent-Type: text/plain; charset=${label}\nContent-Transfer-Encoding: ${way}`;
  const bytes = encoded(content, charset);
  const coded =
    way === '8bit'
      ? bytes
      : Buffer.from(
          way === 'base64' ? (bytes.toString('base64').match(/.{1,72}/g) ?? []).join('\n') : quotedPrintable(bytes),
          'latin1',
        );
  return finish(truth, charset, 'eml', Buffer.concat([Buffer.from(`${head.join('\n')}\n${types}\n\n`, 'latin1'), coded]));
}

function quotedPrintable(bytes: Uint8Array): string {
  let out = '';
  let column = 0;
  for (const [i, byte] of bytes.entries()) {
    if (byte === 10) {
      out += '\n';
      column = 0;
      continue;
    }
    const plain = byte !== 61 && byte < 127 && byte > 31 && !(byte === 32 && (bytes[i + 1] ?? 10) === 10);
    const code = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (column + code.length > 75) {
      out += '=\n';
      column = 0;
    }
    out += code;
    column += code.length;
  }
  return out;
}

function subjectOf(drawing: Drawing, draft: Draft, label: string | null): string {
  const place =
    label === null
      ? ''
      : draft.pack.unit === 'characters'
        ? ` ${label}`
        : drawing.pick([` ${label}`, `, ${label}`, ` (${label})`.replace('((', '(').replace('))', ')')]);
  return `${tag(drawing, draft)}${drawing.row(draft.pack.subjects)}${draft.title}${place}`;
}

/** `[Z]`: a tag before the title that tells the status, where it tells what the post tells too. */
function tag(drawing: Drawing, draft: Draft): string {
  const { pack, truth } = draft;
  if (truth.part !== null || !drawing.chance(0.3)) return '';
  const fitting = (pack.tags ?? []).filter((row) => truth.status === 'unknown' || truth.status === row.is);
  if (fitting.length === 0) return '';
  const row = drawing.row(fitting);
  truth.status = row.is;
  return row.says;
}

function mailPost(drawing: Drawing, pack: Pack): GeneratedCase {
  const truth = emptyTruth('mail');
  const draft = draw(drawing, pack, truth, { without: drawing.chance(0.3) ? ['title', 'author'] : [] });
  const layout = drawing.between(0, KEYED_LAYOUTS.length - 1);
  truth.shape = `mail, text layout ${layout}`;
  const text = KEYED_LAYOUTS[layout]?.(drawing, draft) ?? '';
  return mail(drawing, draft, truth, subjectOf(drawing, draft, null), drawing.between(0, 1500), text);
}

// ── Serials ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function serial(drawing: Drawing, pack: Pack, work: string): GeneratedCase[] {
  const count = drawing.between(2, 4);
  const total = drawing.chance(0.5) ? count : null;
  const form = drawing.pick(['mail', 'mail', 'page', 'file', 'mixed'] as const);
  const headerOn = form === 'mail' ? drawing.pick(['all', 'all', 'first'] as const) : 'all';
  const cases: GeneratedCase[] = [];
  let first: Draft | undefined;
  for (let i = 0; i < count; i++) {
    const truth = emptyTruth(`serial, header on ${headerOn}`);
    const own = form === 'mixed' ? drawing.pick(['mail', 'page', 'file'] as const) : form;
    const part: PartPlace = { number: i + 1, total };
    const elsewhere = own === 'mail';
    const headed = headerOn === 'all' || i === 0;
    const wishes: DraftWishes = {
      part: elsewhere ? null : part,
      ends: !elsewhere,
      ...(first === undefined ? {} : { like: first }),
      ...(headed ? { without: ['status', 'translator'] } : { only: [] }),
    };
    const draft = draw(drawing, pack, truth, wishes);
    first ??= draft;
    const { label, total: stated } = partWords(drawing, pack, total === null ? pack.parts.map((p) => p.says) : pack.places, part);
    if (elsewhere) {
      truth.part = { number: i + 1, total: stated, label };
      if (stated === i + 1) truth.status = 'complete';
      else if (label.includes('?')) truth.status = 'in-progress';
    }
    truth.work = work;
    truth.part_order = i + 1;
    const layout = drawing.between(0, KEYED_LAYOUTS.length - 1);
    const text = (): string => (headed ? (KEYED_LAYOUTS[layout]?.(drawing, draft) ?? '') : storyText(drawing, draft));
    truth.shape += `, ${own}`;
    if (own === 'mail')
      cases.push(mail(drawing, draft, truth, subjectOf(drawing, draft, label), 14 * i + drawing.between(0, 5), text()));
    else if (own === 'page')
      cases.push(page(drawing, pack, truth, HTML_LAYOUTS[drawing.between(0, 5)]?.(drawing, draft) ?? { title: '', body: '' }));
    else cases.push(textFile(drawing, truth, text(), pack));
  }
  return cases;
}

// ── Posts that are no stories ───────────────────────────────────────────────────────────────────────────────────────────────────

function noStory(drawing: Drawing, pack: Pack): GeneratedCase {
  const truth = emptyTruth('an answer or a notice');
  truth.not_story = true;
  const answer = drawing.chance(0.6);
  const title = drawing.row(pack.titles);
  const charset = drawCharset(drawing, pack);
  const fit = (value: string): string => fitted(value, charset);
  const quoted = `> ${pack.keys.title[0] ?? ''}: ${title}\n> ${pack.keys.author[0] ?? ''}: ${pack.names[0] ?? ''}\n> ${pack.keys.rating[0] ?? ''}: PG\n\n`;
  const text = answer
    ? `${drawing.chance(0.5) ? quoted : ''}${drawing.row(pack.answers)}\n\n${drawing.pick(pack.names)}\n`
    : `${drawing.row(pack.notices)}\n\n${drawing.pick(pack.names)}\n`;
  const subject = answer
    ? `Re: ${drawing.row(pack.subjects)}${title}`
    : (drawing.row(pack.notices).split(/[.,:。，：!！]/u)[0] ?? '');
  const head = `From: ${encodedWords(fit(drawing.pick(pack.names)), charset, 'B')} <otto@example.com>\nTo: skazki@lists.example.org\nSubject: ${encodedWords(fit(subject), charset, 'B')}\nDate: ${mailDate(drawing.between(0, 1000))}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n`;
  return finish(truth, charset, 'eml', Buffer.concat([Buffer.from(head, 'latin1'), encoded(fit(text), charset)]));
}
