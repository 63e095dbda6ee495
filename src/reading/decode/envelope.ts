/** Envelope lines pasted above a text: `From: … Date: … Subject: …`, as someone copied them out of a mailer or a newsreader. */
import type { EnvelopeField } from '../decoded.ts';
import { readDate } from './dates.ts';

/** Names that carry a message. A story's header has none of them but Date. */
const CORE = new Set([
  'from',
  'date',
  'subject',
  'to',
  'newsgroups',
  'message-id',
  'references',
  'reply-to',
  'sender',
  'path',
  'in-reply-to',
  'cc',
  'sent',
  'posted',
  'received',
  'return-path',
]);

/** Names that stand in an envelope beside those, and mean transport there even where a story's header would use the same word. */
const BESIDE = new Set([
  'summary',
  'keywords',
  'distribution',
  'organization',
  'organisation',
  'lines',
  'archive-name',
  'approved',
  'followup-to',
  'expires',
  'control',
  'xref',
  'bcc',
  'user-agent',
  'comments',
  'mime-version',
  'errors-to',
  'precedence',
  'delivered-to',
  'status',
  'importance',
  'priority',
  'mailing-list',
  'list-id',
  'list-archive',
  'list-unsubscribe',
  'list-post',
  'list-help',
  'article-i.d.',
  'relay-version',
  'posting-version',
  'date-received',
  'nntp-posting-host',
  'nntp-posting-date',
  'supersedes',
  'message',
  'attachments',
  'mailer',
  'apparently-to',
  'resent-from',
  'resent-date',
  'resent-to',
  'disclaimer-from',
  'originator',
  'return-receipt-to',
  'cancel-lock',
  'injection-info',
  'thread-topic',
  'thread-index',
  'content-type',
  'content-length',
  'content-transfer-encoding',
  'content-disposition',
  'content-language',
  'complaints-to',
]);

/** What mailers of other languages call the four lines, by our name for them. A row counts only where its subject line is there too. */
const LOCAL_NAMES: readonly Readonly<Record<string, string>>[] = [
  { von: 'from', absender: 'from', datum: 'date', gesendet: 'date', an: 'to', betreff: 'subject' },
  { de: 'from', date: 'date', envoyé: 'date', à: 'to', objet: 'subject', sujet: 'subject' },
  { de: 'from', fecha: 'date', enviado: 'date', para: 'to', asunto: 'subject' },
  { de: 'from', data: 'date', enviada: 'date', para: 'to', assunto: 'subject' },
  { da: 'from', data: 'date', inviato: 'date', a: 'to', oggetto: 'subject' },
  { van: 'from', datum: 'date', verzonden: 'date', aan: 'to', onderwerp: 'subject' },
  { från: 'from', datum: 'date', skickat: 'date', till: 'to', ämne: 'subject' },
  { lähettäjä: 'from', päiväys: 'date', lähetetty: 'date', vastaanottaja: 'to', aihe: 'subject' },
  { od: 'from', data: 'date', wysłano: 'date', do: 'to', temat: 'subject' },
  { od: 'from', datum: 'date', komu: 'to', předmět: 'subject' },
  { feladó: 'from', dátum: 'date', címzett: 'to', tárgy: 'subject' },
  { от: 'from', 'от кого': 'from', дата: 'date', кому: 'to', тема: 'subject' },
  { 差出人: 'from', 日時: 'date', 送信日時: 'date', 宛先: 'to', 件名: 'subject' },
  { 发件人: 'from', 日期: 'date', 发送时间: 'date', 收件人: 'to', 主题: 'subject' },
  { 寄件者: 'from', 日期: 'date', 收件者: 'to', 主旨: 'subject' },
  { '보낸 사람': 'from', 보낸사람: 'from', 날짜: 'date', '받는 사람': 'to', 받는사람: 'to', 제목: 'subject' },
];

const NAME_CAP = 40;
/** An envelope with all its relays takes fewer lines than this. */
const LINES_CAP = 400;

export interface PastedEnvelope {
  readonly fields: readonly EnvelopeField[];
  /** Behind the empty line that ends it. */
  readonly contentStart: number;
}

interface OpenField {
  readonly name: string;
  readonly start: number;
  end: number;
  value: string;
}

/**
 * The envelope at the top of a text: one run of lines with transport names, at least two of them of the kind that carries a message,
 * ended by an empty line. Null where there is none: `Title:`, `Author:` and `Date:` are a story's header.
 * @param text decoded, LF line ends
 */
export function pastedEnvelope(text: string): PastedEnvelope | null {
  const start = firstLineStart(text);
  if (/^from:/i.test(text.slice(start, start + 5))) {
    const dumped = dumpedEnvelope(text, start);
    if (dumped !== null) return dumped;
  }
  const local = localNames(text, start);
  const fields: OpenField[] = [];
  let at = start;
  for (let count = 0; count < LINES_CAP; count++) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, Math.min(end, at + 4096));
    if (line.trim() === '') return accepted(text, fields, feed < 0 ? text.length : feed + 1);
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.value += ` ${text.slice(at, end).trim()}`;
      last.end = end - trailingBlanks(text, at, end);
    } else {
      const field = fieldAt(text, at, end, line, local, fields.length === 0);
      if (field === null) return null;
      fields.push(field);
    }
    if (feed < 0) return accepted(text, fields, text.length);
    at = feed + 1;
  }
  return null;
}

/** A longer line is a dump of a file that lost its line breaks. */
const DUMPED = 300;
/** An envelope in a dump is not longer. */
const LONGEST_DUMPED = 1200;
const DUMPED_NAME = /(?:^|\s)([A-Z][a-z]{1,11}(?:-[A-Z][A-Za-z]{1,10}){0,2}):(?=\s)/gi;
/** The fields with which a story's own header begins, behind the envelope. */
const STORY_NAME = /\s(?=(?:Title|Author|Rating|Rated|Fandom|Disclaimers?|Pairing|Category|Classification|Archive) ?:\s)/i;

/** The envelope of a file that lost its line breaks: `From: x Date: y Subject: z TITLE: …` */
function dumpedEnvelope(text: string, start: number): PastedEnvelope | null {
  const head = text.slice(start, start + LONGEST_DUMPED);
  const feed = head.indexOf('\n');
  if (feed >= 0 && feed < DUMPED) return null;
  const stop = STORY_NAME.exec(feed < 0 ? head : head.slice(0, feed));
  if (stop === null) return null;
  const names = [...head.slice(0, stop.index).matchAll(DUMPED_NAME)].filter(([, name = '']) => {
    const folded = name.toLowerCase();
    return CORE.has(folded) || BESIDE.has(folded) || folded.startsWith('x-');
  });
  const fields = names.map(({ 0: label, 1: name = '', index }, i): OpenField => {
    const from = start + index + label.length + 1;
    const end = start + (names[i + 1]?.index ?? stop.index);
    return { name: name.toLowerCase(), start: from, end, value: text.slice(from, end) };
  });
  return fields.some(({ name }) => name === 'subject') ? accepted(text, fields, start + stop.index + 1) : null;
}

function firstLineStart(text: string): number {
  let i = 0;
  while (i < text.length && i < 200 && text.charAt(i).trim() === '') i++;
  return text.lastIndexOf('\n', i - 1) + 1;
}

/** Blanks at the end of a stretch. */
function trailingBlanks(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && text.charAt(i - 1).trim() === '') i--;
  return end - i;
}

function fieldAt(
  text: string,
  at: number,
  end: number,
  line: string,
  local: Readonly<Record<string, string>>,
  first: boolean,
): OpenField | null {
  if (first && line.startsWith('From ') && readDate(line.slice(5).replace(/^\S+\s+/, '')).precision === 'second') {
    return { name: 'from_', start: at + 5, end, value: text.slice(at + 5, end) };
  }
  const colon = line.slice(0, NAME_CAP).search(/[:：]/);
  if (colon <= 0) return null;
  const written = line.slice(0, colon).trim().toLowerCase();
  const name =
    CORE.has(written) || BESIDE.has(written) || /^x-[\w.-]+$/.test(written)
      ? written
      : Object.hasOwn(local, written)
        ? local[written]
        : undefined;
  if (name === undefined) return null;
  let start = at + colon + 1;
  while (start < end && text.charAt(start).trim() === '') start++;
  const stop = Math.max(start, end - trailingBlanks(text, start, end));
  return { name, start, end: stop, value: text.slice(start, stop) };
}

/** The row of local names whose subject line stands among the first lines; empty where none does. */
function localNames(text: string, start: number): Readonly<Record<string, string>> {
  const names = new Set(
    text
      .slice(start, start + 1000)
      .split('\n')
      .slice(0, 8)
      .map((line) => line.split(/[:：]/, 1)[0]?.trim().toLowerCase() ?? ''),
  );
  for (const row of LOCAL_NAMES) {
    const here = Object.keys(row)
      .filter((name) => names.has(name))
      .map((name) => row[name]);
    if (here.includes('subject') && here.includes('from')) return row;
  }
  return {};
}

function accepted(text: string, fields: readonly OpenField[], contentStart: number): PastedEnvelope | null {
  const core = fields.filter(({ name }) => CORE.has(name) || name === 'from_');
  if (core.length < 2 || isMemo(text, core)) return null;
  return { fields: fields.map(({ name, value, start, end }) => ({ name, value, at: [start, end] })), contentStart };
}

/** A memo that opens a story: `TO: … FROM: … SUBJECT: …` in capitals, with neither an address nor a date that can be read. */
function isMemo(text: string, core: readonly OpenField[]): boolean {
  const capitals = core.every(({ start }) => {
    const name = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return name === name.toUpperCase();
  });
  if (!capitals || !core.some(({ name }) => name === 'to')) return false;
  return !core.some(({ name, value }) => value.includes('@') || (name === 'date' && readDate(value).iso !== null));
}
