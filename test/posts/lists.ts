/** Mail of lists and newsgroups: subjects, envelopes, lead-ins, quoting, footers, signatures. */
import type { PostCase } from './shape.ts';

export const LISTS: readonly PostCase[] = [
  {
    shows: 'transport fields that look like a header, a header of its own below',
    format: 'mail',
    text: `From: dora@example.org (Dora Finch)
Newsgroups: alt.tales.hearth
Subject: NEW: The Umbrella Stand (G)
Summary: a short tale
Keywords: umbrella, hall
Distribution: world
Archive-name: hearth/umbrella.txt
Date: 3 Feb 1996 10:00:00 GMT

Title: The Umbrella Stand
Disclaimer: Miss Nesbit's, with respect.

It stood in the hall, and it listened.

"Somebody has been out," it told the hat-rack, and dripped to prove it.

The hat-rack said nothing. It had been out too.
`,
    stories: [
      {
        title: 'The Umbrella Stand',
        authors: ['Dora Finch'],
        email: 'dora@example.org',
        rating: ['G', 'general'],
        disclaimer: "Miss Nesbit's, with respect.",
        start: 'It stood in the hall',
        end: 'It had been out too.',
      },
    ],
  },
  {
    shows: 'a forward: quoted header and story, the sender is not the author',
    format: 'mail',
    text: `From: "List Keeper" <keeper@example.com>
To: hearth@lists.example.com
Subject: Fwd: Ice in the Font (1/1)
Date: Mon, 8 Jan 2001 09:00:00 +0000

Forwarded with her permission, as her mailer is ill.

> Title: Ice in the Font
> Author: Sukey Dell
> Rating: PG
> Archive: Anyone who wants it may have it, so long as
> they tell me.
>
> The font froze on the eve of the christening.
>
> "It is a sign," said the sexton.
>
> "It is January," said the vicar, and sent for the kettle.
`,
    stories: [
      {
        title: 'Ice in the Font',
        authors: ['Sukey Dell'],
        rating: ['PG', 'general'],
        archive: ['Anyone who wants it may have it, so long as they tell me.', 'notify'],
        part: [1, 1],
        status: 'complete',
        start: 'The font froze on the eve',
        end: 'sent for the kettle.',
      },
    ],
  },
  {
    shows: 'a reply that is the next part, with a quoted line above it',
    format: 'mail',
    text: `From: "Nell Orme" <nell@example.org>
To: hearth@lists.example.com
Subject: Re: FIC: The Wrong Chimney (2/3)
Date: Wed, 10 Jan 2001 09:00:00 +0000

Bram wrote:
> when do we get the rest of this??

Now!

The Wrong Chimney, part 2 of 3
by Nell Orme

It was the right chimney, but it belonged to the wrong house.

"We are full," said the stork inside.

He went up again, with the sack and with what was left of his temper.

TBC
`,
    stories: [
      {
        title: 'The Wrong Chimney',
        authors: ['Nell Orme'],
        email: 'nell@example.org',
        part: [2, 3],
        status: 'in-progress',
        start: 'It was the right chimney',
        end: 'left of his temper.',
        marker: 'TBC',
      },
    ],
  },
  {
    shows: 'list footer and sponsor, a signature with a motto',
    format: 'mail',
    text: `From: Jem Harker <jem@example.com>
To: fables@groups.example.com
Subject: [fables] FIC: Sour (drabble, G)
Date: Tue, 9 Jul 2002 20:00:00 -0700

Title: Sour
Author: Jem
Rating: G

The fox came back in October with a ladder.

The grapes had been picked. There was a note. "They were," it said, "as a matter of fact, quite sour."

He ate the note.

-- 
Jem Harker
"The grapes are always sweeter on the other fox's wall."

_______________________________________________
fables mailing list
fables@groups.example.com
http://groups.example.com/mailman/listinfo/fables
`,
    stories: [
      {
        title: 'Sour',
        authors: ['Jem'],
        email: 'jem@example.com',
        rating: ['G', 'general'],
        start: 'The fox came back',
        end: 'He ate the note.',
      },
    ],
  },
  {
    shows: 'spoiler space, header below it, a blank between key and colon',
    format: 'mail',
    text: `From: "Quentin Rook" <qrook@example.org>
To: hearth@lists.example.com
Subject: Fic: Marley's Ledger [1/2]
Date: Tue, 19 Dec 2000 20:00:00 +0000

Spoiler space for those who have not got to stave two:

S

P

A

C

E

Title : Marley's Ledger
Author : Quentin Rook
Part : 1/2
Rating : PG
Warnings : arithmetic

The ledger had been dead seven years, to begin with.

"It still balances," said Scrooge.

He turned the page. It turned back.

End of part one
`,
    stories: [
      {
        title: "Marley's Ledger",
        authors: ['Quentin Rook'],
        email: 'qrook@example.org',
        part: [1, 2],
        rating: ['PG', 'general'],
        warnings: 'arithmetic',
        start: 'The ledger had been dead',
        end: 'It turned back.',
        marker: 'End of part one',
      },
    ],
  },
  {
    shows: 'MIME leaked into the body of a message',
    format: 'text',
    text: `This is a multi-part message in MIME format.

------=_NextPart_000_0012_01BF4A
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: 7bit

Title: The Bellman's Map
Author: Ada Snark
Rating: G
Archive: anywhere

It was a perfect and absolute blank, and somebody had folded it wrong.

"North," said the Bellman, "used to be here."

The Baker drew a small hopeful ship in the corner.

------=_NextPart_000_0012_01BF4A--
`,
    stories: [
      {
        title: "The Bellman's Map",
        authors: ['Ada Snark'],
        rating: ['G', 'general'],
        archive: ['anywhere', 'anyone'],
        start: 'It was a perfect and absolute',
        end: 'ship in the corner.',
      },
    ],
  },
  {
    shows: 'subject and header disagree on the part; the header counts',
    format: 'mail',
    text: `From: "Rosa Kemp" <rosa@example.org>
To: hearth@lists.example.com
Subject: Fic: The Clock-Winder (3/7)
Date: Tue, 6 Feb 2001 20:00:00 +0000

Title: The Clock-Winder
Author: Rosa Kemp
Part: 4/7
Rating: PG

On the fourth floor there were four clocks.

"One of us," said the winder, "is fast."

It was not the clocks.
`,
    stories: [
      {
        title: 'The Clock-Winder',
        authors: ['Rosa Kemp'],
        email: 'rosa@example.org',
        part: [4, 7],
        rating: ['PG', 'general'],
        start: 'On the fourth floor',
        end: 'It was not the clocks.',
      },
    ],
  },
  {
    shows: 'a story posted for a friend: the sender is not its author',
    format: 'mail',
    text: `From: "Gil Wren" <gil@example.com>
To: hearth@lists.example.com
Subject: FIC: A Stitch in Tuesday by Maud Alder (1/1)
Date: Tue, 6 Feb 2001 20:00:00 +0000

I am posting this for a friend who has no mail of her own. Send me your
comments and I will read them out to her.

Title: A Stitch in Tuesday
Author: Maud Alder
Rating: G

The week had a hole in it, about the size of a Tuesday.

She mended it with blue wool, since there was no grey.

It rained blue, that Tuesday, from nine to one.

The End
`,
    stories: [
      {
        title: 'A Stitch in Tuesday',
        authors: ['Maud Alder'],
        rating: ['G', 'general'],
        part: [1, 1],
        status: 'complete',
        start: 'The week had a hole',
        end: 'from nine to one.',
        marker: 'The End',
      },
    ],
  },
  {
    shows: 'an obfuscated address, previous parts by address',
    format: 'text',
    text: `Title: Lighthouse Hours, part 3
Author: Piet
Email: piet at example dot org
Archive: Ask, please.
Earlier parts: http://tales.example.org/lighthouse/2.html

The lamp went round and the keeper's wife went after it with a cloth.

"You missed a ship," he said.

She went back and did the ship.
`,
    stories: [
      {
        title: 'Lighthouse Hours',
        authors: ['Piet'],
        email: 'piet@example.org',
        archive: ['Ask, please.', 'ask'],
        part: [3, null],
        previous: 'http://tales.example.org/lighthouse/2.html',
        start: 'The lamp went round',
        end: 'did the ship.',
      },
    ],
  },
  {
    shows: 'a message pasted with its envelope, a letter of the story with To and From',
    format: 'text',
    text: `From: Barnaby Holt
Date: 12 Oct 1999
Subject: STORY: The Inspector's Memorandum (G)

The Inspector's Memorandum
by Barnaby Holt

TO: All constables
FROM: Inspector G. Lestrade
RE: Hats
DATE: Monday

It has come to my notice that hats are being worn.

This is correct. It is the other thing, with the pigeons, that must stop.

Constable Rance has raised his hand, and the hat upon it.
`,
    stories: [
      {
        title: "The Inspector's Memorandum",
        authors: ['Barnaby Holt'],
        rating: ['G', 'general'],
        start: 'TO: All constables',
        end: 'the hat upon it.',
      },
    ],
  },
];
