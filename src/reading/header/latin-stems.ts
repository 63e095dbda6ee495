/** Stems of labels in Latin letters: a label of an English post may hold one. Those in other letters stand in the packs of their languages. */
import type { KeyStem } from '../packs/pack.ts';

export interface LanguageStem extends KeyStem {
  readonly language: string;
}

const LATIN_STEMS: readonly LanguageStem[] = [
  // labels that ask
  { key: 'title', language: 'en', stem: "what(?:'s| is)? (?:it|this)(?:'s| is)? called", example: "What's it called" },
  { key: 'author', language: 'en', stem: 'who ?dun+it|who (?:did|wrote) (?:it|this)', example: 'Whodunnit' },
  {
    key: 'summary',
    language: 'en',
    stem: "what(?:'s| is)? (?:it|this)(?:'s| is)? about|what happens",
    example: "What it's about",
  },
  { key: 'rating', language: 'en', stem: 'how (?:bad|naughty|rude|clean|safe|dirty|wicked)', example: 'How naughty' },
  { key: 'disclaimer', language: 'en', stem: "who owns|who(?:'s are| do) they", example: 'Who owns what' },
  {
    key: 'feedback',
    language: 'en',
    stem: '(?:tell|write) me (?:about|what)|what (?:do|did) you think',
    example: 'Tell me about it',
  },
  {
    key: 'distribution',
    language: 'de',
    stem: 'archiv|(?:weiter)?verbreit|veroffentlich',
    example: 'Weitere Verbreitung erlaubt',
  },
  { key: 'distribution', language: 'fr', stem: 'archiv|rediffus|republi|reproduc', example: 'Demandes d’archivage' },
  { key: 'distribution', language: 'es', stem: 'archivar|difusion|reproduc|republic|distribu', example: 'Sobre la reproducción' },
  {
    key: 'distribution',
    language: 'it',
    stem: 'archivi|distribu|riprodu|ripubblic|pubblicar',
    example: 'Si può pubblicare altrove',
  },
  { key: 'distribution', language: 'pt', stem: 'arquiva|distribui|republic|repost|reprodu', example: 'Quer arquivar esta fic' },
  {
    key: 'distribution',
    language: 'pl',
    stem: 'archiwiz|kopiow|rozpowszech|zamieszcz|umieszcz|udostepn|przedruk',
    example: 'Umieszczanie w innych miejscach',
  },
  { key: 'distribution', language: 'cs', stem: 'archiv|sireni|kopirov|zverejn', example: 'Zveřejnění na jiných stránkách' },
  {
    key: 'distribution',
    language: 'hu',
    stem: 'archiv|terjeszt|kozzetet|masol|tovabbad|kozolhet',
    example: 'Máshol közölhető-e',
  },
  { key: 'distribution', language: 'nl', stem: 'archiver|verspreid|overneme', example: 'Verspreiding elders' },
  { key: 'distribution', language: 'sv', stem: 'arkiver|sprid|publicering', example: 'Spridning på nätet' },
  { key: 'distribution', language: 'fi', stem: 'arkisto|levit|julkaisemi', example: 'Tarinan levittäminen' },
  {
    key: 'distribution',
    language: 'de',
    stem: 'woanders|anderswo|anderen? (?:seiten|archive|foren)|verbot',
    example: 'Auf anderen Seiten',
  },
  { key: 'distribution', language: 'fr', stem: '(?:\\p{L}+ )?ailleurs|autres? sites?', example: 'Poster ailleurs' },
  {
    key: 'distribution',
    language: 'es',
    stem: 'otr[oa]s? (?:sitios?|paginas?|lugar|foros?)|prohibid',
    example: 'En otros sitios',
  },
  { key: 'distribution', language: 'it', stem: 'altrove|altri siti|non (?:copia|ripubblic)|vietat', example: 'Non copiate' },
  {
    key: 'distribution',
    language: 'pt',
    stem: 'outr[oa]s? (?:sites?|lugar|paginas?)|proibid|plagio',
    example: 'Levar para outro site',
  },
  {
    key: 'distribution',
    language: 'pl',
    stem: 'inn(?:ych|e|ej) (?:stron|miejsc)|zgod\\p{L} na (?!tlum|przekl)',
    example: 'Zgoda na przeniesienie',
  },
  { key: 'distribution', language: 'cs', stem: 'jinde|jinam|jinych', example: 'Jinde na síti' },
  { key: 'distribution', language: 'hu', stem: 'mashol|mashova|mas (?:oldal|hely)', example: 'Máshol' },
  { key: 'distribution', language: 'nl', stem: 'elders|ergens anders|andere (?:sites?|plek)', example: 'Op andere sites' },
  { key: 'distribution', language: 'sv', stem: 'andra (?:sidor|stallen)|annanstans', example: 'På andra sidor' },
  { key: 'distribution', language: 'fi', stem: 'muual(?:la|le)|muissa|muille', example: 'Muualla' },
  { key: 'rating', language: 'de', stem: 'alters|jugendfrei', example: 'Altersempfehlung ungefähr' },
  { key: 'rating', language: 'fr', stem: 'age conseille|age minimum', example: 'Âge conseillé pour lire' },
  { key: 'rating', language: 'es', stem: 'edad (?:recomendad|minim)', example: 'Edad mínima' },
  { key: 'rating', language: 'it', stem: 'eta (?:consigliat|minim)', example: 'Età minima' },
  {
    key: 'rating',
    language: 'pt',
    stem: '(?:faixa|idade|classificacao) (?:etaria|minim|recomend)',
    example: 'Idade recomendada',
  },
  { key: 'rating', language: 'pl', stem: 'wiek|ograniczenia? wiek', example: 'Wiek czytelnika' },
  { key: 'rating', language: 'cs', stem: 'vekov|doporuceny vek|vek', example: 'Věkové omezení' },
  { key: 'rating', language: 'hu', stem: 'korhatar', example: 'Korhatáros besorolás' },
  { key: 'rating', language: 'nl', stem: 'leeftijd', example: 'Leeftijdsadvies' },
  { key: 'rating', language: 'sv', stem: 'alders', example: 'Åldersrekommendation' },
  { key: 'rating', language: 'fi', stem: 'ikara', example: 'Ikärajasuositus' },
  { key: 'summary', language: 'de', stem: 'zusammenfass|inhaltsang', example: 'Kleine Zusammenfassung davon' },
  { key: 'summary', language: 'pl', stem: 'streszcz', example: 'Krótkie streszczenie całości' },
  { key: 'summary', language: 'hu', stem: 'tartalm|tartalom', example: 'Rövid tartalma' },
  { key: 'disclaimer', language: 'de', stem: 'rechtlich|urheber', example: 'Rechtlicher Kram' },
  { key: 'disclaimer', language: 'es', stem: 'descargo|derechos', example: 'Derechos de los personajes' },
  { key: 'disclaimer', language: 'it', stem: 'diritti', example: 'Diritti dei personaggi' },
  { key: 'disclaimer', language: 'pt', stem: 'direitos', example: 'Direitos dos personagens' },
  { key: 'disclaimer', language: 'pl', stem: 'prawa autor|zastrzez', example: 'Zastrzeżenia prawne' },
  { key: 'disclaimer', language: 'nl', stem: 'auteursrecht', example: 'Auteursrechten en zo' },
  { key: 'disclaimer', language: 'sv', stem: '\\p{L}{0,8}friskriv|rattigheter', example: 'Friskrivning' },
  { key: 'disclaimer', language: 'fi', stem: 'vastuuvap|oikeudet', example: 'Vastuuvapauslauseke' },
  { key: 'disclaimer', language: 'hu', stem: 'felelosseg|jogi', example: 'Jogi dolgok' },
  { key: 'warnings', language: 'de', stem: 'warnhinweis|warnung', example: 'Kleine Warnung vorab' },
  { key: 'warnings', language: 'hu', stem: 'figyelmezt', example: 'Egyéb figyelmeztetések' },
  { key: 'beta', language: 'de', stem: 'beta|korrektur', example: 'Korrektur gelesen' },
  { key: 'beta', language: 'pl', stem: 'betow|korekt', example: 'Betowanie tekstu' },
];

/** The table; a function, so that a browser need not hold it before a label calls for it. */
export const latinStems = (): readonly LanguageStem[] => LATIN_STEMS;
