/** Places that may have a story and those who must ask, tell or leave it, in the ways people of each language word them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readDistribution } from './permission.ts';

type Case = readonly [statement: string, permission: string, places: string];

/** Places are parted by " | ". */
const STATEMENTS: Readonly<Record<string, readonly Case[]>> = {
  ru: [
    ['Архив «Фонарь» пусть берёт сразу, остальных прошу сперва спросить.', 'ask', 'Фонарь'],
    ['Только архив рассылки, больше никуда.', 'listed', 'архив рассылки'],
    ['Архиву рассылки можно, остальные - спросите.', 'ask', 'Архиву рассылки'],
    ['Сначала напишите мне, потом берите.', 'ask', ''],
    ['Да, только пришлите адрес.', 'notify', ''],
    ['Только ссылкой, сам текст не переносить.', 'none', ''],
    ['смотри первую часть', 'unknown', ''],
    ['Берите, но не меняйте ничего и оставьте моё имя.', 'anyone', ''],
  ],
  de: [
    ['Ins Listenarchiv gern, alle anderen fragen mich bitte vorher.', 'ask', 'Listenarchiv'],
    ['Nur das Listenarchiv, sonst nirgends.', 'listed', 'das Listenarchiv'],
    ['Das Listenarchiv darf sie haben, alle anderen lassen sie bitte liegen.', 'listed', 'Das Listenarchiv'],
    ['Schreibt mir erst, dann dürft ihr sie haben.', 'ask', ''],
    ['Ja, schickt mir nur die Adresse.', 'notify', ''],
    ['Bitte nur verlinken, nicht kopieren.', 'none', ''],
    ['siehe Teil 1', 'unknown', ''],
    ['Nehmt sie mit, wohin ihr wollt, aber lasst meinen Namen dran.', 'anyone', ''],
  ],
  fr: [
    ['Le site des Contes et nulle part ailleurs.', 'listed', 'Le site des Contes'],
    ['La Malle aux Contes peut la prendre, les autres me demandent d’abord.', 'ask', 'La Malle aux Contes'],
    ['Uniquement sur La Malle aux Contes.', 'listed', 'La Malle aux Contes'],
    ['Écrivez-moi d’abord, ensuite prenez.', 'ask', ''],
    ['Oui, envoyez-moi juste l’adresse.', 'notify', ''],
    ['Un lien oui, une copie non.', 'none', ''],
    ['voir la première partie', 'unknown', ''],
    ['Emportez-la où vous voulez, mais laissez mon nom.', 'anyone', ''],
  ],
  es: [
    ['El archivo de la lista puede quedárselo, los demás que me pregunten antes.', 'ask', 'El archivo de la lista'],
    ['Solo en Biblioteca del Faro, en ningún otro sitio.', 'listed', 'Biblioteca del Faro'],
    ['Solo en Biblioteca del Faro.', 'listed', 'Biblioteca del Faro'],
    ['Escríbeme primero y luego llévatelo.', 'ask', ''],
    ['Sí, solo mándame la dirección.', 'notify', ''],
    ['Se puede enlazar, pero no copiar.', 'none', ''],
    ['ver la primera parte', 'unknown', ''],
    ['Llévatelo a donde quieras, pero deja mi nombre.', 'anyone', ''],
  ],
  it: [
    ['Il Calamaio può prenderla, gli altri chiedano prima.', 'ask', 'Il Calamaio'],
    ['Solo sul Calamaio Verde, da nessun’altra parte.', 'listed', 'Calamaio Verde'],
    ['Solo su Calamaio Verde.', 'listed', 'Calamaio Verde'],
    ['Mandatemi prima un messaggio e aspettate che vi risponda.', 'ask', ''],
    ['Sì, mandatemi solo l’indirizzo.', 'notify', ''],
    ['Linkare sì, copiare no.', 'none', ''],
    ['vedi la prima parte', 'unknown', ''],
    ['Portatela dove vi pare, ma lasciate il mio nome.', 'anyone', ''],
  ],
  pt: [
    ['O Farol das Fics pode levar, os outros me perguntem antes.', 'ask', 'O Farol das Fics'],
    ['Só no Farol das Fics e em mais nenhum lugar.', 'listed', 'Farol das Fics'],
    ['Só no Farol das Fics.', 'listed', 'Farol das Fics'],
    ['Me escreva primeiro, depois pode levar.', 'ask', ''],
    ['Pode sim, é só me mandar o endereço.', 'notify', ''],
    ['Pode linkar, mas não copiar.', 'none', ''],
    ['ver a primeira parte', 'unknown', ''],
    ['Levem para onde quiserem, mas deixem o meu nome.', 'anyone', ''],
  ],
  pl: [
    ['Archiwum listy może to wziąć, reszta niech najpierw zapyta.', 'ask', 'Archiwum listy'],
    ['Tylko Kasztanowe Archiwum, nigdzie indziej.', 'listed', 'Kasztanowe Archiwum'],
    ['Tylko na Kasztanowym Forum.', 'listed', 'Kasztanowym Forum'],
    ['Najpierw napiszcie do mnie, potem bierzcie.', 'ask', ''],
    ['Tak, tylko przyślijcie mi adres.', 'notify', ''],
    ['Link tak, kopia nie.', 'none', ''],
    ['patrz część pierwsza', 'unknown', ''],
    ['Bierzcie, dokąd chcecie, ale zostawcie moje imię.', 'anyone', ''],
  ],
  cs: [
    ['Archiv konference ano, ostatní ať se zeptají.', 'ask', 'Archiv konference'],
    ['Archiv konference ano, jinam ne.', 'listed', 'Archiv konference'],
    ['Jen na Kredenc povídek.', 'listed', 'Kredenc povídek'],
    ['Nejdřív mi napište, pak si ji vezměte.', 'ask', ''],
    ['Ano, jen mi pošlete adresu.', 'notify', ''],
    ['Odkaz ano, kopie ne.', 'none', ''],
    ['viz první část', 'unknown', ''],
    ['Vezměte si ji, kam chcete, ale nechte tam moje jméno.', 'anyone', ''],
  ],
  hu: [
    ['A Mesetár elviheti, a többiek előbb kérdezzenek.', 'ask', 'Mesetár'],
    ['Csak a Mesetár, máshová nem.', 'listed', 'Mesetár'],
    ['Csak a Mesetárba.', 'listed', 'Mesetárba'],
    ['Előbb írj nekem, aztán vigyed!', 'ask', ''],
    ['Igen, csak küldd el a címet.', 'notify', ''],
    ['Linkelni lehet, másolni nem.', 'none', ''],
    ['lásd az első részt', 'unknown', ''],
    ['Vigyétek, ahová akarjátok, de hagyjátok rajta a nevem.', 'anyone', ''],
  ],
  nl: [
    ['De lijst mag het hebben, en wie het verder wil plaatsen vraagt het me even.', 'ask', 'De lijst'],
    ['Alleen het Lijstarchief, verder nergens.', 'listed', 'het Lijstarchief'],
    ['Alleen op Wadverhalen.', 'listed', 'Wadverhalen'],
    ['Schrijf me eerst, daarna mag je het meenemen.', 'ask', ''],
    ['Ja hoor, stuur me alleen even het adres.', 'notify', ''],
    ['Linken mag, kopiëren niet.', 'none', ''],
    ['zie deel 1', 'unknown', ''],
    ['Neem het mee waarheen je wilt, maar laat mijn naam erbij staan.', 'anyone', ''],
  ],
  sv: [
    ['Listans arkiv och Ekeby-sidan får ta den. Ni andra låter den vara.', 'listed', 'Listans arkiv | Ekeby-sidan'],
    ['Listans arkiv får ta den, andra frågar först.', 'ask', 'Listans arkiv'],
    ['Bara Ekeby-sidan, ingen annanstans.', 'listed', 'Ekeby-sidan'],
    ['Skriv till mig först, sedan får du ta den.', 'ask', ''],
    ['Ja, skicka mig bara adressen.', 'notify', ''],
    ['Länka går bra, kopiera inte.', 'none', ''],
    ['se del 1', 'unknown', ''],
    ['Ta den vart ni vill, men låt mitt namn stå kvar.', 'anyone', ''],
  ],
  fi: [
    ['Listan arkistoon saa panna. Jos haluat muualle, niin kerro minulle minne, muuta en pyydä.', 'notify', 'Listan arkistoon'],
    ['Listan arkisto saa ottaa, muut kysykööt ensin.', 'ask', 'Listan arkisto'],
    ['Vain Lokikirjaan, ei minnekään muualle.', 'listed', 'Lokikirjaan'],
    ['Kirjoita minulle ensin, ota sitten.', 'ask', ''],
    ['Saa, kunhan lähetät minulle osoitteen.', 'notify', ''],
    ['Linkata saa, kopioida ei.', 'none', ''],
    ['katso osa 1', 'unknown', ''],
    ['Ota minne haluat, mutta jätä nimeni paikalleen.', 'anyone', ''],
  ],
  zh: [
    ['桃花渡精华区可收，别处请先发信问我。', 'ask', '桃花渡精华区'],
    ['只限桃花渡，谢绝外转。', 'listed', '桃花渡'],
    ['先写信问我，再拿走。', 'ask', ''],
    ['可以，把地址发给我就行。', 'notify', ''],
    ['可以放链接，不要转全文。', 'none', ''],
    ['见第一章', 'unknown', ''],
    ['想轉到哪裡都可以，請保留作者名字。', 'anyone', ''],
  ],
  ja: [
    ['メーリングリストの倉庫だけでお願いします', 'listed', 'メーリングリストの倉庫'],
    ['倉庫「灯台」への収録は可、ほかは先にご相談ください。', 'ask', '灯台'],
    ['まずメールをください。それからどうぞ。', 'ask', ''],
    ['どうぞ。アドレスだけ教えてください。', 'notify', ''],
    ['リンクは自由、転載は不可。', 'none', ''],
    ['第一話を参照', 'unknown', ''],
    ['どこへでもどうぞ。名前だけは残してください。', 'anyone', ''],
  ],
  ko: [
    ['메일링 자료실에만 올려 주세요.', 'listed', '메일링 자료실'],
    ['먼저 메일 주시고 가져가세요.', 'ask', ''],
    ['네, 주소만 알려 주세요.', 'notify', ''],
    ['링크는 되지만 퍼 가는 건 안 돼요.', 'none', ''],
    ['1편 참조', 'unknown', ''],
    ['어디로든 가져가세요. 이름은 지우지 말아 주세요.', 'anyone', ''],
  ],
};

for (const [language, cases] of Object.entries(STATEMENTS)) {
  test(`${language}: who may have a story`, () => {
    for (const [statement, permission, places] of cases) {
      const read = readDistribution(statement);
      assert.equal(`${read.permission}: ${read.places.join(' | ')}`, `${permission}: ${places}`, statement);
    }
  });
}
