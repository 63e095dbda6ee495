/** Beta readers and translators: names from a field, and names that a note thanks. */

import { BETA_NOTES, NO_BETA } from './beta-notes.ts';
import { BETA_WORD, speaksOfReading } from './beta-words.ts';
import { isNone, startsWithNone } from './emptiness.ts';
import { fold, oneLine } from './folding.ts';
import { matchesOf } from './matches.ts';
import { readNames } from './names.ts';
import { Openings } from './openings.ts';

const LONGEST = 2000;

/** Before the names, in the value of a field. */
const LEAD =
  /^(?:(?:and |also |as always,? |as ever,? |once again,? |again,? |with |a )*(?:(?:very |big |huge |many |thousand |hundred |million |special |grateful |much |heartfelt |undying |eternal |enormous |warm )*(?:thanks?(?: you)?(?: so much| very much)?(?: go(?:es)?)?(?: out)?(?: to)?|thanx(?: to)?|kudos to|credit (?:goes )?to|hugs to|love to|cookies to|gratitude to|(?:a round of )?applause (?:to|for)|(?:three )?cheers (?:to|for))|beta(?:'?d|'?ed|-?read|s|reading)?(?:(?: and \w+)? by|ing by|:)?|(?:alpha|proof|brit-?pick)(?:-?read|ed|'d)?(?: by|:)|by|betowal[aiy]|sprawdzal[aiy]|poprawial[aiy]|zbetowal[aiy]|betagelesen von|gebetat von|korrekturgelesen von|danke?(?:schon)? an|vielen dank an|dank an|dank aan|merci a|mille mercis a|gracias a|grazie a|obrigad[oa] a|спасибо|бета|dekuji|diky|dziekuje|koszonet|kiitos|tack(?: till)?|to|betasi|betannut|betada por|betado por|beteado por|betata da|corrigee? par|relue? par))[\s,:-]+/;
/** Praise before a name: "my lovely", "the ever-patient". */
const PRAISE =
  /^(?:the|my|our|to my|to the) (?:ever[- ]|always[- ]|incredibly |very |most |so )?(?:patient|lovely|wonderful|fabulous|amazing|brilliant|talented|speedy|faithful|long-suffering|kind|dear|excellent|marvell?ous|awesome|tireless|sharp-eyed|eagle-eyed)(?:,? (?:and )?[\p{Ll}-]+){0,2}? (?=[\p{L}\d_-]+$)|^(?:The|My|Our|To my|To the)\s+(?:[\p{Ll}-]+,?\s+){1,4}(?=\p{Lu})|^(?:(?:to|by|an|a|the|my|our|dear|and|to my|ma|mon|meine[rn]?|mein|mi|la mia|minha|meu|моей|моя|моему|mojej|moje|mé|min|mijn)\s+)+(?:[\p{Ll}-]+(?:,|\s+and)?\s+){0,4}?(?=\p{Lu}|[\p{L}]+[\d_])|^(?:(?:the|my|dear|lovely|wonderful|patient|amazing|fabulous|brilliant|ever-?\p{Ll}+|marvell?ous|incomparable|always \p{Ll}+|beta|betas|beta-?readers?|friends?)\s+)+/u;
/** The same where the words before a name stand in small letters, in any language: "l'infatigable X", "den outtröttliga X", "neúnavná X". */
const SMALL_PRAISE =
  /^(?:l['’]|(?:la|le|el|il|lo|o|a|as|os|de|den|det|het|der|die|das|an|az|наша|моя)\s+)?(?!(?:della|delle|dalla)\s)(?:\p{Ll}[\p{Ll}-]{4,}\s+){1,2}(?=\p{Lu})/u;
/** Titles of courtesy behind a name. */
const HONORIFIC = /(?<=[\p{L}\p{N}])\s?(?:さん|様|さま|ちゃん|님|씨)(?:\s?(?:감사\p{L}*|고마\p{L}*))?$/u;
/** What a name is followed by: a clause about that reader. */
const CLAUSE =
  /(?:\s+(?:who|whose|which|that|as|all|any|without|did|does|has|had|was|is|the (?:first|second|third|rest|other|last)|helped|caught|made|pointed|read|looked|gave|kept|put|took|rocks?|rules?|you|thank|thanks|beta|beta'd|betaed|betas|qui|que|che|która|który|která|který|kindly)(?![\p{L}-]).*$)/u;
/** What several names are thanked for. */
const REASON = /\s+(?:for|because|fürs|für|pour|por|per|pela|pelo|za|за|voor|för)\s.*$/u;

function withoutRemarks(raw: string): string {
  const text = oneLine(raw.slice(0, LONGEST));
  // a second sentence is a remark, unless it names another reader
  const sentences = text.split(/(?<=[\p{L}\p{N})]{3}[.!?]|[!?])(?<!\b(?:Mrs|Capt|Prof|Rev)\.)\s+(?=\p{L})/u);
  return sentences
    .filter(
      (sentence, i) =>
        i === 0 ||
        (BETA_WORD.test(fold(sentence)) &&
          /\p{Lu}/u.test(sentence.slice(1)) &&
          !/mistakes?|errors?|typos?|fehler|fautes|errores|errori|erros|ошибк|bled|chyb|hib/i.test(sentence)),
    )
    .join(' ; ');
}

/** "Many thanks to the lovely X" without what stands before X. */
function withoutLead(piece: string): string {
  let text = piece.trim();
  for (let round = 0; round < 3; round++) {
    const before = text;
    const lead = LEAD.exec(fold(text));
    if (lead !== null) text = text.slice(lead[0].length);
    text = text.replace(PRAISE, '').replace(SMALL_PRAISE, '').trim();
    if (text === before) break;
  }
  return text;
}

/** "X (chapters 1-3)", "X - thank you!", "the patient X who …" cut down to the name. */
function bareName(piece: string): string {
  return withoutLead(piece)
    .replace(CLAUSE, '')
    .replace(REASON, '')
    .replace(/\s+[-–—]+\s+.*$/u, '')
    .replace(/[\s!?:;,*]+$/u, '')
    .replace(/(?<!\b\p{Lu})\.$/u, '')
    .replace(HONORIFIC, '')
    .trim();
}

/** "the wonderful X and the patient Y": praise before each name goes. */
const PRAISE_BEHIND = /((?:,|\band|&)\s+)(?:to |by )?(?:the |my |our )(?:[\p{Ll}-]+,? ){0,4}(?=\p{Lu})/gu;

function namesIn(text: string): string[] {
  const found: string[] = [];
  // a clause that a comma opens is no name: "Heron, who fishes"
  // "Heron for commas, Teasel for canon": each reason goes
  const unreasoned = text.replace(/\s+for\s[^,;]{1,60}(?=,\s*(?:and\s+)?\p{Lu}[^,;]{0,40}\sfor\s)/gu, '');
  for (const chunk of unreasoned.split(/\s*;\s*|\s+[-–—]+\s+|\s*,?\s+(?:and\s+)?(?=to\s+\p{Lu})/u)) {
    const plain = withoutLead(chunk).replace(REASON, '').replace(PRAISE_BEHIND, '$1');
    for (const { name: written } of readNames(plain)) {
      const name = bareName(written);
      if (isPersonName(name) && !(found.length > 0 && ROLE.test(name))) found.push(name);
    }
  }
  return [...new Set(found)];
}

const NO_PERSON =
  /^(?:beta|betas|reader|readers|thanks?|thank you|dziekuje|dekuji|diky|danke|merci|gracias|grazie|obrigad[oa]|kiitos|tack|koszonom|спасибо|you|her|him|them|everyone|everybody|all|anyone|friends?|mistakes?|errors?|remaining|yes|various|several|many|others?|my|the|a|and|for|me|myself|i|no|not|none|it|this|that|she|he|they|hugs?|kisses|love|as always|as usual|as ever|still|again|help|editing|cheering|support|encouragement|the list|list|self|myself|husband|wife|sister|brother|mother|mum|mom|группа|всем|huge|big)$/;

/** "Heron, critic of cakes": what the one before is, in small letters and several words. */
const ROLE = /^(?!.*[\d_])\p{Ll}+[ -](?:\p{Ll}|[ -])+$/u;

/** Thanks beside a name are no name. */
const THANKS =
  /谢谢|謝謝|感谢|感謝|ありがと|감사|고마|(?:^|\s)(?:dzieki|dziekuje|dank[ejs]?|dankeschon|merci|mercis|gracias|grazie|obrigad[oa]|valeu|kiitos|kiitan|tack|koszi|koszonom|koszonet|спасибо|благодар\p{L}*|diky|dekuji|bedankt|thanks?|thanx|thx|thankyou|hugs?|kudos)(?:$|\s)/u;

function isPersonName(name: string): boolean {
  return (
    name !== '' &&
    !THANKS.test(fold(name)) &&
    !/ (?:crowd|gang|crew|group|folks)$/i.test(name) &&
    /[\p{L}]/u.test(name) &&
    name.split(/\s+/u).length <= 5 &&
    !NO_PERSON.test(fold(name)) &&
    !/^\d+$/.test(name)
  );
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
 * Under `thanks`, only those who are thanked for reading: "Colm, for betaing; my sister, for soup" is Colm.
 */
export function readBetas(raw: string, key: 'beta' | 'thanks' = 'beta'): readonly string[] {
  if (saysNobody(raw) && key === 'beta') return [];
  if (key === 'beta') return namesIn(withoutRemarks(raw));
  const text = oneLine(raw.slice(0, LONGEST));
  if (!BETA_WORD.test(fold(text)) || saysNobody(raw)) return [];
  const found: string[] = [];
  let pending: string[] = [];
  for (const chunk of text.split(
    /\s*;\s*|(?<=[\p{L})]{3})(?<!\b(?:Mrs|Capt|Prof|Rev))[.!]\s+|\s*,?\s+and\s+(?=(?:to\s+)?(?:the |my )?(?:[\p{L}'’-]+\s+){1,6}for\s)/u,
  )) {
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
const NAME =
  "(?:(?:Mrs?|Ms|Dr|St)\\. )?(?:\\p{Lu}\\.(?= (?:for|who|did|was|and)\\b)|\\p{Lu}[\\p{L}\\p{N}_'’-]{0,30}|[\\p{L}\\p{N}]{0,20}[\\d_][\\p{L}\\p{N}_-]{0,20})(?: (?:(?:the|of|de|von|van|la|le) )?\\p{Lu}[\\p{L}\\p{N}'’-]{0,30}\\.?){0,2}";
const LOWER_NAME = "[\\p{L}\\p{N}_'’-]{2,30}";
const names = (name: string): string =>
  `${name}(?:(?:, (?:and |& )?|,? (?:and|&|und|et|y|e|и|i|och|en|ja|és) )(?:(?:to |by )?(?:the |my )?(?:[\\p{Ll}-]{1,15} ){0,3})${name}){0,6}`;

interface NotePattern {
  readonly language: string;
  readonly pattern: RegExp;
}

function compile(name: string, praise: boolean): NotePattern[] {
  // a second {names} of one row is a group of its own
  return BETA_NOTES.map(({ language, say: written }) => {
    let n = 0;
    const say = praise ? written : written.replaceAll(/\(\?:\[\\p\{Ll\}-\]\+[^)]*(?:\([^)]*\))?[^)]*\)\{\d,\d\}\??/g, '');
    return {
      language,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${say.replaceAll('{names}', () => `(?<names${n++}>${names(name)})`)})`, 'gu'),
    };
  });
}

interface NoteTable {
  readonly rows: readonly NotePattern[];
  readonly openings: Openings;
}

function tableOf(rows: readonly NotePattern[]): NoteTable {
  return { rows, openings: new Openings(rows.map(({ pattern }) => ({ source: pattern.source, anywhere: false }))) };
}

const PATTERNS = tableOf(compile(NAME, true));
/** For notes in small letters throughout, where praise cannot be told from a name. */
const LOWER_PATTERNS = tableOf(compile(LOWER_NAME, false));

/** Words that open such a sentence: their capital is no name's. */
const OPENERS: ReadonlySet<string> = new Set([
  'thanks',
  'thank',
  'thanx',
  'kudos',
  'hugs',
  'gratitude',
  'cookies',
  'credit',
  'beta',
  'betas',
  'betaed',
  "beta'd",
  'betareader',
  'betareaders',
  'proofread',
  'prereaders',
  'edited',
  'my',
  'our',
  'the',
  'special',
  'many',
  'big',
  'huge',
  'danke',
  'dank',
  'dankeschön',
  'vielen',
  'betagelesen',
  'gebetat',
  'korrekturgelesen',
  'merci',
  'mercis',
  'remerciements',
  'corrigé',
  'corrigée',
  'relu',
  'relue',
  'bêta',
  'gracias',
  'agradecimientos',
  'beteado',
  'corregido',
  'revisado',
  'grazie',
  'ringrazio',
  'betata',
  'betato',
  'corretta',
  'obrigada',
  'obrigado',
  'agradeço',
  'betada',
  'betado',
  'revisada',
  'valeu',
  'спасибо',
  'благодарю',
  'благодарность',
  'отбечено',
  'бетила',
  'вычитала',
  'dziękuję',
  'dzięki',
  'podziękowania',
  'betowała',
  'betował',
  'díky',
  'děkuji',
  'dík',
  'betovala',
  'köszönet',
  'köszönöm',
  'hála',
  'bétázta',
  'lektorálta',
  'bedankt',
  'tack',
  'kiitos',
  'kiitokset',
  'and',
  'all',
  'not',
  'no',
  'senza',
  'sin',
  'sem',
  'ohne',
  'once',
  'as',
  'again',
  'big',
]);

/** Capitals of opening words made small, unit for unit. */
function openersLowered(text: string): string {
  return text.replace(/\p{Lu}[\p{L}'’]*/gu, (word) =>
    OPENERS.has(word.toLowerCase().replace('’', "'")) ? word.toLowerCase() : word,
  );
}

const NO_NOTE_NAME =
  /^(?:i|i'm|i've|he|she|they|we|you|it|this|that|my|the|a|an|thanks?|thank|thanx|beta|betas|not|no|nobody|none|unbeta'?d|also|and|but|so|as|all|any|for|to|who|special|many|big|huge|kudos|hugs|love|notes?|author|story|fic|chapter|part|was|is|are|were|again|once|never|if|please|everyone|anyone|someone|merci|danke|dank|gracias|grazie|obrigad[oa]|спасибо|tack|kiitos|koszonet|credits?|god|english|american|british|her|his|their)$/;

/** Dative endings of names in Hungarian, Finnish and Czech thanks: "Katának" is Kata. */
function nominative(name: string, language: string): string {
  if (language === 'hu')
    return name
      .replace(/ának$/u, 'a')
      .replace(/ének$/u, 'e')
      .replace(/(?:nak|nek)$/u, '');
  if (language === 'fi') return name.replace(/(?::?lle)$/u, '');
  return name;
}

/** Sentences so firm that a handle in small letters can only be a name there: journals have many such. One word, nothing else. */
const FIRM: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /\b(?:thanks?|thank you|thanx|kudos|hugs)(?: (?:go|goes|so much|very much))? to ([a-z][a-z0-9_-]{2,30})(?: (?:and|&) ([a-z][a-z0-9_-]{2,30}))? for (?:the |a |her |his |their |this |quick )?(?:beta|betaing|beta-?reading|proof-?reading|(?:looking|reading|going) (?:it |this |that |everything )?over)\b/gi,
    example: 'Thanks to sallow for the beta.',
  },
  {
    pattern:
      /\b(?:beta(?:'?d|ed|-?read)?|proof-?read) by (?:(?:the|my) (?:[a-z-]+ ){1,2})?([a-z][a-z0-9_-]{2,30})(?: (?:and|&) ([a-z][a-z0-9_-]{2,30}))?(?=[.,;!]|$)/gi,
    example: 'Beta by sallow.',
  },
];

function handlesIn(text: string): readonly string[] {
  const names = FIRM.flatMap(({ pattern }) => [...text.matchAll(pattern)].flatMap((match) => [match[1] ?? '', match[2] ?? '']));
  return [...new Set(names.filter((name) => isPersonName(name) && !NO_NOTE_NAME.test(fold(name))))];
}

/** Names that a note credits with beta reading; none where it says that nobody did. */
export function betasInNote(note: string): readonly string[] {
  const text = oneLine(note.slice(0, LONGEST));
  if (!speaksOfReading(text)) return [];
  const found: string[] = [];
  const { rows, openings } = text === text.toLowerCase() ? LOWER_PATTERNS : PATTERNS;
  const lowered = openersLowered(text);
  for (const index of openings.in(lowered)) {
    const row = rows[index];
    if (row === undefined) continue;
    const { language, pattern } = row;
    for (const match of matchesOf(lowered, pattern)) {
      for (const group of Object.values(match.groups ?? {})) {
        if (group === undefined) continue;
        for (const { name } of readNames(bareName(group).replace(PRAISE_BEHIND, '$1'))) {
          const bare = nominative(bareName(name), language);
          if (!isPersonName(bare) || NO_NOTE_NAME.test(fold(bare)) || NO_NOTE_NAME.test(fold(bare.split(' ')[0] ?? ''))) continue;
          if (!found.some((other) => fold(other) === fold(bare) || fold(other).startsWith(`${fold(bare)} `))) found.push(bare);
        }
      }
    }
  }
  return found.length > 0 ? found : handlesIn(text);
}

/** Names in the value of a translator field; none where the value says "me". */
export function readTranslators(raw: string): readonly string[] {
  if (isNone(raw)) return [];
  const text = withoutRemarks(raw).replace(
    /^(?:translated|translation|übersetzt|traduit|traducido|tradott[oa]|traduzid[oa]|přeložil[a]?|przetłumaczył[a]?|vertaald|översatt)\s*(?:by|von|par|por|da|door|av)?[\s:]+/iu,
    '',
  );
  return readNames(text.split(/\s*;\s*/u)[0] ?? '').map(({ name }) => name);
}
