import type { SignalTable } from './rows.ts';

export const finnish: SignalTable = {
  language: 'fi',
  numbers:
    '4:neljä neljän 5:viisi viiden 6:kuusi kuuden 7:seitsemän 8:kahdeksan 9:yhdeksän 10:kymmenen 11:yksitoista 12:kaksitoista 13:kolmetoista 14:neljätoista 15:viisitoista 16:kuusitoista 17:seitsemäntoista',
  ordinals: '',
  tens: 'kaksikymmentä kolmekymmentä neljäkymmentä sata tuhat',
  fillers: 'vasta vain juuri melkein jo noin',
  negations: 'ei eikä ilman ole',
  readers: 'sinä sinun lukija lukijat kielletty henkilöt',
  rows: [
    {
      id: 'alaikäinen',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'alaikäi*',
      notNegated: true,
      notToReaders: true,
      example: 'Varoitukset: alaikäinen',
    },
    {
      id: 'vuotias',
      kind: 'minor',
      scope: 'anywhere',
      pattern: '{n} vuotia*',
      example: '15-vuotias majakanvartija',
      butNot: 'kolmekymmentäviisivuotias majakanvartija',
    },
    {
      id: 'vuotta-vanha',
      kind: 'minor',
      scope: 'anywhere',
      pattern: '{n} vuotta vanha',
      example: 'Hän oli viisitoista vuotta vanha.',
    },
    { id: 'vuotias-sana', kind: 'minor', scope: 'anywhere', pattern: '{n}vuotia*', example: 'viisitoistavuotias majakanvartija' },
    {
      id: 'koulu',
      kind: 'minor',
      scope: 'anywhere',
      pattern:
        'koulussa|kouluun|koululai*|koulupoi*|koulutyt*|koulukaver*|lukio|lukiossa|lukiolai*|yläast*|peruskoul*|sisäoppilaito*',
      example: 'He ovat vielä koulussa.',
      butNot: 'He tapasivat yliopistossa.',
    },
    {
      id: 'teini',
      kind: 'minor',
      scope: 'anywhere',
      pattern: 'teini|teinit|teiniä|teinejä|teinin',
      example: 'kaksi teiniä kanootissa',
    },
    { id: 'lapsi', kind: 'minor', scope: 'label', pattern: 'lapsi|lapset|lapsia', example: 'Hahmot: lapsia' },

    {
      id: 'seksi',
      kind: 'sexual',
      scope: 'anywhere',
      pattern: 'seksi|seksiä|seksikohta*|seksuaal*',
      example: 'Varoitukset: seksi',
      butNot: 'Varoitukset: ei seksiä',
    },
    { id: 'eroottinen', kind: 'sexual', scope: 'anywhere', pattern: 'erootti*|erotiikka*', example: 'Genre: erotiikka' },
    { id: 'porno', kind: 'sexual', scope: 'anywhere', pattern: 'porno*', example: 'Genre: porno' },
  ],
};
