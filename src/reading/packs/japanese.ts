/** Japanese, as posts use it. */
import { JAPANESE } from '../header/keys-japanese.ts';
import { JAPANESE_PHRASES } from '../values/permission-cjk.ts';
import type { LanguagePack } from './pack.ts';

export const JAPANESE_PACK: LanguagePack = {
  language: 'ja',
  letters: 'east-asian',
  labels: JAPANESE.rows,
  archiving: JAPANESE_PHRASES.phrases,
  archivingWords: [
    { say: 'お?持ち帰り|載せる(?:とき|時|場合)|載せたい|ご自由に|無断|転載|複製|配布|持ち帰り', example: '無断転載禁止' },
  ],
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
  pointers: [
    {
      pattern: /^.{0,12}(?:第[一1]話|前編|前回)(?:を|と)?(?:参照|同じ).{0,8}$/u,
      example: '注意書きは第一話を参照',
    },
  ],
  bylines: [{ say: '(?:作|著|文|作者)\\s?[/:・]', example: '作：菩提樹' }],
  welcomes: [{ say: '歓迎|(?:大)?歓迎です|お待ちして.*|いただけると.*', example: 'お待ちしています' }],
  genres:
    'コメディ | コメディー | ギャグ | シリアス | ほのぼの | 恋愛 | ラブコメ | 日常 | 冒険 | ミステリー | ファンタジー | ホラー | パロディ | 悲恋 | 友情 | 健全 | 甘々 | 切ない | パラレル | 現パロ | 学パロ | 短編 | 長編 | 掌編 | 童話 | sf | 推理',
  partNouns: [],
  numbers: [],
  disclaimers: [
    {
      pattern:
        /(?:私|わたし|僕|当方|自分)のものでは(?:ありません|ない|なく)|原作(?:者|者様)?(?:さま|様|先生)?のもの|(?:お借り|拝借)し|営利(?:目的)?(?:では|で)?(?:ありません|はありません|なし)|(?:版権|著作権)|権利は/,
      weight: 0.75,
      example: '登場人物は私のものではありません。',
    },
    {
      pattern: /(?:先生|さん|様|氏|原作者)のもの|二次創作|私は.{0,12}(?:だけ|のみ)(?:です|でした|ます)/,
      weight: 0.66,
      example: '彼らは漱石先生のもの、私は床を掃いただけです。',
    },
  ],
  pleas: [
    {
      pattern:
        /感想.{0,12}(?:ください|下さい|お待ち|いただ|頂|嬉しい|うれしい)|コメント.{0,12}(?:ください|下さい|お待ち|いただ|頂|励み)|(?:意見|ご意見).{0,10}(?:お聞かせ|ください|下さい|お待ち)|お聞かせください|励みになります/,
      weight: 0.75,
      example: 'コメントをいただけると励みになります。',
    },
  ],
  told: [],
  endShapes: [],
  ratings: [
    {
      system: 'CJK',
      form: '清水|所有人|(?:年齢)?制限(?:なし|無し)|どなたでも|誰でも|누구나|(?:연령 ?)?제한 ?없음|모든 ?연령|全年[龄齡齢]|普遍[級级]|普通?[級级]|保護[級级]|保护级|護級|一般(?:向け)?|健全|無限制|无限制|老少皆宜|闔家觀賞|合家欢|전체(?: ?이용가| ?관람가)?|전연령',
      level: 'general',
      scope: 'value',
      example: '全年齢',
    },
    { system: 'CJK', form: '(?:中学|中高)生以上', level: 'teen', scope: 'value', example: '中学生以上' },
    { system: 'CJK', form: '高校生以上', level: 'mature', scope: 'value', example: '高校生以上' },
  ],
  answers: [
    {
      pattern:
        /(?:読ませて|拝読)(?:いただき|し)|続き(?:を|が)?(?:とても)?(?:楽しみ|気にな)|更新(?:を)?(?:楽しみ|お待ち)|素敵な(?:お話|作品)|(?:話|作品|小説|編)を読みました/u,
      example: '読ませていただきました。続きを楽しみにしています',
    },
  ],
  stems: [
    { key: 'distribution', stem: '転載|無断|持ち帰り|再配布|二次配布', example: '無断での転載' },
    { key: 'rating', stem: '年齢', example: '推奨年齢' },
    { key: 'summary', stem: 'あらすじ', example: '今回のあらすじ' },
    { key: 'warnings', stem: '注意', example: '読む前の注意' },
    { key: 'feedback', stem: '感想', example: '感想の宛先' },
    { key: 'beta', stem: '校正', example: '校正協力' },
  ],
  states: ['オリジナル', 'ファンフィク', '二次創作', '掌編', '短編', '中編', '長編', '小説'],
  nones: ['cpなし', 'カップリングなし', 'ノーカップリング', 'なし', '無し', 'ありません', '特になし'],
};
