/** Layouts of keyed headers. */
import type { PostCase } from './shape.ts';

export const HEADERS: readonly PostCase[] = [
  {
    shows: 'a blank line between all fields, the author first, keys without a blank after the colon',
    format: 'text',
    text: `Author:Hester Quill

Title:The Lamp-Trimmer's Apprentice

Rating:K

Fandom:Aladdin

Word Count:312

Summary:Somebody has to polish it.

Archive:Wherever you like, with my name on it.

Nobody had rubbed the lamp on purpose for eleven years.

"It is mostly dust," said the apprentice, and sneezed.

The genie, who had been asleep, sneezed back.
`,
    stories: [
      {
        title: "The Lamp-Trimmer's Apprentice",
        authors: ['Hester Quill'],
        rating: ['K', 'general'],
        fandoms: ['Aladdin'],
        summary: 'Somebody has to polish it.',
        archive: ['Wherever you like, with my name on it.', 'anyone'],
        start: 'Nobody had rubbed the lamp',
        end: 'asleep, sneezed back.',
      },
    ],
  },
  {
    shows: 'capital keys, values wrapped without indent, a caps line inside a value',
    format: 'text',
    text: `TITLE: A Kettle for Captain Flint
AUTHOR: Dorcas Finn (dorcas@example.org)
RATING: PG-13 for parrots, and for what they have been
taught
FANDOM: Treasure Island
SUMMARY: Long John has opened an inn. The parrot keeps
the books. NOBODY IS HAPPY about the rum.
SPOILERS: the whole book, but it has been out a while
DISCLAIMER: Mr. Stevenson's, every plank.
ARCHIVE: Hispaniola Hold and the Benbow Shelf. Anyone
else please ask.
FEEDBACK: Yes please! Even one line.

The sign said NO CREDIT in three languages and one parrot.

"Pieces of eight," said the bird, when Jim asked for the bill.

"Three and sixpence," said Long John. "She rounds up."
`,
    stories: [
      {
        title: 'A Kettle for Captain Flint',
        authors: ['Dorcas Finn'],
        email: 'dorcas@example.org',
        rating: ['PG-13 for parrots, and for what they have been taught', 'teen'],
        fandoms: ['Treasure Island'],
        summary: 'Long John has opened an inn. The parrot keeps the books. NOBODY IS HAPPY about the rum.',
        spoilers: 'the whole book, but it has been out a while',
        disclaimer: "Mr. Stevenson's, every plank.",
        archive: [
          'Hispaniola Hold and the Benbow Shelf. Anyone else please ask.',
          'ask',
          ['Hispaniola Hold', 'the Benbow Shelf'],
        ],
        feedback: 'Yes please! Even one line.',
        start: 'The sign said NO CREDIT',
        end: '"She rounds up."',
      },
    ],
  },
  {
    shows: 'two columns of keys and values in a table',
    format: 'html',
    text: `<html><body><h1 align="center">Snow on the Line</h1>
<table><tr><td>Author:</td><td>Wilf Carder</td><td>Rating:</td><td>G</td></tr>
<tr><td>Fandom:</td><td>The Railway Children</td><td>Status:</td><td>Complete</td></tr>
<tr><td>Archive:</td><td>Please ask first</td><td>Beta:</td><td>Nettie</td></tr></table>
<hr>
<p>The 9.15 was late, and the Old Gentleman was on it.</p>
<p>"We could wave at the snow," said Phyllis.</p>
<p>They waved at the snow until it stopped.</p>
</body></html>`,
    stories: [
      {
        title: 'Snow on the Line',
        authors: ['Wilf Carder'],
        rating: ['G', 'general'],
        fandoms: ['The Railway Children'],
        status: 'complete',
        archive: ['Please ask first', 'ask'],
        betas: ['Nettie'],
        start: 'The 9.15 was late',
        end: 'snow until it stopped.',
      },
    ],
  },
  {
    shows: 'several fields on one line, an archive label run',
    format: 'text',
    text: `The Goose-Girl's Second Horse by Annis Vole
Summary: The first one talked. This one listens.
Rating: K+  Genres: Humor, Friendship  Warnings: None
Chapters: 1  Completed: Yes  Word count: 210

The new horse did not say a word at the gate, nor at the well.

"You are a great comfort," said the goose-girl, and told it everything.

In the morning it had gone to the King with a full report.
`,
    stories: [
      {
        title: "The Goose-Girl's Second Horse",
        authors: ['Annis Vole'],
        rating: ['K+', 'general'],
        genres: ['Humor', 'Friendship'],
        warnings: 'None',
        summary: 'The first one talked. This one listens.',
        status: 'complete',
        start: 'The new horse did not say',
        end: 'with a full report.',
      },
    ],
  },
  {
    shows: 'keys without colons, in capitals',
    format: 'text',
    text: `TITLE The Second Mrs. Bluebeard Counts the Keys
AUTHOR Sabina Thole
RATING PG
ARCHIVE yes, anywhere
FEEDBACK welcome

There were eleven keys on the ring and ten doors in the house.

She tried the eleventh in the tea caddy. It fitted.

Inside was a very good Assam, and a note from the first wife.
`,
    stories: [
      {
        title: 'The Second Mrs. Bluebeard Counts the Keys',
        authors: ['Sabina Thole'],
        rating: ['PG', 'general'],
        archive: ['yes, anywhere', 'anyone'],
        feedback: 'welcome',
        start: 'There were eleven keys',
        end: 'note from the first wife.',
      },
    ],
  },
  {
    shows: 'a box of bars and dashes, values wrapped in it',
    format: 'text',
    text: `+--------------------------------------------+
|  Title:      Beans, Reconsidered           |
|  Author:     Jory Penhale                  |
|  E-mail:     jory@example.com              |
|  Rating:     PG                            |
|  Summary:    The giant had a mother, and   |
|              the mother had a list.        |
|  Archive:    Cloud Cupboard only           |
+--------------------------------------------+

It was a long list, and Jack was at the top of it.

"Harp," she read out. "Hen. One bag, gold. I shall want receipts."

Jack had kept the receipts.

Fin
`,
    stories: [
      {
        title: 'Beans, Reconsidered',
        authors: ['Jory Penhale'],
        email: 'jory@example.com',
        rating: ['PG', 'general'],
        summary: 'The giant had a mother, and the mother had a list.',
        archive: ['Cloud Cupboard only', 'listed', ['Cloud Cupboard']],
        status: 'complete',
        start: 'It was a long list',
        end: 'had kept the receipts.',
        marker: 'Fin',
      },
    ],
  },
  {
    shows: 'dotted leaders of different length, a blank before them',
    format: 'text',
    text: `TITLE ........ Three Bowls
AUTHOR ....... Ned Ashby
FANDOM ....... Goldilocks
RATING ....... U
PAIRING ...... none
BETA ......... Ursa
DISCLAIMER ... Too old to belong to anyone.

The small bowl had been washed.

"That," said Father Bear, "is new."

They looked at the small bear, who looked at the ceiling.
`,
    stories: [
      {
        title: 'Three Bowls',
        authors: ['Ned Ashby'],
        fandoms: ['Goldilocks'],
        rating: ['U', 'general'],
        betas: ['Ursa'],
        disclaimer: 'Too old to belong to anyone.',
        start: 'The small bowl had been washed.',
        end: 'looked at the ceiling.',
      },
    ],
  },
  {
    shows: 'bold keys with the colon outside, breaks, a link in a value',
    format: 'html',
    text: `<html><body><p><b>Title</b>: What the Cat Sold<br>
<b>Author</b>: <a href="http://users.example.org/tuppence">tuppence</a><br>
<b>Fandom</b>: Puss in Boots<br>
<b>Rating</b>: FRT<br>
<b>Characters</b>: Puss, the Marquis<br>
<b>Disclaimer</b>: The cat belongs to himself.</p>
<p>The boots had been resoled twice, and the Marquis not at all.</p>
<p>"Sell the mill," said the cat.</p>
<p>"We do not own a mill," said the Marquis.</p>
<p>"That," said the cat, "is why it will be easy."</p></body></html>`,
    stories: [
      {
        title: 'What the Cat Sold',
        authors: ['tuppence'],
        fandoms: ['Puss in Boots'],
        rating: ['FRT', 'teen'],
        characters: ['Puss', 'the Marquis'],
        disclaimer: 'The cat belongs to himself.',
        start: 'The boots had been resoled',
        end: 'why it will be easy."',
      },
    ],
  },
  {
    shows: 'bold keys with no colon at all',
    format: 'html',
    text: `<div><b>Title</b> The Ninth Wave<br><b>Author</b> Morwenna Hale<br><b>Rating</b> PG<br><b>Summary</b> The tide comes in. It has luggage.<br><br>
The tide came in at four with a trunk, two hat-boxes and an aunt.<br><br>
"I said the spring tide," said the aunt.<br><br>
Nobody had the courage to ask which.</div>`,
    stories: [
      {
        title: 'The Ninth Wave',
        authors: ['Morwenna Hale'],
        rating: ['PG', 'general'],
        summary: 'The tide comes in. It has luggage.',
        start: 'The tide came in at four',
        end: 'courage to ask which.',
      },
    ],
  },
  {
    shows: 'a definition list with two details, the title in a heading',
    format: 'html',
    text: `<html><body><h2>Porridge, Cold</h2><dl><dt>Author</dt><dd>Alys Grey</dd><dt>Fandoms</dt><dd>Goldilocks, Three Little Pigs</dd><dt>Rating</dt><dd>Teen And Up</dd><dt>Relationships</dt><dd>none</dd><dt>Notes</dt><dd>Written in one lunch hour. Thanks to Bram for the beta.</dd></dl>
<p>The wolf had only come about the chimney.</p><p>"We have no chimney," said the middle bear.</p><p>He took out a small card and made a note of it.</p></body></html>`,
    stories: [
      {
        title: 'Porridge, Cold',
        authors: ['Alys Grey'],
        fandoms: ['Goldilocks', 'Three Little Pigs'],
        rating: ['Teen And Up', 'teen'],
        betas: ['Bram'],
        notes: ['Written in one lunch hour. Thanks to Bram for the beta.'],
        start: 'The wolf had only come',
        end: 'made a note of it.',
      },
    ],
  },
  {
    shows: 'a list of bullets with keys, misspelt keys',
    format: 'text',
    text: `* Titel: The Tin Soldier's Pension
* Auther: Roland Peake
* Ratting: G
* Summery: Steadfastness does not pay the rent.
* Disclamer: H. C. A. got there first.

He stood on one leg in the queue from nine until noon.

"Form seven," said the clerk, "requires two boots."

He produced the other one, which he had been saving.
`,
    stories: [
      {
        title: "The Tin Soldier's Pension",
        authors: ['Roland Peake'],
        rating: ['G', 'general'],
        summary: 'Steadfastness does not pay the rent.',
        disclaimer: 'H. C. A. got there first.',
        start: 'He stood on one leg',
        end: 'he had been saving.',
      },
    ],
  },
  {
    shows: 'lower case, dashes for colons, an empty key',
    format: 'text',
    text: `title - lentils among the ashes
author - cinder
rating - pg
pairing - none
beta -
archive - ask me nicely

there were four hundred and eleven lentils in the ashes.

the doves did the first three hundred and went off for lunch.

she did the rest, and counted them twice, and there was a pea.
`,
    stories: [
      {
        title: 'lentils among the ashes',
        authors: ['cinder'],
        rating: ['pg', 'general'],
        archive: ['ask me nicely', 'ask'],
        start: 'there were four hundred',
        end: 'and there was a pea.',
      },
    ],
  },
  {
    shows: 'hanging indent, the key column in capitals, address on the author line',
    format: 'text',
    text: `TITLE:        Emperor, New Clothes, Receipt
AUTHOR:       Bastian Lowe <bastian@example.org>
RATING:       PG
SUMMARY:      The tailors have kept the invoice. The
              Emperor has kept his dignity. One of these
              will not last.
DISTRIBUTION: List archive only. I would like it to
              stay there.

"It itches," said the Emperor.

"It cannot," said the first tailor. "There is nothing there to itch."

There was a silence, in which a small boy was led away by the ear.
`,
    stories: [
      {
        title: 'Emperor, New Clothes, Receipt',
        authors: ['Bastian Lowe'],
        email: 'bastian@example.org',
        rating: ['PG', 'general'],
        summary: 'The tailors have kept the invoice. The Emperor has kept his dignity. One of these will not last.',
        archive: ['List archive only. I would like it to stay there.', 'listed', ['List archive']],
        start: '"It itches," said the Emperor.',
        end: 'led away by the ear.',
      },
    ],
  },
  {
    shows: 'a joke dialogue that interrupts the header',
    format: 'text',
    text: `Title: Rapunzel Takes the Stairs
Author: Petra Loom
Rating: G

"There are no stairs," said Rapunzel.

"There are in this one," said the author. "Hush."

Fandom: Grimm
Summary: See above.
Archive: help yourself

The witch had put them in over the winter, and told no one.

Rapunzel counted them twice. There were ninety, and a landing.

On the landing stood a chair, a lamp and the Prince, out of breath.

"I was going to call up," he said, "but I found a door."
`,
    stories: [
      {
        title: 'Rapunzel Takes the Stairs',
        authors: ['Petra Loom'],
        rating: ['G', 'general'],
        fandoms: ['Grimm'],
        summary: 'See above.',
        archive: ['help yourself', 'anyone'],
        start: 'The witch had put them in',
        end: 'found a door."',
      },
    ],
  },
  {
    shows: 'a challenge with its own rating and pairing stands above the header',
    format: 'text',
    text: `Written for the midwinter swap.

Request by: Oriel
Characters wanted: the Snow Queen
Rating wanted: up to R
Must have: a sledge, a letter

Title: Splinters
Author: Tove Marsh
Rating: PG
Fandom: The Snow Queen
Summary: There was one left.

Kay found it in his mitten in the month of May.

It was very small and showed him only the back of his own head.

"Well," said Gerda, "it could be worse," and planted it.
`,
    stories: [
      {
        title: 'Splinters',
        authors: ['Tove Marsh'],
        rating: ['PG', 'general'],
        fandoms: ['The Snow Queen'],
        summary: 'There was one left.',
        start: 'Kay found it in his mitten',
        end: 'and planted it.',
      },
    ],
  },
  {
    shows: 'a numbered list in a value, notes of two paragraphs, a rule and chatter before the story',
    format: 'text',
    text: `Title: Things Toad Has Returned
Author: Ferris Wain
Rating: PG
Challenge: the list had to have
1. a kettle
2. an apology
3. weather
Author's Notes: This took three weeks and a train strike.

I am sorry about the second boat. It was not in the plan.

Disclaimer: Mr. Grahame's. The boat is mine.

OK, on with the show!

-----------------------------------------------------------

One kettle, dented, with a note.

"He says that he is sorry," said Rat. "He says it twice, and the second time it rhymes."

It rained on both of them, and on the boat.
`,
    stories: [
      {
        title: 'Things Toad Has Returned',
        authors: ['Ferris Wain'],
        rating: ['PG', 'general'],
        disclaimer: "Mr. Grahame's. The boat is mine.",
        notes: ['This took three weeks and a train strike. I am sorry about the second boat. It was not in the plan.'],
        start: 'One kettle, dented, with a note.',
        end: 'and on the boat.',
      },
    ],
  },
  {
    shows: 'brackets round the keys, brackets round the values',
    format: 'text',
    text: `[Title] The Pied Piper's Invoice
[Author] Lotte Behn
[Rating] PG
[Pairing] gen
[Archive] (anywhere at all)

It came on the second of July and it was for eleven hundred guilders.

"For rats," the Mayor read. "And for what else?"

The street outside was very quiet. It was a school day.
`,
    stories: [
      {
        title: "The Pied Piper's Invoice",
        authors: ['Lotte Behn'],
        rating: ['PG', 'general'],
        archive: ['(anywhere at all)', 'anyone'],
        start: 'It came on the second of July',
        end: 'It was a school day.',
      },
    ],
  },
  {
    shows: 'the disclaimer comes first and long, keys with question marks',
    format: 'text',
    text: `Disclaimer: Sherlock Holmes and Dr. Watson belong to the
estate of nobody any more, which does not make them mine.
No money is made.
Title: The Unremarkable Pipe
Author: G. Treadle
Rated: FRC
Spoilers? Not unless you own a pipe.
Archive? Sure, just tell me where.

It was a perfectly ordinary pipe, and that was what troubled him.

"You will observe," said Holmes, "that I observe nothing."

Watson wrote it down.
`,
    stories: [
      {
        title: 'The Unremarkable Pipe',
        authors: ['G. Treadle'],
        rating: ['FRC', 'general'],
        spoilers: 'Not unless you own a pipe.',
        archive: ['Sure, just tell me where.', 'notify'],
        disclaimer:
          'Sherlock Holmes and Dr. Watson belong to the estate of nobody any more, which does not make them mine. No money is made.',
        start: 'It was a perfectly ordinary pipe',
        end: 'Watson wrote it down.',
      },
    ],
  },
  {
    shows: 'unknown keys in a run, a colon in a value, the setting last',
    format: 'text',
    text: `Title: Ratty: A Life in Letters
Author: Mabel Crane
Rating: PG
Fun Facts: the river is real
Suggested Soundtrack: rain on a tin roof
Wet Weather Rating: four wellingtons
Summary: Three letters: one answered, one lost, one wet.
Setting: the winter after the book

My dear Mole, the river has got into the pantry again.

It was most polite about it. It asked for the jam.

I remain, a little above the water, yours, R.
`,
    stories: [
      {
        title: 'Ratty: A Life in Letters',
        authors: ['Mabel Crane'],
        rating: ['PG', 'general'],
        summary: 'Three letters: one answered, one lost, one wet.',
        start: 'My dear Mole, the river',
        end: 'yours, R.',
      },
    ],
  },
  {
    shows: 'labels that join two or three keys',
    format: 'text',
    text: `Title: The Candle Auction
Author: Wick
Fandom/Pairing: Wuthering Heights, Cathy/Heathcliff
Rating/Genre: PG-13, gothic
Author's Notes/Disclaimer: Not mine. Written by candle.

The bidding stopped when the flame did.

"Sold," said Heathcliff, in the dark, "to whom?"
`,
    stories: [
      {
        title: 'The Candle Auction',
        authors: ['Wick'],
        fandoms: ['Wuthering Heights'],
        pairs: ['Cathy/Heathcliff'],
        rating: ['PG-13', 'teen'],
        genres: ['gothic'],
        disclaimer: 'Not mine. Written by candle.',
        notes: ['Not mine. Written by candle.'],
        start: 'The bidding stopped',
        end: '"to whom?"',
      },
    ],
  },
];
