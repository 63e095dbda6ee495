/** Words by which a post says that its text stood somewhere before: it is then the later one of two undated copies. */
import { foldLetters } from './fold.ts';

export interface AgainRow {
  /** Folded words; one of them as a whole word decides, or anywhere in scripts without blanks. */
  readonly words: string;
  /** A phrase of several words, folded. */
  readonly phrases?: readonly string[];
  readonly example: string;
}

export const AGAIN_ROWS: readonly AgainRow[] = [
  { words: 'repost reposted reposting rep', example: 'REPOST: Salt Road 2/7' },
  { words: 'revised revision rev rewritten reworked corrected', example: 'Salt Road (revised)' },
  {
    words: 'crosspost crossposted crossposting xposted xpost',
    phrases: ['cross posted', 'cross post', 'x posted'],
    example: 'cross-posted to three lists',
  },
  {
    words: '',
    phrases: ['new version', 'second edition', 'posting this again', 'posted this before', 'seen this', 'sending this again'],
    example: 'You may have seen this before',
  },
  { words: 'uberarbeitet uberarbeitete neufassung', phrases: ['noch einmal', 'neue fassung'], example: 'Überarbeitete Fassung' },
  { words: 'revise corrige republie', phrases: ['nouvelle version'], example: 'version corrigée, texte corrigé' },
  {
    words: 'revisado corregido reeditado revista',
    phrases: ['nueva version', 'nova versao', 'nuova versione'],
    example: 'Capítulo corregido',
  },
  { words: 'перевыложено исправлено переделано', phrases: ['новая редакция'], example: 'исправлено и дополнено' },
  { words: '修订版 修訂版 重发 重發 改訂版 再掲 再投稿 재업 수정본', example: '改訂版' },
];

const WORDS: ReadonlySet<string> = new Set(
  AGAIN_ROWS.flatMap((row) => row.words.split(' ')).filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word)),
);
const MARKS: readonly string[] = AGAIN_ROWS.flatMap((row) => row.words.split(' ')).filter(
  (word) => word !== '' && !WORDS.has(word),
);
const PHRASES: readonly string[] = AGAIN_ROWS.flatMap((row) => row.phrases ?? []);

/** Whether a subject, title or lead-in says that the story is posted again. Looks at the first 600 characters of each. */
export function saysAgain(texts: readonly (string | null)[]): boolean {
  return texts.some((text) => {
    if (text === null) return false;
    const folded = foldLetters(text.slice(0, 600));
    const words = folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const spaced = ` ${words.join(' ')} `;
    return (
      words.some((word) => WORDS.has(word)) ||
      MARKS.some((mark) => folded.includes(mark)) ||
      PHRASES.some((phrase) => spaced.includes(` ${phrase} `))
    );
  });
}
