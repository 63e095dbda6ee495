import type { MarkTable } from './rows.ts';

/** Ages (`十五岁`) are found by one rule for all three scripts; see scan-marks.ts. */
export const chinese: MarkTable = {
  language: 'zh',
  rows: [
    { id: '未成年', kind: 'minor', scope: 'anywhere', marks: '未成年', example: '警告：未成年' },
    {
      id: '中学',
      kind: 'minor',
      scope: 'anywhere',
      marks: '中学 中學 初中 高中 国中 國中 小学 小學',
      example: '他们还在上高中',
      butNot: '他们在大学里认识',
    },
    {
      id: '中学生',
      kind: 'minor',
      scope: 'anywhere',
      marks: '高一 高二 高三 初一 初二 初三 女学生 男学生 女學生 男學生',
      example: '他是高二的',
    },
    {
      id: '少年少女',
      kind: 'minor',
      scope: 'header',
      marks: '少女 少年 青少年 正太 萝莉 蘿莉 童年',
      notAfter: '美',
      example: '人物：少年',
    },
    { id: '孩子', kind: 'minor', scope: 'header', marks: '孩子 儿童 兒童 小孩', example: '人物：孩子' },
    { id: '校园', kind: 'minor', scope: 'label', marks: '校园 校園 学校 學校', example: '类型：校园' },

    {
      id: '性描写',
      kind: 'sexual',
      scope: 'anywhere',
      marks: '性描写 性描寫 性行为 性行為 性爱 性愛',
      example: '警告：含性描写',
    },
    { id: '情色', kind: 'sexual', scope: 'anywhere', marks: '情色 色情 肉文 激情戏', example: '类型：情色' },
    { id: 'H文', kind: 'sexual', scope: 'label', marks: 'H文 高H', example: '类型：H文' },
    { id: '限制', kind: 'sexual', scope: 'label', marks: 'R18 R-18 18禁 限制级 限制級 NC17 NC-17', example: '警告：R18' },
  ],
};
