/** Genres and codes that headers use, for telling them from fandoms, pairings and names. Folded. */

/** English genres, parted by " | "; those of other languages stand in their packs. */
export const ENGLISH_GENRES =
  "action | adventure | angst | humor | humour | comedy | romance | drama | fluff | gen | general | het | slash | femslash | femmeslash | au | alternate universe | alternative universe | crossover | x-over | xover | mystery | horror | parody | poetry | poem | songfic | hurt/comfort | h/c | hurt | comfort | casefile | case file | x-file | vignette | post-ep | postep | pre-slash | friendship | family | tragedy | suspense | thriller | fantasy | science fiction | sci-fi | scifi | sf | supernatural | spiritual | western | crime | crack | crackfic | schmoop | waff | pwp | smut | darkfic | dark | deathfic | character death | missing scene | character study | introspection | introspective | drabble | ficlet | one-shot | oneshot | short story | novel | novella | story | satire | fairy tale | historical | holiday | christmas | domestic | slice of life | ust | rst | msr | episode tag | tag | episode related | future fic | futurefic | futurefic | kidfic | silly | sap | whump | angsty | romantic | dramatic | first time | established relationship | misc | miscellaneous | experimental | epistolary | pov | filk | ghost story | war | school | sports | noir | detective | canon | ooc | oc | pre-series | post-series | challenge | response | round robin | bittersweet | nonsense | whimsy | light | serious | sad | happy | coda | friendship fic | ensemble | team | gothic | children | children's | animals | animal story | fable | myth | mythology | legend | travel | political | courtroom | medical | psychological | philosophical | steampunk | cyberpunk | pastiche | rated | bl | bg | gl | he | be | oe";

/** Clusters and acronyms that are never letters to be taken apart. */
export const ACRONYMS: ReadonlySet<string> = new Set([
  'AU',
  'AR',
  'UST',
  'RST',
  'MSR',
  'OOC',
  'OC',
  'PWP',
  'POV',
  'WAFF',
  'WIP',
  'RPS',
  'RPF',
  'HC',
  'HP',
  'MST',
  'SAP',
  'SF',
  'UA',
  'CSR',
  'SSR',
  'DSR',
  'MT',
  'ST',
  'CD',
  'BDSM',
  'LOTR',
  'OTP',
  'PC',
  'XO',
  'HE',
  'BE',
  'OE',
  'SE',
  'BL',
  'GL',
  'BG',
  'CP',
]);

/** Letters of the casefile archives: Story, Vignette, X-file, Romance, Humour, Angst, Crossover, Poetry. */
export const CLUSTER = /^[SVXRHACP]{2,6}$/;
