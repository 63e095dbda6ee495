/** Russian, Ukrainian, Polish, Czech and Slovak phrases of archiving statements. Folded: Latin letters without accents. */
import type { LanguagePhrases } from './permission-languages.ts';

export const RUSSIAN_PHRASES: LanguagePhrases = {
  language: 'ru',
  phrases: [
    {
      part: 'once-complete',
      say: '(?:только )?после того,? как (?:допиш\\p{L}+|законч\\p{L}+|заверш\\p{L}+)',
      example: 'Только после того, как закончу',
    },
    {
      part: 'ask',
      say: '(?:хотите|захотите|желаете) (?:разместить|взять|унести|опубликовать|утащить)[ ,-]*(?:пишите|напишите|спросите|обращайтесь)',
      example: 'Хотите разместить - пишите',
    },
    {
      part: 'tell',
      say: '(?:киньте|кидайте|дайте|сбросьте|пришлите|скиньте|оставьте)(?: мне)?,? (?:\\p{L}+ )?(?:ссылк\\p{L}|ссылочк\\p{L}|адрес\\p{L}?|линк)|(?:при условии|с условием) (?:\\p{L}+ ){0,2}?уведомлени\\p{L}(?: автора)?|(?:если )?(?:\\p{L}+те,? )?скажите(?:,)? (?:куда|где)',
      example: 'Киньте мне ссылку',
    },
    { part: 'any', say: 'кому (?:надо|нужно|нравится|не лень)|все(?:м)? желающи[ем]', example: 'берите кому надо' },
    {
      part: 'keep-name',
      say: '(?:только )?(?:имя|имени|ник|автора?|авторство)(?: моего| мое)? не (?:теряйте|забудьте|забывайте|убирайте|стирайте)',
      example: 'имя не теряйте',
    },
    {
      part: 'refuse',
      say: '(?:очень )?(?:прошу|просьба)(?: \\p{L}+){0,2}? не (?:размещать|копировать|распространять|публиковать|выкладывать|перепечатывать|уносить)',
      example: 'Прошу не размещать',
    },
    {
      part: 'ask',
      say: '(?:пишите|напишите)(?: мне)?,? (?:и )?(?:договоримся|обсудим|решим)|договор(?:имся|итесь)|(?:по )?(?:предварительн\\p{L}+ )?согласовани\\p{L}(?: со мной| с автором)?',
      example: 'Пишите мне, договоримся',
    },
    { part: 'only', say: '(?:только|лишь|исключительно)(?: (?:на|в))?', example: 'только Шляпная полка' },
    { part: 'except', say: 'кроме|за исключением|исключая', example: 'везде, кроме Шляпной полки' },
    {
      part: 'elsewhere-said',
      say: '(?:см\\.?|смотри(?:те)?)\\.? (?:\\p{L}+ )?(?:перв\\p{L}+|предыдущ\\p{L}+|част\\p{L}+|глав\\p{L}+|шапк\\p{L}+|профил\\p{L}+)(?: \\p{L}+)?|как (?:в|и) (?:перв\\p{L}+|прошл\\p{L}+|предыдущ\\p{L}+)(?: \\p{L}+)?',
      example: 'см. первую часть',
    },
    {
      part: 'nowhere-else',
      say: '(?:и |а )?(?:больше |нигде больше|никуда больше)(?:нигде|никуда|никому|нигде не надо)?|нигде больше|никуда больше|другим (?:нельзя|запрещено)',
      example: 'больше нигде',
    },
    { part: 'nowhere', say: 'нигде|никуда|никому|ни в коем случае', example: 'нигде' },
    {
      part: 'others',
      say: '(?:на |для |в |у |с )?(?:всех |всем |все |все )?(?:остальн\\p{L}+|прочи\\p{L}+|други[ехм]\\p{L}*|иные|иных)(?: (?:мест\\p{L}*|сайт\\p{L}*|ресурс\\p{L}*|случа\\p{L}*|желающ\\p{L}*))?|в других местах|где[- ]то еще|куда[- ]либо еще',
      example: 'остальным спросить',
    },
    {
      part: 'any',
      say: '(?:где|куда|кому|кто|как)(?: вам)?(?: (?:угодно|хотите|пожелаете|хочется|заблагорассудится|захотите|вздумается|хочешь))|на любых? (?:сайт\\p{L}*|ресурс\\p{L}*)|везде|всюду|всем(?: желающим)?|любому|кто хочет|повсюду|куда хотите|где хотите|любы[мех] (?:способ\\p{L}*|сайт\\p{L}*)',
      example: 'где угодно',
    },
    {
      part: 'own',
      say: '(?:только )?(?:на |в |у )?(?:мо[еймюя]+|собственн\\p{L}+|авторск\\p{L}+|личн\\p{L}+) (?:сайт\\p{L}*|страниц\\p{L}*|страничк\\p{L}*|дневник\\p{L}*|блог\\p{L}*|жж)|(?:только )?у меня (?:на сайте|на странице|на страничке|в дневнике|в блоге|в жж|дома)',
      example: 'только у меня в дневнике',
    },
    {
      part: 'here',
      say: '(?:только )?(?:на |в )?(?:эт\\p{L}+|данн\\p{L}+|наш\\p{L}+) (?:сайт\\p{L}*|форум\\p{L}*|ресурс\\p{L}*|архив\\p{L}*|сообществ\\p{L}*|страниц\\p{L}*|лист\\p{L}*|рассылк\\p{L}*)|(?:только )?(?:здесь|тут)',
      example: 'только на этом сайте',
    },
    {
      part: 'unless-ask',
      say: 'без (?:\\p{L}+ ){0,3}(?:разрешени\\p{L}|согласи\\p{L}|спрос\\p{L}|позволени\\p{L}|согласовани\\p{L}|дозволени\\p{L})(?: \\p{L}+){0,1}|не спросив',
      example: 'без разрешения автора нельзя',
    },
    {
      part: 'unless-tell',
      say: 'без (?:\\p{L}+ ){0,2}(?:ведома|уведомлени\\p{L}|предупреждени\\p{L}|извещени\\p{L})(?: автора)?',
      example: 'без моего ведома нельзя',
    },
    {
      part: 'ask',
      say: '(?:только |лишь |при |по |с |после |нужно |требуется |необходимо )*(?:\\p{L}{1,12} ){0,2}?(?:разрешени[яеию]\\p{L}?|согласи[яеию]|позволени[яеию]|согласовани[яеию]|дозволени[яеию]|договор[ее]нности|запрос\\p{L}|одобрени\\p{L})(?: (?:автора|авторов|мо\\p{L}+|у автора|со мной|с автором))*|(?:сначала |сперва |обязательно |лучше |только |но |пожалуйста,? |просто )*(?:спрос\\p{L}+|спрашив\\p{L}+|попрос\\p{L}+|испрос\\p{L}+|обращ\\p{L}+|запрашив\\p{L}+|договар\\p{L}+|стуч\\p{L}+|запрос\\p{L}+)(?: (?:разрешени\\p{L}|меня|автора|у автора|у меня|сначала|заранее|ко мне|к автору))*',
      example: 'только с разрешения автора',
    },
    {
      part: 'tell',
      say: '(?:с |но |только |лишь |при условии,? что )*(?:мо\\p{L}+ )?(?:ведома|уведомлени\\p{L}+)(?: (?:автора|меня))?|(?:просто |только |но |не забудьте |не забывайте |прошу |просьба |пожалуйста,? |обязательно |хотелось бы |хочу )*(?:сообщ\\p{L}+|предупре\\p{L}+|уведом\\p{L}+|поставьте в известность|извест\\p{L}+|напишите|киньте ссылку|кидайте ссылку|дайте знать|скажите|пришлите ссылку|отпишитесь|оповест\\p{L}+|знать)(?: (?:меня|мне|автору|автора|об этом|где|куда|ссылку|о размещении|на почту|на мыло))*',
      example: 'берите, только сообщите',
    },
    {
      part: 'first',
      say: 'сначала|заранее|предварительно|перед (?:этим|тем|размещением|публикацией)|сперва',
      example: 'сначала',
    },
    {
      part: 'refuse',
      say: '(?:полностью |строго |категорически |пока )*(?:запрещ\\p{L}+|нельзя|не разреш\\p{L}+|не (?:надо|стоит|нужно|могу|давать|даю|размещ\\p{L}+|копир\\p{L}+|распростран\\p{L}+|публик\\p{L}+|перепечат\\p{L}+|тащ\\p{L}+|таска\\p{L}+|утаск\\p{L}+|брать|выкладыв\\p{L}+|переноси\\p{L}+|растаск\\p{L}+|архивир\\p{L}+)|запрет|против|нежелательно|не хотелось бы|воздержитесь|руки прочь|нет)(?: (?:размещ\\p{L}+|копир\\p{L}+|публик\\p{L}+|распростран\\p{L}+|перепечат\\p{L}+|брать|выкладыв\\p{L}+))*',
      example: 'запрещено',
    },
    {
      part: 'grant',
      say: '(?:пожалуйста|берите|бери|забирайте|размещайте|тащите|утаскивайте|копируйте|распространяйте|разрешаю|разрешено|разрешается|можно|свободно\\p{L}*|без ограничений|не возражаю|не против|на здоровье|ради бога|сколько угодно|вперед|вперед|пользуйтесь|публикуйте|растаскивайте|перепечатывайте|всегда пожалуйста|только за|буду рада|буду рад|милости прошу)',
      example: 'берите',
    },
    { part: 'yes', say: 'да|конечно|разумеется|естественно|ладно|согласна|согласен|хорошо|есть', example: 'да' },
    {
      part: 'keep-name',
      say: '(?:с |при |но |только |и )*(?:обязательн\\p{L}+ )?(?:указани\\p{L}+|сохранени\\p{L}+|упоминани\\p{L}+|именем)(?: (?:моего )?(?:имени|ник\\p{L}*|авторства|автор\\p{L}*|моего))*|(?:укажите|указывайте|указав|указывая|не забудьте указать|не забывайте указывать|упомяните|подпишите|назовите)(?: (?:автор\\p{L}*|мое имя|мое имя|меня|имя|ник))*',
      example: 'с указанием автора',
    },
    {
      part: 'keep-header',
      say: '(?:с |со |при |только |и |лишь )*(?:сохранени\\p{L}+ )?(?:полн\\p{L}+ |этой |всей |данн\\p{L}+ |моей )*(?:шапк\\p{L}+|дисклеймер\\p{L}*|дисклаймер\\p{L}*|заголовк\\p{L}+|шапочк\\p{L}+)',
      example: 'с шапкой',
    },
    {
      part: 'link-back',
      say: '(?:со? |и |при |с обязательной |активной |обратной |наличи\\p{L} )*(?:ссылк\\p{L}+|линк\\p{L}*)(?: (?:на|к) (?:меня|автора|источник|оригинал|первоисточник|мой \\p{L}+|этот \\p{L}+|страницу автора|профиль|мой профиль))?',
      example: 'со ссылкой на меня',
    },
    {
      part: 'no-changes',
      say: 'без (?:изменени\\p{L}+|правок|правки|искажени\\p{L}+|редактур\\p{L}+)|не (?:меня\\p{L}+|прав\\p{L}+|искажа\\p{L}+|редактир\\p{L}+)(?: (?:текст\\p{L}*|ничего))?|в неизменн\\p{L}+ виде',
      example: 'без изменений',
    },
    {
      part: 'no-money',
      say: 'без (?:извлечени\\p{L}+|коммерч\\p{L}+|выгод\\p{L}+)(?: \\p{L}+){0,2}|некоммерч\\p{L}+(?: \\p{L}+)?|бесплатн\\p{L}+',
      example: 'некоммерческое',
    },
    {
      part: 'once-complete',
      say: '(?:только )?(?:после|до|по) (?:окончани\\p{L}+|завершени\\p{L}+|конца)(?: (?:\\p{L}+))?|когда (?:допиш\\p{L}+|закончу|будет (?:законч\\p{L}+|дописан\\p{L}*|заверш\\p{L}+))|пока не (?:допиш\\p{L}+|законч\\p{L}+|заверш\\p{L}+|будет \\p{L}+)',
      example: 'после окончания',
    },
    { part: 'once-complete', say: '(?:до|после) деанон\\p{L}*', example: 'до деанона запрещено' },
    {
      part: 'link',
      say: 'ссыл(?:ка|ки|кой|аться)\\p{L}*(?: (?:можно|разрешен\\p{L}+|пожалуйста|давать|приветств\\p{L}+))',
      example: 'ссылки можно',
    },
    { part: 'personal-use', say: 'для личного (?:пользования|использования|чтения)', example: 'для личного использования' },
    {
      part: 'filler',
      say: '(?:за )?плагиат(?: (?:карается|наказуем|преследуется|запрещ[ее]н|запрещается)(?: [^.;,]{0,30})?)?|спасибо|пожалуйста,|если (?:кому|кто|вам|вдруг)(?:[- ]\\p{L}+)?(?: (?:нужно|надо|интересно|понадобится|захочется|захочет))?|воровать',
      example: 'плагиат карается',
    },
  ],
};

export const UKRAINIAN_PHRASES: LanguagePhrases = {
  language: 'uk',
  phrases: [
    { part: 'any', say: 'де завгодно|будь-де|куди завгодно|всюди|кому завгодно', example: 'де завгодно' },
    {
      part: 'ask',
      say: '(?:тільки |лише |за |з |із )*(?:мо\\p{L}+ )?(?:дозвол\\p{L}+|згод\\p{L}+)(?: автор\\p{L}+)?|(?:спочатку )?(?:спитайте|запитайте|питайте)(?: \\p{L}+)?',
      example: 'тільки з дозволу автора',
    },
    { part: 'unless-ask', say: 'без (?:мого )?(?:дозволу|згоди)(?: автора)?', example: 'без дозволу не можна' },
    {
      part: 'tell',
      say: '(?:тільки |але |просто )*(?:повідом\\p{L}+|попередьте|дайте знати)(?: \\p{L}+)?',
      example: 'тільки повідомте',
    },
    { part: 'refuse', say: 'заборонен\\p{L}+|не можна|не розміщ\\p{L}+|не дозволя\\p{L}+|ні', example: 'заборонено' },
    { part: 'grant', say: 'беріть|дозволен\\p{L}+|дозволяю|можна|будь ласка|вільно', example: 'беріть' },
    {
      part: 'keep-name',
      say: '(?:із? |з )?(?:зазначенням|вказівкою) (?:автор\\p{L}+|імені)',
      example: 'із зазначенням автора',
    },
  ],
};

export const POLISH_PHRASES: LanguagePhrases = {
  language: 'pl',
  phrases: [
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
