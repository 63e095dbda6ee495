/** What stands round a post: a mail's header, pasted lines, a list's footer, transfer encodings. */
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import type { Truth } from './truth.ts';
import { LISTS } from './vocabulary.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Envelope {
  readonly subject: string;
  /** Days after the year 1999 began. */
  readonly day: number;
}

export function mailDate(day: number): string {
  const month = Math.floor(day / 28) % 12;
  return `${DAYS[day % 7] ?? 'Mon'}, ${1 + (day % 28)} ${MONTHS[month] ?? 'Jan'} ${1999 + Math.floor(day / 336)} 20:15:00 +0000`;
}

/** Subjects as people wrote them: list tag, prefix, title, part, rating. */
export function subjectLine(random: Random, story: Story, part: string | null): string {
  const tag = random.chance(0.25) ? `[${random.pick(LISTS)}] ` : '';
  const prefix = random.pick(['FIC: ', 'Fic: ', 'NEW: ', '[fic] ', 'STORY: ', '', 'FANFIC: ']);
  const place = part === null ? '' : random.pick([` (${part})`, ` ${part}`, ` [${part}]`]);
  return `${tag}${prefix}${story.title}${place}`;
}

const FOOTERS = (list: string): readonly string[] => [
  `\n\nTo unsubscribe from this group, send an email to:\n${list}-unsubscribe@groups.example.com\n\nYour use of Groups is subject to http://docs.example.com/terms/\n`,
  `\n\n_______________________________________________\n${list} mailing list\n${list}@lists.example.org\nhttp://lists.example.org/listinfo/${list}\n`,
  `\n\n-- \nTo leave the list, write to majordomo@lists.example.org\n`,
];

/** A mail in one part. The sender is the author; their address is the story's where the text gives none. */
export function mail(random: Random, story: Story, truth: Truth, envelope: Envelope, text: string): Uint8Array {
  const list = random.pick(LISTS);
  const from = random.pick([
    `${story.author} <${story.address}>`,
    `"${story.author}" <${story.address}>`,
    `${story.address} (${story.author})`,
  ]);
  truth.email ??= story.address;
  if (truth.authors.length === 0) truth.authors = [story.author];
  const footer = random.chance(0.35) ? random.pick(FOOTERS(list)) : '\n';
  const head = [
    `From: ${from}`,
    `To: ${list}@lists.example.org`,
    `Subject: ${envelope.subject}`,
    `Date: ${mailDate(envelope.day)}`,
    `Message-ID: <${random.between(1, 1e9)}@mail.example.org>`,
  ];
  const content = text + footer;
  const coding = random.between(0, 9);
  if (coding < 6) return Buffer.from(`${head.join('\n')}\n\n${content}`, 'utf8');
  if (coding < 8)
    return Buffer.from(
      `${head.join('\n')}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(content)}`,
      'utf8',
    );
  return Buffer.from(
    `${head.join('\r\n')}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${(
      Buffer.from(content, 'utf8')
        .toString('base64')
        .match(/.{1,72}/g) ?? []
    ).join('\r\n')}\r\n`,
    'utf8',
  );
}

function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const coded = [...Buffer.from(line, 'utf8')].map((byte) =>
        byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
      );
      const lines: string[] = [];
      let current = '';
      for (const piece of coded) {
        if (current.length + piece.length > 73) {
          lines.push(`${current}=`);
          current = '';
        }
        current += piece;
      }
      return [...lines, current.replace(/ $/, '=20')].join('\n');
    })
    .join('\n');
}
