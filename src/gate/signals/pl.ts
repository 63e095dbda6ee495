import type { SignalTable } from './rows.ts';

export const polish: SignalTable = {
  language: 'pl',
  numbers:
    '5:pięć 6:sześć 7:siedem 8:osiem 9:dziewięć 10:dziesięć 11:jedenaście 12:dwanaście 13:trzynaście 14:czternaście 15:piętnaście 16:szesnaście 17:siedemnaście',
  ordinals: '15:piętnaste piętnastych 16:szesnaste szesnastych 17:siedemnaste siedemnastych',
  tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto tysiąc',
  fillers: 'tylko ledwie zaledwie jeszcze prawie już około dopiero',
  negations: 'nie bez żadnych brak ani',
  readers: 'jesteś czytelnik czytelnicy osób osoby dozwolone zabronione',
  rows: [
    {
      id: 'nieletni',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'nieletni*|niepełnoletni*|małoletni*',
      notNegated: true,
      notToReaders: true,
      example: 'Ostrzeżenia: nieletni',
    },
    {
      id: 'lat',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'ma|miał|miała|mają|mieli|mam|skończył|skończyła|w|wieku ~ {n} lat|lata',
      notBefore: 'temu później',
      notToReaders: true,
      example: 'Tomek miał piętnaście lat.',
      butNot: 'Tomek miał trzydzieści pięć lat.',
    },
    { id: 'letni', kind: 'minor', scope: 'anywhere', pattern: '{n} letni*|latek|latka|latki', example: '15-letni latarnik' },
    {
      id: 'nastoletni',
      kind: 'minor',
      scope: 'anywhere',
      pattern:
        'nastolat*|nastoletni*|jedenastoletni*|dwunastoletni*|trzynastoletni*|czternastoletni*|piętnastoletni*|szesnastoletni*|siedemnastoletni*|piętnastolat*|szesnastolat*|siedemnastolat*',
      example: 'piętnastoletni latarnik',
    },
    {
      id: 'uczeń',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'uczeń|uczennica|uczennice|uczniowie|uczniem|licealist*|gimnazjalist*|maturzyst*',
      example: 'uczeń z atramentem na nosie',
    },
    {
      id: 'szkoła',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'szkoła|szkole|szkołę|liceum|gimnazjum|podstawówce|podstawówka',
      notBefore: 'wyższej wyższa',
      example: 'Chodzą jeszcze do szkoły, są w liceum.',
      butNot: 'Poznali się na uniwersytecie.',
    },
    { id: 'dziecko', kind: 'minor', scope: 'label', pattern: 'dziecko|dzieci', example: 'Bohaterowie: dzieci' },

    {
      id: 'seks',
      kind: 'sexual',
      scope: 'anywhere',
      pattern: 'seks|seksu|seksualn*',
      example: 'Ostrzeżenia: seks',
      butNot: 'Ostrzeżenia: bez seksu',
    },
    { id: 'erotyka', kind: 'sexual', scope: 'anywhere', pattern: 'erotyk*|erotyczn*', example: 'Gatunek: erotyka' },
    { id: 'porno', kind: 'sexual', scope: 'anywhere', pattern: 'porno|pornografi*', example: 'Gatunek: porno' },
    {
      id: 'sceny-łóżkowe',
      kind: 'sexual',
      scope: 'header',
      pattern: 'scena|sceny łóżkowa|łóżkowe',
      example: 'Ostrzeżenia: sceny łóżkowe',
    },
  ],
};
