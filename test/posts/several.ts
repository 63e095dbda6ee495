/** Several stories in one post, and posts that hold none. */
import type { PostCase } from './shape.ts';

export const SEVERAL: readonly PostCase[] = [
  {
    shows: 'three ficlets with a header each, rules between',
    format: 'text',
    text: `Three small ones for the rain.

Title: Drip
Fandom: Noah
Rating: G

It began on a Tuesday, and the giraffes said so.

Nobody asked the giraffes.

***

Title: Drop
Fandom: Noah
Rating: PG

The dove had been gone a week.

She came back with an olive and a tan.

***

Title: Drain
Fandom: Noah
Rating: G

There was a plug. It had been there all along, under the elephant.
`,
    stories: [
      {
        title: 'Drip',
        fandoms: ['Noah'],
        rating: ['G', 'general'],
        start: 'It began on a Tuesday',
        end: 'Nobody asked the giraffes.',
      },
      {
        title: 'Drop',
        fandoms: ['Noah'],
        rating: ['PG', 'general'],
        start: 'The dove had been gone',
        end: 'an olive and a tan.',
      },
      { title: 'Drain', fandoms: ['Noah'], rating: ['G', 'general'], start: 'There was a plug.', end: 'under the elephant.' },
    ],
  },
  {
    shows: 'two drabbles in a journal, one with a link for its text',
    format: 'html',
    text: `<html><body><p><b>Title:</b> Ash<br><b>Author:</b> fennel<br><b>Rating:</b> G<br><b>Summary:</b> After the ball.</p><p>She swept up the glass herself.</p><p>There was only the one shoe's worth.</p>
<p><b>Title:</b> Soot<br><b>Author:</b> fennel<br><b>Rating:</b> PG<br><b>Summary:</b> Before it.</p><p><a href="http://tales.example.org/soot.html">Read it here</a></p></body></html>`,
    stories: [
      {
        title: 'Ash',
        authors: ['fennel'],
        rating: ['G', 'general'],
        summary: 'After the ball.',
        start: 'She swept up the glass',
        end: "one shoe's worth.",
      },
      { title: 'Soot', authors: ['fennel'], rating: ['PG', 'general'], summary: 'Before it.', start: null, end: null },
    ],
  },
  {
    shows: 'chapters of one story in one post are no several stories and no part',
    format: 'text',
    text: `Title: The Ladder
Author: Tib Cross
Rating: G

Chapter One

It was a tall ladder, and it leaned on nothing.

Chapter Two

"On what?" said the moon.

Chapter Three

She climbed it to explain.

The End
`,
    stories: [
      {
        title: 'The Ladder',
        authors: ['Tib Cross'],
        rating: ['G', 'general'],
        status: 'complete',
        start: 'It was a tall ladder',
        end: 'climbed it to explain.',
        marker: 'The End',
      },
    ],
  },
  {
    shows: 'feedback that quotes header and text',
    format: 'mail',
    text: `From: "Bea Lund" <bea@example.org>
To: hearth@lists.example.com
Subject: Re: FIC: The Wrong Chimney (1/3)
Date: Wed, 10 Jan 2001 09:00:00 +0000

On Tue, 9 Jan 2001, Nell Orme wrote:

> Title: The Wrong Chimney
> Author: Nell Orme
> Rating: PG
>
> It was a tall house, and it had four of them.

I loved this! The stork is my favourite. Can't wait for part two.

Bea
`,
    stories: [],
    kind: 'feedback',
  },
  {
    shows: 'feedback that quotes nothing',
    format: 'mail',
    text: `From: "Bea Lund" <bea@example.org>
To: hearth@lists.example.com
Subject: Re: FIC: The Wrong Chimney (3/3)
Date: Wed, 17 Jan 2001 09:00:00 +0000

Oh, well done, Nell! I did not see the sweep coming at all. Your dialogue
is always such a treat, and the last line made me laugh out loud on the bus.

Please tell me there will be more of the stork.

Bea
`,
    stories: [],
    kind: 'feedback',
  },
  {
    shows: 'an announcement of new stories at an archive, with links',
    format: 'mail',
    text: `From: keeper@example.com
To: hearth@lists.example.com
Subject: Hearth Archive update
Date: Wed, 17 Jan 2001 09:00:00 +0000

The archive has been updated. New this week:

The Wrong Chimney, by Nell Orme
http://hearth.example.com/chimney.html

Sour, by Jem Harker
http://hearth.example.com/sour.html

As always, send me a note if a link is broken.
`,
    stories: [],
    kind: 'announcement',
  },
  {
    shows: 'a challenge that is set, with rules that look like fields',
    format: 'mail',
    text: `From: keeper@example.com
To: hearth@lists.example.com
Subject: CHALLENGE: Snowed In
Date: Wed, 17 Jan 2001 09:00:00 +0000

Challenge: Snowed In
Rating: anything goes
Pairing: any or none
Deadline: the first of March

Your story must have a shovel in it, and somebody must be wrong about the
weather. Post it to the list with SNOW in the subject line. Questions to me.
`,
    stories: [],
    kind: 'announcement',
  },
  {
    shows: 'a challenge whose subject begins with the name of the list',
    format: 'mail',
    text: `From: keeper@example.com
To: hearth@lists.example.com
Subject: [hearth] CHALLENGE: The Summer Trunk
Date: Wed, 23 May 2001 09:00:00 +0000

Challenge: The Summer Trunk
Deadline: June 24
Rating: G to PG-13
Pairing: your own choice, or none

There is a trunk in the attic. Your story must have in it a lid that sticks,
and somebody who is not curious. Vote as always by mail to me.
`,
    stories: [],
    kind: 'announcement',
  },
  {
    shows: 'a story that is looked for, told by its fields',
    format: 'mail',
    text: `From: "Merle Ash" <merle@example.com>
To: hearth@lists.example.com
Subject: [hearth] LOOKING FOR: story with the snuffbox
Date: Sun, 21 Oct 2001 16:30:12 -0700

Hi all,

I read it two years ago and lost my bookmarks. This is what I remember:

Title: something with "Snuff" in it
Author: Carol, I think
Rating: PG
Pairing: Percy/Marguerite

It was on somebody's own page, and there was a very good bit about a goat.
Would the author put it up again?
`,
    stories: [],
    kind: 'announcement',
  },
  {
    shows: 'an administrative note',
    format: 'text',
    text: `From: keeper@example.com
Date: 1 Feb 2001
Subject: ADMIN: digests and attachments

Please do not send attachments to the list. They come out as gibberish in the
digest, and I get to answer the mail about it.

If you want to change to digest mode, the address is in your welcome letter.
`,
    stories: [],
    kind: 'announcement',
  },
  {
    shows: 'a recommendation with the header of somebody else',
    format: 'html',
    text: `<html><body><p><b>Title:</b> The Long Field<br><b>Author:</b> Amos Pell<br><b>Rating:</b> PG<br><b>Link:</b> <a href="http://tales.example.org/field.html">http://tales.example.org/field.html</a></p>
<p><b>Why this must be read:</b> The scarecrow. I have read it four times and I still love every line of his.</p></body></html>`,
    stories: [],
    kind: 'announcement',
  },
];
