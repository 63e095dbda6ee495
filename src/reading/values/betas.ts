/** Beta readers and translators: names from a field, and names that a note thanks. */
import { isNone, startsWithNone } from './emptiness.ts';
import { fold, oneLine } from './folding.ts';
import { readNames } from './names.ts';

const LONGEST = 2000;

/** Nobody read it before, or the author alone. Folded. */
export const NO_BETA: readonly { readonly language: string; readonly say: RegExp; readonly example: string }[] = [
  { language: 'en', say: /\bun-?\s?beta|\bnot (?:been )?(?:yet )?beta|\bno(?:t a)? beta\b|\bwithout (?:a )?beta|\bnobody\b|\bno one\b|\bnone\b|\bmyself\b|\bmy own beta\b|\bself[ -]?beta|\bwho needs\b|\bwhat(?:'s| is) a beta\b|\bspell-?check(?:er)?\b|^(?:just )?me\b|\bmy (?:cat|dog|computer)\b|\bbeta'?s? wanted\b|\bhaven't got\b|\bi don't have\b|\bneed(?:ed)? (?:one|a beta)\b|^n\/a\b|\bstill looking\b/, example: "unbeta'd" },
  { language: 'de', say: /\bungebeta|\bkeine[rn]?\b|\bich selbst\b|\bnicht gebeta|\bniemand\b|\bselbst\b/, example: 'ungebetat' },
  { language: 'fr', say: /\bpersonne\b|\baucune?\b|\bpas de beta\b|\bmoi(?:-meme)?\b|\bnon beta/, example: 'personne' },
  { language: 'es', say: /\bsin beta|\bnadie\b|\bningun[oa]?\b|\byo mism[oa]\b|^yo\b/, example: 'sin betear' },
  { language: 'it', say: /\bnessun[oa]?\b|\bsenza beta|\bnon betat|\bio stess[oa]\b|\bniente beta\b/, example: 'nessuna beta, errori miei' },
  { language: 'pt', say: /\bninguem\b|\bnao (?:foi )?betad|\bsem beta|\bnenhum[a]?\b|^eu\b/, example: 'sem beta' },
  { language: 'ru', say: /\bнет\b|^нет|сам[аои]? себе|не бечен|без бет|не бетил|отсутств|никто|(?:^|\s)сам(?:а)?(?:\s|$|,)|ворд|не вычитан|небечен/, example: 'сам себе' },
  { language: 'pl', say: /\bbrak\b|\bniebetowan|\bbez bety\b|\bnie betowan|\bnikt\b|\bsama\b|\bja\b/, example: 'niebetowane' },
  { language: 'cs', say: /\bnikdo\b|\bbez bety\b|\bnebetov|\bneni\b|\bsama\b|\bzadn/, example: 'nebetováno' },
  { language: 'hu', say: /\bnincs\b|\bsenki\b|\bnem volt\b|\ben magam\b/, example: 'nincs' },
  { language: 'nl', say: /\bgeen\b|\bniet gebeta|\bniemand\b|\bikzelf\b|\bik zelf\b/, example: 'geen' },
  { language: 'sv', say: /\bobetad|\bingen\b|\binte betad|\bjag sjalv\b/, example: 'obetad' },
  { language: 'fi', say: /\bei (?:ole )?beta|\bbetaamaton|\bei ole\b|\bmina itse\b|\boma moka\b/, example: 'betaamaton' },
  { language: 'zh', say: /^(?:无|無|没有|沒有|自己)/, example: '无' },
];

/** Before the names, in the value of a field. */
const LEAD = /^(?:(?:and |also |as always,? |as ever,? |once again,? |again,? |with |a )*(?:(?:very |big |huge |many |special |grateful |much |heartfelt |undying |eternal |enormous |warm )*(?:thanks?(?: you)?(?: so much| very much)?(?: go(?:es)?)?(?: out)?(?: to)?|thanx(?: to)?|kudos to|credit (?:goes )?to|hugs to|love to|cookies to|gratitude to|applause to)|beta(?:'?d|'?ed|-?read|s|reading)?(?:(?: and \w+)? by|ing by|:)?|(?:alpha|proof|brit-?pick)(?:-?read|ed|'d)?(?: by|:)|by|betowal[aiy]|sprawdzal[aiy]|poprawial[aiy]|zbetowal[aiy]|betagelesen von|gebetat von|korrekturgelesen von|danke?(?:schon)? an|vielen dank an|dank an|dank aan|merci a|mille mercis a|gracias a|grazie a|obrigad[oa] a|спасибо|бета|dekuji|diky|dziekuje|koszonet|kiitos|tack(?: till)?|to|betasi|betannut|betada por|betado por|beteado por|betata da|corrigee? par|relue? par))[\s,:-]+/;
/** Praise before a name: "my lovely", "the ever-patient". */
const PRAISE = /^(?:The|My|Our|To my|To the)\s+(?:[\p{Ll}-]+,?\s+){1,4}(?=\p{Lu})|^(?:(?:to|by|an|a|the|my|our|dear|and|to my|ma|mon|meine[rn]?|mein|mi|la mia|minha|meu|моей|моя|моему|mojej|moje|mé|min|mijn)\s+)+(?:[\p{Ll}-]+(?:,|\s+and)?\s+){0,4}?(?=\p{Lu}|[\p{L}]+[\d_])|^(?:(?:the|my|dear|lovely|wonderful|patient|amazing|fabulous|brilliant|ever-?\p{Ll}+|marvell?ous|incomparable|always \p{Ll}+|beta|betas|beta-?readers?|friends?)\s+)+/u;
/** What a name is followed by: a clause about that reader. */
const CLAUSE = /(?:\s+(?:who|whose|which|that|as|all|any|without|did|does|has|had|was|is|helped|caught|made|pointed|read|looked|gave|kept|put|took|rocks?|rules?|you|thank|thanks|beta|beta'd|betaed|betas|qui|que|che|która|który|která|který|kindly)(?![\p{L}-]).*$)/u;
/** What several names are thanked for. */
const REASON = /\s+(?:for|because|fürs|für|pour|por|per|pela|pelo|za|за|voor|för)\s.*$/u;

/** Reading before posting, as people thank for it. Folded. */
const BETA_WORD = /\b(?:un)?(?:beta|alpha|proof|pre-?read|brit-?pick|nit-?pick|copy-?edit|edit(?:ed|ing|s)?\b|read(?:ing)? (?:it |this |that )?(?:over|through)|look(?:ing|ed) (?:it |this )?over|go(?:ing)? over|grammar|spelling|typos|commas?\b|first read)|бет|бечен|вычит|гамм|korrektur|korekt|betale|betal|gegenles|relectur|relect|relu|correct|revision|betow|betau|oikolu|lektor|betaz|校对|校對|校正|下読み|교정|betage|betad|bete[aoi]/;

function withoutRemarks(raw: string): string {
  const text = oneLine(raw.slice(0, LONGEST));
  // a second sentence is a remark, unless it names another reader
  const sentences = text.split(/(?<=[\p{L}\p{N})]{3}[.!?]|[!?])\s+(?=\p{L})/u);
  return sentences.filter((sentence, i) => i === 0 || (BETA_WORD.test(fold(sentence)) && /\p{Lu}/u.test(sentence.slice(1)) && !/mistakes?|errors?|typos?|fehler|fautes|errores|errori|erros|ошибк|bled|chyb|hib/i.test(sentence))).join(' ; ');
}

/** "Many thanks to the lovely X" without what stands before X. */
function withoutLead(piece: string): string {
  let text = piece.trim();
  for (let round = 0; round < 3; round++) {
    const before = text;
    const lead = LEAD.exec(fold(text));
    if (lead !== null) text = text.slice(lead[0].length);
    text = text.replace(PRAISE, '').trim();
    if (text === before) break;
  }
  return text;
}

/** "X (chapters 1-3)", "X - thank you!", "the patient X who …" cut down to the name. */
function bareName(piece: string): string {
  return withoutLead(piece).replace(CLAUSE, '').replace(REASON, '').replace(/\s+[-–—]+\s+.*$/u, '').replace(/[\s!?:;,*]+$/u, '').replace(/(?<!\b\p{Lu})\.$/u, '').trim();
}

function namesIn(text: string): string[] {
  const found: string[] = [];
  // a clause that a comma opens is no name: "Shoal, who swims"
  for (const chunk of text.split(/\s*;\s*|\s+[-–—]+\s+/u)) {
    // "the wonderful X and the patient Y": praise before each name goes
    const plain = withoutLead(chunk).replace(REASON, '').replace(/((?:,|\band|&)\s+)(?:to )?(?:the |my |our )(?:[\p{Ll}-]+,? ){0,4}(?=\p{Lu})/gu, '$1');
    for (const { name: written } of readNames(plain)) {
      const name = bareName(written);
      if (isPersonName(name)) found.push(name);
    }
  }
  return [...new Set(found)];
}

const NO_PERSON = /^(?:beta|betas|reader|readers|thanks?|thank you|dziekuje|dekuji|diky|danke|merci|gracias|grazie|obrigad[oa]|kiitos|tack|koszonom|спасибо|you|her|him|them|everyone|everybody|all|anyone|friends?|mistakes?|errors?|remaining|yes|various|several|many|others?|my|the|a|and|for|me|myself|i|no|not|none|it|this|that|she|he|they|hugs?|kisses|love|as always|as usual|as ever|still|again|help|editing|cheering|support|encouragement|the list|list|группа|всем|huge|big)$/;

function isPersonName(name: string): boolean {
  return name !== '' && /[\p{L}]/u.test(name) && name.split(/\s+/u).length <= 5 && !NO_PERSON.test(fold(name)) && !/^\d+$/.test(name);
}

/** Whether a value says that nobody read it. */
function saysNobody(raw: string): boolean {
  const folded = fold(raw);
  const first = folded.split(/[;.!?]/)[0] ?? '';
  if (isNone(raw) || startsWithNone(raw)) return true;
  return NO_BETA.some(({ say }) => say.test(first)) && !/\bby (?!nobody|no one|me\b|myself)\p{L}/u.test(first);
}

/**
 * Names in the value of a Beta, Thanks or Credits field.
 * Under `thanks`, only those who are thanked for reading: "Piers, for betaing; my hens, for research" is Piers.
 */
export function readBetas(raw: string, key: 'beta' | 'thanks' = 'beta'): readonly string[] {
  if (saysNobody(raw) && key === 'beta') return [];
  if (key === 'beta') return namesIn(withoutRemarks(raw));
  const text = oneLine(raw.slice(0, LONGEST));
  if (!BETA_WORD.test(fold(text)) || saysNobody(raw)) return [];
  const found: string[] = [];
  let pending: string[] = [];
  for (const chunk of text.split(/\s*;\s*|(?<=[\p{L})]{3})[.!]\s+|\s*,?\s+and\s+(?=(?:to\s+)?(?:the |my )?(?:[\p{L}'’-]+\s+){1,6}for\s)/u)) {
    const reason = /^(.*?)[\s,(-]+(?:for|fürs|für|pour|por|per|za|за|voor|för|pela|pelo|na|betasi|who)\s+(.*)$/iu.exec(chunk);
    const who = reason?.[1] ?? chunk;
    if (reason?.[2] !== undefined && !BETA_WORD.test(fold(reason[2]))) {
      pending = [];
      continue;
    }
    if (reason === null && !BETA_WORD.test(fold(chunk))) {
      pending.push(who);
      continue;
    }
    for (const piece of [...pending, who]) found.push(...namesIn(piece));
    pending = [];
  }
  return [...new Set(found)];
}

/** A name inside a sentence: capitals, or a handle with a digit or underscore. Bounded, so that matching stays linear. */
const NAME = "(?:\\p{Lu}[\\p{L}\\p{N}_'’-]{0,30}|[\\p{L}\\p{N}]{0,20}[\\d_][\\p{L}\\p{N}_-]{0,20})(?: (?:(?:the|of|de|von|van|la|le) )?\\p{Lu}[\\p{L}\\p{N}'’-]{0,30}\\.?){0,2}";
const LOWER_NAME = "[\\p{L}\\p{N}_'’-]{2,30}";
const names = (name: string): string => `${name}(?:(?:, (?:and |& )?|,? (?:and|&|und|et|y|e|и|i|och|en|ja|és) )(?:(?:to )?(?:the |my )?[\\p{Ll}-]{0,15} ?)?${name}){0,6}`;

/** What a note says of its beta readers. `{names}` stands for one name or several. */
export const BETA_NOTES: readonly { readonly language: string; readonly say: string; readonly example: string }[] = [
  { language: 'en', say: "{names} (?:was|were|is|are|has been|acted as|served as)(?: (?:my|the|a|an|as|once again|again|also|kindly|always|ever|ever-patient|wonderful|lovely|patient|faithful))* (?:beta|betas|beta-?readers?|beta readers?|pre-?readers?|proof-?readers?|editors?)\\b", example: 'Perrin was my beta' },
  { language: 'en', say: "{names} (?:also |kindly |very kindly |was kind enough to |took the time to |took time to |has |have |did the |did )*(?:beta(?:-?\\s?read|'?d|'?ed|s)?|proof-?read|pre-?read|brit-?pick(?:ed)?|betaing)(?: |$|[.,!;:)])", example: 'Perrin beta-read this twice' },
  { language: 'en', say: "(?:beta(?:'?d|'?ed|-?\\s?read|ing| credits?| thanks)?|proof-?read|pre-?read|edited|brit-?picked)(?: (?:and|&) \\p{L}+)?(?: (?:once again|kindly|again|lovingly))? by (?:the |my )?(?:[\\p{Ll}-]+,? ){0,3}{names}", example: "Beta'd by Teasel and Marl" },
  { language: 'en', say: "(?:my|our|the) (?:[\\p{Ll}-]+,? (?:and )?){0,4}(?:beta|betas|beta-?\\s?readers?|proof-?readers?|pre-?readers?|editors?)[,:]? {names}", example: 'my beta readers Teasel and Marl' },
  { language: 'en', say: "(?:thanks?|thank you,?|thanx|kudos|hugs|gratitude|cookies|love|credit)(?: (?:so much|very much|a million|a lot|again|go(?:es)?|out|as always|also|must go|and hugs))*(?: to)? (?:the |my |to )*(?:[\\p{Ll}-]+,? ){0,4}?{names},?(?: both| all)? (?:for|who)(?: [\\p{L}'’,-]+){0,8}? (?:beta|proof|pre-?read|brit-?pick|edit|typo|grammar|spell|comma|nit-?pick|looking (?:it|this) over|reading (?:it|this) (?:over|through))", example: 'thanks to Teasel for betaing' },
  { language: 'en', say: "{names} for (?:the |her |his |their |a |some |being |doing |such |all |quick |speedy |super-?fast |wonderful )*(?:beta|betaing|beta-?reading|beta-?read|proofing|proof-?reading)", example: 'Teasel for the beta' },
  { language: 'en', say: "(?:betas?|beta-?readers?|proof-?readers?|pre-?readers?)(?: (?:was|were|is|are))?(?: the| my)?[:,]? (?:[\\p{Ll}-]+ ){0,2}?{names}", example: 'Beta: Teasel' },
  { language: 'en', say: "{names},? (?:thanks?|thank you)(?: (?:so|very) much)? for (?:[\\p{L}'’-]+ ){0,4}?beta", example: 'Teasel, thank you for the beta' },
  { language: 'en', say: "{names} did (?:a|an|the|such) (?:[\\p{Ll}-]+ ){0,3}?beta", example: 'Teasel did a super beta job' },
  { language: 'en', say: '{names} (?:looked|read|went) (?:this|it) (?:over|through)', example: 'Teasel looked this over' },
  { language: 'en', say: '{names} \\(beta\\)', example: 'Teasel (beta)' },
  { language: 'de', say: '(?:danke?|dankeschön|dank)(?: (?:geht|auch|wie immer))*(?: an)? (?:meine[rn]? )?(?:[\\p{Ll}-]+ ){0,2}?{names},? (?:fürs?|für das|die|der) ?(?:[\\p{L}]+ ){0,3}?(?:[Bb]eta|[Kk]orrektur|[Gg]egenles|[Pp]robeles)', example: 'Danke an Teasel fürs Betalesen' },
  { language: 'de', say: '(?:gebetat|betagelesen|korrekturgelesen|gegengelesen) (?:von|hat) {names}|{names} hat (?:[\\p{L}]+ ){0,3}?(?:betagelesen|gebetat|korrigiert|gegengelesen)', example: 'Betagelesen von Teasel' },
  { language: 'fr', say: "(?:merci|mercis|remerciements)(?: [\\p{Ll}]+){0,3}? à (?:ma |mon |la |le )?(?:[\\p{Ll}-]+ ){0,2}?{names}(?:,? (?:pour|qui) (?:[\\p{L}'’]+ ){0,4}?(?:b[êée]ta|relecture|correction|relu|corrig)|\\s?[.!]?$)", example: 'merci à Teasel pour la relecture' },
  { language: 'fr', say: '(?:corrigée?|relue?|b[êée]ta(?:-lue?)?) par {names}', example: 'relu par Teasel' },
  { language: 'es', say: '(?:gracias|agradecimientos)(?: [\\p{Ll}]+){0,2}? a (?:mi )?(?:[\\p{Ll}-]+ ){0,2}?{names},? por (?:[\\p{L}]+ ){0,4}?(?:bete|beta|correg|correc|revis)|(?:beteado|betead[oa]|corregid[oa]|revisad[oa]) por {names}', example: 'gracias a Teasel por betear' },
  { language: 'it', say: "(?:grazie|ringrazio|ringraziamenti)(?: [\\p{Ll}]+){0,2}?(?: a)? (?:mia )?{names},? per (?:[\\p{L}'’]+ ){0,4}?(?:bet|corre|revis|rilett)|(?:betat[oa]|betalett[oa]|corrett[oa]) da {names}", example: 'grazie a Teasel per il betaggio' },
  { language: 'pt', say: '(?:obrigad[oa]|agradeço|agradecimentos|valeu)(?: [\\p{Ll}]+){0,2}? (?:a|à|ao) (?:minha |meu )?(?:[\\p{Ll}-]+ ){0,2}?{names},? (?:por|pela|pelo) (?:[\\p{L}]+ ){0,4}?(?:bet|revis|corre)|(?:betad[oa]|revisad[oa]) por {names}', example: 'obrigada a Teasel pela betagem' },
  { language: 'ru', say: '(?:спасибо|благодарю|благодарность|благодарности)(?: [\\p{Ll}]+){0,3}? {names},? за (?:[\\p{L}]+ ){0,3}?(?:бет|вычит|прав|редак|гамм)|(?:отбечено|бетила|бетил|бечено|вычитала|вычитал) {names}', example: 'спасибо Мышь за вычитку' },
  { language: 'pl', say: '(?:dziękuję|dzięki|podziękowania)(?: [\\p{Ll}]+){0,3}? (?:dla )?{names},? za (?:[\\p{L}]+ ){0,3}?(?:bet|korekt|popraw|spraw)|(?:z?betowała|z?betował|betowane przez) {names}', example: 'betowała Mrówka' },
  { language: 'cs', say: '(?:díky|děkuji|dík|poděkování)(?: [\\p{Ll}]+){0,3}? {names},? za (?:[\\p{L}]+ ){0,3}?(?:bet|korekt|oprav)|(?:betovala|betoval|opravila|opravil) {names}', example: 'betovala Mrówka' },
  { language: 'hu', say: '(?:köszönet|köszönöm|hála)(?: [\\p{Ll}]+){0,3}? {names} (?:a |az )?(?:[\\p{Ll}]+ ){0,2}?(?:bétáz|béta|lektor|javít)|(?:bétázta|lektorálta|javította):? {names}', example: 'Köszönet Bélának a bétázásért' },
  { language: 'nl', say: '(?:dank|bedankt|met dank)(?: [\\p{Ll}]+){0,2}?(?: aan)? {names},? voor (?:[\\p{L}]+ ){0,3}?(?:b[eè]ta|proef|nakijk|correct|nalez)', example: 'Dank aan Teasel voor het bètalezen' },
  { language: 'sv', say: '(?:tack)(?: [\\p{Ll}]+){0,2}?(?: till)? {names},? (?:för|som) (?:[\\p{L}]+ ){0,3}?(?:beta|korrektur|läs)', example: 'Tack till Teasel för betaläsning' },
  { language: 'fi', say: '(?:kiitos|kiitokset)(?: [\\p{Ll}]+){0,2}? {names} (?:[\\p{Ll}]+ ){0,2}?(?:beta|oikolu)', example: 'Kiitos Sannalle betauksesta' },
];

interface NotePattern {
  readonly language: string;
  readonly pattern: RegExp;
}

function compile(name: string, praise: boolean): NotePattern[] {
  // a second {names} of one row is a group of its own
  return BETA_NOTES.map(({ language, say: written }) => {
    let n = 0;
    const say = praise ? written : written.replaceAll(/\(\?:\[\\p\{Ll\}-\]\+[^)]*(?:\([^)]*\))?[^)]*\)\{\d,\d\}\??/g, '');
    return { language, pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${say.replaceAll('{names}', () => `(?<names${n++}>${names(name)})`)})`, 'gu') };
  });
}
const PATTERNS = compile(NAME, true);
/** For notes in small letters throughout, where praise cannot be told from a name. */
const LOWER_PATTERNS = compile(LOWER_NAME, false);

/** Words that open such a sentence: their capital is no name's. */
const OPENERS: ReadonlySet<string> = new Set([
  'thanks', 'thank', 'thanx', 'kudos', 'hugs', 'gratitude', 'cookies', 'credit', 'beta', 'betas', 'betaed', "beta'd", 'betareader', 'betareaders', 'proofread', 'prereaders', 'edited', 'my', 'our', 'the', 'special', 'many', 'big', 'huge', 'danke', 'dank',
  'dankeschön', 'vielen', 'betagelesen', 'gebetat', 'korrekturgelesen', 'merci', 'mercis', 'remerciements', 'corrigé', 'corrigée', 'relu', 'relue', 'bêta', 'gracias', 'agradecimientos', 'beteado', 'corregido', 'revisado', 'grazie', 'ringrazio', 'betata', 'betato',
  'corretta', 'obrigada', 'obrigado', 'agradeço', 'betada', 'betado', 'revisada', 'valeu', 'спасибо', 'благодарю', 'благодарность', 'отбечено', 'бетила', 'вычитала', 'dziękuję', 'dzięki', 'podziękowania', 'betowała', 'betował', 'díky', 'děkuji', 'dík', 'betovala',
  'köszönet', 'köszönöm', 'hála', 'bétázta', 'lektorálta', 'bedankt', 'tack', 'kiitos', 'kiitokset', 'and', 'all', 'not', 'no', 'senza', 'sin', 'sem', 'ohne', 'once', 'as', 'again', 'big',
]);

/** Capitals of opening words made small, unit for unit. */
function openersLowered(text: string): string {
  return text.replace(/\p{Lu}[\p{L}'’]*/gu, (word) => (OPENERS.has(word.toLowerCase().replace('’', "'")) ? word.toLowerCase() : word));
}

const NO_NOTE_NAME = /^(?:i|i'm|i've|he|she|they|we|you|it|this|that|my|the|a|an|thanks?|thank|thanx|beta|betas|not|no|nobody|none|unbeta'?d|also|and|but|so|as|all|any|for|to|who|special|many|big|huge|kudos|hugs|love|notes?|author|story|fic|chapter|part|was|is|are|were|again|once|never|if|please|everyone|anyone|someone|merci|danke|dank|gracias|grazie|obrigad[oa]|спасибо|tack|kiitos|koszonet|credits?|god|english|american|british|her|his|their)$/;

/** Dative endings of names in Hungarian, Finnish and Czech thanks: "Bélának" is Béla. */
function nominative(name: string, language: string): string {
  if (language === 'hu') return name.replace(/ának$/u, 'a').replace(/ének$/u, 'e').replace(/(?:nak|nek)$/u, '');
  if (language === 'fi') return name.replace(/(?::?lle)$/u, '');
  return name;
}

/** Names that a note credits with beta reading; none where it says that nobody did. */
export function betasInNote(note: string): readonly string[] {
  const text = oneLine(note.slice(0, LONGEST));
  const folded = fold(text);
  if (!BETA_WORD.test(folded) && !/\bmerci\b/.test(folded)) return [];
  const patterns = text === text.toLowerCase() ? LOWER_PATTERNS : PATTERNS;
  const found: string[] = [];
  for (const { language, pattern } of patterns) {
    for (const match of openersLowered(text).matchAll(pattern)) {
      for (const group of Object.values(match.groups ?? {})) {
        if (group === undefined) continue;
        for (const { name } of readNames(bareName(group))) {
          const bare = nominative(bareName(name), language);
          if (!isPersonName(bare) || NO_NOTE_NAME.test(fold(bare)) || NO_NOTE_NAME.test(fold(bare.split(' ')[0] ?? ''))) continue;
          if (!found.some((other) => fold(other) === fold(bare) || fold(other).startsWith(`${fold(bare)} `))) found.push(bare);
        }
      }
    }
  }
  return found;
}

/** Names in the value of a translator field; none where the value says "me". */
export function readTranslators(raw: string): readonly string[] {
  if (isNone(raw)) return [];
  const text = withoutRemarks(raw).replace(/^(?:translated|translation|übersetzt|traduit|traducido|tradott[oa]|traduzid[oa]|přeložil[a]?|przetłumaczył[a]?|vertaald|översatt)\s*(?:by|von|par|por|da|door|av)?[\s:]+/iu, '');
  return readNames(text.split(/\s*;\s*/u)[0] ?? '').map(({ name }) => name);
}
