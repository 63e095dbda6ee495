/**
 * Stems that tell what a label is about where no table lists it: "Zgoda na przedruk opowiadania", "Далее о размещении".
 * Said with little confidence: a field found so is one that a person should look at.
 */
import { fold } from '../values/folding.ts';
import type { FieldKey } from './field-key.ts';

export interface KeyStem {
  readonly key: FieldKey;
  readonly language: string;
  /** Regular expression over the folded label; a word of it begins so, in Chinese, Japanese and Korean it stands anywhere. */
  readonly stem: string;
  readonly example: string;
}

/** What a label found by its stem is trusted. */
export const STEM_TRUST = 0.62;

export const KEY_STEMS: readonly KeyStem[] = [
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
    language: 'ru',
    stem: 'размещ|архивир|распростран|перепубл|перепост|копиров',
    example: 'Насчёт размещения',
  },
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
  { key: 'distribution', language: 'zh', stem: '转载|轉載|转贴|轉貼|授权|授權|搬运|搬運', example: '轉貼' },
  { key: 'distribution', language: 'ja', stem: '転載|無断|持ち帰り|再配布|二次配布', example: '無断での転載' },
  { key: 'distribution', language: 'ko', stem: '퍼가|퍼갈|전재|재배포|불펌', example: '퍼가실 분께' },
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
  { key: 'rating', language: 'ru', stem: 'возраст', example: 'Возрастной ценз' },
  { key: 'rating', language: 'pl', stem: 'wiek|ograniczenia? wiek', example: 'Wiek czytelnika' },
  { key: 'rating', language: 'cs', stem: 'vekov|doporuceny vek|vek', example: 'Věkové omezení' },
  { key: 'rating', language: 'hu', stem: 'korhatar', example: 'Korhatáros besorolás' },
  { key: 'rating', language: 'nl', stem: 'leeftijd', example: 'Leeftijdsadvies' },
  { key: 'rating', language: 'sv', stem: 'alders', example: 'Åldersrekommendation' },
  { key: 'rating', language: 'fi', stem: 'ikara', example: 'Ikärajasuositus' },
  { key: 'rating', language: 'zh', stem: '分级|分級|级数|級數|年龄|年齡', example: '年齡限制' },
  { key: 'rating', language: 'ja', stem: '年齢', example: '推奨年齢' },
  { key: 'rating', language: 'ko', stem: '연령|등급|관람', example: '이용 등급' },
  { key: 'summary', language: 'de', stem: 'zusammenfass|inhaltsang', example: 'Kleine Zusammenfassung davon' },
  { key: 'summary', language: 'ru', stem: 'содержани', example: 'О содержании' },
  { key: 'summary', language: 'pl', stem: 'streszcz', example: 'Krótkie streszczenie całości' },
  { key: 'summary', language: 'hu', stem: 'tartalm|tartalom', example: 'Rövid tartalma' },
  { key: 'summary', language: 'zh', stem: '简介|簡介|提要|梗概', example: '文章簡介' },
  { key: 'summary', language: 'ja', stem: 'あらすじ', example: '今回のあらすじ' },
  { key: 'summary', language: 'ko', stem: '줄거리', example: '간단 줄거리' },
  { key: 'disclaimer', language: 'de', stem: 'rechtlich|urheber', example: 'Rechtlicher Kram' },
  { key: 'disclaimer', language: 'es', stem: 'descargo|derechos', example: 'Derechos de los personajes' },
  { key: 'disclaimer', language: 'it', stem: 'diritti', example: 'Diritti dei personaggi' },
  { key: 'disclaimer', language: 'pt', stem: 'direitos', example: 'Direitos dos personagens' },
  { key: 'disclaimer', language: 'pl', stem: 'prawa autor|zastrzez', example: 'Zastrzeżenia prawne' },
  { key: 'disclaimer', language: 'nl', stem: 'auteursrecht', example: 'Auteursrechten en zo' },
  { key: 'disclaimer', language: 'sv', stem: '\\p{L}{0,8}friskriv|rattigheter', example: 'Friskrivning' },
  { key: 'disclaimer', language: 'fi', stem: 'vastuuvap|oikeudet', example: 'Vastuuvapauslauseke' },
  { key: 'disclaimer', language: 'hu', stem: 'felelosseg|jogi', example: 'Jogi dolgok' },
  { key: 'disclaimer', language: 'zh', stem: '免责|免責|弃权|棄權|版权|版權', example: '版權歸屬' },
  { key: 'warnings', language: 'de', stem: 'warnhinweis|warnung', example: 'Kleine Warnung vorab' },
  { key: 'warnings', language: 'ru', stem: 'предупрежд', example: 'Заранее предупреждаю' },
  { key: 'warnings', language: 'hu', stem: 'figyelmezt', example: 'Egyéb figyelmeztetések' },
  { key: 'warnings', language: 'zh', stem: '预警|預警|警告|避雷', example: '避雷提示' },
  { key: 'warnings', language: 'ja', stem: '注意', example: '読む前の注意' },
  { key: 'warnings', language: 'ko', stem: '주의|경고', example: '읽기 전 주의' },
  { key: 'feedback', language: 'zh', stem: '感想|反馈|回饋', example: '感想回饋' },
  { key: 'feedback', language: 'ja', stem: '感想', example: '感想の宛先' },
  { key: 'feedback', language: 'ko', stem: '감상|댓글|덧글', example: '감상 댓글' },
  { key: 'beta', language: 'de', stem: 'beta|korrektur', example: 'Korrektur gelesen' },
  { key: 'beta', language: 'pl', stem: 'betow|korekt', example: 'Betowanie tekstu' },
  { key: 'beta', language: 'ru', stem: 'бет[аы]', example: 'Беты (редакторы)' },
  { key: 'beta', language: 'zh', stem: '校对|校對|校稿', example: '协助校对' },
  { key: 'beta', language: 'ja', stem: '校正', example: '校正協力' },
  { key: 'beta', language: 'ko', stem: '교정', example: '교정 담당' },
];

/** A label is so short, and so few words; a sentence before a colon is none. */
const LONGEST = 40;
const MOST_WORDS = 5;
const EAST_ASIAN = /^(?:zh|ja|ko)$/;

const STEMS: readonly { readonly row: KeyStem; readonly pattern: RegExp }[] = KEY_STEMS.map((row) => ({
  row,
  pattern: new RegExp(EAST_ASIAN.test(row.language) ? row.stem : `(?<!\\p{L})(?:${row.stem})`, 'u'),
}));

/** The row whose stem a label holds; null where none does, or where it reads as a sentence. */
export function stemIn(label: string): KeyStem | null {
  if (label.length > LONGEST || !/^[\p{Lu}\p{Lo}]/u.test(label) || /[.,;!"“„«»”]/u.test(label)) return null;
  if (label.split(' ').length > MOST_WORDS) return null;
  const folded = fold(label);
  return STEMS.find(({ pattern }) => pattern.test(folded))?.row ?? null;
}
