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
      say: 'kopi(?:ow|uj)\\p{L}*|publikow\\p{L}*|publikacj\\p{L}+ na|rozpowszech\\p{L}*|umieszcz\\p{L}*|zamieszcza\\p{L}*|innych stronach|(?:za|bez) (?:moja |mojej |\\p{L}+ )?(?:zgoda|zgody|zgode|pozwolenia)',
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
};
