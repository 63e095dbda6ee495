/** German, Dutch and Swedish phrases of archiving statements. Folded: Latin letters without accents. */
import type { LanguagePhrases } from './permission-phrases.ts';

export const GERMAN_PHRASES: LanguagePhrases = {
  language: 'de',
  phrases: [
    {
      part: 'here',
      say: '(?:nur )?(?:das |ins |im |dem |fur das )?(?:listenarchiv|archiv der (?:mailing)?liste)',
      example: 'ins Listenarchiv',
    },
    {
      part: 'yes',
      say: '(?:darf|durfen|kann|konnen) (?:sie|es|die geschichte|das) (?:gerne? |ruhig |sofort )*(?:haben|nehmen|mitnehmen|aufnehmen|behalten|bekommen)',
      example: 'darf sie haben',
    },
    {
      part: 'nowhere-else',
      say: '(?:alle )?(?:anderen?|ubrigen?) (?:lassen|lasst) (?:sie|es|das|die finger)(?: \\p{L}+){0,3}',
      example: 'alle anderen lassen sie bitte liegen',
    },
    {
      part: 'tell',
      say: '(?:schickt?|sendet?|mailt?|gebt|gib) mir (?:\\p{L}+ ){0,3}(?:adresse|link|url|anschrift)',
      example: 'schickt mir nur die Adresse',
    },
    {
      part: 'link-only',
      say: '(?:nur |lieber |bitte |ein |einen )*(?:link|links|verlinken|verlinkt) (?:ja|darf man|ist ok|gerne?|tut es auch),? (?:(?:aber )?kopieren|kopie|mitnehmen)(?: \\p{L}+)? (?:nein|nicht)',
      example: 'Verlinken ja, kopieren nein',
    },
    {
      part: 'ask',
      say: '(?:eine )?mail an mich(?: genugt)?,? dann (?:sage? ich ja|gerne?)',
      example: 'Mail an mich, dann sage ich ja',
    },
    { part: 'tell', say: 'mit (?:einem )?link an mich', example: 'mit Link an mich' },
    {
      part: 'unless-ask',
      say: 'nicht ohne (?:vorherige |meine )?(?:rucksprache|absprache|nachfrage|erlaubnis|genehmigung)',
      example: 'nicht ohne Rücksprache',
    },
    {
      part: 'tell',
      say: 'wenn (?:ihr|du) (?:mir |es mir )?(?:nur |bitte )?(?:sagt|sagst|verratet|mitteilt|schreibt|bescheid sagt)(?:,? wo(?:hin)?(?: \\p{L}+){0,2})?|mit (?:einer )?(?:kurze[nr]?|kleine[nr]?) (?:mail|nachricht|info|notiz)(?: an mich)?',
      example: 'Wenn ihr mir sagt, wo',
    },
    {
      part: 'any',
      say: 'wer (?:sie |es |die geschichte )?(?:haben |mitnehmen )?(?:mochte|will|mag)(?:,? (?:kann|darf|soll))?(?: (?:sie|es))?(?: (?:sich|haben|gerne|ruhig))*(?: (?:nehmen|haben|mitnehmen))?',
      example: 'Wer mag, darf sie nehmen',
    },
    {
      part: 'refuse',
      say: '(?:darf|durfen|soll(?:en)?)(?: (?!ohne|nur|mit)\\p{L}+){0,4}? (?:nirgend\\p{L}*|nicht)(?: \\p{L}+){0,4}? (?:archiviert|kopiert|verbreitet|weitergegeben|verwendet|veroffentlicht|gepostet|weiterverbreitet|ubernommen|gestellt|werden)(?: werden)?|(?:ich )?(?:mochte|will|wunsche)(?: \\p{L}+){0,2}? nicht,? (?:dass)(?: \\p{L}+){0,8}',
      example: 'darf nirgendwo sonst veröffentlicht werden',
    },
    {
      part: 'tell',
      say: '(?:aber |nur |bitte |dann )*(?:schreibt?|schreib|mailt?|schickt)(?: mir| uns)?(?: bitte| kurz| einfach| dann| nur)*,? (?:wo(?:hin)?|bevor|wenn)(?: (?:sie|es|ihr|die|das))?(?: \\p{L}+){0,3}?(?: (?:liegt|steht|landet|geht|hinkommt|ist|stellt|postet|nehmt))?|(?:wenn|solange|sofern|falls) (?:ihr|du) (?:mir |es mir |mich )?(?:vorher |dann |nur |kurz )*(?:eine (?:kurze )?(?:mail|nachricht) (?:schickt|schreibt|schreibst|schickst)|schreibt|informiert|verstandigt)',
      example: 'schreibt mir, wo sie liegt',
    },
    { part: 'only', say: '(?:nur|ausschliesslich|lediglich|allein)(?: (?:bei|auf|im|in))?', example: 'nur Hutseite' },
    { part: 'except', say: 'auss?er(?: bei| auf| im| in)?|mit ausnahme von|bis auf', example: 'überall außer auf der Hutseite' },
    {
      part: 'elsewhere-said',
      say: 'siehe (?:\\p{L}+ )?(?:teil|kapitel|prolog|ersten?|oben|profil|vorherige[rns]?|vorwort)(?: \\S+)?|wie (?:in|bei|immer|gehabt|ublich)(?: (?:teil|kapitel) \\S+)?|s\\. (?:teil|kapitel) \\S+',
      example: 'siehe Teil 1',
    },
    {
      part: 'nowhere-else',
      say: '(?:und |aber |sonst |bitte )*(?:sonst |woanders |anderswo )?(?:nirgend(?:s|wo|wohin)|niemand(?:em)?)(?: (?:sonst|anders))?(?<=sonst.{0,14}|anders.{0,14})|nirgend(?:s|wo) (?:sonst|anders)|sonst (?:nichts|keiner|keine)|woanders (?:nicht|bitte nicht)',
      example: 'sonst nirgends',
    },
    { part: 'nowhere', say: 'nirgend(?:s|wo|wohin)|niemand(?:em)?', example: 'Bitte nirgendwo' },
    {
      part: 'others',
      say: '(?:fur |an |bei )?(?:alle[ns]? )?(?:die )?(?:anderen?|andere[nrs]|ubrigen?|sonstigen?)(?: (?:seiten?|archive?n?|foren|orte?|leute))?|woanders|anderswo|ansonsten|anderweitig|sonst(?: (?:uberall|wo|wohin|jemand|wer))?|der rest',
      example: 'Alle anderen: bitte fragen',
    },
    {
      part: 'any',
      say: '(?:sonst )?uberall(?: (?:hin|wo (?:ihr|du|sie) (?:wollt|willst|mogt|mochtet)))?|wo(?:hin)? (?:immer )?(?:ihr|du|sie|auch|man)(?: auch)?(?: immer)? ?(?:wollt|willst|wollen|mogt|will|mag|mochte)?|jede[rm]?(?: der (?:will|mag|mochte))?|wer (?:immer )?(?:will|mag|mochte|es haben (?:will|mochte))|egal wo(?:hin)?|alle|beliebig|wo auch immer|jedermann',
      example: 'Überall',
    },
    {
      part: 'own',
      say: '(?:(?:nur|auf|bei|in) )*(?:meine[rmn]?|die eigene[n]?|der eigenen) (?:eigene[nrms]? )?(?:seite|homepage|webseite|website|hp|page|blog|journal|lj|internetseite)',
      example: 'Nur auf meiner Seite',
    },
    {
      part: 'here',
      say: '(?:nur )?(?:hier(?: (?:im|auf|in) (?:der |dem |dieser |diesem )?(?:forum|board|liste|seite|archiv|community|gruppe|ml))?|(?:im|in|auf|auf der|in der) (?:diese[rm] )?(?:forum|board|liste|mailingliste|listenarchiv|archiv der liste)|(?:das )?listenarchiv|(?:auf |in )?diese[rsm] (?:seite|forum|archiv|liste|board))',
      example: 'Nur hier auf der Liste',
    },
    {
      part: 'unless-ask',
      say: '(?:nicht )?ohne (?:\\p{L}+ ){0,3}?(?:erlaubnis|einverstandnis|genehmigung|zustimmung|einwilligung|ruckfrage|absprache|nachfrage|fragen|anfrage|okay|ok|zu fragen)(?: (?:der autorin|des autors))?',
      example: 'Nicht ohne meine Erlaubnis',
    },
    {
      part: 'unless-tell',
      say: '(?:nicht )?ohne (?:\\p{L}+ ){0,3}?(?:bescheid|wissen|benachrichtigung|info|mitteilung|bescheid zu (?:sagen|geben))',
      example: 'Nicht ohne mein Wissen',
    },
    {
      part: 'ask',
      say: '(?:bitte |nur |einfach |aber |erst |immer |mich |vorher |ruhig |wer (?:es )?(?:will|mag|mochte|haben (?:will|mochte)),? )*(?:frag(?:t|en|e|st)?|nachfragen|anfragen|gefragt|nachfrage|anfrage|um erlaubnis)(?: (?:mich|bitte|vorher|zuerst|erst|sie|einfach|nach|mich vorher|lieb|nett|an|und))*|(?:nur |bitte |erst )*(?:nach|mit|auf) (?:\\p{L}+ ){0,2}?(?:erlaubnis|absprache|rucksprache|genehmigung|zustimmung|einverstandnis|anfrage|nachfrage|einwilligung|vereinbarung)|schreibt mir (?:vorher|erst|zuerst)|(?:bitte )?(?:vorher|erst|zuerst) (?:schreiben|mailen|melden|anschreiben|kontaktieren|mailt mir|schreibt mir)|mailt mir (?:vorher|erst)|kontaktiert mich(?: vorher)?|meldet euch(?: vorher)?',
      example: 'Fragt vorher',
    },
    {
      part: 'tell',
      say: '(?:bitte |nur |einfach |aber |solange (?:ihr|du) |wenn (?:ihr|du) |sofern (?:ihr|du) |mir |kurz |dann )*(?:(?:sagt?|gebt?|gib|sag|geben|sagen|sagst) (?:mir |uns )?(?:nur |bitte |vorher |kurz |einfach |dann |aber )*(?:bescheid|wo|was)|bescheid (?:sagen|geben|sagt|gebt|gesagt|sage|gegeben|wissen)|informiert(?: mich)?|mich informieren|lasst (?:es )?mich (?:nur |bitte )?(?:es )?wissen|wissen lassen|mitteilen|teilt (?:es )?mir mit|benachrichtig\\p{L}*|mit bescheid|kurze (?:mail|nachricht|info|notiz)|(?:schickt|schickt mir|sendet mir) (?:mir )?(?:den link|die adresse|die url|eine? (?:mail|link|nachricht)|bitte den link)|schreibt mir (?:kurz |einfach )?(?:wo|eine mail)|bescheid)(?: (?:wo|wohin|bitte|geben|sagen|wenn|dass|vorher|mir))*',
      example: 'sagt mir bitte Bescheid',
    },
    { part: 'first', say: 'vorher|zuerst|zuvor|im voraus|erst|bevor', example: 'vorher' },
    {
      part: 'refuse',
      say: '(?:bitte |lieber |auf keinen fall |auf gar keinen fall |nirgends |gar |hier |ich (?:will|mochte|erlaube) )*(?:nicht|kein(?:e|en|es)?|nein|nie|niemals|untersagt|verboten|unerwunscht|finger weg)(?: (?:archivier\\p{L}*|kopier\\p{L}*|weitergeb\\p{L}*|verbreit\\p{L}*|veroffentlich\\p{L}*|weiterverbreit\\p{L}*|posten|gepostet|erlaubt|gestattet|erwunscht|archivierung|weitergabe|kopien|danke|bitte|woanders|weiterleiten|ubernehmen|auss?erhalb|mitnehmen))*|lieber nicht',
      example: 'Bitte nicht archivieren',
    },
    {
      part: 'grant',
      say: '(?:ja,? |immer |sehr |nur zu,? )*(?:gerne?|bedient euch|nehmt (?:es|sie|euch)?(?: mit)?|greift zu|nur zu|erlaubt|gestattet|kein problem|habe? nichts dagegen|nichts dagegen|(?:darf|durfen|konnt|kannst|durft|kann)(?: (?!nicht|ohne|nirgend|nur|kein)\\p{L}+){0,4}? (?:archiviert|kopiert|verbreitet|weitergegeben|genommen|archivieren|kopieren|nehmen|haben|verwendet|veroffentlicht|veroffentlichen|posten|gepostet|verbreiten|weiterverbreiten|ubernommen|mitnehmen|weitergeben)(?: werden)?|frei(?: verfugbar| verwendbar)?|freut mich|wurde mich freuen|von mir aus|meinetwegen|wenn(?: es)? (?:sein muss|ihr (?:es )?(?:wollt|mogt|unbedingt wollt)))',
      example: 'ja gerne',
    },
    {
      part: 'yes',
      say: 'ja|klar|sicher|naturlich|okay|in ordnung|bekommt es|haben es|hat es|hat die erlaubnis|haben die erlaubnis|darf|durfen|immer|automatisch|selbstverstandlich|jederzeit',
      example: 'Ja',
    },
    {
      part: 'keep-name',
      say: '(?:nur |aber |mit |unter |solange |wenn |und |bitte |sofern |die )*(?:(?:meinem?n?|mein|der) (?:namen?|nick(?:name)?|autorenname[n]?)(?: (?:dabei|dran|drauf|stehen bleibt|bleibt|dabeisteht|drunter|genannt|dabei steht|draufsteht|erhalten bleibt|dran bleibt|steht|erwahnt|wird|bleiben|angeben|nennen))*|namensnennung|autorenangabe|namensangabe|quellenangabe|nennung (?:meines namens|der autorin|des autors)|angabe (?:meines namens|der autorin|des autors|von autor)|(?:mich|autor(?:in)?|den namen) (?:nennen|nennt|angeben|gebt an)|nennt (?:mich|meinen namen|die autorin|den autor)|credits?)',
      example: 'nur mit meinem Namen',
    },
    {
      part: 'keep-header',
      say: '(?:mit |solange |wenn |und |dem |der |ganzen |vollstandigem |komplettem |diesem )*(?:header|disclaimer|kopf|vorspann)(?: (?:dran|dabei|bleibt|stehen|dabeisteht|intakt|erhalten|dabei ist))*',
      example: 'mit Disclaimer',
    },
    {
      part: 'link-back',
      say: '(?:mit |und |einem? |inklusive |nur |wenn |gegen )*(?:(?:back)?link|verlinkung|verweis)(?: (?:zu|auf|zuruck|zu meiner|auf meine|zuruck zu)(?: \\p{L}+){1,2})?',
      example: 'mit Link auf meine Seite',
    },
    {
      part: 'link',
      say: '(?:ver)?(?:linken|links?|linkt|verlinkung)(?: (?:darauf|ist|sind|durft ihr|darf man|konnt ihr|auf|die|geschichte))*(?: (?:ok|okay|in ordnung|erlaubt|gerne|gern|willkommen|kein problem|erwunscht|geht|fein))',
      example: 'Verlinken ist ok',
    },
    { part: 'link-only', say: 'nur (?:ver)?link(?:en|s|t)?(?:,? nicht kopieren)?', example: 'Nur verlinken' },
    {
      part: 'no-changes',
      say: '(?:ohne|keine) (?:anderung(?:en)?|veranderung(?:en)?)|unverandert|nichts (?:andern|verandern)|nicht (?:verandern|andern|verandert)',
      example: 'unverändert',
    },
    {
      part: 'no-money',
      say: 'nicht kommerziell\\p{L}*|nicht-kommerziell\\p{L}*|kein geld|kostenlos|ohne gewinn',
      example: 'kein Geld',
    },
    {
      part: 'once-complete',
      say: '(?:erst )?(?:nach|bis(?: zum)?|vor) (?:\\p{L}+ ){0,1}?(?:abschluss|ende|fertigstellung|vollendung)(?: der (?:geschichte|serie))?|(?:erst )?(?:wenn|sobald|bevor|solange|bis) (?:sie|es|die geschichte|alles|das|die story|alle)(?: \\p{L}+){0,3}? (?:fertig|abgeschlossen|beendet|komplett|zu ende|vollstandig|da|erschienen|gepostet)(?: ist| sind)?',
      example: 'nach Abschluss',
    },
    {
      part: 'personal-use',
      say: '(?:fur den |zum )?(?:privatgebrauch|(?:privat\\p{L}*|personlich\\p{L}*) (?:gebrauch|zwecke?))',
      example: 'für den Privatgebrauch',
    },
    {
      part: 'filler',
      say: 'bitte|danke(?:schon)?|vielen dank|falls (?:es )?(?:jemand|wer|ihr)(?: \\p{L}+){0,3}|(?:nicht |kein )?(?:klauen|stehlen|plagiieren|diebstahl)',
      example: 'danke',
    },
  ],
};

export const DUTCH_PHRASES: LanguagePhrases = {
  language: 'nl',
  phrases: [
    {
      part: 'here',
      say: '(?:alleen |enkel )?(?:op |voor )?(?:de (?:mailing)?lijst|het (?:lijstarchief|archief van de lijst))',
      example: 'de lijst',
    },
    {
      part: 'yes',
      say: '(?:mag|mogen) (?:het|hem|haar|ze|dit) (?:gerust |gewoon |zo )*(?:hebben|meenemen|houden|krijgen|plaatsen|opnemen)',
      example: 'mag het hebben',
    },
    {
      part: 'others',
      say: '(?:en )?wie (?:het|hem|haar|dit) (?:verder|elders|ergens anders) (?:\\p{L}+ )?(?:plaatsen|zetten|hebben|neerzetten|overnemen|plaatst)|de rest(?: van jullie)?',
      example: 'wie het verder wil plaatsen',
    },
    {
      part: 'tell',
      say: '(?:stuur|geef|mail)(?: me| mij) (?:alleen |even |wel |dan )*(?:het |de |een )(?:adres|link|linkje|url)',
      example: 'stuur me alleen even het adres',
    },
    {
      part: 'link-only',
      say: '(?:linken|een link|links|link)(?: mag| is goed| kan| ja),? (?:maar )?(?:kopieren|overnemen|een kopie)(?: \\p{L}+)? niet|linken wel,? kopieren niet',
      example: 'Linken mag, kopiëren niet',
    },
    {
      part: 'refuse',
      say: '(?:graag |liever |alsjeblieft |gelieve )*(?:liever (?:niet|nergens)|nergens (?:anders|elders|ter wereld))(?: (?:plaatsen|neerzetten|overnemen|posten|zetten))?',
      example: 'liever nergens anders plaatsen',
    },
    {
      part: 'ask',
      say: '(?:(?:eerst|even|vooraf) )?(?:op aanvraag|neem (?:eerst |even )?contact (?:met (?:mij|me) )?op)|(?:eerst|vooraf) (?:even )?(?:mailen|schrijven|een (?:mail|bericht)\\p{L}*)|(?:alleen |pas )?als ik (?:ja|akkoord|toestemming) (?:heb )?(?:gezegd|gegeven|zeg|geef)',
      example: 'alleen als ik ja heb gezegd',
    },
    { part: 'grant', say: 'alles mag|doe maar|neem maar', example: 'alles mag' },
    {
      part: 'tell',
      say: 'geef (?:me |mij )?(?:even )?een (?:seintje|gil|bericht(?:je)?)|(?:mail|schrijf|app|stuur) (?:me|mij) (?:even )?(?:waar|de link|een link)',
      example: 'geef een seintje',
    },
    { part: 'refuse', say: 'afblijven|handen thuis|blijf er ?af', example: 'afblijven' },
    { part: 'tell', say: '(?:maar )?laat (?:het )?(?:me |mij )?(?:even )?weten', example: 'laat het weten' },
    {
      part: 'refuse',
      say: '(?:zet|plaats|post|kopieer) (?:dit|het|deze)(?: verhaal)? (?:alsjeblieft |aub )?(?:niet|nergens)(?: (?:ergens )?anders)?(?: neer)?|absoluut niet|zeker niet|beslist niet',
      example: 'Zet dit nergens anders neer',
    },
    { part: 'grant', say: 'neem (?:ze |het )?(?:maar|gerust)(?: mee)?|ga gerust je gang|leef je uit', example: 'Neem maar' },
    {
      part: 'unless-ask',
      say: '(?:niet )?zonder (?:mijn |uitdrukkelijke |voorafgaande |de )*(?:toestemming|goedkeuring|medeweten)(?: van de auteur)?',
      example: 'niet zonder mijn toestemming',
    },
    {
      part: 'refuse',
      say: '(?:mag|mogen)(?: (?!zonder)\\p{L}+){0,2}? niet(?: (?!zonder)\\p{L}+){0,8}? (?:geplaatst|gekopieerd|verspreid|overgenomen|gepubliceerd|gearchiveerd)(?: worden)?|niet (?:is )?toegestaan|niet toegestaan',
      example: 'mag niet geplaatst worden',
    },
    {
      part: 'tell',
      say: '(?:maar |mits |wel |als |zolang )*(?:(?:je|jullie) (?:het |het me |me )?(?:even )?(?:vertelt|vertellen|laat weten|meldt|mailt|zegt)|(?:me |mij )(?:even )?(?:vertelt|laat weten|mailt))(?: (?:waar|even))*',
      example: 'als je het me vertelt',
    },
    { part: 'only', say: '(?:alleen|enkel|uitsluitend|slechts)(?: (?:op|bij|in|voor))?', example: 'alleen De Hoed' },
    { part: 'except', say: 'behalve(?: op)?|uitgezonderd', example: 'overal behalve op Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:zie|kijk bij) (?:\\p{L}+ )?(?:deel|hoofdstuk|eerste|proloog|profiel|boven)(?: \\S+)?',
      example: 'zie deel 1',
    },
    {
      part: 'nowhere-else',
      say: '(?:en |maar )?(?:nergens anders|niemand anders|verder nergens|niet elders)',
      example: 'nergens anders',
    },
    { part: 'nowhere', say: 'nergens|niemand', example: 'nergens' },
    {
      part: 'others',
      say: '(?:voor )?(?:alle )?(?:anderen?|andere (?:sites|plekken|archieven)|overigen?|de rest)|elders|ergens anders|anders',
      example: 'Anderen: eerst vragen',
    },
    {
      part: 'any',
      say: 'overal(?: waar (?:je|jullie) (?:wilt|wil|willen))?|waar (?:je|jullie|u) (?:maar )?(?:wilt|wil|willen)|iedereen|wie (?:maar )?wil|waar dan ook',
      example: 'overal',
    },
    {
      part: 'own',
      say: '(?:alleen )?(?:op )?mijn (?:eigen )?(?:site|pagina|website|blog|journal)',
      example: 'alleen op mijn eigen site',
    },
    {
      part: 'here',
      say: '(?:alleen |uitsluitend |enkel )?(?:hier|op (?:deze|dit) (?:site|forum|lijst|pagina))',
      example: 'alleen hier',
    },
    {
      part: 'unless-ask',
      say: '(?:niet )?zonder (?:\\p{L}+ ){0,3}?(?:toestemming|goedkeuring|te vragen|overleg|medeweten en \\p{L}+|vragen)(?: van de (?:schrijver|schrijfster|auteur))?',
      example: 'niet zonder toestemming',
    },
    {
      part: 'unless-tell',
      say: '(?:niet )?zonder (?:\\p{L}+ ){0,2}?(?:medeweten|bericht|te melden|iets te zeggen|melding)',
      example: 'niet zonder bericht',
    },
    {
      part: 'ask',
      say: '(?:graag |even |eerst |wel |alleen |maar |gewoon |altijd |vooraf |het )*(?:vraag|vragen|gevraagd|vraagt|overleg|overleggen)(?: (?:het|me|mij|eerst|even|vooraf|maar|toestemming|om toestemming|met mij))*|(?:alleen |na |met |in )+(?:\\p{L}+ ){0,2}?(?:toestemming|overleg|goedkeuring)|(?:mail|schrijf) (?:me|mij) (?:eerst|vooraf)',
      example: 'eerst vragen',
    },
    {
      part: 'tell',
      say: '(?:graag |even |wel |alleen |maar |gewoon |als je |mits (?:je|jullie) |zolang (?:je|jullie|ik) )*(?:(?:laat|laten) (?:het )?(?:me|mij) (?:het )?(?:even |maar |wel )?weten|(?:zeg|meld|vertel|meldt|zegt|melden)(?: (?:het|me|mij|even|wel|maar|waar))+|mij (?:even )?(?:inlichten|informeren|waarschuwen)|stuur (?:me|mij) (?:even )?(?:een (?:mailtje|berichtje|link)|de link)|een (?:berichtje|mailtje)(?: (?:is fijn|graag))?|berichtje|weet waar|even melden|het weten)(?: (?:waar|graag|even|dan))*',
      example: 'laat het me even weten',
    },
    { part: 'first', say: 'eerst|vooraf|van tevoren', example: 'eerst' },
    {
      part: 'refuse',
      say: '(?:graag |liever |alsjeblieft |gelieve )*(?:niet(?: (?:te )?(?:overnemen|kopieren|archiveren|verspreiden|plaatsen|doorplaatsen|publiceren|gebruiken|toegestaan|elders|overgenomen|gekopieerd|verspreid|delen|meenemen))*|nee(?:,? dank je)?|verboden|nooit|geen (?:archivering|verspreiding|kopieen|toestemming|archief))(?: (?:elders|overnemen|kopieren|verspreiden))*',
      example: 'niet overnemen',
    },
    {
      part: 'grant',
      say: 'neem (?:het |maar )?(?:mee)?|ga je gang|graag|prima|geen probleem|vrij(?:elijk)?|toegestaan|mag (?:overal|gekopieerd worden|verspreid worden|gearchiveerd worden|overgenomen worden)|leef je uit|geen bezwaar|als (?:je|jullie) (?:wilt|wil|willen|het echt wilt|moet)|mogen (?:het )?(?:hebben|meenemen)',
      example: 'ga je gang',
    },
    { part: 'yes', say: 'ja|natuurlijk|zeker|ok|mag|goed|tuurlijk|hoor', example: 'ja' },
    {
      part: 'keep-name',
      say: '(?:met |mits |als |zolang |en |onder )*(?:mijn naam(?: (?:erbij|erop|blijft|staat|vermeld|er(?:bij|op) staat|wordt))*|naamsvermelding|vermelding van (?:mijn naam|de (?:auteur|schrijver|schrijfster))|bronvermelding)',
      example: 'met mijn naam erbij',
    },
    {
      part: 'link-back',
      say: '(?:met |en |een )*link(?: (?:naar|terug)(?: \\p{L}+){0,3})?',
      example: 'met link naar mijn site',
    },
    {
      part: 'once-complete',
      say: '(?:pas )?(?:als|tot|zodra|nadat|wanneer)(?: \\p{L}+){0,3}? (?:af|klaar|voltooid|compleet|afgerond)(?: is)?',
      example: 'pas als het af is',
    },
    { part: 'filler', say: 'alsjeblieft|alstublieft|dank(?: je| u)?|bedankt|aub|graag gedaan', example: 'bedankt' },
  ],
};

export const SWEDISH_PHRASES: LanguagePhrases = {
  language: 'sv',
  phrases: [
    {
      part: 'here',
      say: '(?:bara |endast )?(?:i |till |pa )?(?:listans|mejllistans|forumets) arkiv',
      example: 'listans arkiv',
    },
    {
      part: 'yes',
      say: 'far (?:garna |direkt |genast )*(?:ta|ha|lagga upp|behalla) (?:den|det|novellen|berattelsen)(?: direkt| genast)?',
      example: 'får ta den',
    },
    {
      part: 'nowhere-else',
      say: '(?:ni |alla )?(?:andra|ovriga) (?:far )?(?:latas?|lata|later) (?:den|det|bli|vara)(?: \\p{L}+)?',
      example: 'Ni andra låter den vara',
    },
    {
      part: 'tell',
      say: '(?:skicka|ge|mejla|maila)(?: bara)? mig (?:bara |garna )*(?:adressen|lanken|en lank)',
      example: 'skicka mig bara adressen',
    },
    { part: 'ask', say: 'hor (?:forst )?med mig(?: forst)?|kontakta mig(?: forst| innan)?', example: 'hör med mig först' },
    { part: 'grant', say: 'gor det bara|bara att ta|kor pa', example: 'gör det bara' },
    {
      part: 'tell',
      say: 'mejla mig (?:var|lank\\p{L}*)|hojta (?:till|bara)|skicka (?:mig )?(?:en )?lank\\p{L}*',
      example: 'hojta till',
    },
    { part: 'ask', say: 'efter (?:samrad|overenskommelse|forfragan|kontakt)(?: med mig)?|pa forfragan', example: 'efter samråd' },
    {
      part: 'refuse',
      say: '(?:far|bor|ska) (?:inte|ej)(?: (?!utan)\\p{L}+){0,3}? (?:publiceras|kopieras|arkiveras|spridas|laggas|anvandas|tas|postas)(?: (?:upp|ut|pa|andra|sidor))*|lagg (?:inte|ej) upp(?: \\p{L}+){0,3}?(?: nagon annanstans)?',
      example: 'får inte publiceras på andra sidor',
    },
    {
      part: 'ask',
      say: '(?:bara |endast )?med (?:\\p{L}+ )?(?:tillstand|tillatelse|medgivande|godkannande)',
      example: 'bara med mitt tillstånd',
    },
    {
      part: 'tell',
      say: '(?:bara |men |om )*(?:du|ni) (?:talar om (?:det )?(?:for mig)?|sager till|hor av (?:dig|er)|meddelar mig|berattar(?: det)?(?: for mig)?)(?: (?:var|for mig))*',
      example: 'om du talar om det för mig',
    },
    { part: 'only', say: '(?:bara|endast|enbart|uteslutande)(?: (?:pa|hos|i))?', example: 'endast Hatten' },
    { part: 'except', say: 'utom(?: pa)?|forutom(?: pa)?', example: 'överallt utom på Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:se|som i) (?:\\p{L}+ )?(?:del|kapitel|forsta|prologen?|profil)(?: \\S+)?',
      example: 'se del 1',
    },
    {
      part: 'nowhere-else',
      say: '(?:och |men )?(?:ingen annanstans|inte nagon annanstans|ingen annan)',
      example: 'ingen annanstans',
    },
    { part: 'nowhere', say: 'ingenstans', example: 'ingenstans' },
    {
      part: 'others',
      say: '(?:alla )?(?:andra|ovriga)(?: (?:sidor|platser|arkiv))?|annars|nagon annanstans|annanstans|resten',
      example: 'Övriga får fråga',
    },
    {
      part: 'any',
      say: 'overallt|var som helst|vart som helst|var (?:ni|du) vill|vem som helst|vem som vill|alla|den som vill',
      example: 'var som helst',
    },
    {
      part: 'own',
      say: '(?:bara |endast )?(?:pa |i )?min (?:egen )?(?:sida|hemsida|blogg|journal|dagbok)',
      example: 'bara på min egen sida',
    },
    {
      part: 'here',
      say: '(?:bara |endast |enbart )?(?:har|pa (?:denna|den har|detta) (?:sida|sidan|forum|forumet|lista|listan))',
      example: 'bara här',
    },
    {
      part: 'unless-ask',
      say: '(?:inte )?utan (?:\\p{L}+ ){0,3}?(?:tillstand|tillatelse|lov|godkannande|medgivande|att fraga|samtycke)(?: forst)?',
      example: 'inte utan tillåtelse',
    },
    {
      part: 'unless-tell',
      say: '(?:inte )?utan att (?:saga till|meddela|beratta)(?: \\p{L}+)?',
      example: 'inte utan att säga till',
    },
    {
      part: 'ask',
      say: '(?:bara |snalla |men |maste |far |ni |du )*(?:fraga|fragar|fragas|be om lov|be mig|fragan)(?: (?:mig|forst|innan|om lov|snallt))*|(?:bara |endast )?(?:med|efter) (?:\\p{L}+ ){0,2}?(?:tillstand|tillatelse|medgivande|godkannande|overenskommelse|lov)|(?:mejla|skriv till|kontakta) mig (?:forst|innan)',
      example: 'fråga först',
    },
    {
      part: 'tell',
      say: '(?:bara |men |snalla |sa lange (?:ni|du|jag) |om (?:ni|du) |garna )*(?:(?:sag|saga|sager)(?: (?:bara|till|mig|det|var))+|meddela(?: mig)?|meddelar(?: mig)?|lat mig (?:fa )?veta|hor av (?:dig|er)|tala om(?: for mig)?(?: var)?|skicka (?:mig )?(?:en )?lank(?:en)?|beratta(?: var| for mig)*|far veta|informera mig|vet var)(?: (?:var|bara|garna))*',
      example: 'säg bara till',
    },
    { part: 'first', say: 'forst|innan|i forvag', example: 'först' },
    {
      part: 'refuse',
      say: '(?:var(?:snall|) vanlig(?:en)? |snalla,? |helst )*(?:inte?(?: (?:kopiera\\p{L}*|arkivera\\p{L}*|sprida?s?|publicera\\p{L}*|posta\\p{L}*|ta|anvand\\p{L}*|tillatet|nagonstans|vidare|dela|far))*|far (?:ej|inte) \\p{L}+|ej(?: \\p{L}+)?|nej(?: tack)?|forbjud\\p{L}+|aldrig|kopiera (?:inte|ej)|ingen (?:arkivering|spridning|kopiering))(?: (?:arkivera\\p{L}*|kopiera\\p{L}*|spridas?|publiceras?))*',
      example: 'får ej arkiveras',
    },
    {
      part: 'grant',
      say: 'varsagod|ta (?:den|for er|den om (?:ni|du) vill)?|fritt(?: fram)?|gar bra|inga problem|tillatet|far (?:garna )?(?:kopieras|arkiveras|spridas|tas|publiceras|sprida)|garna|det gar bra|om (?:ni|du) (?:vill|absolut vill|maste)|okej|ingen fara',
      example: 'fritt fram',
    },
    { part: 'yes', say: 'ja|visst|sjalvklart|absolut|ok|javisst|naturligtvis|far', example: 'ja' },
    {
      part: 'keep-name',
      say: '(?:med |om |sa lange |och |bara )*(?:mitt namn(?: (?:kvar|star|ar|star kvar|pa|dar|med|finns))*|namnet kvar|angivande av (?:forfattare\\p{L}*|kalla)|kalla(?:n)? (?:anges|angiven)|ange (?:mig|kalla|forfattare\\p{L}*)|kallhanvisning)',
      example: 'med mitt namn kvar',
    },
    {
      part: 'link-back',
      say: '(?:med |och |en )*lank(?: (?:till|tillbaka)(?: \\p{L}+){0,3})?',
      example: 'med länk till min sida',
    },
    {
      part: 'once-complete',
      say: '(?:forst )?(?:nar|tills|innan|efter att|sa fort)(?: \\p{L}+){0,3}? (?:klar|fardig|avslutad|slut)',
      example: 'när den är klar',
    },
    { part: 'filler', say: 'tack(?: sa mycket)?|snalla|vanligen', example: 'tack' },
  ],
};
