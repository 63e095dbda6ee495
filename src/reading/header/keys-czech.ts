/** Czech labels. */
import type { KeyTable } from './field-key.ts';

export const CZECH: KeyTable = {
  language: 'cs',
  rows: [
    { key: 'title', sure: 1, labels: 'Název | Titul | Jméno povídky | Název povídky | Český název | Název fanfikce' },
    { key: 'chapterTitle', sure: 0.8, labels: 'Název kapitoly | Podtitul' },
    { key: 'originalTitle', sure: 0.9, labels: 'Originální název | Název originálu | Původní název' },
    { key: 'story', sure: 0.6, labels: 'Povídka | Příběh | Text' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Autor | Autorka | Autoři | Autorky | Napsal | Napsala | Autor/ka | Autor(ka) | Autor povídky | Spoluautor | Spoluautorka | Nick | Pisatelka',
    },
    {
      key: 'email',
      sure: 1,
      labels: 'Adresa | E-mailová adresa | Pošta | Mail | E-mail autorky | E-mail autora | Mail autorky | Kontakt',
    },
    { key: 'contact', sure: 0.8, labels: 'Kontakt | Kontakt na autora' },
    { key: 'website', sure: 0.9, labels: 'Stránky | Web | Webová stránka | Blog | Stránka' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Přístupnost | Rating | Věkové omezení | Přístupné od | Věk | Omezení | Hodnocení přístupnosti | Vhodné od | Věková hranice | Doporučený věk',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Pár | Párování | Páry | Pairing | Dvojice | Hlavní pár | Hlavní párování | Vztahy | Vedlejší páry | Pár/y | Pairingy',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Postavy | Postava | Hlavní postavy | Vystupují | Osoby | Hlavní postava | Vedlejší postavy | Obsazení | Hrdinové | Hlavní hrdinové',
    },
    { key: 'fandom', sure: 1, labels: 'Fandom | Kánon | Předloha | Podle | Na motivy | Zdroj | Svět' },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Shrnutí | Obsah | Anotace | Popis | Děj | Stručný obsah | O čem | Stručně | Krátký obsah | Souhrn | O čem to je | Krátké shrnutí | Ve zkratce',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Prohlášení | Prohlášení autora | Prohlášení autorky | Disclaimer | Práva | Autorská práva | Zřeknutí se práv | Zřeknutí | Právní prohlášení',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Šíření | Archivace | Archiv | Publikace | Povolení | Kopírování | Zveřejnění | Archivování | Zveřejňování | Další šíření | Umístění | Povolení k archivaci | Svolení | Distribuce | Zveřejnění jinde | Šíření povoleno | Rozšiřování',
    },
    {
      key: 'translationLeave',
      sure: 0.9,
      labels: 'Povolení k překladu | Souhlas s překladem | Svolení k překladu | Povolení překladu',
    },
    { key: 'consent', sure: 0.8, labels: 'Souhlas | Souhlas autora | Souhlas autorky' },
    { key: 'feedback', sure: 1, labels: 'Ohlasy | Zpětná vazba | Kritika | Názory | Reakce | Odezva' },
    { key: 'comments', sure: 0.8, labels: 'Komentář | Komentáře | Komentář autora | Komentář autorky' },
    { key: 'spoilers', sure: 1, labels: 'Spoilery | Spoiler' },
    { key: 'warnings', sure: 1, labels: 'Varování | Upozornění | Pozor | Výstraha' },
    { key: 'genre', sure: 1, labels: 'Žánr | Žánry | Druh | Typ | Kategorie | Forma' },
    { key: 'keywords', sure: 0.9, labels: 'Klíčová slova | Tagy | Štítky' },
    { key: 'series', sure: 0.9, labels: 'Série | Cyklus | Součást série | Trilogie' },
    { key: 'part', sure: 0.9, labels: 'Kapitola | Kapitoly | Část | Části | Díl | Díly | Počet kapitol | Počet dílů' },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Předchozí díl | Předchozí díly | Předchozí kapitola | Předchozí kapitoly | Předchozí část | Předchozí části | Minule | První díl | První část | První kapitola | Minulé díly | Začátek',
    },
    { key: 'sequel', sure: 0.8, labels: 'Pokračování | Volné pokračování | Navazuje na' },
    { key: 'status', sure: 1, labels: 'Stav | Dokončeno | Status | Dokončená' },
    {
      key: 'setting',
      sure: 0.9,
      labels: 'Doba | Místo | Časové zařazení | Čas | Období | Zasazení | Místo a čas | Doba děje | Místo děje',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Betaread | Beta-read | Betareader | Korektura | Korektury | Betovala | Betoval | Beta reader | Korektorka | Korektor | Redakce | Betareaderka | Opravila | Opravil',
    },
    { key: 'thanks', sure: 0.9, labels: 'Poděkování | Díky | Děkuji | Díky patří | Poděkování patří | Velké díky' },
    {
      key: 'translator',
      sure: 1,
      labels: 'Překlad | Překladatel | Překladatelka | Přeložil | Přeložila | Překladatelky | Přeložily',
    },
    { key: 'original', sure: 0.8, labels: 'Originál | Odkaz na originál | Původní povídka' },
    { key: 'dedication', sure: 0.9, labels: 'Věnování | Věnováno | Pro | Dárek pro | Věnuji' },
    { key: 'length', sure: 0.9, labels: 'Délka | Počet slov | Slov | Rozsah | Velikost' },
    { key: 'date', sure: 0.8, labels: 'Datum | Napsáno | Zveřejněno | Vloženo | Datum napsání | Publikováno | Vznik' },
    {
      key: 'note',
      sure: 1,
      labels:
        'Poznámka | Poznámky | Poznámka autora | Poznámka autorky | Poznámky autora | Poznámky autorky | Předmluva | Doslov | Pozn. | Pozn. autora | Pozn. autorky | Úvodem | Slovo autora | Slovo autorky | Poznámka překladatele | Poznámka překladatelky | Pozn. aut. | Závěrem | P. A. | Autorské poznámky | Vysvětlivky | Komentář autorky | A/N',
    },
    { key: 'challenge', sure: 0.8, labels: 'Výzva | Téma | Soutěž | Úkol | Zadání' },
    { key: 'language', sure: 0.7, labels: 'Jazyk' },
    { key: 'other', sure: 0.7, labels: 'Hudba | Pohled | Píseň | Vypravěč | Nálada' },
    { key: 'title', sure: 0.58, labels: 'Jméno' },
    { key: 'fandom', sure: 0.58, labels: 'Kniha | Seriál | Film' },
    { key: 'rating', sure: 0.58, labels: 'Přístupno' },
    { key: 'warnings', sure: 0.58, labels: 'Varuji' },
    { key: 'note', sure: 0.58, labels: 'Na úvod' },
    { key: 'beta', sure: 0.58, labels: 'Opravy | Oprava | Kontrola' },
    { key: 'characters', sure: 0.58, labels: 'Účinkují' },
    { key: 'feedback', sure: 0.58, labels: 'Připomínky' },
    { key: 'pairing', sure: 0.58, labels: 'Vztah' },
    { key: 'distribution', sure: 0.58, labels: 'Sdílení | Použití' },
    { key: 'characters', sure: 0.8, labels: 'Hrají | V hlavních rolích' },
  ],
};
