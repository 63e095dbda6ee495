/** French, as posts use it. */
import { FRENCH } from '../header/keys-french.ts';
import { FRENCH_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const FRENCH_PACK: LanguagePack = {
  language: 'fr',
  letters: 'latin',
  labels: FRENCH.rows,
  archiving: FRENCH_PHRASES.phrases,
  archivingWords: [
    {
      say: "(?:la|le|les|la) ?(?:mettre|poster|prendre) (?:ou|sur|ailleurs)|diffusez|l'emporter|emportez|prenez-l[ae]|(?:sur|dans) (?:votre|ton|vos|leur) (?:propre )?(?:sites?|blog|page|forum|archive)|ailleurs|(?:la|le|les) copi(?:er|ez)|(?:reste|restera) (?:ici|uniquement)|servez-vous|nulle part|reprodui\\p{L}*|repost\\p{L}*|reproduction\\p{L}*|recopi\\p{L}*|diffus\\p{L}*|republi\\p{L}*|publie[rz]|(?:sur|dans) (?:un |d')?autres? sites?|ne prenez pas|(?:avec|sans|sauf) (?:l'|mon |ma |\\p{L}+ l')?(?:accord|autorisation|permission)",
      example: 'Pas sans mon autorisation.',
    },
  ],
  endings: [
    { status: 'complete', words: "fin de l'histoire | fini | c'est fini | fin de la fic" },
    {
      status: 'in-progress',
      words:
        'a suivre | la suite au prochain chapitre | suite au prochain chapitre | suite au prochain numero | la suite bientot | la suite au prochain episode | suite et fin bientot | la suite plus tard',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'en cours',
      say: "en cours(?: d'ecriture| de publication)?|inacheve[es]?|en pause|non termine[es]?|pas (?:encore )?(?:fini|termine|complete?)e?|abandonne[es]?|a suivre|incomplete?s?|en suspens|non",
    },
    {
      status: 'complete',
      example: 'terminé',
      say: 'bouclee?|bouclees?|termine[es]?|complet(?:e|s|es)?|fini[es]?|acheve[es]?|oui|cloture[es]?|clos[e]?',
    },
  ],
  owners: [
    {
      before: '(?:petite?s?|bref|breve|court|courte|autres?|grande?|principal|principale)',
      after:
        "(?:de |de la |du |de l'|d'|de cette |de mon |de ma |sur l')(?:histoire|fic|fanfic|fanfiction|texte|recit|auteure?|autrice|oeuvre|chapitre)(?:\\(e\\))?|general|principale?s?",
      example: ["Genre de l'histoire", 'genre'],
    },
  ],
  earlierParts: [
    {
      say: "(?:parties?|chapitres?|episodes?) (?:precedent|anterieur)e?s?|(?:partie|chapitre) \\d+ (?:ici|:)|(?:la |le )?premiere? (?:partie|chapitre)|le debut (?:est |de l'histoire )?(?:ici|:)?|precedemment",
      example: 'Les chapitres précédents',
    },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:tout |le )*(?:reste|disclaimer|header|rating|avertissements?|notes?))\b[ :,-]{0,3})?(?:voir|cf\.?)\b.{0,16}\b(?:partie|prologue|chapitre)\b.{0,16}$/,
      example: 'Le reste : voir partie 1',
    },
  ],
  bylines: [
    {
      say: 'ecrite? par|une? (?:fan ?fic|fic|fanfiction|histoire|nouvelle|texte|recit) (?:de|par|ecrite? par)',
      example: 'écrit par Ida Tilleul',
    },
  ],
  welcomes: [
    {
      say: "oui(?:,? (?:et )?oui)*|oh oui|(?:toujours )?bienvenue?s?|bien sur|avec (?:joie|plaisir)|volontiers|svp|s'il vous plait|(?:ca |cela )?me ferait plaisir|.* je (?:prends|lis) tout",
      example: 'avec plaisir',
    },
  ],
  genres:
    'humour | aventure | aventures | romance | drame | policier | general | poesie | tragedie | comedie | horreur | mystere | amitie | famille | fantastique | parodie | amour | suspense | conte | angoisse | slash | crossover | ua | historique',
  partNouns: [{ words: ['partie', 'parties', 'chapitre', 'chapitres', 'acte', 'volet'], example: 'PARTIE 1 SUR 2' }],
  numbers: [
    {
      cardinals:
        'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
      ordinals:
        'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
    },
  ],
  disclaimers: [
    { pattern: /\bje ne possede (?:ni|rien|pas|aucun)/, weight: 0.7, example: 'Je ne possède ni Crochet ni le crocodile.' },
    {
      pattern:
        /\bappartien(?:t|nent)\b|\bne (?:m'|nous )appartien|\baucun (?:profit|argent|benefice)\b|\bdroits? d'auteur|\bne (?:sont|est) pas a moi\b|\bj'emprunte\b|\bje ne gagne\b/,
      weight: 0.8,
      example: "Rien ne m'appartient.",
    },
    {
      pattern:
        /\b(?:rien|aucun)\b.{0,40}\bn'est a moi\b|\bne (?:touche|gagne|recois|percois|tire)\b.{0,20}\b(?:rien|sous?|centimes?|euros?|argent|profit)\b|\bje (?:ne fais que |n'ai fait que )?(?:les |le |la |l'|vous )?(?:emprunt|pique)|\bje ne possede\b|\bje n'ai (?:pas )?(?:rien )?invente\b/,
      weight: 0.75,
      example: "Rien n'est à moi, sauf le parapluie.",
    },
    {
      pattern:
        /\b(?:personnages?|heros|decors?|univers|monde|tout|serie|histoire|ils|elles) (?:est|sont) (?:a|de|d'|au) ?(?!la |l'|cote|nouveau|retour|droite|gauche|table|pied|bout|cheval)\p{L}+|\b(?:est|sont) a moi\b/u,
      weight: 0.65,
      example: 'Les personnages sont à Dumas, les fautes sont à moi.',
    },
    {
      pattern:
        /\b(?:ils|elles|tous|toutes)? ?(?:sont|est) (?:tous |toutes )?a (?!la |l'|moi|cote|table|pied|cheval)\p{L}+\b.{0,30}\bje (?:les |le |la )?(?:rends|rendrai|remets|ai)\b|\b(?:a|ont) (?:tout |tous |toutes |les )*(?:invente|cree|imagine)e?s?\b.{0,40}\b(?:moi,? )?je (?:ne fais|n'ai|les|me|joue)\b|\bpour le plaisir\b.{0,25}\b(?:pas|aucun|sans)\b/u,
      weight: 0.66,
      example: 'Molière les a tous inventés, moi je les promène.',
    },
  ],
  pleas: [
    {
      pattern:
        /\becrivez-moi\b|\b(?:ca|cela) vous a plu\b|\blaissez(?:-moi)? (?:un |une )?(?:petit |petite )?(?:mot|trace|review|com\b)|\bun petit (?:mot|com) (?:fait|ferait)/,
      weight: 0.7,
      example: 'Alors, ça vous a plu ? Écrivez-moi !',
    },
    {
      pattern:
        /\bpetite review\b|\bvos avis\b|\blaissez\b.{0,20}\b(?:review|commentaire|avis)|\bcritiques?\b.{0,30}\b(?:bienvenue|acceptee)|\bcommentaires?\b.{0,30}\b(?:bienvenu|apprecie)/,
      weight: 0.8,
      example: 'Une petite review ?',
    },
    {
      pattern:
        /\b(?:laiss|ecriv|envoy)ez[- ]moi\b.{0,30}\b(?:mots?|avis|commentaires?|impressions?|message)\b|\bdites[- ]moi\b.{0,20}\b(?:ce que|si|comment|quoi)\b.{0,30}\b(?:pens|plu|aime|trouv)|\bcritiques\b.{0,30}\b(?:bonnes?|bienvenues?|prendre)\b|\b(?:vos|tous les|toutes les) (?:avis|impressions|remarques|reactions|commentaires|reviews)\b.{0,25}\b(?:bienvenu|precieu|interess|plaisir|apprecie)/,
      weight: 0.75,
      example: 'Laissez-moi un petit mot !',
    },
  ],
  told: [
    {
      pattern:
        /[!?.,]['’"”»]? (?:dit|demanda|repondit|murmura|proposa|nota|lut|dicta) \p{L}+|\b(?:il|elle|on) (?:les? |la |lui |l')?(?:prit|mit|alla|vint|posa|donna|emporta|laissa|etait|avait)\b/u,
      weight: -0.6,
      example: 'Il prit la lettre et la mit ailleurs.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^(?:la )?suite (?:et fin )?(?:au|dans|a|du|en|bientot|prochainement|demain)\b.{0,30}$/,
      example: '(suite au chapitre 4)',
    },
    {
      status: 'in-progress',
      pattern:
        /^(?:a suivre|la suite|suite) (?:dans|en|au) (?:la |le )?(?:prochaine? )?(?:partie|chapitre|episode)(?: \S{1,8})?$/,
      example: 'À suivre dans la partie 2',
    },
    {
      status: null,
      pattern:
        /^fin (?:de la |du |de l'|del? )?(?:premiere |deuxieme |troisieme |primera |segunda |tercera )?(?:partie|chapitre|prologue|parte|capitulo|prologo)\b.{0,20}$/,
      example: 'Fin de la première partie',
    },
  ],
  ratings: [
    {
      system: 'words',
      form: 'tou[st] publics?|pour tous|toutes? public|tout age|tout le monde|grand public|general|tous',
      level: 'general',
      scope: 'value',
      example: 'tous publics',
    },
  ],
  answers: [
    {
      pattern:
        /\bj'ai (?:vraiment |beaucoup |bien |trop )?(?:adore|aime|rigole|ri)\b|vivement la suite|hate de (?:lire|voir|connaitre)|\b(?:ta|votre|tes|vos) (?:fics?|histoires?|chapitres?|reviews?)\b|continue (?:comme|vite|ainsi)|(?:super|joli|tres beau) (?:chapitre|texte)/,
      example: "J'ai adoré ta fic, vivement la suite !",
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
