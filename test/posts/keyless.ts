/** Posts whose header has few keys or none: title lines, bylines, compact lines, paragraphs. */
import type { PostCase } from './shape.ts';

export const KEYLESS: readonly PostCase[] = [
  {
    shows: 'title, byline, address, then prose',
    format: 'text',
    text: `THE OWL'S OTHER APPOINTMENT

by Hugo Sedge
<hsedge@example.org>

The Owl had promised to be at the wedding by eight.

"By the light of the moon," the Pussy-cat had written, twice underlined.

At ten he was still looking for his good guitar.
`,
    stories: [
      {
        title: "THE OWL'S OTHER APPOINTMENT",
        authors: ['Hugo Sedge'],
        email: 'hsedge@example.org',
        start: 'The Owl had promised',
        end: 'his good guitar.',
      },
    ],
  },
  {
    shows: 'nothing keyed: paragraphs with disclaimer, permission and plea, then a title and prose',
    format: 'mail',
    text: `From: otis@example.org (Otis Brand)
Newsgroups: alt.stories.fireside
Subject: A Goose at Cratchit's
Date: 20 Dec 1995 20:00:00 GMT

The Cratchits and their goose are the property of Mr. Dickens and not of
me. No profit is made from this.

This may be archived anywhere as long as my name stays on it.

Comments are welcome, by mail or in the group.

                       A Goose at Cratchit's

     The goose had been promised to the Cratchits in October, and it had
got wind of it.

     "I am told there is to be a pudding," it said to Tiny Tim.

     "There is," said Tim, who was honest.

     They looked at the door together.
`,
    stories: [
      {
        title: "A Goose at Cratchit's",
        authors: ['Otis Brand'],
        email: 'otis@example.org',
        disclaimer: 'The Cratchits and their goose are the property of Mr. Dickens and not of me. No profit is made from this.',
        archive: ['This may be archived anywhere as long as my name stays on it.', 'anyone'],
        feedback: 'Comments are welcome, by mail or in the group.',
        start: 'The goose had been promised',
        end: 'looked at the door together.',
      },
    ],
  },
  {
    shows: 'compact: title by author, a line of fandom, pairing, rating and words, a summary in italics',
    format: 'html',
    text: `<html><body><p><b>A Quarter of Peppermints</b> by moth_lantern<br>
Alice, Hatter/Hare, PG, 210 words<br>
<i>The shop by the looking-glass has only the one customer.</i></p>
<p>The Sheep weighed out a quarter of peppermints and ate the odd one.</p>
<p>"It was a large quarter," she explained.</p>
<p>The Hatter took them without his hat, which was in the window.</p></body></html>`,
    stories: [
      {
        title: 'A Quarter of Peppermints',
        authors: ['moth_lantern'],
        fandoms: ['Alice'],
        pairs: ['Hatter/Hare'],
        rating: ['PG', 'general'],
        summary: 'The shop by the looking-glass has only the one customer.',
        start: 'The Sheep weighed out',
        end: 'was in the window.',
      },
    ],
  },
  {
    shows: 'compact with bars',
    format: 'text',
    text: `Ten Miles of Bad Donkey | by quillon | Don Quixote | PG | gen

The donkey had been promised oats at the windmill, and again at the inn.

"After the giants," said Sancho.

The donkey sat down. It could see the giants from here, and they were turning.
`,
    stories: [
      {
        title: 'Ten Miles of Bad Donkey',
        authors: ['quillon'],
        fandoms: ['Don Quixote'],
        rating: ['PG', 'general'],
        genres: ['gen'],
        start: 'The donkey had been promised',
        end: 'they were turning.',
      },
    ],
  },
  {
    shows: 'only the subject has the title; chatter, then prose under a rule',
    format: 'mail',
    text: `From: "Ines Talbot" <ines@example.com>
To: fireside@lists.example.org
Subject: [Fic] The Candle at the Other End (1/1) PG-13
Date: Sat, 4 Nov 2000 11:00:00 +0000

Hi folks, this one came to me on the bus. Sorry about the length. I wrote
it in an hour, so be kind.

* * * * *

There was a candle in Miss Havisham's window, and it was new.

"Who buys the candles?" said Pip.

Nobody had ever asked. Estella looked at the clock, which had stopped, and
found that she did not know.

* * * * *
`,
    stories: [
      {
        title: 'The Candle at the Other End',
        authors: ['Ines Talbot'],
        email: 'ines@example.com',
        rating: ['PG-13', 'teen'],
        part: [1, 1],
        status: 'complete',
        start: 'There was a candle',
        end: 'she did not know.',
      },
    ],
  },
  {
    shows: 'Rated and Submitted without colons under a byline',
    format: 'text',
    text: `Nine Tailors and a Button
by Cordelia Ash
cash@example.org
Rated G
Submitted May 2001

It takes nine tailors to make a man, and eight had turned up.

"We might do a boy," said the eldest.

They did a boy. He had no buttons, and was very happy.
`,
    stories: [
      {
        title: 'Nine Tailors and a Button',
        authors: ['Cordelia Ash'],
        email: 'cash@example.org',
        rating: ['G', 'general'],
        start: 'It takes nine tailors',
        end: 'very happy.',
      },
    ],
  },
  {
    shows: 'part heading and title drift, no header at all in a later part',
    format: 'mail',
    text: `From: "Amos Pell" <apell@example.org>
To: greenwood@lists.example.com
Subject: GREENWOOD: the long field (4/6)
Date: Tue, 2 Mar 1999 22:10:00 -0500

The Long Field, Part Four
by Amos Pell

The scarecrow would not come down.

"It is my field," said Much.

"It is my post," said the scarecrow.

continued in part 5
`,
    stories: [
      {
        title: 'The Long Field',
        authors: ['Amos Pell'],
        email: 'apell@example.org',
        part: [4, 6],
        status: 'in-progress',
        start: 'The scarecrow would not',
        end: 'said the scarecrow.',
        marker: 'continued in part 5',
      },
    ],
  },
  {
    shows: 'the fandom in the byline, the author under the title',
    format: 'text',
    text: `The Last Lamp-post

A Narrow Street story
by Edith Marl

In the whole of the Narrow Street there was one lamp-post that leaned.

It leaned toward the baker's, and the baker's daughter leaned back.

In the spring the council straightened it. In the summer it leaned again.
`,
    stories: [
      {
        title: 'The Last Lamp-post',
        authors: ['Edith Marl'],
        fandoms: ['Narrow Street'],
        start: 'In the whole of the Narrow Street',
        end: 'In the summer it leaned again.',
      },
    ],
  },
  {
    shows: 'page headings for title and author, a rule, navigation at both ends',
    format: 'html',
    text: `<html><head><title>Hare and Gone</title></head><body><p><a href="index.html">Home</a> | <a href="stories.html">Stories</a></p>
<center><h1>Hare and Gone</h1><h3>by Lettice Brome</h3></center><hr>
<p>The Tortoise had won on a Tuesday, and by Thursday nobody was speaking of anything else.</p>
<p>The Hare had stopped reading the papers.</p>
<p>"It was a nap," he told the hedge.</p><hr>
<p><a href="mailto:lettice@example.org">E-mail the author</a></p><p><a href="index.html">Home</a></p></body></html>`,
    stories: [
      {
        title: 'Hare and Gone',
        authors: ['Lettice Brome'],
        email: 'lettice@example.org',
        start: 'The Tortoise had won',
        end: 'he told the hedge.',
      },
    ],
  },
  {
    shows: 'quoted title, chapter with a name, a centred name under it',
    format: 'text',
    text: `"The Mouse Who Kept the Time"
by Percival Oake

Chapter Two: "The Pendulum"

It swung, and the mouse swung with it.

"Eleven," said the clock.

"Ten to," said the mouse, who had views.

End of Chapter Two
`,
    stories: [
      {
        title: 'The Mouse Who Kept the Time',
        authors: ['Percival Oake'],
        part: [2, null],
        start: 'It swung, and the mouse',
        end: 'who had views.',
        marker: 'End of Chapter Two',
      },
    ],
  },
  {
    shows: 'a dedication, an epigraph that is story, no keys',
    format: 'text',
    text: `Water Under It
by Solomon Reeve

For Hetty

          London Bridge is broken down,
          Dance over, my lady Lee.

The bridge had been broken since Michaelmas, and the lady still came at nine.

"You could dance round," said the ferryman.

She gave him a look, and a shilling, and went over on the ice.
`,
    stories: [
      {
        title: 'Water Under It',
        authors: ['Solomon Reeve'],
        start: 'London Bridge is broken down,',
        end: 'went over on the ice.',
      },
    ],
  },
  {
    shows: 'notes and a plea round a centred title, as on a story site',
    format: 'html',
    text: `<html><body><div id="storytext"><p>Author's Note: For the rainy day contest. My beta, Quince, fixed the boat.</p>
<p>I do not own the Lady of Shalott, the mirror or the curse. I only own the boat.</p>
<p align="center">-=-=-=-</p>
<p align="center"><b>Half Sick of Shadows</b></p>
<p align="center">by Vesper Lane</p>
<p align="center">-=-=-=-</p>
<p>The mirror had cracked on a Monday and the glazier could come on Friday.</p>
<p>"What did you see?" he asked her, measuring.</p>
<p>"A hat," said the Lady, and blushed.</p>
<p align="center">-=-=-=-</p>
<p>Please review!</p></div></body></html>`,
    stories: [
      {
        title: 'Half Sick of Shadows',
        authors: ['Vesper Lane'],
        disclaimer: 'I do not own the Lady of Shalott, the mirror or the curse. I only own the boat.',
        notes: ['For the rainy day contest. My beta, Quince, fixed the boat.'],
        betas: ['Quince'],
        feedback: 'Please review!',
        start: 'The mirror had cracked',
        end: 'the Lady, and blushed.',
      },
    ],
  },
];
