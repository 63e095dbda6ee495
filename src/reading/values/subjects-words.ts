/** Words of subject lines, folded: replies, forwards, codes of shows, names of lists. */

/** Before a reply or a forward. Each stands before a colon, with a number in brackets at most ("Re[2]:"). */
export const REPLY_PREFIXES: readonly string[] = [
  're',
  'aw',
  'antw',
  'sv',
  'vs',
  'odp',
  'отв',
  'на',
  'rif',
  'res',
  'rep',
  'ref',
  'ynt',
  '回复',
  '回覆',
  '答复',
  '答覆',
  '답장',
  'bls',
  'vl',
  'rv',
  'ответ',
];
export const FORWARD_PREFIXES: readonly string[] = [
  'fwd',
  'fw',
  'wg',
  'tr',
  'enc',
  'rv',
  'doorst',
  'pd',
  'i',
  '转发',
  '轉發',
  '轉寄',
  '전달',
  'vb',
  'fwd by',
];

/** Codes of shows after a state on Usenet: `NEW TNG "Damp" 1/3`. */
export const SHOW_CODES: readonly string[] = [
  'TOS',
  'TNG',
  'DS9',
  'VOY',
  'ENT',
  'AOS',
  'TAS',
  'DSC',
  'MIS',
  'OCC',
  'SNW',
  'TOS/TNG',
];

/** Endings and forms of names that lists have. */
export const LIST_NAME =
  /(?:fic|fics|list|-l|fans?|digest|ml|group|creative|slash|talk|club|stories|chat|writers?|archive|fanfic|fanfiction|fiction)\d*$/;
