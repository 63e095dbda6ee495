/** What readers write in answer to a story, in the languages read here: talk with its author, where a story tells. */

export interface Answering {
  readonly language: string;
  /** Over folded text. */
  readonly pattern: RegExp;
  readonly example: string;
}

export const ANSWERING: readonly Answering[] = [
  {
    language: 'en',
    pattern:
      /\b(?:(?:i )?(?:really |just |so |absolutely )?(?:loved?|liked?|enjoyed|adored?|laughed|giggled|cried|snorted) (?:at |out |over )?(?:this|it|that|the|how|your|every)|(?:great|good|nice|wonderful|lovely|excellent|fantastic|brilliant|terrific|fun|amazing|awesome) (?:story|fic|job|part|chapter|work|stuff|one|start|ending|read|line)|more,? (?:please|soon)|please (?:write )?more|can'?t wait|keep (?:it up|writing|going|'?em coming)|your (?:story|fic|writing|characters?|dialogue|version|take|post|work)|you (?:wrote|write|captured|made me|got|nailed|have a|should|really|always|forgot|misspelled)|thanks? (?:for|you for) (?:posting|sharing|writing|this)|nit-?picks?|one (?:small )?(?:quibble|complaint|thing)|well done|bravo|kudos|me too|agree[ds]?|wrong (?:number|part|title|label)|typo|title of the year|imo|imho|btw|feedback)\b/,
    example: 'I loved this part',
  },
  {
    language: 'de',
    pattern:
      /\b(?:tolle|schone|super|klasse|wunderschone|geniale) (?:geschichte|kapitel|story|ff|idee)|(?:freue?|freu) mich (?:schon )?(?:sehr )?auf|schreib(?:t|st)? (?:bitte |schnell |bald )*weiter|(?:deine?|eure?) (?:geschichte|ff|story|charaktere|schreibstil)|(?:hat|haben) mir (?:sehr |echt |richtig |total )?(?:gut )?gefallen/,
    example: 'Deine Geschichte hat mir sehr gut gefallen!',
  },
  {
    language: 'fr',
    pattern:
      /\bj'ai (?:vraiment |beaucoup |bien |trop )?(?:adore|aime|rigole|ri)\b|vivement la suite|hate de (?:lire|voir|connaitre)|\b(?:ta|votre|tes|vos) (?:fics?|histoires?|chapitres?|reviews?)\b|continue (?:comme|vite|ainsi)|(?:super|joli|tres beau) (?:chapitre|texte)/,
    example: "J'ai adoré ta fic, vivement la suite !",
  },
  {
    language: 'es',
    pattern:
      /\bme (?:ha )?(?:encant|gust)(?:o|a|ado)\b|\bsigue asi\b|espero (?:el proximo|la continuacion|que (?:sigas|continues|actualices))|\btu (?:fic|historia|relato)\b|actualiza pronto/,
    example: 'Me encantó tu fic, sigue así',
  },
  {
    language: 'it',
    pattern:
      /\bmi (?:e|sono) piaciut|\bcomplimenti\b|aspetto (?:con ansia )?(?:il (?:seguito|prossimo)|la prossima)|\b(?:la )?tua (?:storia|fic|one-?shot)\b|(?:bellissim|stupend)[ao] (?:storia|capitolo)|continua cosi/,
    example: 'Complimenti, la tua storia mi è piaciuta tanto',
  },
  {
    language: 'pt',
    pattern:
      /\b(?:adorei|amei)\b|\bcontinua(?:,| por favor| logo)|\b(?:sua|tua) (?:fic|historia|fanfic)\b|\bparabens pel|quero mais|posta logo/,
    example: 'Adorei a sua fic, posta logo!',
  },
  {
    language: 'ru',
    pattern:
      /(?:спасибо|благодарю) (?:\p{L}+ )?за (?:\p{L}+ )?(?:глав|фик|фанфик|рассказ|истори|продолжени|текст|работ)|(?:жду|буду ждать|ждем|ждемс) (?:с нетерпением )?(?:проду|продолжени|следующ)|пишите (?:еще|дальше)|(?:очень |безумно )понравил|тапк[аио]|^автор,|дорогой автор|вдохновения (?:вам|автору)/u,
    example: 'Спасибо за главу, жду продолжения',
  },
  {
    language: 'pl',
    pattern:
      /\bmi sie (?:\p{L}+ )?(?:po)?doba|czekam na (?:kolejn|nastepn|ciag|wiecej)|\btwo(?:je|j|ja) (?:opowiadani|fik|tekst|histori)|(?:swietn|fajn|cudown)\p{L} (?:tekst|opowiadanie|rozdzial|fik)|pisz dalej|zycze weny/u,
    example: 'Bardzo mi się podoba, czekam na kolejny rozdział',
  },
  {
    language: 'cs',
    pattern:
      /(?:moc|velmi|strasne) (?:se mi )?(?:lib|hezk|pekn)|tesim se na|(?:krasn|skvel|uzasn)\p{L} (?:povidk|kapitol)|\btv(?:oje|a|uj) (?:povidk|kapitol|styl)/u,
    example: 'Moc hezká povídka, těším se na pokračování',
  },
  {
    language: 'hu',
    pattern:
      /(?:nagyon |igazan )?tetszett|varom a (?:folytatast|kovetkezo)|csak igy tovabb|gratulalok|(?:szuper|remek|klassz) (?:lett|tortenet|fejezet|resz)/,
    example: 'Nagyon tetszett, várom a folytatást',
  },
  {
    language: 'nl',
    pattern:
      /(?:leuk|mooi|goed|prachtig|geweldig)e? (?:verhaal|hoofdstuk|stuk|geschreven)|ga (?:zo|snel|gauw) (?:door|verder)|\b(?:je|jouw) (?:verhaal|hoofdstuk|schrijfstijl)|ben (?:heel |erg )?benieuwd (?:naar|hoe)/,
    example: 'Wat een leuk verhaal, ga snel verder!',
  },
  {
    language: 'sv',
    pattern:
      /(?:bra|fin|harlig|underbar|rolig)t? (?:novell|kapitel|berattelse|historia|skrivet|skriven)|langtar (?:till|efter)|\b(?:din|ditt) (?:novell|berattelse|kapitel|satt att skriva|historia)|skriv (?:snart )?mer/,
    example: 'Jättebra kapitel, skriv snart mer',
  },
  {
    language: 'fi',
    pattern:
      /(?:ihana|hieno|upea|kiva|mahtava|suloinen) (?:ficci|tarina|luku|osa|fikki)|odotan (?:innolla|jatkoa|seuraavaa)|kiitos (?:tasta|luvusta|ficista)|tykkasin|jatka (?:pian|samaan)/,
    example: 'Ihana ficci, odotan innolla jatkoa',
  },
  {
    language: 'zh',
    pattern:
      /楼主|樓主|大大|^沙[发發]|期待(?:更新|后续|後續|下文|续集|續集)|[写寫]得(?:太|真|很|好)|催更|抓[虫蟲]|[顶頂]一下|喜[欢歡](?:你|这篇|這篇)/u,
    example: '楼主写得真好，期待更新',
  },
  {
    language: 'ja',
    pattern:
      /(?:読ませて|拝読)(?:いただき|し)|続き(?:を|が)?(?:とても)?(?:楽しみ|気にな)|更新(?:を)?(?:楽しみ|お待ち)|素敵な(?:お話|作品)|(?:話|作品|小説|編)を読みました/u,
    example: '読ませていただきました。続きを楽しみにしています',
  },
  {
    language: 'ko',
    pattern: /잘 (?:읽|보고|봤)|다음 ?편(?:도|이|을)? ?기(?:대|다)|재[밌미](?:게|어요|있)|작가님|건필/u,
    example: '작가님, 잘 읽었습니다',
  },
];

/** True where a paragraph, folded, answers a story. */
export function answers(folded: string): boolean {
  return ANSWERING.some(({ pattern }) => pattern.test(folded));
}
