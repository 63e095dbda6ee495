/** Names of places (archives, lists, sites) inside an archiving statement: what is left when its phrases are taken out. */
import { fold } from './folding.ts';

/** Nouns of places, folded: a name that holds one is a place even in small letters. */
const PLACE_NOUNS =
  /(?:^|[\s'-])(?:archives?|arch|site|sites|website|list|lists|page|pages|library|group|groups|community|comm|journal|zine|newsletter|forum|board|shelf|stacks|collection|gallery|vault|nook|corner|repository|newsgroup|database|ml|yahoogroup|ezine|e-zine|webring|fest|home ?page|domain|digest|compendium|index|hall|haven|realm|attic|directory|anthology|archiv|liste|seite|sammlung|gruppe|bibliothek|portal|сайт\p{L}*|форум\p{L}*|архив\p{L}*|сообществ\p{L}*|дневник\p{L}*|лист\p{L}*|foro|pagina|sito|stron\p{L}+|grupa|grupie|forach|strank\p{L}+|archivum|oldal\p{L}*|arkisto|arkiv|sida|archief|论坛|本站|站|社区|論壇|サイト|게시판|사이트|카페)(?=$|[\s'.!,-])/u;

/** Words that no name of a place is made of. A candidate that has one of them in small letters is a sentence. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'i you he she we they it me him us them your yours its their who whom what which why when how is are was were be been being am do does did done has have had having will would shall should can could may might must ' +
    'not no yes if so because but than then that these those there very really just only too also again already always never ever still yet need needs want wants wanted like likes liked love loves know knows think thinks ' +
    'say says said tell told ask asks asked let lets take takes took taken give gives gave given get gets got go goes went gone come comes came make makes made put puts keep keeps kept write writes wrote mail send sends sent ' +
    'please thanks thank sorry sure fine okay ok anyone anybody anything anywhere everyone everybody everything everywhere someone somebody something somewhere nobody nothing nowhere else other others rest permission consent ' +
    'long provided providing unless until till while though although since after before first later soon now here where whoever wherever whatever however archive-ask with without stay stays stayed welcome free freely ' +
    'head read wonder hope mind matter care course way time day week month year christmas finished complete done story stories fic fics work works copy copies post posted posting name credit link links header headers money change changes ' +
    'und oder bitte nur nicht kein keine ich du ihr sie mir mich euch wo wenn aber gerne ja nein darf dürft durft ist sind mit ohne fur auf dann einfach ' +
    'et ou pas ne sans avec mais oui non vous moi mon ma mes pour dans sur est sont ' +
    'y o no sin con pero si por favor yo mi mis para en es son ' +
    'e non senza con ma se per me mio mia dove ' +
    'ou nao sem com mas se por meu minha onde ' +
    'и не нет да без с но если можно только где мне меня мой моя это '
  ).split(/\s+/),
);

/** Openers of a sentence that are no names though they stand in capitals. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those my our his her your it its i we he she they you and or but so if when once after before until till while because since as at on in to for from by with without of off over under no not none never ' +
    'yes please thanks just only also otherwise elsewhere anywhere anyone everyone others all any some most more less please ask tell let drop send give write mail want wants well oh ah hey hi hello okay sure fine maybe perhaps honestly ' +
    'really frankly personally obviously naturally usually already currently still now then there here what who why how where which whoever wherever whatever nobody nowhere nothing something someone somewhere archive archiving archived distribution permission feedback email ' +
    'feel free do don does did have has had be is are was were will would can could may might should shall must go come take keep leave put post copy use see agreed deal christmas help enjoy link links linking credit god lord heaven good great love ' +
    'bitte nur nicht nein ja gerne aber wenn wer wo wie uberall nirgends nirgendwo jeder alle fragt sagt fragen verlinken erst vorher ich ihr oui non partout merci si no donde donde siempre pregunta ovunque dove chiedete potete pode sem com nao gdzie wszedzie nie tak kdo jen prosim ano ne barhol kerdezz igen nem kysy fraga vraag overal ' +
    'tylko niech proszę prosze можно только не нет да берите спросите пожалуйста'
  ).split(/\s+/),
);

const JOINTS =
  /\s*[,;、，/]\s*(?:(?:and|or|und|oder|et|ou|y|e|и|или|i|oraz|a|és|en|och|ja)\s+)?|\s+(?:and|or|plus|&|\+|as well as|und|oder|sowie|et|ou|y|o|e|и|или|i|oraz|a|és|en|och|ja)\s+|\s+-\s+/u;
const LEAD =
  /^(?:(?:to|at|on|in|for|via|from|by|with|only|just|and|or|of|an|auf|im|in|bei|à|sur|dans|en|a|su|em|na|на|в|w|v|both|either|mainly|the usual|also|archive|archives|archived|well|please|yes|sure)[\s:]+)+/iu;
const TAIL = /[\s,.;:!?…)\]}*~–—-]+$|\s+(?:only|and|or|too|also|et al|etc|to|at|by|on|for|as)$/iu;
/** Jokes that are no place: "your fridge", "the bathroom wall". */
const JOKES =
  /\b(?:your|fridge|refrigerator|grandmother|granny|mum|mom|bathroom|toilet|loo|cat|dog|parrot|budgie|birdcage|wallpaper|bedroom|desk|forehead|wall|moon|mars|hell|heaven|siberia|timbuktu|antarctica|bin|trash|shredder|neighbou?rs?|aunt|uncle|boss)\b/iu;

/** "It's Christmas" is a sentence. */
const CONTRACTION = /^(?:it|i|you|we|they|that|there|he|she|who|what|let|here|don|can|won|isn)['’]/iu;

const MOST_WORDS = 9;

function quoted(text: string): string | null {
  return /["“”„«»「『]([^"“”„«»「」『』]{2,60})["“”«»」』]/u.exec(text)?.[1] ?? null;
}

/** Whether a piece of text is a name: capitals that no sentence opener explains, a place noun, quotes or an address of a site. */
function isName(text: string, lowerCase: boolean, german: boolean): boolean {
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS || text.length > 80 || JOKES.test(text) || CONTRACTION.test(text)) return false;
  if (/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text)) return true;
  const plain = words.map((word) => fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const sentence = words.some((word, i) => SENTENCE_WORDS.has(plain[i] ?? '') && (lowerCase || !/^\p{Lu}/u.test(word)));
  if (sentence) return false;
  const capitals = words.filter(
    (word, i) => /^["'(]*\p{Lu}|^\p{Ll}+\p{Lu}|\d/u.test(word) && !(i === 0 && OPENERS.has(plain[0] ?? '')),
  ).length;
  if (PLACE_NOUNS.test(fold(text)) && (capitals > 0 || words.length > 1))
    return !/^(?:other|any|all|every|some|no|which|what|personal|that|another)\b/i.test(text);
  if (german) return capitals >= 2 || /[.\d]|\p{Ll}\p{Lu}/u.test(text);
  if (capitals > 0)
    return words.length === 1
      ? !OPENERS.has(plain[0] ?? '')
      : capitals >= Math.ceil((words.length - (OPENERS.has(plain[0] ?? '') ? 1 : 0)) / 3);
  // small letters throughout: words that no sentence is made of; scripts without capitals name places by their nouns alone
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return false;
  return (
    lowerCase &&
    words.length <= 4 &&
    words.every(
      (_, i) => ((plain[i] ?? '').length > 2 && !OPENERS.has(plain[i] ?? '')) || ['of', 'the', 'a'].includes(plain[i] ?? ''),
    ) &&
    words.some((_, i) => !OPENERS.has(plain[i] ?? ''))
  );
}

/** The places that a piece of a statement names, as written. `lowerCase`: the whole statement has no capitals. */
export function placesIn(text: string, lowerCase: boolean, german: boolean): readonly string[] {
  const out: string[] = [];
  for (const piece of text.split(JOINTS)) {
    let bare = piece.trim();
    for (let round = 0; round < 3; round++) bare = bare.replace(LEAD, '').replace(TAIL, '').trim();
    bare = bare
      .replace(/^[\s"'“”„«»([*~:–—-]+|[\s"'“”«»)\]*~:]+$/gu, (mark) =>
        /["“”„«»]/u.test(mark) && bare.split(/["“”„«»]/u).length === 3 && !/^["“„«].*["”“»]$/u.test(bare) ? mark.trim() : '',
      )
      .trim();
    const name = quoted(bare) ?? bare;
    if (name.length < 2 || !/\p{L}/u.test(name)) continue;
    if (quoted(bare) !== null || isName(name, lowerCase, german)) out.push(name);
  }
  return out;
}
