/** What notes and fields say of beta readers. */

/** Nobody read it before, or the author alone. Folded. */
export const NO_BETA: readonly { readonly language: string; readonly say: RegExp; readonly example: string }[] = [
  {
    language: 'en',
    say: /\bun-?\s?beta|\bnot (?:been )?(?:yet )?beta|\bno(?:t a)? beta\b|\bwithout (?:a )?beta|\bnobody\b|\bno one\b|\bnone\b|\bmyself\b|\bmy own beta\b|\bself[ -]?beta|\bwho needs\b|\bwhat(?:'s| is) a beta\b|\bspell-?check(?:er)?\b|^(?:just )?me\b|\bmy (?:cat|dog|computer)\b|\bbeta'?s? wanted\b|\bhaven't got\b|\bi don't have\b|\bneed(?:ed)? (?:one|a beta)\b|^n\/a\b|\bstill looking\b/,
    example: "unbeta'd",
  },
  {
    language: 'all',
    say: /^(?:all[ae]?|toutes? les|todos? los|todos os|tutti gli|gli|все|wszystkie|vsechny|minden|kaikki) ?(?:(?:the|les|los|os|gli) )?(?:remaining |ubrigen |restants? )?(?:mistakes|errors|fehler|fautes|erreurs|errores|errori|erros|ошибки|bledy|chyby|hiba|fouten|fel|virheet)(?!\p{L})/u,
    example: 'alle Fehler sind meine',
  },
  { language: 'pt', say: /^nao (?:tem|ha|teve|existe)\b/, example: 'não tem' },
  { language: 'ja', say: /^(?:いません|自分|おりません|いない)/, example: 'いません' },
  { language: 'ko', say: /^(?:없어요|없습니다|저 ?혼자|혼자|본인)/, example: '없어요' },
  { language: 'zh', say: /^(?:自己|本人|我自己|自校)/, example: '自己' },
  { language: 'de', say: /\bungebeta|\bkeine[rn]?\b|\bich selbst\b|\bnicht gebeta|\bniemand\b|\bselbst\b/, example: 'ungebetat' },
  { language: 'fr', say: /\bpersonne\b|\baucune?\b|\bpas de beta\b|\bmoi(?:-meme)?\b|\bnon beta/, example: 'personne' },
  { language: 'es', say: /\bsin bete?a|\bnadie\b|\bningun[oa]?\b|\byo mism[oa]\b|^yo\b/, example: 'sin betear' },
  {
    language: 'it',
    say: /\bnessun[oa]?\b|\bsenza beta|\bnon betat|\bio stess[oa]\b|\bniente beta\b/,
    example: 'nessuna beta, errori miei',
  },
  { language: 'pt', say: /\bninguem\b|\bnao (?:foi )?betad|\bsem beta|\bnenhum[a]?\b|^eu\b/, example: 'sem beta' },
  {
    language: 'ru',
    say: /\bнет\b|^нет|сам[аои]? себе|не бечен|без бет|не бетил|отсутств|никто|(?:^|\s)сам(?:а)?(?:\s|$|,)|ворд|не вычитан|небечен/,
    example: 'сам себе',
  },
  {
    language: 'pl',
    say: /\bbrak\b|\bniebetowan|\bbez bety\b|\bnie betowan|\bnikt\b|\bsama\b|^ja(?: sama?)?(?:$|[\s,.!])(?! \p{L})/u,
    example: 'niebetowane',
  },
  { language: 'cs', say: /\bnikdo\b|\bbez bety\b|\bnebetov|\bneni\b|\bsama\b|\bzadn/, example: 'nebetováno' },
  { language: 'hu', say: /\bnincs\b|\bsenki\b|\bnem volt\b|\ben magam\b/, example: 'nincs' },
  { language: 'nl', say: /\bgeen\b|\bniet gebeta|\bniemand\b|\bikzelf\b|\bik zelf\b/, example: 'geen' },
  { language: 'sv', say: /\bobetad|\bingen\b|\binte betad|\bjag sjalv\b/, example: 'obetad' },
  { language: 'fi', say: /\bei (?:ole )?beta|\bbetaamaton|\bei ole\b|\bmina itse\b|\boma moka\b/, example: 'betaamaton' },
  { language: 'zh', say: /^(?:无|無|没有|沒有|自己)/, example: '无' },
];

/** What a note says of its beta readers. `{names}` stands for one name or several. */
export const BETA_NOTES: readonly { readonly language: string; readonly say: string; readonly example: string }[] = [
  {
    language: 'en',
    say: '{names} (?:was|were|is|are|has been|acted as|served as)(?: (?:my|the|a|an|as|once again|again|also|kindly|always|ever|best|finest|greatest|ever-patient|wonderful|lovely|patient|faithful))* (?:beta|betas|beta-?readers?|beta readers?|pre-?readers?|proof-?readers?|editors?)\\b',
    example: 'Bracken was my beta',
  },
  {
    language: 'en',
    say: "{names} (?:also |kindly |very kindly |was kind enough to |took the time to |took time to |has |have |did the |did )*(?:beta(?:-?\\s?read|'?d|'?ed|s)?|proof-?read|pre-?read|brit-?pick(?:ed)?|betaing)(?: |$|[.,!;:)])",
    example: 'Bracken beta-read this',
  },
  {
    language: 'en',
    say: "(?:beta(?:'?d|'?ed|-?\\s?read|ing| credits?| thanks)?|proof-?read|pre-?read|edited|brit-?picked)(?: (?:and|&) \\p{L}+)?(?: (?:once again|kindly|again|lovingly))? by (?:the |my )?(?:[\\p{Ll}-]+,? ){0,3}{names}",
    example: "Beta'd by Sorrel and Dock",
  },
  {
    language: 'en',
    say: '(?:my|our|the) (?:[\\p{Ll}-]+,? (?:and )?){0,4}(?:beta|betas|beta-?\\s?readers?|proof-?readers?|pre-?readers?|editors?)[,:]? {names}',
    example: 'my beta readers Sorrel and Dock',
  },
  {
    language: 'en',
    say: "(?:thanks?|thank you,?|thanx|kudos|hugs|gratitude|cookies|love|credit)(?: (?:so much|very much|a million|a lot|again|go(?:es)?|out|as always|also|must go|and hugs))*(?: to)? (?:the |my |to )*(?:[\\p{Ll}-]+,? ){0,4}?{names},?(?: both| all)? (?:for|who)(?: [\\p{L}'’,-]+){0,8}? (?:beta|proof|pre-?read|brit-?pick|edit|typo|grammar|spell|comma|nit-?pick|(?:looking|going|went|looked) (?:it |this )?over|(?:reading|read) (?:it|this) (?:over|through|twice|first))",
    example: 'thanks to Teasel for betaing',
  },
  {
    language: 'en',
    say: '{names} for (?:the |her |his |their |a |some |being |doing |such |all |quick |speedy |super-?fast |wonderful )*(?:beta|betaing|beta-?reading|beta-?read|proofing|proof-?reading)',
    example: 'Teasel for the beta',
  },
  {
    language: 'en',
    say: '(?:betas?|beta-?readers?|proof-?readers?|pre-?readers?)(?: (?:was|were|is|are))?(?: the| my)?[:,]? (?:[\\p{Ll}-]+ ){0,2}?{names}',
    example: 'Beta: Teasel',
  },
  {
    language: 'en',
    say: '{names},? who (?:(?:has |have )?reads?) (?:each|every|all|it|them|the|this)(?: \\p{Ll}+){0,3}? (?:before|first)',
    example: 'Teasel, who read each part before you did',
  },
  {
    language: 'en',
    say: "{names},? (?:thanks?|thank you)(?: (?:so|very) much)? for (?:[\\p{L}'’-]+ ){0,4}?beta",
    example: 'Teasel, thank you for the beta',
  },
  { language: 'en', say: '{names} did (?:a|an|the|such) (?:[\\p{Ll}-]+ ){0,3}?beta', example: 'Teasel did a super beta job' },
  {
    language: 'en',
    say: '{names} (?:(?:kindly |also |both |all |patiently |was (?:good|kind|brave) enough to |were (?:good|kind|brave) enough to )*(?:look(?:ed)?|read|went|go) (?:(?:this|it|the (?:whole )?story)(?: all)? (?:over|through|twice|first|before)|over (?:this|it|the|every)|the (?:first |rough |whole )?draft)|checked (?:the |my |all )?(?:\\p{Ll}+ )?(?:spelling|grammar|commas|typos))',
    example: 'Teasel looked this over',
  },
  { language: 'en', say: '{names} \\(beta\\)', example: 'Teasel (beta)' },
  {
    language: 'en',
    say: '{names},(?: (?:my|our|the)(?: [\\p{Ll}-]+,?){0,3})? (?:beta|editor|proof-?reader)\\b',
    example: 'Teasel, my patient beta',
  },
  {
    language: 'en',
    say: "{names},? who (?:[\\p{L}'’, ]{0,60} )?(?:beta(?:s|'?d|ed)?|proof-?read)\\b",
    example: 'Teasel, who is the best of betas',
  },
  {
    language: 'de',
    say: '(?:danke?|dankeschön|dank)(?: (?:geht|auch|wie immer))*(?: an)? (?:meine[rn]? )?(?:[\\p{Ll}-]+ ){0,2}?{names},? (?:fürs?|für das|die|der) ?(?:[\\p{L}]+ ){0,3}?(?:[Bb]eta|[Kk]orrektur|[Gg]egenles|[Pp]robeles)',
    example: 'Danke an Teasel fürs Betalesen',
  },
  {
    language: 'de',
    say: '(?:gebetat|betagelesen|korrekturgelesen|gegengelesen) (?:von|hat) {names}|{names} hat (?:[\\p{L}]+ ){0,3}?(?:betagelesen|gebetat|korrigiert|gegengelesen)',
    example: 'Betagelesen von Teasel',
  },
  {
    language: 'fr',
    say: "(?:merci|mercis|remerciements)(?: [\\p{Ll}]+){0,3}? à (?:ma |mon |la |le )?(?:[\\p{Ll}-]+ ){0,2}?{names}(?:,? (?:pour|qui) (?:[\\p{L}'’]+ ){0,4}?(?:b[êée]ta|relecture|correction|relu|corrig)|\\s?[.!]?$)",
    example: 'merci à Teasel pour la relecture',
  },
  { language: 'fr', say: '(?:corrigée?|relue?|b[êée]ta(?:-lue?)?) par {names}', example: 'relu par Teasel' },
  {
    language: 'es',
    say: '(?:gracias|agradecimientos)(?: [\\p{Ll}]+){0,2}? a (?:mi )?(?:[\\p{Ll}-]+ ){0,2}?{names},? por (?:[\\p{L}]+ ){0,4}?(?:bete|beta|correg|correc|revis)|(?:beteado|betead[oa]|corregid[oa]|revisad[oa]) por {names}',
    example: 'gracias a Teasel por betear',
  },
  {
    language: 'it',
    say: "(?:grazie|ringrazio|ringraziamenti)(?: [\\p{Ll}]+){0,2}?(?: a)? (?:mia )?{names},? per (?:[\\p{L}'’]+ ){0,4}?(?:bet|corre|revis|rilett)|(?:betat[oa]|betalett[oa]|corrett[oa]) da {names}",
    example: 'grazie a Teasel per il betaggio',
  },
  {
    language: 'pt',
    say: '(?:obrigad[oa]|agradeço|agradecimentos)?:? ?(?:a|à|ao) {names},? que (?:me )?(?:betou|revisou|corrigiu)|(?:obrigad[oa]|agradeço|agradecimentos|valeu)(?: [\\p{Ll}]+){0,2}? (?:a|à|ao) (?:minha |meu )?(?:[\\p{Ll}-]+ ){0,2}?{names},? (?:por|pela|pelo) (?:[\\p{L}]+ ){0,4}?(?:bet|revis|corre)|(?:betad[oa]|revisad[oa]) por {names}',
    example: 'obrigada a Teasel pela betagem',
  },
  {
    language: 'ru',
    say: '(?:спасибо|благодарю|благодарность|благодарности)(?: [\\p{Ll}]+){0,3}? {names},? за (?:[\\p{L}]+ ){0,3}?(?:бет|вычит|прав|редак|гамм)|(?:отбечено|бетила|бетил|бечено|вычитала|вычитал) {names}',
    example: 'спасибо Мышь за вычитку',
  },
  {
    language: 'pl',
    say: '(?:dziękuję|dzięki|podziękowania)(?: [\\p{Ll}]+){0,3}? (?:dla )?{names},? za (?:[\\p{L}]+ ){0,3}?(?:bet|korekt|popraw|spraw)|(?:z?betowała|z?betował|betowane przez) {names}',
    example: 'betowała Szyszka',
  },
  {
    language: 'cs',
    say: '(?:díky|děkuji|dík|poděkování)(?: [\\p{Ll}]+){0,3}? {names},? za (?:[\\p{L}]+ ){0,3}?(?:bet|korekt|oprav)|(?:betovala|betoval|opravila|opravil) {names}',
    example: 'betovala Szyszka',
  },
  {
    language: 'hu',
    say: '(?:köszönet|köszönöm|hála)(?: [\\p{Ll}]+){0,3}? {names} (?:a |az )?(?:[\\p{Ll}]+ ){0,2}?(?:bétáz|béta|lektor|javít)|(?:bétázta|lektorálta|javította):? {names}',
    example: 'Köszönet Katának a bétázásért',
  },
  {
    language: 'nl',
    say: '(?:dank|bedankt|met dank)(?: [\\p{Ll}]+){0,2}?(?: aan)? {names},? voor (?:[\\p{L}]+ ){0,3}?(?:b[eè]ta|proef|nakijk|correct|nalez)',
    example: 'Dank aan Teasel voor het bètalezen',
  },
  {
    language: 'sv',
    say: '(?:tack)(?: [\\p{Ll}]+){0,2}?(?: till)? {names},? (?:för|som) (?:[\\p{L}]+ ){0,3}?(?:beta|korrektur|läs)',
    example: 'Tack till Teasel för betaläsning',
  },
  {
    language: 'fi',
    say: '(?:kiitos|kiitokset)(?: [\\p{Ll}]+){0,2}? {names} (?:[\\p{Ll}]+ ){0,2}?(?:beta|oikolu)',
    example: 'Kiitos Sannalle betauksesta',
  },
];
