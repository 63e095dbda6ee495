/** Genres and codes that headers use, for telling them from fandoms, pairings and names. Folded. */

export interface GenreWords {
  readonly language: string;
  /** Parted by " | ". */
  readonly words: string;
}

export const GENRE_WORDS: readonly GenreWords[] = [
  {
    language: 'en',
    words:
      "action | adventure | angst | humor | humour | comedy | romance | drama | fluff | gen | general | het | slash | femslash | femmeslash | au | alternate universe | alternative universe | crossover | x-over | xover | mystery | horror | parody | poetry | poem | songfic | hurt/comfort | h/c | hurt | comfort | casefile | case file | x-file | vignette | post-ep | postep | pre-slash | friendship | family | tragedy | suspense | thriller | fantasy | science fiction | sci-fi | scifi | sf | supernatural | spiritual | western | crime | crack | crackfic | schmoop | waff | pwp | smut | darkfic | dark | deathfic | character death | missing scene | character study | introspection | introspective | drabble | ficlet | one-shot | oneshot | short story | novel | novella | story | satire | fairy tale | historical | holiday | christmas | domestic | slice of life | ust | rst | msr | episode tag | tag | episode related | future fic | futurefic | futurefic | kidfic | silly | sap | whump | angsty | romantic | dramatic | first time | established relationship | misc | miscellaneous | experimental | epistolary | pov | filk | ghost story | war | school | sports | noir | detective | canon | ooc | oc | pre-series | post-series | challenge | response | round robin | bittersweet | nonsense | whimsy | light | serious | sad | happy | coda | friendship fic | ensemble | team | gothic | children | children's | animals | animal story | fable | myth | mythology | legend | travel | political | courtroom | medical | psychological | philosophical | steampunk | cyberpunk | pastiche | rated",
  },
  {
    language: 'de',
    words:
      'allgemein | humor | abenteuer | drama | romanze | romantik | krimi | parodie | komodie | trauriges | schmerz/trost | freundschaft | familie | mystery | angst | fantasy | thriller | horror | historisch | songfic | gedicht | liebesgeschichte | tragodie | marchen | poesie | satire | kurzgeschichte | geschichte | geschichtegenre | action | maleslash | femaleslash | mix',
  },
  {
    language: 'fr',
    words:
      'humour | aventure | aventures | romance | drame | policier | general | poesie | tragedie | comedie | horreur | mystere | amitie | famille | fantastique | parodie | amour | suspense | conte | angoisse | slash | crossover | ua | historique',
  },
  {
    language: 'es',
    words:
      'humor | aventura | aventuras | romance | romantico | drama | misterio | comedia | tragedia | terror | amistad | familia | angustia | parodia | fantasia | poesia | accion | suspenso | suspense | ciencia ficcion | ua | general | policiaco | vineta',
  },
  {
    language: 'it',
    words:
      'commedia | comico | romantico | drammatico | avventura | azione | introspettivo | malinconico | triste | sentimentale | parodia | demenziale | fluff | angst | generale | mistero | giallo | fantasy | storico | poesia | slice of life | sovrannaturale | horror | thriller | umoristico | dark | erotico | noir | missing moments',
  },
  {
    language: 'pt',
    words:
      'humor | aventura | romance | drama | misterio | comedia | tragedia | terror | amizade | familia | angustia | parodia | fantasia | poesia | acao | suspense | ficcao cientifica | ua | geral | policial | universo alternativo',
  },
  {
    language: 'ru',
    words:
      'юмор | драма | романтика | ангст | приключения | экшн | экшен | детектив | мистика | флафф | флаф | джен | гет | слэш | слеш | фемслэш | фемслеш | пародия | стеб | стёб | трагедия | общий | ужасы | фантастика | фэнтези | повседневность | хурткомфорт | ау | басня | сказка | вестерн | психология | философия | дарк | даркфик | комедия | мелодрама | херт/комфорт | пвп | кроссовер | стихи | songfic | сонгфик | hurt/comfort | исторический | сатира | триллер | зарисовка | драббл | ненси | смешанная | статья | ooc | оос',
  },
  {
    language: 'pl',
    words:
      'komedia | humor | dramat | romans | przygoda | przygodowe | obyczajowe | tragedia | parodia | kryminal | fantasy | horror | groteska | angst | fluff | miniatura | ogolne | sensacja | psychologiczne | gen | bajka | basn | satyra | tajemnica | poezja | wiersz',
  },
  {
    language: 'cs',
    words:
      'humor | drama | romantika | romance | pohadka | dobrodruzne | dobrodruzny | dobrodruzstvi | komedie | parodie | tragedie | horor | detektivka | fantasy | ze zivota | pratelstvi | mysticky | humorny | romanticky | poezie | dobrodruzna | satira',
  },
  {
    language: 'hu',
    words:
      'parodia | humor | drama | romantikus | kaland | komedia | tragedia | rejtely | fantasy | krimi | barati | csaladi | altalanos | mese | horror | vers | szatira | dramai | akcio | humoros',
  },
  {
    language: 'nl',
    words:
      'spookverhaal | humor | drama | avontuur | romantiek | komedie | parodie | tragedie | algemeen | sprookje | mysterie | vriendschap | familie | fantasie | gedicht | detective | romantisch',
  },
  {
    language: 'sv',
    words:
      'humor | drama | aventyr | romantik | komedi | parodi | tragedi | allmant | saga | vanskap | familj | skrack | spanning | deckare | fantasi | mysterium | dikt | spokhistoria',
  },
  {
    language: 'fi',
    words:
      'komedia | huumori | draama | romantiikka | romanssi | seikkailu | parodia | tragedia | yleinen | satu | ystavyys | perhe | kauhu | jannitys | angst | hurt/comfort | runo | mysteeri | arkidraama | fluffi | huumori/draama',
  },
  {
    language: 'zh',
    words:
      '搞笑 | 正剧 | 正劇 | 轻松 | 輕鬆 | 虐 | 甜 | 甜文 | 悬疑 | 懸疑 | 古风 | 古風 | 现代 | 現代 | 校园 | 校園 | 清水 | 友情 | 友情向 | 爱情 | 愛情 | 悲剧 | 悲劇 | 喜剧 | 喜劇 | 奇幻 | 冒险 | 冒險 | 日常 | 温馨 | 溫馨 | 恶搞 | 惡搞 | 短篇 | 中篇 | 长篇 | 長篇 | bl | bg | gl | he | be | oe | 科幻 | 武侠 | 推理 | 童话 | 治愈',
  },
  {
    language: 'ja',
    words:
      'コメディ | コメディー | ギャグ | シリアス | ほのぼの | 恋愛 | ラブコメ | 日常 | 冒険 | ミステリー | ファンタジー | ホラー | パロディ | 悲恋 | 友情 | 健全 | 甘々 | 切ない | パラレル | 現パロ | 学パロ | 短編 | 長編 | 掌編 | 童話 | sf | 推理',
  },
  {
    language: 'ko',
    words:
      '일상 | 코믹 | 코미디 | 로맨스 | 시리어스 | 판타지 | 드라마 | 모험 | 추리 | 공포 | 개그 | 힐링 | 학원물 | 시대물 | 현대물 | 단편 | 장편 | 중편 | 비극 | 액션 | 스릴러 | 미스터리 | 패러디 | 풍자 | 동화 | 달달',
  },
];

/** Clusters and acronyms that are never letters to be taken apart. */
export const ACRONYMS: ReadonlySet<string> = new Set([
  'AU',
  'AR',
  'UST',
  'RST',
  'MSR',
  'OOC',
  'OC',
  'PWP',
  'POV',
  'WAFF',
  'WIP',
  'RPS',
  'RPF',
  'HC',
  'HP',
  'MST',
  'SAP',
  'SF',
  'UA',
  'CSR',
  'SSR',
  'DSR',
  'MT',
  'ST',
  'CD',
  'BDSM',
  'LOTR',
  'OTP',
  'PC',
  'XO',
  'HE',
  'BE',
  'OE',
  'SE',
  'BL',
  'GL',
  'BG',
  'CP',
]);

/** Letters of the casefile archives: Story, Vignette, X-file, Romance, Humour, Angst, Crossover, Poetry. */
export const CLUSTER = /^[SVXRHACP]{2,6}$/;
