/**
 * What letters beyond ASCII a language uses, and how often: the evidence that charset detection weighs. One row a language; the numbers
 * are rough shares among such letters and need no more than the right order of size.
 */

export interface LanguageProfile {
  readonly language: string;
  /** Lower-case letter and its share, in turn. */
  readonly letters: string;
  /** Share of letters among the high bytes; the rest is quotes, dashes and other signs. */
  readonly letterShare: number;
  /** A sentence of the language: the row's example, which its test encodes and detects again. */
  readonly example: string;
}

const WESTERN: readonly LanguageProfile[] = [
  {
    language: 'en',
    letters: 'é40 ï10 è8 à6 ç6 ö6 ü6 ñ6 ê4 ä4 ë3 á3 í2 ó2 ô2 â1 æ1 ú1',
    letterShare: 0.12,
    example: '“It’s a naïve façade,” she said — “and the café’s closed.” He couldn’t… “Don’t!”',
  },
  {
    language: 'fr',
    letters: 'é60 à12 è10 ê6 ç4 ù2 û2 â2 î2 ô2 œ1 ï1 ë0.3',
    letterShare: 0.88,
    example: 'Un élève répète à mi-voix ce qu’il a déjà lu : « Où êtes-vous passés, ça alors ? »',
  },
  {
    language: 'de',
    letters: 'ü36 ä32 ß17 ö15 é1',
    letterShare: 0.88,
    example: 'Die Möwen flogen über die Dächer, und das Mädchen wußte schöne Grüße für später.',
  },
  {
    language: 'es',
    letters: 'í22 ó22 á20 é18 ñ9 ú6 ü1 ¿2 ¡2 º0.2 ª0.2',
    letterShare: 0.9,
    example: '¿Qué pasó después? El señor Núñez abrió la caja y encontró el corazón del reloj: así empezó.',
  },
  {
    language: 'it',
    letters: 'è35 à25 ò12 ù12 é10 ì6',
    letterShare: 0.85,
    example: 'Perché no? È già così tardi, e la città più bella è là, dov’è la libertà.',
  },
  {
    language: 'pt',
    letters: 'ã25 á17 é17 ç17 ó8 ê8 í8 õ4 â4 à4 ú4 ô2 º0.2 ª0.2',
    letterShare: 0.9,
    example: 'Então o capitão não disse que a canção já é só de vocês, e ninguém viu a solução.',
  },
  {
    language: 'nl',
    letters: 'ë40 é35 ï10 è5 ö4 ü3 ê2 ó2 á1',
    letterShare: 0.6,
    example: 'Zij was geïnteresseerd in ’s werelds één of twee coördinaten, “geërfd” van België.',
  },
  {
    language: 'sv',
    letters: 'ä40 å30 ö28 é2',
    letterShare: 0.92,
    example: 'Mannen på bryggan såg båten gå över sjön när kvällen började bli för mörk på slätten.',
  },
  {
    language: 'fi',
    letters: 'ä80 ö18 å1 é0.5',
    letterShare: 0.94,
    example: 'Hän pääsi kotiin tänään myöhään, eikä äiti ollut enää hereillä; yö oli täynnä ääniä.',
  },
  {
    language: 'da',
    letters: 'ø35 å40 æ25 é2 ö1 ä1',
    letterShare: 0.92,
    example: 'Pigen så på søen, hvor båden lå, og hørte mågerne råbe nær øen: kærlighed og brød.',
  },
  {
    language: 'is',
    letters: 'ð20 á15 í13 þ10 ö10 é8 æ8 ó8 ú6 ý3',
    letterShare: 0.95,
    example: 'Það var einu sinni maður sem átti þrjár dætur og engan fjársjóð nema góða sögu.',
  },
];

const CENTRAL: readonly LanguageProfile[] = [
  {
    language: 'pl',
    letters: 'ł25 ę15 ą13 ż12 ó11 ś10 ć6 ń3 ź1.5',
    letterShare: 0.93,
    example: 'Zażółć gęślą jaźń, powiedział, i poszedł na górę, żeby znaleźć łódkę wśród świec.',
  },
  {
    language: 'cs',
    letters: 'í22 á17 ě12 é9 ř8 č8 š7 ž8 ý7 ů4 ú2 ť0.6 ď0.5 ň0.6 ó0.3',
    letterShare: 0.94,
    example: 'Příliš žluťoučký kůň úpěl ďábelské ódy, a děvčátko mu řeklo, že už je večer.',
  },
  {
    language: 'sk',
    letters: 'á18 í12 é9 č10 ý10 š9 ž9 ľ4 ť6 ú7 ô2 ň2 ó1 ä1 ď1 ŕ0.1',
    letterShare: 0.94,
    example: 'Veľmi čerstvý chlieb ležal na stole, keď sa kráľ vrátil a zistil, že má ďalší hlad.',
  },
  {
    language: 'hu',
    letters: 'á28 é28 ö9 ó9 ő8 í6 ü6 ú3 ű2',
    letterShare: 0.9,
    example: 'Őrült tűz égett a kéményben, és a fiú fűtött szobában ült, könyvvel az ölében.',
  },
  {
    language: 'ro',
    letters: 'ă40 ţ14 ş14 î15 â8',
    letterShare: 0.95,
    example: 'Împăratul ţinea în mână o carte şi îşi aştepta fiica, aşa cum făcea în fiecare seară când cânta.',
  },
  {
    language: 'hr',
    letters: 'č25 š25 ž20 ć20 đ8',
    letterShare: 0.93,
    example: 'Čovječuljak je šutio, a zatim rekao da će već sljedeće noći doći kući, đavo ga odnio, i žaba.',
  },
];

const CYRILLIC: readonly LanguageProfile[] = [
  {
    language: 'ru',
    letters:
      'о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.7 б1.6 ч1.4 й1.2 х1 ж0.9 ш0.7 ю0.6 ц0.5 щ0.4 э0.3 ф0.3 ъ0.04 ё0.2',
    letterShare: 0.95,
    example: 'Прокурорша подала обед, и Портос встал из-за стола с видом человека, которого обманули.',
  },
  {
    language: 'uk',
    letters:
      'о9.3 а7.3 н6.5 и6.1 і5.7 в5.2 т5.2 р4.7 е4.6 с4.1 к3.6 л3.6 у3.4 д3.1 м2.9 п2.8 я2.1 з2.1 ь1.8 б1.7 г1.6 ч1.4 й1.4 х1.1 ж0.9 ш0.8 ї0.6 ю0.8 ц0.6 щ0.4 є0.6 ф0.3 ґ0.01',
    letterShare: 0.95,
    example: 'Їжак і місяць сиділи на ґанку, і їхня розмова тривала, аж доки не зійшло сонце.',
  },
];

const GREEK: readonly LanguageProfile[] = [
  {
    language: 'el',
    letters:
      'α9 ο8 ι7 τ7 ε6.5 ν6 σ5 η4.5 ς4 π4 ρ4 κ4 υ4 μ3 λ3 ά2.5 ί2.5 ό2.2 έ2 ή2 γ2 δ1.7 ω1.6 χ1.3 θ1.2 ύ1.2 φ1 ώ1 β0.7 ξ0.4 ζ0.4 ψ0.2',
    letterShare: 0.96,
    example: 'Καλημέρα σας, είπε ο γέρος, και κάθισε κάτω από την ελιά για να ξεκουραστεί λίγο.',
  },
];

const TURKISH: readonly LanguageProfile[] = [
  {
    language: 'tr',
    letters: 'ı35 ü14 ş14 ç10 ğ10 ö8 İ2 â1',
    letterShare: 0.93,
    example: 'Ağaçların altında ışık yoktu; küçük çocuk şarkı söylüyordu ve gözleri güneşe bakıyordu.',
  },
];

/** A single-byte charset that may be found without a label, the languages it was used for, and how much rarer it is than windows-1252 (in nats). */
export interface SingleByteCandidate {
  readonly charset: string;
  readonly languages: readonly LanguageProfile[];
  readonly rarity: number;
}

export const SINGLE_BYTE: readonly SingleByteCandidate[] = [
  { charset: 'windows-1252', languages: WESTERN, rarity: 0 },
  { charset: 'windows-1250', languages: CENTRAL, rarity: 1 },
  { charset: 'windows-1251', languages: CYRILLIC, rarity: 0.5 },
  { charset: 'koi8-r', languages: CYRILLIC, rarity: 1 },
  { charset: 'koi8-u', languages: CYRILLIC.filter(({ language }) => language === 'uk'), rarity: 2 },
  { charset: 'iso-8859-2', languages: CENTRAL, rarity: 1.5 },
  { charset: 'macintosh', languages: WESTERN, rarity: 2 },
  { charset: 'ibm866', languages: CYRILLIC, rarity: 3 },
  { charset: 'cp437', languages: WESTERN, rarity: 4 },
  { charset: 'cp850', languages: WESTERN, rarity: 4 },
  { charset: 'cp852', languages: CENTRAL, rarity: 4 },
  { charset: 'iso-8859-5', languages: CYRILLIC, rarity: 4 },
  { charset: 'x-mac-cyrillic', languages: CYRILLIC, rarity: 4 },
  { charset: 'windows-1253', languages: GREEK, rarity: 3 },
  { charset: 'windows-1254', languages: TURKISH, rarity: 3 },
];

/** Signs that stand in prose of every language, with their share among such signs. */
export const PROSE_SIGNS =
  '’30 “20 ”20 …10 —14 –10 ‘4 «6 »6 „4 \u00a06 •1 ™0.3 ©1 ®0.2 °1 §0.3 ‚0.3 ·0.5 €0.3 £0.5 ½0.4 ×0.3 ´0.6 ─1 │1 ═1 ║1 ░0.2 ▓0.2 ■0.2';

/** The commonest written characters of Chinese (in its two scripts) and Korean, and of Japanese kanji: what real text is full of and a wrong decoding is not. */
export const COMMON_HANS =
  '的一是不了在人有我他这中大来上个国说们到为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴';
export const COMMON_HANT =
  '的一是不了在人有我他這中大來上個國說們到為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市眼體別處總才場師書比住員九笑性通目華報立馬命張活難神數件安表原車白應路期叫死常提感金何更反合放做系計或司利受光王果親界及今京務制解各任至清物台象記邊共風戰接它許八特覺望直服毛林題建南度統色字請交愛讓認算論百吃義科怎元社術結六功指思非流每青管夫連遠資隊跟帶花快條院變聯言權往展該領傳近留紅治決周保達辦運武半候七必城父強步完革深區即求品士轉量空甚眾技輕程告江語英基派滿式李息寫呢識極令黃德收臉錢黨倒未持取設始版雙歷越史商千片容研像找友孩站廣改議形委早房音火際則首單據導影失拿網香似斯專石若兵弟誰校讀志飛觀爭究包組造落視濟喜離雖壞興';
export const COMMON_KANJI =
  '日一人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨思手言心目自分知彼私方者事物場合所体世界家道夜朝色声音君僕俺答顔頭足口耳死愛好青赤黒風花空海夢神魔王少部屋当当然最近会社員作品者題原注意編章完';
export const COMMON_HANGUL =
  '이다는을가에고의지하도은를그사나어리자아로서한기들있었시니라면게말만안수보대여해으인일정내것거오저주소장전제마부과와네까요했무할려자신없던며겠습때야생각군만렇진상모두눈우더같잖';

/** Punctuation of Chinese, Japanese and Korean text. */
export const EAST_ASIAN_SIGNS = '，。、“”‘’《》〈〉「」『』【】：；！？…—（）　・ー～〜☆★■●◆※—';
