import type { SignalTable } from './rows.ts';

export const swedish: SignalTable = {
  language: 'sv',
  numbers: '4:fyra 5:fem 7:sju 8:åtta 9:nio 10:tio 11:elva 12:tolv 13:tretton 14:fjorton 15:femton 16:sexton 17:sjutton',
  ordinals: '15:femtonde 16:sextonde 17:sjuttonde',
  tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen',
  fillers: 'bara knappt ännu nästan redan just fortfarande',
  negations: 'inte ingen inget inga utan aldrig ej',
  readers: 'du läsare personer lämplig förbjudet',
  rows: [
    {
      id: 'minderårig',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'minderårig*|omyndig*',
      notNegated: true,
      notToReaders: true,
      example: 'Varningar: minderårig',
    },
    {
      id: 'år-gammal',
      kind: 'minor',
      scope: 'anywhere',
      pattern: '{n} år|årig|åriga|åring|åringar',
      notBefore: 'senare sedan före efter',
      notToReaders: true,
      example: 'Tomas var femton år.',
      butNot: 'Tomas var trettiofem år.',
    },
    { id: 'åring', kind: 'minor', scope: 'anywhere', pattern: '{n}åring*|{n}årig*', example: 'en femtonåring vid fyren' },
    {
      id: 'skolan',
      kind: 'minor',
      scope: 'anywhere',
      pattern:
        'skola|skolan|gymnasiet|gymnasist*|högstadiet|mellanstadiet|skolflicka*|skolpojk*|skolgård*|skolbarn*|internatskol*',
      example: 'De går ännu i skolan.',
      butNot: 'De möttes på högskolan.',
    },
    {
      id: 'tonåring',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'tonåring*|tonårs*',
      notToReaders: true,
      example: 'två tonåringar i en kanot',
    },
    { id: 'barn', kind: 'minor', scope: 'label', pattern: 'barn', homograph: true, example: 'Karaktärer: två barn' },

    {
      id: 'sexuell',
      kind: 'sexual',
      scope: 'anywhere',
      pattern: 'sexuell|sexuellt|sexuella|sexscen*',
      example: 'Varningar: sexuellt innehåll',
      butNot: 'Varningar: inget sexuellt',
    },
    { id: 'erotisk', kind: 'sexual', scope: 'anywhere', pattern: 'erotisk|erotiskt|erotiska|erotik', example: 'Genre: erotik' },
    { id: 'porr', kind: 'sexual', scope: 'anywhere', pattern: 'porr*', example: 'Genre: porr' },
  ],
};
