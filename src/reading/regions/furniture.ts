/** What list servers, web groups, journals and boards put round a post, found by its words (by mark-up: `tree/furniture.ts`). */
import type { RegionKind } from '../../words/index.ts';
import { fold } from '../values/folding.ts';
import { PatternTable } from '../values/pattern-table.ts';
import type { Bare } from './bare.ts';
import { isRule } from './rules.ts';

/** How far a piece of furniture reaches from the line it is known by. */
type Reach =
  | 'line'
  | 'paragraph'
  | 'closing' // to the next line of dashes, where there is one soon
  | 'answers' // to the end where readers speak below it, each under a name
  | 'end'; // to the end of the post

interface FurnitureRow {
  readonly is: string;
  /** Against the folded line. */
  readonly pattern: RegExp;
  readonly reach: Reach;
  /** Where it may stand: anywhere near the top or the bottom, or near the bottom alone. */
  readonly zone: 'edges' | 'bottom';
  readonly kind?: RegionKind;
  /** Words such as "Next" or "Home" are furniture only where they link; some also where they are drawn as buttons. */
  readonly only?: 'linked' | 'linked or drawn' | 'linked and drawn';
  /** A line with it; also the rule's test. */
  readonly example: string;
}

export const FURNITURE_ROWS: readonly FurnitureRow[] = [
  {
    is: 'group advert',
    pattern: /^[-~_=* ]*\s?(?:[\w!]+ )?(?:groups? )?(?:sponsor|advertisement|adverti[sz]ement)\b[-~_=*> ]*$/,
    reach: 'closing',
    zone: 'edges',
    example: '------------------------ Groups Sponsor ---------------------~-->',
  },
  {
    is: 'place in a web group',
    pattern: /^(?:message|msg|nachricht|mensaje) #?\d+ (?:of|von|de) \d+\b/,
    reach: 'line',
    zone: 'edges',
    example: 'Message 1 of 1 , Feb 11, 2001',
  },
  {
    is: 'web group buttons',
    pattern:
      /^(?:unread|view source|expand messages|show all messages|reply ?\| ?forward|up thread|message info|\[?reply\]?|\[?forward\]?|permalink|report(?: post| abuse)?|quote|edit)$/,
    reach: 'line',
    zone: 'edges',
    example: 'Expand Messages',
  },
  {
    is: 'attachment taken off',
    pattern: /^\[?(?:non-text portions? of this message|attachments? (?:has|have|was|were)|this message contained attachments)/,
    reach: 'line',
    zone: 'edges',
    example: '[Non-text portions of this message have been removed]',
  },
  {
    is: 'journal mood',
    pattern: /^current (?:mood|music|location)\s*:/,
    reach: 'line',
    zone: 'edges',
    example: 'Current mood: sleepy',
  },
  {
    is: 'cut of a journal',
    pattern: /^\W*(?:read (?:more|the rest|the story|the fic)|keep reading|click (?:here )?to read(?: more)?)\b[\W_]*$/,
    reach: 'line',
    zone: 'edges',
    example: 'Read more...',
  },
  {
    is: 'download of an archive',
    pattern:
      /^(?:this )?(?:story|fic|text|work|file) (?:is |was )?archived at:? <?https?:|^posted originally on (?:the )?.{2,60} at https?:|^please drop by the .{0,20}archive and comment to let the\b/,
    reach: 'line',
    zone: 'edges',
    example: 'Posted originally on the Archive of Everybody at http://archive.example.org/works/1234.',
  },
  {
    is: 'journal tags',
    pattern: /^(?:tags|labels|filed under|posted in)\s*:\s*(?:[^,.!?]{1,40},\s*){0,20}[^,.!?]{1,40}$/,
    reach: 'line',
    zone: 'bottom',
    example: 'Tags: fic, lighthouses, rating: g',
  },
  {
    is: 'journal comments',
    pattern:
      /^\W*(?:(?:perma)?link\W+(?=\w))?(?:(?:\d+|no) (?:comments?|repl(?:y|ies)|reviews?)|(?:leave|post|add|read|view|see) (?:a |all |\d+ )?(?:new )?(?:comments?|repl(?:y|ies)|reviews?)|comment on this|reply to this|link to this entry|add to memories|share this entry|flat view|threaded view|thread|track this)(?:\W|\band\b|\d|comments?|repl(?:y|ies)|leave|a|post|new|read|link|(?:add )?to memories|(?:e-?mail|share|tell) (?:this|a friend)(?: entry)?|flag|next entry|previous entry)*$/,
    reach: 'answers',
    zone: 'edges',
    example: '(3 comments) | (Leave a comment)',
  },
  {
    is: 'journal comments in other languages',
    pattern:
      /^\W*(?:\d+ (?:kommentar(?:e|er)?|comentarios?|commenti|commentaires?|komentarz[ey]?|komentar(?:e|u)?|hozzaszolas|reacties?|kommentti(?:a)?|комментари(?:й|я|ев))\W*)?(?:(?:lamna|skriv) en kommentar|dej(?:a|ar) un comentario|dei(?:xe|xar) um comentario|lascia un commento|(?:laisser|ecrire) un commentaire|kommentar (?:schreiben|hinterlassen|abgeben)|dodaj komentarz|pridat komentar|(?:plaats|laat) een reactie(?: achter)?|jata kommentti|(?:оставить|написать|добавить) комментарий)\W*$/,
    reach: 'line',
    zone: 'edges',
    example: '(8 kommentarer) (Lämna en kommentar)',
  },
  {
    is: 'cut in brackets',
    pattern: /^\[\/?(?:more|cut|lj-cut|spoiler)(?:\s?=[^\]]{0,80})?\]$/,
    reach: 'line',
    zone: 'edges',
    example: '[MORE=читать дальше]',
  },
  {
    is: 'asks to log in',
    pattern:
      /^\W*(?:(?:you|please|only|readers|members|users)\b[^.!?"]{0,40} )?(?:log(?:ged)?[ -]?in|sign(?:ed)?[ -]?(?:in|up)|regist(?:er|ered))\b[^.!?"]{0,50} (?:to|can|may) (?:[a-z]+ ){0,3}(?:reviews?|comments?|reply|replies|rate|vote)\b[^.!?"]{0,40}\W*$/,
    reach: 'line',
    zone: 'bottom',
    example: 'You must login (register) to review.',
  },
  {
    is: 'board poster box',
    pattern:
      /^author\s?(?:message|post)$|^(?:joined|posts?|dolaczyl|posty|mensajes|registrado|messages|beitrage|registriert|сообщени[яй]|зарегистрирован|location|user ?title|rank)\s*:\s*\S{1,20}(?: \S{1,20}){0,3}$/,
    reach: 'line',
    zone: 'edges',
    example: 'Posts: 654',
  },
  {
    is: 'answers on a board',
    pattern:
      /^\W*(?:follow-? ?ups?|(?:replies|responses)(?: to this (?:message|post))?|messages in this (?:thread|topic))\W*:\W*$/,
    reach: 'end',
    zone: 'bottom',
    kind: 'comments',
    example: 'Follow Ups:',
  },
  {
    is: 'board foot',
    pattern:
      /^\W*(?:all times are \S|powered by \S|you (?:can|cannot|may|may not) (?:post|reply|edit|delete|vote)\b.{0,60}\b(?:forum|topics?|posts?|board|messages)\b|display posts from|jump to:|view (?:previous|next) topic|page \d+ of \d+\W*$|back to top\W*$)/,
    reach: 'end',
    zone: 'bottom',
    example: 'All times are GMT. Page 1 of 1.',
  },
  {
    is: 'board post line',
    pattern:
      /^(?:posted|wyslany|verfasst|enviado|publie|отправлено|добавлено)\s*:.{0,80}\b(?:post subject|temat postu|titel|asunto|sujet du message|заголовок сообщения)\s*:/,
    reach: 'line',
    zone: 'edges',
    example: 'Posted: Sun Apr 06, 2008 11:47 am    Post subject: The Kitchen',
  },
  {
    is: 'leaked MIME boundary',
    pattern: /^--+[=_]*(?:_?nextpart|=_|----=|boundary|next_part|\w*mimepart|\w*alt-|\w*part_)[\w=.:'()+,/?-]*$/,
    reach: 'line',
    zone: 'edges',
    example: '------=_NextPart_000_0012_01BF4A',
  },
  {
    is: 'leaked MIME header',
    pattern: /^(?:content-(?:type|transfer-encoding|disposition|id|description)|mime-version)\s*:/,
    reach: 'line',
    zone: 'edges',
    example: 'Content-Type: text/plain; charset=us-ascii',
  },
  {
    is: 'leaked MIME header, second line',
    pattern: /^(?:charset|boundary|name|filename|format|type)\s*=\s*"?[\w=._ -]+"?;?$/,
    reach: 'line',
    zone: 'edges',
    example: 'charset="iso-8859-1"',
  },
  {
    is: 'MIME preamble',
    pattern: /^this is a multi-?part message in mime format/,
    reach: 'line',
    zone: 'edges',
    example: 'This is a multi-part message in MIME format.',
  },
  {
    is: 'forwarding mark',
    pattern:
      /^(?:[-_=>* ]{2,}\s*(?:original|forwarded|start of forwarded|begin(?:ning of)? forwarded|end(?: of)? forwarded) message|begin forwarded message|end forwarded message|-+ ?forwarded by\b|this message (?:was|has been) forwarded|note: forwarded message)/,
    reach: 'line',
    zone: 'edges',
    example: '---------- Forwarded message ----------',
  },
  {
    is: 'unsubscribing',
    pattern:
      /\b(?:un-?subscribe|unsub)\b.*(?:@|https?:|send|e-?mail|list|group|visit|click|request)|^to (?:un-?subscribe|leave|join|post|change|reply|start|visit|manage)\b.*(?:list|group|digest|send|visit|e-?mail|go to|web|:$)/,
    reach: 'paragraph',
    zone: 'bottom',
    example: 'To unsubscribe from this group, send an email to:',
  },
  {
    is: 'terms',
    pattern: /^your use of .{1,60} is subject to/,
    reach: 'paragraph',
    zone: 'bottom',
    example: 'Your use of Groups is subject to http://docs.example.com/terms/',
  },
  {
    is: 'group links',
    pattern: /^(?:[\w!]+ )?groups? links\b|^<?\*?>? ?to visit your group/,
    reach: 'end',
    zone: 'bottom',
    example: 'Example Groups Links',
  },
  {
    is: 'list footer',
    pattern:
      /^(?:\S+ )?mailing list\s*(?:[-:].*)?$|^\S+ mailing list -+ |^(?:post message|subscribe|list owner|url to this page|community email addresses|list archives?|archives? of this list)\s*:/,
    reach: 'end',
    zone: 'bottom',
    example: 'Lamplight mailing list',
  },
  {
    is: 'provider advert',
    pattern:
      /^do you \S{2,20}[!?]{1,3}$|^(?:get|sign up for|join|try|looking for|need|want) .{0,60}\b(?:free|e-?mail|web ?mail|private|photos|auctions|messenger|click here)\b.{0,60}(?:https?:\/\/|www\.|[!?])|^.{5,100}\bclick here\b\W*$|^sent (?:from|via|by|with) (?:my|the|an?)?\b|^_{3,} ?(?:get|do you|free)\b/,
    reach: 'end',
    zone: 'bottom',
    example: 'Do You Example!?',
  },
  {
    is: 'digest end',
    pattern: /^end of \S{1,60}(?: \S{1,20})? digest\b|^end of \S{1,40}-digest\b/,
    reach: 'end',
    zone: 'bottom',
    example: 'End of lamplight-digest V2 #31',
  },
  {
    is: 'comment in a journal',
    pattern: /^[a-z0-9_-]{2,25}(?: \([^()]{1,60}\))?,? (?:@ )?\d{4}-\d\d-\d\d \d\d?:\d\d\b.{0,12}$/,
    reach: 'end',
    zone: 'bottom',
    kind: 'comments',
    example: 'teasel 2004-06-13 09:02 am',
  },
  {
    is: 'navigation',
    only: 'linked or drawn',
    pattern:
      /^\W*(?:(?:back|to|next|prev(?:ious)?|home|index|top|main|up|return|menu|contents?|site ?map|archive|fiction|fan ?fic(?:tion)?|stories|chapter|part|page|guestbook|links|email me|e-?mail)(?:\W+|$)){1,8}$/,
    reach: 'line',
    zone: 'edges',
    example: '<< Back | Home | Next >>',
  },
  {
    is: 'navigation to a part',
    // "Part Three" may link to itself
    only: 'linked and drawn',
    pattern:
      /^\W*(?:(?:on|back|to|next|prev(?:ious)?|up|part|chapter|pt|ch|page|\d{1,3}|[ivx]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\W+|$)){1,12}$/,
    reach: 'line',
    zone: 'edges',
    example: '<< Part II | Part IV >>',
  },
  {
    is: 'navigation sentence',
    only: 'linked',
    pattern:
      /^\W*(?:(?:go )?back to|return to|return (?:me )?home|go to|on to|continue to|forward to) (?:the |my |our )?(?:\S+ ){0,4}?(?:page|index|archive|site|home|homepage|main|top|list|menu|fiction|fic|stories|library|contents|part \S+|chapter \S+|\S+'s page)\W*$/,
    reach: 'line',
    zone: 'edges',
    example: 'Back to the main index',
  },
  {
    is: 'way back with its address',
    pattern: /^\W*(?:(?:go |click )?back|return|on) to (?:the |my |our )?[^.!?"]{1,60}?[:,(<\s]\s?(?:https?:|www\.)\S+\W*$/,
    reach: 'line',
    zone: 'bottom',
    example: 'Return to the Reading Room: http://reading.example.org/room/',
  },
  {
    is: 'counter',
    pattern:
      /^(?:you are (?:visitor|reader|the)|this page has been|hits since|visitors since|\d[\d,]* (?:hits|visitors|reads)\b|page (?:created|maintained|last)|last (?:updated|modified)\b|this page (?:(?:was|is) )?(?:last|maintained|hosted)|get your (?:own )?free)/,
    reach: 'line',
    zone: 'bottom',
    example: 'You are visitor 4711',
  },
];

const ROWS = new PatternTable(FURNITURE_ROWS);

/** How many lines from the top and from the bottom furniture is looked for. */
const TOP = 60;
const BOTTOM = 40;
/** A closing line of dashes stands so soon, if at all. */
const CLOSING_WITHIN = 14;
/** So little after the line of an advert is the advert. */
const SHORTEST_ADVERT = 500;
/** Furniture that reaches to the end does so only where so little follows. */
const LONGEST_FOOTER = 1800;

function isLinked(bare: Bare): boolean {
  return bare.line.runs.some((run) => run.kind === 'link');
}

function stands({ only }: FurnitureRow, bare: Bare): boolean {
  if (only === undefined) return true;
  const drawn = only !== 'linked' && /[|<>«»‹›\][←→]/.test(bare.text) && bare.text.length > 4;
  return only === 'linked and drawn' ? drawn && isLinked(bare) : drawn || isLinked(bare);
}

function rowOf(bare: Bare, nearTop: boolean, nearBottom: boolean): FurnitureRow | null {
  if (bare.text.length > 240) return null;
  for (const row of ROWS.matching(fold(bare.text))) {
    if (row.zone === 'bottom' ? !nearBottom : !nearTop && !nearBottom) continue;
    if (stands(row, bare)) return row;
  }
  return null;
}

/** "bluestocking9: Oh, this made my evening!": a reader's name, linked or in bold, with a colon behind it. */
const SPEAKER = /^[\w.-]{2,25}\s?:\s\S/;

function speaks(bare: Bare | undefined): boolean {
  return bare !== undefined && SPEAKER.test(bare.text) && bare.line.runs.some((run) => run.at[0] <= bare.start);
}

function reachOf(row: FurnitureRow, lines: readonly Bare[], index: number, end: number): number {
  if (row.reach === 'line' || (row.reach === 'answers' && !speaks(lines[index + 1]))) return index + 1;
  if (row.reach === 'end' || row.reach === 'answers') {
    const first = lines[index]?.start ?? 0;
    const last = lines.at(-1)?.line.at[1] ?? first;
    return last - first <= LONGEST_FOOTER ? lines.length : paragraphAfter(lines, index);
  }
  if (row.reach === 'closing') {
    for (let i = index + 1; i < Math.min(end, index + CLOSING_WITHIN); i++) {
      if (/^[-_=]{12,}/.test(lines[i]?.text ?? '')) return i + 1;
    }
    // an advert whose closing line is lost
    const [first, last] = [lines[index]?.start ?? 0, lines.at(-1)?.line.at[1] ?? 0];
    if (index > 0 && last - first <= SHORTEST_ADVERT) return lines.length;
  }
  return paragraphAfter(lines, index);
}

function paragraphAfter(lines: readonly Bare[], index: number): number {
  let end = index + 1;
  while (end < lines.length && lines[end]?.line.gap === 0) end++;
  return end;
}

/** A rule that fences off a footer belongs to it. */
function ruleAbove(lines: readonly Bare[], index: number): number {
  const above = lines[index - 1];
  return above !== undefined && /^[_\-=*~]{8,}$/.test(above.text) && isRule(above.text) ? index - 1 : index;
}

/** What mark-up says is the site's. */
function byMarkup(bare: Bare): RegionKind | null {
  if (bare.line.furniture === null) return null;
  return bare.line.furniture === 'comments' ? 'comments' : 'furniture';
}

/** One mark for each line: the region of furniture, null for the post's own lines. */
export function markFurniture(lines: readonly Bare[]): (RegionKind | null)[] {
  const marks = lines.map(byMarkup);
  const count = lines.length;
  for (let i = 0; i < count; i++) {
    if (i === TOP && count - BOTTOM > TOP) i = count - BOTTOM;
    const bare = lines[i];
    if (bare === undefined || marks[i] !== null) continue;
    const row = rowOf(bare, i < TOP, i >= count - BOTTOM);
    if (row === null) continue;
    const to = reachOf(row, lines, i, count);
    const from = row.zone === 'bottom' ? ruleAbove(lines, i) : i;
    const below = row.reach === 'answers' ? 'comments' : 'furniture';
    for (let k = from; k < to; k++) marks[k] ??= row.kind ?? (k > i ? below : 'furniture');
    i = to - 1;
  }
  return marks;
}
