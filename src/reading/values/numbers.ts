/** Numbers as people write them: digits, Roman numerals, words and ordinals, in all the languages read here. */
import { fold } from './folding.ts';

interface Words {
  readonly language: string;
  /** Cardinals from 1, forms of one number parted by "/". */
  readonly cardinals: string;
  /** Ordinals from 1, forms of one number parted by "/". */
  readonly ordinals: string;
}

/** Written with or without accents: both sides are folded before they meet. */
export const NUMBER_WORDS: readonly Words[] = [
  {
    language: 'en',
    cardinals:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  },
  {
    language: 'de',
    cardinals:
      'eins/eine/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    ordinals:
      'erste/erster/erstes/ersten zweite/zweiter/zweites/zweiten dritte/dritter/drittes/dritten vierte/vierter/viertes/vierten fünfte/fünfter/fünftes/fünften sechste/sechster/sechstes/sechsten siebte/siebter/siebtes/siebenter/siebente achte/achter/achtes neunte/neunter/neuntes zehnte/zehnter/zehntes elfte/elfter/elftes zwölfte/zwölfter/zwölftes',
  },
  {
    language: 'fr',
    cardinals:
      'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
    ordinals:
      'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
  },
  {
    language: 'es',
    cardinals:
      'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
    ordinals:
      'primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo/undécima duodécimo/duodécima',
  },
  {
    language: 'it',
    cardinals:
      'uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
    ordinals:
      'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima undicesimo/undicesima dodicesimo/dodicesima tredicesimo/tredicesima',
  },
  {
    language: 'pt',
    cardinals:
      'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis dezessete dezoito dezenove vinte',
    ordinals:
      'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
  },
  {
    language: 'ru',
    cardinals:
      'один/одна/раз два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
    ordinals:
      'первая/первый/первое/первой/первую вторая/второй/второе/вторую третья/третий/третье/третьей/третью четвертая/четвертый/четвертое/четвертой пятая/пятый/пятое/пятой шестая/шестой/шестое седьмая/седьмой/седьмое восьмая/восьмой/восьмое девятая/девятый/девятое/девятой десятая/десятый/десятое/десятой одиннадцатая/одиннадцатый двенадцатая/двенадцатый тринадцатая/тринадцатый четырнадцатая/четырнадцатый пятнадцатая/пятнадцатый шестнадцатая/шестнадцатый семнадцатая/семнадцатый восемнадцатая/восемнадцатый девятнадцатая/девятнадцатый двадцатая/двадцатый',
  },
  {
    language: 'uk',
    cardinals: 'одна дві три чотири п’ять шість сім вісім дев’ять десять',
    ordinals:
      'перша/перший друга/другий третя/третій четверта/четвертий п’ята/п’ятий шоста/шостий сьома/сьомий восьма/восьмий дев’ята/дев’ятий десята/десятий',
  },
  {
    language: 'pl',
    cardinals:
      'jeden/jedna dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia',
    ordinals:
      'pierwsza/pierwszy/pierwsze/pierwszej druga/drugi/drugie/drugiej trzecia/trzeci/trzecie/trzeciej czwarta/czwarty/czwartej piąta/piąty/piątej szósta/szósty/szóstej siódma/siódmy/siódmej ósma/ósmy/ósmej dziewiąta/dziewiąty dziesiąta/dziesiąty jedenasta/jedenasty dwunasta/dwunasty trzynasta/trzynasty czternasta/czternasty piętnasta/piętnasty',
  },
  {
    language: 'cs',
    cardinals:
      'jedna/jeden dva/dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet',
    ordinals:
      'první druhá/druhý/druhé třetí čtvrtá/čtvrtý pátá/pátý šestá/šestý sedmá/sedmý osmá/osmý devátá/devátý desátá/desátý jedenáctá/jedenáctý dvanáctá/dvanáctý třináctá/třináctý čtrnáctá/čtrnáctý patnáctá/patnáctý',
  },
  {
    language: 'sk',
    cardinals: 'jedna dve tri štyri päť šesť sedem osem deväť desať',
    ordinals:
      'prvá/prvý/prvé druhá tretia/tretí štvrtá/štvrtý piata/piaty šiesta/šiesty siedma/siedmy ôsma/ôsmy deviata/deviaty desiata/desiaty',
  },
  {
    language: 'hu',
    cardinals: 'egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt',
    ordinals:
      'első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik tizenegyedik tizenkettedik tizenharmadik tizennegyedik tizenötödik',
  },
  {
    language: 'nl',
    cardinals:
      'een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
    ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
  },
  {
    language: 'sv',
    cardinals: 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
    ordinals: 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte',
  },
  {
    language: 'fi',
    cardinals: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista',
    ordinals: 'ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes yhdestoista kahdestoista',
  },
  {
    language: 'ko',
    cardinals: '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열',
    ordinals: '첫/첫번째/첫째 두번째/둘째 세번째/셋째 네번째/넷째 다섯번째 여섯번째',
  },
];

const ENGLISH_TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const cardinals = new Map<string, number>();
const ordinals = new Map<string, number>();

function fill(map: Map<string, number>, words: string): void {
  words.split(' ').forEach((forms, i) => {
    for (const form of forms.split('/')) {
      const folded = fold(form);
      if (!map.has(folded)) map.set(folded, i + 1);
    }
  });
}
for (const { cardinals: ones, ordinals: places } of NUMBER_WORDS) {
  fill(cardinals, ones);
  fill(ordinals, places);
}

/** Roman numerals as far as parts go. Case does not matter; forms such as "IIII" are none. */
const ROMAN = /^(?=[ivxlc])(c{0,1})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
/** Also with the full-width forms that fold to them. */
const ROMAN_DIGITS = 'ivxlcIVXLCｉｖｘｌｃＩＶＸＬＣ';
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral up to 199; null where it is none. */
export function readRoman(text: string): number | null {
  // asked of every word of every short line
  if (text.length > 9 || !ROMAN_DIGITS.includes(text.charAt(0))) return null;
  const folded = fold(text);
  if (!ROMAN.test(folded)) return null;
  let value = 0;
  for (let i = 0; i < folded.length; i++) {
    const here = ROMAN_VALUES[folded.charAt(i)] ?? 0;
    const next = ROMAN_VALUES[folded.charAt(i + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** The value of an ordinal word ("third", "вторая"); null where it is none. */
export function readOrdinalWord(text: string): number | null {
  const folded = fold(text);
  const plain = ordinals.get(folded);
  if (plain !== undefined) return plain;
  if (!folded.includes('-')) return null;
  const [tens = '', unit = ''] = folded.split('-', 2);
  const ten = ENGLISH_TENS[tens];
  const one = ordinals.get(unit);
  return ten !== undefined && one !== undefined && one < 10 ? ten + one : null;
}

/** The value of a cardinal word ("three", "twenty-one", "drei"); null where it is none. */
export function readCardinalWord(text: string): number | null {
  const folded = fold(text);
  const plain = cardinals.get(folded) ?? ENGLISH_TENS[folded];
  if (plain !== undefined) return plain;
  if (!folded.includes('-')) return null;
  const [tens = '', unit = ''] = folded.split('-', 2);
  const ten = ENGLISH_TENS[tens];
  const one = cardinals.get(unit);
  return ten !== undefined && one !== undefined && one < 10 ? ten + one : null;
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壱: 1,
  壹: 1,
  二: 2,
  弐: 2,
  两: 2,
  兩: 2,
  三: 3,
  参: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The value of Chinese or Japanese numerals up to 999 ("二十一", "百三"); null where it is none. */
export function readHan(text: string): number | null {
  if (text === '' || text.length > 7) return null;
  let total = 0;
  let digit: number | null = null;
  for (const unit of text) {
    if (unit === '十' || unit === '百' || unit === '廿') {
      total += unit === '廿' ? 20 : (digit ?? 1) * (unit === '十' ? 10 : 100);
      digit = null;
      continue;
    }
    const value = HAN_DIGITS[unit];
    if (value === undefined) return null;
    digit = digit === null ? value : digit * 10 + value;
  }
  return total + (digit ?? 0);
}

/** The whole of a text as a number: "3", "03", "III", "three", "third", "drei", "二十"; null where it is none. */
export function readNumber(text: string): number | null {
  const folded = fold(text.trim())
    .replace(/^#/, '')
    .replace(/[.)]+$/, '');
  const digits = /^(\d{1,4})(?:st|nd|rd|th|er|re|e|eme|[ºª°]|-?[аяйе]|-?[гм]о)?$/.exec(folded);
  if (digits?.[1] !== undefined) return Number(digits[1]);
  return readRoman(folded) ?? readCardinalWord(folded) ?? readOrdinalWord(folded) ?? readHan(folded);
}
