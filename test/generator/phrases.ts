/** What people wrote into the fields: each row with the meaning that a reader must find in it. `{A}`, `{B}` are places. */

export interface PermissionPhrase {
  readonly says: string;
  readonly permission: 'anyone' | 'notify' | 'listed' | 'ask' | 'none' | 'unknown';
  /** The places of `says` that are granted in advance. */
  readonly places: readonly string[];
  /** The places are written in a way that leaves their borders open to taste. */
  readonly vague?: boolean;
}

export const PERMISSIONS: readonly PermissionPhrase[] = [
  { says: 'Anywhere.', permission: 'anyone', places: [] },
  { says: 'Yes', permission: 'anyone', places: [] },
  { says: 'Sure, just keep my name on it.', permission: 'anyone', places: [] },
  { says: 'Go ahead, anyone.', permission: 'anyone', places: [] },
  { says: 'By all means, everywhere.', permission: 'anyone', places: [] },
  { says: 'Take it wherever you like as long as the headers stay attached.', permission: 'anyone', places: [] },
  { says: 'Archive freely.', permission: 'anyone', places: [] },
  { says: 'You are welcome to it.', permission: 'anyone', places: [] },
  { says: 'Anybody who wants it can have it, with my name and address left in place.', permission: 'anyone', places: [] },
  { says: 'Okay with me anywhere, with a link to my page please.', permission: 'anyone', places: [] },
  { says: 'Free for all', permission: 'anyone', places: [] },
  { says: 'If you want it, take it.', permission: 'anyone', places: [] },
  { says: '{A}, {B}', permission: 'listed', places: ['{A}', '{B}'] },
  { says: '{A} and {B} only.', permission: 'listed', places: ['{A}', '{B}'] },
  { says: '{A} only, please.', permission: 'listed', places: ['{A}'] },
  { says: '{A}. Nowhere else, please.', permission: 'listed', places: ['{A}'] },
  { says: 'To {A}, and nowhere else.', permission: 'listed', places: ['{A}'] },
  { says: '{A}: yes. All others: no.', permission: 'listed', places: ['{A}'] },
  { says: 'Permission granted to {A}.', permission: 'listed', places: ['{A}'] },
  { says: "{A}, {B}. Otherwise please don't.", permission: 'listed', places: ['{A}', '{B}'] },
  { says: 'Ask first.', permission: 'ask', places: [] },
  { says: 'Please ask', permission: 'ask', places: [] },
  { says: 'Just ask me first, I hardly ever say no.', permission: 'ask', places: [] },
  { says: 'Not without my permission.', permission: 'ask', places: [] },
  { says: 'Please e-mail me before archiving.', permission: 'ask', places: [] },
  { says: 'Only with permission', permission: 'ask', places: [] },
  { says: '{A} and {B}. Anyone else, please ask.', permission: 'ask', places: ['{A}', '{B}'] },
  { says: '{A} yes, others ask first.', permission: 'ask', places: ['{A}'] },
  { says: '{A} has permission. Everybody else: write to me first.', permission: 'ask', places: ['{A}'] },
  { says: 'Yes to {A}; anywhere else, ask and I will probably agree.', permission: 'ask', places: ['{A}'] },
  { says: '{A}, {B}; all others must ask for permission.', permission: 'ask', places: ['{A}', '{B}'] },
  { says: 'Anywhere, just let me know where.', permission: 'notify', places: [] },
  { says: 'Feel free, but drop me a line so I know where it went.', permission: 'notify', places: [] },
  { says: 'Sure, but tell me where it ends up.', permission: 'notify', places: [] },
  { says: '{A}. Anybody else can have it too, just let me know.', permission: 'notify', places: ['{A}'] },
  { says: 'Yes, but please send me the URL.', permission: 'notify', places: [] },
  { says: 'Anywhere so long as you tell me.', permission: 'notify', places: [] },
  { says: 'No.', permission: 'none', places: [] },
  { says: 'Please do not archive this.', permission: 'none', places: [] },
  { says: "I would rather you didn't.", permission: 'none', places: [] },
  { says: 'Do not archive anywhere, thanks.', permission: 'none', places: [] },
  { says: 'No, sorry.', permission: 'none', places: [] },
  { says: 'Not to be reposted or archived.', permission: 'none', places: [] },
  { says: 'See part one.', permission: 'unknown', places: [] },
];

export interface RatingPhrase {
  readonly says: string;
  readonly level: 'general' | 'teen' | 'mature' | 'explicit';
}

export const RATINGS: readonly RatingPhrase[] = [
  { says: 'G', level: 'general' },
  { says: 'PG', level: 'general' },
  { says: 'PG-13', level: 'teen' },
  { says: 'R', level: 'mature' },
  { says: 'NC-17', level: 'explicit' },
  { says: 'NC17', level: 'explicit' },
  { says: 'K', level: 'general' },
  { says: 'K+', level: 'general' },
  { says: 'T', level: 'teen' },
  { says: 'M', level: 'mature' },
  { says: 'FRC', level: 'general' },
  { says: 'FRT', level: 'teen' },
  { says: 'FR13', level: 'teen' },
  { says: 'FR15', level: 'teen' },
  { says: 'FRM', level: 'mature' },
  { says: 'General Audiences', level: 'general' },
  { says: 'Teen And Up', level: 'teen' },
  { says: 'PG-13 for some shouting', level: 'teen' },
  { says: 'R (for gloomy themes)', level: 'mature' },
  { says: 'PG, I suppose', level: 'general' },
  { says: 'still PG', level: 'general' },
  { says: 'G to PG', level: 'general' },
  { says: 'PG for now', level: 'general' },
  { says: 'somewhere between G and PG-13', level: 'teen' },
  { says: 'overall R, this part PG', level: 'mature' },
  { says: 'probably PG-15', level: 'teen' },
  { says: 'worksafe', level: 'general' },
  { says: 'All ages', level: 'general' },
  { says: 'soft R', level: 'mature' },
  { says: 'PG13 just to be safe', level: 'teen' },
  { says: 'Mature', level: 'mature' },
  { says: 'U', level: 'general' },
];

export const DISCLAIMERS = [
  'Not mine. No money is being made from this.',
  'I own nothing but the plot, and that is second-hand.',
  'They belong to their creators; I am only borrowing them and will put them back clean.',
  'The usual: not mine, no profit, no harm meant.',
  'If they were mine I would not have to wash my own windows.',
  'All characters are the property of whoever can prove it.',
  'No infringement is intended.',
  'Not mine. Never were. Alas.',
  'Borrowed without leave, returned without damage.',
  'See the first chapter.',
  'Everybody you recognise belongs to somebody else. The rest belong to me.',
];

export const FEEDBACKS = [
  'Yes, please!',
  'Oh, always.',
  'Love it, live on it.',
  'Very welcome, good or bad.',
  'Constructive only, please.',
  'Would make my day.',
  'Please? Pretty please?',
  'Flames will be used to toast muffins.',
  'Craved like chocolate.',
  "On list or off, I don't mind.",
];

export const WARNINGS = [
  'None',
  'some mild peril',
  'A very bad pun in the second paragraph.',
  'angst, but it gets better',
  'character death (a minor one, of old age)',
  'spiders',
  'Contains soup.',
  'nothing that would worry your grandmother',
];

export const SPOILERS = [
  'None',
  'the first book',
  'Up to and including the shipwreck.',
  'everything, really',
  'None that I know of',
  'The end of the second volume',
];

export const SUMMARIES = [
  'Somebody has taken the ladder, and it is a long way down.',
  'A letter arrives twenty years late.',
  'What happened at the inn, as told by the horse.',
  'Two old enemies are made to share an umbrella.',
  'The lighthouse keeper gets a visitor who does not knock.',
  'It was only supposed to be a short walk.',
  'Tea is made. Things are said. Nobody mentions the goose.',
  'A map, a mistake, and a very small island.',
  'Five times the door was locked, and once it was not.',
  'An answer to the winter challenge.',
  'She comes back for the hat.',
  'He can mend anything but the one thing.',
  'Rain, mostly.',
];

export const NOTES = [
  'This one came to me on a train and would not get off.',
  'My first story, so please be gentle with it.',
  'Written for the spring challenge, only four months late.',
  'I know that the dates do not add up. They never did.',
  'There may be a sequel if the cat lets me near the keyboard.',
  'Thank you to everybody who wrote about the last one.',
  'The song in the middle is an old one and nobody knows who wrote it.',
];

export const LEAD_INS = [
  'Hello everyone! Long-time reader, first time I have dared to post.',
  'Sorry if this arrives twice, my mailer has been sulking all week.',
  'Right, I said that I would finish this before the summer, and it is still summer somewhere.',
  'This bunny bit me on Tuesday and has not let go.',
  'Be warned, I wrote this at three in the morning.',
  'Some of you asked for more of this, so on your own heads be it.',
  'I have had this sitting on my disk for ages.',
];

export const END_MARKERS: readonly { readonly says: string; readonly status: 'complete' | 'in-progress' }[] = [
  { says: 'The End', status: 'complete' },
  { says: 'THE END', status: 'complete' },
  { says: 'End', status: 'complete' },
  { says: 'Fin', status: 'complete' },
  { says: '~fin~', status: 'complete' },
  { says: 'FINIS', status: 'complete' },
  { says: '-30-', status: 'complete' },
  { says: '--end--', status: 'complete' },
  { says: '~The End~', status: 'complete' },
  { says: '*** THE END ***', status: 'complete' },
  { says: 'end.', status: 'complete' },
  { says: 'TBC', status: 'in-progress' },
  { says: 'To be continued...', status: 'in-progress' },
  { says: '[tbc]', status: 'in-progress' },
];
