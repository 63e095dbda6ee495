/** Hungarian and Finnish phrases of archiving statements. Folded: Latin letters without accents. */
import type { LanguagePhrases } from './permission-phrases.ts';

export const HUNGARIAN_PHRASES: LanguagePhrases = {
  language: 'hu',
  phrases: [
    {
      part: 'here',
      say: '(?:csak )?(?:a )?lista archivum\\p{L}*',
      example: 'a lista archívuma',
    },
    {
      part: 'yes',
      say: '(?:elviheti|viheti|megkaphatja|kiteheti|elvihetik|vihetik|hozhatja|megtarthatja)(?: (?:magaval|nyugodtan|azonnal))?',
      example: 'elviheti',
    },
    {
      part: 'ask',
      say: '(?:elobb|elotte|eloszor) (?:irj|irjatok|szolj|szoljatok|kerdezz|kerdezzetek|kerdezzenek|kerj|kerjetek)(?: \\p{L}+)?(?:,? aztan \\p{L}+)?|(?:irj|irjatok)(?: nekem)? (?:elobb|elotte|eloszor)',
      example: 'előbb írj nekem',
    },
    {
      part: 'tell',
      say: '(?:csak )?(?:kuldd?|kuldjetek|kuldd el|kuldjetek el|ird meg|irjatok meg|add meg) (?:el )?(?:nekem )?(?:a |az )?(?:cimet|linket|oldal cimet)',
      example: 'küldd el a címet',
    },
    {
      part: 'link-only',
      say: '(?:linkelni|link|linkelheto)(?: lehet| szabad| igen| johet)?,? (?:de )?(?:masolni|masolat)(?: nem)(?: \\p{L}+)?',
      example: 'Linkelni lehet, másolni nem',
    },
    {
      part: 'ask',
      say: 'irj(?:atok|al)?(?: nekem)? (?:elotte|elobb)|(?:elozetes )?(?:egyeztetes|megbeszeles)(?:sel| utan)?',
      example: 'egyeztetés után',
    },
    {
      part: 'once-complete',
      say: 'majd,? (?:ha|amikor) (?:mar )?(?:kesz|befejez\\p{L}+|vege)(?: lesz)?',
      example: 'majd ha kész',
    },
    {
      part: 'refuse',
      say: 'inkabb ne(?:m)?|semmikepp(?:en)?|semmi esetre(?: sem)?|egyaltalan nem|szo sem lehet rola',
      example: 'inkább ne',
    },
    {
      part: 'ask',
      say: '(?:elozetes |elozetesen )(?:egyeztet\\p{L}+|megbeszel\\p{L}+)(?: utan)?|(?:elobb |eloszor |eloszor is )?irj(?:atok|al)(?: nekem)?(?: eloszor| elobb| elotte)',
      example: 'írjatok először',
    },
    {
      part: 'tell',
      say: '(?:eleg,? ha |csak )?(?:szol(?:tok|sz)|szoljatok|kuldj(?:etek|el)(?: el| nekem)?(?: a| egy)? (?:linket|cimet|uzenetet))',
      example: 'elég, ha szóltok',
    },
    { part: 'grant', say: '(?:semmi |nincs )(?:akadalya|gond)|nem banom|batran|nyugodtan', example: 'nincs akadálya' },
    {
      part: 'keep-name',
      say: '(?:csak )?(?:a )?nevem(?:mel|et)?(?: (?:maradjon|rajta|legyen|feltuntetesevel|feltuntetve|alatta|ott))*',
      example: 'a nevemmel',
    },
    {
      part: 'once-complete',
      say: '(?:csak )?(?:ha|miutan|amint|amig nincs|mikor) (?:mar )?(?:kesz(?: lesz| van)?|befejez\\p{L}+|vege(?: lesz)?)',
      example: 'csak ha kész lesz',
    },
    {
      part: 'tell',
      say: '(?:de |csak |ha )*(?:ertesitetek|ertesitsetek|ertesits|ertesitesz|megirjatok|megirjatok hova|irjatok meg(?:,? hova)?|jelezzetek|jelzitek|szoltok|szoljatok|tudatjatok|tudassatok)(?: (?:meg|velem|nekem|hova|hol))*',
      example: 'ha értesítetek',
    },
    {
      part: 'ask',
      say: '(?:csak )?(?:a )?(?:szerzo |irasos |elozetes )*(?:engedelyemmel|engedelyevel|engedellyel|beleegyezesemmel|hozzajarulasommal)',
      example: 'csak az engedélyemmel',
    },
    {
      part: 'refuse',
      say: '(?:ker(?:lek|em|unk),? )?ne (?:tegyetek|tegyed|tedd|rakjatok|vigyetek|masoljatok|kozoljetek|terjesszetek)(?: (?:ki|fel|el|mashova|mashol|at))*|sehol(?: sem| nem)?(?: \\p{L}+)?|tilos(?: masolni| terjeszteni| kozolni)?',
      example: 'Kérlek, ne tegyétek ki máshová',
    },
    { part: 'only', say: '(?:csak|kizarolag|csupan)(?: az?)?', example: 'csak Kalap Klub' },
    { part: 'except', say: 'kiveve', example: 'bárhol, kivéve a Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:lasd|ld\\.?) (?:az? )?(?:elso |1\\. )?(?:resz\\p{L}*|fejezet\\p{L}*|fent|profil\\p{L}*|elso\\p{L}*)',
      example: 'lásd az első részt',
    },
    {
      part: 'nowhere-else',
      say: '(?:es |de )?(?:mashol|mashova|mas(?:nak)?)(?: \\p{L}+)? (?:ne|nem|sehol)|sehol mashol|senki mas(?:nak)?',
      example: 'máshol ne',
    },
    { part: 'nowhere', say: 'sehol|sehova|senki(?:nek)?', example: 'sehol' },
    {
      part: 'others',
      say: '(?:a )?(?:tobbi\\p{L}*|masok\\p{L}*|mas (?:oldal\\p{L}*|hely\\p{L}*)|mashol|mashova|egyebkent|mindenki mas)',
      example: 'A többiek kérdezzenek',
    },
    {
      part: 'any',
      say: 'barhol|barhova|barki(?:nek)?|ahol (?:csak )?(?:akar\\p{L}*|tetszik)|ahova (?:csak )?(?:akar\\p{L}*|tetszik)|mindenhol|mindenhova|aki (?:csak )?(?:akarja|szeretne|kivanja)|mindenki|akarhol|akarhova',
      example: 'bárhol',
    },
    {
      part: 'own',
      say: '(?:csak )?(?:az? )?(?:sajat )?(?:oldalamon|honlapomon|blogomon|oldalam|honlapom|blogom)',
      example: 'csak a saját oldalamon',
    },
    { part: 'here', say: '(?:csak |kizarolag )?(?:itt|ezen az? (?:oldalon|forumon)|ezen a listan)', example: 'csak itt' },
    {
      part: 'unless-ask',
      say: '(?:az? )?(?:engedely\\p{L}*|hozzajarulas\\p{L}*|beleegyezes\\p{L}*|tudtom es \\p{L}+|kerdes) (?:es \\p{L}+ )?nelkul',
      example: 'engedély nélkül nem',
    },
    { part: 'unless-tell', say: '(?:az? )?(?:tudtom|ertesites|szolas) nelkul', example: 'tudtom nélkül ne' },
    {
      part: 'ask',
      say: '(?:csak |kizarolag |elobb |elotte |kerlek |az? )*(?:(?:elozetes |iro |szerzo |irasos |az iro )?(?:engedellyel|engedelyevel|engedelyemmel|hozzajarulasommal|beleegyezesemmel|hozzajarulasaval|engedelykeres utan)|kerdezz\\p{L}*(?: meg)?|kerj\\p{L}* engedelyt|kerdez\\p{L}+|meg ?kerdez\\p{L}+|engedelyt ker\\p{L}+|irj\\p{L}* (?:elobb|elotte))(?: (?:meg|elobb|elotte|engem|tolem))*',
      example: 'csak engedéllyel',
    },
    {
      part: 'tell',
      say: '(?:csak |de |kerlek |elotte )*(?:szolj\\p{L}*|szoljatok|jelezz\\p{L}*|jelezd|jelezzetek|tudass\\p{L}*|ertesits\\p{L}*|irjatok meg,? hol|szolni|kuldj\\p{L}* linket|hadd tudjak)(?: (?:nekem|rola|hol|hova|elotte|ha))*',
      example: 'szóljatok',
    },
    { part: 'first', say: 'elobb|elotte|elozetesen|elozoleg', example: 'előbb' },
    {
      part: 'refuse',
      say: '(?:kerlek,? )?(?:(?:ne|nem|tilos|soha)(?: (?:masol\\p{L}+|terjeszd?\\p{L}*|tedd|tegyetek|vidd|vigyetek|kozol\\p{L}+|archival\\p{L}+|hasznal\\p{L}+|szabad|engedelyez\\p{L}+|terjeszth\\p{L}+|masolh\\p{L}+|publikal\\p{L}+|koszonom|szeretnem))*|tilos|megtilt\\p{L}+|nem engedelyezett)(?: (?:masolni|terjeszteni|kozolni|mashova|masolasa|terjesztese))*',
      example: 'máshová ne',
    },
    {
      part: 'grant',
      say: 'vihetitek|vigyetek|viheted|szabadon|nyugodtan|szivesen|terjesztheto|masolhato|engedelyezett|felhasznalhato|szabad|lehet|nem banom|orulok(?: neki)?|ha (?:akarjatok|akarod|kell|tetszik|nagyon akarjatok)|archivalhato|kozolheto',
      example: 'vihetitek',
    },
    { part: 'yes', say: 'igen|persze|termeszetesen|rendben|ok|mehet', example: 'igen' },
    {
      part: 'keep-name',
      say: '(?:csak |de |a |az )*(?:(?:nevem\\p{L}*|szerzo|iro|nev|nickem)(?: (?:megjelolesevel|feltuntetesevel|megnevezesevel|legyen rajta|feltuntetese|megjelolese|maradjon|feltuntetes))|nevvel|tuntess\\p{L}* fel(?: \\p{L}+)?|forrasmegjelolessel|forras(?: megjelolesevel)?)',
      example: 'a szerző megjelölésével',
    },
    {
      part: 'link-back',
      say: '(?:es |egy )?(?:linkkel|link(?:et)?|hivatkozassal|hivatkozas)(?: (?:az )?\\p{L}+)?',
      example: 'linkkel',
    },
    {
      part: 'once-complete',
      say: '(?:csak )?(?:ha|amikor|amig|mikor|miutan)(?: \\p{L}+){0,2}? (?:kesz|befejez\\p{L}+|elkeszul\\p{L}*|veget er)|(?:a )?befejezes(?:e)? (?:utan|elott)|befejezesig',
      example: 'befejezés után',
    },
    { part: 'filler', say: 'koszonom|koszi|kerlek|legyszi', example: 'köszönöm' },
  ],
};

export const FINNISH_PHRASES: LanguagePhrases = {
  language: 'fi',
  phrases: [
    {
      part: 'here',
      say: '(?:vain )?listan arkisto\\p{L}*',
      example: 'listan arkistoon',
    },
    {
      part: 'yes',
      say: 'saa(?:vat)? (?:heti |taman |sen )*(?:panna|ottaa|laittaa|pitaa)(?: (?:sen|taman|tarinan))?(?= *[,.;])',
      example: 'arkistoon saa panna, muualle ei',
    },
    {
      part: 'filler',
      say: 'muuta en (?:pyyda|tarvitse|vaadi|kaipaa)',
      example: 'muuta en pyydä',
    },
    {
      part: 'tell',
      say: '(?:kunhan )?(?:lahetat|lahetatte|laheta|lahettakaa|annat|anna)(?: minulle| mulle)? (?:osoitteen|osoite|linkin|linkki)',
      example: 'kunhan lähetät minulle osoitteen',
    },
    {
      part: 'ask',
      say: '(?:kirjoita|kirjoittakaa|laita viesti|laheta)(?: (?:minulle|mulle))? ensin(?:,? (?:ota|ottakaa) (?:sitten|vasta sitten))?',
      example: 'Kirjoita minulle ensin, ota sitten',
    },
    { part: 'ask', say: 'luvan kanssa|kirjoittajan luvalla', example: 'luvan kanssa' },
    {
      part: 'tell',
      say: '(?:jos|kunhan) (?:laitat|laitatte|lahetat|annat|pistat) (?:minulle )?(?:linki?n|viestia|viestin)(?: minulle)?',
      example: 'jos laitat linkin minulle',
    },
    {
      part: 'refuse',
      say: 'mieluummin ei|mieluiten ei|ei missaan (?:nimessa|tapauksessa)|ehdottomasti ei',
      example: 'mieluummin ei',
    },
    { part: 'ask', say: '(?:ota|ottakaa)(?: minuun)? yhteytta(?: (?:ensin|etukateen))?', example: 'ota yhteyttä ensin' },
    {
      part: 'tell',
      say: '(?:laheta|lahettakaa|laita|laittakaa)(?: minulle)? (?:linkki|osoite|viesti)(?: minulle)?',
      example: 'lähetä linkki',
    },
    {
      part: 'grant',
      say: 'ei (?:haittaa|ongelmaa|ole ongelma)|ottakaa(?: vain| pois| vapaasti)*|siita vain',
      example: 'ei haittaa',
    },
    {
      part: 'any',
      say: '(?:kuka|ken|se joka|joka) (?:vain )?(?:haluaa|tahtoo)(?:,? (?:saa ottaa|ottakoon|saa))?',
      example: 'Kuka haluaa, saa ottaa',
    },
    {
      part: 'ask',
      say: '(?:vain )?(?:sopimuksen mukaan|erikseen sopimalla|sovittaessa|sopimuksesta)',
      example: 'sopimuksen mukaan',
    },
    {
      part: 'unless-ask',
      say: 'ilman (?:\\p{L}+ )?(?:lupaani|lupaa|suostumustani|suostumusta)(?: (?:kielletty|kiellettya))?',
      example: 'ilman lupaani',
    },
    {
      part: 'refuse',
      say: '(?:ei|ala|alkaa)(?: saa)?(?: \\p{L}+){0,1}? (?:julkaista|kopioida|levittaa|arkistoida|siirtaa|jakaa|julkaise|julkaisko|kopioi)(?: (?:tata|muualla|muualle|muilla sivuilla|eteenpain))*|(?:kopiointi|levittaminen|julkaiseminen|arkistointi)(?: \\p{L}+){0,1}? kielletty',
      example: 'ei saa julkaista muilla sivuilla',
    },
    { part: 'only', say: '(?:vain|ainoastaan|pelkastaan)', example: 'vain Hattuhylly' },
    { part: 'except', say: 'paitsi', example: 'minne vain paitsi Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:katso|ks\\.?) (?:\\p{L}+ )?(?:osa\\p{L}*|luku\\p{L}*|ensimmai\\p{L}+|prologi\\p{L}*|profiili\\p{L}*)(?: \\S+)?',
      example: 'katso osa 1',
    },
    {
      part: 'nowhere-else',
      say: '(?:ja |mutta )?(?:ei|ala|alkaa)(?: \\p{L}+)? (?:muualle|muualla|muille)|ei missaan muualla',
      example: 'ei muualle',
    },
    { part: 'nowhere', say: 'ei (?:missaan|minnekaan|mihinkaan|kenellekaan)', example: 'ei minnekään' },
    {
      part: 'others',
      say: 'mu(?:ut|ille|ualle|ualla|iden|ihin)(?: (?:paikat|paikkoihin|sivuille|sivuilla))?|muuten|loput',
      example: 'Muut: kysykää',
    },
    {
      part: 'any',
      say: 'minne (?:vain|tahansa|haluatte|haluat)|missa (?:vain|tahansa)|mihin (?:vain|tahansa|haluat\\p{L}*)|kuka (?:vain|tahansa)|kaikki(?:alle|alla)?|kaikille|ihan minne vaan|minne vaan|mihin vaan',
      example: 'minne vain',
    },
    {
      part: 'own',
      say: '(?:vain |ainoastaan )?(?:omi(?:lla|lle|en)|oma(?:lle|lla)?|minun) (?:sivu\\p{L}*|kotisivu\\p{L}*|blogi\\p{L}*)',
      example: 'vain omilla sivuillani',
    },
    {
      part: 'here',
      say: '(?:vain |ainoastaan )?(?:tanne|taalla|tassa|talle (?:sivulle|sivustolle|foorumille|listalle)|talla (?:sivulla|sivustolla|foorumilla|listalla))',
      example: 'vain täällä',
    },
    {
      part: 'unless-ask',
      say: '(?:ei |ala \\p{L}+ )?ilman (?:\\p{L}+ ){0,2}?(?:lupaa|suostumusta|kysymatta)|kysymatta|luvatta',
      example: 'ei ilman lupaa',
    },
    { part: 'unless-tell', say: 'ilmoittamatta|kertomatta', example: 'ei ilmoittamatta' },
    {
      part: 'ask',
      say: '(?:vain |ensin |mutta |aina |muista |voit |voitte )*(?:kysy\\p{L}*|pyyda\\p{L}*|pyytakaa|luvalla|luvallani|kirjoittajan luvalla|pyydettaessa|sovittaessa)(?: (?:ensin|lupaa|minulta|etukateen|ennen|lupa|ensiksi))*',
      example: 'kysy ensin',
    },
    {
      part: 'tell',
      say: '(?:vain |mutta |kunhan |jos |pelkka )*(?:ilmoit\\p{L}+|kerro\\p{L}*|kertokaa|kertoa|ilmoitus|laita (?:viestia|linkki)|laittakaa (?:viestia|linkki)|saan tietaa|tiedan)(?: (?:minulle|mulle|siita|mihin|minne|missa|asiasta|riittaa))*',
      example: 'kunhan ilmoitat',
    },
    { part: 'first', say: 'ensin|ensiksi|etukateen|ennen', example: 'ensin' },
    {
      part: 'refuse',
      say: '(?:kopioida|arkistoida|julkaista|levittaa|jakaa) ei(?: saa)?|(?:ei|ala|alkaa|en (?:anna|halua)|kielletty|kiellettya)(?: (?:kopioi\\p{L}*|arkistoi\\p{L}*|levit\\p{L}*|julkais\\p{L}*|saa|kiitos|siirr\\p{L}*|arkistointia|mielellaan|lupaa|jaeta|kayt\\p{L}*))*',
      example: 'ei saa kopioida',
    },
    {
      part: 'grant',
      say: 'ota(?:kaa)?(?: vapaasti| pois)?|vapaasti|saa(?: (?:kopioida|arkistoida|levittaa|ottaa|julkaista|jakaa))?|sopii|mielellani|ole hyva|olkaa hyva|anna menna|sallittu|jos (?:haluat\\p{L}*|tahdot|kiinnostaa)',
      example: 'saa kopioida',
    },
    { part: 'yes', say: 'kylla|joo|toki|tietysti|ok|tottakai|juu', example: 'kyllä' },
    {
      part: 'keep-name',
      say: '(?:kunhan |jos |mutta )*(?:nimeni(?: (?:mainitaan|nakyy|sailyy|on|mukana|pysyy))*|mainitse(?:tte|kaa)?(?: (?:minut|kirjoittaja|nimeni|tekija|lahde))*|tekija(?:n)? (?:nimi|mainitaan|mainiten)|nimi mukana|lahde mainiten)',
      example: 'kunhan nimeni mainitaan',
    },
    {
      part: 'link-back',
      say: '(?:ja |mukaan )?(?:linkin kanssa|linkki\\p{L}*|linkita\\p{L}*)(?: \\p{L}+)?',
      example: 'linkin kanssa',
    },
    {
      part: 'once-complete',
      say: '(?:vasta )?(?:kun|ennen kuin|sitten kun)(?: \\p{L}+){0,3}? (?:valmis|valmistunut|loppunut|lopussa)|valmistumisen jalkeen',
      example: 'vasta kun se on valmis',
    },
    { part: 'filler', say: 'kiitos|kiitti|niin lupaan|lupaan', example: 'kiitos' },
  ],
};
