/**
 * What archiving statements are made of, in English. Each row is a phrase over folded text, the part it plays, and an example.
 *
 * statement := clause ((";" | "." | "but" | "otherwise") clause)*
 * clause    := who? act* condition* when*
 * who       := places | others | any | own site | places that have the author's stories
 * act       := grant | yes | ask | tell | refuse | link
 */

export type PhrasePart =
  // who
  | 'others' // everyone but those named
  | 'nowhere-else' // others, refused
  | 'any' // all the world
  | 'nowhere' // all the world, refused
  | 'own' // the author's own site
  | 'previous' // places that already have the author's stories
  | 'here' // where it was posted: a place by itself
  | 'except' // what follows is left out
  | 'only' // what follows is a place, if it is a name at all: "nur Hutseite"
  // acts
  | 'grant' // free to all
  | 'yes' // yes to what it stands with; to all where that is nothing
  | 'if-you-must' // yes, where nothing else is said
  | 'ask'
  | 'tell'
  | 'contact' // "write to me": ask, or tell where the rest says so
  | 'first' // makes an ask of a tell
  | 'after-use' // makes a tell of a contact
  | 'just' // makes a tell of a contact beside a grant
  | 'refuse'
  | 'unless-ask' // "without my permission": an ask beside a refusal
  | 'unless-tell'
  | 'link' // links are welcome: says nothing of copies
  | 'link-only' // links instead of copies: a refusal
  // conditions
  | 'link-back'
  | 'keep-name'
  | 'keep-header'
  | 'no-changes'
  | 'no-money'
  | 'name-source'
  | 'send-copy'
  | 'personal-use'
  // when
  | 'once-complete'
  | 'embargo'
  // nothing
  | 'elsewhere-said' // "see part 1"
  | 'future' // "if I ever vanish": a clause that grants nothing now
  | 'filler'
  | 'unread'; // words that no phrase knows and no place is named by

export interface Phrase {
  readonly part: PhrasePart;
  /** Regular expression over folded text; it stands between word borders unless it is written without blanks (Han, kana, Hangul). */
  readonly say: string;
  readonly example: string;
}

/** The phrases of one language. */
export interface LanguagePhrases {
  /** BCP 47. */
  readonly language: string;
  readonly phrases: readonly Phrase[];
}

const VERB =
  '(?:archiv(?:e|ing|ed)|post(?:ing|ed)?|re-?post(?:ing|ed)?|(?:re)?distribut(?:e|ing|ed)|cop(?:y|ying|ied)|tak(?:e|ing|en)|forward(?:ing|ed)?|put(?:ting)?|us(?:e|ing|ed)|shar(?:e|ing|ed)|reproduc(?:e|ing|ed)|(?:re)?publish(?:ing|ed)?|translat(?:e|ing|ed)|host(?:ing|ed)?|mirror(?:ing|ed)?|quot(?:e|ing|ed)|upload(?:ing|ed)?|sav(?:e|ing|ed)|stor(?:e|ing|ed)|redistribute|snag(?:ging)?|borrow(?:ing)?|keep|hav(?:e|ing)|add(?:ing)?|list(?:ing)?|reprint(?:ing|ed)?|mov(?:e|ing|ed)|pass(?:ing|ed)? on|crosspost(?:ing|ed)?|remov(?:e|ing)|print(?:ing|ed)?)';
const THING =
  '(?: (?:it|this|them|these|that|any(?:thing| of (?:it|this|these|my (?:stories|fics?|work)))?|my (?:stories|fics?|work|story|stuff|things)|the (?:story|fic)|this (?:story|fic|one)|me|anything i write))?';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const SPAN =
  '(?:a|an|one|two|three|four|five|six|\\d{1,3}|a few|a couple of)(?: full| whole)? (?:days?|weeks?|fortnights?|months?|years?)';
const DONE =
  '(?:finish(?:ed)?|complete[d]?|done|over|ended|written|concluded|all (?:posted|up|out)|fully posted|posted in full|out in full|out|up|posted|unfinished|incomplete|in progress|a wip)';

export const ENGLISH_PHRASES: readonly Phrase[] = [
  // ── elsewhere said ──
  {
    part: 'elsewhere-said',
    say: '(?:please )?(?:see|check|refer to|look (?:at|in)|read|as (?:in|for|per|with|stated in)|same as|like)(?: in)? (?:the |my )?(?:notes? (?:in|to|of|for) )?(?:part|chapter|prologue|first|previous|last|earlier|header|above|below|profile|website|user ?info|site|page one|page|beginning|bottom|notes?|intro(?:duction)?|before|always|usual|other)(?: (?:part|chapter|post|one|1|0|i|message|story|stories|header|page|notes?|of part \\w+|(?:in|of|on|to) (?:the )?(?:first|previous|last|earlier) (?:part|chapter|post)|(?:in|of) (?:part|chapter) \\w+))*',
    example: 'See part one',
  },
  {
    part: 'elsewhere-said',
    say: '(?:part|chapter|prologue) (?:one|1|0|i)(?= (?:has|says|holds|tells|covers))',
    example: 'Part one says it all',
  },
  {
    part: 'elsewhere-said',
    say: "what(?:ever)? i said(?: last time)?|(?:(?:i|as) (?:told you|said(?: (?:so|it|that))?|explained)|you(?: will|'ll) find (?:that|it|this|everything)|(?:the )?(?:details|terms|rules)(?: are)?) (?:in|at|with)(?: (?:the|my|first|previous|last|earlier|top|head|start|of))* (?:part|chapter|prologue|post|one)(?: \\w+)?",
    example: 'I told you in the first part',
  },
  {
    part: 'elsewhere-said',
    say: "(?:please )?(?:see|check|read)(?: (?:the|my|our))? (?:disclaimer|faq|headers?|profile|bio|user ?info|policy|rules|notes?)(?: (?:at|in|on|to|of|above|below|for)(?: \\p{L}+){1,4})?|same deal(?: as (?:always|ever|usual|before|last time))?|(?:my )?(?:archiv\\p{L}+ )?policy(?:'s| is) (?:on|at|in) .{1,80}",
    example: 'Check the FAQ.',
  },
  {
    part: 'elsewhere-said',
    say: '(?:ditto|idem|likewise|as above|same (?:here|again|as above))',
    example: 'Ditto',
  },
  {
    part: 'elsewhere-said',
    say: '(?:the )?(?:same|usual)(?: (?:rules|terms|as (?:ever|always|usual|before)|thing|stuff|applies))',
    example: 'The usual rules',
  },
  {
    part: 'future',
    say: 'if (?:i|my (?:web)?(?:site|page)|this (?:site|page|list|archive)|the (?:site|archive)) (?:ever |should (?:ever )?|happen to |suddenly )*(?:vanish(?:es)?|disappears?|dies?|gets? hit|goes? (?:down|away|off)|leaves?|drops? off|drops? dead|fall off|am gone|shuts? down|closes?)[^.;]*',
    example: 'If I ever vanish from the net, mirror it',
  },

  // ── others ──
  {
    part: 'nowhere-else',
    say: '(?:and |but )?(?:nowhere|no ?where|not? (?:any ?where|any ?place|to (?:any(?:one|body)|any ?where|every(?:one|body|thing|where))|any(?:one|body))|no ?one|no ?body|no place) (?:else|besides)(?: at all)?',
    example: 'Nowhere else, thanks',
  },
  {
    part: 'nowhere-else',
    say: "(?:(?:i(?:'d| would)|we(?:'d| would)) (?:like|prefer|rather)(?: it)?(?: to)? )?stays? (?:only |just )?there(?: only| alone)?",
    example: "I'd like it to stay only there",
  },
  { part: 'yes', say: "it(?:'s| is)(?: only| just)? (?:at|up at)", example: "it's at Hats Online" },
  {
    part: 'nowhere-else',
    say: "(?:and |but )?that(?:'s| is| should be| will be|'ll be) (?:all|it|enough|that)(?: (?:for now|please|thanks))?",
    example: 'Hats Online, and that is all',
  },
  { part: 'filler', say: "(?:that(?:'s| is)|is) all (?:that )?i(?:'d)? (?:ask|want|need|require)", example: "that's all I ask" },
  {
    part: 'filler',
    say: '(?:tell me|let me know)(?:,? please,?)? (?:if|whether|what|how) (?:much )?you (?:hated?|liked?|loved?|think|thought|enjoy(?:ed)?)(?: (?:of )?(?:it|this))?',
    example: 'tell me if you hate it',
  },
  { part: 'yes', say: 'yeppers|yuppers|yessir|yes sir|yes please', example: 'Yeppers!' },
  {
    part: 'grant',
    say: "to your (?:heart's|hearts') content|(?:there(?:'s| is) )?nothing to stop you",
    example: "Forward to your heart's content",
  },
  {
    part: 'grant',
    say: 'want,? (?:it[,.]? )?take,? (?:it[,.]? )?have(?: it)?|cc[- ]by(?:[- ][a-z0-9.]{1,3}){0,3}(?: licen[cs]e)?',
    example: 'Want, take, have.',
  },
  {
    part: 'refuse',
    say: '(?:no,? )?not even if (?:you|they|one) (?:ask|beg|plead)s?(?: (?:me|nicely|politely|prettily))*',
    example: 'Not even if you ask nicely',
  },
  {
    part: 'previous',
    say: "(?:if|wherever|where) (?:i(?:'ve| have)|you(?:'ve| have|'d| had)) (?:already |ever |once )?(?:said (?:yes|ok|okay)|given (?:you )?(?:my )?(?:permission|leave)|let you|got (?:my )?(?:permission|leave)|had (?:my )?(?:permission|leave|yes))(?: to you)?(?: (?:before|already|in the past|once|for another(?: story)?))+",
    example: "If I've said yes to you before, it's still yes.",
  },
  {
    part: 'previous',
    say: "(?:those |the |any |all )?(?:archivists?|hosts|web ?masters?|web ?mistress(?:es)?|maintainers?|keepers)(?: who| that| which)?(?:'ve| have|'s| has)? (?:already )?(?:had|got|have|hosted|taken|archived|kept) (?:me|(?:my|any of my|some of my|other) (?:stories|stuff|things|work|fics?))(?: (?:before|already|in the past|previously))*",
    example: "Archivists who've had my work before",
  },
  {
    part: 'link',
    say: '(?:please |you may |you can |feel free to )*link(?:ing)?(?: (?:to (?:it|this|me|here|my \\p{L}+)|away|back))? (?:all|as (?:much|often) as|whenever|wherever|if|however) you (?:like|want|please|wish)',
    example: 'Link to it all you like.',
  },
  // what is asked comes behind it
  {
    part: 'filler',
    say: "(?:(?:i|we)(?:'d)? (?:must |have to |would |can |do |only |just )*|(?:must|have to) )(?:ask|request|insist|beg)(?: only)?,? that(?= )",
    example: 'I must ask that nobody else takes it',
  },
  {
    part: 'nowhere-else',
    say: '(?:and |but |so |please |go )*no (?:(?:for|to) (?:any|every)(?:where|one|body|place) else|copies (?:any|else)where(?: else)?|(?:other|more)(?:s|(?: \\p{L}+)?)|further|farther)',
    example: 'No others',
  },
  {
    part: 'nowhere-else',
    say: '(?:and )?only there|(?:and )?(?:there|here) (?:and (?:only (?:there|here)|nowhere)|only|alone)',
    example: 'There only',
  },
  {
    part: 'others',
    say: "(?:to |for |as for |with |from )?(?:any ?where|any ?one|any ?body|every ?one|every ?body|every ?where|some ?where|any ?place|some ?one|some ?body|all|anything|where(?:ver)?|whoever|who)(?: and every(?:one|body))? (?:else(?:'s)?|(?:beyond|besides|outside|past|apart from|other than|aside from|not) (?:those|these|them|the|that|this|on)(?: (?:above|list|two|three|four|few))*)(?: who (?:wants|is interested|would like)(?: it| to)?| that wants it)?",
    example: 'Anyone else, please ask',
  },
  {
    part: 'others',
    say: '(?:all |any |the |for |to |everyone )*others?(?: (?:sites?|archives?|places?|lists?|people|folks?|pages?|requests?|hosts?|archivists?|parties|venues|groups?|uses?|than that|who want it|who (?:ask|wish)))?',
    example: 'Others, ask',
  },
  {
    part: 'others',
    say: '(?:for |to )?(?:all )?(?:the|any) rest(?: of (?:you|the (?:world|net|web|internet|universe|fandom)|fandom))?',
    example: 'The rest can ask',
  },
  {
    part: 'others',
    say: "elsewhere|(?:any )?(?:further|farther)(?= *(?:$|[.,;!]|than\\b))|off[ -](?:the |this )?list|otherwise|newcomers|new (?:ones|hosts|sites|archives|places|pages|homes|people|lists|archivists)|strangers|if (?:you|you're|your \\p{L}+|it)(?: are| is|'re|'s)?(?: not|n't)(?: \\p{L}+){0,2} (?:on|one of|listed|named|among|in)(?: (?:that|the|this|those|above|my|here|them|these|list))*|if (?:you|they|yours) (?:(?:do|have|are|can|is|were)(?: ?not|n't)(?= *,)|is neither|are neither)|outside (?:that|those|of that)|beyond (?:that|those)",
    example: "If you're not on that list, ask",
  },
  {
    part: 'others',
    say: "(?:and )?(?:then|after (?:that|which)|afterwards?),? (?:it(?:'s| is) )?(?:any ?one|every ?one|any ?where|every ?where|any ?body|every ?body|all|the world|others?|open to all|free(?: for all)?|wherever(?: (?:you|they) (?:like|please|want|will))?)",
    example: 'then everyone',
  },

  // ── any ──
  {
    part: 'nowhere',
    say: "nowhere|no ?where|(?:not|n't)(?: \\p{L}+){0,3}? (?:any ?where|any ?how|any ?place|at all)|no ?(?:one|body)(?: may| can| should)?(?! (?:edits?|changes?|alters?|rewrites?|sells?|claims?|makes?|pays?)\\b)",
    example: 'Nowhere',
  },
  {
    part: 'any',
    say: "(?:to |for |by |at |with )?(?:absolutely |simply |almost |just |pretty much |virtually )?(?:any ?where|every ?where|any ?one|any ?body|every ?one|every ?body|any ?place|all comers|all and sundry|the (?:whole )?world|one and all|all)(?: (?:at all|who (?:wants|likes|would like|asks for|cares|feels like)(?: it| to| them)?|that wants it|you (?:like|want|please|wish|care to|fancy)|it (?:fits|will go)|and every ?where|is (?:fine|ok|okay|good|welcome|great)|that will have it|that'll have it|(?:will|would|'ll) (?:have|take) (?:it|me)|may|can))*",
    example: 'Anywhere you like',
  },
  {
    part: 'any',
    say: "wherever(?: (?:any(?:one|body)|you|they|it|people|else|the|suits|there)(?:'s|'d|'ll)?(?: (?:likes?|wants?|please[s]?|wish(?:es)?|fancy|fancies|fits|will|would|care|feel|takes you|deems? fit|interest|to|it|is|room))*)?|whoever(?: (?:wants|likes|asks|will have|would like)(?: it| to have it| to)?)?|wheresoever|where(?:soever)? you (?:like|please|want|will|wish)|where any(?:one|body) likes",
    example: 'Wherever anybody likes',
  },
  {
    part: 'any',
    say: '(?:people|folks?|fellow \\p{L}+s|all of you|everyone here|you all|other fans)(?= (?:are|can|may|should))',
    example: 'People are welcome to take a copy',
  },
  {
    part: 'any',
    say: 'any (?:archive|site|list|page|group|newsletter|web ?site|archivist|zine|reader|collection|fan)s?(?: (?:that|who|you)(?: \\p{L}+){1,3})?|all (?:archives|sites|lists|archivists|who want it)|every (?:archive|site|list)',
    example: 'Any archive that wants it',
  },
  {
    part: 'any',
    say: 'as (?:widely|far|freely|much|often|you|far and wide)(?: as)?(?: you)?(?: (?:like|please|want|wish|can|will|care to|dare))|far and wide|(?:do )?(?:as|what|whatever|how(?:ever)?|with it (?:as|what)) (?:you |thou )?(?:like|please|will|wilt|wish|want|see fit)(?: with it)?',
    example: 'As you like',
  },
  {
    part: 'except',
    say: '(?<=\\b(?:any|every) ?where|\\b(?:any|every) ?one|\\b(?:any|every) ?body|\\ball|\\belsewhere|\\byes|\\bno ?where|\\bno ?one|\\bnobody),? (?:but|except(?:ing)?(?: for| to| at| on)?|save|other than|bar|apart from|outside(?: of)?)(?= \\p{L})',
    example: 'Anywhere but Hats Online',
  },
  { part: 'refuse', say: 'not(?= unless you)', example: "Not unless you're Hats Online" },
  { part: 'except', say: "unless you(?:'re| are)(?: (?:from|with|at))?", example: "Not unless you're Hats Online" },
  {
    part: 'except',
    say: 'except(?:ing)?(?: for| to| at| on)?|with the exception of|other than|apart from|outside(?: of)?(?= (?:the|this|my|our)\\b)|save (?:for|to|at)',
    example: 'Anyone except Hats Online',
  },

  // ── own, previous, here ──
  {
    part: 'own',
    say: '(?:on |at |to |from )?(?:just |only )?my (?:very |own |personal |little |humble |web ?)*(?:sites?|pages?|web ?sites?|web ?pages?|home ?pages?|journals?|lj|livejournal|dreamwidth|dw|blogs?|archives?|web space|profile|website)(?: only| alone| exclusively)?|(?<!\\p{L} )mine(?: only| alone)?(?= *(?:$|[,.&]|and\\b))',
    example: 'My own site only',
  },
  {
    part: 'previous',
    say: "(?:any(?:one|body|where)|every(?:one|body|where)|those|people|(?:any |all |every )?(?:sites?|archives?|places?|pages?|lists?)|all|hosts|whoever|archivists|if you(?:'ve| have)?|if i(?:'ve| have)?)(?: (?:of you|sites|places|people|archives|pages|lists))?(?: (?:who|that|which|where|i))?(?: (?:already|currently|previously|has|have|had|who|that|got|host|hosts|hosting|archived?|archives|housed?|houses|carr(?:y|ies)|keeps?|hold|holds|holding|'ve|given|gave|let|you|with|them|in|on))+(?: (?:my|any of my|some of my|a|other|the rest of my|blanket|general|standing|prior|previous|leave|earlier))*(?: (?:other|earlier|previous|old|older))* ?(?:stories|fics?|stuff|things|work|works|story|permission|leave|stories of mine|(?:things|stuff|fics?|work) of mine|blanket permission|rest|(?:the )?(?:first|other|earlier) parts?|parts? (?:one|1))(?: (?:already|before))?",
    example: 'Everyone who has my other stories',
  },
  {
    part: 'previous',
    say: "(?:any(?:one|body)|every(?:one|body)|those|people|(?:those )?(?:sites?|archives?|pages?)|folks|whoever)(?: who| that| which)?(?:'ve| have| has|'s)? (?:already )?(?:archived|hosted|posted|kept|housed|carried|put up|asked(?: me)?) (?:me|my (?:stories|stuff|fics?|work))?(?: (?:in the past|before|previously|already))*",
    example: 'Anyone who has archived me in the past',
  },
  {
    part: 'previous',
    say: '(?:any ?where|any ?place|any(?:one|body)|every(?:one|body)|wherever|whoever|(?:any |all |the |those )?(?:sites?|archives?|pages?|places?|lists?|people))(?: (?:that|who|which|where))? (?:has|have|had) (?:already |ever |once |previously )?(?:taken|used|run|printed|published|carried|shown|featured|had|got) (?:my|any of my|some of my|other|things|stuff|stories|one) ?(?:other |older |earlier )?(?:stories|stuff|fics?|work|things|of mine)?(?: (?:in the past|before(?: now)?|previously|already))*',
    example: 'anywhere that has taken my stuff before',
  },
  {
    part: 'previous',
    say: '(?<!\\b(?:of|know|knows|see|track|hear|tell|me|learn|find) )(?:wherever|where|any ?where|any ?place|every ?where)(?: (?:that|you|already|can|find|see))* (?:all |the rest of )?my (?:other |older |earlier |previous )?(?:stories|fics?|stuff|things|work|ones)(?: (?:are|is|live|lives|sit|sits|hang|hangs|have|gone|went|already|kept|archived|posted|housed|found|now|can|be|currently|out))*',
    example: 'Wherever my other stories are already',
  },
  {
    part: 'previous',
    say: '(?:my |the )?(?:previous|usual|regular|existing|current|old)(?: (?:usual|regular))? (?:hosts?|places?|archives?|sites?|suspects|haunts|homes?|archivists?|lists?|spots)',
    example: 'The usual places',
  },
  {
    part: 'here',
    say: "(?:this|the) (?:list|community|comm|group|newsgroup|forum|board|journal|site|mailing list|archive|newsletter|zine|fest|exchange)(?:'s)?(?: (?:own )?(?:archives?|website|site|page|home ?page))?",
    example: 'this community',
  },
  {
    part: 'here',
    say: "(?:the )?(?:list|group|community|ml|newsgroup|fest|exchange|challenge|contest|zine)(?:'s)? (?:own )?(?:archives?|website|site|page|web ?page|home ?page)",
    example: 'List archive only',
  },

  // ── refusals ──
  {
    part: 'refuse',
    say:
      "(?:please |pls |plz |kindly |i'd rather you |i would rather you )?(?:do(?:es)? ?not|don't|dont|didn't|did not|never|not|no)(?: (?:to|be|ever|please|want|wish|like|you to|be allowed to|under any circumstances))* " +
      VERB +
      THING +
      '(?:,? (?:or|nor|and|&) ' +
      VERB +
      ')*' +
      THING +
      '(?: in any (?:form|way))?',
    example: 'Do not distribute',
  },
  {
    part: 'refuse',
    say: "(?:(?:is |are |it's |may |can ?|must |should |shall |will )?not|isn't|aren't)(?: to)?(?: be)?(?: (?:archived|posted|reposted|distributed|redistributed|copied|used|taken|forwarded|put|shared|reproduced|published|quoted|moved|touched|hosted|mirrored))+(?:(?:,| or| nor| and)+ \\p{L}+ed)*",
    example: 'Not to be archived',
  },
  {
    part: 'refuse',
    say: "no(?: (?:more|further))? (?:archiv(?:ing|al|es?|ists)|(?:re)?distribution|re-?posting|forwarding|copying|sharing|mirroring|hosting|posting|permission|way|chance|can do|go|sir|ma'am|thank you|thanks?|thx|sorry)(?:(?:,| or| and)+ \\p{L}+ing)*",
    example: 'No archiving',
  },
  {
    part: 'refuse',
    say: 'not for (?:archiv(?:ing|al|es?)|(?:re)?distribution|re-?posting|public \\p{L}+|export|you|this one|me|now|any(?:one|body)(?: to \\p{L}+)?)|not (?:allowed|permitted|authori[sz]ed|ok|okay|here|there|this (?:one|time)|yet|now|ever|available|thanks?|please|really|today|interested|likely|on your life|in this lifetime|if i can help it)',
    example: 'Not for archiving',
  },
  {
    part: 'refuse',
    say: "(?:can't|cannot|may not|mustn't|must not|won't)(?= *(?:$|[.,;!]))|forbidden|prohibited|verboten|off[ -]limits|hands? off|(?:keep|get) (?:your )?(?:hands|paws|mitts) off|(?:leave|keep|keeping) (?:it|this|them|this one|my \\p{L}+)(?: all)? (?:here|alone|(?<!name )be|where (?:it|they) (?:is|are)|where you found it|back|(?:at )?home|to myself|under wraps|in the drawer)|(?:grateful|obliged|happier|glad|pleased|appreciate it|prefer it|kinder|better|best) (?:if|that) (?:you|people|no ?body|no ?one)(?: (?:did not|didn't|would not|wouldn't|left it|do not|don't))?|not to (?:leave|be moved|go|travel)|(?:do not|don't) (?:let|give|lend) (?:it|them|this|these|my \\p{L}+)(?: (?:out|away))?|(?:can't|cannot|can not|won't|shan't|shall not|do not|don't) keep (?:up|track)|stays? (?:here|put|home|at home|where it is)|let it (?:stay|be)|over my dead body|perish the thought|no ?ways?|nothing doing|(?:please )?hold (?:off|your horses)|keep (?:it|this) (?:here|off|to yourself)|not? (?:a )?chance|denied|declined|refused",
    example: 'Hands off',
  },
  {
    part: 'refuse',
    say: "(?:(?:i|we)(?: would|'d)? )?(?:much )?(?:rather|sooner|prefer(?:red)?)(?: (?:that|if|it|you|this|this one|these|they|to|people|my (?:stories|work|fic)))*(?: (?:did not|didn't|not|stay(?:s|ed)?|were not|weren't|was not|wasn't|keep|kept|wouldn't|would not|remain(?:ed|s)?|be))+(?: (?:be|to|travel|archived|it|posted|go|put|there|here|anywhere|on my own|elsewhere|taken|where it is))*",
    example: 'I would rather you did not',
  },
  {
    part: 'refuse',
    say: "(?:please )?(?:don't|do not|dont)(?: (?:even )?(?:ask|bother|do (?:it|that|so)|even think(?: about it| of it)?|please|want (?:it|this) \\p{L}+))?",
    example: "Please don't",
  },
  { part: 'refuse', say: 'no|nope|nah|never[.!,]* ever|never|nay|negative|no no|uh-uh|nada|none|nothing|not', example: 'No' },
  {
    part: 'unless-ask',
    say: "(?:without|unless|w/o|until|till|before|except|only|not|if not)(?: (?:you(?:'ve| have| get)?|i(?:'ve| have)?|by|with|the author's|author's|getting|having|obtaining|first|prior|previous|my|our|any|express|expressed|explicit|specific|written|direct|advance|asking|and until|given|being|the|so much as|a|an|word|had))*,? (?:permission|consent|leave|approval|ok|okay|say-?so|authori[sz]ation|asking|asked|checking|contacting|consulting|go-?ahead|blessing|agreement|clearance|ask|said (?:yes|so|you (?:may|can))|say so|have asked|by[ -]your[ -]leave|hear(?:ing|d)?|know(?:ing|ledge)|yes|nod|green light|clear(?:ing|ed)|checked|contacted|consulted|arranged|agreed|(?:a )?word|writ(?:ing|e|ten)(?: to)?|sp(?:eaking|oken|eak)|talk(?:ing|ed)|e-?mail(?:ing|ed)?)(?: (?:me|us|to|first|from|from me|with|about|this|of|with me|of the author|the author|by me|permission|it|you|for it|beforehand))*",
    example: 'Not without my permission',
  },
  {
    part: 'unless-tell',
    say: "(?:without|unless|w/o)(?: (?:you(?:'ve| have)?|first))* (?:telling|informing|letting|notifying|warning|tell|let|inform|told|notice)(?: (?:me|know|us|the author))*",
    example: 'Not without telling me',
  },

  // whatever it is that the author has to do with it
  {
    part: 'unless-ask',
    say: "(?:without|unless|until|till)(?: \\p{L}+){0,4}? (?:i|me|my|we|us|the author)(?! (?:name|header|disclaimer|e-?mail|notes?|address|finish|am done|have finished|post))(?:'ve|'m)?",
    example: 'Not unless we have talked about it',
  },
  {
    part: 'refuse',
    say: "(?:please )?(?:don't|do not|never|nobody may|no one may) (?:take|move|copy|lift|remove|carry) (?:this|it|these|them|anything|any of (?:this|it|them))(?: (?:story|fic|one|page))? (?:off|from|away from|out of|down from) (?:my|this|the) (?:own )?(?:site|pages?|archive|journal|website|home ?page|list)",
    example: "Please don't take this off my site",
  },
  { part: 'refuse', say: "(?:strictly |it's |this is )?private(?= *(?:[.,;!]|$))", example: 'Private.' },

  // ── asks ──
  // who asked was answered
  {
    part: 'yes',
    say: "(?<!\\b(?:be|being|been|am|are|is|was|were|if|when|until|unless|get|you|i'm|you've|you have) |'m )(?:who |which |they |he |she |it |has |have |already )*asked(?: me)?(?: (?:so |very |quite )?(?:nicely|first|politely|sweetly|already|before))*(?= *(?:$|[,.;!]|so\\b|and i\\b))",
    example: 'Hats Online asked nicely, so yes',
  },
  {
    part: 'grant',
    say: "(?:no|without any|there's no|there is no) need to (?:ask|check|write|tell me|let me know|wait(?: for (?:an?|my|the) (?:answer|reply|yes|word))?)(?: (?:or|nor|and) (?:ask|tell|write|check)(?: me)?)?|(?:you )?(?:need ?n't|need not|don't (?:have|need) to) (?:even )?(?:ask|check|write|tell|let me know|bother asking|wait(?: (?:for|until) (?:an?|my|me|the|i) ?(?:answer|reply|yes|word)?)?)(?: me)?(?: and (?:ask|tell|check))?(?: first)?|(?:don't|do not) (?:need|require|bother with) (?:my )?(?:permission|to ask)|no permission (?:is )?(?:needed|necessary|required)|no questions asked|don't bother (?:asking|to ask)|(?:no ?body|no ?one) (?:needs?|has)(?: to)? (?:ask|write|check|bother|tell me|let me know)",
    example: 'No need to ask',
  },
  {
    part: 'ask',
    say: "(?:please |pls |plz |just |simply |only |always |but |do |kindly |you (?:must|should|need to|have to|can always|only have to|'?d better|could|can|might) |should |must |can (?:always )?|may |to |will have to |if you |all you have to do is |are welcome to |by )*(?:ask|asking|asked|asks)(?: (?:me|first|permission|for permission|nicely|sweetly|politely|kindly|prettily|before(?:hand)?|away|please|the author|us|about it|for it|for this|my permission|and (?:you'll|you shall|you will|ye shall|i'll|i will|it|thou)(?: [^.;,]{0,30})?))*",
    example: 'Ask first',
  },
  {
    part: 'ask',
    say: "(?!with my blessing)(?:with |by |on |upon |subject to |only with |after |for |need |needs |requires? |must have |should have |get |obtain |seek |request |beg )(?: ?(?:my|the leave of|the consent of|prior|the author's|author's|express|explicit|written|advance|previous|specific|direct|full|some|your))* ?(?:permission|consent|leave|approval|okay|ok|say-?so|authori[sz]ation|go-?ahead|blessing|agreement|arrangement|yes)(?: (?:only|first|please|from me|with me|required|needed|of the author|with the author))*",
    example: 'With permission',
  },
  {
    part: 'ask',
    say: '(?:an? )?(?:(?:polite|nice|kind|friendly|simple|quick|civil) )?(?:request|word|question|e-?mail)(?: (?:will|would|does|gets|is|should|can))(?: \\p{L}+){0,4}|say ["“]?please["”]?(?: first)?',
    example: 'a polite request will get you everywhere',
  },
  // "You don't need to ask again; everybody else does."
  {
    part: 'ask',
    say: '(?<=(?:any|every) ?(?:one|body) else |others |rest )(?:does|do|must|should|has to|have to)(?= *(?:$|[.,;!]))',
    example: 'everybody else does',
  },
  { part: 'others', say: "if you(?:'re| are) not(?= \\p{L})", example: "If you're not Hats Online, ask" },
  { part: 'except', say: '(?<=(?:where|one|body) )but', example: 'anywhere but Hats Online' },
  { part: 'here', say: '(?:the )?lists? only', example: 'Lists only' },
  {
    part: 'ask',
    say: "(?:you(?:'ll| will|'d)? |they(?:'ll| will) )?(?:have to|must|need to|will have to) (?:catch|find|ask|persuade|convince|bribe|get past|fight|beat) (?:me|us)(?: first)?|catch me (?:first|if you can)",
    example: "you'll have to catch me first",
  },
  {
    part: 'ask',
    say: 'if (?:i|we) (?:say (?:so|yes)|agree|approve|know you|like you(?:r (?:site|archive|page))?)',
    example: 'If I say so',
  },
  {
    part: 'ask',
    say: "(?:sing out|call out|shout|holler|yell|pipe up|speak up|whistle|say (?:so|the word)|put (?:up )?your hand(?: up)?|raise (?:a|your) hand|give (?:me )?a (?:shout|yell|whistle|wave))(?:,? and (?:i(?:'ll| will| shall)|we(?:'ll| will)) [^.;!?]{1,50}| first)?",
    example: "sing out and I'll send a clean copy",
  },
  {
    part: 'ask',
    say: '(?:by|on|upon|at) (?:request|application|enquiry|inquiry)(?: only)?|(?:permission|authori[sz]ation),? (?:please|plz|pls)|permission (?:required|needed|necessary|first|only|must be (?:asked|sought|obtained|given))|requests? (?:only|please|to me|first|considered|welcome)',
    example: 'On request',
  },
  {
    part: 'ask',
    say: "(?:(?:en|in)quir(?:e|y|ies)(?: to)?|query|beg|grovel|plead|knock(?: first)?|ring the bell|say please|pretty please|run it (?:by|past) me|check(?: in)? with me|clear it with me|talk to me|speak (?:to|with) me|consult (?:me|the author)|negotiable|apply(?: to me| within)?|approach me|bribe me|make me an offer|see me|petition me|apply(?: (?:in writing|to the author))?|wait for (?:my|an|the|a) (?:answer|reply|response|word|yes)|for the asking|discuss(?: it)? with me|(?:then |and )*(?:we'll (?:talk|see)|i'll (?:think about it|decide|see|consider(?: it)?|let you know)|we can talk)|convince me|try me|let me (?:see|look|have a look)(?: at)?(?: your \\p{L}+)?|persuade me|(?:say )?the magic word|before i (?:say|decide|agree|answer)(?: yes)?|introduce (?:yourself|yourselves|themselves))(?: first| please| about it)*",
    example: 'Others should knock',
  },
  {
    part: 'first',
    say: "first|before(?: you| doing| posting| archiving| taking| putting| using| re-?posting| anything| it| any)*|beforehand|and wait(?= *(?:$|[.,;!]))|ahead of time|in advance|prior to|wait (?:for|until|till)(?: (?:the|an|my|a|you|i))*(?: (?:answer|reply|response|okay|ok|hear|say|yes|get|word|have))*|for (?:my |an? |the )?(?:permission|answer|okay|ok|approval|go-?ahead)|(?:and |&|, )?(?:i|we)(?:'ll| will| shall|'d| would)(?: \\p{L}+){0,3}? (?:say|agree|give you|grant|let you|answer|think about it)(?: (?:yes|sure|ok|okay|fine|so))?",
    example: 'Let me know first and I will say yes',
  },

  // ── tells ──
  {
    part: 'tell',
    say: "(?:please |pls |plz |just |simply |but |do |kindly |only |so long as you |as long as you |if you |provided you |providing you |always )*(?:(?:let|letting) (?:me|us|the author) know|tell(?:ing)? (?:me|us|the author)|inform(?:ing)? (?:me|us|the author)|notify(?:ing)? (?:me|us|the author)|notification|warn(?:ing)? me|(?:drop|dropping|send|sending|shoot|toss|zap|give|leave|e-?mail|mail|fling|pop|write|post|forward|hand)(?:ing)? (?:me|us)? ?(?:off )?(?:an?|the|some|along the|along a)? ?(?:quick |short |little |brief |small |friendly )*(?:lines?|notes?|mails?|e-?mails?|words?|postcards?|links?|urls?|address|heads[- ]up|shout|holler|whistle|yell|buzz|message|notice|hint|wave)|keep me (?:posted|informed|in the (?:loop|picture)|up to date)|let (?:me|us) have (?:the|its|your) (?:url|link|address)|(?:give|send) me (?:the |a )?(?:url|link|address)|shout|holler|give us a wave|say so|wave (?:to me|at me))(?: (?:where|when|if|that|so|about it|know|saying|with|it's|it is|(?:you )?(?:do|have)|of it|to say))*",
    example: 'Just let me know where',
  },
  {
    part: 'tell',
    say: 'lemme know(?: (?:where|when|if))?|clue me in|(?:with )?a heads[- ]?up(?: (?:once|when)(?: \\p{L}+){1,4})?|who (?:informs?|tells?|notif(?:y|ies)) (?:me|the author)|the author (?:is|be) (?:notified|told|informed)|link me(?: (?:to it|up))?(?: (?:once|when)(?: \\p{L}+){1,4})?',
    example: 'Free, provided the author is notified.',
  },
  {
    part: 'tell',
    say: '(?:an? )?(?:short |quick |little |brief |small |kind )*(?:lines?|notes?|words?|letters?|e-?mails?|postcards?|messages?|cards?|hellos?)(?: (?:to|with|for|from) (?:me|us|you|the author))?(?=,? (?:please|first|beforehand|afterwards|when|after|before|if you (?:please|do|take)|saying|telling|to (?:say|tell|let)|so i|with the|is all)\\b| *(?:$|[.!]))',
    example: 'A line to me afterwards, please',
  },
  {
    part: 'tell',
    say: "first(?:,| and| then)+ (?:tell|ask|let me know)(?: me)?(?: (?:about it|questions))? (?:after(?:wards)?|later|second|next)|(?<!not |without )(?:be|being) (?:told|notified|informed)|i(?:'d| would)? (?:like|love|appreciate|enjoy) (?:knowing|hearing)|i(?:'d| would) be (?:glad|happy|pleased|delighted|curious|interested) to (?:hear|know|learn|see)|(?:who|that|which) (?:writes?|mails?|e-mails?|tells?|lets?)(?: me)?(?: know)?|i (?:hear|am told|get told|get|have)(?: (?:of|about) it| the (?:url|address|link))|write and (?:say|tell)|(?:just|only|and) say where(?: (?:you(?:'ve)?|it(?:'s)?|is|have|went|goes|put|it))*",
    example: 'Put it up first and tell me after',
  },
  {
    part: 'tell',
    say: "(?:with |some |a little |a bit of |due |fair |prior |advance |proper |reasonable |\\S{1,12} (?:hours?|days?|weeks?)(?:'s|s'|')? (?:of )?)*(?:notice|warning|notification|heads[- ]up)(?= *(?:$|[.,;!?()]|please|only|is|would|so|to|and|first|before))",
    example: "A day's warning, please",
  },
  {
    part: 'tell',
    say: "(?:i(?:'d| would)?|we(?:'d| would)?) (?:just |only |really )?(?:like|love|want|need|have|prefer) to (?:know|be told|be informed|hear|see)(?: (?:where|about|if|when|it|of it|that|what)(?: (?:it|you|they)(?: (?:goes|is|ends up|went|are|put|take|took|has gone))?)?)*|(?:so|as) long as i know(?: \\p{L}+){0,4}|so (?:that )?i (?:can|may|might|could|know|will|'ll)(?: \\p{L}+){0,4}|i (?:want|need|like) to know",
    example: 'so I can visit',
  },
  {
    part: 'contact',
    say: '(?:please |pls |just |simply |but |do |kindly |only |must |should |need to |have to |can |may )*(?:e-?mail|mail|write(?: to)?|writing(?: to)?|(?:e-?)?mailing|contact(?:ing)?|message|pm|im|ping|comment|phone|call|get in touch(?: with)?|be in touch(?: with)?|drop a line|reach)(?: (?:me|us|the author|author|off[ -]?list|privately|here|at \\S+@\\S+|\\S+@\\S+))+|get in touch|contact (?:first|author)|write(?= *(?:$|[.,;!)]|first|and|in))|(?:e-?mail|mail)(?= *(?:$|[.!)]|first|please|for|before))',
    example: 'Want it? Mail me',
  },
  {
    part: 'after-use',
    say: "(?:when(?:ever)?|if|once|after|as soon as) (?:you(?:'ve|'re)?|it(?:'s)?|they)(?: (?:do|does|take|taken|took|have|put|post|posted|archive|archived|add|added|use|used|is|are|goes?|it|up|there|so|this|decide to|'re|done|gone))+|afterwards?|with (?:the|a) (?:url|link|address)|where(?: (?:it(?:'s| is)?|you|they)(?: (?:goes|is|going|will be|put|took|take|ends? up|went|have|are|can be found|lives?))*)?",
    example: 'send me a line when you take it',
  },
  {
    part: 'just',
    say: 'just|only|(?:all )?(?:that )?i (?:only |just |do |would )?ask(?: only| just)?(?: is)?(?: that)?(?= (?:you|to|for|that|they))|my only (?:condition|request|rule|wish) is(?: that)?|all i ask is(?: that)?|as long as|so long as|provided(?: that)?|providing|on (?:the )?condition(?: that)?',
    example: 'only drop me a note',
  },
  {
    part: 'filler',
    say: "(?:an? )?(?:note|line|word|e-?mail|mail|link|comment|message|heads[- ]up|url|postcard|notice)(?: \\p{L}+){0,3} (?:would|will|is|are|'d)(?: be| always| much| also)* (?:nice|lovely|appreciated|good|great|welcome|sweet|kind|polite|cool|wonderful|fun)|(?:it|that)(?: would|'d) be (?:nice|lovely|polite|good|great|cool|kind|sweet)(?: (?:to|if|of) [^.;,]{0,40})?",
    example: 'a note would be nice',
  },

  {
    part: 'filler',
    say: "(?:and |but )?(?:please )?(?:don't |do not )?tell no ?(?:one|body)",
    example: 'Anywhere, and tell nobody',
  },
  {
    part: 'filler',
    say: 'for (?:now|the (?:moment|time being|present)|a (?:while|bit))|at (?:the moment|present)',
    example: 'Hats Online for now',
  },
  {
    part: 'filler',
    say: "(?:i|we)(?:'ll| will| shall| am going to|'m going to| intend to| hope to)(?: \\p{L}+){0,2} (?:put|post|archive|upload|move|have)(?: (?:it|this|them))?(?: up)? (?:on|at|to|in) my (?:own )?(?:web ?|home ?)?(?:site|page|journal|archive)",
    example: "I'll put it on my own page when it is mended",
  },

  {
    part: 'filler',
    say: '(?:hi|hello|hey|hiya|hugs|waves?)(?: to| at)?,? \\p{L}+(?= *[!)])',
    example: 'Hats Online (Hi, Elaine!)',
  },
  {
    part: 'filler',
    say: "if (?:it|they|you|there)(?:'s|'ve| has| have| is)? (?:got )?an? [^,.;!?]{1,40}",
    example: "if it's got a nice frame, go ahead",
  },
  {
    part: 'filler',
    say: 'to (?:archive|post|host|distribute|keep|put up) (?:this|it)(?: and (?:all|any|the|every)(?: of)?(?: other| its| the| my)* (?:parts?|chapters?|stories|sequels?))?',
    example: 'Permission granted to Hats Online to archive this and all parts',
  },
  {
    part: 'yes',
    say: "(?:i|we)(?:'ve| have)?(?: already)? (?:posted|sent|submitted|given|put|uploaded|archived)(?: (?:it|this|them))?(?: up)? (?:to|at|on|with)",
    example: "I've already posted it to Hats Online",
  },

  // ── grants ──
  {
    part: 'grant',
    say: "(?:please )?(?:help|knock|suit) your(?:self|selves)(?: out)?|take (?:it|this|them|one|what you (?:like|want))(?: (?:away|if you (?:like|want|wish|must)|and (?:run|enjoy)|with my blessing))*|go (?:right )?(?:ahead|for it|nuts|wild)|be my guest|by all means|have (?:at it|fun|it|a ball)|enjoy|it(?:'s| is) (?:all )?yours|all yours|yours(?: to (?:take|keep|share))?|(?:the )?more the merrier|up for grabs|open (?:season|to all)|free for (?:all|the taking|anyone)|carte blanche(?= *(?:$|[.!]))|public domain|copyleft|archive away|post away|spread (?:it|the word|the love)(?: (?:around|about))?|pass (?:it|this|them) (?:on|along|around)|(?:steal|carry|copy|send|hand|put|post|cast|scatter) (?:it|this|them)(?: (?:away|off|a?round|up|out|to the (?:four )?winds?|if you (?:like|please|want)))+|share (?:it|and enjoy|freely|and share alike|with all)?",
    example: 'Help yourself',
  },
  {
    part: 'grant',
    say: "(?:feel|you(?:'re| are)|all are|any(?:one|body) is|every(?:one|body) is|it(?:'s| is)|is|are)? ?(?:perfectly |always |more than |very |quite |totally )*(?:free(?:ly)?|welcome|at liberty)(?: (?:to|for)(?: (?:archive|post|take|distribute|copy|use|share|forward|anyone|all|others|have|repost|redistribute|do so|put it (?:up|anywhere)|it))*)?(?:,? (?:and|or) (?:post(?:ed)?|distribute|archive|copy|share|repost))?",
    example: 'Free to distribute',
  },
  {
    part: 'grant',
    say: "(?:i|we)(?: really)? (?:don't|do not|wouldn't|won't|couldn't|dont) (?:mind|care|object|have (?:any )?(?:problems?|objections?))(?: (?:at all|if|who|where|what|one bit|in the least))*|(?:i have |got )?no (?:objections?|problems?|arguments?|quarrels?|worries|complaints|restrictions|limits|strings(?: attached)?)(?: (?:to|with|at all|here))*|(?:fine|ok|okay|good|cool|all right) (?:by|with) me|i(?:'d| would| will|'ll| am|'m) (?:be )?(?:so |very |just |only too |more than |most )?(?:honou?red|flattered|delighted|happy|thrilled|glad|tickled(?: pink)?|amazed|pleased|surprised)(?: (?:if|to|that|by|with)(?: (?:you|any(?:one|body)))?(?: (?:did|do|does|want|wanted|to|want it|took it|take it|have it))*)?",
    example: "I don't mind",
  },
  {
    part: 'grant',
    say: '(?:you|people|readers|folks|it|this|they|this (?:story|fic)|all my (?:stories|fics))? ?(?:may|can|could|might)(?: (?:be|always|also|of course|freely|certainly|happily|also be))*(?: freely)? (?:archived?|posted?|distributed?|copied|copy|taken?|shared?|forwarded?|reposted?|redistributed?|put|used?|travel|roam|wander|reproduced?|printed?|passed?|pass|go|have|mirrored?|hosted?|saved?|downloaded?|keep|kept)(?:,? (?:and|or|&) (?:posted?|distributed?|archived?|copied|shared?|passed on))*(?: (?:it|this|them|on|up|along|around))*(?: freely)?',
    example: 'May be copied and posted',
  },
  {
    part: 'grant',
    say: '(?:permission|consent|leave|rights?)(?: (?:to|for) (?:all|any(?:one|where)?|archive|distribute|copy|repost)(?: (?:this|it))?)?(?: is| are| has been)?(?: hereby| freely| always| automatically)* (?:granted|given)(?! to \\p{L})',
    example: 'Permission granted',
  },
  {
    part: 'grant',
    say: 'freely|gladly|with (?:pleasure|my (?:blessing|compliments)|joy|delight)|(?:please|pls) do|oh,? please|why (?:not|ever not)|whatever|who cares|no skin off my nose|knock yourself out|sounds good|sounds great|of course you (?:can|may)|wow|you bet|totally|as you (?:like|will|wish|please)',
    example: 'Freely',
  },
  {
    part: 'if-you-must',
    say: "(?:sure |yes |ok |well |only )?if (?:you(?:'d| would)?|any(?:one|body)|some(?:one|body)|they)(?: (?:really|must|actually|truly|ever|honestly|think|just|feel|find))*(?: (?:must|want(?:s)?|like(?:s)?|insist|dare|wish|care|desire|need|it|to|this|it's|worth|so|inclined|moved|like it|really|fit|have|archive|post|deem it worthy|worthy|up to it|that much|bother))*",
    example: 'If you must',
  },
  {
    part: 'yes',
    say: '(?:(?:has|have|had|gets?|got|holds?|owns?|receives?)(?: (?:already|always|also))*(?: (?:it|this|them|everything|a key|a copy|copies|permission|blanket permission|(?:a )?standing (?:invitation|permission|order|offer|leave|yes|consent)|first dibs|dibs|my (?:blessing|permission|stuff|leave|consent)|carte blanche|the key|the keys|first refusal|an open invitation|mine|had it|rights))(?: (?:already|automatically|always|anyway|by default|now|first|to (?:all|everything|my stories)))*)|(?:may|can|could|is|are|will)(?: (?:also|always|already|welcome to|free to|have|be))* (?:have|take|collect|get|use|keep|archive|post|house|carry|grab|snag|put up|pick up|fetch|welcome)(?: (?:it|this|them|a copy|copies|one|if they like))*',
    example: 'Nora has a key',
  },
  {
    part: 'yes',
    say: "(?:this is |it's |it is |they're |these are )?(?:just|only|strictly|meant|solely|exclusively|written)(?: only| just| meant)? for(?! (?:now|fun|me|a|the (?:moment|record)))",
    example: 'This is just for the list',
  },
  {
    part: 'yes',
    say: "(?:may|can)(?= *(?:$|[.,;!]))|exclusive(?:ly)? (?:to|at|on)|(?:send|submit) (?:it|this|them) to(?! (?:me|us|any|who|your))|(?:auto-?)?archiv(?:e|ing|al) (?:to|at|on|with)|(?:takes?|collects?|gets?|picks? up|archives?|grabs?|gathers?|hosts?|keeps?|carries|houses)(?: (?:it|this|them|everything|all|all of (?:it|them|mine)|(?:all )?my \\p{L}+))+(?: (?:by itself|anyway|automatically|already|as a matter of course|for me))?|(?:i|we)(?:(?: have|'ve))? (?:given|granted|let|told)(?= )|(?:you (?:can|may|will) )?(?:find|read) (?:it|this|them|my \\p{L}+) (?:at|on|in)|is (?:this story's|its|their) (?:only |one |sole |own )?(?:home|place)|this (?:story |fic |one )?lives (?:at|on|in)(?! peace)",
    example: 'Hats Online collects it by itself',
  },
  // "I have given Hats Online permission to host this."
  {
    part: 'filler',
    say: `(?<!(?:have|with|by|give|hereby) )(?:permission|leave|consent) to ${VERB}${THING}`,
    example: 'permission to host this',
  },
  {
    part: 'yes',
    say: "(?:please |(?:i'd |i would )?(?:prefer|like|rather)(?: to)? )?keep (?:it|this) (?:to|at|on|in|with)(?! (?:yourself|myself))",
    example: 'Keep it to Hats Online',
  },
  {
    part: 'yes',
    say: "(?:it(?:'s| is) )?already (?:at|on|up (?:at|on)|in|with|there|here|archived at)",
    example: 'Already at Hats Online',
  },
  { part: 'filler', say: 'by (?:me|myself|invitation)|sent by me|myself', example: 'Sent to Hats Online by me' },
  {
    part: 'yes',
    say: "(?:already|also|is|are|was|it's|it(?:'ll| will) be|will be|has been|been|only|now|currently|just)?(?: (?:already|also|being|now|only|been))* ?(?:promised|sent|posted|submitted|archived|given|granted|available|located|housed|uploaded|going|hosted|goes|permitted|released|donated|licensed|belongs)(?: (?:to|at|by|on|for|in|with|permission|here|there|up|me|by me|already|as well))+",
    example: 'Already promised to Hats Online',
  },
  {
    part: 'yes',
    say: '(?:(?:blanket|full|standing|automatic) )?permission(?: (?:is|has been))?(?: (?:hereby|given|granted|already))* (?:to|for)(?! archive| distribute| post)|(?:ok|okay|okayed|cleared|fine|good|yes|sure|only)(?:,)? (?:to|for|at|on|with)(?= (?!me\\b|you\\b|the author))',
    example: 'Permission given to Hats Online',
  },
  {
    part: 'yes',
    say: "(?:is|are|it's|that's|will be|would be)? ?(?:just |perfectly |always |absolutely |quite |definitely |also |very |all )*(?:fine|ok|okay|okey-?dokey|good|great|cool|lovely|alright|all right|allowed|permitted|automatic(?:ally)?|acceptable|welcome|in|approved)",
    example: 'Barley Shelf is fine',
  },
  {
    part: 'yes',
    say: '(?:oh |hell |heck |well |why |but )?(?:yes|yep|yeah|yup|ya|aye|sure(?: thing| enough)?|certainly|surely|of course|naturally|absolutely|definitely|always|certainly|indeed|granted|please|affirmative|you bet|most certainly|automatically)',
    example: 'Yes',
  },

  {
    part: 'yes',
    say: 'permission (?:to (?:archive|post|distribute|repost|host)(?: (?:it|this|my (?:stories|fics)))? )?(?:is |has been |hereby )*(?:granted|given) to|(?:i|we)(?: will| do)? (?:only |just )?(?:post|archive|publish|share|put (?:it|this|my stories)|keep (?:it|them))(?: (?:it|this|only|just|my stories|my fics))* (?:at|on|to|in|with)',
    example: 'I only post at Hats Online',
  },
  { part: 'grant', say: '(?:archive |distribute |post |take )?at will|take(?= *(?:$|[.!]))', example: 'Archive at will' },
  { part: 'tell', say: 'tell(?= *(?:$|[.!]))', example: 'Take. Tell.' },

  // ── links ──
  {
    part: 'link-only',
    say: "(?:please |just |only |simply |you (?:may|can) |but )*(?:link|links|linking)(?: (?:there|here|to (?:it|this(?: (?:page|site|post))?|me|my (?:site|page|journal|lj)|the (?:story|page)|here)|is|are|it))*(?:,? (?:only|instead|(?:rather than|instead of) \\p{L}+(?: \\p{L}+)?|not (?:copy(?:ing)?|archive|archiving|copies)|but (?:please )?(?:don't|do not|not|no) \\p{L}+(?: it)?|don't (?:copy|archive|repost|take)(?: it)?|and (?:don't|do not) \\p{L}+))",
    example: 'Link only',
  },
  {
    part: 'link-only',
    say: '(?:links? only|only links?|just (?:a )?links?(?: (?:to|it|please)(?: \\p{L}+)?)?|link (?:instead|rather))',
    example: 'Links only',
  },
  {
    part: 'link',
    say: '(?:feel free to |you (?:may|can) |do |please (?:do )?|of course you can )?(?:link(?:s|ing)?|recs?|recommendations|reccing)(?: (?:to (?:it|this|my \\p{L}+|here|the story)|is|are|always|much|both|and (?:recs?|links?)|both|would be|it|away))*(?: (?:fine|ok|okay|welcome|allowed|good|great|loved|adored|encouraged|appreciated|all right|cool))+|feel free to (?:link|rec)(?: to (?:it|this|me|here))?',
    example: 'recs welcome',
  },
  {
    part: 'link-back',
    say: "(?:(?:as long as|so long as|provided|providing|if|with|include|and|add|plus|please|put|there's|there is|only with|just|only|you|but|give me|leave|supply|i get|a) )*(?:(?:a |the |some |your )?(?:link|links|linking|credit link|backlink)(?: back)? (?:to|for|at) (?:me|my (?:own |web ?|home ?)?\\s?(?:site|pages?|website|homepage|journal|lj|blog|profile|e-?mail|archive)?|this (?:page|site|post|journal)|the (?:original|source|author)(?: (?:post|page|site|page))?|here|it|us|where you found it|https?:\\S+)|link(?:s|ing)?[- ]?back(?: (?:to (?:me|my \\p{L}+|this \\p{L}+|here|the \\p{L}+)|please|is|required))?|backlink(?:s|ed)?|link me|link to me)",
    example: 'Yes, with a link back',
  },
  {
    part: 'keep-name',
    say: "(?:just |only |but |and |please )*(?:do not|don't|not|never) (?:to )?(?:file|take|strip|cut|snip|leave|knock|rub) (?:(?:off|out|away) )?(?:my|the author's|the) (?:name|byline|header)s?(?: (?:off|out|away))?",
    example: "Just don't file off my name.",
  },
  {
    part: 'keep-name',
    say: "(?:(?:as long as|so long as|provided|providing|if|with|keep|and|just|leave|put|only|but|that|please|on condition that|you|give|including|make sure|include|attach|is) )*(?:(?:my|the author's|author's|the) ?(?:own |pen ?)?(?:names?|byline|authorship|pseud(?:onym)?|credit|moniker|handle|nick|addy|e-?mail(?: address)?|address)(?:(?:,| and| &| or|/) ?(?:my |the )?(?:names?|e-?mail(?: address)?|address|addy|headers?|disclaimers?|notes?|title|rating|warnings?))*(?: (?:is|stays?|goes|go|remains?|attached|intact|on(?: it)?|stay|with|to|it|there|remain|still|kept|in place|are|left|appears?|included|both|shown|and))*|name (?:attached|intact|kept|included|on it)|names? (?:are |is )?(?:attached|intact|kept)|(?:full |proper |due |appropriate |the |some )*credit(?:ed|s)?(?: (?:me|is|the author|given|where|to me|due|attached|intact|it|goes|the))*|attribut(?:e|ed|ion)(?: (?:it|to me|intact|kept))?|say (?:it's|it is|who) (?:mine|wrote it|by me)|as mine|(?:don't|do not|dont|never) (?:say|claim|pretend|tell (?:people|anyone))(?: that)? (?:you wrote it|(?:it's|it is) yours))",
    example: 'Anywhere, name attached',
  },
  {
    part: 'keep-header',
    say: "(?:(?:as long as|so long as|provided|providing|if|with|keep|and|just|leave|put|only|but|that|please|on condition that|you|while|including|make sure|include|so) )*(?:(?:the|this|these|all|my|its|their|all the|all of the|of the|full|complete|entire|whole) )*(?:headers?|disclaimers?|notices?|header (?:info(?:rmation)?|block)|statement|copyright(?: notice)?|notes|author's notes?|warnings?|info(?:rmation)?|credits and disclaimers?)(?:(?:,| and| &|/| or) ?(?:the |my |all )?(?:headers?|disclaimers?|names?|notes?|warnings?|ratings?|e-?mail(?: address)?|address|author|title|this message|info(?:rmation)?))*(?: (?:is|are|stays?|remains?|left|left on|stay|remain|attached|intact|whole|included|complete|in place|on|kept|with it|alone|and|stick|sticks|go(?:es)? with it|unchanged))+|headers?(?: (?:and|&) \\p{L}+)? (?:intact|attached|whole)|intact|in (?:its|their) entirety|with (?:full |all |complete )?(?:headers?|disclaimers?)(?: and \\p{L}+)?|complete with (?:headers?|notes|disclaimers?)",
    example: 'provided the header is left whole',
  },
  {
    part: 'no-changes',
    say: "(?:with |and |but |please )*(?:no|without(?: any)?|don't make(?: any)?) (?:changes|edits|editing|alterations|modifications|changing|altering|tampering|rewriting)(?: (?:to it|made|whatsoever|at all|it|anything))*|unchanged|unaltered|unedited|unmodified|as[ -]is|verbatim|(?:please )?(?:do not|don't|dont|never) (?:change|alter|edit|modify|touch|mess with|tamper with|rewrite|fix)(?: (?:it|anything|a (?:word|thing|comma)|the (?:text|story|header)|this|my \\p{L}+))?|(?:is|be|are) ?not (?:changed|altered|edited|modified)|not (?:be )?(?:changed|altered|edited|modified)(?: in any way)?|nothing (?:is )?(?:changed|altered|edited|removed|added|cut)|unchanged",
    example: 'no edits',
  },
  {
    part: 'no-money',
    say: "(?:and |but |please |with |as long as |so long as |provided )*(?:(?:no|without|for no|not for|never for)(?: any)? (?:money|profit|charge|fees?|sale|sales|cost|cash|commercial (?:use|purposes?)|financial gain)(?: (?:is|changes?|made|charged|involved|hands?|whatsoever|from it))*|(?:it(?:'s| is)|is|are|be|may)? ?not (?:be )?(?:for profit|for sale|sold|charged for|for money)|non-?(?:profit|commercial)(?: (?:use|sites?|only|purposes?))*|not-for-profit(?: (?:use|sites?|only))*|free of charge|for free|(?:that )?(?:no ?body|no ?one) (?:is|be|gets|was) (?:asked|charged|made)(?: (?:to pay|for (?:it|money|anything)|anything|a penny))?|(?:don't|do not|dont|you (?:don't|do not|aren't)|nobody|no one|you're not) (?:sell|selling|charge|charges|make|makes|making|making any|pays|pay|profit)(?: (?:it|any|money|for it|a profit|profit|from it|off it))*)",
    example: 'no money',
  },
  {
    part: 'send-copy',
    say: "send (?:me )?a (?:copy|contributor's copy|trib copy)|contributor's copy|trib copy",
    example: 'send me a copy',
  },
  {
    part: 'personal-use',
    say: '(?:personal|private) (?:copies|use|reading|archives?)(?: (?:only|is fine|are fine|ok|okay|fine))*|for your own (?:use|enjoyment|reading|pleasure)(?: only)?|(?:your )?(?:hard ?drive|bedside|own disk)',
    example: 'Personal copies only',
  },
  {
    part: 'name-source',
    say: '(?:say|state|mention|name|credit|with)(?: (?:where|the))? (?:source|you (?:found|got) it|it came from|where (?:it came from|you got it|you found it))',
    example: 'say where it came from',
  },

  // ── when ──
  {
    part: 'once-complete',
    say: `(?:(?:not|only|but not|but|please wait|wait|and|nothing) )*(?:until|till|'til|til|when|once|after|as soon as|before|unless|while|whilst|as long as) (?:(?:it|this|that|they|i|all|everything|the (?:story|series|whole thing|whole|fic|thing|last part|rest|serial|final part)|(?:part|chapter) \\w+|(?:the )?(?:next|last|final|second|other) (?:part|chapter|one|half)s?)(?:'s|'m|'ve| is| are| am| has| have| been| gets?| be| finally| fully| all| both)*|finally|fully)? ?${DONE}(?: (?:it|writing|this|with it|please))*|(?:up)?on completion|after completion|until completion|(?:when|once|after|until) (?:the )?(?:story |series |fic )?(?:end|ends|conclusion|last part|final part|epilogue)(?: (?:is )?(?:posted|up|out))?|(?:until|till) then|wait (?:for|until|till) (?:the )?(?:end|it (?:to be|is)|it's) ?(?:of it|finished|complete|done|over)?|not (?:yet )?while (?:it's )?a wip`,
    example: 'Not until it is finished',
  },
  // who may ask then may not have it now
  {
    part: 'once-complete',
    say: `(?:then )?(?:we(?:'ll| will| can)|i(?:'ll| will)) (?:talk|see|think)(?: about (?:it|that))?,? (?:when|once|after)(?: \\p{L}+){0,2}?(?: ?'s| is| are)? ?${DONE}`,
    example: "We'll talk when it's finished",
  },
  {
    part: 'once-complete',
    say: `(?:please |so |and |then |but )*ask(?: me)? (?:again(?: (?:about it|for it|please|then|later))*|(?:then|later)(?=,? (?:when|once|after|as soon as)))(?:,? (?:when|once|after|as soon as)(?: \\p{L}+){1,3}? (?:${DONE}|end(?:s|ing)?|conclusion|last (?:part|chapter)|through))?`,
    example: 'Ask me again when it is finished',
  },
  {
    part: 'once-complete',
    say: "(?:while|whilst|as long as|when|until|till|once) (?:it|this|that|the (?:story|serial|series|thing))(?:'s| is|'ll be| has)? ?(?:still |been )*(?:going(?: on)?|running|being (?:written|posted)|on the go|under way|under construction|being worked on|got an end(?:ing)?|through)",
    example: "Please don't, while it is going on",
  },
  {
    part: 'filler',
    say: "until (?:it(?:'s| is)|the (?:zine|issue|book)(?: is)?) (?:out of print|sold out)",
    example: 'until it is out of print',
  },
  {
    part: 'embargo',
    say: `${SPAN}(?:'s|s'|')? (?:after|later|from|exclusiv\\p{L}*|hence|on|at|embargo|head ?start)(?: (?:they|it(?:'s| is)?|i|this|that|now|the|for|posting|post|posted|post it|goes up|date|reveal|reveals))*|(?:(?:please )?(?:not|only|but not|but) )?(?:after|from|starting|until|till|before|as of|in|come|from the)(?: (?:the|about|late|early|mid))* (?:(?:(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|first|last|end|middle|start|beginning)(?: (?:day )?of)? )?${MONTH}\\b(?: ?\\d{1,2}(?:st|nd|rd|th)?)?(?:,? ?\\d{4})?|christmas|easter|new year(?:'s(?: day)?)?|halloween|thanksgiving|spring|summer|autumn|winter|(?:19|20)\\d\\d|next (?:week|month|year|spring|summer|january)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)|(?:for|after|give it|wait|give them|in)(?: (?:the|at least|about|them|me))*(?: first)? ${SPAN}(?: (?:please|exclusive|first|before|and))*|(?:for )?the first (?:\\S{1,8} )?(?:day|week|fortnight|month|year)s?|exclusiv\\p{L}* (?:to [^.,;]{1,40} )?(?:for|until)|(?:after|until|till) (?:the )?(?:reveals?|exclusive|zine (?:is|comes) out|de-?anon|contest|challenge|exchange|authors are revealed|names are revealed)(?: (?:is over|ends?))?`,
    example: 'One fortnight at the Hat Shelf, then everyone',
  },

  // ── fillers ──
  {
    part: 'filler',
    say: "(?:please |pls )?(?:don't|do not|dont|no|never) (?:steal(?:ing)?|plagiari[sz]e|plagiarism|claim|nick|rip|pinch)(?: (?:it|this|them|my (?:stuff|stories|story|work)|as your own|anything|from me))*",
    example: "Please don't steal it",
  },
  {
    part: 'filler',
    say: "(?:(?:i(?:'ve| have)?|got|have)? ?no (?:idea|clue) (?:why|who)|(?:i )?(?:can't|cannot|can not) (?:imagine|think) (?:why|who)|(?:i )?(?:don't|do not) know (?:why|who|where|what)|why (?:would )?(?:any(?:one|body)|you)(?: would)?|who (?:would|'d|on earth)|not that (?:any(?:one|body)|you)|nobody (?:would|will|in their right mind)|no one (?:would|will|ever)|like any(?:one|body) would|as if any(?:one|body))[^.;!?,]{0,50}",
    example: 'no idea why anyone would',
  },
  {
    part: 'filler',
    say: "if (?:any(?:one|body)|some(?:one|body)|you)(?:'s|'re| is| are| were) (?:ever |really |even |that )*(?:interested|inclined|crazy enough|mad enough|daft enough|silly enough|desperate|so inclined|bored enough)(?: (?:in|to|enough) [^.;,]{0,30})?",
    example: 'if anyone is interested',
  },
  { part: 'filler', say: '(?:and )?so (?:may|can|might|could|should)(?= \\p{L})', example: 'and so may Hats Online' },
  {
    part: 'filler',
    say: "(?:as|since|because|for|or(?: else)?) i(?:'m| am| do| will|'ll| always| never| only| not| tend to| am apt to)* (?:lose|losing|proud|fussy|picky|particular|forget|hate|collect|worry|fret|bad|hopeless|vain|nosy|curious|lazy|old|fond|like to (?:visit|look|see))[^.;!?,]{0,50}",
    example: 'as I lose track',
  },
  {
    part: 'filler',
    say: "(?:it(?:'s| is)|this is|since it's|as it's)? ?(?:still )?(?:an? )?(?:wip|work in progress)",
    example: 'WIP',
  },
  {
    part: 'filler',
    say: 'want(?:s|ed)? (?:it|this|to archive(?: it)?)|thank(?:s| you) for asking|(?:please|thanks?(?: you)?(?: so much| very much)?|thx|sorry|honest(?:ly)?|really|i (?:suppose|guess|think|hope|mean|promise|swear|wonder)|grin|smile|wink|blush|hugs?|lol|heh|hee|as (?:always|usual|ever)|agreed|deal|right|well|oh|ah|um+|er+|gosh|hmm+|anyway|though|too|as well|also|indeed|cheers|ta)',
    example: 'thanks',
  },
  {
    part: 'filler',
    say: '(?:it|this|they) (?:is|was|were) (?:only |just )?(?:written|made|meant|done) for (?:this|the|our|my) (?:list|group|community|club|friends?|exchange|challenge)',
    example: 'It was written for this list',
  },
  {
    part: 'filler',
    say: '(?:for|on|onto|to) (?:an? |any )?(?:page|site|archive|collection|website)s? of (?:their|your|his|her) own',
    example: 'for a page of your own',
  },
  {
    part: 'filler',
    say: "(?:(?:it|this)(?:'s| is) )?(?:kept|found|housed)(?= (?:at|on|in) )",
    example: 'Kept at Hats Online',
  },
];

/** Whole statements that mean something by themselves, folded, without closing marks. */
export const WHOLE_STATEMENTS: readonly {
  readonly say: string;
  readonly permission: 'anyone' | 'ask' | 'none' | 'unknown';
  readonly example: string;
}[] = [
  { say: '(?:oh,? )?(?:yes,? )?(?:pretty )?please(?: do)?', permission: 'anyone', example: 'Please!' },
  {
    say: "world|usa|local|n/?a|none given|tba|tbd|-+|\\?+|unknown|undecided|(?:i )?(?:not sure|haven't decided|have not decided|haven't made up my mind)(?: yet)?|dunno|maybe|perhaps|possibly|later|good question|what",
    permission: 'unknown',
    example: 'world',
  },
  { say: 'none|nil|nobody|no one', permission: 'none', example: 'None' },
  { say: '(?:you )?wish', permission: 'none', example: 'You wish' },
  { say: '(?:just )?me|mine|my own', permission: 'none', example: 'Just me' },
];
