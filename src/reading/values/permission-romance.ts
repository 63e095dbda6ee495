/** French, Spanish, Italian and Portuguese phrases of archiving statements. Folded: Latin letters without accents. */
import type { LanguagePhrases } from './permission-phrases.ts';

export const FRENCH_PHRASES: LanguagePhrases = {
  language: 'fr',
  phrases: [
    {
      part: 'yes',
      say: "(?:peut|peuvent) (?:la |le |l'|les )?(?:prendre|avoir|garder|archiver|heberger|publier)",
      example: 'peut la prendre',
    },
    {
      part: 'tell',
      say: "(?:il suffit de |juste |simplement )?(?:m'envoyer|envoyez-moi|envoie-moi|donnez-moi|me donner|me dire)(?: \\p{L}+){0,2} ?(?:l'adresse|le lien|l'url|adresse)",
      example: "envoyez-moi juste l'adresse",
    },
    {
      part: 'link-only',
      say: "(?:un |le |les )?liens? (?:oui|d'accord|ok),? (?:mais )?(?:une |la |pas de |pas )?copies?(?: non| pas)?",
      example: 'Un lien oui, une copie non',
    },
    { part: 'grant', say: 'faites[- ]vous plaisir|servez[- ]vous', example: 'faites-vous plaisir' },
    { part: 'tell', say: 'si (?:vous me tenez|tu me tiens) au courant', example: 'si vous me tenez au courant' },
    {
      part: 'nowhere-else',
      say: "(?:(?:cette|mon|ma|l'|la|le|ce) ?(?:histoire|fic|fanfic|texte|recit) )?(?:reste|doit rester) (?:uniquement |seulement )?(?:ici|sur ce (?:site|forum|blog))",
      example: 'cette histoire reste ici',
    },
    {
      part: 'once-complete',
      say: "(?:pas )?tant qu'elle n'est pas (?:finie|terminee|complete)|(?:pas )?tant qu'il n'est pas (?:fini|termine)",
      example: "pas tant qu'elle n'est pas finie",
    },
    {
      part: 'ask',
      say: "il (?:me )?faut (?:d'abord )?(?:mon|l') ?(?:accord|autorisation|permission)",
      example: 'Il faut mon accord',
    },
    {
      part: 'tell',
      say: 'envoyez-moi (?:juste |simplement |seulement )?(?:le |un )?(?:lien|mail|message|mot|adresse)',
      example: 'Envoyez-moi juste le lien',
    },
    {
      part: 'keep-name',
      say: "tant que c'est bien mon (?:nom|pseudo)|(?:en |avec )(?:me )?(?:citant|mentionnant)(?: (?:l'auteur\\p{L}*|mon nom|la source))?",
      example: "tant que c'est bien mon nom",
    },
    {
      part: 'grant',
      say: 'aucun souci|pas de souci|ou (?:ca|cela) vous (?:chante|plait|arrange)|(?:vous etes )?libres? de (?:la |le )?(?:copier|prendre|reprendre)',
      example: 'où ça vous chante',
    },
    {
      part: 'any',
      say: '(?:a )?qui (?:la |le |en )?(?:veut|voudra)(?: (?:la |le )?(?:prend|prenne))?',
      example: 'Qui veut la prend',
    },
    {
      part: 'refuse',
      say: "(?:merci de |priere de )?ne pas (?:(?:la|le|les|l') ?)?(?:reposter|republier|rediffuser|diffuser|copier|publier|reprendre|archiver|reproduire|poster)(?: (?:ailleurs|autre part))?|ne (?:prenez|volez|mettez|partagez|utilisez|reprenez) pas(?: (?:ce|cette|mon|ma|le|la) (?:texte|histoire|fic|fanfic))?|il est interdit (?:de |d')(?:\\p{L}+ ){0,2}?(?:publier|copier|reproduire|archiver|diffuser|reprendre|poster)|toute reproduction(?: \\p{L}+)? interdite",
      example: 'Ne prenez pas ce texte',
    },
    {
      part: 'unless-ask',
      say: "(?:pas |rien )?sans (?:l'|l |mon |ma |une |la )?(?:autorisation|permission|accord|consentement|aval)(?: (?:prealable|ecrite?|explicite))*(?: de l'(?:auteur\\p{L}*|autrice))?",
      example: 'sans l’autorisation de l’auteur',
    },
    {
      part: 'ask',
      say: "(?:uniquement |seulement |que )?(?:avec|sur|apres|sous reserve de)(?: l'| (?:mon |ma |une? |votre |la |le ))?(?:autorisation|permission|accord|demande|consentement)(?: (?:prealable|de l'auteur\\p{L}*|de l'autrice|ecrite?))*",
      example: 'avec l’accord de l’auteur',
    },
    { part: 'only', say: '(?:uniquement|seulement|exclusivement|juste)(?: (?:sur|dans|a))?', example: 'seulement Le Chapeau' },
    { part: 'except', say: "sauf(?: sur| a)?|excepte|a l'exception de|hormis", example: 'partout sauf sur Hats Online' },
    {
      part: 'elsewhere-said',
      say: "voir (?:la |le |au |en )?(?:partie|chapitre|premiere?|prologue|profil|debut|plus haut|ci-dessus)(?: \\S+)?|cf\\.? (?:partie|chapitre|premiere?)(?: \\S+)?|comme (?:d'habitude|avant|pour le chapitre \\S+)",
      example: 'voir partie 1',
    },
    {
      part: 'nowhere-else',
      say: "(?:et )?(?:nulle part|pas|jamais) (?:ailleurs|autre part)|nulle part ailleurs|personne d'autre",
      example: 'nulle part ailleurs',
    },
    { part: 'nowhere', say: 'nulle part', example: 'nulle part' },
    {
      part: 'others',
      say: "(?:pour |a |sur )?(?:tou[st]e?s? )?(?:les |d')?autres?(?: (?:sites?|archives?|gens|personnes|listes?|lieux))?|ailleurs|autrement|sinon|le reste",
      example: 'Les autres, demandez',
    },
    {
      part: 'any',
      say: "(?:absolument )?(?:partout|n'importe ou|ou (?:vous (?:voulez|voudrez)|tu veux|bon vous semble)|tout le monde|quiconque|tous|a volonte|qui (?:veut|voudra)|la ou vous voulez|tous les sites)",
      example: 'partout',
    },
    {
      part: 'own',
      say: '(?:uniquement |seulement |que )?(?:sur )?(?:mon (?:propre )?(?:site|blog|journal|lj)|ma (?:propre )?page(?: perso(?:nnelle)?)?)',
      example: 'uniquement sur mon site',
    },
    {
      part: 'here',
      say: '(?:uniquement |seulement |juste |que )?(?:ici(?: meme)?|sur ce (?:site|forum|groupe)|(?:sur |dans )?(?:cette|la) (?:liste|communaute|archive)|(?:les )?archives? de la liste)',
      example: 'uniquement ici',
    },
    {
      part: 'unless-ask',
      say: "(?:pas |rien )?sans (?:\\p{L}+ ){0,3}?(?:autorisation|permission|accord|consentement|demander|avoir demande)(?: (?:de l'auteur\\p{L}*|ecrite|prealable|d'abord|avant))*|sauf (?:\\p{L}+ ){0,2}?(?:autorisation|accord|permission)",
      example: 'pas sans mon autorisation',
    },
    {
      part: 'unless-tell',
      say: "(?:pas )?sans (?:me |m')(?:prevenir|avertir|le dire|en informer)",
      example: 'pas sans me prévenir',
    },
    {
      part: 'ask',
      say: "(?:il (?:faut|suffit de) |merci de |s'il vous plait,? |svp,? |me |juste |simplement |mais |toujours |veuillez |pensez a |prealablement )*(?:demand\\p{L}+)(?:[- ]moi)?(?: (?:la permission|l'autorisation|moi|d'abord|avant|gentiment|poliment|avant toute chose|mon avis|mon accord|et))*|(?:avec|sur|apres|sous reserve de) (?:\\p{L}+ ){0,2}?(?:autorisation|permission|accord|demande|consentement)(?: (?:prealable|de l'auteur\\p{L}*|ecrite?|seulement))*|(?:me contacter|contactez[- ]moi|ecrivez[- ]moi|m'ecrire|m'en parler)(?: (?:d'abord|avant))*",
      example: "demandez d'abord",
    },
    {
      part: 'tell',
      say: "(?:a condition (?:de|que vous) |mais |juste |simplement |merci de |il suffit de |du moment que (?:vous |je )|tant que (?:vous |je )|pourvu que (?:vous |je )?|si vous |en |veuillez )*(?:(?:me |m')(?:prevenir|prevenez|prevenant|avertir|avertissant|informer|informant|tenir au courant|dire|le dire|faire savoir|signaler|envoyer (?:le lien|un (?:mot|mail))|previens?|le dites)|prevenez[- ]moi|avertissez[- ]moi|dites[- ](?:le[- ])?moi|informez[- ]moi|tenez[- ]moi au courant|envoyez[- ]moi (?:le lien|l'adresse|un (?:mot|mail|petit mot))|faites[- ](?:le[- ])?moi (?:le )?savoir|sois prevenue?|prevenant|un (?:petit )?mot suffit|en me (?:prevenant|le disant)|suis (?:au courant|prevenue?)|signalez[- ]le(?:[- ]moi)?)(?: (?:ou|avant|seulement|juste|par mail))*",
      example: 'à condition de me prévenir',
    },
    { part: 'first', say: "d'abord|avant|au prealable|auparavant", example: "d'abord" },
    {
      part: 'refuse',
      say: "(?:merci de |priere de |svp |s'il vous plait,? )*(?:ne (?:pas|rien|jamais)(?: (?:la|le|les))? (?:reproduire|copier|archiver|diffuser|publier|reprendre|reposter|poster|prendre|utiliser|distribuer|recopier|redistribuer|republier|mettre|partager)|ne (?:reproduisez|copiez|archivez|diffusez|publiez|prenez|postez|recopiez|republiez) (?:pas|rien)|interdit[es]*|interdiction|pas d'archiv\\p{L}+|pas (?:de (?:reproduction|copie|diffusion|repost)|touche|question|pour l'instant)|non(?: merci)?|hors de question|reproduction (?:strictement )?interdite|je (?:prefere|prefererais) que non|je refuse)(?: (?:ailleurs|de (?:reproduire|copier|archiver|diffuser|publier)|ailleurs))*",
      example: 'Ne pas reproduire',
    },
    {
      part: 'grant',
      say: "servez[- ]vous|sers[- ]toi|prenez|libre(?:ment)?|volontiers|avec plaisir|autorise[es]*|permis|pas de probleme|aucun probleme|je n'ai rien contre|allez[- ]y|faites comme (?:vous voulez|chez vous)|(?:vous pouvez|tu peux|peut etre)(?: \\p{L}+){0,3}? (?:archiver|copier|prendre|diffuser|publier|reproduire|archivee?|publiee?|diffusee?|reproduite?|copiee?)|si (?:vous (?:y tenez|voulez|le souhaitez)|ca vous (?:chante|dit|tente|plait))|bien entendu|ca me va|je serais? (?:ravie?|flattee?|honoree?)",
      example: 'servez-vous',
    },
    { part: 'yes', say: "oui|bien sur|d'accord|ok|evidemment|certainement|pourquoi pas|toujours", example: 'oui' },
    {
      part: 'keep-name',
      say: "(?:pourvu que |a condition (?:que |de )|avec |tant que |du moment que |si |et |mais |en )*(?:mon (?:nom|pseudo)(?: (?:reste|y reste|soit|figure|apparaisse|dessus|est|mentionne|cite|y soit|soit dessus))*|mention(?:ner|nez)? (?:de )?(?:l'auteur\\p{L}*|mon (?:nom|pseudo))|(?:me |m')?(?:crediter|citer|creditant|citant|creditez|citez)(?:[- ]moi)?(?: (?:l'auteur\\p{L}*|mon nom))?|credits?)",
      example: 'pourvu que mon nom reste',
    },
    {
      part: 'link-back',
      say: '(?:avec |et |mettez |mettre |en mettant |un |le |via )*liens?(?: (?:vers|sur|de retour|retour)(?: \\p{L}+){0,3})?',
      example: 'avec un lien vers mon site',
    },
    {
      part: 'keep-header',
      say: "(?:avec |et |gardez |garder |tant que )*(?:le |l'|cet |cette |les |tout |toutes )*(?:en-?tete|disclaimer|notes)(?: (?:intacts?|complet|entiere?|reste|reprise?))*",
      example: "avec l'en-tête",
    },
    {
      part: 'no-changes',
      say: 'sans (?:modification|rien (?:changer|modifier)|changement|la modifier|le modifier)s?|ne (?:changez|modifiez) rien|tel(?:le)? quel(?:le)?',
      example: 'sans modification',
    },
    {
      part: 'once-complete',
      say: "(?:pas )?(?:avant|jusqu'a|apres|une fois|quand|tant que|des que)(?: (?:que|la|l'|ce|elle|c'est|n'est|sera|soit|est|ne))* ?(?:la fin|finie?|terminee?|complete?|achevee?)",
      example: 'une fois terminée',
    },
    {
      part: 'personal-use',
      say: '(?:pour (?:un |votre )?)?(?:usage|utilisation) (?:prive|personnel)(?:le|s)?',
      example: 'pour usage privé',
    },
    {
      part: 'filler',
      say: "merci(?: (?:beaucoup|d'avance))?|s'il vous plait|svp|le plagiat [^.;]{0,40}|si (?:quelqu'un|ca interesse)[^.;,]{0,40}|ne (?:volez|pillez) pas",
      example: 'merci',
    },
  ],
};

export const SPANISH_PHRASES: LanguagePhrases = {
  language: 'es',
  phrases: [
    {
      part: 'yes',
      say: '(?:puede|pueden) (?:quedarse(?:lo|la)|llevarse(?:lo|la)|tener(?:lo|la)|coger(?:lo|la)|tomar(?:lo|la)|guardar(?:lo|la)|publicar(?:lo|la))',
      example: 'puede quedárselo',
    },
    {
      part: 'tell',
      say: '(?:mandame|mandadme|enviame|enviadme|pasame|pasadme|dame|mandenme|envienme) (?:\\p{L}+ )?(?:direccion|enlace|link|url)',
      example: 'mándame la dirección',
    },
    {
      part: 'link-only',
      say: '(?:se puede |podeis |puedes |pueden )?(?:enlazar|linkear|enlace|link)(?: si)?,? (?:pero )?no (?:se puede )?(?:copiar|copia|subir)',
      example: 'Se puede enlazar, pero no copiar',
    },
    { part: 'grant', say: '(?:es )?tod[oa] (?:vuestr[oa]|tuy[oa]|suy[oa])', example: 'toda vuestra' },
    { part: 'tell', say: 'con que me (?:digas|digais|aviseis|avises|escribas)(?: donde)?', example: 'con que me digas dónde' },
    {
      part: 'once-complete',
      say: '(?:no )?hasta que (?:no )?(?:este|se) (?:terminad[oa]|acabad[oa]|complet[oa]|acabe|termine)',
      example: 'hasta que no esté terminado',
    },
    {
      part: 'refuse',
      say: 'mejor (?:que )?no|de ningun(?:a manera| modo)|ni hablar|en absoluto|prefiero que no',
      example: 'Mejor no',
    },
    {
      part: 'tell',
      say: '(?:siempre que |si )(?:me )?(?:lo )?(?:dices|decis|avisas|avisais|comunicais|cuentas|contais)',
      example: 'si me lo dices',
    },
    {
      part: 'refuse',
      say: '(?:queda |esta |se )?(?:terminantemente )?prohib(?:id[oa]s?|e) (?:la |su |el )?(?:publicacion|reproduccion|copia|distribucion|difusion|copiar|publicar|reproducir)(?: (?:total|parcial|o|de|este|esta|fic|historia|en|otras?|otros?|paginas?|sitios?))*',
      example: 'Queda prohibida la publicación',
    },
    {
      part: 'grant',
      say: 'libre(?:mente)?|(?:ponedlo|ponlo|publicalo|publicadlo|cogedlo|cogelo|llevaoslo|llevatelo|tomadlo|tomalo|subidlo)|con gusto|encantad[oa]',
      example: 'Ponlo donde quieras',
    },
    {
      part: 'keep-name',
      say: '(?:siempre que |con tal de que |mientras |si )?(?:se )?(?:de(?:n|is)?|dando|den) (?:los )?creditos?',
      example: 'siempre que se dé crédito',
    },
    { part: 'only', say: '(?:solo|solamente|unicamente|exclusivamente)(?: (?:en|para))?', example: 'solo en El Sombrero' },
    { part: 'except', say: 'excepto(?: en)?|salvo(?: en)?|menos(?: en)?', example: 'donde sea menos en Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:ver|mira|vease) (?:la |el |en )?(?:parte|capitulo|primera?|primer|perfil|prologo)(?: \\S+)?|como (?:siempre|en el (?:primer )?capitulo(?: \\S+)?)',
      example: 'ver capítulo 1',
    },
    {
      part: 'nowhere-else',
      say: '(?:y |pero )?(?:en )?ning(?:un|una) (?:otro|otra)(?: (?:sitio|lugar|parte|pagina))?|nada mas|nadie mas|en otro sitio no',
      example: 'en ningún otro sitio',
    },
    { part: 'nowhere', say: '(?:en )?ning(?:un|una) (?:sitio|lugar|parte|pagina)|nadie', example: 'en ningún sitio' },
    {
      part: 'others',
      say: '(?:para |en |a |de )?(?:los |las |el |la |todos los |todas las )?(?:demas|otr[oa]s?|resto)(?: (?:sitios?|paginas?|archivos?|lugar(?:es)?|partes?|webs?))?|en (?:otro|otra) (?:sitio|lugar|parte|pagina)|cualquier otro(?: (?:sitio|lugar))?|fuera de (?:aqui|ahi)|si no',
      example: 'Los demás, preguntad',
    },
    {
      part: 'any',
      say: '(?:en )?(?:donde|adonde|a donde)(?: (?:sea|quiera[sn]?|querais|quieras|les|os|te|guste[sn]?|apetezca|plazca))*|(?:en )?cualquier (?:sitio|lugar|parte|pagina|web|archivo)|en todas partes|todo el mundo|todos|cualquiera|quien (?:quiera|lo quiera)|a quien quiera',
      example: 'donde queráis',
    },
    {
      part: 'own',
      say: '(?:solo |unicamente )?(?:en )?mi (?:propi[oa] )?(?:pagina|web|sitio|blog|journal|lj|livejournal|diario)(?: web)?',
      example: 'solo en mi página',
    },
    {
      part: 'here',
      say: '(?:solo |unicamente |nada mas |solamente )?(?:aqui|en (?:este|el) (?:foro|sitio|grupo|archivo)|en (?:esta|la) (?:pagina|web|lista|comunidad)|(?:el )?archivo de la lista)',
      example: 'solo aquí',
    },
    {
      part: 'unless-ask',
      say: 'sin (?:\\p{L}+ ){0,3}?(?:permiso|autorizacion|consentimiento|preguntar(?:me)?|pedir(?:me)?(?: permiso)?|consultar(?:me)?)(?: (?:previo|expreso|de la autora|del autor|antes|primero|permiso|por escrito))*',
      example: 'prohibida la reproducción sin permiso',
    },
    {
      part: 'unless-tell',
      say: 'sin (?:avisar(?:me)?|decirme(?:lo)?|informarme|aviso(?: previo)?)',
      example: 'no sin avisarme',
    },
    {
      part: 'ask',
      say: '(?:por favor,? |solo |pero |primero |antes |siempre |hay que |teneis que |tienes que |debes |me )*(?:pregunt\\p{L}+|pedi(?:d|r|dme|rme)\\p{L}*|pidan?(?:me)?(?:lo)?|pide(?:me)?(?:lo)?|pidiendo(?:me)?(?:lo)?|consult\\p{L}+|solicit\\p{L}+)(?: (?:permiso|primero|antes|me|lo|autorizacion|por favor|a la autora|al autor))*|(?:con|bajo|previa?|tras) (?:\\p{L}+ ){0,2}?(?:permiso|autorizacion|consentimiento|consulta|peticion)(?: (?:previo|previa|de la autora|del autor|mio|expreso))*|escrib\\p{L}+me (?:primero|antes)|contact\\p{L}+ conmigo|(?:primero|antes) escrib\\p{L}+',
      example: 'pregunta primero',
    },
    {
      part: 'tell',
      say: '(?:solo |pero |por favor,? |siempre que |mientras |con tal de que |si |simplemente |tan solo |previo |bajo |con )*(?:me |lo )?(?:avis\\p{L}+|(?:hazme|hacedme|haganme|haceme)lo saber|decid(?:me)?(?:lo)?|dime(?:lo)?|diganme(?:lo)?|diciendome(?:lo)?|inform\\p{L}+me|informad|comunic\\p{L}+|notific\\p{L}+|mand\\p{L}+me (?:el|un|la) (?:link|enlace|mail|correo|direccion|mensaje)|digais(?: donde)?|digan|sepa)(?: (?:donde|antes|por favor|me|primero|de ello|y))*',
      example: 'avisando',
    },
    { part: 'first', say: 'primero|antes|de antemano|con antelacion', example: 'primero' },
    {
      part: 'refuse',
      say: '(?:por favor,? )?(?:prohibid[oa]s?|no (?:(?:lo|la|se|os|me) )*(?:copi\\p{L}+|public\\p{L}+|archiv\\p{L}+|reproduc\\p{L}+|reproduzc\\p{L}+|distribu\\p{L}+|post\\p{L}+|cuelg\\p{L}+|colg\\p{L}+|tom\\p{L}+|llev\\p{L}+|us\\p{L}+|pong\\p{L}+|subir|suban|subais|permit\\p{L}+|autoriz\\p{L}+|puede|gracias|esta permitid\\p{L}+|compart\\p{L}+|quiero|deseo|repost\\p{L}+)(?: (?:lo|la|nada|ni|en|copiar|publicar|archivar|reproducir|otro sitio|permite|compartir))*|no|nunca|jamas|queda prohibid[oa]|ni (?:copiar|publicar|archivar|hablar))(?: (?:copiar|la (?:copia|reproduccion)|su (?:copia|reproduccion|publicacion|distribucion)|reproducir|publicar|archivar|total|parcial))*',
      example: 'prohibido copiar',
    },
    {
      part: 'grant',
      say: 'adelante|libre(?:mente)?|con (?:mucho )?gusto|encantad[oa]|sin problemas?|no hay problema|podeis(?: \\p{L}+){0,2}|puede[ns]?(?: (?:archivar|copiar|tomar|publicar|llevar|usar|reproducir|compartir|ponerl[oa]|subirl[oa]|copiarl[oa]|publicarl[oa]|archivarl[oa]|llevarsel[oa]|llevarl[oa]|hacerlo|ser (?:archivad[oa]|publicad[oa])))|serviros|sirvanse|permitid[oa]|como (?:querais|quieran|quieras)|no me importa|me (?:encantaria|da igual)|si (?:quereis|quieres|quieren|os gusta|os apetece|les gusta)|todo vuestro|llevaosl[oa]',
      example: 'adelante',
    },
    { part: 'yes', say: 'si|claro(?: que si)?|por supuesto|vale|de acuerdo|desde luego|siempre', example: 'sí' },
    {
      part: 'keep-name',
      say: '(?:con |siempre que |pero |y |dando |dad(?:me)? |mientras |dadme |poniendo )*(?:(?:los |sus |mis )?(?:debidos )?creditos?(?: (?:correspondientes|a (?:la autora|mi|el autor)))?|(?:mi|el) nombre(?: (?:aparezca|figure|conste|de la autora|puesto|salga))*|(?:citando|mencionando|indicando|nombrando|citad|mencionad|citar|mencionar)(?: (?:a la autora|al autor|la autoria|mi nombre|la fuente|autor))?|darme credito|me (?:den|deis) (?:el )?credito)',
      example: 'con los créditos',
    },
    {
      part: 'link-back',
      say: '(?:con |y |poniendo |incluyendo |dejando |un |el )*(?:enlaces?|link|vinculo)(?: (?:a|hacia|al|de) (?:mi|este|esta|la|el|original|mi pagina)(?: \\p{L}+)?)?',
      example: 'con enlace a mi página',
    },
    {
      part: 'no-changes',
      say: 'sin (?:cambios|modificaciones|modificar(?:l[oa])?|cambiar(?:l[oa]| nada)?|alterar(?:l[oa])?)|tal cual',
      example: 'sin cambios',
    },
    {
      part: 'once-complete',
      say: '(?:no )?(?:hasta|cuando|una vez|despues de|antes de)(?: que)?(?: (?:este|esta|la|lo|termine|acabe|sea|haya|se))* ?(?:terminad[oa]|termine|terminar(?:l[oa])?|acabad[oa]|acabe|acabar(?:l[oa])?|complet[oa]|finalizad[oa]|finalice|el final)',
      example: 'cuando esté terminada',
    },
    {
      part: 'filler',
      say: 'gracias|por favor|(?:el |no al |di no al )?plagio(?: es (?:un )?(?:delito|crimen|robo|malo))?|no (?:al plagio|robar|robes|robeis|plagi\\p{L}+)(?: mi (?:historia|fic))?|si alguien (?:la |lo )?(?:quiere|quisiera|desea)[^.;,]{0,30}',
      example: 'gracias',
    },
  ],
};

export const ITALIAN_PHRASES: LanguagePhrases = {
  language: 'it',
  phrases: [
    {
      part: 'ask',
      say: 'mi (?:scriva|chieda|contatti|scrivano|chiedano|contattino) (?:prima|il permesso)|(?:scriva|chieda|chiedano) (?:a me )?prima',
      example: 'mi scriva prima',
    },
    {
      part: 'yes',
      say: '(?:puo|possono) (?:prender(?:la|lo)|aver(?:la|lo)|tener(?:la|lo)|pubblicar(?:la|lo)|ospitar(?:la|lo)|archiviar(?:la|lo))',
      example: 'può prenderla',
    },
    {
      part: 'ask',
      say: '(?:mandatemi|scrivetemi|scrivimi|mandami|inviatemi)(?: (?:un|una|due|qualche|\\p{L}+))?(?: (?:messaggio|mail|e-mail|righe|riga))? ?prima(?: (?:un|una|due) (?:messaggio|mail|e-mail|righe|riga))?(?: e aspetta\\p{L}*(?: \\p{L}+){0,3})?|prima (?:mandatemi|scrivetemi|scrivimi|mandami)(?: \\p{L}+){0,2}',
      example: 'mandatemi prima un messaggio',
    },
    {
      part: 'tell',
      say: "(?:mandatemi|mandami|datemi|dammi|inviatemi|passatemi)(?: solo)? (?:l'|il |un )(?:indirizzo|link|url)",
      example: 'mandatemi solo il link',
    },
    {
      part: 'link-only',
      say: '(?:linkare|link|i link|linkatela)(?: si| pure| ok),? (?:ma )?(?:non )?(?:copiare|copia|copiatela)(?: no)?',
      example: 'Linkare sì, copiare no',
    },
    { part: 'tell', say: 'fate(?:melo|mi)(?: solo)? sapere(?: dove)?', example: 'fatemelo solo sapere' },
    { part: 'grant', say: 'senza problemi|nessun problema', example: 'senza problemi' },
    {
      part: 'tell',
      say: 'basta che mi (?:mandiate|diciate|scriviate|avvisiate|mandi|dica)(?: il link| dove| un messaggio)?',
      example: 'basta che mi mandiate il link',
    },
    {
      part: 'nowhere-else',
      say: '(?:la storia |e li |e qui )?(?:deve )?resta(?:re)? (?:qui|li|su questo sito)',
      example: 'la storia resta su questo sito',
    },
    {
      part: 'refuse',
      say: 'assolutamente no|per niente|neanche per sogno|meglio di no|in nessun caso',
      example: 'assolutamente no',
    },
    {
      part: 'unless-ask',
      say: "senza (?:il |la |un |una )?(?:mio |mia |esplicit\\p{L} |previ\\p{L} )*(?:consenso|permesso|autorizzazione)(?: (?:dell'autric\\p{L}|dell'autor\\p{L}|scritt\\p{L}))?",
      example: 'senza il consenso dell’autrice',
    },
    {
      part: 'refuse',
      say: '(?:e )?(?:severamente )?vietat[aoi](?: (?:la |il |di )?(?:riproduzione|pubblicazione|copia|diffusione|copiare|pubblicare|riprodurre)\\p{L}*)?|non (?:puo|possono|deve|va|vanno|si puo)(?: \\p{L}+){0,3}? (?:pubblicat\\p{L}|copiat\\p{L}|riprodott\\p{L}|diffus\\p{L}|archiviat\\p{L}|pubblicare|copiare|riprodurre)',
      example: 'non può essere pubblicata',
    },
    {
      part: 'only',
      say: '(?:solo|soltanto|solamente|unicamente|esclusivamente)(?: (?:su|sul|in|per|a))?',
      example: 'solo su Il Cappello',
    },
    { part: 'except', say: 'tranne(?: su| in| che su)?|eccetto|salvo|a parte', example: 'ovunque tranne su Hats Online' },
    {
      part: 'elsewhere-said',
      say: '(?:vedi|vedere|guarda) (?:la |il |al )?(?:parte|capitolo|prima|primo|profilo|prologo)(?: \\S+)?|come (?:sempre|(?:nel|al) (?:primo )?capitolo(?: \\S+)?)',
      example: 'vedi capitolo 1',
    },
    {
      part: 'nowhere-else',
      say: "(?:e )?(?:da nessun'altra parte|in nessun altro (?:sito|posto|luogo)|nessun altro|non altrove)",
      example: "da nessun'altra parte",
    },
    { part: 'nowhere', say: 'da nessuna parte|in nessun (?:posto|luogo|sito)', example: 'da nessuna parte' },
    {
      part: 'others',
      say: "(?:per |in |a |su |tutti )?(?:gli |le |l')?altr[oiae](?: (?:siti?|archivi?o?|part[ei]|post[oi]|luogh?[oi]))?|altrove|altrimenti|il resto|per il resto",
      example: 'Gli altri chiedano',
    },
    {
      part: 'any',
      say: 'ovunque(?: (?:vogliate|volete|vi pare))?|dappertutto|dove (?:volete|vuoi|vogliate|vi pare|vi va|preferite)|in qualsiasi (?:sito|posto|luogo)|chiunque(?: (?:voglia|la voglia))?|tutti|chi (?:vuole|volesse|la vuole)|qualunque sito',
      example: 'ovunque',
    },
    {
      part: 'own',
      say: '(?:solo |soltanto |unicamente )?(?:sul|nel|sulla|nella|su|in)? ?(?:mi[oa]|proprio) (?:sito|pagina|blog|journal|lj|livejournal|diario)(?: web| personale)?',
      example: 'solo sul mio sito',
    },
    {
      part: 'here',
      say: "(?:solo |soltanto |unicamente |solamente )?(?:qui|qua|su questo (?:sito|forum|gruppo)|in (?:questa|questo) (?:lista|comunita|archivio|forum|sito)|(?:l')?archivio della lista)",
      example: 'solo qui',
    },
    {
      part: 'unless-ask',
      say: "(?:non )?senza (?:\\p{L}+ ){0,3}?(?:consenso|permesso|autorizzazione|chiedere|avermelo chiesto|chiedermelo|aver chiesto|il mio ok)(?: (?:prima|dell'autric?e|dell'autore|scritto|il permesso))*",
      example: 'non senza il mio consenso',
    },
    {
      part: 'unless-tell',
      say: '(?:non )?senza (?:avvisar\\p{L}+|dirmelo|avvertir\\p{L}+|avermi avvisat[oa]|preavviso)',
      example: 'non senza avvisarmi',
    },
    {
      part: 'ask',
      say: "(?:per favore,? |solo |ma |prima |basta |sempre |vi prego di |dovete |bisogna |previa )*(?:chied(?:ete|i|ere|eteme\\p{L}*|imi|imelo|etemi|ano|endo|endomelo|etelo|ermelo)|domandat\\p{L}*|richiedet\\p{L}*|richiesta|interpellat\\p{L}*)(?: (?:prima|il permesso|pure|me lo|l'autorizzazione|per favore|a me|all'autric?e|gentilmente))*|(?:con|previ[oa]|dietro|su|sotto) (?:\\p{L}+ ){0,2}?(?:permesso|autorizzazione|consenso|richiesta)(?: (?:mio|dell'autric?e|dell'autore|scritta))*|(?:contattatemi|scrivetemi|scrivimi|contattami)(?: prima)?",
      example: 'chiedete prima',
    },
    {
      part: 'tell',
      say: "(?:purche |basta che |a patto che |a condizione (?:che|di) |ma |solo |pero |se |basta |vi prego di |per favore,? |previ[oa] |con )*(?:me lo |lo |mi |ne )?(?:diciate|dite(?:melo|mi)?|dimmelo|dirmelo|dicendomelo|avvisat\\p{L}*|avvisando(?:mi)?|avvisar(?:mi|e)|avvertit\\p{L}*|avvertendomi|avvertir(?:mi|e)|avviso|preavviso|informat\\p{L}*|informando(?:mi)?|informar(?:mi|e)|fat(?:e|emelo) ?(?:me)?(?:lo)? ?sapere|fatemelo sapere|fammelo sapere|fatemi sapere|mandatemi (?:il link|l'indirizzo|una mail|un messaggio)|comunicat\\p{L}*|sappia|segnalat\\p{L}*|avvisiate|informiate|avvertiate)(?: (?:dove|prima|per favore|quando|pure))*",
      example: 'basta che me lo diciate',
    },
    { part: 'first', say: 'prima|in anticipo|preventivamente', example: 'prima' },
    {
      part: 'refuse',
      say: '(?:vi prego di |per favore,? |siete pregati di |si prega di )*(?:non (?:l[oa]|l[ie]|si|ne|la|e|deve essere)? ?(?:pubblic\\p{L}+|copi\\p{L}+|archivi\\p{L}+|riprodu\\p{L}+|diffond\\p{L}+|distribu\\p{L}+|post\\p{L}+|prend\\p{L}+|usa\\p{L}+|ripubblic\\p{L}+|riportat\\p{L}+|consentit[oa]|permess[oa]|autorizz\\p{L}+|grazie|toccat\\p{L}*|va|voglio)|vietat[oa]|proibit[oa]|divieto|no(?: grazie)?|mai|nessun permesso|preferirei di no)(?: (?:altrove|l[ao] (?:riproduzione|copia|pubblicazione)|copiare|pubblicare|riprodurre|archiviare|ne |ripubblicare))*',
      example: 'non pubblicare altrove',
    },
    {
      part: 'grant',
      say: "(?:potete|puoi|si puo|puo essere|possono|pote)(?: (?:pure|anche|tranquillamente|liberamente))?(?: (?:pubblicar\\p{L}+|archiviar\\p{L}+|copiar\\p{L}+|prender\\p{L}+|usar\\p{L}+|riprodur\\p{L}+|metter\\p{L}+|postar\\p{L}+|distribuir\\p{L}+|diffonder\\p{L}+|far(?:lo|ne cio che volete)|archiviata|pubblicata|copiata))?|fate (?:pure|come volete)|prendete(?:la)?|liberamente|liber[oa]|volentieri|con piacere|nessun problema|accomodatevi|servitevi|permess[oa]|consentit[oa]|va bene|se (?:volete|vi va|proprio volete|vi piace)|non (?:ho|c'e) (?:nulla|niente|nessun problema)(?: in contrario)?|mi farebbe piacere|fai pure",
      example: 'potete pubblicarla',
    },
    { part: 'yes', say: 'si|certo|certamente|ovviamente|ok|naturalmente|sempre|come no', example: 'sì' },
    {
      part: 'keep-name',
      say: "(?:con |purche |basta che |a patto che |mantenendo |ma |e |se |dando |mettendo |citando )*(?:(?:i |gli |i dovuti |i giusti )?crediti?|credits?|il mio (?:nome|nick)(?: (?:resti|rimanga|compaia|sia|presente|ci sia))*|citando(?:mi)?(?: l'autric?e| l'autore| la fonte)?|citate(?:mi)?(?: l'autric?e| la fonte)?|mi (?:citiate|creditiate|citate|creditate)|nome dell'autric?e)",
      example: 'con i crediti',
    },
    {
      part: 'link-back',
      say: '(?:con |e |mettendo |inserendo |un |il |mettete )*(?:link|collegamento)(?: (?:al|alla|a|verso)(?: (?:mio|mia|questa|questo|me))?(?: \\p{L}+)?)?',
      example: 'con un link alla mia pagina',
    },
    {
      part: 'no-changes',
      say: "senza (?:modifiche|modificar\\p{L}+|cambiar\\p{L}+|cambiamenti|alterar\\p{L}+)|cosi com'e",
      example: 'senza modifiche',
    },
    {
      part: 'once-complete',
      say: '(?:non )?(?:finche|quando|una volta|dopo|prima)(?: (?:che|la|non|sara|e|sia|della|del|di))* ?(?:finit[oa]|conclus[oa]|completat[oa]|complet[oa]|terminat[oa]|la fine|fine|conclusione|averla finita)',
      example: 'quando sarà finita',
    },
    {
      part: 'filler',
      say: 'grazie(?: mille)?|per favore|il plagio [^.;]{0,30}|non (?:rubate|plagiate)(?: \\p{L}+)?|se qualcuno (?:la |lo )?(?:vuole|volesse|desidera)[^.;,]{0,30}',
      example: 'grazie',
    },
  ],
};

export const PORTUGUESE_PHRASES: LanguagePhrases = {
  language: 'pt',
  phrases: [
    {
      part: 'yes',
      say: '(?:pode|podem) (?:leva-la|levar|ter|ficar com|guardar)(?: (?:a fic|ela|esta|essa))?(?= *,)',
      example: 'pode levar, os outros não',
    },
    {
      part: 'own',
      say: '(?:so |apenas |somente )*(?:aqui |ca )?n(?:o|este) (?:meu |proprio )?blog(?:ue)?|no meu (?:site|blog(?:ue)?|cantinho)',
      example: 'só aqui no blogue',
    },
    {
      part: 'tell',
      say: '(?:e )?(?:so |basta |apenas )*(?:me )?(?:mandar?(?:em|-me)?|mandem|passar|passem|enviar|enviem|dizer|digam)(?:-me)? (?:so |apenas )?(?:o |a |um )?(?:endereco|link|url)',
      example: 'é só me mandar o endereço',
    },
    {
      part: 'link-only',
      say: '(?:pode |podem )?(?:linkar|link),? (?:sim,? )?(?:mas )?(?:nao copiar|copiar nao|copia nao)',
      example: 'Pode linkar, mas não copiar',
    },
    {
      part: 'ask',
      say: '(?:me )?(?:pede|peca|pecam|pergunta|pergunte|perguntem|fala|fale|falem)(?: comigo)? (?:primeiro|antes)',
      example: 'me pede primeiro',
    },
    {
      part: 'refuse',
      say: 'prefiro que nao|melhor nao|de (?:jeito nenhum|forma alguma|modo algum)|nem pensar',
      example: 'de jeito nenhum',
    },
    { part: 'ask', say: 'so (?:se|quando) eu (?:autorizar|permitir|deixar)', example: 'só se eu autorizar' },
    {
      part: 'tell',
      say: '(?:se|desde que|contanto que) (?:me |voce me )?(?:contar|contarem|disser|disserem|avisar|avisarem)|(?:so )?me (?:contem|avisem|digam|conte|avise|diga)(?: (?:antes|onde|depois))?',
      example: 'se me contar',
    },
    {
      part: 'unless-ask',
      say: 'sem (?:o |a )?(?:meu |minha |devid\\p{L} |previ\\p{L} )*(?:consentimento|autorizacao|permissao)(?: (?:d[ao] autor\\p{L}|por escrito))?',
      example: 'sem o meu consentimento',
    },
    {
      part: 'once-complete',
      say: '(?:nao |so )?(?:antes|depois|ate)(?: (?:do|o|de)) (?:fim|final|termino|terminar|acabar)',
      example: 'não antes do fim',
    },
    { part: 'nowhere-else', say: '(?:e )?(?:mais nada|nenhum outro|em nenhum outro (?:lugar|site))', example: 'mais nada' },
    {
      part: 'refuse',
      say: 'nao (?:e |sera )?(?:permitid[ao]|autorizad[ao])(?: a)?(?: (?:publicacao|reproducao|copia|divulgacao|postagem))?|nao (?:publiquem?|postem?|copiem?|divulguem?|peguem?|repostem?)(?: (?:esta|essa|a|minha))?(?: (?:historia|fic|fanfic))?',
      example: 'Não é permitida a publicação',
    },
    { part: 'only', say: '(?:so|somente|apenas|unicamente|exclusivamente)(?: (?:em|no|na))?', example: 'só em Chapéus Online' },
    {
      part: 'except',
      say: 'exceto(?: n[oa]| em)?|menos(?: n[oa]| em)?|salvo',
      example: 'em qualquer lugar, exceto no Hats Online',
    },
    {
      part: 'elsewhere-said',
      say: '(?:ver|veja|vide) (?:a |o |no |na )?(?:parte|capitulo|primeir[ao]|perfil|prologo)(?: \\S+)?',
      example: 'ver capítulo 1',
    },
    {
      part: 'nowhere-else',
      say: '(?:e |mas )?(?:em )?nenhum outro (?:lugar|site|canto)|em mais nenhum lugar|mais ninguem|mais (?:nenhum )?lugar nenhum',
      example: 'em nenhum outro lugar',
    },
    { part: 'nowhere', say: '(?:em )?(?:nenhum lugar|lugar nenhum|nenhum site)|ninguem', example: 'em lugar nenhum' },
    {
      part: 'others',
      say: '(?:para |em |de |a |por )?(?:os |as |o |todos os )?(?:demais|outr[oa]s?|resto)(?: (?:sites?|lugar(?:es)?|paginas?|arquivos?|cantos?))?|(?:em|num|noutro) outro (?:site|lugar|canto)|qualquer outro(?: (?:site|lugar))?|fora (?:daqui|dai)|caso contrario',
      example: 'Os outros, peçam',
    },
    {
      part: 'any',
      say: '(?:em )?(?:onde|aonde)(?: (?:quiser(?:em)?|voce quiser|bem entender(?:em)?|desejar(?:em)?))|em qualquer (?:lugar|site|canto)|todo mundo|toda a gente|qualquer (?:um|pessoa|site|lugar)|quem quiser|a vontade|todos',
      example: 'onde quiser',
    },
    {
      part: 'own',
      say: '(?:so |somente |apenas )?(?:em |no |na )?(?:meu|minha) (?:propri[oa] )?(?:site|pagina|blog|perfil|lj|journal)',
      example: 'só no meu site',
    },
    {
      part: 'here',
      say: '(?:so |somente |apenas )?(?:aqui|neste (?:site|forum|grupo)|nesta (?:pagina|lista|comunidade)|(?:no )?arquivo da lista)',
      example: 'só aqui',
    },
    {
      part: 'unless-ask',
      say: 'sem (?:\\p{L}+ ){0,3}?(?:permissao|autorizacao|consentimento|pedir|perguntar|me pedir|consentir|me consultar)(?: (?:previa|da autora|do autor|expressa|antes))*',
      example: 'não sem minha permissão',
    },
    { part: 'unless-tell', say: 'sem (?:me )?(?:avisar|comunicar|informar)(?:-me)?', example: 'não sem me avisar' },
    {
      part: 'ask',
      say: '(?:por favor,? |so |mas |primeiro |antes |e so |sempre |basta |me |somente |apenas )*(?:pec(?:a|am)(?:-me)?|pedi(?:r|ndo|rem)(?:-me)?|pergunt\\p{L}+|solicit\\p{L}+|consult\\p{L}+)(?: (?:permissao|antes|primeiro|me|autorizacao|por favor|a autora|ao autor))*|(?:so |somente |apenas )?(?:com|sob|mediante) (?:\\p{L}+ ){0,2}?(?:permissao|autorizacao|consentimento|pedido|consulta)(?: (?:previa|minha|da autora|do autor|expressa))*|(?:entre em contato|fale comigo|me mande um e-?mail|me escreva)(?: (?:antes|primeiro))*',
      example: 'só com autorização',
    },
    {
      part: 'tell',
      say: '(?:so |mas |por favor,? |desde que |contanto que |e so |basta |apenas |se |somente |com )*(?:me |voce |voces )*(?:avis\\p{L}+|comuni\\p{L}+|inform\\p{L}+|(?:diga|digam|dizer)(?:-me)?|deixe[m]? eu saber|me deixe[m]? saber|mande[m]? (?:o link|um e-?mail|uma mensagem)|fique sabendo|notifi\\p{L}+)(?:-me)?(?: (?:onde|antes|por favor|primeiro|me))*',
      example: 'me avise',
    },
    { part: 'first', say: 'antes|primeiro|com antecedencia|previamente', example: 'antes' },
    {
      part: 'refuse',
      say: '(?:por favor,? )?(?:proibid[oa]s?|nao (?:(?:a|o|me|se|e|pode|podem|deve|ser) )*(?:copi\\p{L}+|post\\p{L}+|public\\p{L}+|arquiv\\p{L}+|reproduz\\p{L}+|distribu\\p{L}+|peg\\p{L}+|us[ea]\\p{L}*|repost\\p{L}+|coloq\\p{L}+|permit\\p{L}+|autoriz\\p{L}+|obrigad[oa]|lev\\p{L}+|compartilh\\p{L}+|quero|pode|republic\\p{L}+)|nao|nunca|jamais|nem (?:copi\\p{L}+|post\\p{L}+|public\\p{L}+|pensar))(?: (?:nem|ou|e) (?:copi\\p{L}+|post\\p{L}+|public\\p{L}+|repost\\p{L}+|reproduz\\p{L}+))*(?: (?:copiar|a (?:copia|reproducao)|reproduzir|em outro (?:site|lugar)|postar|publicar|reproducao))*',
      example: 'não copie',
    },
    {
      part: 'grant',
      say: '(?:pode[m]?|podera)(?: (?:postar|copiar|pegar|publicar|arquivar|usar|reproduzir|levar|compartilhar|colocar|ser (?:postad[oa]|arquivad[oa]|publicad[oa]|copiad[oa])|sim|repostar|divulgar))*|fique[m]? a vontade|a vontade|livre(?:mente)?|sem problemas?|claro que sim|sirva[m]?-se|permitid[oa]|liberad[oa]|com prazer|se (?:quiser(?:em)?|voce quiser|gostarem)|nao me importo|tudo bem',
      example: 'pode postar',
    },
    { part: 'yes', say: 'sim|claro|com certeza|ok|certamente|sempre', example: 'sim' },
    {
      part: 'keep-name',
      say: '(?:com |desde que |mas |e |dando |de |deem |contanto que |com os )*(?:(?:os |meus |devidos )*creditos?(?: (?:a (?:mim|autora)|para mim|devidos|sejam dados))?|meu (?:nome|nick)(?: (?:apareca|conste|esteja|fique|seja))*|(?:citando|mencionando|citem|mencione[m]?)(?: (?:a autora|o autor|a fonte|meu nome))?|me (?:credite[m]?|de[em]* (?:os )?creditos))',
      example: 'com créditos',
    },
    {
      part: 'link-back',
      say: '(?:com |e |colocando |ponha |um |o )*link(?: (?:para|pra|do|de|ao)(?: (?:meu|minha|o|a|esta|este|mim))?(?: \\p{L}+)?)?',
      example: 'com link para o original',
    },
    {
      part: 'no-changes',
      say: 'sem (?:alteracoes|modificacoes|alterar|modificar|mudar)(?: (?:nada|o texto))?',
      example: 'sem alterações',
    },
    {
      part: 'once-complete',
      say: '(?:nao )?(?:ate|quando|depois|so depois|antes|apos)(?: (?:que|de|eu|a|o|ela|estiver|for|da|acabar|terminar))* ?(?:terminad[oa]|terminar|acabad[oa]|acabar|completa|concluid[oa]|finalizad[oa]|conclusao|o fim|fim)',
      example: 'quando estiver concluída',
    },
    {
      part: 'filler',
      say: '(?:o )?plagio(?: e (?:um )?crime)?|obrigad[oa]|por favor|nao (?:roube[m]?|plagi\\p{L}+)|se alguem (?:quiser|desejar)[^.;,]{0,30}|diga nao ao plagio',
      example: 'plágio é crime',
    },
  ],
};
