import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detectLanguage } from './detect.ts';
import { LANGUAGES } from './small-words.ts';

describe('languages by their small words, each row by its example', () => {
  for (const { language, example } of LANGUAGES)
    test(`${language}: ${example}`, () => assert.equal(detectLanguage(example), language));
});

const SAID: readonly (readonly [language: string, text: string])[] = [
  ['zh-Hans', '下雨了，小猫说：“我们没有伞。”他们就站在门口等着，一直等到了晚上。'],
  ['zh-Hant', '下雨了，小貓說：「我們沒有傘。」他們就站在門口等著，一直等到了晚上。'],
  ['zh', '山上有水，水中有月。月下有人，人不回家。'],
  ['ja', '雨が降ってきた。猫は傘を持っていなかったので、門の下で夜まで待っていた。'],
  ['ja', '青鷺曰ク、鍵ハ水ノ底ニ在リト。'],
  ['ko', '비가 왔다. 고양이는 우산이 없어서 밤까지 문 앞에서 기다렸다.'],
  ['el', 'Ο ερωδιός δεν είπε τίποτα, αλλά είχε ένα κλειδί.'],
  ['he', 'האנפה לא אמרה דבר, אבל היה לה מפתח.'],
  ['en', 'I can’t say it wasn’t the heron’s key, but they didn’t ask me about it.'],
  ['en', 'The sign said 出口, and 日本 was written below it, but there was no door and he had to go back.'],
  ['fr', 'Quand l’oiseau fut parti, il n’y avait plus de clef, et personne ne s’en étonna.'],
];

describe('languages by their letters', () => {
  for (const [language, text] of SAID)
    test(`${language}: ${text.slice(0, 30)}`, () => assert.equal(detectLanguage(text), language));
});

const UNSAID: readonly string[] = [
  '',
  '***',
  '123',
  'Hello',
  'No.',
  'Oh, Jean!',
  'The End',
  '日本',
  '東京都',
  'la la la la la la',
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor',
  'Heron Miller Key Watson Holmes Lestrade Gregson Mycroft Hudson Adler Moran',
  'ok ok ok ok',
];

describe('what cannot be told is not said', () => {
  for (const text of UNSAID) test(JSON.stringify(text), () => assert.equal(detectLanguage(text), 'und'));
});

test('a quotation in the middle of a long text does not decide', () => {
  const english = 'The heron said that it was not in a hurry, and they had to wait for it. ';
  const german = 'Der Reiher sagte nichts, aber er hatte auch noch nicht gegessen. ';
  assert.equal(detectLanguage(english.repeat(40) + german.repeat(3) + english.repeat(40)), 'en');
});
