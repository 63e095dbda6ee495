/** Polish, as posts use it. */
import { POLISH } from '../header/keys-polish.ts';
import { POLISH_PHRASES } from '../values/permission-slavic.ts';
import type { LanguagePack } from './pack.ts';

export const POLISH_PACK: LanguagePack = {
  language: 'pl',
  letters: 'latin',
  labels: POLISH.rows,
  archiving: POLISH_PHRASES.phrases,
  archivingWords: [
    {
      say: 'u siebie|(?:kazdy|ktokolwiek) (?:moze|kto)|(?:na|do) (?:swojej|swoja|swoim|waszej|wasza|inna|innej|inne) (?:stron\\p{L}*|blog\\p{L}*|forum)|zabrac|zabierzcie|zabierajcie|bierzcie|brac\\b|wrzuca(?:c|jcie)|nigdzie|rozsyla\\p{L}*|kopiuj\\p{L}*|(?:bez|za) (?:mojej|moja) (?:zgod\\p{L}|wiedz\\p{L}+)|kopi(?:ow|uj)\\p{L}*|publikow\\p{L}*|publikacj\\p{L}+ na|rozpowszech\\p{L}*|umieszcz\\p{L}*|zamieszcza\\p{L}*|innych stronach|(?:za|bez) (?:moja |mojej |\\p{L}+ )?(?:zgoda|zgody|zgode|pozwolenia)',
      example: 'Za zgodą autorki.',
    },
  ],
  endings: [
    { status: 'complete', words: 'koniec | the end | i koniec | koniec opowiadania | koniec historii' },
    {
      status: 'in-progress',
      words:
        'cdn | c.d.n | ciag dalszy nastapi | c. d. n | koniec czesci pierwszej cdn | dalszy ciag nastapi | ciag dalszy wkrotce',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'niezakończone',
      say: 'trwa|pisze sie|rozpisan[eay]|w pisaniu|nie ma konca|nie\\s?(?:zakonczon|ukonczon|skonczon)\\p{L}*|w trakcie(?: pisania)?|zawieszon\\p{L}*|w toku|porzucon\\p{L}*|nz|cdn|w realizacji',
    },
    {
      status: 'complete',
      example: 'zakończone',
      say: 'zakonczon\\p{L}*|ukonczon\\p{L}*|skonczon\\p{L}*|kompletn\\p{L}*|zak|calosc|miniaturka|jednopartowka|jednoczesciow\\p{L}*',
    },
  ],
  owners: [
    {
      before: '(?:krotk|glown|ogoln|mozliw|inn)(?:i|a|y|e|ie)',
      after: '(?:do )?(?:opowiadania|fika|fanfika|ficka|tekstu|historii|autora|autorki|autor\\(ki\\)|rozdzialu)',
      example: ['Gatunek opowiadania', 'genre'],
    },
  ],
  earlierParts: [
    {
      say: 'poprzedni\\p{L}* (?:czesc|rozdzial)\\p{L}*|poczatek (?:tutaj|tu)|pierwsz[ay] (?:czesc|rozdzial)|rozdzial (?:pierwszy|\\d+) (?:tutaj|tu)|wczesniejsze \\p{L}+',
      example: 'Poprzednie części',
    },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:cala )?(?:reszta|naglowek|disclaimer|rating|ostrzezenia))\b[ :,-]{0,3})?(?:zobacz|patrz|w)\b.{0,16}\b(?:czesci?|rozdzial(?:e|u)?|prolog(?:u|ie)?)\b.{0,16}$/,
      example: 'Reszta: patrz część 1',
    },
  ],
  bylines: [{ say: 'napisal[a]?|autorstwa|opowiadanie autorstwa', example: 'napisała Ida Lipa' }],
  welcomes: [
    {
      say: 'tak|tak,? (?:po)?prosze|(?:zawsze )?mile widzian[eya]|prosze|bardzo prosze|chetnie|jasne|oczywiscie|uciesz[ae] sie|.* czytam wszystk\\p{L}+',
      example: 'mile widziane',
    },
  ],
  genres:
    'komedia | humor | dramat | romans | przygoda | przygodowe | obyczajowe | tragedia | parodia | kryminal | fantasy | horror | groteska | angst | fluff | miniatura | ogolne | sensacja | psychologiczne | gen | bajka | basn | satyra | tajemnica | poezja | wiersz',
  partNouns: [{ words: ['rozdzial', 'rozdzialy', 'rozdz', 'czesc', 'czesci', 'cz', 'odcinek'], example: 'cz. 1' }],
  numbers: [
    {
      cardinals:
        'jeden/jedna dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia',
      ordinals:
        'pierwsza/pierwszy/pierwsze/pierwszej druga/drugi/drugie/drugiej trzecia/trzeci/trzecie/trzeciej czwarta/czwarty/czwartej piąta/piąty/piątej szósta/szósty/szóstej siódma/siódmy/siódmej ósma/ósmy/ósmej dziewiąta/dziewiąty dziesiąta/dziesiąty jedenasta/jedenasty dwunasta/dwunasty trzynasta/trzynasty czternasta/czternasty piętnasta/piętnasty',
    },
  ],
  disclaimers: [
    {
      pattern: /\bnalez[ya]\b|\bnie (?:sa )?moj[ea]\b|\bprawa\b|\bnie czerpie|\bnie zarabiam\b|\bwlasnosc/,
      weight: 0.75,
      example: 'Postacie nie należą do mnie.',
    },
    {
      pattern:
        /\bnic\b.{0,20}\bnie (?:jest moje|nalezy do mnie)\b|\bnie sa moi\b|\bpozycz(?:am|ylam|ylem|one|ona)\b|\bnie (?:zarabiam|dostaje|mam|biore)\b.{0,30}\b(?:grosza|pieniedzy|zysku)\b|\bja (?:sie )?tylko (?:bawie|pozycz|dopisuj|odkurz)/,
      weight: 0.75,
      example: 'Bohaterowie nie są moi, tylko ich pożyczam.',
    },
    {
      pattern:
        /\b(?:jest (?:moj|moja|moje)|sa (?:moje|moi))(?= *(?:[.,;!]|$))|\b(?:wymyslil|stworzyl|napisal)a?\b.{0,40}\bja\b.{0,20}\btylko\b|\bnalezy do mnie\b/,
      weight: 0.65,
      example: 'Pan Tadeusz jest Mickiewicza, bigos jest mój.',
    },
    {
      pattern:
        /\bnie posiadam\b|\b(?:wymyslil|stworzyl|napisal)a?\b.{0,40}\bja\b.{0,20}\b(?:jedynie|ich|sie)\b|\bdla (?:zabawy|przyjemnosci)\b.{0,25}\b(?:nie|bez)\b/,
      weight: 0.66,
      example: 'Nie posiadam niczego prócz pióra.',
    },
  ],
  pleas: [
    {
      pattern: /\bzapraszam do komentowania\b|\bkomentujcie\b|\b(?:napiszcie|napisz)\b.{0,20}\b(?:co|czy|kilka)\b/,
      weight: 0.7,
      example: 'Zapraszam do komentowania :)',
    },
    {
      pattern:
        /\bkomentarz\p{L}* .{0,20}(?:mile|proszę|prosze)|\bopini[ea]\b|\bkrytyk|\bkomentar\p{L}* .{0,20}(?:vitan|potes)|\bkritik[ay]\b|\bvelemeny|\bhozzaszolas|\bkommentit?\b|\bpalaut|\bkommentarer\b|\breacties?\b.{0,20}\b(?:welkom|graag)/u,
      weight: 0.7,
      example: 'Komentarze mile widziane.',
    },
    {
      pattern:
        /\b(?:napiszcie|powiedzcie|piszcie|dajcie znac|napisz|powiedz)\b.{0,20}\b(?:co|czy|jak)\b.{0,30}\b(?:sadzi|mysli|podobal|uwaza)|\bczekam na\b.{0,20}\b(?:opini|komentarz|uwag)|\bkomentarz\p{L}* .{0,20}(?:mile|widzian|wita)/u,
      weight: 0.75,
      example: 'Napiszcie, co o tym sądzicie.',
    },
  ],
  told: [
    {
      pattern: /\b(?:zabral|schowal|polozyl|wzial)a?\b/,
      weight: -0.6,
      example: 'Zabrał list i schował go do szuflady.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^(?:ciag dalszy|cd|c\.d\.?|dalszy ciag) (?:nastapi )?w (?:\S{1,12} )?(?:czesci|rozdziale)(?: \S{1,8})?$/,
      example: 'Ciąg dalszy w części 2',
    },
    {
      status: null,
      pattern:
        /^kon(?:iec|ec) (?:(?:prvni|druhe|treti|pierwszej|drugiej|trzeciej|prvej|druhej|\d+\.?) )?(?:casti|dilu|kapitoly|czesci|rozdzialu|dielu|prologu)\b.{0,20}$/,
      example: 'Koniec rozdziału 1',
    },
  ],
  ratings: [
    {
      system: 'words',
      form: 'bez ograniczen(?: wiekowych)?|dla wszystkich|brak ograniczen|bez omezeni|(?:pristupne |pro )(?:vsem|vsechny|kazdeho)|bez obmedzeni(?:a|i)?|pre vsetkych',
      level: 'general',
      scope: 'value',
      example: 'bez ograniczeń',
    },
  ],
  answers: [
    {
      pattern:
        /\bmi sie (?:\p{L}+ )?(?:po)?doba|czekam na (?:kolejn|nastepn|ciag|wiecej)|\btwo(?:je|j|ja) (?:opowiadani|fik|tekst|histori)|(?:swietn|fajn|cudown)\p{L} (?:tekst|opowiadanie|rozdzial|fik)|pisz dalej|zycze weny/u,
      example: 'Bardzo mi się podoba, czekam na kolejny rozdział',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
