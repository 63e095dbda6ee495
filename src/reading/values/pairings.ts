/** Pairings, characters, and the key that holds both. */
import type { Qualified } from '../../words/index.ts';
import { isNone, startsWithNone } from './emptiness.ts';
import { fold, oneLine } from './folding.ts';
import { isGenreWord } from './lists.ts';

export interface PairingsReading {
  /** As written, qualifiers aside. */
  readonly relationships: readonly string[];
  readonly characters: readonly string[];
  readonly qualified: readonly Qualified[];
  /** "gen", "slash", "m/m": what stands in the place of a pairing and is a kind. */
  readonly genres: readonly string[];
}

const LONGEST = 2000;

/** Words before a pair that say how much of one it is. Folded; each stands before a blank. */
export const QUALIFIERS_BEFORE: readonly string[] = [
  // of other languages first: "hint van" holds an English one
  '(?:een )?(?:vleugje|beetje|vleug|tikje|snufje|zweem)(?: van)?',
  '(?:een )?hints? van',
  'lichte?',
  'voorbije?',
  'vermelding van',
  '(?:ein )?(?:hauch|bisschen|wenig|spur|andeutung(?:en)?)(?: von)?',
  'erwahnt(?:es)?',
  '(?:fruher|ehemalig)(?:es)?',
  'aavistus',
  'vihje(?:ita|ena)?',
  'main(?:ittu|intana)',
  '(?:hieman|vahan|ripaus)',
  'v naznaku',
  'naznakem',
  'zmin(?:eno|ka o)',
  'lehk[aey]',
  '(?:trochu|spetka)',
  'прошл\\p{L}+',
  'бывш\\p{L}+',
  'упоминани[ея]',
  'немного',
  'легк\\p{L}+',
  'подразумева\\p{L}+',
  '(?:un |une )?(?:soupcon|brin|peu|zeste)(?: de)?',
  'legere',
  'mentions?(?: de)',
  '(?:un )?(?:poco|toque|pelin|atisbo)(?: de)?',
  'una pizca de',
  'mencion(?:es)?(?: de| a)?',
  'accenn[oi](?: di| a)?',
  '(?:un )?(?:pizzico|tocco) di',
  "un po' (?:di)?",
  'lieve',
  '(?:um )?(?:pouco|pouquinho)(?: de)?',
  'men(?:cao|coes) (?:a|de)',
  'insinuada',
  'passad[oa]',
  'wspomnian[aey]',
  'lekko',
  'sugerowan[aey]',
  '(?:nuta|szczypta|odrobina)',
  'utalas(?: szintjen)?',
  'enyhe',
  'emlitett',
  'egy (?:csipet(?:nyi)?|kis)',
  'antyd[da]n? (?:till|om)',
  'anty(?:dd|tt)',
  'latt',
  '(?:en )?(?:gnutta|aning|nypa)(?: av)?',
  '(?:very |slightly |only |just |heavily |vaguely |strongly |barely )?implied',
  '(?:a )?(?:hints?|hinted|touch|dash|bit|mentions?|mention|suggestions?|traces?|undertones?|overtones?|references?|whiff|shades?|echoes?|smattering|smidgen)(?: bit)?(?: of| to)?(?: past| implied| eventual| background| unrequited)?',
  'a little(?: bit of)?',
  'pre-?slash',
  'pre-?relationship',
  'past',
  'former',
  'ex-?',
  'eventual(?:ly)?',
  'future',
  'current',
  'present',
  'ongoing',
  'background',
  'minor',
  'slight',
  'mild',
  'light',
  'some',
  'main(?:ly)?',
  'mostly',
  'primarily',
  'established',
  'canon',
  'possible',
  'potential',
  'unrequited',
  'one-?sided',
  'onesided',
  'unresolved',
  'pre-?',
  'post-?',
  'maybe',
  'perhaps',
  'brief',
  'mentioned',
  'suggested',
  'hinted(?: at)?',
  'subtextual',
  'subtext',
  'ust',
  'rst',
  'friendship',
  'platonic',
  'sort of',
  'kind of',
  'attempted',
  'failed',
  'vague',
  'side',
  'secondary',
  'previous',
  'almost',
  'if you squint',
  'if you squint,?',
  'allusions to',
  'slow burn',
  'broken',
  'secret',
  'fake',
  'developing',
  'married',
  'hetero',
  'gen',
  'het',
  'slash',
  'angedeutet(?:es|e)?',
  'leicht(?:es|e)?',
  'vergangen(?:es|e)?',
  'einseitig(?:es|e)?',
  'sous-entendu',
  'leger',
  'insinuado',
  'leve',
  'accenni(?: di| a)?',
  'accennat[oa]',
  'намек(?:и)? на',
  'упоминается',
  'намеком',
  'односторонн\\p{L}*',
  'фоном',
  'lekki',
  'sugerowany',
  'naznak(?:y)?',
  'vihjauksia',
];

/** The same behind a pair. */
export const QUALIFIERS_AFTER: readonly string[] = [
  'implied',
  'otp',
  'forever',
  'hinted(?: at)?',
  'mentioned',
  'friendship',
  'ust',
  'rst',
  'pre-?slash',
  'slash',
  'het',
  'if you squint.*',
  'subtext',
  'in the background',
  'on the side',
  'eventually',
  'eventual',
  'sort of',
  'kind of',
  'kinda',
  'sorta',
  'in the past',
  'past',
  'one-?sided',
  'unrequited',
  '(?:told |as told |seen |written )?(?:from|in|through) .{1,40}?(?:pov|p\\.o\\.v\\.?|point of view|perspective|eyes)',
  "[\\p{L}'’. ]{1,25}(?:'s|s'|s’|’s)? ?pov",
  'only',
  'mainly',
  'mostly',
  'later',
  'canon',
  'at the end',
  'of sorts',
  'platonic',
  'pre-?relationship',
  'established',
  'background',
  'for now',
  'so far',
  'maybe',
  'possibly',
  'i think',
  'i guess',
  'i suppose',
  'again',
  'always',
  'forever',
  'as always',
  'as usual',
  'of course',
  'naturally',
  'obviously',
  'definitely',
  'vaguely',
  'slightly',
  'briefly',
  'interaction',
  'relationship',
  'romance',
  'shipping',
  'намеком',
  'в прошлом',
  'упоминается',
  'фоном',
  'angedeutet',
  'im hintergrund',
  'vergangen',
  'sous-entendu',
  'implicite',
  'insinuado',
  'implicito',
  'implicita',
  'accennat[oa]',
  'viittauksia',
  'naznaceno',
  'w tle',
  'v pozadi',
  'w domysle',
];

const BEFORE = new RegExp(
  `^(?:(?:with|and|also|plus|only|very|a|an|the|mention(?:s)? of)\\s+)*(?:${QUALIFIERS_BEFORE.join('|')})(?:\\s*[:,-]?\\s+|(?<=-))(?=\\S)`,
  'u',
);
const AFTER = new RegExp(`(?:\\s+|\\s*[-–—,:]\\s*)(?:${QUALIFIERS_AFTER.join('|')})$`, 'u');
const BRACKET = /\s*[([（]([^()[\]（）]*)[)\]）]\s*$/u;

/** Marks between the two of a pair. A lone "x" between blanks or capitals. */
const JOINED = /\S\s*[/\\&+×♥→⇄⇔＆／♡]\s*\S|\s[xX]\s|\p{Ll}x\p{Lu}|\p{Lo}[xX]\p{Lo}|^\p{Lu}x\p{Lu}|\S\s*<3\s*\S/u;
const WORD_JOINED = /^[\p{Lu}][\p{L}.'’ -]{1,30}\s+(?:and|und|et|y|e|и|with|mit)\s+[\p{Lu}][\p{L}.'’ -]{1,30}$/u;
const TYPES =
  /^(?:m\/m|f\/f|m\/f|f\/m|m\/m\/f|gen|slash|het|femslash|general|джен|гет|слэш|слеш|фемслэш|friendship|bl|bg|gl|无差|友情向|健全)$/;
/** Words that stand in the place of a pairing and name none. */
const NO_PAIR =
  /^(?:canon|canon pairings?|canonical|occ|mis|the usual(?: suspects)?|usual|various|multiple|several|many|lots|other|others|etc|read and see|you'll see|see|wait and see|tba|tbd|undecided|secret|surprise|who knows|unknown|friendship|family|platonic|cc|conventional couples|none|nope|not|nothing|whatever|you decide|implied|пока|неизвестно|\?+|later|eventual|eventually|everyone|all|any|guess|spoilers?|some|not telling|take your pick|any you like)\b/;

interface Item {
  readonly text: string;
  readonly qualifiers: readonly string[];
}

/** Qualifiers taken off both ends and out of brackets. */
function unqualified(raw: string): Item {
  const qualifiers: string[] = [];
  let text = oneLine(raw).replace(/^[\s"'“”*~•·-]+|[\s"'“”*~,;:!]+$/gu, '');
  for (let round = 0; round < 5; round++) {
    const before = text;
    const bracket = BRACKET.exec(text);
    if (bracket?.[1] !== undefined && bracket.index > 0) {
      qualifiers.push(bracket[1].trim());
      text = text.slice(0, bracket.index);
    }
    const lead = /^[([（]([^()[\]（）]*)[)\]）]\s*(?=\S)/u.exec(text);
    if (lead?.[1] !== undefined) {
      qualifiers.push(lead[1].trim());
      text = text.slice(lead[0].length);
    }
    const label =
      /^(?:main|side|secondary|background|minor|primary|other|romantic|friendship|past|current|eventual|slash|het|hauptpairing|nebenpairing)s?(?: pairings?| couples?| ships?)?\s*[:：]\s*/iu.exec(
        text,
      );
    if (label !== null) {
      qualifiers.push(label[0].replace(/\s*[:：]\s*$/u, ''));
      text = text.slice(label[0].length);
    }
    const folded = fold(text);
    const head = BEFORE.exec(folded);
    // "pre-" alone is no qualifier of "pre-raphaelites"; a head must leave a pair
    if (head !== null && JOINED.test(text.slice(head[0].length))) {
      qualifiers.push(text.slice(0, head[0].length).replace(/[\s:,]+$/u, ''));
      text = text.slice(head[0].length);
    }
    const tail = AFTER.exec(fold(text));
    if (tail !== null && tail.index > 0) {
      qualifiers.push(text.slice(tail.index).replace(/^[\s:,–—-]+/u, ''));
      text = text.slice(0, tail.index);
    }
    text = text.trim().replace(/[,;:!]+$/u, '');
    if (text === before) break;
  }
  return {
    text: text.replace(/(?<!\b(?:Mr|Mrs|Ms|Dr|Mme|M|Jr|Sr|St|Capt|Lt|Sgt|Prof|\p{Lu}))\.$/u, '').trim(),
    qualifiers: qualifiers.filter((word) => word !== ''),
  };
}

/** Cut at marks outside brackets; at "and" only between two pairs; at a full stop only before a remark. */
function itemsOf(raw: string): string[] {
  const text = oneLine(raw.slice(0, LONGEST));
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if ('([（'.includes(unit)) depth++;
    else if (')]）'.includes(unit)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (',;|、，；|'.includes(unit) || endsSentence(text, i))) {
      out.push(text.slice(from, i));
      from = i + 1;
    }
  }
  out.push(text.slice(from));
  return out
    .flatMap((item) => {
      const halves = item.split(/\s+(?:and|und|et|y|e|и|i|plus|with)\s+(?=\S*[/×])/iu);
      return halves.every((half) => JOINED.test(half)) ? halves : [item];
    })
    .filter((item) => item.trim() !== '');
}

/** A full stop that ends a sentence: two letters or more in small before it, or a bracket; a capital after it. */
function endsSentence(text: string, i: number): boolean {
  if (!'.!?'.includes(text.charAt(i)) || !/^\s+\S|^$/u.test(text.slice(i + 1, i + 4))) return false;
  return /(?:\p{Ll}{4}|[)\]]|\b\p{Lu}{2,}|\b(?!mme|mrs|jr|sr)\p{Ll}{3})$/u.test(text.slice(Math.max(0, i - 4), i));
}

function isPairing(text: string): boolean {
  return text.length <= 120 && (JOINED.test(text) || WORD_JOINED.test(text)) && text.split(/\s+/u).length <= 14;
}

/** The value of a pairing field. */
export function readPairings(raw: string): PairingsReading {
  const relationships: string[] = [];
  const qualified: Qualified[] = [];
  const genres: string[] = [];
  if (isNone(raw)) return { relationships, characters: [], qualified, genres };
  const none = startsWithNone(raw);
  const items = itemsOf(raw);
  for (const raw1 of items) {
    const { text, qualifiers } = unqualified(raw1);
    const folded = fold(text);
    if (text === '' || isNone(text) || (startsWithNone(text) && !isPairing(text))) continue;
    if (TYPES.test(folded)) genres.push(text);
    else if (isPairing(text) && !/^(?:n\/a|and\/or|w\/o)$/i.test(text)) add(text, qualifiers);
    else if (!none && isCode(text, items.length)) add(text, qualifiers);
  }
  return { relationships, characters: [], qualified, genres };

  function add(text: string, qualifiers: readonly string[]): void {
    if (!relationships.some((other) => fold(other) === fold(text))) relationships.push(text);
    for (const qualifier of qualifiers) qualified.push({ relationship: text, qualifier });
  }
}

/** "MSR", "UST", "Snarry", "снарри": one word that is a pairing by itself. */
function isCode(text: string, count: number): boolean {
  if (/\s/u.test(text) || NO_PAIR.test(fold(text)) || /\d{3}|[.!?:]/u.test(text)) return false;
  return (
    /^\p{Lu}{2,5}$/u.test(text) ||
    (text.length >= 4 && count === 1 && !isGenreWord(text)) ||
    (/^\p{Script=Han}{2,4}$/u.test(text) && count <= 3)
  );
}

/** Behind the last name: "and others", "etc." */
const REST =
  /^(?:(?:and|und|et|y|e|и|i|plus|with|or|oraz)\s+)?(?:the\s+|some\s+|many\s+|a few\s+|various\s+|several\s+)?(?:others?|more|etc\.?|everyone else|the rest|usual suspects|various|misc\.?|и др\.?|и другие|andere|u\.?a\.?|weitere|autres|otros|altri|outros|inni|dalsi|muut|anderen)[.!]*$/iu;
const CHARACTER_JOINTS =
  /\s*[;|、，；,/／|＆]\s*|\s+&\s+|\s*,?\s+(?:and|und|y|e|и|oraz|és|och|ja|et|a|en)\s+(?=\p{Lu}|\p{Lo}|(?:a|an|the|one|two|some|his|her|their)\s)/gu;

/** The value of a characters field. Archives list one that stands for all whom they do not name: "Other". */
export function readCharacters(raw: string): readonly string[] {
  if (isNone(raw)) return [];
  const text = oneLine(raw.slice(0, LONGEST));
  // a remark in brackets goes; "(OC)" or a name in capitals stays with its character
  const bare = text.replace(/\s*[([（]([^()[\]（）]*)[)\]）]/gu, (whole, inner: string) =>
    /^\p{Lu}|^\p{Lo}|^oc$/iu.test(inner) && !/^[\p{Ll}]/u.test(inner) && inner.length <= 30
      ? whole.replace(/[,;/&|]/gu, ' ')
      : '',
  );
  const parts = bare
    .split(CHARACTER_JOINTS)
    .flatMap((item) => (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\s]+$/u.test(item) ? item.split(/\s+/u) : [item]));
  const out: string[] = [];
  for (const part of parts) {
    const name = part
      .replace(/^[\s"“”*~•·:-]+|[\s"“”*~,;:!]+$/gu, '')
      .replace(/^(?:and|und|featuring|with|plus|mainly|mostly)\s+(?=\S)/iu, '')
      .replace(/(?<!\b(?:Mr|Mrs|Ms|Dr|Mme|M|Jr|Sr|St|etc|\p{Lu}))\.$/u, '')
      .trim();
    if (name === '' || isNone(name) || (REST.test(name) && name !== 'Other') || name.split(/\s+/u).length > 8) continue;
    if (!out.some((other) => fold(other) === fold(name))) out.push(name);
  }
  return out;
}

/** A key that holds both: items with a mark between two names are pairs, the others characters. */
export function readCharactersOrPairings(raw: string): PairingsReading {
  if (isNone(raw)) return { relationships: [], characters: [], qualified: [], genres: [] };
  const relationships: string[] = [];
  const characters: string[] = [];
  const qualified: Qualified[] = [];
  const genres: string[] = [];
  for (const item of itemsOf(raw)) {
    const { text, qualifiers } = unqualified(item);
    const folded = fold(text);
    if (text === '' || isNone(text)) continue;
    if (TYPES.test(folded)) genres.push(text);
    else if (isPairing(text) && JOINED.test(text)) {
      if (!relationships.some((other) => fold(other) === folded)) relationships.push(text);
      for (const qualifier of qualifiers) qualified.push({ relationship: text, qualifier });
    } else if (!NO_PAIR.test(folded)) characters.push(...readCharacters(item).filter((name) => !characters.includes(name)));
  }
  return { relationships, characters, qualified, genres };
}
