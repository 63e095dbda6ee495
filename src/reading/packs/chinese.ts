/** Chinese, as posts use it. */
import { CHINESE } from '../header/keys-chinese.ts';
import { CHINESE_PHRASES } from '../values/permission-cjk.ts';
import type { LanguagePack } from './pack.ts';

export const CHINESE_PACK: LanguagePack = {
  language: 'zh',
  letters: 'east-asian',
  labels: CHINESE.rows,
  archiving: CHINESE_PHRASES.phrases,
  archivingWords: [{ say: '转载|轉載|转帖|轉帖|轉貼|搬运|搬運|授权|授權|转出|轉出', example: '未经授权请勿转载' }],
  endings: [
    {
      status: 'complete',
      words:
        '全剧终 | 全劇終 | 完 | 全文完 | 完结 | 完結 | 终 | 終 | 剧终 | 劇終 | 正文完 | 全书完 | 全書完 | 本文完 | 已完结 | 全文终 | 全文終 | 完了 | 正文完结 | 正文完結 | 全文完结 | 全文完結',
    },
    {
      status: 'in-progress',
      words: '未完待续 | 待续 | 未完 | 待續 | 未完待續 | 未完待续中 | 下章待续 | 且听下回分解 | 且聽下回分解 | 连载中 | 连载待续',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: '连载中',
      say: '连载中?|連載中?|未完(?:结|結|成)?|坑|弃坑|棄坑|更新中|填坑中|待续|待續|停更|暂停|暫停|进行中|進行中|更新至',
    },
    { status: 'complete', example: '完结', say: '全本|完稿|已?完[结結]|完成|全文完|一[发發]完|已完|完' },
  ],
  owners: [],
  earlierParts: [],
  bylines: [{ say: '(?:文|作者?|撰文|执笔|執筆)\\s?[/:・]', example: '文/菩提子' }],
  welcomes: [{ say: '欢迎.{0,6}|歡迎.{0,6}|(?:请|請)多.{0,4}|求.{0,6}', example: '欢迎' }],
  genres:
    '搞笑 | 正剧 | 正劇 | 轻松 | 輕鬆 | 虐 | 甜 | 甜文 | 悬疑 | 懸疑 | 古风 | 古風 | 现代 | 現代 | 校园 | 校園 | 清水 | 友情 | 友情向 | 爱情 | 愛情 | 悲剧 | 悲劇 | 喜剧 | 喜劇 | 奇幻 | 冒险 | 冒險 | 日常 | 温馨 | 溫馨 | 恶搞 | 惡搞 | 短篇 | 中篇 | 长篇 | 長篇 | bl | bg | gl | he | be | oe | 科幻 | 武侠 | 推理 | 童话 | 治愈',
  partNouns: [],
  numbers: [],
};
