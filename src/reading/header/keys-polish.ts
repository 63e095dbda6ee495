/** Polish labels. */
import type { KeyTable } from './field-key.ts';

export const POLISH: KeyTable = {
  language: 'pl',
  rows: [
    { key: 'title', sure: 1, labels: 'Tytuł | Tytuł opowiadania | Tytuł fika | Tytuł ficka | Tytuł polski' },
    { key: 'chapterTitle', sure: 0.8, labels: 'Tytuł rozdziału | Podtytuł' },
    { key: 'originalTitle', sure: 0.9, labels: 'Tytuł oryginalny | Tytuł oryginału | Oryginalny tytuł' },
    { key: 'story', sure: 0.6, labels: 'Opowiadanie | Tekst | Historia' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Autor | Autorka | Autorzy | Autorki | Autor/ka | Autor(ka) | Napisane przez | Napisał | Napisała | Autor/Autorka | Pseudonim | Nick autora',
    },
    {
      key: 'email',
      sure: 1,
      labels:
        'Adres | Adres e-mail | Poczta | Mail | E-mail autora | Adres mailowy | E-mail autorki | Mail autorki | Mail autora | Kontakt | Mejl',
    },
    { key: 'contact', sure: 0.8, labels: 'Kontakt | Kontakt z autorem' },
    { key: 'website', sure: 0.9, labels: 'Strona | Strona domowa | Strona www | Blog' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Rating | Raiting | Kategoria wiekowa | Od lat | Ograniczenia wiekowe | Dozwolone | Ograniczenie wiekowe | Wiek | Dozwolone od | Przedział wiekowy | Ocena | Rejting',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Paring | Parring | Pairing | Pairingi | Para | Pary | Paringi | Parowanie | Główna para | Główny paring | Relacje | Ship | Para główna | Parka',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Bohaterowie | Główni bohaterowie | Postacie | Postaci | Bohater | Występują | Główne postacie | Postać | Główny bohater | Główne postaci | Bohaterzy | Osoby | Obsada | Bohaterka',
    },
    {
      key: 'fandom',
      sure: 1,
      labels: 'Fandom | Kanon | Na podstawie | Uniwersum | Źródło | Świat | Pierwowzór | Oparte na',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Fabuła | Streszczenie | Opis | Podsumowanie | Treść | Krótki opis | Skrót | O czym | Zarys fabuły | W skrócie | Krótkie streszczenie | Zapowiedź',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Disclaimer | Prawa autorskie | Zastrzeżenie | Zastrzeżenia | Oświadczenie | Wyrzeczenie | Prawa | Zrzeczenie się praw | Zrzeczenie',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Archiwizacja | Archiwum | Publikacja | Rozpowszechnianie | Kopiowanie | Pozwolenie | Archiwizowanie | Dystrybucja | Zgoda na publikację | Zgoda na archiwizację | Umieszczanie | Zgoda na kopiowanie | Zezwolenie | Czy można archiwizować | Udostępnianie | Przedruk | Czy można kopiować | Zgoda na umieszczanie | Zamieszczanie | Zamieszczanie na innych stronach | Publikowanie | Publikacja na innych stronach | Kopiowanie i rozpowszechnianie | Czy można kopiować?',
    },
    { key: 'consent', sure: 0.9, labels: 'Zgoda | Zgoda autora | Zgoda autorki' },
    { key: 'translationLeave', sure: 0.9, labels: 'Zgoda na tłumaczenie | Zgoda na przekład | Pozwolenie na tłumaczenie' },
    {
      key: 'feedback',
      sure: 1,
      labels: 'Krytyka | Opinie | Reakcje | Uwagi i krytyka | Recenzje | Opinia | Uwagi | Komentarze mile widziane',
    },
    {
      key: 'comments',
      sure: 0.8,
      labels: 'Komentarz | Komentarze | Komentarz autora | Komentarz autorki | Komentarz odautorski',
    },
    { key: 'spoilers', sure: 1, labels: 'Spoilery | Spoiler | Spojlery | Spojler' },
    {
      key: 'warnings',
      sure: 1,
      labels: 'Ostrzeżenie | Ostrzeżenia | Uwaga | Ostrzeżenie/a | Przestroga | Warningi | Warning',
    },
    { key: 'genre', sure: 1, labels: 'Gatunek | Gatunki | Rodzaj | Typ | Kategoria | Forma' },
    { key: 'categories', sure: 0.9, labels: 'Kategorie' },
    { key: 'keywords', sure: 0.9, labels: 'Słowa kluczowe | Tagi' },
    { key: 'series', sure: 0.9, labels: 'Seria | Cykl | Część serii | Część cyklu | Trylogia' },
    { key: 'part', sure: 0.9, labels: 'Część | Części | Rozdział | Rozdziały | Odcinek | Ilość rozdziałów | Liczba rozdziałów' },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Poprzednie części | Poprzednia część | Poprzedni rozdział | Poprzednie rozdziały | Poprzednio | Początek | Pierwsza część | Wcześniejsze części | Wcześniejsze rozdziały | Część pierwsza | Pierwszy rozdział',
    },
    { key: 'sequel', sure: 0.8, labels: 'Kontynuacja | Sequel | Prequel | Ciąg dalszy' },
    { key: 'status', sure: 1, labels: 'Status | Stan | Zakończone | Ukończone | Skończone' },
    {
      key: 'setting',
      sure: 0.9,
      labels:
        'Czas | Miejsce | Czas akcji | Miejsce akcji | Sezon | Czas i miejsce | Kiedy | Okres | Realia | Miejsce i czas akcji | Czas i miejsce akcji',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Bety | Korekta | Betowała | Betował | Betowanie | Betowali | Betowały | Beta-reader | Sprawdzała | Sprawdzał | Redakcja | Zbetowała | Zbetował | Zbetowane przez | Betowane przez | Korekta i beta | Betareader | Korektor | Korektorka | Poprawiała | Sprawdził',
    },
    {
      key: 'thanks',
      sure: 0.9,
      labels: 'Podziękowania | Podziękowanie | Dzięki | Dziękuję | Podziękowania dla | Dziękuje | Podziękowania za',
    },
    {
      key: 'translator',
      sure: 1,
      labels:
        'Tłumacz | Tłumaczka | Tłumaczenie | Przekład | Przetłumaczyła | Tłumaczyła | Tłumaczył | Przetłumaczył | Tłumacze | Tłumaczki',
    },
    {
      key: 'original',
      sure: 0.8,
      labels:
        'Oryginał | Link do oryginału | Link | Adres oryginału | Odnośnik do oryginału | Autor oryginału | Autorka oryginału',
    },
    { key: 'dedication', sure: 0.9, labels: 'Dedykacja | Dedykacje | Dedykowane | Dla | Prezent dla | Dedykuję' },
    { key: 'length', sure: 0.9, labels: 'Długość | Ilość słów | Liczba słów | Słów | Objętość | Rozmiar | Ilość stron | Słowa' },
    {
      key: 'date',
      sure: 0.8,
      labels:
        'Data | Data publikacji | Napisane | Opublikowano | Data napisania | Wysłany | Dodane | Data powstania | Aktualizacja',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        'Od autora | Od autorki | Notka | Notka autora | Notka autorki | Przypis | Przypisy | Uwagi | Notatka | Wstęp | Słowo od autora | Słowo od autorki | Posłowie | Od tłumacza | Od tłumaczki | Notki | Notka odautorska | Uwagi autora | Uwagi autorki | Przedmowa | Słowem wstępu | Nota autora | Nota autorki | Nota | PS | Słowo wstępu | Od autora/ki | Notka autorska | Przypisy autorki | Przypisy autora | Komentarz autora | Komentarz autorki | Uwaga autorki',
    },
    { key: 'challenge', sure: 0.8, labels: 'Wyzwanie | Temat | Konkurs | Prompt | Pojedynek | Akcja | Zadanie | Prompty' },
    { key: 'language', sure: 0.7, labels: 'Język' },
    {
      key: 'other',
      sure: 0.7,
      labels: 'Muzyka | Punkt widzenia | Posty | Dołączył | Dołączyła | Skąd | Wiadomości | Temat postu | Piosenka',
    },
    { key: 'title', sure: 0.58, labels: 'Nazwa' },
    { key: 'author', sure: 0.58, labels: 'Pisze' },
    { key: 'fandom', sure: 0.58, labels: 'Książka | Serial | Film' },
    { key: 'rating', sure: 0.58, labels: 'Ograniczenie' },
    { key: 'genre', sure: 0.58, labels: 'Styl' },
    { key: 'disclaimer', sure: 0.58, labels: 'Klauzula' },
    { key: 'warnings', sure: 0.58, labels: 'Ostrzegam' },
    { key: 'note', sure: 0.58, labels: 'Parę słów | Kilka słów' },
    { key: 'feedback', sure: 0.58, labels: 'Oceny' },
    { key: 'pairing', sure: 0.58, labels: 'Związek' },
    { key: 'distribution', sure: 0.58, labels: 'Wykorzystanie' },
    { key: 'feedback', sure: 0.58, labels: 'Odzew' },
    { key: 'note', sure: 0.9, labels: 'Uwaga od autorki | Uwaga od autora | Uwaga autorki' },
  ],
};
