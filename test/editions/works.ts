/** Works for the tests of editions: one that is plain, and ways to change it. */
import { markShown, type Shown } from '../../src/gate/shown.ts';
import type { Chapter, ChapterEntry, Edition, Viewer, Work } from '../../src/words/index.ts';

export const PLACE = { archive: 'The Test Shelf', library: '0b1c', address: null, changedAt: null } as const;

const PLAIN: Work = {
  id: 12,
  slug: 'the-lamp-room',
  title: 'The Lamp Room',
  creators: [{ name: 'Ann Example', alias: null, canonical: null }],
  rating: { raw: 'PG', level: 'general' },
  tags: [
    { kind: 'fandom', name: 'Treasure Island', canonical: null },
    { kind: 'character', name: 'Jim Hawkins', canonical: null },
  ],
  summary: 'Jim keeps the lamp for one more night.',
  words: 12,
  language: 'en',
  status: 'complete',
  chapters: { have: 1, total: 1 },
  state: 'public',
  reason: { code: 'granted-to-all', why: 'The author lets anyone archive it.' },
  posted: { raw: '14 Mar 2003', iso: '2003-03-14', precision: 'day' },
  addedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
  disclaimer: 'Stevenson made them; I only lent the lamp.',
  feedback: null,
  warnings: null,
  spoilers: null,
  distribution: { raw: 'Anywhere.', permission: 'anyone', places: [], refused: [], conditions: [] },
  betas: [],
  translators: [],
  notes: [],
  series: null,
  venues: ['lamp_list'],
  email: null,
  entries: [entry(1, null)],
};

export function entry(position: number, label: string | null, title: string | null = null): ChapterEntry {
  return { kind: 'chapter', position, label, title, post: position, words: 12, date: null, venue: null, reposts: [] };
}

export function gap(position: number, label: string): ChapterEntry {
  return { kind: 'gap', position, label };
}

export function work(changes: Partial<Work> = {}): Work {
  return { ...PLAIN, ...changes };
}

export function chapterOf(of: Work, at: ChapterEntry, changes: Partial<Chapter> = {}): Chapter {
  const text = `The lamp burned low in part ${at.position}, and Jim did not mind at all.`;
  return {
    work: of.id,
    position: at.position,
    label: at.label,
    title: null,
    post: at.position,
    html: `<p>${text}</p>`,
    text,
    words: 14,
    notes: [],
    leadIn: null,
    endMarker: null,
    language: of.language,
    ...changes,
  };
}

/** The chapters that are here, each changed alike. */
export function chaptersOf(of: Work, changes: Partial<Chapter> = {}): readonly Chapter[] {
  return of.entries.filter((at) => at.kind === 'chapter').map((at) => chapterOf(of, at, changes));
}

export function shown<T>(value: T, edition: Edition = 'epub', viewer: Viewer = 'guest'): Shown<T> {
  return markShown(value, viewer, edition);
}

export function shownAll(
  chapters: readonly Chapter[],
  edition: Edition = 'epub',
  viewer: Viewer = 'guest',
): readonly Shown<Chapter>[] {
  return chapters.map((chapter) => markShown(chapter, viewer, edition));
}

/** Works that are hard on a book: scripts, lengths, gaps, odd characters, addresses. */
export const HARD: readonly { readonly name: string; readonly work: Work; readonly chapter?: Partial<Chapter> }[] = [
  { name: 'plain', work: work() },
  {
    name: 'no creator, no title, no language',
    work: work({ title: ' ', creators: [], language: 'und', summary: null, posted: null, venues: [], disclaimer: null }),
  },
  {
    name: 'a serial with gaps at both ends',
    work: work({
      status: 'in-progress',
      chapters: { have: 3, total: 6 },
      series: { name: 'Lamps & Lanterns', position: 2 },
      entries: [
        gap(1, 'Prologue'),
        entry(2, '1/4', 'Wick & Oil'),
        entry(3, '2a/4'),
        gap(4, '2b/4'),
        entry(5, 'Epilogue'),
        gap(6, '4/4'),
      ],
      notes: ['Thanks to all of the lamp list.', 'See the end for more.'],
      betas: ['Bea'],
      translators: ['Tomas'],
    }),
    chapter: { notes: ['A short one <today>.'], endMarker: 'To be continued...', language: 'fr' },
  },
  {
    name: 'right to left',
    work: work({
      id: 3,
      title: 'מנורה בחלון',
      creators: [{ name: 'רות לדוגמה', alias: 'Ruth', canonical: null }],
      language: 'he',
      summary: 'סיפור קצר על אור.',
      entries: [entry(1, '1/2', 'לילה'), entry(2, '2/2')],
    }),
    chapter: { html: '<p>האור דלק בחלון.</p>', text: 'האור דלק בחלון.' },
  },
  {
    name: 'Japanese',
    work: work({
      title: '灯台の猫と長い長い夜の物語・第一巻',
      creators: [{ name: '例 花子', alias: null, canonical: null }],
      language: 'ja',
    }),
    chapter: { html: '<p>猫は灯台にいた。</p>', text: '猫は灯台にいた。' },
  },
  {
    name: 'a very long title and many creators',
    work: work({
      title: `${'On the Several and Remarkable Adventures of a Lamp, '.repeat(12)}and Whatunbelievablyunbreakable${'very'.repeat(40)}LongWord`,
      creators: Array.from({ length: 11 }, (_, index) => ({
        name: `Round Robin Writer the ${index + 1}th`,
        alias: index % 2 ? `W${index}` : null,
        canonical: null,
      })),
    }),
  },
  {
    name: 'characters that mark-up and XML mind',
    work: work({
      title: 'R&D <b>“5” > 4 & "so"</b> \u0007\ud800 ]]> 🐈',
      creators: [{ name: "O'Neil & Sons <x>", alias: 'a"b', canonical: null }],
      summary: 'One\u0000 & two < three\ufffe',
      distribution: {
        raw: '"Shelf" & <others>: ask',
        permission: 'ask',
        places: ['"Shelf" & Co'],
        refused: ['<nowhere>'],
        conditions: ['link-back', 'odd-code'],
      },
      warnings: 'cliff & hanger',
      spoilers: '<all>',
      series: { name: 'A & "B" <C>', position: null },
      language: 'not a language',
    }),
    chapter: {
      html:
        '<h3>Night &amp; day</h3><p>A&nbsp;b &#39;c&#39; &quot;d&quot; &bogus; R&D<br>next<br/>line <em data-was="*">soft <strong>loud</strong></em> <u>u</u> <s>s</s> <sup>1</sup><sub>2</sub> <code>x</code> \u0007</p>' +
        '<hr class="space" data-mark="***"/><p class="verse centre">a<br/>b</p><table><tbody>\n<tr><th>A</th><td>1</td></tr></tbody></table><ul class="marked"><li>1) x</li></ul><em class="thought">why</em><blockquote><p>Dear Jim,</p></blockquote><ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul><pre>a\n  b &lt; c</pre>' +
        '<p><a href="https://example.org/a|b?x=1&amp;y=ü#z">out</a> <a href="#gone">in</a> <a href="part2.html">near</a> <a href="javascript:x">bad</a> <a href="mailto:n@example.org">write</a> <a href="http://exa mple.org/">broken</a></p>',
    },
  },
  {
    name: 'odd dates',
    work: work({ posted: { raw: 'spring 2003', iso: null, precision: null } }),
  },
  { name: 'a month', work: work({ posted: { raw: 'March 2003', iso: '2003-03', precision: 'month' } }) },
  { name: 'a second', work: work({ posted: { raw: 'x', iso: '2003-03-14T18:02:59Z', precision: 'second' } }) },
];
