/** Part notation in Chinese, Japanese and Korean, where no blanks part the words. */
import type { Range } from '../../words/index.ts';
import { fold } from './folding.ts';
import { matchesOf } from './matches.ts';
import { readHan, readNumber } from './numbers.ts';
import type { FoundPart, PartPlace } from './parts-words.ts';

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const COUNTED: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /第\s*([0-9]{1,3}|[〇零一二三四五六七八九十百两兩壱弐参]{1,5})\s*[章话話回部集节節篇卷幕夜弾段]/g,
    example: '第三章',
  },
  { pattern: /제\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[장화편부회막]/g, example: '제3장' },
  {
    pattern: /(?:その|其の|其之|之)\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?![0-9一二三四五六七八九十\p{Script=Hiragana}])/gu,
    example: 'その二',
  },
  { pattern: /(?:^|[\s([\-:~])([0-9]{1,3})\s*[화편부회장話章](?=$|[\s)\]\-:~.,])/g, example: '3화' },
  { pattern: /章([一二三四五六七八九十]{1,3})(?=$|[\s)\]\-:~.,])/g, example: '章三' },
  { pattern: /\(([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?=\)\s*$)/g, example: '雨宿り（二）' },
  { pattern: /^(?:chapter\s*)?([一二三四五六七八九十]{1,3})$/g, example: '二' },
];
/** Chinese, Japanese and Korean parts without a number. A pair (上/下, 前編/後編) closes with its second. 中編 and 중편 are lengths. */
export const CJK_NAMED: readonly { readonly word: string; readonly number: number | null; readonly total: number | null }[] = [
  { word: '上', number: 1, total: null },
  { word: '上篇', number: 1, total: null },
  { word: '上編', number: 1, total: null },
  { word: '前編', number: 1, total: null },
  { word: '前篇', number: 1, total: null },
  { word: '前半', number: 1, total: null },
  { word: '상', number: 1, total: null },
  { word: '상편', number: 1, total: null },
  { word: '中', number: 2, total: null },
  { word: '중', number: 2, total: null },
  { word: '下', number: 2, total: 2 },
  { word: '下篇', number: 2, total: 2 },
  { word: '下編', number: 2, total: 2 },
  { word: '後編', number: 2, total: 2 },
  { word: '後篇', number: 2, total: 2 },
  { word: '后篇', number: 2, total: 2 },
  { word: '後半', number: 2, total: 2 },
  { word: '하', number: 2, total: 2 },
  { word: '하편', number: 2, total: 2 },
  { word: '후편', number: 2, total: 2 },
  { word: '楔子', number: 0, total: null },
  { word: '序章', number: 0, total: null },
  { word: '序', number: 0, total: null },
  { word: '引子', number: 0, total: null },
  { word: '序幕', number: 0, total: null },
  { word: 'プロローグ', number: 0, total: null },
  { word: '프롤로그', number: 0, total: null },
  { word: '終章', number: null, total: null },
  { word: '终章', number: null, total: null },
  { word: '尾声', number: null, total: null },
  { word: '尾聲', number: null, total: null },
  { word: '終幕', number: null, total: null },
  { word: '最終話', number: null, total: null },
  { word: '最終回', number: null, total: null },
  { word: '最終章', number: null, total: null },
  { word: '最终章', number: null, total: null },
  { word: '大结局', number: null, total: null },
  { word: '大結局', number: null, total: null },
  { word: '完结篇', number: null, total: null },
  { word: '完結編', number: null, total: null },
  { word: 'エピローグ', number: null, total: null },
  { word: '에필로그', number: null, total: null },
  { word: '番外', number: null, total: null },
  { word: '番外編', number: null, total: null },
  { word: '番外篇', number: null, total: null },
  { word: '外伝', number: null, total: null },
  { word: '幕間', number: null, total: null },
  { word: '외전', number: null, total: null },
  { word: '최종화', number: null, total: null },
  { word: '마지막편', number: null, total: null },
  { word: '마지막화', number: null, total: null },
];
const NAMED_CJK: ReadonlyMap<string, (typeof CJK_NAMED)[number]> = new Map(CJK_NAMED.map((row) => [row.word, row]));
const CJK_SEGMENT = /[^\s()[\]【】「」『』《》〈〉:,.\-~・·|]+/gu;

/** "第2話/5", "第2話/全5話", "第七回（共二十回）", "제3장 (총 9장)". */
const TOTAL =
  /^\s*(?:\/\s*(?:全|共|총)?|\(?\s*(?:全|共|总共|總共|총|전)(?=\s*[0-9〇零一二三四五六七八九十百]))\s*([0-9]{1,3}|[〇零一二三四五六七八九十百]{1,5})\s*[話话章回編编篇節节화편부장]?\s*\)?/;

function totalBehind(rest: string): { readonly total: number; readonly length: number } | null {
  const found = TOTAL.exec(rest);
  const total = found === null ? null : (readNumber(found[1] ?? '') ?? readHan(found[1] ?? ''));
  return found === null || total === null ? null : { total, length: found[0].length };
}

/** The part notation in a text that holds such letters; null where there is none. */
export function findCjkPart(text: string, where: PartPlace): FoundPart | null {
  if (!CJK.test(text)) return null;
  const folded = fold(text);
  for (const { pattern } of COUNTED) {
    for (const match of matchesOf(folded, pattern)) {
      const number = readNumber(match[1] ?? '') ?? readHan(match[1] ?? '');
      if (number === null) continue;
      const lead = match[0].length - match[0].replace(/^[\s([\-:~]/, '').length;
      const from = match.index + lead;
      const to = match.index + match[0].length;
      if (where === 'line' && from > 0 && !/[\s)\]】」』》:\-~]$/u.test(folded.slice(0, from)) && to < text.trimEnd().length)
        continue;
      const total = totalBehind(folded.slice(to));
      const end = to + (total?.length ?? 0);
      return {
        part: { number, total: total?.total ?? null, label: text.slice(from, end).trim() },
        at: grown(text, from, end),
      };
    }
  }
  for (const match of matchesOf(folded, CJK_SEGMENT)) {
    const row = NAMED_CJK.get(match[0]);
    if (row === undefined) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const alone = match[0] === folded.trim();
    const closes = folded.slice(to).replace(/[\s)\]】」』》〉]+/gu, '') === '';
    const opened = /[([【「『《〈\s\-:~]$/u.test(folded.slice(0, from));
    if (!(alone || (closes && opened) || (row.word.length > 1 && opened))) continue;
    if (alone && where !== 'line' && row.word.length === 1) continue;
    return { part: { number: row.number, total: row.total, label: text.slice(from, to) }, at: grown(text, from, to) };
  }
  return null;
}

/** A range with the brackets that stand right round it. */
function grown(text: string, from: number, to: number): Range {
  return /[([【（［〈]/u.test(text.charAt(from - 1)) && /[)\]】）］〉]/u.test(text.charAt(to)) ? [from - 1, to + 1] : [from, to];
}
