/** Words that tell a statement on archiving from other talk of leave: one of them stands in every such statement that has no key. */

export interface ArchivingWords {
  readonly language: string;
  /** Regular expression over folded text, from a word border on. */
  readonly say: string;
  readonly example: string;
}

export const ARCHIVING_WORDS: readonly ArchivingWords[] = [
  {
    language: 'en',
    say: "archiv\\p{L}*|(?:re)?distribut\\p{L}*|re-?post\\p{L}*|redistrib\\p{L}*|(?:be|freely) (?:posted|distributed|copied|shared)|(?:posted|shared|passed) (?:on )?freely|forward(?:ed|ing)? (?:this|it)|mirror(?:ed|ing)?|reprint\\p{L}*|copied|copying|(?:post|put|host) (?:it|this) (?:elsewhere|any ?where|on|up)|(?:don't|do not|may|can|not) (?:copy|take|share|repost|use)|take (?:this|it) (?:anywhere|elsewhere)|permission",
    example: 'Please do not copy this.',
  },
  {
    language: 'de',
    say: 'weiterverbreit\\p{L}*|kopier\\p{L}*|verbreit\\p{L}*|veroffentlich\\p{L}*|(?:auf|in) anderen? (?:seiten|foren|archiven)|(?:ohne|nur mit|nach) (?:\\p{L}+ )?(?:erlaubnis|zustimmung|einverstandnis|genehmigung|absprache)',
    example: 'Nur mit meiner Erlaubnis',
  },
  {
    language: 'fr',
    say: "reprodui\\p{L}*|reproduction\\p{L}*|recopi\\p{L}*|diffus\\p{L}*|republi\\p{L}*|publie[rz]|(?:sur|dans) (?:un |d')?autres? sites?|ne prenez pas|(?:avec|sans|sauf) (?:l'|mon |ma |\\p{L}+ l')?(?:accord|autorisation|permission)",
    example: 'Pas sans mon autorisation.',
  },
  {
    language: 'es',
    say: 'copi(?:ar|e|en|eis|ed)\\b|reproduc\\p{L}*|publica(?:r|cion)\\p{L}*|publiqu\\p{L}+|otr[oa]s (?:sitios|paginas|foros)|(?:con|sin) (?:mi |su |el |previ\\p{L} )*(?:permiso|autorizacion|consentimiento)',
    example: 'Queda prohibida la publicación en otras páginas.',
  },
  {
    language: 'it',
    say: 'public(?:arl[ao]|hi|are|ate)\\b|pubblic\\p{L}*|ricopi\\p{L}*|riproduzion\\p{L}*|riprodurre|vietat[aoi] (?:la |di )?copia\\p{L}*|altri siti|(?:con|senza) (?:il |la |mi[oa] )*(?:permesso|consenso|autorizzazione)',
    example: 'Vietato copiare.',
  },
  {
    language: 'pt',
    say: 'reproduz\\p{L}*|reproducao|post(?:ar|e|em)\\b|publicac\\p{L}*|outros sites|(?:com|sem) (?:a |o |minha |meu )*(?:permissao|autorizacao|consentimento)',
    example: 'Não é permitida a publicação em outros sites.',
  },
  {
    language: 'ru',
    say: 'размещ|размест|помещать|перепост|перепеч|копиров|копируй|распростран|архив|публикац|публиковать|утаскив|выклад|тащить|на друг(?:их|ие) (?:сайт|ресурс|форум)|(?:с|без) (?:\\p{L}+ )?(?:разрешения|согласия|ведома) автора',
    example: 'Только с разрешения автора.',
  },
  {
    language: 'pl',
    say: 'kopiow\\p{L}*|publikow\\p{L}*|publikacj\\p{L}+ na|rozpowszech\\p{L}*|umieszcz\\p{L}*|zamieszcza\\p{L}*|innych stronach|(?:za|bez) (?:moja |mojej |\\p{L}+ )?(?:zgoda|zgody|zgode|pozwolenia)',
    example: 'Za zgodą autorki.',
  },
  {
    language: 'cs',
    say: 'sir(?:it|eni|te)\\p{L}*|nesirit\\p{L}*|kopirov\\p{L}*|ne?zverejn\\p{L}*|(?:na )?jinych strank\\p{L}+|(?:s|bez) (?:mym |meho |\\p{L}+ )?(?:svolenim?|souhlasem|souhlasu)|se (?:svolenim|souhlasem)',
    example: 'Nikde jinde nezveřejňujte.',
  },
  {
    language: 'hu',
    say: 'terjeszt\\p{L}*|masol\\p{L}*|kozol\\p{L}*|felhasznal\\p{L}*|(?:tegye|rakja|vigye)tek \\p{L}{0,5} ?(?:mashova|mas \\p{L}+|at)|(?:mas|masik) (?:oldal|honlap|forum)\\p{L}*|engedely\\p{L}* nelkul|engedelyem\\p{L}*|(?:a )?szerzo engedely\\p{L}+',
    example: 'Kérlek, ne tegyétek ki máshová.',
  },
  {
    language: 'nl',
    say: 'overnemen|overgenomen|verspreid\\p{L}*|doorplaats\\p{L}*|kopieren|(?:nergens anders|elders) plaatsen|andere sites?|(?:zonder|met) (?:mijn |uitdrukkelijke )*toestemming',
    example: 'Graag nergens anders plaatsen.',
  },
  {
    language: 'sv',
    say: 'arkiver\\p{L}*|kopiera\\p{L}*|kopiering|sprid\\p{L}*|publiceras?|(?:inte|ej) upp \\p{L}* ?(?:\\p{L}+ ){0,2}?nagon annanstans|andra sidor|(?:med|utan) (?:mitt |min |forfattarens )?(?:tillstand|tillatelse|medgivande)',
    example: 'Bara med mitt tillstånd',
  },
  {
    language: 'fi',
    say: 'arkist\\p{L}*|kopioi\\p{L}*|levit\\p{L}*|julkais\\p{L}*|muilla sivuilla|ilman (?:\\p{L}+ )?lupaa\\p{L}*|(?:kirjoittajan )?luvalla\\p{L}*',
    example: 'Vain kirjoittajan luvalla',
  },
  { language: 'zh', say: '转载|轉載|转帖|轉帖|轉貼|搬运|搬運|授权|授權|转出|轉出', example: '未经授权请勿转载' },
  { language: 'ja', say: '転載|複製|配布|持ち帰り', example: '無断転載禁止' },
  { language: 'ko', say: '퍼가|퍼 ?가|펌|전재|공유|배포|옮기|옮겨|가져가', example: '다른 곳으로 옮기지 마세요' },
];

/** Leave to do something else: translate, use characters, write a sequel. Folded. */
export const OTHER_LEAVE =
  /\b(?:translat\p{L}*|sequel|podfic|characters? (?:used|with)|used without|used with|ubersetz\p{L}*|tradu[citz]\p{L}*|tradot\p{L}*|tlumacz\p{L}*|przekl\p{L}*|prelo[zx]\p{L}*|preklad\p{L}*|fordit\p{L}*|vertaa?l\p{L}*|oversat\p{L}*|oversatt\p{L}*|kaann\p{L}*|suomen(?:nos|tan)\p{L}*)|перев[ое]|翻译|翻譯|翻訳|번역/u;

/** A greeting to all is no grant to all. Folded. */
export const GREETING =
  /^\W{0,3}(?:hello|hi|hey|hallo|moin|hei|hej|moi|hoi|ciao|salve|hola|ola|oi|bonjour|salut|coucou|czesc|witam|witajcie|ahoj|cau|nazdar|zdravim|sziasztok|szia|udv|привет|здравствуйте|всем привет|大家好|你好|こんにちは|はじめまして|안녕)/u;
