/** Dutch labels. */
import type { KeyTable } from './field-key.ts';

export const DUTCH: KeyTable = {
  language: 'nl',
  rows: [
    { key: 'title', sure: 1, labels: 'Titel | Titel van het verhaal | Naam | Naam van het verhaal | Titel van de fic' },
    { key: 'chapterTitle', sure: 0.8, labels: 'Hoofdstuktitel' },
    { key: 'originalTitle', sure: 0.9, labels: 'Oorspronkelijke titel | Originele titel' },
    { key: 'story', sure: 0.7, labels: 'Verhaal | Het verhaal' },
    {
      key: 'author',
      sure: 1,
      labels: 'Schrijver | Schrijfster | Auteur | Auteurs | Geschreven door | Schrijver/ster | Schrijvers | Door | Naam auteur',
    },
    { key: 'author', sure: 0.5, labels: 'Door | Naam' },
    {
      key: 'email',
      sure: 1,
      labels: 'E-mailadres | Mailadres | Mijn adres | E-mail van de auteur | Mailen naar | Mijn mail',
    },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Leeftijd | Leeftijdsgrens | Leeftijdscategorie | Kijkwijzer | Classificatie | Leeftijdsadvies | Beoordeling | Leeftijdsindicatie | Geschikt voor',
    },
    {
      key: 'pairing',
      sure: 1,
      labels: 'Koppel | Koppels | Paar | Stelletje | Relatie | Relaties | Stel | Stellen | Koppel(s) | Koppeling',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Personages | Personage | Hoofdpersonen | Hoofdpersoon | Karakters | Hoofdpersonages | Hoofdrolspelers | Personen | Hoofdrollen',
    },
    { key: 'fandom', sure: 1, labels: 'Fandom | Gebaseerd op | Bron | Universum | Serie (TV)' },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Samenvatting | Korte inhoud | Inhoud | Omschrijving | Beschrijving | Korte samenvatting | Waar gaat het over | In het kort | Het verhaal in het kort | Verhaallijn',
    },
    { key: 'disclaimer', sure: 1, labels: 'Disclaimer | Rechten | Auteursrecht | Auteursrechten | Copyright' },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Archief | Archivering | Archiveren | Verspreiding | Overnemen | Overname | Doorplaatsen | Plaatsing | Toestemming | Herplaatsen | Kopiëren | Verspreiden | Elders plaatsen | Plaatsing elders | Publicatie | Publicatie elders | Delen | Mag gearchiveerd worden?',
    },
    {
      key: 'feedback',
      sure: 1,
      labels:
        'Reacties | Reactie | Commentaar | Kritiek | Terugkoppeling | Reviews | Commentaar en kritiek | Opmerkingen en kritiek',
    },
    {
      key: 'warnings',
      sure: 1,
      labels: 'Waarschuwing | Waarschuwingen | Let op | Waarschuwing(en) | Pas op',
    },
    { key: 'genre', sure: 1, labels: 'Genre | Genres | Soort | Categorie | Type | Soort verhaal' },
    { key: 'keywords', sure: 0.9, labels: 'Trefwoorden | Sleutelwoorden | Steekwoorden' },
    { key: 'series', sure: 0.9, labels: 'Reeks | Serie | Deel van de serie | Deel van de reeks' },
    { key: 'part', sure: 0.9, labels: 'Deel | Delen | Hoofdstuk | Hoofdstukken | Hoofdstuk(ken) | Aantal hoofdstukken' },
    {
      key: 'previous',
      sure: 0.9,
      labels: 'Vorige delen | Vorig deel | Vorig hoofdstuk | Vorige hoofdstukken | Eerdere delen | Eerder',
    },
    { key: 'sequel', sure: 0.8, labels: 'Vervolg | Vervolg op' },
    { key: 'status', sure: 1, labels: 'Status | Klaar | Afgerond | Voltooid | Af' },
    { key: 'setting', sure: 0.9, labels: 'Tijd | Plaats | Periode | Tijdlijn | Seizoen' },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Bètalezer | Beta-lezer | Proeflezer | Proeflezers | Proefgelezen door | Gebèta door | Redactie | Nagekeken door | Gebetad door | Betalezer | Nagelezen door | Verbeterd door | Betaster',
    },
    { key: 'thanks', sure: 0.9, labels: 'Dank | Met dank aan | Dank aan | Bedankt | Dankwoord | Dankjewel' },
    { key: 'translator', sure: 1, labels: 'Vertaler | Vertaalster | Vertaald door | Vertaling' },
    { key: 'dedication', sure: 0.9, labels: 'Opgedragen aan | Opdracht | Voor' },
    { key: 'length', sure: 0.9, labels: 'Woorden | Aantal woorden | Lengte | Woordenaantal | Omvang' },
    { key: 'date', sure: 0.8, labels: 'Datum | Geplaatst | Geplaatst op | Geschreven in | Geschreven op' },
    {
      key: 'note',
      sure: 1,
      labels:
        'Noot van de schrijver | Noot van de schrijfster | Noot | Opmerking | Opmerkingen | Noot van de auteur | Voorwoord | Nawoord | Aantekening | Notitie | Opmerking van de schrijver | Schrijversnoot | Noten | Opmerking van de auteur | Opmerkingen van de auteur | Opmerking van de schrijfster | Aantekeningen | Auteursnoot',
    },
    { key: 'challenge', sure: 0.8, labels: 'Uitdaging | Thema | Wedstrijd' },
    { key: 'language', sure: 0.7, labels: 'Taal' },
    {
      key: 'translationLeave',
      sure: 0.9,
      labels: 'Toestemming voor vertaling | Toestemming tot vertaling | Toestemming om te vertalen',
    },
    { key: 'fandom', sure: 0.58, labels: 'Boek | Film | Anime' },
    { key: 'rating', sure: 0.58, labels: 'Vanaf' },
    { key: 'genre', sure: 0.58, labels: 'Stijl' },
    { key: 'disclaimer', sure: 0.58, labels: 'Ontkenning' },
    { key: 'characters', sure: 0.58, labels: 'Figuren | Rollen' },
    { key: 'email', sure: 0.58, labels: 'Contact' },
    { key: 'warnings', sure: 0.58, labels: 'Opgelet | Attentie' },
    { key: 'note', sure: 0.58, labels: 'Vooraf' },
    { key: 'distribution', sure: 0.58, labels: 'Plaatsen | Gebruik' },
    { key: 'feedback', sure: 0.58, labels: 'Meningen' },
    { key: 'beta', sure: 0.58, labels: 'Correctie' },
    { key: 'disclaimer', sure: 0.8, labels: 'Eigendom | Eigendommen' },
    { key: 'disclaimer', sure: 0.58, labels: 'Verklaring' },
    { key: 'fandom', sure: 0.58, labels: 'Inspiratie | Geïnspireerd door' },
    { key: 'summary', sure: 0.9, labels: 'Waar het over gaat | Waar gaat het over' },
    { key: 'note', sure: 0.9, labels: 'Woordje vooraf | Vooraf' },
  ],
};
