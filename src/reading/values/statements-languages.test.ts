/** Paragraphs without a key in other languages than English, in the ways people word them, and sentences of stories that are none. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { isDisclaimer } from './disclaimers.ts';
import { isFeedbackPlea } from './feedback.ts';
import { readDistribution } from './permission.ts';
import { isPermissionStatement } from './permission-statement.ts';

/** From here on a statement is one even where no rule parts it from the story. */
const SURE = 0.7;
const CLEARLY = 0.6;

interface Said {
  readonly disclaimers: readonly string[];
  /** With what they permit. */
  readonly archiving: readonly (readonly [statement: string, permission: string])[];
  readonly pleas: readonly string[];
}

const STATEMENTS: Readonly<Record<string, Said>> = {
  ru: {
    disclaimers: [
      'Герои не мои, я с ними только гуляю.',
      'Все персонажи принадлежат Булгакову.',
      'Денег за это никто не платит, а жаль.',
      'Пушкину - пушкиново, мне только чернильница.',
      'Ни на что не претендую, просто взяла поиграть.',
      'Мир и герои - Гоголя, мне достались сапоги.',
      'Я ничего на этом не зарабатываю.',
      'Поиграю и верну на место.',
      'Всё, что вы узнали, - собственность правообладателей.',
    ],
    archiving: [
      ['Забрать к себе может любой, кто оставит моё имя.', 'anyone'],
      ['Утащить к себе может любой, кто потом напишет мне, куда унёс.', 'notify'],
      ['Хотите забрать к себе на сайт - спросите сначала у меня.', 'ask'],
      ['Пожалуйста, не выкладывайте это нигде больше.', 'none'],
      ['Без моего разрешения никуда не переносить.', 'ask'],
      ['Если захотите повесить у себя, дайте мне знать.', 'notify'],
      ['Перепост куда угодно, только с указанием автора.', 'anyone'],
    ],
    pleas: [
      'Жду ваших отзывов!',
      'Буду рада комментариям.',
      'Тапки принимаются.',
      'Скажите, понравилось ли вам.',
      'Критика приветствуется.',
    ],
  },
  de: {
    disclaimers: [
      'Nichts davon ist meins, nur der Regenschirm.',
      'Die Figuren hat Theodor Storm erfunden, ich habe sie nur ausgeborgt.',
      'Faust gehört Goethe, der Pudel gehört mir.',
      'Ich verdiene daran keinen Cent.',
      'Alle Rechte liegen beim Sender.',
      'Geld gibt es hierfür keins.',
      'Die Personen sind von Karl May, der Ärger ist von mir.',
      'Ich leihe sie mir nur aus und stelle sie danach zurück ins Regal.',
      'Mir gehört hier leider gar nichts.',
    ],
    archiving: [
      ['Wer die Geschichte woanders haben möchte, fragt mich bitte vorher.', 'ask'],
      ['Mitnehmen erlaubt, solange mein Name dransteht.', 'anyone'],
      ['Mitnehmen erlaubt? Klar, wohin ihr wollt, solange mein Nick dransteht.', 'anyone'],
      ['Bitte nirgends sonst hochladen.', 'none'],
      ['Ihr dürft das gern auf eure Seite stellen, sagt mir nur Bescheid, wo.', 'notify'],
      ['Bitte nicht ohne meine Erlaubnis weiterverbreiten.', 'ask'],
      ['Diese Geschichte bleibt bitte nur hier.', 'listed'],
    ],
    pleas: [
      'Über Rückmeldungen freue ich mich immer.',
      'Kommentare sind sehr willkommen!',
      'Sagt mir, wie es euch gefallen hat.',
      'Lob und Kritik bitte an mich.',
      'Über ein Review würde ich mich freuen.',
    ],
  },
  fr: {
    disclaimers: [
      'Les personnages sont à Dumas, les fautes sont à moi.',
      "Rien n'est à moi, sauf le parapluie.",
      'Je ne touche pas un sou pour cette histoire.',
      'Les héros sont de Jules Verne, je ne fais que les emprunter.',
      "Tout est à Hugo, et je n'ai que ma plume.",
      "Je ne possède rien, je m'amuse seulement.",
      'Cyrano appartient à Rostand.',
      "Aucun de ces personnages n'est à moi.",
    ],
    archiving: [
      ["Vous pouvez l'emporter où vous voulez, si mon nom reste dessus.", 'anyone'],
      ['Si vous la voulez sur votre site, demandez-moi d’abord.', 'ask'],
      ['Merci de ne pas la mettre ailleurs.', 'none'],
      ['Prenez-la si elle vous plaît, mais dites-moi où vous la mettez.', 'notify'],
      ['Ne pas reproduire sans mon accord.', 'ask'],
      ['Cette histoire reste ici, merci de ne pas la copier.', 'none'],
    ],
    pleas: [
      'Laissez-moi un petit mot !',
      'Vos commentaires sont les bienvenus.',
      'Dites-moi ce que vous en pensez.',
      'Une petite review ?',
      'Toutes les critiques sont bonnes à prendre.',
    ],
  },
  es: {
    disclaimers: [
      'Los personajes no son míos, los tomo prestados.',
      'Ni los molinos ni el burro son míos.',
      'No gano ni un céntimo con esto.',
      'Don Juan es de Zorrilla; la cena es mía.',
      'Nada de esto es mío, salvo el paraguas.',
      'La serie es de sus creadores, yo solo juego un rato.',
      'Todos los personajes pertenecen a Galdós.',
      'No cobro nada por esto.',
    ],
    archiving: [
      ['Si lo quieres en tu página, pídeme permiso primero.', 'ask'],
      ['¿Lo quieres en tu web? Adelante, con mi nombre.', 'anyone'],
      ['Prohibido subirlo a otros foros.', 'none'],
      ['Podéis llevároslo a donde queráis, siempre que pongáis mi nombre.', 'anyone'],
      ['Llévatelo si quieres, pero avísame dónde lo pones.', 'notify'],
      ['Por favor, no lo publiquéis en ningún otro sitio.', 'none'],
      ['No subir a otras webs sin mi permiso.', 'ask'],
    ],
    pleas: [
      'Decidme qué os ha parecido.',
      'Se agradecen los comentarios.',
      'Cualquier comentario será bienvenido.',
      'Dejadme un review, que no muerdo.',
      'Se aceptan críticas y tomates.',
    ],
  },
  it: {
    disclaimers: [
      'I personaggi non sono miei, li prendo solo in prestito.',
      'Pinocchio è di Collodi, il resto è mio.',
      'Non ci guadagno nemmeno una lira.',
      'Manzoni ha inventato tutto, io ho solo spolverato.',
      'Niente di tutto questo è mio, tranne il gatto.',
      'Scritto senza scopo di lucro.',
      'Tutti i diritti sono dei legittimi proprietari.',
      'Renzo e Lucia appartengono al Manzoni.',
    ],
    archiving: [
      ['Se la volete sul vostro sito, chiedetemelo prima.', 'ask'],
      ['Potete portarla dove volete, purché resti il mio nome.', 'anyone'],
      ['Per favore non pubblicatela altrove.', 'none'],
      ['Prendetela pure, ma ditemi dove la mettete.', 'notify'],
      ['La storia sta soltanto sul mio blog.', 'listed'],
      ['Vietato copiarla senza il mio permesso.', 'ask'],
    ],
    pleas: [
      'Ditemi cosa ne pensate.',
      'Lasciate un commento, se vi va.',
      'Ogni parere è gradito.',
      'Recensioni e pomodori sono ben accetti.',
      'Fatemi sapere se vi è piaciuta.',
    ],
  },
  pt: {
    disclaimers: [
      'Os personagens não são meus, só peguei emprestado.',
      'Nada disto é meu, só o guarda-chuva.',
      'Não ganho nem um centavo com isto.',
      'Capitu é de Machado de Assis; o gato é meu.',
      'Eça que me perdoe, não ganho nada com isto.',
      'As personagens pertencem aos seus autores.',
      'Não recebo nada por esta história.',
    ],
    archiving: [
      ['Quem quiser levar a fic para outro site, me pede primeiro.', 'ask'],
      ['Podem levar para onde quiserem, desde que fique o meu nome.', 'anyone'],
      ['Por favor, não postem em outro lugar.', 'none'],
      ['Pode levar, só me avise onde colocou.', 'notify'],
      ['Esta história fica só aqui no blogue.', 'listed'],
      ['Não copiem sem a minha permissão.', 'ask'],
    ],
    pleas: [
      'Digam o que acharam!',
      'Comentários são sempre bem-vindos.',
      'Deixem um review.',
      'Aceito críticas e elogios.',
      'Me contem se gostaram.',
    ],
  },
  pl: {
    disclaimers: [
      'Bohaterowie nie są moi, tylko ich pożyczam.',
      'Wszystko należy do Prusa, parasol jest mój.',
      'Nie zarabiam na tym ani grosza.',
      'Nic tu nie jest moje prócz kota.',
      'Postacie są Sienkiewicza, ja się tylko bawię.',
      'Pan Tadeusz jest Mickiewicza, bigos jest mój.',
      'Nie mam z tego żadnych pieniędzy.',
    ],
    archiving: [
      ['Kto chce to mieć na swojej stronie, niech mnie najpierw zapyta.', 'ask'],
      ['Możecie zabrać, dokąd chcecie, byle z moim podpisem.', 'anyone'],
      ['Proszę nigdzie tego nie wrzucać.', 'none'],
      ['Nie kopiujcie tego nigdzie.', 'none'],
      ['Można brać, tylko dajcie znać, gdzie.', 'notify'],
      ['Bez mojej zgody nie publikować.', 'ask'],
    ],
    pleas: [
      'Komentarze mile widziane.',
      'Napiszcie, co o tym sądzicie.',
      'Dajcie znać, czy się podobało.',
      'Czekam na wasze opinie.',
      'Krytyka też się przyda, piszcie śmiało.',
    ],
  },
  cs: {
    disclaimers: [
      'Postavy nejsou moje, jen si je půjčuju.',
      'Švejk patří Haškovi.',
      'Nevydělala jsem na tom ani korunu.',
      'Nic z toho není moje, jen ten deštník.',
      'Postavy vymyslela Božena Němcová, já je jen oprášila.',
      'Nemám z toho žádný zisk.',
      'Všechna práva náleží autorům.',
    ],
    archiving: [
      ['Kdo to chce na svůj web, ať se mě nejdřív zeptá.', 'ask'],
      ['Šířit můžete, jen mi dejte vědět kam.', 'notify'],
      ['Berte si to, kam chcete, jen nechte moje jméno.', 'anyone'],
      ['Prosím, nikam jinam to nedávejte.', 'none'],
      ['Na cizí weby jen s mým svolením.', 'ask'],
      ['Nikde jinde nezveřejňujte.', 'none'],
    ],
    pleas: [
      'Napište mi, jak se vám to líbilo.',
      'Budu ráda za každý komentář.',
      'Komentáře potěší.',
      'Kritika vítána.',
      'Dejte mi vědět, co si o tom myslíte.',
    ],
  },
  hu: {
    disclaimers: [
      'A szereplők nem az enyémek, csak kölcsönvettem őket.',
      'Gárdonyié minden, a leves az enyém.',
      'Egy fillért sem keresek ezzel.',
      'Semmi sem az enyém, csak az esernyő.',
      'Jókai Mór találta ki őket, én csak leporoltam.',
      'Minden jog a szerzőt illeti.',
      'A szereplők Molnár Ferenc tulajdonát képezik.',
    ],
    archiving: [
      ['A történet szabadon vihető bárhová, ha a nevem rajta marad.', 'anyone'],
      ['Ha ki akarod tenni az oldaladra, előbb kérdezz meg.', 'ask'],
      ['Kérlek, ne tegyétek ki máshová.', 'none'],
      ['Vigyétek nyugodtan, csak szóljatok, hová.', 'notify'],
      ['Engedély nélkül ne másoljátok.', 'ask'],
      ['Kérem, ne vigyétek sehová.', 'none'],
    ],
    pleas: [
      'Írjátok meg, mit gondoltok róla.',
      'Minden véleménynek örülök.',
      'Kritikákat szívesen fogadok.',
      'Hozzászólásokat szívesen veszek.',
      'Várom a véleményeteket!',
    ],
  },
  nl: {
    disclaimers: [
      'De personages zijn niet van mij, ik leen ze alleen.',
      'Ik verdien er geen cent aan.',
      'Reinaert is van iedereen. Ik leen hem alleen voor een middagje.',
      'Niets hiervan is van mij, behalve de paraplu.',
      'De Wadvaarders zijn van de omroep, het eiland is van mij.',
      'Ik heb ze niet bedacht en krijg er niets voor.',
      'Alle rechten liggen bij de schrijver.',
    ],
    archiving: [
      ['Wie het ergens anders wil plaatsen, vraagt het me eerst even.', 'ask'],
      ['Neem het gerust mee, als mijn naam er maar bij blijft.', 'anyone'],
      ['Liever nergens anders plaatsen.', 'none'],
      ['Je mag het overnemen, maar laat me weten waar.', 'notify'],
      ['Niet zonder mijn toestemming verspreiden.', 'ask'],
      ['Mag het ergens anders staan? Nee, liever niet.', 'none'],
    ],
    pleas: [
      'Reacties zijn altijd welkom.',
      'Laat me weten wat je ervan vond.',
      'Ik hoor graag wat jullie ervan vinden.',
      'Kritiek mag ook.',
      'Laat even een berichtje achter!',
    ],
  },
  sv: {
    disclaimers: [
      'Inget av detta är mitt, utom Volvon.',
      'Jag äger ingenting av det här.',
      'Figurerna är inte mina, jag lånar dem bara.',
      'Jag tjänar inte ett öre på det här.',
      'Nils Holgersson tillhör Selma Lagerlöf.',
      'Selma Lagerlöf äger resan, jag har bara vänt på kartan.',
      'Allt är Strindbergs, utom katten.',
    ],
    archiving: [
      ['Vill ni ha den på er sida, fråga mig först.', 'ask'],
      ['Ta den gärna, bara mitt namn står kvar.', 'anyone'],
      ['Snälla, lägg inte upp den någon annanstans.', 'none'],
      ['Ni får gärna ta den, men säg till var den hamnar.', 'notify'],
      ['Får inte kopieras utan mitt tillstånd.', 'ask'],
      ['Sprid den gärna, men länka hit.', 'anyone'],
    ],
    pleas: [
      'Kommentarer uppskattas!',
      'Säg gärna vad ni tycker.',
      'Ros och ris tas tacksamt emot.',
      'Berätta vad du tyckte.',
      'Jag blir glad för varje kommentar.',
    ],
  },
  fi: {
    disclaimers: [
      'En omista mitään tästä.',
      'Hahmot eivät ole minun, lainaan vain.',
      'Veljekset ovat Kiven, kahdeksas on minun.',
      'Kalevala kuuluu kaikille.',
      'En saa tästä rahaa.',
      'Kaikki oikeudet kuuluvat kirjailijalle.',
      'Mikään tässä ei ole minun, paitsi sateenvarjo.',
      'Muumit omistaa Tove Jansson.',
    ],
    archiving: [
      ['Saa lainata muille sivuille, kunhan nimeni säilyy mukana.', 'anyone'],
      ['Jos haluat tämän sivuillesi, kysy ensin.', 'ask'],
      ['Tätä ei saa kopioida minnekään.', 'none'],
      ['Saa ottaa, mutta kerro minulle minne.', 'notify'],
      ['Älkää laittako tätä muualle.', 'none'],
      ['Ei saa julkaista ilman lupaani.', 'ask'],
    ],
    pleas: [
      'Kommentit piristävät aina!',
      'Kommentteja otetaan vastaan.',
      'Kertokaa, mitä piditte.',
      'Palaute on tervetullutta.',
      'Risut ja ruusut tervetulleita.',
    ],
  },
  zh: {
    disclaimers: [
      '人物属于吴承恩，加班属于我。',
      '角色不是我的，我只是借来玩玩。',
      '人物歸蒲松齡，瞌睡歸我。',
      '他们都是曹雪芹的，我一分钱也没赚。',
      '除了那把伞，没有什么是我的。',
      '本文不盈利，纯属自娱自乐。',
      '一切權利歸原作者所有。',
    ],
    archiving: [
      ['随便转，留个名字就好。', 'anyone'],
      ['想轉走的話請先問我一聲。', 'ask'],
      ['請勿轉載。', 'none'],
      ['隨意帶走，事後來信說一聲放在哪裡即可。', 'notify'],
      ['未经允许不要搬到别处。', 'ask'],
      ['本文只在这里发，请不要转到别的地方。', 'listed'],
    ],
    pleas: ['欢迎留言。', '求评论！', '看完請告訴我你的想法。', '喜欢的话请留个言。', '批評指教都歡迎。'],
  },
  ja: {
    disclaimers: [
      '登場人物は私のものではありません。',
      'キャラクターは原作者様のものです。',
      '原作とは一切関係ありません。',
      '著作権は夏目漱石先生にあります。',
      '傘のほかは全部お借りしたものです。',
      '営利目的ではありません。',
    ],
    archiving: [
      ['このページの文章を無断で転載しないでください。', 'ask'],
      ['転載はご遠慮ください。', 'none'],
      ['お持ち帰りはご自由にどうぞ。ただし名前は消さないでください。', 'anyone'],
      ['ほかの場所に載せるときは、先に一言ください。', 'ask'],
      ['転載OKですが、ご連絡ください。', 'notify'],
      ['このサイト以外への転載は禁止です。', 'none'],
    ],
    pleas: [
      '感想お待ちしています。',
      'ご感想いただけると嬉しいです。',
      'コメントをいただけると励みになります。',
      '一言でも感想をください。',
      'ご意見お聞かせください。',
    ],
  },
  ko: {
    disclaimers: [
      '흥부와 놀부는 제 것이 아니고, 병원 빚만 제 것입니다.',
      '등장인물은 원작자의 것입니다.',
      '캐릭터는 모두 작가님 소유입니다.',
      '우산 말고는 다 빌려 온 것입니다.',
      '이 글로 돈을 벌지 않습니다.',
      '저작권은 방송국에 있습니다.',
    ],
    archiving: [
      ['불펌은 안 돼요.', 'none'],
      ['허락 없이 다른 곳에 올리지 말아 주세요.', 'ask'],
      ['퍼 가실 분은 먼저 물어봐 주세요.', 'ask'],
      ['마음껏 퍼 가세요. 이름만 남겨 주세요.', 'anyone'],
      ['퍼 가신 뒤에 주소를 알려 주세요.', 'notify'],
      ['다른 곳으로 옮기지 마세요.', 'none'],
    ],
    pleas: [
      '댓글 부탁드려요.',
      '감상 남겨 주세요.',
      '재미있으셨다면 한마디 남겨 주세요.',
      '피드백 환영합니다.',
      '의견을 들려주세요.',
    ],
  },
};

const TOLD: readonly string[] = [
  'Дом принадлежал её тётке, и ключи были не мои.',
  'Он взял письмо и положил его в карман.',
  'Можно мне войти? Нет, сказала она.',
  'Чемодан не мой, я его впервые вижу, оправдывался сторож.',
  'Городничий увидел бричку из окна и сел мимо стула.',
  'Das Haus gehörte seiner Tante, und der Garten war verwildert.',
  'Er nahm den Brief mit und legte ihn in die Schublade.',
  'Sie durfte nirgends hin, solange es regnete.',
  'Der Schlüssel war nicht von ihr, das wusste er sofort.',
  'Geld hatte er keins, aber einen guten Hut.',
  'La maison était à sa tante, et le jardin aussi.',
  'Il prit la lettre et la mit ailleurs.',
  'Le facteur lui demanda si le chien était à elle.',
  'Personne ne possédait de parapluie dans ce village.',
  'La casa era de su tía y el jardín también.',
  'El alcalde es de Burgos, y eso lo explica todo.',
  'Se llevó la carta sin pedir permiso a nadie.',
  'Sancho miró el río. El río, que bajaba crecido, no miró a Sancho.',
  'La casa era di sua zia, e anche il giardino.',
  'Il treno è di ferro e non aspetta nessuno.',
  'Prese la lettera e la portò dove voleva.',
  'A casa era da tia dela, e o jardim também.',
  'O bairro inteiro se mexeu, e ninguém pediu licença.',
  'Levou a carta para outro lugar e não avisou ninguém.',
  'Dom należał do ciotki, a klucze do nikogo.',
  'Zabrał list i schował go do szuflady.',
  'Nikt nie miał grosza przy duszy, a zima była długa.',
  'Dům patřil tetě a zahrada nikomu.',
  'Vzal si dopis a nechal ho na stole.',
  'Nadporučík chtěl kávu a automat chtěl drobné.',
  'A ház a nagynénjéé volt, a kert senkié.',
  'Elvitte a levelet, és nem szólt senkinek.',
  'A szakács elsápadt, mert a leves forrni kezdett.',
  'Het huis was van zijn tante en de tuin van niemand.',
  'Hij nam de brief mee en vroeg niets.',
  'Koning Nobel fronste en telde de kippen nog eens.',
  'Huset var hans mosters, och trädgården var ingens.',
  'Hon tog brevet och lade det någon annanstans.',
  'Ingen ägde en bil i den byn.',
  'Talo kuului tädille, ja puutarha ei kenellekään.',
  'Hän otti kirjeen ja vei sen muualle.',
  'Väinämöinen kohautti olkapäitään ja istui venekivelle.',
  '那座房子是他姑姑的，花园也是。',
  '他把信带走了，没有告诉任何人。',
  '王生又站在那堵墙前面，额头还疼。',
  'その家は伯母のもので、庭もそうだった。',
  '彼は手紙を持ち帰って、引き出しにしまった。',
  '箱を落としたのは、どうやら隣の老人らしかった。',
  '그 집은 고모의 것이었고, 마당도 그랬다.',
  '그는 편지를 가져가서 서랍에 넣었다.',
  '놀부는 진료비를 세 번 세고 나서야 고개를 들었다.',
];

for (const [language, { disclaimers, archiving, pleas }] of Object.entries(STATEMENTS)) {
  test(`${language}: disclaimers`, () => {
    for (const said of disclaimers)
      assert.ok(isDisclaimer(said) >= CLEARLY && isDisclaimer(said) > isPermissionStatement(said), said);
  });
  test(`${language}: words on archiving`, () => {
    for (const [said, permission] of archiving) {
      assert.equal(readDistribution(said).permission, permission, said);
      assert.ok(isPermissionStatement(said) >= SURE, said);
    }
  });
  test(`${language}: pleas for feedback`, () => {
    for (const said of pleas) assert.ok(isFeedbackPlea(said) >= CLEARLY, said);
  });
}

test('sentences of stories are no statements', () => {
  for (const told of TOLD) {
    const most = Math.max(isDisclaimer(told), isPermissionStatement(told), isFeedbackPlea(told));
    assert.ok(most < CLEARLY, `${told} ${isDisclaimer(told)} ${isPermissionStatement(told)} ${isFeedbackPlea(told)}`);
  }
});
