import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { CYRILLIC_MISREADINGS } from './cyrillic-misread.ts';
import { mend, shown, unmend } from './mend.ts';
import { MISREADINGS } from './misreadings.ts';

test('each misreading is mended, and can be undone', () => {
  for (const { charset, example } of MISREADINGS) {
    const { text, repairs } = mend(example.was);
    assert.equal(text, example.now, charset);
    assert.equal(unmend(text, repairs), shown(example.was), charset);
  }
});

test('Russian read in another charset of a byte a letter is mended, and can be undone', () => {
  for (const { readAs, example } of CYRILLIC_MISREADINGS) {
    const { text, repairs } = mend(example.was);
    assert.equal(text, example.now, readAs);
    assert.equal(unmend(text, repairs), shown(example.was), readAs);
  }
  const story = '— Это, — сказал он, — не моя шляпа. «Северный ветер» принёс письмо без адреса, и сторож долго думал.';
  const page = `<html><body><p class="post">${story}</p></body></html>`;
  for (const text of [story, page]) assert.equal(mend(iconv.decode(iconv.encode(text, 'windows-1251'), 'latin1')).text, text);
  for (const text of ['ÀÉÎÕÜ ÉTÉ ÂGÉ', 'ВЕЧЕР НАКАНУНЕ ПРАЗДНИКА В СТАРОМ ДОМЕ НА БЕРЕГУ ТИХОЙ РЕКИ ЗА ГОРОДОМ', story])
    assert.deepEqual(mend(text).repairs, [], text);
});

test('text broken twice and three times is mended', () => {
  const again = (text: string): string => iconv.decode(Buffer.from(text, 'utf8'), 'latin1');
  const text = '“Déjà vu,” said the Möwe — ‘again’…';
  assert.equal(mend(again(text)).text, text);
  assert.equal(mend(again(again(text))).text, text);
  assert.equal(mend(again(again(again(text)))).text, text);
});

const MENDED: readonly (readonly [was: string, now: string])[] = [
  ['It\u0092s \u0093so\u0094', 'It’s “so”'],
  ['naÃ¯ve', 'naïve'],
  ['â™¥ love', '♥ love'],
  ['ItÃ‚Â’s', 'It’s'],
  ['Â© 2003', '© 2003'],
  ['voilÃ  la cÃ´te Ã  droite, lÃ©ger', 'voilà la côte à droite, léger'],
  ['ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ€', 'Привет мир'],
  ['æ—¥æœ¬èªžã\u0081§ã\u0081™', '日本語です'],
  ['emoji ðŸ˜€', 'emoji 😀'],
  ['one “right” and one â€œwrongâ€\u009d quotation', 'one “right” and one “wrong” quotation'],
];

test('what can be mended', () => {
  for (const [was, now] of MENDED) assert.equal(mend(was).text, now);
});

const LEFT: readonly string[] = [
  'AMANHÃ” disse ela, “IRMÃ…”',
  'Il a dit « allé\u00a0» et été\u00a0! «\u00a0é\u00a0»',
  'GRÅ… på väg, ÄÄÄ',
  'Œuvre d’été… « Ça »',
  'ąłę „żółć” – ść',
  'Р—В, «Ромашка»',
  'Все — в «Сад», С…',
  'quotes destroyed into ?question marks? stay',
  '√2 ≠ 1',
  'ÎÏ',
  'dash to ó',
  'Straße»',
  '한국어 日本語 中文',
  'Ä“',
  'Â',
];

test('text that is right stays as it is', () => {
  for (const text of LEFT) assert.deepEqual(mend(text), { text, repairs: [] });
});

test('any text: undoing gives the text before, and no C1 control or stray byte is left', () => {
  const broken = fc.array(
    fc.oneof(
      fc.constantFrom('Ã©', 'â€™', 'Ã¢â‚¬â„¢', 'Ð°', '\u0093', '\udc92', 'Ã', ' ', 'x', 'É', '”', 'Â\u009d', 'é', '\ud83d\ude00'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(broken, (parts) => {
      const text = parts.join('').replace(/\p{Surrogate}/gu, (half) => (half >= '\udc80' && half <= '\udcff' ? half : ''));
      const { text: now, repairs } = mend(text);
      assert.equal(unmend(now, repairs), shown(text));
      assert.doesNotMatch(now, /[\x80-\x9f]/);
      let last = 0;
      for (const { at, now: piece } of repairs) {
        assert.ok(at[0] >= last && at[1] >= at[0]);
        assert.equal(now.slice(...at), piece);
        last = at[1];
      }
    }),
    { numRuns: 400 },
  );
});

test('a million broken characters make few records, which still undo them', () => {
  const text = 'aÃ© '.repeat(200_000);
  const { text: now, repairs } = mend(text);
  assert.ok(repairs.length <= 4096);
  assert.equal(now, 'aé '.repeat(200_000));
  assert.equal(unmend(now, repairs), text);
});
