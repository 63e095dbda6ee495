/** Finnish labels. */
import type { KeyTable } from './field-key.ts';

export const FINNISH: KeyTable = {
  language: 'fi',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels: 'Nimi | Ficin nimi | Otsikko | Tarinan nimi | Ficin otsikko | Nimeke | Tarinan otsikko | Teoksen nimi',
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Luvun nimi | Alaotsikko | Luvun otsikko' },
    { key: 'originalTitle', sure: 0.9, labels: 'Alkuperäinen nimi | Alkuperäisen nimi' },
    { key: 'story', sure: 0.6, labels: 'Tarina | Teksti | Ficci | Itse tarina' },
    {
      key: 'author',
      sure: 1,
      labels: 'Kirjoittaja | Kirjoittajat | Kirjoittanut | Tekijä | Kirjailija | Kirjoittajan nimi | Tekijät | Ficcaaja',
    },
    {
      key: 'email',
      sure: 1,
      labels: 'Sähköposti | Sähköpostiosoite | Sposti | Osoite | Meili | S-posti | Yhteystiedot | Mailiosoite | E-mail',
    },
    { key: 'website', sure: 0.9, labels: 'Kotisivu | Kotisivut | Nettisivu | Sivut' },
    { key: 'rating', sure: 1, labels: 'Ikäraja | Ikäsuositus | Ikärajoitus | Sallittu | Luokitus | Ikärajat' },
    { key: 'pairing', sure: 1, labels: 'Paritus | Paritukset | Pari | Parit | Pääparitus | Parisuhde | Pääpari' },
    {
      key: 'characters',
      sure: 1,
      labels: 'Hahmot | Hahmo | Päähenkilöt | Henkilöt | Päähenkilö | Henkilöhahmot | Päähahmot | Esiintyvät',
    },
    { key: 'charactersOrPairings', sure: 1, labels: 'Paritus/hahmot | Hahmot/paritus | Hahmot ja paritus' },
    {
      key: 'fandom',
      sure: 1,
      labels: 'Fandom | Fandomi | Perustuu | Alkuteos | Maailma | Fandomit | Sarja (TV) | Pohjautuu | Universumi',
    },
    {
      key: 'summary',
      sure: 1,
      labels: 'Yhteenveto | Tiivistelmä | Juoni | Kuvaus | Juonitiivistelmä | Lyhyesti | Esittely | Mistä kertoo | Tarinan juoni',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Vastuuvapaus | Disclaimer | Vastuunvapautus | Oikeudet | Tekijänoikeus | Tekijänoikeudet | Vastuunrajaus | Vastuuvapauslauseke | Omistusoikeudet | Vastuu | Vastuunvapaus',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Arkistointi | Arkisto | Levitys | Julkaisu | Lupa | Kopiointi | Arkistointilupa | Saako arkistoida? | Julkaiseminen | Jakelu | Jakaminen | Julkaiseminen muualla | Julkaisu muualla | Arkistoiminen | Levittäminen | Kopioiminen | Siirtäminen | Saako kopioida?',
    },
    {
      key: 'feedback',
      sure: 1,
      labels:
        'Palaute | Palautetta | Kritiikki | Palautteet | Kommentointi | Palaute ja kommentit | Risut ja ruusut | Ruusut ja risut | Rakentava kritiikki',
    },
    { key: 'comments', sure: 0.8, labels: 'Kommentti | Kommentit | Kommentteja | Kommentoi' },
    {
      key: 'spoilers',
      sure: 1,
      labels: 'Spoilerit | Spoileri | Juonipaljastukset | Juonipaljastus | Spoilerivaroitus | Spoilerivaroitukset',
    },
    {
      key: 'warnings',
      sure: 1,
      labels: 'Varoitus | Varoitukset | Varoituksia | Sisältövaroitus | Sisältövaroitukset | Huomio | Varoitus/varoitukset',
    },
    {
      key: 'genre',
      sure: 1,
      labels: 'Tyylilaji | Genre | Genret | Tyylilajit | Tyyppi | Laji | Kategoria | Genre/tyylilaji | Tyyli | Lajityyppi',
    },
    { key: 'keywords', sure: 0.9, labels: 'Avainsanat | Asiasanat | Tunnisteet' },
    { key: 'series', sure: 0.9, labels: 'Sarja | Osa sarjaa | Sarjan nimi | Jatkumo' },
    { key: 'part', sure: 0.9, labels: 'Osa | Luku | Osat | Luvut | Lukujen määrä | Osia' },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Edellinen osa | Edelliset osat | Edellinen luku | Aiemmat osat | Aiemmat luvut | Ensimmäinen osa | Edelliset luvut | Aiemmin | Ensimmäinen luku',
    },
    { key: 'sequel', sure: 0.8, labels: 'Jatko-osa | Jatkoa ficille | Jatkoa | Jatkoa tarinalle' },
    { key: 'status', sure: 1, labels: 'Tila | Valmis | Status | Tilanne' },
    {
      key: 'setting',
      sure: 0.9,
      labels: 'Aika | Paikka | Tapahtuma-aika | Kausi | Ajankohta | Aikajana | Tapahtumapaikka | Miljöö',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Betat | Betannut | Oikolukija | Betaaja | Beta-lukija | Betalukija | Esilukija | Oikolukenut | Betasi | Oikoluku | Tarkistanut',
    },
    { key: 'thanks', sure: 0.9, labels: 'Kiitos | Kiitokset | Suurkiitos | Kiitän' },
    { key: 'translator', sure: 1, labels: 'Kääntäjä | Suomentaja | Suomentanut | Käännös | Suomennos | Kääntänyt' },
    { key: 'original', sure: 0.8, labels: 'Alkuperäinen | Alkuperäinen tarina | Linkki alkuperäiseen' },
    { key: 'dedication', sure: 0.9, labels: 'Omistus | Omistettu | Kenelle | Omistuskirjoitus | Lahja | Omistan' },
    { key: 'length', sure: 0.9, labels: 'Pituus | Sanamäärä | Sanoja | Sanat | Laajuus' },
    { key: 'date', sure: 0.8, labels: 'Päivämäärä | Julkaistu | Kirjoitettu | Päiväys | Päivitetty | Pvm' },
    {
      key: 'note',
      sure: 1,
      labels:
        'Kirjoittajan huomautus | Huomautus | Huomautukset | Alkusanat | Loppusanat | Huom. | Kirjoittajan sanat | Kirjoittajan kommentit | Kirjoittajalta | Huom | Huomioitavaa | Kirjoittajan kommentti | Kirjoittajan huomioita | Muuta | Esipuhe | K/H | Kirjoittajan huomautuksia | Kirjoittajan sana | Huomautuksia | Jälkisanat | Alkuhöpinät',
    },
    { key: 'challenge', sure: 0.8, labels: 'Haaste | Haasteet | Teema | Kilpailu | Osallistuu haasteeseen | Toive' },
    { key: 'language', sure: 0.7, labels: 'Kieli' },
    { key: 'translationLeave', sure: 0.9, labels: 'Käännöslupa | Lupa käännökseen | Lupa kääntää' },
    { key: 'fandom', sure: 0.58, labels: 'Kirja | Elokuva | Lähde' },
    { key: 'rating', sure: 0.58, labels: 'Ikä' },
    { key: 'summary', sure: 0.58, labels: 'Johdanto' },
    { key: 'characters', sure: 0.58, labels: 'Henkilö | Roolit | Mukana' },
    { key: 'email', sure: 0.58, labels: 'Yhteys' },
    { key: 'warnings', sure: 0.58, labels: 'Varo' },
    { key: 'note', sure: 0.58, labels: 'Höpinät' },
    { key: 'distribution', sure: 0.58, labels: 'Linkitys | Käyttö' },
    { key: 'feedback', sure: 0.58, labels: 'Mielipiteet' },
    { key: 'pairing', sure: 0.58, labels: 'Suhde' },
    { key: 'rating', sure: 0.9, labels: 'Sallittu ikä' },
  ],
};
