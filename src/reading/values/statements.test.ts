/** Paragraphs without a key: disclaimers, words on archiving and pleas for feedback, and sentences of stories that are none. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { isDisclaimer } from './disclaimers.ts';
import { isFeedbackPlea } from './feedback.ts';
import { isPermissionStatement } from './permission-statement.ts';

const CLEARLY = 0.6;

/** The kind that a paragraph is most surely; null where it is clearly none. */
function kindOf(paragraph: string): string | null {
  const sure = [
    ['disclaimer', isDisclaimer(paragraph)],
    ['distribution', isPermissionStatement(paragraph)],
    ['feedback', isFeedbackPlea(paragraph)],
  ] as const;
  const [kind, most] = sure.reduce((a, b) => (b[1] > a[1] ? b : a));
  return most >= CLEARLY ? kind : null;
}

function check(paragraphs: readonly string[], kind: string | null): void {
  for (const paragraph of paragraphs) assert.equal(kindOf(paragraph), kind, paragraph);
}

const DISCLAIMERS: readonly string[] = [
  "Holmes and Watson are Sir Arthur's, and I have only asked them to tea.",
  "Alice is Mr. Carroll's and the umbrella is mine.",
  'Everything here that you recognise is by Dickens.',
  'Toad, Mole and Rat are the work of Kenneth Grahame; this is not.',
  "The island is Stevenson's. I only rowed out to it.",
  'Mr. Barrie dreamt up the lot of them. I gain nothing by this.',
  'These people came out of the head of Mrs. Gaskell and I shall send them home by Thursday.',
  "Long John Silver isn't mine, more's the pity.",
  'I did not invent these people and nobody has paid me to meddle with them.',
  "All characters are the studio's. No harm meant.",
  'No one gave me leave to use these characters and no one gave me sixpence for it either.',
  "Dracula was Bram Stoker's idea.",
  "The whole of Barchester is Mr. Trollope's invention; the curate alone is my own.",
  "The Bennets are Jane Austen's and I have borrowed them for the afternoon.",
  "Nemo and his ship are M. Verne's; the octopus and I are independent.",
  'I own nobody in this story but the parrot.',
  'Robin Hood belongs to everyone. The parrot belongs to me.',
  'Sherlock Holmes is the creation of Sir Arthur Conan Doyle.',
  'None of these good people are mine, and I shall be sorry to give them back.',
  'Mr. Dickens made them; I only dust them.',
  'No profit is made and no harm is intended.',
  'All of them are out of copyright and out of patience.',
  'The Prisoner of Zenda was written by Anthony Hope, not by me.',
];

test('disclaimers', () => {
  check(DISCLAIMERS, 'disclaimer');
});

const ARCHIVING: readonly string[] = [
  'If you want this for your site, please ask.',
  'Anybody may have this for their page, so long as my name stays on it.',
  'You are welcome to keep a copy on your own web page, but tell me where.',
  'Please do not put this on another site without asking me first.',
  'I would rather this stayed here, please.',
  'You may pass this on to anyone who would enjoy it, as long as these lines go with it.',
  'Ask before you take it home, please.',
  'Please write to me before you put this on your page.',
  'May be kept on any page whose owner tells me so.',
  "You may print this out, but please don't post it anywhere else.",
  'Friends may pass this along; strangers should ask.',
  "I'd be happy to see this on other people's sites if they ask me first.",
];

test('words on archiving', () => {
  check(ARCHIVING, 'distribution');
});

const PLEAS: readonly string[] = [
  "Tell me if you liked it, or even if you didn't.",
  'Write to me! I answer everything.',
  'All comments welcome, on list or off.',
  "I'd love to hear what you think of this one.",
  'Please send comments to hettie@example.org.',
  'Flames will be used to toast marshmallows.',
  'If you enjoyed this, please drop me a line at nell@example.org.',
  'Reviews feed the muse.',
  'Praise, brickbats and corrections to nell@example.com',
  'First attempt, so be gentle with me!',
  'I live for feedback.',
  'Good, bad or indifferent, I want to hear it.',
  'Any and all comments gratefully accepted at the address above.',
  'Did you like it? Did you hate it? Say so.',
  'Constructive criticism only, please.',
  'Mail me at quill@example.org and tell me where I went wrong.',
  'Your letters keep me writing.',
  'Feed the author!',
  'A word of encouragement would be very welcome.',
  'Corrections are welcome, praise even more so.',
  'Please R&R',
  'Got something to say about it? My mailbox is open: jo@example.org',
  'I would be glad of a line from anybody who reads to the end.',
  'Comments are always welcome, kind or otherwise.',
  'If you have read this far, do tell me what you made of it.',
  'Write and tell me what you think: oswin@example.org',
  'I would dearly love some feedback.',
  'E-mail makes my day.',
  'Please let me know if you want to see more of this.',
  'Reviews are the only pay I get.',
  'All mail answered. verity@example.com',
  'Opinions, please!',
  'Like it? Loathe it? Drop me a note and say why.',
  'Bouquets and brickbats alike to wren@example.org.',
  'This is my first story, so please be nice when you comment.',
  'Criticism is welcome, cruelty is not.',
];

test('pleas for feedback', () => {
  check(PLEAS, 'feedback');
});

const STORY: readonly string[] = [
  'The captain asked if he might have it, and she gave him leave.',
  "The room was Mrs. Dean's. Nobody had slept in it for years.",
  "The hat was Toby's and the coat was his brother's.",
  '"Put it on any page you like," said the printer.',
  'If you want it, said the goblin, you must ask.',
  "The house is Mr. Darcy's, and the park is his too.",
  "The door was open. It was Miss Havisham's door.",
  'Help yourself to the cake, said the Hatter.',
  'I would rather stay here, please.',
  "The garden was Mary's, and nobody else might go in.",
  'Holmes was out when the letter came.',
  'The ring is not mine to give, said the king.',
  "The sea is nobody's, my father used to say.",
  "These are Tom's boots, and those are Huck's.",
  'He wrote to her every week and she never answered.',
  'Thank you all for the kind comments on the last part.',
  '"Tell me what you think," said the Captain.',
  'This story came out of a conversation on the list last summer.',
  'I have been away for a month, so this is late.',
  'She read the letter twice, and put it in the drawer.',
  'If you have not read part one, you will find it on my page.',
  'The letters were welcome, he told her, but the bill was not.',
  'The post came late that morning.',
  'I wrote this in an afternoon and it shows.',
  'He wanted to hear it from her own lips.',
  'She was glad of a word with anybody.',
  '"Do you like it?" said the hatter.',
  'Thank you for your letters about part two.',
];

test('sentences of stories, and thanks', () => {
  check(STORY, null);
});
