/** Words of subject lines, folded: posting states, tags of kind, codes of shows. */

/** Before a reply or a forward. Each stands before a colon, with a number in brackets at most ("Re[2]:"). */
export const REPLY_PREFIXES: readonly string[] = ['re', 'aw', 'antw', 'sv', 'vs', 'odp', 'отв', 'на', 'rif', 'res', 'rep', 'ref', 'ynt', '回复', '回覆', '答复', '答覆', '답장', 'bls', 'vl', 'rv', 'ответ'];
export const FORWARD_PREFIXES: readonly string[] = ['fwd', 'fw', 'wg', 'tr', 'enc', 'rv', 'doorst', 'pd', 'i', '转发', '轉發', '轉寄', '전달', 'vb', 'fwd by'];

export interface StateRow {
  /** Words that stand before a colon, or in brackets. */
  readonly words: readonly string[];
  /** Whether such a mark says that the post is a story. */
  readonly fic: boolean;
  readonly example: string;
}

export const STATES: readonly StateRow[] = [
  {
    words: ['fic', 'fics', 'fanfic', 'fanfics', 'fan fic', 'fanfiction', 'fan fiction', 'ff', 'story', 'stories', 'ficlet', 'ficlets', 'drabble', 'drabbles', 'new fic', 'new story', 'new fanfic', 'long fic', 'short fic', 'fic post', 'ficpost', 'vignette', 'songfic', 'oneshot', 'one-shot', 'snippet', 'one shot', 'crossover fic', 'my fic', 'another fic', 'first fic', 'fiction', 'challenge fic', 'series', 'poem', 'filk', 'double drabble', 'slash fic', 'gen fic', 'holiday fic', 'gift fic', 'ficathon', 'ficathon entry', 'fanfic post', 'chapter', 'new chapter'],
    fic: true, example: 'FIC: Damp',
  },
  { words: ['new', 'new part', 'new post', 'neu', 'update', 'updated', 'novo', 'nuevo', 'nouveau'], fic: true, example: 'NEW: Damp (1/3)' },
  { words: ['repost', 'reposted', 'rep', 'reposting', 'second try', 'resend', 'resent', 'reposted fic', 'repost fic', 'fic repost', 'x-post', 'xpost', 'crosspost', 'cross-post', 'x-posted', 'cross-posted', 'crossposted', 'репост', 'перепост'], fic: true, example: 'REPOST: Damp' },
  { words: ['rev', 'revised', 'cor', 'corrected', 'correction', 'dra', 'draft', 'edited', 'rewrite', 'revision'], fic: true, example: 'REV: Damp' },
  { words: ['n2u', 'new to you', 'old', 'old fic'], fic: true, example: 'N2U: Damp' },
  { words: ['wip', 'finished', 'complete', 'completed', 'done', 'fin', 'concluded', 'final part', 'last part', 'conclusion'], fic: true, example: 'FINISHED: Damp' },
  { words: ['xover', 'x-over', 'crossover', 'adult', 'slash', 'gen', 'het', 'femslash', 'nc-17', 'nc17', 'r', 'pg', 'pg-13', 'g'], fic: true, example: 'XOVER: Damp' },
  { words: ['фик', 'фанфик', 'фики', 'рассказ', 'драббл', 'мини', 'миди', 'макси', 'перевод', 'новый фик', 'прода', 'рассказик', 'миник'], fic: true, example: '[фик] Сыро' },
  { words: ['geschichte', 'neue geschichte', 'neue ff', 'neuer teil', 'fanfiction', 'histoire', 'fic en francais', 'nouvelle fic', 'historia', 'storia', 'racconto', 'conto', 'opowiadanie', 'povidka', 'novella', 'verhaal', 'berattelse', 'ficci', 'tarina', 't', 'm', 'tlumaczenie', 'miniatura', 'preklad'], fic: true, example: 'NEU: Klamm 1/2' },
  { words: ['原创', '原創', '转载', '轉載', '翻译', '翻譯', '授权翻译', '无授权翻译', '授權翻譯', '首发', '首發', '短篇', '中篇', '长篇', '長篇', '同人', '同人文', '连载', '連載', '完结', '完結', '更新', '段子', '投稿', 'ss', '小説', '小说', '小說', '短編', '中編', '長編', '掌編', '二次創作', '단편', '중편', '장편', '연재', '완결', '팬픽', '소설', '번역', '펌'], fic: true, example: '【原创】借伞' },
  { words: ['admin', 'ot', 'off topic', 'poll', 'question', 'query', 'rec', 'recs', 'review', 'announcement', 'announce', 'ann', 'website', 'site', 'challenge', 'discussion', 'disc', 'feedback', 'fb', 'lfb', 'meta', 'reply', 'intro', 'wanted', 'search', 'icons', 'art', 'fanart', 'vid', 'essay', 'mod', 'mod post', 'help', 'loc', 'beta', 'info', 'news', 'vote', 'awards', 'site update', 'web update'], fic: false, example: 'ADMIN: list rules' },
];

/** Codes of shows after a state on Usenet: `NEW TNG "Damp" 1/3`. */
export const SHOW_CODES: readonly string[] = ['TOS', 'TNG', 'DS9', 'VOY', 'ENT', 'AOS', 'TAS', 'DSC', 'MIS', 'OCC', 'SNW', 'TOS/TNG'];

/** Endings and forms of names that lists have. */
export const LIST_NAME = /(?:fic|fics|list|-?l|fans?|digest|ml|group|creative|slash|talk|club|stories|chat|writers?|archive|fanfic|fanfiction|fiction)\d*$/;
