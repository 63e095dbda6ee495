/** Names of places (archives, lists, sites) inside an archiving statement: what is left when its phrases are taken out. */

import { fold } from './folding.ts';
import { SightedPattern } from './sighted-pattern.ts';

/** Nouns of places, folded: a name that holds one is a place even in small letters. */
const PLACE_NOUNS = new SightedPattern(
  /(?:^|[\s'-])(?:archives?|arch|site|sites|website|list|lists|page|pages|library|group|groups|community|comm|journal|zine|newsletter|forum|board|shelf|stacks|collection|gallery|vault|nook|corner|repository|newsgroup|database|ml|yahoogroup|ezine|e-zine|webring|fest|home ?page|domain|digest|compendium|index|hall|haven|realm|attic|directory|anthology|archiv|liste|seite|sammlung|gruppe|bibliothek|portal|сайт\p{L}*|форум\p{L}*|архив\p{L}*|сообществ\p{L}*|дневник\p{L}*|лист\p{L}*|foro|pagina|sito|stron\p{L}+|grupa|grupie|forach|strank\p{L}+|archivum|oldal\p{L}*|arkisto|arkiv|sida|archief|论坛|本站|站|社区|論壇|サイト|게시판|사이트|카페)(?=$|[\s'.!,-])/u,
);

/** True where a name says what kind of place it is. */
export function holdsPlaceNoun(name: string): boolean {
  return PLACE_NOUNS.test(fold(name));
}

/** Words that no name of a place is made of. A candidate that has one of them in small letters is a sentence. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'i you he she we they it me him us them your yours its their who whom what which why when how is are was were be been being am do does did done has have had having will would shall should can could may might must ' +
    'not no yes if so because but than then that these those there very really just only too also again already always never ever still yet need needs want wants wanted like likes liked love loves know knows think thinks ' +
    'say says said tell told ask asks asked let lets take takes took taken give gives gave given get gets got go goes went gone come comes came make makes made put puts keep keeps kept write writes wrote mail send sends sent ' +
    'please thanks thank sorry sure fine okay ok hon honey dear dears darling darlings folks guys sweetie sweeties anyone anybody anything anywhere everyone everybody everything everywhere someone somebody something somewhere nobody nothing nowhere else other others rest permission consent ' +
    'long provided providing unless until till while though although since after before first later soon now here where whoever wherever whatever however archive-ask with without stay stays stayed welcome free freely ' +
    'head read wonder hope mind matter care course way time day week month year christmas finished complete done story stories fic fics work works copy copies post posted posting name credit link links header headers condition conditions terms usual money change changes ' +
    'und oder bitte nur nicht kein keine ich du ihr sie mir mich euch wo wenn aber gerne ja nein darf dürft durft ist sind mit ohne fur auf dann einfach ' +
    'werden worden bliver blir zijn mag wordt werd ' +
    'et ou pas ne sans avec mais oui non vous moi mon ma mes pour dans sur est sont ' +
    'y o no sin con pero si por favor yo mi mis para en es son ' +
    'e non senza con ma se per me mio mia dove ' +
    'ou nao sem com mas se por meu minha onde ' +
    'и не нет да без с но если можно только где мне меня мой моя это '
  ).split(/\s+/),
);

/** A name may hold these in small letters: "La Malle aux fics", "Biblioteca do Farol". */
const INSIDE_NAMES: ReadonlySet<string> = new Set([
  'fics',
  'fic',
  'story',
  'stories',
  'do',
  'no',
  'na',
  'for',
  'sur',
  'mon',
  'en',
  'son',
  'on',
  'in',
  'am',
  'an',
  'im',
  'auf',
  'mit',
  'ohne',
  'sin',
  'con',
  'sem',
  'com',
  'sans',
  'avec',
]);

/** Openers of a sentence that are no names though they stand in capitals. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those my our his her your it its i we he she they you and or but so if when once after before until till while because since as at on in to for from by with without of off over under no not none never ' +
    'copyright omg ooh wow yay yep yeppers yup yeah yippee twist yes please thanks just only also otherwise elsewhere anywhere anyone everyone others all any some most more less please ask tell let drop send give write mail want wants well oh ah hey hi hello okay sure fine maybe perhaps honestly ' +
    'really frankly personally obviously naturally usually already currently still now then there here what who why how where which whoever wherever whatever nobody nowhere nothing something someone somewhere archive archiving archived distribution permission feedback email ' +
    'ps uh um er hm hmm distribute circulate print share pages lists archives archivists sites newcomers strangers feel free do don does did have has had be is are was were will would can could may might should shall must go come take keep leave put post copy use see agreed deal christmas help enjoy link links linking credit god lord heaven good great love ' +
    'bitte nur nicht nein ja gerne aber wenn wer wo wie uberall nirgends nirgendwo jeder alle fragt sagt fragen verlinken erst vorher ich ihr oui non partout merci si no donde donde siempre pregunta ovunque dove chiedete potete pode sem com nao gdzie wszedzie nie tak kdo jen prosim ano ne barhol kerdezz igen nem kysy fraga vraag overal ' +
    'tylko niech proszę prosze можно только не нет да берите спросите пожалуйста'
  ).split(/\s+/),
);

const JOINTS =
  /\s*[,;、，/]\s*(?:(?:and|or|und|oder|et|ou|y|e|и|или|i|oraz|a|és|en|och|ja)\s+)?|\s+(?:and|or|plus|&|\+|as well as|und|oder|sowie|et|ou|y|o|e|и|или|i|oraz|a|és|en|och|ja)\s+|\s+-\s+/u;
const LEAD = new SightedPattern(
  /^(?:(?:to|at|on|in|for|via|from|by|with|only|just|and|or|of|an|auf|im|ins|in|bei|à|sur|dans|en|a|su|em|na|на|в|w|v|op|bij|på|hos|both|either|mainly|the usual|also|archive|archives|archived|well|please|yes|sure)[\s:]+)+/iu,
);
const TAIL = /[\s,.;:!?…)\]}*~–—-]+$|\s+(?:only|alone|exclusively|and|or|too|also|et al|etc|to|at|by|on|for|as)$/iu;
/** Jokes that are no place: "your fridge", "the bathroom wall". "Parrot's Perch" is a name. */
const JOKES = new SightedPattern(
  /\b(?:your|fridge|refrigerator|grandmother|granny|mum|mom|bathroom|toilet|loo|cat|dog|parrot|budgie|birdcage|wallpaper|bedroom|desk|forehead|wall|moon|mars|hell|heaven|siberia|timbuktu|antarctica|bin|trash|shredder|neighbou?rs?|aunt|uncle|boss)\b/iu,
);

/** "It's Christmas" is a sentence. */
const CONTRACTION = /^(?:it|i|you|we|they|that|there|he|she|who|what|let|here|don|can|won|isn)['’]/iu;

/** "12 March 2001". */
const DATED = /^(?:\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10} \d{1,2}),? (?:19|20)\d\d$/u;

/** The page of whoever takes it: no place by name. Folded. */
const THEIR_OWN = new SightedPattern(
  /\b(?:eure?[rnm]?|deine?[rnm]?|votre|vos|ton|tu|vuestr[ao]|su|vostr[oa]|tuo|seu|vosso|teu|swoj[aej]{1,2}|wasz[aej]{1,2}|svuj|svoje|vas|sajat|er|din|je|jullie|uw) (?:eigene?[nr]? |propi[ao] |propre |eget |egen |vlastni )?(?:seiten?|sites?|homepage|webs?|pagina|blog|forum|sito|stron|oldal|sida|hemsida|stranky)|сво[йяеию]\p{L}{0,2} (?:сайт|страниц|журнал|дневник|блог)/u,
);

const MOST_WORDS = 9;

export interface PlaceHints {
  /** The whole statement has no capitals. */
  readonly lowerCase: boolean;
  /** Only in English small letters throughout may be a name: elsewhere too many words of sentences are unknown here. */
  readonly english: boolean;
  /** Every noun has a capital. */
  readonly german: boolean;
  /** What stands beside it shows that it is a name: "nur Hutseite". */
  readonly expected: boolean;
}

/** The story and what is done with it, in other languages, as the first noun of a sentence. Folded. */
const ABOUT =
  /^(?:(?:der|die|das|den|diese[srnm]?|meine?[rsn]?|le|la|les|cette|ce|el|este|esta|il|questa|questo|lo|o|a|as|os|essa|dit|het|de|deze|den|denna|az?|ez|tato|tento|этот|эта|это|ten|ta|to|sen?|tata) )?(?:geschicht|erzahlung|fanfic|nouvelle|cuento|conto |novell|utwor|powiesc|opowies|fik|фик|archivier|veroffentlich|weiterverbreit|kopie|histoire|texte|reproduction|publication|diffusion|archivage|copie|histori|relato|reproduccion|publicacion|distribucion|storia|racconto|riproduzion|pubblicazion|diffusion|reproducao|publicacao|copia|opowiadani|tekst|publikacj|kopiowani|rozpowszechni|archiwiz|zamieszcza|povidk|pribeh|kopirovan|siren|zverejnen|archivac|tortenet|iras|masol|kozl|terjeszt|verhaal|kopieren|verspreid|publicatie|overname|berattelse|kopiering|spridning|publicering|arkivering|all kopiering|tarina|kopioi|julkais|arkistoi|levit|размещени|публикаци|перепечат|копирован|распростран|архивирован|текст|рассказ|истори)(?!\p{L}*-\p{L})/u;

/** The same where no blanks part words. */
const ABOUT_UNBROKEN =
  /^(?:[这這本此该該全].{0,2}(?:文|篇|作|章|故事)|文章|作品|小[说説]|この|本作|当作|作品|이 ?글|제 ?글|글은|소설)/u;

function quoted(text: string): string | null {
  return /["“”„«»「『]([^"“”„«»「」『』]{2,60})["“”«»」』]/u.exec(text)?.[1] ?? null;
}

/** Whether a piece of text is a name: capitals that no sentence opener explains, a place noun, quotes or an address of a site. */
function isName(text: string, { lowerCase, german, english, expected }: PlaceHints): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '&');
  // "Probably", "a list of"
  if (/^\p{L}+ly$|\bof$/iu.test(text)) return false;
  const named = words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
  if (words.length > MOST_WORDS || text.length > 80 || (!named && JOKES.test(text)) || CONTRACTION.test(text)) return false;
  if (/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text)) return true;
  if (DATED.test(text)) return false;
  // communities of journals
  if (/^[a-z0-9]+(?:_[a-z0-9]+)+$/i.test(text)) return true;
  if (THEIR_OWN.test(fold(text))) return false;
  const plain = words.map((word) => fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const sentence = words.some((word, i) => {
    const bare = plain[i] ?? '';
    return SENTENCE_WORDS.has(bare) && (lowerCase || !/^\p{Lu}/u.test(word)) && !(named && INSIDE_NAMES.has(bare));
  });
  if (sentence) return false;
  const capitals = words.filter(
    (word, i) => /^["'(]*\p{Lu}|^\p{Ll}+\p{Lu}|\d/u.test(word) && !(i === 0 && OPENERS.has(plain[0] ?? '')),
  ).length;
  if (PLACE_NOUNS.test(fold(text)) && (capitals > 0 || words.length > 1))
    return !/^(?:other|any|all|every|some|no|which|what|personal|that|another)\b/i.test(text);
  // "Die Geschichte", "Размещение": what the statement is about
  if (ABOUT.test(fold(text)) && capitals <= 2 && quoted(text) === null) return false;
  if (german && !expected) return capitals >= 2 || /[.\d]|\p{Ll}\p{Lu}/u.test(text);
  if (capitals > 0)
    return words.length === 1
      ? !OPENERS.has(plain[0] ?? '')
      : capitals >= Math.ceil((words.length - (OPENERS.has(plain[0] ?? '') ? 1 : 0)) / 3);
  // small letters throughout: words that no sentence is made of; scripts without capitals name places by their nouns alone
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return expected && text.length <= 16 && !ABOUT_UNBROKEN.test(text);
  return (
    lowerCase &&
    english &&
    words.length <= 4 &&
    words.every(
      (_, i) => ((plain[i] ?? '').length > 2 && !OPENERS.has(plain[i] ?? '')) || ['of', 'the', 'a'].includes(plain[i] ?? ''),
    ) &&
    words.some((_, i) => !OPENERS.has(plain[i] ?? ''))
  );
}

const NAMED_FOR_TWO =
  /(?<=\bthe )(\p{Lu}[\p{L}'’-]+) & (?=\p{Lu}[\p{L}'’-]+ (?:archive|site|page|list|group|community|library|collection)(?!\p{L}))|(\p{Lu}[\p{L}-]+) & (?=\p{Lu}[\p{L}-]*(?:['’]s|s['’])(?![\p{L}'’]))/gu;

/** The places that a piece of a statement names, as written. */
export function placesIn(text: string, hints: PlaceHints): readonly string[] {
  const out: string[] = [];
  const passed: string[] = [];
  // "going in a zine" names none
  const named = hints.english ? text.replace(/(?<=^|\s)an? \p{Ll}[\p{Ll}-]*(?=\s*(?:$|[,;]))/gu, '') : text;
  // "the Kay & Gerda archive" is one
  for (const piece of named.replace(NAMED_FOR_TWO, '$1$2\u0001&\u0001').split(JOINTS)) {
    let bare = piece.replaceAll('\u0001', ' ').trim();
    for (let round = 0; round < 3; round++) bare = LEAD.without(bare).replace(TAIL, '').trim();
    bare = bare
      .replace(/^[\s"'“”„«»([*~:–—-]+|[\s"'“”«»)\]*~:]+$/gu, (mark) =>
        /["“”„«»]/u.test(mark) && bare.split(/["“”„«»]/u).length === 3 && !/^["“„«].*["”“»]$/u.test(bare) ? mark.trim() : '',
      )
      .trim();
    const name = quoted(bare) ?? bare;
    if (name.length < 2 || !/\p{L}/u.test(name)) continue;
    if (quoted(bare) !== null || isName(name, hints)) out.push(...passed.splice(0), name);
    else if (hints.german && (out.length > 0 || passed.length === 0) && /^\p{Lu}[\p{L}-]{3,}$/u.test(name)) {
      // one word with a capital is any German noun, but in a list of names it is one of them
      if (out.length > 0) out.push(name);
      else passed.push(name);
    }
  }
  return out;
}
