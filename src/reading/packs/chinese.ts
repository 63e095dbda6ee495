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
  disclaimers: [
    {
      pattern:
        /不属于我|不屬於我|不是我的|属于原作|屬於原作|版权|版權|所有权|所有權|不拥有|不擁有|归原作者|歸原作者|著作権|権利は|二次創作|関係(?:は)?ありません|一切関係|저작권|소유가 아니|것이 아닙니다|원작자/,
      weight: 0.8,
      example: '人物不属于我。',
    },
  ],
  pleas: [
    {
      pattern: /感想|求评论|求評論|欢迎(?:评论|留言|拍砖)|歡迎(?:評論|留言)|拍砖|감상|댓글|피드백/,
      weight: 0.75,
      example: '感想お待ちしています。',
    },
  ],
  endShapes: [
    {
      status: null,
      pattern: /^(?:第.{1,4}[章回话話部节節]|[上中]篇?|前編|中編|上篇)\s*[(·-]?\s*(?:完|终|終|了|おわり|終わり)[)]?$/,
      example: '第一章 完',
    },
  ],
  ratings: [{ system: 'CJK', form: '限制[級级]|成人|十八禁|성인', level: 'explicit', scope: 'value', example: '限制級' }],
  answers: [
    {
      pattern:
        /楼主|樓主|大大|^沙[发發]|期待(?:更新|后续|後續|下文|续集|續集)|[写寫]得(?:太|真|很|好)|催更|抓[虫蟲]|[顶頂]一下|喜[欢歡](?:你|这篇|這篇)/u,
      example: '楼主写得真好，期待更新',
    },
  ],
  stems: [
    { key: 'distribution', stem: '转载|轉載|转贴|轉貼|授权|授權|搬运|搬運', example: '轉貼' },
    { key: 'rating', stem: '分级|分級|级数|級數|年龄|年齡', example: '年齡限制' },
    { key: 'summary', stem: '简介|簡介|提要|梗概', example: '文章簡介' },
    { key: 'disclaimer', stem: '免责|免責|弃权|棄權|版权|版權', example: '版權歸屬' },
    { key: 'warnings', stem: '预警|預警|警告|避雷', example: '避雷提示' },
    { key: 'feedback', stem: '感想|反馈|回饋', example: '感想回饋' },
    { key: 'beta', stem: '校对|校對|校稿', example: '协助校对' },
  ],
  states: [
    '原创',
    '原創',
    '转载',
    '轉載',
    '翻译',
    '翻譯',
    '授权翻译',
    '无授权翻译',
    '授權翻譯',
    '首发',
    '首發',
    '短篇',
    '中篇',
    '长篇',
    '長篇',
    '同人',
    '同人文',
    '连载',
    '連載',
    '完结',
    '完結',
    '更新',
    '段子',
    '投稿',
    '小说',
    '小說',
    '创作',
    '創作',
  ],
  nones: ['无', '無', '没有', '沒有', '无cp', '無cp', '无配对'],
};
