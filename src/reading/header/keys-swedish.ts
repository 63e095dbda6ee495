/** Swedish labels. */
import type { KeyTable } from './field-key.ts';

export const SWEDISH: KeyTable = {
  language: 'sv',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels:
        'Titel | Rubrik | Berättelsens titel | Titel på berättelsen | Namn på berättelsen | Novellens titel | Namn | Överskrift',
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Kapiteltitel | Kapitelnamn' },
    { key: 'originalTitle', sure: 0.9, labels: 'Originaltitel' },
    { key: 'story', sure: 0.6, labels: 'Berättelse | Berättelsen | Novell | Novellen' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Författare | Författarinna | Skriven av | Skribent | Författarens namn | Av | Författad av | Skrivet av | Upphovsman',
    },
    { key: 'author', sure: 0.5, labels: 'Av | Namn' },
    {
      key: 'email',
      sure: 1,
      labels: 'E-post | E-postadress | Epost | Mejl | Mejladress | Mail | Mejla | E-mail | Mailadress',
    },
    { key: 'website', sure: 0.9, labels: 'Hemsida | Webbplats' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Åldersgräns | Åldersrekommendation | Ålder | Tillåten från | Klassning | Betyg | Lämplig för | Lämpligt för | Åldersklass | Rekommenderad ålder | Tillåten för | Rejting',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Par | Parning | Parningar | Shipp | Shippar | Relation | Relationer | Huvudpar | Parkombination | Ship | Kärlekspar | Parkonstellation',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Karaktärer | Karaktär | Personer | Huvudpersoner | Huvudkaraktärer | Huvudperson | Rollfigurer | Figurer | Rollista | Medverkande | I rollerna',
    },
    {
      key: 'fandom',
      sure: 1,
      labels: 'Fandom | Baserad på | Universum | Förlaga | Bygger på | Värld | Serie (TV) | Inspirerad av',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Sammanfattning | Handling | Beskrivning | Kort sammanfattning | Innehåll | Vad det handlar om | Kort om handlingen | Kort handling | Om handlingen | Kort beskrivning | Sammandrag | Resumé',
    },
    { key: 'disclaimer', sure: 1, labels: 'Ansvarsfriskrivning | Friskrivning | Upphovsrätt | Rättigheter' },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Arkivering | Arkiv | Arkivera | Spridning | Distribution | Publicering | Tillstånd | Vidarepublicering | Får arkiveras | Kopiering | Vidarespridning | Får kopieras?',
    },
    { key: 'feedback', sure: 1, labels: 'Respons | Återkoppling | Kritik | Synpunkter | Recensioner' },
    { key: 'comments', sure: 0.8, labels: 'Kommentar | Kommentarer' },
    {
      key: 'warnings',
      sure: 1,
      labels: 'Varning | Varningar | Varning(ar) | Innehållsvarning | Obs | Varning för | Varningar för',
    },
    { key: 'genre', sure: 1, labels: 'Genre | Genrer | Kategori | Typ | Sort | Sorts berättelse' },
    { key: 'keywords', sure: 0.9, labels: 'Nyckelord | Taggar' },
    { key: 'series', sure: 0.9, labels: 'Serie | Svit | Del i serien | Del av serien' },
    { key: 'part', sure: 0.9, labels: 'Del | Delar | Kapitel | Avsnitt | Antal kapitel | Antal delar' },
    {
      key: 'previous',
      sure: 0.9,
      labels: 'Tidigare delar | Föregående del | Föregående kapitel | Tidigare kapitel | Förra delen | Tidigare | Förra kapitlet',
    },
    { key: 'sequel', sure: 0.8, labels: 'Uppföljare | Uppföljare till | Fortsättning på' },
    { key: 'status', sure: 1, labels: 'Status | Avslutad | Färdig | Klar | Färdigskriven | Läge | Berättelsens status' },
    { key: 'setting', sure: 0.9, labels: 'Tid | Plats | Tidpunkt | Tidsperiod | Säsong | Utspelar sig | Tidslinje' },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Betaläsare | Betaläst av | Betad av | Korrekturläsare | Korrekturläst av | Korrektur | Betaläsning | Korrläst av',
    },
    { key: 'thanks', sure: 0.9, labels: 'Tack | Tack till | Ett stort tack till | Tackord | Stort tack till' },
    { key: 'translator', sure: 1, labels: 'Översättare | Översatt av | Översättning' },
    { key: 'dedication', sure: 0.9, labels: 'Tillägnad | Dedikation | Dedikerad till | Till | Tillägnan' },
    { key: 'length', sure: 0.9, labels: 'Ord | Antal ord | Längd | Ordantal | Omfång' },
    { key: 'date', sure: 0.8, labels: 'Datum | Publicerad | Skriven | Uppdaterad | Postad' },
    {
      key: 'note',
      sure: 1,
      labels:
        'Författarens kommentar | Författarens anmärkning | Författarens noter | Anmärkning | Anmärkningar | Författarkommentar | Förord | Efterord | Not | Noter | Anteckning | Anteckningar | Författarens ord | Författarens kommentarer | Övrigt | F/A | Författarens not | Fotnot',
    },
    { key: 'challenge', sure: 0.8, labels: 'Utmaning | Tema | Tävling' },
    { key: 'language', sure: 0.7, labels: 'Språk' },
    { key: 'translationLeave', sure: 0.9, labels: 'Tillstånd att översätta | Lov att översätta | Tillstånd till översättning' },
    { key: 'charactersOrPairings', sure: 0.9, labels: 'Karaktärer/Par | Par/Karaktärer | Karaktärer och par' },
    { key: 'spoilers', sure: 0.9, labels: 'Spoiler | Spoilers | Spoilervarning' },
    { key: 'fandom', sure: 0.58, labels: 'Bok | Film | Original | Källa' },
    { key: 'genre', sure: 0.58, labels: 'Slag | Stil' },
    { key: 'summary', sure: 0.58, labels: 'Vad händer | Intrig' },
    { key: 'disclaimer', sure: 0.58, labels: 'Ägande | Juridiskt' },
    { key: 'characters', sure: 0.58, labels: 'Gestalter' },
    { key: 'email', sure: 0.58, labels: 'Kontakt' },
    { key: 'warnings', sure: 0.58, labels: 'Observera | Se upp | Akta' },
    { key: 'note', sure: 0.58, labels: 'Några ord' },
    { key: 'distribution', sure: 0.58, labels: 'Delning | Användning' },
    { key: 'feedback', sure: 0.58, labels: 'Åsikter' },
    { key: 'pairing', sure: 0.58, labels: 'Romans' },
    { key: 'rating', sure: 0.58, labels: 'Gradering' },
  ],
};
