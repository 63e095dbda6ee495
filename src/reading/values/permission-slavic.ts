/** Polish, Czech and Slovak phrases of archiving statements. Folded: Latin letters without accents. */
import type { LanguagePhrases } from './permission-phrases.ts';

export const POLISH_PHRASES: LanguagePhrases = {
  language: 'pl',
  phrases: [
    {
      part: 'here',
      say: '(?:tylko )?(?:w |na |do )?(?:archiwum (?:listy|grupy|forum)|stron[aeyę] listy)',
      example: 'archiwum listy',
    },
    {
      part: 'yes',
      say: '(?:moze|moga|niech) (?:to |ja |je |sobie )*(?:wziac|miec|zabrac|bierze|biora|trzymac|przechowywac)(?: (?:od razu|bez pytania))?',
      example: 'może to wziąć',
    },
    {
      part: 'tell',
      say: '(?:tylko )?(?:przyslijcie|przeslijcie|podajcie|wyslijcie|podaj|przyslij|dajcie) mi (?:tylko )?(?:adres|link|linka|odnosnik)',
      example: 'przyślijcie mi adres',
    },
    {
      part: 'link-only',
      say: '(?:link|linki|linkowac)(?: mozna| tak),? (?:ale )?(?:kopia|kopii|kopiowac|kopiowanie)(?: nie)?',
      example: 'Link tak, kopia nie',
    },
    {
      part: 'ask',
      say: 'najpierw (?:do mnie )?(?:na)?pisz(?:cie)?(?: do mnie)?|napisz(?:cie)? (?:do mnie )?(?:najpierw|wczesniej)',
      example: 'najpierw napisz',
    },
    {
      part: 'refuse',
      say: 'pod zadnym pozorem|w zadnym (?:wypadku|razie)|absolutnie nie|lepiej nie|wolal(?:abym|bym),? nie',
      example: 'pod żadnym pozorem',
    },
    {
      part: 'ask',
      say: '(?:po|przy) (?:wczesniejsz|uprzedn)\\p{L}+ (?:kontak\\p{L}+|uzgodnieni\\p{L}+|zapytani\\p{L}+|porozumieni\\p{L}+)|(?:wymagana|potrzebna|konieczna) (?:jest )?(?:moja |pisemna )?zgoda(?: \\p{L}+)?',
      example: 'po wcześniejszym kontakcie',
    },
    {
      part: 'tell',
      say: 'napisz(?:cie)?,? gdzie|pod warunkiem,? ze (?:mi |mnie )?(?:powie\\p{L}+|poinformuj\\p{L}+|dacie znac|powiadomi\\p{L}+)|(?:po|prze)(?:slijcie|deslijcie|slij|deslij)(?: mi)? (?:link\\p{L}*|adres\\p{L}*)|podeslijcie link',
      example: 'podeślijcie link',
    },
    { part: 'grant', say: 'bez problem(?:u|ow)|nie ma problemu|smialo', example: 'bez problemu' },
    { part: 'ask', say: '(?:niech )?(?:za)?pyta(?:ja)?(?: o zgode| najpierw| mnie)*', example: 'reszta niech pyta' },
    {
      part: 'others',
      say: '(?:cala )?reszta|inni|pozostali',
      example: 'reszta niech pyta',
    },
    { part: 'only', say: '(?:tylko|wylacznie|jedynie)(?: (?:na|w))?', example: 'tylko Stary Kapelusz' },
    { part: 'except', say: 'oprocz|poza|z wyjatkiem|za wyjatkiem', example: 'wszędzie oprócz Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:patrz|zobacz|zob\\.?|jak w) (?:\\p{L}+ )?(?:czesc\\p{L}*|rozdzia\\p{L}*|cz\\.|pierwsz\\p{L}+|prolog\\p{L}*|profil\\p{L}*)(?: \\S+)?',
      example: 'patrz część 1',
    },
    {
      part: 'nowhere-else',
      say: '(?:i |ale )?(?:nigdzie (?:indziej|wiecej)|nikomu wiecej|nikt inny)',
      example: 'nigdzie indziej',
    },
    { part: 'nowhere', say: 'nigdzie|nikomu|nikt', example: 'nigdzie' },
    {
      part: 'others',
      say: '(?:na |dla |w |do )?(?:wszyscy |wszystkich )?(?:inn[eiy]\\p{L}*|pozostal\\p{L}+|reszt[ay])(?: (?:stron\\p{L}*|miejsc\\p{L}*|osob\\p{L}*|serwis\\p{L}*))?|gdzie indziej|w przeciwnym razie',
      example: 'Inni niech pytają',
    },
    {
      part: 'any',
      say: '(?:po)?wszedzie|gdziekolwiek|gdzie (?:tylko )?(?:chcecie|chcesz|kto chce|dusza zapragnie)|kazd(?:y|emu|ego)|wszyscy|wszystkim|kto (?:tylko )?chce|komukolwiek|dowolnie',
      example: 'wszędzie',
    },
    {
      part: 'own',
      say: '(?:tylko |wylacznie )?(?:na |w )?(?:mo(?:jej|im|ja|j|jego)|wlasn\\p{L}+) (?:stron\\p{L}+|blog\\p{L}*|dzienniku)',
      example: 'tylko na mojej stronie',
    },
    {
      part: 'here',
      say: '(?:tylko |wylacznie )?(?:tu(?:taj)?|na (?:tym|tej) (?:forum|stron\\p{L}+|liscie|serwisie))',
      example: 'tylko tutaj',
    },
    {
      part: 'unless-ask',
      say: '(?:nie )?bez (?:\\p{L}+ ){0,3}?(?:zgody|pozwolenia|pytania|zezwolenia|wiedzy i zgody|spytania)(?: (?:autor\\p{L}+|pisemnej))?',
      example: 'nie bez mojej zgody',
    },
    {
      part: 'unless-tell',
      say: '(?:nie )?bez (?:\\p{L}+ ){0,2}?(?:wiedzy|powiadomienia|informowania)(?: autor\\p{L}+)?',
      example: 'nie bez mojej wiedzy',
    },
    {
      part: 'ask',
      say: '(?:prosze |tylko |ale |najpierw |wystarczy |niech |wczesniej |po )*(?:(?:za)?pyta(?:j|c|jcie|ja|niu|nie)|spyta\\p{L}+|popros\\p{L}+|uzgodni\\p{L}+|zapyta\\p{L}+|prosic|poprosi\\p{L}*)(?: (?:mnie|najpierw|autor\\p{L}+|o (?:zgode|pozwolenie)|wczesniej|ze mna))*|(?:tylko |wylacznie )?(?:za|po uzyskaniu|po|z) (?:\\p{L}+ ){0,2}?(?:zgoda|zgody|pozwoleniem|zezwoleniem|porozumieniu|konsultacji)(?: autor\\p{L}+)?|(?:napisz\\p{L}*|skontaktuj\\p{L}*) (?:do mnie|sie ze mna)?(?: najpierw| wczesniej)?',
      example: 'za zgodą',
    },
    {
      part: 'tell',
      say: '(?:prosze |tylko |ale |wystarczy |byle |pod warunkiem,? ze |o ile |i |z )*(?:daj(?:cie)? (?:mi )?znac|dac (?:mi )?znac|poinformuj\\p{L}*|powiadom\\p{L}*|informuj\\p{L}*|napisz\\p{L}* (?:mi )?gdzie|powiedz\\p{L}*|uprzedz\\p{L}*|przyslij\\p{L}* link|dacie znac|poinformuje\\p{L}*|powiadomi\\p{L}*|bede wiedziec|wiedza autora)(?: (?:mnie|mi|gdzie|o tym|autor\\p{L}+|wczesniej))*',
      example: 'dajcie znać',
    },
    { part: 'first', say: 'najpierw|wczesniej|uprzednio|przedtem', example: 'najpierw' },
    {
      part: 'refuse',
      say: '(?:prosze |absolutnie |kategorycznie )*(?:nie (?:kopi\\p{L}+|public\\p{L}+|publik\\p{L}+|archiw\\p{L}+|rozpowszech\\p{L}+|umieszcz\\p{L}+|zamieszcz\\p{L}+|wyrazam(?: zgody)?|zgadzam(?: sie)?|pozwalam|wolno|zezwalam|bra[ci]\\p{L}*|udostepni\\p{L}+|przedruk\\p{L}+|ma zgody)|zabron\\p{L}+|zakaz(?:an\\p{L}+)?|brak zgody|nie(?:,? dziekuje)?|nigdy|wole,? zeby nie)(?: (?:kopiowa\\p{L}+|publikowa\\p{L}+|rozpowszechnia\\p{L}+|ani \\p{L}+))*',
      example: 'nie kopiować',
    },
    {
      part: 'grant',
      say: '(?:mozna|mozecie|mozesz|wolno|bierzcie|bierz|prosze bardzo|chetnie|smialo|dowolnie|bez ograniczen|zezwalam|pozwalam|zgadzam sie|dozwolon\\p{L}+|nie mam nic przeciwko|czestujcie sie|prosze bra\\p{L}+|do woli|jesli (?:chcecie|musicie|ktos chce))(?: (?:kopiowa\\p{L}+|publikowa\\p{L}+|archiwizowa\\p{L}+|umieszcza\\p{L}+|bra\\p{L}+|rozpowszechnia\\p{L}+))*',
      example: 'bierzcie',
    },
    { part: 'yes', say: 'tak|jasne|oczywiscie|jest|zgoda|jest zgoda|dobrze|ok|wyrazam(?: zgode)?|udzielona', example: 'tak' },
    {
      part: 'keep-name',
      say: '(?:z |pod warunkiem |byle |i |ale |tylko |za )*(?:podani\\p{L}+|zachowani\\p{L}+|zaznaczeni\\p{L}+|wskazani\\p{L}+)(?: (?:autor\\p{L}*|nick\\p{L}*|imieni\\p{L}*|zrodl\\p{L}*|nazwiska|mojego))*|(?:podajcie|podac|zaznacz\\p{L}*|podaj) (?:autor\\p{L}*|mo\\p{L}+ nick)|autora',
      example: 'z podaniem autora',
    },
    {
      part: 'link-back',
      say: '(?:z |i |podani\\p{L}+ |podajac |ze |prosze o )*(?:link\\p{L}*|odnosnik\\p{L}*|odsylacz\\p{L}*)(?: do (?:\\p{L}+ ){0,1}\\p{L}+)?',
      example: 'z linkiem',
    },
    { part: 'no-changes', say: 'bez (?:zmian|przerobek|zmieniania)', example: 'bez zmian' },
    {
      part: 'once-complete',
      say: '(?:dopiero )?(?:po|do|kiedy|gdy|jak) (?:\\p{L}+ ){0,1}?(?:zakonczeni\\p{L}+|ukonczeni\\p{L}+|skoncz\\p{L}+|zakoncz\\p{L}+|ukoncz\\p{L}+|konca)',
      example: 'po zakończeniu',
    },
    {
      part: 'filler',
      say: 'dziekuje|dzieki|prosze|plagiat\\p{L}*(?: [^.;,]{0,30})?|nie (?:kradnij\\p{L}*|kradn\\p{L}+)|jesli (?:ktos|kogos)[^.;,]{0,30}',
      example: 'dziękuję',
    },
  ],
};

export const CZECH_PHRASES: LanguagePhrases = {
  language: 'cs',
  phrases: [
    {
      part: 'here',
      say: '(?:jen |pouze )?(?:v |do )?archivu? (?:konference|listu|skupiny)',
      example: 'archiv konference',
    },
    {
      part: 'ask',
      say: '(?:at |necht |musi |by |mel \\p{L}* )*se me (?:\\p{L}+ )?(?:zepta\\p{L}*|opyta\\p{L}*|popta\\p{L}*|optat)',
      example: 'ať se mě nejdřív zeptá',
    },
    {
      part: 'ask',
      say: '(?:nejdriv|napred|predem)(?:e)? (?:mi )?napis\\p{L}*|napiste mi (?:nejdriv|predem)',
      example: 'nejdřív napište',
    },
    { part: 'grant', say: 'nemam (?:nic proti|namitek)|bez problemu', example: 'nemám nic proti' },
    { part: 'refuse', say: 'radeji ne|radsi ne|v zadnem pripade|rozhodne ne|ani nahodou', example: 'raději ne' },
    {
      part: 'tell',
      say: 'staci mi (?:napsat|rict|dat vedet|to oznamit)|(?:posl\\p{L}+|poslete)(?: mi)? (?:odkaz|link|adresu)',
      example: 'stačí mi napsat',
    },
    { part: 'grant', say: 'bez problem[uy]|neni problem|s klidem', example: 'bez problémů' },
    {
      part: 'ask',
      say: '(?:lze |mozno |smi )?(?:\\p{L}+ ){0,2}?(?:pouze |jen )?se? (?:svolenim|souhlasem)(?: (?:autor\\p{L}*|mym))*|(?:jen |pouze )?s (?:mym|autorcinym|autorovym) (?:svolenim|souhlasem)',
      example: 'se souhlasem autora',
    },
    {
      part: 'refuse',
      say: '(?:prosim,? )?(?:nikde jinde |jinde |nikam )?ne(?:zverejnujte|kopirujte|sirte|davejte|vkladejte|umistujte)(?: (?:jinde|jinam|dal))?|nepreji si(?:,? aby)?(?: \\p{L}+){0,8}',
      example: 'Nikde jinde nezveřejňujte',
    },
    { part: 'only', say: '(?:jen|jenom|pouze|vyhradne)(?: (?:na|v))?', example: 'jen Starý Klobouk' },
    { part: 'except', say: 'krome|vyjma|s vyjimkou|okrem', example: 'všude kromě Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:viz|jako (?:u|v)|stejne jako) (?:\\p{L}+ )?(?:cast\\p{L}*|kapitol\\p{L}*|dil\\p{L}*|prvni\\p{L}*|prolog\\p{L}*|profil\\p{L}*)(?: \\S+)?|viz \\d+\\. \\p{L}+',
      example: 'viz první kapitola',
    },
    {
      part: 'nowhere-else',
      say: '(?:a |ale )?(?:nikde|nikam|nikomu|nikto|nikdo) (?:jinde|jinam|jinemu|dalsimu|inde|inam|dalsi|jiny)|jinde ne',
      example: 'nikde jinde',
    },
    { part: 'nowhere', say: 'nikde|nikam|nikomu|nikdo', example: 'nikam' },
    {
      part: 'others',
      say: '(?:na |pro )?(?:ostatni\\p{L}*|jin[iey]\\p{L}*|ini|zbytek)(?: (?:stran\\p{L}*|archiv\\p{L}*|mist\\p{L}*))?|jinde|jinam|inde|inak|jinak',
      example: 'Ostatní ať se zeptají',
    },
    {
      part: 'any',
      say: 'kdekoliv?|kamkoliv?|kde (?:chcete|chces|se vam libi)|kam (?:chcete|chces)|kdo (?:chce|ma zajem)|komukoliv?|vsude|kazdy|vsichni|kdokoliv?|libovolne|hocikde|hocikto|kto chce|vsade|kdekolvek',
      example: 'kdo chce',
    },
    {
      part: 'own',
      say: '(?:jen |pouze )?(?:na )?(?:moj[ei]\\p{L}*|mych|svych|vlastnich|mem) (?:strank\\p{L}*|blog\\p{L}*|web\\p{L}*)',
      example: 'jen na mých stránkách',
    },
    {
      part: 'here',
      say: '(?:jen |pouze |len |iba )?(?:zde|tady|tu|na (?:techto|tomto|tychto) (?:strank\\p{L}+|webu|foru|fore|blogu|serveru))',
      example: 'jen na těchto stránkách',
    },
    {
      part: 'unless-ask',
      say: '(?:ne )?bez (?:\\p{L}+ ){0,3}?(?:svoleni|souhlasu|povoleni|dovoleni|suhlasu|povolenia|dotazu|zeptani)(?: (?:autor\\p{L}+))?',
      example: 'ne bez mého svolení',
    },
    {
      part: 'unless-tell',
      say: '(?:ne )?bez (?:\\p{L}+ ){0,2}?(?:vedomi|vedomia|upozorneni|oznameni)',
      example: 'ne bez mého vědomí',
    },
    {
      part: 'ask',
      say: '(?:prosim |jen |pouze |ale |nejdriv |nejprve |predem |staci |at |se |me )*(?:zeptejte|zeptej|zeptat|ptejte|ptat|zeptaji|pozadejte|pozadat|spytajte|opytajte|dohod\\p{L}+|domluv\\p{L}+|zeptal\\p{L}*)(?: (?:se|sa|me|mne|ma|nejdriv|predem|nejprve|autor\\p{L}+|o (?:svoleni|povoleni|dovoleni)))*|(?:jen |pouze |len |iba )?(?:s|se|so|po|na) (?:\\p{L}+ ){0,2}?(?:svolenim|souhlasem|povolenim|suhlasom|dovolenim|domluve|dohode|pozadani|povolenim|dotaz)(?: autor\\p{L}+)?|napiste mi (?:nejdriv|predem|pred)',
      example: 's mým svolením',
    },
    {
      part: 'tell',
      say: '(?:prosim |jen |pouze |ale |staci |kdyz |pokud |hlavne |mi |len |iba )*(?:(?:dejte|dej|dat|date|dajte|dat) (?:mi )?(?:vedet|vediet)|oznamte|oznamit|informujte|upozornete|upozornit|napiste (?:mi )?(?:kde|kam)|poslete (?:mi )?odkaz|reknete|rekni|povezte|oznam\\p{L}*)(?: (?:mi|kde|kam|me|predem|o tom))*',
      example: 'dejte vědět',
    },
    { part: 'first', say: 'nejdriv|nejprve|predem|vopred|najprv', example: 'nejdřív' },
    {
      part: 'refuse',
      say: '(?:prosim |absolutne )*(?:nesir(?:it|te|eni)?|nesirte|neprebir\\p{L}+|nekopir\\p{L}+|nepublik\\p{L}+|nearchiv\\p{L}+|nezverejn\\p{L}+|neber\\p{L}+|nedovol\\p{L}+|nepovol\\p{L}+|nevystav\\p{L}+|nepresouv\\p{L}+|zakaz\\p{L}*|neni dovolen\\p{L}+|nie je dovolen\\p{L}+|ne(?:,? dekuji)?|nie|nikdy|neposkytuj\\p{L}+|nepreji si|neprajem si)(?: (?:dal|dale|kopirova\\p{L}+|sirit|publikova\\p{L}+|ani \\p{L}+))*',
      example: 'nešířit',
    },
    {
      part: 'grant',
      say: '(?:at si (?:vezme|poslouzi|bere)|berte(?: si)?|vezmete si|muzete|muzes|mozete|volne(?: sirit)?|klidne|libovolne|poslouzte si|bez omezeni|dovolen\\p{L}*|povolen\\p{L}*|rada|rad|s radosti|nebranim se|nevadi mi|prosim|pokud (?:chcete|chces|musite))(?: (?:kopirova\\p{L}+|sirit|publikova\\p{L}+|vzit|zverejnit|archivova\\p{L}+))*',
      example: 'ať si vezme',
    },
    { part: 'yes', say: 'ano|jiste|samozrejme|jo|ok|dobre|hej|klidne|iste', example: 'ano' },
    {
      part: 'keep-name',
      say: '(?:s |se |jen |ale |a |pokud |kdyz )*(?:(?:uvedeni\\p{L}*|uvedenim|zachovanim)(?: (?:autor\\p{L}*|jmena|meho|zdroje))*|(?:me |mne |autor\\p{L}+ )?(?:uvedte|uvedete|uved)(?: (?:me|mne|autor\\p{L}+|zdroj|moje jmeno|jmeno))*|mym jmenem|me jmeno)',
      example: 'jen mě uveďte',
    },
    {
      part: 'link-back',
      say: '(?:s |a |se |uved\\p{L}* |prosim )*(?:odkaz\\p{L}*|link\\p{L}*)(?: na (?:\\p{L}+ ){0,1}\\p{L}+)?',
      example: 's odkazem',
    },
    { part: 'no-changes', say: 'beze? (?:zmen\\p{L}*|uprav\\p{L}*)', example: 'beze změn' },
    {
      part: 'once-complete',
      say: '(?:az |po |do )+(?:\\p{L}+ ){0,2}?(?:dokonc\\p{L}+|ukonc\\p{L}+|dopis\\p{L}+|konc\\p{L}+)',
      example: 'až po dokončení',
    },
    { part: 'filler', say: 'dekuji|diky|dakujem|prosim|plagiat\\p{L}*(?: [^.;,]{0,30})?|nekradte|nekrast', example: 'děkuji' },
  ],
};
