/** Journals, boards and web groups. */
import type { PostCase } from './shape.ts';

export const JOURNALS: readonly PostCase[] = [
  {
    shows: 'a journal entry: chrome above, mood and music, comments below',
    format: 'html',
    text: `<html><head><title>nightkettle: The Third Wish</title></head><body><div class="entry">
<a href="http://journals.example.com/users/brackish/">brackish</a> wrote in <a href="http://journals.example.com/community/nightkettle/">nightkettle</a>,<br>
@ 2005-02-14 19:02:00<br><b>Current mood:</b> hungry<br><b>Current music:</b> the kettle<br><br>
<b>Title:</b> The Third Wish<br><b>Author:</b> brackish<br><b>Rating:</b> G<br><b>Fandom:</b> The Monkey's Paw<br><b>Notes:</b> For winterling, who asked. Thanks to sallow for the beta.<br><br>
<a name="cutid1"></a>They had one wish left, and the paw was in the bread bin.<br><br>
"Soup," said Mr. White, before anyone could stop him.<br><br>
It was quite good soup.<br></div>
<div class="comments">(<a href="#">12 comments</a>) | (<a href="#">Leave a comment</a>)</div></body></html>`,
    stories: [
      {
        title: 'The Third Wish',
        authors: ['brackish'],
        rating: ['G', 'general'],
        fandoms: ["The Monkey's Paw"],
        notes: ['For winterling, who asked. Thanks to sallow for the beta.'],
        betas: ['sallow'],
        start: 'They had one wish left',
        end: 'quite good soup.',
      },
    ],
  },
  {
    shows: 'previous chapters behind a link, TBC centred',
    format: 'html',
    text: `<html><body><p><b>Title:</b> The Tailor of Nowhere<br><b>Author:</b> plainseam<br><b>Rating:</b> PG-13<br><b>Part:</b> 3/?</p>
<p>Previous chapters can be found <a href="http://journals.example.com/plainseam/4410.html">HERE</a>.</p>
<p>The coat had four sleeves, and the customer had not complained.</p>
<p>"It is for evenings," said the tailor.</p>
<p align="center"><b>TBC</b></p></body></html>`,
    stories: [
      {
        title: 'The Tailor of Nowhere',
        authors: ['plainseam'],
        rating: ['PG-13', 'teen'],
        part: [3, null],
        status: 'in-progress',
        previous: 'http://journals.example.com/plainseam/4410.html',
        start: 'The coat had four sleeves',
        end: 'said the tailor.',
        marker: 'TBC',
      },
    ],
  },
  {
    shows: 'chatter with struck-out words before capitals, prompts after the closing rule',
    format: 'html',
    text: `<html><body><font face="Verdana">So I finished something!! <strike>I blame the cold</strike> You know who you are.<br><br>
TITLE: Eleven Pipers<br>AUTHOR: halfpenny<br>FANDOM: The Twelve Days<br>RATING: G<br>DISCLAIMER: Traditional.<br><br>
~*~*~*~*~*~*~*~*~*~*~*~*~<br><br>
Ten of them could pipe.<br><br>
The eleventh had a very good hat, and stood at the back.<br><br>
~*~*~*~*~*~*~*~*~*~*~*~*~<br><br>
PROMPTS: a hat, a number, snow<br></font></body></html>`,
    stories: [
      {
        title: 'Eleven Pipers',
        authors: ['halfpenny'],
        fandoms: ['The Twelve Days'],
        rating: ['G', 'general'],
        disclaimer: 'Traditional.',
        start: 'Ten of them could pipe.',
        end: 'stood at the back.',
      },
    ],
  },
  {
    shows: 'a web group page: sender above, advert below, a cut address',
    format: 'html',
    text: `<html><body><div><h2>Pilot Light</h2><ul><li><b>Winifred Stokes</b><div class="date">Message 4 of 9 , Mar 2, 2002</div><div>
Title: Pilot Light<br/>Author: Win (win@...)<br/>Rating: PG<br/>Archive: Hob Archive, yes; others, ask.<br/><br/>
The stove had gone out at nine and nobody would own to it.<br/><br/>
"It was a draught," said the cat, who was sitting in it.<br/><br/>
__________________________________________________<br/>Do You Sample!?<br/>Get personalized mail at http://mail.example.com/</div></li></ul></div></body></html>`,
    stories: [
      {
        title: 'Pilot Light',
        authors: ['Win'],
        rating: ['PG', 'general'],
        archive: ['Hob Archive, yes; others, ask.', 'ask', ['Hob Archive']],
        start: 'The stove had gone out',
        end: 'who was sitting in it.',
      },
    ],
  },
  {
    shows: 'BBCode on a board, keys in bold, the end in the middle',
    format: 'text',
    text: `[b]Title:[/b] The Ferryman's Day Off
[b]Author:[/b] oarlock
[b]Fandom:[/b] Greek Myth
[b]Rating:[/b] T
[b]Warnings:[/b] [i]mild drowning[/i]

He put up the sign at noon. It said BACK AT THREE.

The dead formed an orderly queue, and then a book club.

[center]The End[/center]
`,
    stories: [
      {
        title: "The Ferryman's Day Off",
        authors: ['oarlock'],
        fandoms: ['Greek Myth'],
        rating: ['T', 'teen'],
        warnings: 'mild drowning',
        status: 'complete',
        start: 'He put up the sign',
        end: 'then a book club.',
        marker: 'The End',
      },
    ],
  },
  {
    shows: 'Word export: empty paragraphs, non-breaking blanks, header in one paragraph each',
    format: 'html',
    text: `<html><body><p class=MsoNormal><b>TITLE:&nbsp; </b>The Queue at the Oracle<o:p></o:p></p><p class=MsoNormal><b>AUTHOR:&nbsp; </b>Thea Strand<o:p></o:p></p>
<p class=MsoNormal><b>RATING:&nbsp; </b>G<o:p></o:p></p><p class=MsoNormal><b>SUMMARY:&nbsp; </b>Take a number.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>They were serving forty-one, and Oedipus had forty-two.<o:p></o:p></p>
<p class=MsoNormal>&#8220;After you,&#8221; he said to the old man behind him.<o:p></o:p></p></body></html>`,
    stories: [
      {
        title: 'The Queue at the Oracle',
        authors: ['Thea Strand'],
        rating: ['G', 'general'],
        summary: 'Take a number.',
        start: 'They were serving forty-one',
        end: 'the old man behind him.',
      },
    ],
  },
  {
    shows: 'the label that opens the story, each field in a paragraph',
    format: 'html',
    text: `<html><body><p><u>Title</u>: Salt for the Snowman</p><p><u>Author</u>: Ivy Dunmow</p><p><u>Rating</u>: none given</p><p><u>Can this be archived?</u>: no, sorry</p><p>Story:</p>
<p>He asked for it on the Tuesday, very politely.</p><p>"For the steps," he said.</p><p>End.</p></body></html>`,
    stories: [
      {
        title: 'Salt for the Snowman',
        authors: ['Ivy Dunmow'],
        rating: ['none given', 'unrated'],
        archive: ['no, sorry', 'none'],
        status: 'complete',
        start: 'He asked for it',
        end: 'he said.',
        marker: 'End.',
      },
    ],
  },
];
