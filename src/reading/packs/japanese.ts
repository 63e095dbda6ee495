/** Japanese, as posts use it. */
import { JAPANESE } from '../header/keys-japanese.ts';
import { JAPANESE_PHRASES } from '../values/permission-cjk.ts';
import type { LanguagePack } from './pack.ts';

export const JAPANESE_PACK: LanguagePack = {
  language: 'ja',
  letters: 'east-asian',
  labels: JAPANESE.rows,
  archiving: JAPANESE_PHRASES.phrases,
  archivingWords: [{ say: '転載|複製|配布|持ち帰り', example: '無断転載禁止' }],
  endings: [
    {
      status: 'complete',
      words: '終 | 終わり | おわり | 了 | 完 | おしまい | 終了 | 完結 | 終幕 | オワリ | 終り | お終い | めでたしめでたし',
    },
    {
      status: 'in-progress',
      words:
        'つづく | 続く | 後編へ続く | 次回へ続く | 次回に続く | 後編に続く | 次へ続く | 中編へ続く | 下へ続く | 続 | 続きます | 以下次回 | 次回につづく | 後編へつづく | 未完 | ツヅク | 次話へ続く | 次回へつづく | 後編につづく',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: '連載中',
      say: '続きます|継続中|連載中?|未完(?:結)?|続く|つづく|休止中?|執筆中|進行中|停止中',
    },
    { status: 'complete', example: '完結', say: '完結(?:済み?)?|完了|読み切り|読切|終了|完' },
  ],
  owners: [],
  earlierParts: [],
  bylines: [{ say: '(?:作|著|文|作者)\\s?[/:・]', example: '作：菩提樹' }],
  welcomes: [{ say: '歓迎|(?:大)?歓迎です|お待ちして.*|いただけると.*', example: 'お待ちしています' }],
  genres:
    'コメディ | コメディー | ギャグ | シリアス | ほのぼの | 恋愛 | ラブコメ | 日常 | 冒険 | ミステリー | ファンタジー | ホラー | パロディ | 悲恋 | 友情 | 健全 | 甘々 | 切ない | パラレル | 現パロ | 学パロ | 短編 | 長編 | 掌編 | 童話 | sf | 推理',
  partNouns: [],
  numbers: [],
};
