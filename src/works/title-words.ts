/** The words that come and go between two spellings of one title, by language, as data. */

/** Leading articles; English ones fall anywhere. */
export const ARTICLES: ReadonlySet<string> = new Set(
  [
    'the a an', // en
    'der die das den dem ein eine einen', // de
    'le la les l un une', // fr
    'el los las una', // es
    'il lo gli i', // it
    'o os as um uma', // pt
    'de het een', // nl
    'en ett', // sv
    'az egy', // hu
  ].flatMap((line) => line.split(' ')),
);

export const ARTICLES_ANYWHERE: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** "and" in the languages of the headers: `&`, `+` and the word are one. */
export const CONNECTORS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'och', 'og', 'и', 'та']);

/** Numbers as words; a word that also means something else in another language (Swedish `sex`, German `die`) is left out. */
const NUMBER_LINES: readonly (readonly [number, string])[] = [
  [0, 'zero null'],
  [1, 'one eins erste erster first première primera prima uno один первая первый'],
  [2, 'two zwei deux dos due dois два две zweiter zweite second seconde deuxième segunda seconda вторая второй'],
  [3, 'three drei trois tres três три dritter dritte third troisième tercera terza третья третий'],
  [4, 'four vier quatre cuatro quattro quatro четыре vierter vierte fourth quatrième cuarta четвертая'],
  [5, 'five fünf cinq cinco cinque пять fünfter fünfte fifth cinquième quinta пятая'],
  [6, 'six sechs seis sei шесть sixth sixième шестая'],
  [7, 'seven sieben sept siete sette sete семь seventh седьмая'],
  [8, 'eight acht huit ocho otto oito восемь eighth восьмая'],
  [9, 'nine neun neuf nueve nove девять ninth девятая'],
  [10, 'ten zehn dix diez dieci dez десять tenth десятая'],
  [11, 'eleven elf onze once undici одиннадцать eleventh'],
  [12, 'twelve zwölf douze doce dodici doze двенадцать twelfth'],
  [13, 'thirteen dreizehn treize trece tredici treze тринадцать'],
  [14, 'fourteen vierzehn quatorze catorce quattordici'],
  [15, 'fifteen fünfzehn quinze quindici'],
  [16, 'sixteen sechzehn seize sedici'],
  [17, 'seventeen siebzehn'],
  [18, 'eighteen achtzehn'],
  [19, 'nineteen neunzehn'],
  [20, 'twenty zwanzig vingt veinte venti vinte двадцать'],
  [30, 'thirty dreißig trente treinta trenta тридцать'],
  [40, 'forty vierzig quarante cuarenta quaranta сорок'],
  [50, 'fifty fünfzig cinquante cincuenta cinquanta пятьдесят'],
  [60, 'sixty sechzig soixante sesenta шестьдесят'],
  [70, 'seventy siebzig setenta семьдесят'],
  [80, 'eighty achtzig ochenta восемьдесят'],
  [90, 'ninety neunzig noventa девяносто'],
  [100, 'hundred hundert cent cien cento сто'],
];

/** Roman numerals that are no word of their own; a lone `i`, `v` or `x` is one only behind a part word. */
const ROMAN = 'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const ROMAN_VALUES = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

/** Number words before folding, with their value; the caller folds them. */
export const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ...NUMBER_LINES.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
  ...ROMAN.map((numeral, i) => [numeral, ROMAN_VALUES[i] ?? 0] as const),
];

/** Words that announce a part's number. */
export const PART_WORDS: readonly string[] = [
  'part parts pt pts chapter chapters chap chapt ch episode ep section', // en
  'teil kapitel kap folge', // de
  'partie chapitre chap', // fr
  'parte capitulo cap', // es, pt
  'capitolo', // it
  'часть глава гл ч', // ru
  'część rozdział rozdz cz', // pl
  'část kapitola', // cs
  'rész fejezet', // hu
  'deel hoofdstuk', // nl
  'del kapitel', // sv
  'osa luku', // fi
].flatMap((line) => line.split(' '));

/** Parts with a name instead of a number, and the words that mark the last one. */
export const NAMED_PARTS: readonly string[] = [
  'prologue epilogue prolog epilog conclusion interlude last final finale end',
  'letzter letzte schluss zwischenspiel',
  'épilogue dernière dernier fin',
  'prólogo epílogo última ultimo final',
  'prologo epilogo ultima finale',
  'пролог эпилог последняя финал',
  'ostatnia poslední utolsó laatste sista viimeinen prológus epilógus',
].flatMap((line) => line.split(' '));

/** What a poster adds to say in what state the text is. */
export const STATE_WORDS: readonly string[] = [
  'revised rev repost reposted complete completed finished corrected updated edited wip new version rewritten drabble ficlet',
  'überarbeitet neu fertig komplett korrigiert',
  'révisé corrigé complet terminé',
  'revisado corregido completo terminado revisada',
  'riveduto completa',
  'исправлено закончен завершен',
].flatMap((line) => line.split(' '));

/** Words between a part and its total. */
export const TOTAL_WORDS: readonly string[] = ['of', 'von', 'sur', 'de', 'di', 'из', 'z', 'ze', 'van', 'av', 'the', 'and', '&'];

/** Titles that say nothing: two posts never belong together by one of these alone. Each is its own example. */
export const GENERIC_TITLES: readonly string[] = [
  'Untitled',
  'No Title',
  'Title',
  'No Subject',
  'None',
  'TBA',
  'TBD',
  'Working Title',
  'Title to come',
  'n/a',
  'Drabble',
  'Drabbles',
  'Ficlet',
  'Ficlets',
  'Fic',
  'Story',
  'A Story',
  'New Story',
  'My Story',
  'New Fic',
  'Fanfic',
  'Fan Fiction',
  'Snippet',
  'Challenge',
  'Challenge Fic',
  'Challenge Response',
  'Response',
  'Vignette',
  'One Shot',
  'Short Story',
  'Poem',
  'Work in Progress',
  'Part',
  'Chapter',
  'Prologue',
  'Epilogue',
  'Ohne Titel',
  'Kein Titel',
  'Titellos',
  'Geschichte', // de
  'Sans titre',
  'Pas de titre', // fr
  'Sin título', // es
  'Senza titolo', // it
  'Sem título', // pt
  'Без названия',
  'Без имени', // ru
  'Bez tytułu', // pl
  'Bez názvu', // cs
  'Cím nélkül', // hu
  'Zonder titel',
  'Titelloos', // nl
  'Utan titel',
  'Namnlös', // sv
  'Nimetön',
  'Ei nimeä', // fi
  '无题',
  '無題',
  '无标题',
  '無標題',
  '未命名', // zh
  'タイトルなし',
  '題名なし', // ja
  '무제',
  '제목 없음', // ko
];

/** Names that name nobody. */
export const NAMELESS: readonly string[] = [
  'Anonymous',
  'Anon',
  'Unknown',
  'Various',
  'Various Authors',
  'n/a',
  'none',
  'me',
  'myself',
  'author',
  'the author',
  'Anonym',
  'Unbekannt',
  'Anonyme',
  'Anónimo',
  'Anonimo',
  'Аноним',
  'Неизвестен',
  '匿名',
  '名無し',
  '名無しさん',
  '익명',
];
