import type { MarkTable } from './rows.ts';

export const japanese: MarkTable = {
  language: 'ja',
  rows: [
    { id: '未成年', kind: 'minor', scope: 'anywhere', marks: '未成年', example: '注意：未成年' },
    {
      id: '高校',
      kind: 'minor',
      scope: 'anywhere',
      marks: '高校 中学 小学 女子高 男子校 女学生 学園 学パロ',
      notAfter: '大',
      example: '高校二年のはなし',
      butNot: '大学のはなし',
    },
    { id: '年生', kind: 'minor', scope: 'label', marks: '高一 高二 高三 中一 中二 中三', example: '設定：高二' },
    { id: '少年', kind: 'minor', scope: 'header', marks: '少年 少女 ショタ ロリ', notAfter: '美', example: '登場人物：少年' },
    { id: '子供', kind: 'minor', scope: 'header', marks: '子供 子ども こども 幼児 園児', example: '登場人物：子ども' },

    { id: '性描写', kind: 'sexual', scope: 'anywhere', marks: '性描写 性的 性行為 濡れ場', example: '注意：性描写あり' },
    { id: 'エロ', kind: 'sexual', scope: 'header', marks: 'エロ 裏描写', example: '注意：エロあり' },
    { id: 'R18', kind: 'sexual', scope: 'label', marks: 'R18 R-18 18禁 成人向け', example: '注意：R-18' },
  ],
};
