/** Italian labels. */
import type { KeyTable } from './field-key.ts';

export const ITALIAN: KeyTable = {
  language: 'it',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels:
        'Titolo | Titolo della storia | Titolo della fic | Titolo storia | Titolo fic | Titolo della fanfic | Nome | Nome della storia | Titolo della fanfiction',
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Titolo del capitolo | Sottotitolo | Titolo capitolo' },
    { key: 'originalTitle', sure: 0.9, labels: 'Titolo originale' },
    { key: 'story', sure: 0.6, labels: 'Storia | La storia | Racconto | Testo' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Autore | Autrice | Autori | Autrici | Autore/Autrice | Autore/autrice | Scritto da | Scritta da | Nickname | Nick | Autore/i | Autrice/Autore | Nick autore | Nome autore | Nick su EFP | Scrittrice | Scrittore | Nick autrice | Chi scrive',
    },
    { key: 'author', sure: 0.5, labels: 'Di | Nome' },
    {
      key: 'email',
      sure: 1,
      labels:
        'Indirizzo | Indirizzo e-mail | Posta | E-mail | Posta elettronica | Indirizzo di posta | Mail | Contatto | Contatti | La mia mail',
    },
    { key: 'contact', sure: 0.8, labels: 'Contatti | Contatto' },
    { key: 'website', sure: 0.9, labels: 'Sito | Sito web | Pagina | Pagina web' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Rating | Classificazione | Raiting | Età | Vietato ai | Valutazione | Adatto a | Bollino | Colore | Età consigliata',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Pairing | Pairings | Coppia | Coppie | Parings | Coppia/e | Coppie principali | Paring | Ship | Coppia principale | Relazioni | Pairing principale | Shipping',
    },
    { key: 'genre', sure: 0.8, labels: 'Tipo di coppia | Tipologia | Tipo | Categoria | Tipo di storia' },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Personaggi | Personaggio | Personaggi principali | Protagonisti | Personaggio/i | Protagonista | Altri personaggi | Personaggi secondari',
    },
    {
      key: 'fandom',
      sure: 1,
      labels: 'Fandom | Opera | Basato su | Universo | Fonte | Opera originale | Tratto da | Ispirato a | Basata su | Serie TV',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Riassunto | Introduzione | Trama | Sommario | Descrizione | Sinossi | Riassunto del capitolo | Breve riassunto | Introduzione alla storia | Intro | In breve | Di cosa parla',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        "Disclaimer | Disclaimers | Diritti | Diritti d'autore | Dichiarazione | Note legali | Esonero | Liberatoria | Proprietà | Avvertenza legale",
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Archiviazione | Archivio | Distribuzione | Archivi | Archiviare | Permessi | Permesso | Pubblicazione | Diffusione | Riproduzione | Ripubblicazione | Posso archiviarla? | Permesso di archiviazione | Autorizzazione | Copia | Pubblicazione altrove | Si può archiviare?',
    },
    {
      key: 'translationLeave',
      sure: 0.9,
      labels: 'Permesso di traduzione | Autorizzazione alla traduzione | Permesso per la traduzione',
    },
    {
      key: 'feedback',
      sure: 1,
      labels: 'Feedback | Recensioni | Critiche | Commenti a | Opinioni | Recensione | Pareri | Critica | Commenti e critiche',
    },
    { key: 'comments', sure: 0.8, labels: "Commento | Commenti | Commenti dell'autrice | Commenti dell'autore" },
    { key: 'spoilers', sure: 1, labels: 'Spoiler | Spoilers | Anticipazioni | Spoiler!' },
    {
      key: 'warnings',
      sure: 1,
      labels:
        'Avvertimenti | Avvertimento | Avvertenze | Avviso | Avvisi | Attenzione | Avvertenza | Contenuti | Warnings | Warning',
    },
    { key: 'genre', sure: 1, labels: 'Genere | Generi | Categoria | Tipo | Tipologia | Genere/i | Stile | Tipo di storia' },
    { key: 'categories', sure: 0.9, labels: 'Categorie' },
    { key: 'keywords', sure: 0.9, labels: 'Parole chiave | Tag' },
    { key: 'series', sure: 0.9, labels: 'Serie | Saga | Ciclo | Fa parte della serie | Parte della serie | Raccolta | Trilogia' },
    {
      key: 'part',
      sure: 0.9,
      labels: 'Parte | Parti | Capitolo | Capitoli | Numero capitoli | Numero capitolo | Episodio | Numero di capitoli | Puntata',
    },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Parte precedente | Parti precedenti | Capitolo precedente | Capitoli precedenti | Prima parte | Precedente | Precedenti | Puntate precedenti | Nelle puntate precedenti | Primo capitolo | Capitolo uno | Parte prima',
    },
    { key: 'sequel', sure: 0.8, labels: 'Seguito | Seguito di | Sequel di | Prequel di | Continuazione di' },
    { key: 'status', sure: 1, labels: 'Stato | Completa | Conclusa | Stato della storia | Finita | Completata | Conclusa?' },
    {
      key: 'setting',
      sure: 0.9,
      labels:
        'Ambientazione | Epoca | Luogo | Stagione | Contesto | Tempo | Periodo | Ambientata | Collocazione | Timeline | Linea temporale',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Betaletta da | Beta reader | Betareader | Beta-lettrice | Beta-lettore | Betata da | Betaggio | Corretta da | Correzione | Revisione | Betaletto da | Betatrice | Beta-reading | Riletta da | Betalettura | Betaggio di | Beta-reader | Correttrice | Correttore',
    },
    {
      key: 'thanks',
      sure: 0.9,
      labels: 'Ringraziamenti | Grazie | Grazie a | Ringraziamento | Crediti | Un grazie a | Credits | Si ringrazia',
    },
    {
      key: 'translator',
      sure: 1,
      labels: 'Traduttore | Traduttrice | Tradotto da | Tradotta da | Traduzione | Traduzione di | Traduttori | Traduttrici',
    },
    {
      key: 'original',
      sure: 0.8,
      labels: 'Originale | Link originale | Storia originale | Autore originale | Autrice originale',
    },
    { key: 'dedication', sure: 0.9, labels: 'Dedica | Dedicata a | Dedicato a | Per | Dediche | Regalo per' },
    {
      key: 'length',
      sure: 0.9,
      labels:
        'Lunghezza | Conteggio parole | Parole | Numero parole | Conto parole | Wordcount | Numero di parole | N° parole | Word count',
    },
    {
      key: 'date',
      sure: 0.8,
      labels:
        'Data | Data di pubblicazione | Pubblicata | Aggiornata | Scritta il | Scritta nel | Pubblicata il | Data di stesura',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        "Note dell'autore | Note dell'autrice | Nota dell'autore | Nota dell'autrice | Note | Nota | NdA | N.d.A. | Angolo dell'autrice | Angolo dell'autore | Angolo autrice | Angolo autore | Note autore | Note autrice | Premessa | Premesse | Note finali | Postfazione | Prefazione | Note iniziali | Spazio autrice | Spazio autore | Note varie | Angolino autrice | Angolino dell'autrice | Note alla storia | Note al capitolo | Altre note | Precisazioni | Note dell’autrice/autore | Spazio dell'autrice | Note di chi scrive | Nota di chi scrive | Commento dell'autrice | N.d.A | Introduzione dell'autrice",
    },
    {
      key: 'challenge',
      sure: 0.8,
      labels: 'Contest | Sfida | Prompt | Tema | Concorso | Iniziativa | Pacchetto | Tabella | Challenge',
    },
    { key: 'language', sure: 0.7, labels: 'Lingua' },
    {
      key: 'other',
      sure: 0.7,
      labels: 'Canzone | Musica | Punto di vista | Colonna sonora | POV | Recensioni totali | Messaggi',
    },
    { key: 'fandom', sure: 0.58, labels: 'Libro | Film' },
    { key: 'characters', sure: 0.58, labels: "Chi c'è | Cast" },
    { key: 'note', sure: 0.58, labels: 'Due parole' },
    { key: 'distribution', sure: 0.58, labels: 'Condivisione' },
    { key: 'disclaimer', sure: 0.8, labels: 'Declinazione' },
    { key: 'warnings', sure: 0.9, labels: 'Note di avvertimento' },
  ],
};
