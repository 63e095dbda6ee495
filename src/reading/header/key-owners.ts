/** Words that say whose a key is, or how long it is, and change nothing of what it means: "Название фика", "Rating der Geschichte", "Petit résumé". */

export interface KeyOwner {
  readonly language: string;
  /** Before the key; regular expression over the folded label. */
  readonly before?: string;
  /** Behind it. */
  readonly after?: string;
  readonly example: readonly [label: string, key: string];
}

export const KEY_OWNERS: readonly KeyOwner[] = [
  {
    language: 'de',
    before: '(?:kurze|kleine|grosse|genaue|wichtige|allgemeine|zusatzliche|weitere|mogliche|haupt)[rsn]?',
    after:
      '(?:der|des|zur|zum|zu dieser|dieser|meiner) (?:geschichte|story|fanfiction|fanfic|ff|fic|autorin|autors|verfasserin|verfassers|erzahlung|textes|kapitels)',
    example: ['Genre der Geschichte', 'genre'],
  },
  {
    language: 'fr',
    before: '(?:petite?s?|bref|breve|court|courte|autres?|grande?|principal|principale)',
    after:
      "(?:de |de la |du |de l'|d'|de cette |de mon |de ma |sur l')(?:histoire|fic|fanfic|fanfiction|texte|recit|auteure?|autrice|oeuvre|chapitre)(?:\\(e\\))?|general|principale?s?",
    example: ["Genre de l'histoire", 'genre'],
  },
  {
    language: 'es',
    before: '(?:breve|pequen[oa]|corto|otr[oa]s|posibles)',
    after:
      '(?:del|de la|de este|de esta|de mi) (?:fic|fanfic|historia|relato|autora?|escritora?|capitulo|obra|texto)|principal(?:es)?',
    example: ['Género del fic', 'genre'],
  },
  {
    language: 'it',
    before: '(?:breve|piccol[oa]|altr[ie]|eventuali)',
    after:
      "(?:della|del|dell'|di questa|di) ?(?:storia|fic|fanfic|fan fiction|fanfiction|racconto|autrice|autore|capitolo|opera)|principal[ei]",
    example: ['Genere della storia', 'genre'],
  },
  {
    language: 'pt',
    before: '(?:breve|pequen[oa]|outr[oa]s|possiveis)',
    after: '(?:da|do|desta|deste|dessa) (?:fic|fanfic|historia|autora?|autor|conto|capitulo|obra|texto)|principa(?:l|is)',
    example: ['Gênero da fic', 'genre'],
  },
  {
    language: 'ru',
    before: '(?:кратк|основн|главн|общ|возможн|дополнительн|авторск)(?:ое|ая|ий|ый|ые|ие|ой)',
    after:
      '(?:к )?(?:фик\\p{L}?|фанфик\\p{L}?|рассказ\\p{L}?|работ\\p{L}|текст\\p{L}?|произведени\\p{L}|истори\\p{L}|повести|автор\\p{L}?|главы)',
    example: ['Жанр фика', 'genre'],
  },
  {
    language: 'pl',
    before: '(?:krotk|glown|ogoln|mozliw|inn)(?:i|a|y|e|ie)',
    after: '(?:do )?(?:opowiadania|fika|fanfika|ficka|tekstu|historii|autora|autorki|autor\\(ki\\)|rozdzialu)',
    example: ['Gatunek opowiadania', 'genre'],
  },
  {
    language: 'cs',
    before: '(?:strucn|kratk|hlavn|mozn|dals)(?:y|e|a|i)',
    after: '(?:k |od )?(?:povidky|povidce|pribehu|ficu|fanfikce|textu|autora|autorky|kapitoly)',
    example: ['Žánr povídky', 'genre'],
  },
  {
    language: 'hu',
    before: '(?:a )?(?:tortenet|fic|fanfic|novella|szerzo|iro|mu) |(?:rovid|fobb|fo|lehetseges|tovabbi)',
    example: ['Rövid tartalom', 'summary'],
  },
  {
    language: 'nl',
    before: '(?:korte|kleine|belangrijkste|mogelijke|overige)',
    after: '(?:van|bij|over) (?:het |de |dit |mijn )?(?:verhaal|fic|fanfic|auteur|schrijver|schrijfster|hoofdstuk)',
    example: ['Genre van het verhaal', 'genre'],
  },
  {
    language: 'sv',
    before: '(?:berattelsens|novellens|ficens|fanficens|historiens|forfattarens|korta?|eventuella|ovriga)',
    after: '(?:pa|till|i|for|om|fran) (?:berattelsen|novellen|ficen|fanficen|historien|forfattaren)|av forfattaren',
    example: ['Berättelsens genre', 'genre'],
  },
  {
    language: 'fi',
    before: '(?:tarinan|ficin|fanficin|novellin|kirjoittajan|lyhyt|mahdolliset|muut)',
    example: ['Tarinan genre', 'genre'],
  },
];

const BEFORE = KEY_OWNERS.flatMap(({ before }) => before ?? []).join('|');
const AFTER = KEY_OWNERS.flatMap(({ after }) => after ?? []).join('|');
const OWNED_BEFORE = new RegExp(`^(?:${BEFORE})\\s+(?=\\S)`, 'u');
const OWNED_AFTER = new RegExp(`(?<=\\S)\\s+(?:${AFTER})$`, 'u');
/** No blanks part them: the story's, the author's. */
const EAST_BEFORE =
  /^(?:本文|文章|作品|小说|小說|故事|作者|同人|この作品の|作品の|小説の|本作の|글의?|작품의?|소설의?|이야기의?)\s?(?=\S{2})/u;

/** A folded label without the words of its owner; null where it has none. */
export function withoutOwner(folded: string): string | null {
  const bare = folded.replace(OWNED_BEFORE, '').replace(OWNED_AFTER, '').replace(EAST_BEFORE, '').trim();
  return bare === folded || bare.length < 2 ? null : bare;
}
