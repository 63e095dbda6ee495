/** Posts as archives and newsgroups kept them: codes, dumps, damage, pages of many hands. */
import type { PostCase } from './shape.ts';

export const WILD: readonly PostCase[] = [
  {
    shows: 'an archive file: mail lines pasted above, letter codes as classification, keywords',
    format: 'text',
    text: `From: verity@example.org (Verity Pell)
Date: 17 Oct 1996 03:14:00 GMT
Subject: NEW: "The Lantern at Pen Dinas" 1/2 by V. Pell

TITLE: The Lantern at Pen Dinas (1/2)
AUTHOR: V. Pell
E-MAIL: verity@example.org
RATING: PG
CLASSIFICATION: SRH
SPOILERS: Second series only
KEYWORDS: Casefile, humor
SUMMARY: A light is seen where no light has a right to
be. Somebody has been paid to see it.
DISCLAIMER: The detectives belong to their creator, the
light to nobody.
ARCHIVE: Do not archive without asking, please.
FEEDBACK: verity@example.org, day or night.

--------------------------------------------------------

Part 1

PEN DINAS, 11:40 P.M.

"You see it?" said the sergeant.

"I see that you want me to," said the inspector.

--------------------------------------------------------
End part 1 of 2
`,
    stories: [
      {
        title: 'The Lantern at Pen Dinas',
        authors: ['V. Pell'],
        email: 'verity@example.org',
        rating: ['PG', 'general'],
        genres: ['S', 'R', 'H'],
        spoilers: 'Second series only',
        summary: 'A light is seen where no light has a right to be. Somebody has been paid to see it.',
        disclaimer: 'The detectives belong to their creator, the light to nobody.',
        archive: ['Do not archive without asking, please.', 'ask'],
        feedback: 'verity@example.org, day or night.',
        part: [1, 2],
        start: 'PEN DINAS, 11:40 P.M.',
        end: 'said the inspector.',
        marker: 'End part 1 of 2',
      },
    ],
  },
  {
    shows: 'a newsgroup of codes: state, series, part, pairing and rating in the subject',
    format: 'mail',
    text: `From: quill@example.org (Tarn Quill)
Newsgroups: alt.starship.creative
Subject: NEW: The Ensign's Umbrella 2/4 (P/C) [PG]
Date: 5 May 1998 22:00:00 GMT

Title: The Ensign's Umbrella
Author: Tarn Quill (quill@example.org)
Part: NEW 2/4
Rating: [PG]
Codes: P/C
Summary: There is weather on deck nine.
Archive: Yes to the group's own archive; others please ask.
Disclaimer: The studio has the ship. I have the umbrella.

It was raining in the corridor, and the computer denied it.

"Umbrella," said the Ensign.

The computer gave her soup.
`,
    stories: [
      {
        title: "The Ensign's Umbrella",
        authors: ['Tarn Quill'],
        email: 'quill@example.org',
        part: [2, 4],
        rating: ['[PG]', 'general'],
        pairs: ['P/C'],
        summary: 'There is weather on deck nine.',
        archive: ["Yes to the group's own archive; others please ask.", 'ask', ["the group's own archive"]],
        disclaimer: 'The studio has the ship. I have the umbrella.',
        start: 'It was raining in the corridor',
        end: 'The computer gave her soup.',
      },
    ],
  },
  {
    shows: 'quoted-printable that nobody decoded',
    format: 'text',
    text: `Title: The Caf=E9 on the Corner
Author: Ren=E9 Marsh
Rating: PG
Summary: It is open. It has always been open. Nobody is able to find the =
door.

There was a smell of coffee in the wall=2E

=93In here,=94 said the wall=2C and they felt for the handle until it was d=
ark.
`,
    stories: [
      {
        title: 'The Café on the Corner',
        authors: ['René Marsh'],
        rating: ['PG', 'general'],
        summary: 'It is open. It has always been open. Nobody is able to find the door.',
        start: 'There was a smell of coffee',
        end: 'handle until it was dark.',
      },
    ],
  },
  {
    shows: 'quotes lost into question marks on a board',
    format: 'html',
    text: `<html><body><b>Title:</b> Mr. Pott?s Other Cat<br><b>Author:</b> dimity<br><b>Rating:</b> G<br><br>?It isn?t ours,? said Mrs. Pott.<br><br>It sat on the ledger and was plainly somebody?s.<br></body></html>`,
    stories: [
      {
        title: 'Mr. Pott?s Other Cat',
        authors: ['dimity'],
        rating: ['G', 'general'],
        start: '?It isn?t ours,? said',
        end: 'plainly somebody?s.',
      },
    ],
  },
  {
    shows: 'reader comments below the story of a board',
    format: 'html',
    text: `<html><body><h2>Hollow Crown</h2><p>Author: saltbox<br>Rating: T<br>Summary: It was always too big.</p><p>They stuffed it with newspaper.</p><p>"The news," said the boy king, "is very bad," for he could read it upside down.</p>
<h3>Comments</h3><div class="comment"><p><b>fern</b> wrote: Loved the newspaper!</p></div><div class="comment"><p><b>ash</b> wrote: More please.</p></div></body></html>`,
    stories: [
      {
        title: 'Hollow Crown',
        authors: ['saltbox'],
        rating: ['T', 'teen'],
        summary: 'It was always too big.',
        start: 'They stuffed it',
        end: 'read it upside down.',
      },
    ],
  },
  {
    shows: 'a file of one series, both stories with full headers',
    format: 'text',
    text: `THE KITCHEN DRAWER SERIES

Title: Spoon
Author: Dot Ambler
Series: The Kitchen Drawer, #1
Rating: G
Summary: It ran away. It came back.

The dish had sent a card from Hull.

"It is warm here," the spoon read. "Bring the cow."

The End

Title: Fork
Author: Dot Ambler
Series: The Kitchen Drawer, #2
Rating: G
Summary: Somebody had to stay.

The fork stayed, and was bitter, and was very much admired for it.

The End
`,
    stories: [
      {
        title: 'Spoon',
        authors: ['Dot Ambler'],
        series: ['The Kitchen Drawer', 1],
        rating: ['G', 'general'],
        summary: 'It ran away. It came back.',
        status: 'complete',
        start: 'The dish had sent',
        end: 'Bring the cow."',
        marker: 'The End',
      },
      {
        title: 'Fork',
        authors: ['Dot Ambler'],
        series: ['The Kitchen Drawer', 2],
        rating: ['G', 'general'],
        summary: 'Somebody had to stay.',
        status: 'complete',
        start: 'The fork stayed',
        end: 'admired for it.',
        marker: 'The End',
      },
    ],
  },
  {
    shows: 'ficlets without a title key: headings over fields',
    format: 'html',
    text: `<html><body><p>Five minutes each, no looking back.</p><h3>Peg</h3><p>Fandom: Peter Pan<br>Rating: G</p><p>The shadow was pegged out with the shirts.</p><p>It had shrunk.</p>
<h3>Tick</h3><p>Fandom: Peter Pan<br>Rating: G</p><p>The crocodile had swallowed a calendar as well, and knew about Tuesday.</p></body></html>`,
    stories: [
      { title: 'Peg', fandoms: ['Peter Pan'], rating: ['G', 'general'], start: 'The shadow was pegged', end: 'It had shrunk.' },
      {
        title: 'Tick',
        fandoms: ['Peter Pan'],
        rating: ['G', 'general'],
        start: 'The crocodile had swallowed',
        end: 'knew about Tuesday.',
      },
    ],
  },
  {
    shows: 'previously, then a quote, open the story',
    format: 'text',
    text: `Title: The Night Clerk, Part Three
Author: Hallam
Rating: PG-13
Previous parts: http://desk.example.org/clerk1.txt and http://desk.example.org/clerk2.txt

Previously: the lift had stopped, and so had the clerk.

It started again at four.

"Going up," it said, to nobody, and meant it.
`,
    stories: [
      {
        title: 'The Night Clerk',
        authors: ['Hallam'],
        rating: ['PG-13', 'teen'],
        part: [3, null],
        previous: 'http://desk.example.org/clerk2.txt',
        start: 'Previously: the lift',
        end: 'and meant it.',
      },
    ],
  },
  {
    shows: 'warnings and pairing in words, no pairing at all, a disclaimer that asks back',
    format: 'text',
    text: `Title: The Understudy
By: Coral Finch
Rating: K to T, varies by chapter
Pairing: Gen, with a hint of Viola/Orsino
Warnings: Yes, if you are a duke.
Spoilers: None given
Disclaimer: Do I need one? He has been dead four hundred years.
Archive: Whoever already has my stuff may have this as well.
Reviews: Be gentle!

She knew everybody's lines, and nobody's face.

"Who are you to-night?" asked the prompter.

"It depends who falls over," she said.
`,
    stories: [
      {
        title: 'The Understudy',
        authors: ['Coral Finch'],
        rating: ['K to T, varies by chapter', 'teen'],
        pairs: ['Viola/Orsino'],
        warnings: 'Yes, if you are a duke.',
        spoilers: 'None given',
        disclaimer: 'Do I need one? He has been dead four hundred years.',
        archive: [
          'Whoever already has my stuff may have this as well.',
          'listed',
          ["places that already archive the author's stories"],
        ],
        feedback: 'Be gentle!',
        start: "She knew everybody's lines",
        end: 'who falls over," she said.',
      },
    ],
  },
  {
    shows: 'author and sender with one name spelt in two ways, a list tag, a second title in quotes',
    format: 'mail',
    text: `From: "j. r. wicket" <wicket@example.org>
Reply-To: dunes@lists.example.com
To: dunes@lists.example.com
Subject: [dunes] "Sand In Everything" (3/3) COMPLETE
Date: Sat, 9 Jun 2001 08:00:00 +0100

"Sand in Everything"
by J.R. Wicket

Part 3 of 3

They had swept since Whitsun, the seven of them, with seven mops.

"If it were only cleared away," said the Carpenter, and blew his nose.

There was a beach under the beach.

FIN
`,
    stories: [
      {
        title: 'Sand in Everything',
        authors: ['J.R. Wicket'],
        email: 'wicket@example.org',
        part: [3, 3],
        status: 'complete',
        start: 'They had swept since Whitsun',
        end: 'beach under the beach.',
        marker: 'FIN',
      },
    ],
  },
  {
    shows: 'the header on the second screen: list rules and a welcome first',
    format: 'mail',
    text: `From: "Orrin Vane" <orrin@example.com>
To: hearth@lists.example.com
Subject: (No Subject)
Date: Sat, 9 Jun 2001 08:00:00 +0100

Well, here I am, out of lurkdom at last! My name is Orrin and I have been
reading this list for about a year. I live with two cats and a piano, and
none of us can play it.

I wrote this for the challenge before last, which shows you how fast I am. It
has not been betaed, because I was too shy to ask anyone. If you find a
mistake, you may keep it.

Anyway. Deep breath.

Title: Two Cats and a Piano
Rating: G
Disclaimer: The cats are their own.

They had agreed on C.

"C," said the first cat, with one paw.

The second cat sat on the rest.
`,
    stories: [
      {
        title: 'Two Cats and a Piano',
        authors: ['Orrin Vane'],
        email: 'orrin@example.com',
        rating: ['G', 'general'],
        disclaimer: 'The cats are their own.',
        start: 'They had agreed on C.',
        end: 'sat on the rest.',
      },
    ],
  },
  {
    shows: 'fields in HTML paragraphs with italic values, notes of two paragraphs in italics before a rule',
    format: 'html',
    text: `<html><body><p><b>Ladders and Snakes</b><br>by Corvin</p><p>Rating: <i>PG</i></p><p>Notes: <i>This follows the game, not the film.</i></p><p><i>The board is my grandmother's. She cheats.</i></p><hr width="50%">
<p>The first ladder went up to the attic.</p><p>"And down?" said the girl.</p><p>The snake said that it would be delighted.</p><hr></body></html>`,
    stories: [
      {
        title: 'Ladders and Snakes',
        authors: ['Corvin'],
        rating: ['PG', 'general'],
        notes: ["This follows the game, not the film. The board is my grandmother's. She cheats."],
        start: 'The first ladder',
        end: 'would be delighted.',
      },
    ],
  },
  {
    shows: 'a header in one paragraph of running text, as text dumps have it',
    format: 'html',
    text: `<html><body><p>Title: The Mole's Telescope Author: Fitch Rating: G Summary: He has never seen the point. Archive: Anywhere Disclaimer: Mr. Grahame's.</p><p>It was given to him for his birthday, and it was the wrong way round.</p><p>"Everything," said Mole happily, "is so nice and far away."</p></body></html>`,
    stories: [
      {
        title: "The Mole's Telescope",
        authors: ['Fitch'],
        rating: ['G', 'general'],
        summary: 'He has never seen the point.',
        archive: ['Anywhere', 'anyone'],
        disclaimer: "Mr. Grahame's.",
        start: 'It was given to him',
        end: 'nice and far away."',
      },
    ],
  },
  {
    shows: 'crossover of two shows told in the category, several pairings with qualifiers',
    format: 'text',
    text: `Title: Tea with the Undertaker
Author: Pomfret & Sly
Category: Crossover, Humor
Fandoms: Oliver Twist, Sherlock Holmes
Pairings: implied Bumble/Corney, past Nancy/Bill; Holmes & Watson
Rating: PG
Status: Finished at last
Beta: Reed and Bess

The undertaker had laid for six.

"We are five," said Watson, counting.

"It is early yet," said the undertaker.
`,
    stories: [
      {
        title: 'Tea with the Undertaker',
        authors: ['Pomfret', 'Sly'],
        genres: ['Crossover', 'Humor'],
        fandoms: ['Oliver Twist', 'Sherlock Holmes'],
        pairs: ['Bumble/Corney', 'Nancy/Bill', 'Holmes & Watson'],
        rating: ['PG', 'general'],
        status: 'complete',
        betas: ['Reed', 'Bess'],
        start: 'The undertaker had laid',
        end: 'said the undertaker.',
      },
    ],
  },
  {
    shows: 'an HTML mail with a header in bold and a list footer',
    format: 'mail',
    text: `From: "Tess" <tess@example.org>
To: hearth@lists.example.com
Subject: FIC: The Paper Boat (1/?)
Date: Sat, 9 Jun 2001 08:00:00 +0100
MIME-Version: 1.0
Content-Type: text/html; charset=us-ascii

<html><body><div><b>Title:</b> The Paper Boat</div><div><b>Author:</b> Tess</div><div><b>Rating:</b> G</div><div>&nbsp;</div><div>It was made of the rent book, and it floated.</div><div>&nbsp;</div><div>"So it should," said the landlord. "It is four weeks ahead."</div><div>&nbsp;</div><div>More soon!</div><div>&nbsp;</div>
<div>To unsubscribe, send a blank message to hearth-unsubscribe@lists.example.com</div></body></html>
`,
    stories: [
      {
        title: 'The Paper Boat',
        authors: ['Tess'],
        email: 'tess@example.org',
        rating: ['G', 'general'],
        part: [1, null],
        status: 'in-progress',
        start: 'It was made of the rent',
        end: 'four weeks ahead."',
        marker: 'More soon!',
      },
    ],
  },
  {
    shows: 'a question to the list is no story',
    format: 'mail',
    text: `From: "Tess" <tess@example.org>
To: hearth@lists.example.com
Subject: looking for an old story
Date: Sat, 9 Jun 2001 08:00:00 +0100

Does anyone remember a story in which the kettle marries the poker? I think it
was posted in the spring, and the rating was PG. The author might have been
Nell. I would love to read it again.

Thanks,
Tess
`,
    stories: [],
    kind: 'announcement',
  },
  {
    shows: 'a master list with links and ratings is no story',
    format: 'html',
    text: `<html><body><h2>Master List</h2><p>Everything I have written, newest first.</p><ul><li><a href="1.html">The Paper Boat</a>, G, 300 words</li><li><a href="2.html">Rent</a>, PG, 1200 words</li><li><a href="3.html">Landlords I Have Known</a> (WIP), PG-13</li></ul></body></html>`,
    stories: [],
    kind: 'announcement',
  },
  {
    shows: 'feedback that praises line by line with short quotes',
    format: 'mail',
    text: `From: "Orrin Vane" <orrin@example.com>
To: hearth@lists.example.com
Subject: Re: [hearth] FIC: The Paper Boat (1/?)
Date: Sun, 10 Jun 2001 08:00:00 +0100

Tess wrote:

>It was made of the rent book, and it floated.

What an opening! I can see it.

>"So it should," said the landlord. "It is four weeks ahead."

And this is the best joke on the list this month. Please hurry with the
next part.

--
Orrin
`,
    stories: [],
    kind: 'feedback',
  },
  {
    shows: 'a wrapped disclaimer that ends in a colon, then a list, then fields',
    format: 'text',
    text: `Title: An Inventory of the Nautilus
Author: Cuttle
Rating: G
Disclaimer: The following are Mr. Verne's:
  - one Captain
  - one organ
  - one harpooner, cross
Archive: The usual suspects; anyone else, drop me a line and it's yours.

Item, one organ, tuned to the sea.

"It is flat," said the harpooner.

"So," said the Captain, "is the sea, to-day."
`,
    stories: [
      {
        title: 'An Inventory of the Nautilus',
        authors: ['Cuttle'],
        rating: ['G', 'general'],
        disclaimer: "The following are Mr. Verne's: - one Captain - one organ - one harpooner, cross",
        archive: [
          "The usual suspects; anyone else, drop me a line and it's yours.",
          'notify',
          ["places that already archive the author's stories"],
        ],
        start: 'Item, one organ',
        end: '"is the sea, to-day."',
      },
    ],
  },
  {
    shows: 'a story told in numbered items, after a header that ends in a number',
    format: 'text',
    text: `Title: Five Things the Lighthouse Never Said
Author: gannet
Rating: PG
Words: 150

1. "Come closer."

2. "It was a very small rock."

3. "I was asleep."

4. "They were singing, and I listened."

5. "Good night."
`,
    stories: [
      {
        title: 'Five Things the Lighthouse Never Said',
        authors: ['gannet'],
        rating: ['PG', 'general'],
        start: '1. "Come closer."',
        end: '"Good night."',
      },
    ],
  },
  {
    shows: 'the whole header in capitals without a colon in two places, chatter after it, a short fence',
    format: 'text',
    text: `TITLE: Thursday's Child
AUTHOR: M. Farrow
RATED PG
SUMMARY: Far to go.

Thanks to everyone who wrote about the last one! Here's the next.

~~~~~~~~~~~~~~~~~~~~~~~~

The map had been folded by somebody who did not care.

"Far," she read, "and then left."

She packed for far.

~~~~~~~~~~~~~~~~~~~~~~~~

Hope you liked it. The Friday one is loving and giving and will take me longer.
`,
    stories: [
      {
        title: "Thursday's Child",
        authors: ['M. Farrow'],
        rating: ['PG', 'general'],
        summary: 'Far to go.',
        start: 'The map had been folded',
        end: 'She packed for far.',
      },
    ],
  },
];
