/** Languages in Latin and Cyrillic letters: the small words that every page of them is full of, and the letters they need beside a to z. */

export interface LanguageRow {
  /** BCP 47. */
  readonly language: string;
  readonly script: 'latin' | 'cyrillic';
  /** The commonest small words of stories, in lower case; `l'` stands for what is written together with the next word. */
  readonly words: string;
  /** Letters beyond the plain alphabet of the script; a letter that is in no row counts for none. */
  readonly letters: string;
  /** Endings of long words, where a language says by these what others say by small words. */
  readonly endings?: string;
  readonly example: string;
}

export const LANGUAGES: readonly LanguageRow[] = [
  {
    language: 'en',
    script: 'latin',
    letters: '',
    words:
      "the and of to a in that he was it his had with i you her for as she at not him on is be they but said have from what all were my would me there been which them out this up who into then could no their by one when an so if we or your will are about it's don't didn't i'm that's",
    example: 'The heron said that it was not in a hurry, and they had to wait for it.',
  },
  {
    language: 'de',
    script: 'latin',
    letters: 'äöüß',
    words:
      'der die und das ist nicht ich er sie es ein eine zu den mit sich in auf dem war hatte von wie so aber noch nur dass im als auch des wenn was einen sagte ihr ihm wir sind an aus nach bei für mich ihn doch schon mehr einer einem dann über um hat kein man wieder vor mir durch werden wurde oder',
    example: 'Der Reiher sagte nichts, aber er hatte auch noch nicht gegessen.',
  },
  {
    language: 'nl',
    script: 'latin',
    letters: 'éëïóöü',
    words:
      'de het een en van dat is niet ik hij zij ze te in was op met die haar hem zijn had er maar aan voor om ook als naar zei dan nog uit wat werd bij mijn je jij heeft deze dit geen of over wel toen kon zo hun door moest waar nu zou weer mij me tot daar onder',
    example: 'De reiger zei niet veel, maar hij had het ook niet over een visje.',
  },
  {
    language: 'sv',
    script: 'latin',
    letters: 'åäöé',
    words:
      'och att det en i som inte han hon jag var på hade med den till sig av är för så men ett om sade sa honom henne nu när då från ut sin vad upp kunde skulle min där dig mig eller hans hennes inget något bara efter över vi de dem ni under här blev igen mot',
    example: 'Hägern sa inte så mycket, men han hade en nyckel med sig och det var bra.',
  },
  {
    language: 'da',
    script: 'latin',
    letters: 'æøåé',
    words:
      'og at det en i som ikke han hun jeg var på havde med den til sig af er for så men et om sagde ham hende nu når da fra ud sin hvad op kunne skulle min der dig mig eller hans hendes noget bare efter over vi de dem blev igen mod også være blevet hvor lige meget',
    example: 'Hejren sagde ikke noget, men han havde også en nøgle med sig, da hun blev vred.',
  },
  {
    language: 'no',
    script: 'latin',
    letters: 'æøåé',
    words:
      'og at det en i som ikke han hun jeg var på hadde med den til seg av er for så men et om sa ham henne nå når da fra ut sin hva opp kunne skulle min der deg meg eller hans hennes noe bare etter over vi de dem ble igjen mot også være blitt hvor mye litt sitt dere',
    example: 'Hegren sa ikke noe, men han hadde også en nøkkel med seg, og nå ble hun sint.',
  },
  {
    language: 'fi',
    script: 'latin',
    letters: 'äöå',
    endings: 'ssa ssä sta stä lla llä lle lta ltä ksi nut nyt vat vät een iin ään oon kaan kään mme nsa nsä aan',
    words:
      'ja ei on oli että hän se ne mutta kun niin en jos hänen sen minä sinä me kuin mitä nyt vain joka hänet minun sinun olisi olen ollut oli vielä jo tai siitä siellä sitä sitten minua oikein sanoi kysyi kaikki mikä kuka koko vähän eikä ole olla tämä hänelle häntä takaisin pois ennen jotain',
    example: 'Haikara ei sanonut mitään, mutta se oli jo siellä, kun hän tuli takaisin.',
  },
  {
    language: 'fr',
    script: 'latin',
    letters: 'àâçéèêëîïôùûüœæÿ',
    words:
      "le la les de des du et un une il elle ne pas que qui dans en est à je vous se son sa ses sur avec pour ce au était avait plus mais lui par si tout on dit tu nous bien même comme ou aux leur cette être fait sans où très peu d' l' c' j' qu' n' s' m' t'",
    example: "Le héron ne dit rien, mais il avait l'air de se demander où était la clef.",
  },
  {
    language: 'es',
    script: 'latin',
    letters: 'áéíóúüñ',
    words:
      'el la los las de que y en un una no se su sus con por para lo le al del es era había pero como más ya si yo me te mi tu sin muy qué él ella dijo todo cuando hasta sobre también entre estaba ser fue esa ese esto así donde porque nada nos o está tan cómo',
    example: 'La garza no dijo nada, pero había una llave en el agua y era de él.',
  },
  {
    language: 'pt',
    script: 'latin',
    letters: 'áàâãçéêíóôõú',
    words:
      'o a os as de que e em um uma não se seu sua com por para no na do da dos das ao é era tinha mas como mais já eu me te você ele ela disse tudo quando até sobre também entre estava ser foi isso assim onde porque nada nos ou está muito pelo pela lhe à nem num numa só sem',
    example: 'A garça não disse nada, mas tinha uma chave na água e ela era dele.',
  },
  {
    language: 'it',
    script: 'latin',
    letters: 'àèéìíòóù',
    words:
      "il la lo le i gli di che e in un una non si suo sua con per ma come più era aveva ed è sono mi ti ci se al del della dei nel nella alla da dal disse tutto quando anche ancora così poi lui lei chi cosa questo quella quel ha ho c' l' un' dell' all' nell' d' po' perché ai sul sulla",
    example: "L'airone non disse niente, ma aveva ancora la chiave e non si mosse più.",
  },
  {
    language: 'pl',
    script: 'latin',
    letters: 'ąćęłńóśźż',
    endings: 'ego ych ymi ach ami ała iał ość ści ują cie owi ącą ący',
    words:
      'i w nie na się z że to do jest jak a ale co po tak go o już tylko za był była było od jej jego mu ja ty on ona ich dla przez czy gdy kiedy jeszcze więc nawet przed pod mnie mi mam ma są może który która bardzo tego tym jednak u sobie nic',
    example: 'Czapla nic nie powiedziała, ale miała klucz i nie było już jak go zabrać.',
  },
  {
    language: 'cs',
    script: 'latin',
    letters: 'áčďéěíňóřšťúůýž',
    endings: 'ého ých ými ího ích ímu ému ěla ěli řil řel ost ová ové ovi ala ila',
    words:
      'a se v na je že to s z do o si ale i jako za po tak by byl byla bylo jsem jsi co když jen už nebo ho mu ji jeho její pro jak který která ještě než aby od k ve ke tam není mě mi ty on ona my vy při až pak také kde proč',
    example: 'Volavka neřekla nic, ale měla klíč a nebylo už jak ho vzít, když se setmělo.',
  },
  {
    language: 'sk',
    script: 'latin',
    letters: 'áäčďéíĺľňóôŕšťúýž',
    words:
      'a sa v na je že to s z do o si ale i ako za po tak by bol bola bolo som čo keď len už alebo ho mu ju jeho jej pre ktorý ktorá ešte než aby od k vo ku tam nie ma mi ty on ona my vy pri až potom tiež kde prečo som',
    example: 'Volavka nepovedala nič, ale mala kľúč a nebolo už ako ho vziať, keď sa zotmelo.',
  },
  {
    language: 'hu',
    script: 'latin',
    letters: 'áéíóöőúüű',
    endings: 'ban ben nak nek val vel ból ből ról ről tól től hoz hez höz tak tek ett ött ását ésre',
    words:
      'a az és nem hogy is egy volt de ő ez azt meg már csak mint ha el mi még van ki én te le fel aki ami ezt vagy sem neki majd most igen itt ott mert nagyon pedig akkor így kell lett olyan minden úgy volna róla hozzá be után között',
    example: 'A gém nem szólt, de volt nála egy kulcs, és már csak azt nem tudta, hogy miért.',
  },
  {
    language: 'ru',
    script: 'cyrillic',
    letters: 'ёыэъщ',
    words:
      'и в не на что он с как это я но по она а его к то из у за же от так бы о для ты мы вы был была было были все её ему мне только уже когда если или ещё еще даже сказал сказала до во ни чтобы где под себя тут там нет да при их меня кто',
    example: 'Цапля ничего не сказала, но у неё был ключ, и он это знал.',
  },
  {
    language: 'uk',
    script: 'cyrillic',
    letters: 'іїєґщ',
    words:
      'і й в у не на що він з як це я але по вона а його до то із за же від так б про для ти ми ви був була було були все її йому мені тільки вже коли якщо або ще навіть сказав сказала та ні щоб де під себе тут там немає є при їх мене хто',
    example: 'Чапля нічого не сказала, але в неї був ключ, і він це знав.',
  },
];
