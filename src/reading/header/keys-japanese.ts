/** Japanese labels. */
import type { KeyTable } from './field-key.ts';

export const JAPANESE: KeyTable = {
  language: 'ja',
  rows: [
    { key: 'title', sure: 1, labels: 'タイトル | 題名 | 件名 | 題 | 作品名 | 小説タイトル | 作品タイトル | 表題 | 題目' },
    { key: 'chapterTitle', sure: 0.8, labels: 'サブタイトル | 副題 | 章題 | サブタイ' },
    { key: 'originalTitle', sure: 0.9, labels: '原題' },
    { key: 'story', sure: 0.6, labels: '本文 | 本編 | 物語' },
    {
      key: 'author',
      sure: 1,
      labels:
        '作者 | 作者名 | 作 | 著者 | 執筆者 | 執筆 | 書いた人 | 名前 | ハンドルネーム | HN | 筆者 | 投稿者 | ペンネーム | PN | 文 | 著 | 作者HN | 投稿者名 | 書き手 | 作者さま',
    },
    { key: 'email', sure: 1, labels: 'メール | メールアドレス | アドレス | Eメール | メアド | 連絡先アドレス | 連絡先' },
    { key: 'contact', sure: 0.8, labels: '連絡先 | 問い合わせ先 | お問い合わせ' },
    { key: 'website', sure: 0.9, labels: 'サイト | ホームページ | HP | URL | サイト名 | ブログ' },
    {
      key: 'rating',
      sure: 1,
      labels: '年齢制限 | 対象 | 対象年齢 | レーティング | 年齢指定 | 閲覧制限 | 制限 | 年齢区分 | レイティング | 指定',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'カップリング | CP | ペアリング | カプ | 組み合わせ | メインCP | カップリング名 | 主CP | メインカップリング | カップル | CP傾向',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        '登場人物 | キャラ | キャラクター | 主な登場人物 | 登場キャラ | 主人公 | 人物 | 登場キャラクター | 出演 | 主要人物 | メインキャラ | 主要キャラ',
    },
    {
      key: 'fandom',
      sure: 1,
      labels:
        '原作 | 元ネタ | 作品 | 元ネタ作品 | ジャンル作品 | 原作品 | 出典 | クロスオーバー | 作品ジャンル | 原作名 | 二次元ネタ | 元作品 | 版権元 | 元 | 題材',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        'あらすじ | 概要 | 内容 | 要約 | 紹介 | アラスジ | 粗筋 | 内容紹介 | 紹介文 | ストーリー | キャプション | 作品紹介 | 話の内容 | 簡単なあらすじ',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        '免責事項 | 免責 | 著作権 | 権利 | お断り | 断り書き | 但し書き | 著作権表示 | 権利表記 | おことわり | 著作権について | 版権',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        '転載 | 転載について | 無断転載 | 転載可否 | 転載許可 | 転載・複製 | 配布 | 再配布 | 転載の可否 | 二次配布 | 転載可 | 転載条件 | 保管 | 転載/複製 | リンク・転載 | 転載・配布について | 転載等 | 引用・転載 | お持ち帰り',
    },
    {
      key: 'feedback',
      sure: 1,
      labels: '感想 | ご感想 | 感想先 | 感想など | 批評 | 意見 | ご意見・ご感想 | 感想はこちら | 感想・批評 | ご意見',
    },
    { key: 'spoilers', sure: 1, labels: 'ネタバレ | ねたばれ | ネタばれ | ネタバレの有無 | ネタばれの有無' },
    {
      key: 'warnings',
      sure: 1,
      labels:
        '注意 | 注意書き | 注意事項 | 警告 | 注意点 | ご注意 | 閲覧注意 | ワンクッション | 諸注意 | 注意書 | 取扱注意 | ご注意ください',
    },
    { key: 'genre', sure: 1, labels: 'ジャンル | 傾向 | 属性 | 種別 | 分類 | 種類 | カテゴリ | カテゴリー | 形式 | 系統 | 作風' },
    { key: 'keywords', sure: 0.9, labels: 'タグ | キーワード' },
    { key: 'series', sure: 0.9, labels: 'シリーズ | シリーズ名' },
    { key: 'part', sure: 0.9, labels: '話数 | 章 | 回 | 部 | 話 | パート | 回数' },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        '前回 | 前の話 | 前話 | 前回まで | これまでの話 | 前回のあらすじ | 第一話 | 前編 | 前回までのあらすじ | 一話 | 前回分 | 過去ログ | 前の部分',
    },
    { key: 'sequel', sure: 0.8, labels: '続編 | 前作 | 続き' },
    { key: 'status', sure: 1, labels: '状態 | 完結 | 連載状況 | 進行状況 | ステータス | 完結状況 | 状況' },
    { key: 'setting', sure: 0.9, labels: '設定 | 時代 | 時期 | 時間軸 | 舞台 | 時系列 | 年代 | 場所' },
    { key: 'beta', sure: 1, labels: '校正 | ベータ | 下読み | 推敲協力 | 校閲 | 査読 | 誤字チェック | 校正協力 | 推敲 | 添削' },
    { key: 'thanks', sure: 0.9, labels: '謝辞 | 感謝 | スペシャルサンクス | お礼 | 協力' },
    { key: 'translator', sure: 1, labels: '訳者 | 翻訳 | 翻訳者 | 訳 | 和訳' },
    { key: 'original', sure: 0.8, labels: '原文 | 原文URL | 原作者' },
    { key: 'dedication', sure: 0.9, labels: '献辞 | 捧げもの | 捧ぐ | リクエスト者 | 贈呈' },
    { key: 'length', sure: 0.9, labels: '文字数 | 長さ | 字数 | 分量 | 容量 | サイズ | 枚数' },
    {
      key: 'date',
      sure: 0.8,
      labels: '日付 | 投稿日 | 執筆日 | 公開日 | 更新日 | 初出 | 脱稿日 | 掲載日 | 作成日 | 投稿日時 | 書いた日',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        '前書き | まえがき | 後書き | あとがき | 備考 | 作者コメント | 作者より | はじめに | 補足 | 作者から | ひとこと | 一言 | コメント | 作者の言葉 | 言い訳 | 前置き | 注釈 | おわりに | 作者注 | 作者あとがき | 作者後書き | 後記 | メモ | 付記 | 追記 | 覚書',
    },
    { key: 'challenge', sure: 0.8, labels: 'お題 | リクエスト | テーマ | 企画 | キリリク | 題材 | お題配布元 | リク内容' },
    { key: 'language', sure: 0.7, labels: '言語' },
    { key: 'other', sure: 0.7, labels: 'BGM | 視点 | 語り手 | 使用曲 | イメージソング | イラスト | 挿絵 | 歌詞' },
    { key: 'translationLeave', sure: 0.9, labels: '翻訳許可 | 翻訳の許可 | 翻訳許諾' },
    { key: 'author', sure: 0.58, labels: 'お名前' },
    { key: 'characters', sure: 0.58, labels: '登場' },
    { key: 'rating', sure: 0.9, labels: 'R指定' },
    { key: 'author', sure: 0.95, labels: '著者名 | 作家名 | 執筆者' },
    { key: 'date', sure: 0.9, labels: '登録日 | 掲載日 | 初出 | 公開日' },
  ],
};
