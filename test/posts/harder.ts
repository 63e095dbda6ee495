/** Posts that go wrong in more than one way at once. */
import type { PostCase } from './shape.ts';

export const HARDER: readonly PostCase[] = [
  {
    shows: 'a round robin: authors over lines, parts by name inside the story',
    format: 'text',
    text: `Five Umbrellas
A Round Robin

Authors: Clem Hart, Ottilie; Fen
and Mrs. Beadle
Rating: G
Disclaimer: Nobody here is ours but the umbrellas.

==========================

Part 1 by Clem Hart

The first umbrella was found in the font.

Part 2 by Ottilie

"It is not raining in the font," said the curate.

Part 3 by Fen

It was by Thursday.
`,
    stories: [
      {
        title: 'Five Umbrellas',
        authors: ['Clem Hart', 'Ottilie', 'Fen', 'Mrs. Beadle'],
        rating: ['G', 'general'],
        disclaimer: 'Nobody here is ours but the umbrellas.',
        start: 'The first umbrella was',
        end: 'It was by Thursday.',
      },
    ],
  },
  {
    shows: 'header repeated above the story: title and byline once more, then a chapter heading',
    format: 'text',
    text: `TITLE: The Gate in the Hedge
AUTHOR: Phoebe Lark
RATING: K+
STATUS: WIP
SUMMARY: It was not there on Monday.

~*~*~*~*~*~*~*~*~*~*~*~*~*~*~*~

The Gate in the Hedge
by Phoebe Lark

Chapter 3: Latch

The latch was on the wrong side.

"Wrong for whom?" said the hedge.

TBC...
`,
    stories: [
      {
        title: 'The Gate in the Hedge',
        authors: ['Phoebe Lark'],
        rating: ['K+', 'general'],
        summary: 'It was not there on Monday.',
        part: [3, null],
        status: 'in-progress',
        start: 'The latch was on the wrong side.',
        end: 'said the hedge.',
        marker: 'TBC...',
      },
    ],
  },
  {
    shows: 'notes that follow the header as a bracketed paragraph; own marks explained',
    format: 'text',
    text: `The Third Stair
by Ambrose Kell (akell@example.com)
Rating: PG
Archive: Yes, anywhere, just tell me.

[Author's note: Words between /slashes/ are thoughts. The stair is real; it is
in my aunt's house, and it does that.]

/Not again,/ thought the third stair, and creaked.

The burglar stopped with one foot in the air.

"Sorry," he said.
`,
    stories: [
      {
        title: 'The Third Stair',
        authors: ['Ambrose Kell'],
        email: 'akell@example.com',
        rating: ['PG', 'general'],
        archive: ['Yes, anywhere, just tell me.', 'notify'],
        notes: ["Words between /slashes/ are thoughts. The stair is real; it is in my aunt's house, and it does that."],
        start: '/Not again,/ thought',
        end: '"Sorry," he said.',
      },
    ],
  },
  {
    shows: 'a story from a digest: no subject of its own but the tag, address as sender, dash-escaped signature',
    format: 'mail',
    text: `Date: Wed, 03 Jun 1998 01:12:05 EDT
From: sprat@example.org (Jack S.)
Subject: LARDER: Lean

TITLE: Lean
AUTHOR: Jack Sprat
RATING: G
DISTRIBUTION: Larder archive, yes. Everyone else, just let me know.

He had eaten no fat for eleven years and was rather proud of it.

"There is butter in the clock," said his wife.

He had wondered about the clock.

- --
Jack
`,
    stories: [
      {
        title: 'Lean',
        authors: ['Jack Sprat'],
        email: 'sprat@example.org',
        rating: ['G', 'general'],
        archive: ['Larder archive, yes. Everyone else, just let me know.', 'notify', ['Larder archive']],
        start: 'He had eaten no fat',
        end: 'wondered about the clock.',
      },
    ],
  },
  {
    shows: 'fields as paragraphs of prose in a newsgroup, with a rating in the text',
    format: 'mail',
    text: `From: marl@example.org (Marl Pitt)
Newsgroups: alt.tales.hearth
Subject: STORY: The Candle-Snuffer's Ghost (part 1 of 2)
Date: 31 Oct 1994 21:00:00 GMT

Disclaimer: All of them belong to Mr. Le Fanu, I suppose.

This one is rated PG for draughts. Feedback is always welcome; flames will be
used to light the candles.

Part 1 of 2

The snuffer hung by the door, and nobody had touched it since the funeral.

At nine the candles went out, one after another, from left to right.

To be continued
`,
    stories: [
      {
        title: "The Candle-Snuffer's Ghost",
        authors: ['Marl Pitt'],
        email: 'marl@example.org',
        part: [1, 2],
        disclaimer: 'All of them belong to Mr. Le Fanu, I suppose.',
        feedback: 'This one is rated PG for draughts. Feedback is always welcome; flames will be used to light the candles.',
        status: 'in-progress',
        start: 'The snuffer hung by',
        end: 'from left to right.',
        marker: 'To be continued',
      },
    ],
  },
  {
    shows: 'an archive page: label run under a linked title, site furniture, story in pre',
    format: 'html',
    text: `<html><head><title>Lanternfic Archive: Nine Lives, Itemised</title></head><body>
<div id="nav"><a href="/">Home</a> | <a href="/browse">Browse</a> | <a href="/search">Search</a></div>
<div id="pagetitle"><a href="/v?1">Nine Lives, Itemised</a> by <a href="/u?9">whiskerfold</a></div>
<div class="content"><span class="label">Summary: </span>The cat presents the bill.<br>
<span class="label">Rated:</span> K+ <span class="label">Categories:</span> Puss in Boots <span class="label">Characters:</span> Puss, the King<br>
<span class="label">Genres:</span> Humor <span class="label">Warnings:</span> None<br>
<span class="label">Chapters:</span> 1 <span class="label">Completed:</span> Yes <span class="label">Word count:</span> 220</div>
<div id="story"><p>Item: one life, lost at Carabas, in the course of duty.</p><p>"I had understood," said the King, "that there were nine."</p><p>"There were," said the cat, and turned the page.</p></div>
<div id="footer">Skin by nobody</div></body></html>`,
    stories: [
      {
        title: 'Nine Lives, Itemised',
        authors: ['whiskerfold'],
        summary: 'The cat presents the bill.',
        rating: ['K+', 'general'],
        fandoms: ['Puss in Boots'],
        characters: ['Puss', 'the King'],
        genres: ['Humor'],
        warnings: 'None',
        status: 'complete',
        start: 'Item: one life, lost',
        end: 'turned the page.',
      },
    ],
  },
  {
    shows: 'values with nothing behind the key, and a value on the next line',
    format: 'text',
    text: `Title:
The Well at the Corner
Author:
Jessamy Fell
Rating: PG
Beta:
Spoilers:
Summary:
It answers. Mostly it answers late.

On Monday they dropped in a question, and on Wednesday it came back wet.

"It says no," said Jessamy.

"No to what?" said the others, who had forgotten.
`,
    stories: [
      {
        title: 'The Well at the Corner',
        authors: ['Jessamy Fell'],
        rating: ['PG', 'general'],
        summary: 'It answers. Mostly it answers late.',
        start: 'On Monday they dropped',
        end: 'who had forgotten.',
      },
    ],
  },
  {
    shows: 'keys in another order, sequel and series told in fields and notes',
    format: 'text',
    text: `Series: The Kettle Papers, #3
Title: A Spout of One's Own
Author: Minna Crake & Toby Lisle
Feedback: mcrake@example.org
Category: Humor/Friendship
Rating: G
Sequel to: "Off the Boil"
Note: You need not have read the other two.
Note 2: But it would help.

The spout had been promised a room.

"With a view," it said. "Of the tea."

They gave it the window-sill.
`,
    stories: [
      {
        title: "A Spout of One's Own",
        authors: ['Minna Crake', 'Toby Lisle'],
        email: 'mcrake@example.org',
        feedback: 'mcrake@example.org',
        genres: ['Humor', 'Friendship'],
        rating: ['G', 'general'],
        series: ['The Kettle Papers', 3],
        notes: ['You need not have read the other two.', 'But it would help.'],
        start: 'The spout had been promised',
        end: 'They gave it the window-sill.',
      },
    ],
  },
  {
    shows: 'a board post whose first lines are the board, not the header',
    format: 'html',
    text: `<html><body><table><tr><td>fennimore<br>Joined: 04 May 2003<br>Posts: 312</td><td>
<div>Posted: Mon Apr 03, 2006 9:12 pm &nbsp; Post subject: The Quiet Bell</div>
<p><b>Title:</b> The Quiet Bell<br><b>Author:</b> fennimore<br><b>Rating:</b> PG<br><b>Warnings:</b> belfry</p>
<p>The bell had not spoken since the peace.</p><p>"Somebody should ask it," said the ringer's boy.</p><p>They drew lots, and the boy lost, and went up.</p>
<p><i>Fin</i></p></td></tr></table></body></html>`,
    stories: [
      {
        title: 'The Quiet Bell',
        authors: ['fennimore'],
        rating: ['PG', 'general'],
        warnings: 'belfry',
        status: 'complete',
        start: 'The bell had not spoken',
        end: 'and went up.',
        marker: 'Fin',
      },
    ],
  },
  {
    shows: 'body without a blank line after the header',
    format: 'html',
    text: `<html><body>Title: Hob and Nob<br>Author: marrowbone<br>Rating: G<br>
The hob was hot and the nob was not, and that was the whole of the quarrel between them since the year of the comet.<br>
"One of us," said the hob, "is keeping the soup."<br>
"One of us," said the nob, "is keeping his temper."<br>
The cat kept the soup.</body></html>`,
    stories: [
      {
        title: 'Hob and Nob',
        authors: ['marrowbone'],
        rating: ['G', 'general'],
        start: 'The hob was hot',
        end: 'The cat kept the soup.',
      },
    ],
  },
  {
    shows: 'the story starts with script dialogue that looks like keys',
    format: 'text',
    text: `Title: Two Gentlemen of the Corner Shop
Author: Bevis Arden
Rating: PG

PROTEUS: Have you a ladder?

VALENTINE: I had one. I lent it.

PROTEUS: To whom?

VALENTINE: To the one who is up it.

(Exit, pursued by a grocer.)
`,
    stories: [
      {
        title: 'Two Gentlemen of the Corner Shop',
        authors: ['Bevis Arden'],
        rating: ['PG', 'general'],
        start: 'PROTEUS: Have you a ladder?',
        end: 'pursued by a grocer.)',
      },
    ],
  },
  {
    shows: 'the story opens with time and place in capitals, with colons',
    format: 'text',
    text: `Title: Night Crossing
Author: T. Maggs
Rating: PG

TIME: 0340 HOURS
PLACE: THE LOWER DECK
DATE: UNKNOWN

The purser had mislaid an island.

"It was on the list," he said.
`,
    stories: [
      {
        title: 'Night Crossing',
        authors: ['T. Maggs'],
        rating: ['PG', 'general'],
        start: 'TIME: 0340 HOURS',
        end: 'list," he said.',
      },
    ],
  },
  {
    shows: 'a rating that changes, a permission with an embargo, a beta who gets thanks in a note',
    format: 'text',
    text: `Title: Under the Eaves (1/?)
Author: Rushlight
E-mail: rushlight (at) example (dot) org
Rating: PG now, R later
Archive: Swallow Shelf only, until it is finished.
Notes: A thousand thanks to Pym, who betaed this in a day and
a half and never once complained about the owls.

The owls had taken the north side.

"We have a lease," said the swallows.

The owls asked who had signed it.
`,
    stories: [
      {
        title: 'Under the Eaves',
        authors: ['Rushlight'],
        email: 'rushlight@example.org',
        rating: ['PG now, R later', 'mature'],
        archive: ['Swallow Shelf only, until it is finished.', 'listed', ['Swallow Shelf']],
        notes: ['A thousand thanks to Pym, who betaed this in a day and a half and never once complained about the owls.'],
        betas: ['Pym'],
        part: [1, null],
        status: 'in-progress',
        start: 'The owls had taken',
        end: 'who had signed it.',
      },
    ],
  },
  {
    shows: 'two stories in a mail, the second with a header of its own under a row of equals',
    format: 'mail',
    text: `From: "Sal Perrin" <sal@example.org>
To: hearth@lists.example.com
Subject: FIC: Two short ones (G)
Date: Mon, 5 Mar 2001 20:00:00 +0000

Title: Ember
Author: Sal Perrin
Rating: G
Archive: anywhere

The fire had been let go out, and it had gone a long way.

They found it in the next village, warming somebody else.

=============================================

Title: Cinder
Author: Sal Perrin
Rating: G
Archive: anywhere

"You could come back," they said.

"I could," said the fire, and looked at the other hearth.

The End
`,
    stories: [
      {
        title: 'Ember',
        authors: ['Sal Perrin'],
        email: 'sal@example.org',
        rating: ['G', 'general'],
        archive: ['anywhere', 'anyone'],
        start: 'The fire had been let go',
        end: 'warming somebody else.',
      },
      {
        title: 'Cinder',
        authors: ['Sal Perrin'],
        email: 'sal@example.org',
        rating: ['G', 'general'],
        archive: ['anywhere', 'anyone'],
        status: 'complete',
        start: '"You could come back,"',
        end: 'at the other hearth.',
        marker: 'The End',
      },
    ],
  },
  {
    shows: 'a story set in a table cell, header in another, key and value in bold and plain',
    format: 'html',
    text: `<table width="90%"><tr><td bgcolor="#cccccc"><b>Title:</b> The Inkwell's Complaint<br><b>By:</b> Dunstan Quay<br><b>Rating:</b> General Audiences<br><b>Written for:</b> the spring swap</td></tr>
<tr><td><p>It was being drunk.</p><p>"By whom?" asked the Headmaster.</p><p>The inkwell could not say. It was dark at the time, and it was always dark.</p><p align="right">finis</p></td></tr></table>`,
    stories: [
      {
        title: "The Inkwell's Complaint",
        authors: ['Dunstan Quay'],
        rating: ['General Audiences', 'general'],
        status: 'complete',
        start: 'It was being drunk.',
        end: 'always dark.',
        marker: 'finis',
      },
    ],
  },
  {
    shows: 'part 0 with the header and no story but the prologue',
    format: 'mail',
    text: `From: Cato Fenn <cato@example.org>
To: mill@lists.example.com
Subject: MILL: The Long Thaw 0/5
Date: Mon, 5 Mar 2001 20:00:00 +0000

Title: The Long Thaw
Author: Cato Fenn
Rating: PG overall
Pairing: Kay/Gerda, eventually
Archive: The Mill, automatically. Others: write to me, I never say no.

Prologue

Every icicle on the mill had a number.

"Eleven hundred and four," said the miller's daughter.

One of them fell, and she began again.
`,
    stories: [
      {
        title: 'The Long Thaw',
        authors: ['Cato Fenn'],
        email: 'cato@example.org',
        rating: ['PG overall', 'general'],
        pairs: ['Kay/Gerda'],
        archive: ['The Mill, automatically. Others: write to me, I never say no.', 'ask', ['The Mill']],
        part: [0, 5],
        start: 'Every icicle on the mill',
        end: 'she began again.',
      },
    ],
  },
  {
    shows: 'thanks and dedication keys, a long summary quoted, a word count with a blank',
    format: 'text',
    text: `Title: "Pigeon Post"
Author: Lucasta
Rating: U
Summary: "Every letter came back. That was how she knew that they had
been read."
Word count: approx. 300
Dedication: For Wren
Thanks: to Ivo, for the beta, and to the pigeons.

There were forty of them and they all came home.

She untied the first, and it was her own hand, and it said the same thing.

Underneath somebody had corrected the spelling.
`,
    stories: [
      {
        title: 'Pigeon Post',
        authors: ['Lucasta'],
        rating: ['U', 'general'],
        summary: '"Every letter came back. That was how she knew that they had been read."',
        betas: ['Ivo'],
        start: 'There were forty of them',
        end: 'corrected the spelling.',
      },
    ],
  },
  {
    shows: 'an epilogue with an end mark completes the serial; the header is short',
    format: 'mail',
    text: `From: Cato Fenn <cato@example.org>
To: mill@lists.example.com
Subject: MILL: The Long Thaw - Epilogue
Date: Mon, 9 Apr 2001 20:00:00 +0000

The Long Thaw: Epilogue
by Cato Fenn
See part 0 for everything.

In June there was one left, on the north side, and it had a small fence.

"Eleven hundred and five," she told it.

THE END
`,
    stories: [
      {
        title: 'The Long Thaw',
        authors: ['Cato Fenn'],
        email: 'cato@example.org',
        part: [null, null],
        status: 'complete',
        start: 'In June there was one left',
        end: 'she told it.',
        marker: 'THE END',
      },
    ],
  },
  {
    shows: 'a footer of a provider without a rule, links below the story',
    format: 'text',
    text: `Title: Gruff
Author: Bramble
Rating: G

The smallest went first, as had been agreed, and the toll had gone up.

"Since when?" said the middle one.

"Since your brother," said the troll.

Bramble
http://users.example.org/bramble/

Sent via Samplemail. Get your free webmail at http://mail.example.com
`,
    stories: [
      {
        title: 'Gruff',
        authors: ['Bramble'],
        rating: ['G', 'general'],
        start: 'The smallest went first',
        end: 'said the troll.',
      },
    ],
  },
  {
    shows: 'first person that talks of writing a story is story',
    format: 'text',
    text: `Title: The Ghost Writer
Author: Nib
Rating: G

I never meant to write this story down, and you may stop me if you have heard it.

My publisher is dead. He has been dead since March, and he still wants chapters.

"More feeling," he wrote, in the frost on the window.
`,
    stories: [
      {
        title: 'The Ghost Writer',
        authors: ['Nib'],
        rating: ['G', 'general'],
        start: 'I never meant to write',
        end: 'frost on the window.',
      },
    ],
  },
  {
    shows: 'a letter story that opens with Dear and ends with a name',
    format: 'text',
    text: `Title: The Correspondence of Two Scarecrows
Author: Tansy Coe
Rating: G
Disclaimer: Mine, straw and all.

Dear Neighbour,

The crows have been to see me about you. They say that you nod.

I hope that this is not true, and remain, across the lane,

Yours,
The Turnip Field
`,
    stories: [
      {
        title: 'The Correspondence of Two Scarecrows',
        authors: ['Tansy Coe'],
        rating: ['G', 'general'],
        disclaimer: 'Mine, straw and all.',
        start: 'Dear Neighbour,',
        end: 'The Turnip Field',
      },
    ],
  },
  {
    shows: 'windows line ends, tabs after the keys, rule of equals',
    format: 'text',
    text: 'Title:\tThe Bellrope\r\nAuthor:\tHob Carne\r\nRating:\tPG\r\nFandom:\tQuasimodo\r\n\r\n================================================\r\n\r\nIt was eleven yards long and it remembered every pull.\r\n\r\n"Softly," it said to the new one.\r\n\r\nHe pulled softly, and all Paris turned over in bed.\r\n',
    stories: [
      {
        title: 'The Bellrope',
        authors: ['Hob Carne'],
        rating: ['PG', 'general'],
        fandoms: ['Quasimodo'],
        start: 'It was eleven yards long',
        end: 'turned over in bed.',
      },
    ],
  },
  {
    shows: 'a reply whose subject is a later part with its own header',
    format: 'mail',
    text: `From: "Nell Orme" <nell@example.org>
To: hearth@lists.example.com
Subject: Re: The Wrong Chimney - part 3/3
Date: Fri, 12 Jan 2001 09:00:00 +0000
In-Reply-To: <1@example.org>

Title: The Wrong Chimney 3/3
Author: Nell Orme
Rating: G

He came out at the top, and it was the right house after all.

"You are late," said the stork.

END
`,
    stories: [
      {
        title: 'The Wrong Chimney',
        authors: ['Nell Orme'],
        email: 'nell@example.org',
        rating: ['G', 'general'],
        part: [3, 3],
        status: 'complete',
        start: 'He came out at the top',
        end: 'said the stork.',
        marker: 'END',
      },
    ],
  },
  {
    shows: 'a poem as story, title in capitals, indented lines',
    format: 'text',
    text: `LULLABY FOR A LIGHTHOUSE
by Ursa Minnow

Rated: G
Archive: anywhere, with my name

     Turn, and turn, and shut your eye;
     The herring fleet has all gone by.

     Turn, and turn, and dim your light;
     The rocks have gone to bed to-night.
`,
    stories: [
      {
        title: 'LULLABY FOR A LIGHTHOUSE',
        authors: ['Ursa Minnow'],
        rating: ['G', 'general'],
        archive: ['anywhere, with my name', 'anyone'],
        start: 'Turn, and turn, and shut',
        end: 'gone to bed to-night.',
      },
    ],
  },
  {
    shows: 'a header whose values are quoted mail addresses and pages',
    format: 'text',
    text: `Title: The Tide Clerk
Author: Wade
Email: wade@example.org
Website: http://www.example.org/~wade/
Archive: My own site and nowhere else.
Rating: PG-13
Characters: Canute, a clerk, OMC

The King had asked for minutes.

"The sea came in," the clerk wrote. "His Majesty was told."

He underlined it, and moved his chair.
`,
    stories: [
      {
        title: 'The Tide Clerk',
        authors: ['Wade'],
        email: 'wade@example.org',
        archive: ['My own site and nowhere else.', 'listed', ["the author's own site"]],
        rating: ['PG-13', 'teen'],
        characters: ['Canute', 'a clerk', 'OMC'],
        start: 'The King had asked',
        end: 'moved his chair.',
      },
    ],
  },
  {
    shows: 'a closing fence with thanks and links below it',
    format: 'html',
    text: `<html><body><h3>The Moth's Accountant</h3><p>by <a href="mailto:lucerne@example.org">Lucerne</a></p><p>Rating: PG</p><hr>
<p>There were holes in the books.</p><p>"In all of them?" said the moth.</p><p>He held one up to the lamp, and she came at once.</p><hr>
<p>Thank you for reading!</p><p><a href="moth2.html">Next</a> | <a href="index.html">Index</a></p></body></html>`,
    stories: [
      {
        title: "The Moth's Accountant",
        authors: ['Lucerne'],
        email: 'lucerne@example.org',
        rating: ['PG', 'general'],
        start: 'There were holes',
        end: 'she came at once.',
      },
    ],
  },
];
