/** English labels. Most of them also stand unchanged in headers of other languages. Singular forms: a plural "s" is tried as well. */
import type { KeyTable } from './field-key.ts';

export const ENGLISH: KeyTable = {
  language: 'en',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels:
        'Title | Fic Title | Story Title | Title of Story | Title of the Story | Title of Fic | Story Name | Fic Name | Name of Story | Name of Fic | Working Title | Main Title | Ficlet Title | Drabble Title',
    },
    { key: 'story', sure: 0.6, labels: 'Story | The Story | Fic | Fanfic | The Fic | Story Text | Text | Ficlet | Drabble' },
    {
      key: 'chapterTitle',
      sure: 0.8,
      labels: 'Chapter Title | Title of Chapter | Chapter Name | Part Title | Episode Title | Subtitle | Sub Title',
    },
    { key: 'originalTitle', sure: 0.8, labels: 'Original Title' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Author | Author Name | Author(s) | Authoress | Written by | Story by | Fic by | Writer | The Author | Fic Author | Coauthor | Co-Authors | Co-Writer | Author Alias | Author Pseudonym | Pen Name | Penname | Author/Pseudonym | Authored by | Pseudonym',
    },
    { key: 'author', sure: 0.6, labels: 'By | From the pen of | Name | Your Name | Creator | Author Nick' },
    {
      key: 'email',
      sure: 1,
      labels:
        'Email | E-mail | E-mail Address | Author Email | Author E-mail Address | Mail | Addy | Email Addy | E-Addy | Email to | My Email',
    },
    { key: 'email', sure: 0.5, labels: 'Address' },
    {
      key: 'contact',
      sure: 0.8,
      labels: 'Contact | Contact Info | Contact Information | Contact Me | Contact Author | How to Contact Me | Contact at',
    },
    {
      key: 'website',
      sure: 0.9,
      labels:
        'Website | Web Site | Homepage | Home Page | Web Page | Webpage | WWW | URL | Site | My Site | Author Website | Author URL | Archived at | Author LJ | Author Page | Also at | Livejournal | Journal | LJ | FTP | Web | Author Home Page | Site URL | Previous Stories | Other Stories | Other Fics | My Other Stories | My Stories | More of my Stories | Other Works',
    },
    {
      key: 'link',
      sure: 0.7,
      labels:
        'Link | Story Link | Story URL | Read it here | Read here | Link to Story | Link to Fic | Fic Link | Read it at | AO3 Link',
    },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Rating | Rated | Overall Rating | Chapter Rating | Rating for this Part | Age Rating | Rating for this Chapter | MPAA Rating | Story Rating | Content Rating | Maturity Rating | This Part Rated | My Rating',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Pairing | Main Pairing | Couple | Couples | Relationship | Ship | Shipping | Main Ship | Main Couple | Side Pairing | Secondary Pairing | Other Pairing | Background Pairing | Minor Pairing | Pairing Code | Romance Pairing | Shippiness | OTP | Pairings if any | Minor Relationship',
    },
    { key: 'pairing', sure: 0.7, labels: 'Code | Story Code' },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Character | Characters | Main Character | Major Character | Featured Character | Featured Characters | Featuring | Cast | Starring | Dramatis Personae | Characters Included | Other Characters | Minor Characters | Supporting Characters | Also Featuring | Also Starring | Primary Characters | Characters Featured | Characters Present | Cast of Characters',
    },
    {
      key: 'fandom',
      sure: 1,
      labels:
        'Fandom | Fandoms | Fandom(s) | TV Show | Original Show | Source Material | Based on | Crossover | Crossover with | Crossover Fandom | Fandoms Included | Xover | X-over | Crossed with',
    },
    { key: 'fandom', sure: 0.7, labels: 'Universe | Source | Canon | Movie | Anime | Manga | Verse' },
    { key: 'categories', sure: 0.9, labels: 'Categories' },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Summary | Story Summary | Fic Summary | Author Summary | Brief Summary | Short Summary | Chapter Summary | Episode Summary | Title Summary | Quick Summary | Overall Summary | Synopsis | Teaser | Blurb | Plot Summary | Summary of Story | Summarization | Summary of sorts | Part Summary',
    },
    {
      key: 'summary',
      sure: 0.8,
      labels:
        'Description | Story Description | Plot | Premise | Brief Description | What is it about | In a nutshell | In Brief | About this Story | The Plot | Basic Plot | Tagline | Story in brief',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Disclaimer | Standard Disclaimer | Usual Disclaimer | Standard Disclaimers Apply | Usual Disclaimers Apply | Legal Disclaimer | Obligatory Disclaimer | Disclaimer Stuff | Disclaim | Disclamation | Copyright Disclaimer | Disclaimer of sorts | Boring Disclaimer | Mandatory Disclaimer | Claimer | Declaimer | Disclaimer/Copyright',
    },
    {
      key: 'disclaimer',
      sure: 0.8,
      labels:
        'Legal Stuff | Legalese | Legal | Legalities | Legal Notice | Legal Bit | Legal Mumbo Jumbo | Ownership | Copyright Notice | The Legal Stuff | The Usual Stuff | Legal Junk | Standard Boilerplate | Boring Legal Stuff | The Fine Print | Fine Print | Small Print | The Small Print',
    },
    { key: 'disclaimer', sure: 0.6, labels: 'Copyright | Owner | Property of | Credit where credit is due' },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Distribution | Distribute | Archive | Archive? | Archiving | Archival | Archives | Archived | Archiving Permission | Archive Permission | Permission to Archive | Permission to Distribute | Permission to Repost | Permission to Post | Distribution Rights | Distribution Permission | Distribution and Archiving | Archive and Distribution | Distribution/Archive | Archive/Distribution | Can I archive it? | Can this be archived? | May I archive? | Can I archive this? | May I archive it? | May I archive this? | Okay to archive? | OK to archive? | Archive it? | Redistribution | Reposting | Repost? | Archiving Statement | Archiving Info | Archive Info | Archiving Rights | Archive Rights | Archive at | Archive to | Want to archive? | To Archive | Forwarding | Archive or Distribution | Permission for Archiving | Archivists | Posting/Archiving | Archive Request | Archiving Policy | Repost Policy | Archiving Notes | Distribution Info | Wanna archive? | Permission Statement | Distribution Statement | Reposting Permission | Permission to Link | Mirroring | Distro',
    },
    {
      key: 'distribution',
      sure: 0.8,
      labels:
        'Permission | Permissions | Archivable | Want it? | Can I have it? | Take it? | Wanna have it? | Want this? | Where can it go? | Post Elsewhere | Rehosting | May I share it? | Redistribute',
    },
    { key: 'consent', sure: 0.7, labels: 'Consent' },
    {
      key: 'feedback',
      sure: 1,
      labels:
        'Feedback | Feedback? | Feed back | Feedback to | Feedback Address | Send Feedback to | Feedback Email | C&C | C & C | C and C | LoC | LoCs | R&R | Review | Reviews | Send Feedback | FB | Feedback Policy | Comments and Criticism | Comments/Criticism | Feedback Welcome | Please Feedback | Constructive Criticism | Flames | Email/Feedback | Feedback/Email | Criticism | Critique | Concrit | Comments to | Send comments to | Comments and Feedback | Praise and Complaints | Reviews and Flames',
    },
    {
      key: 'comments',
      sure: 0.8,
      labels:
        "Comments | Comment | Author's Comments | Author Comments | Further Comments | Additional Comments | Other Comments | General Comments",
    },
    {
      key: 'spoilers',
      sure: 1,
      labels:
        'Spoiler | Spoilers | Spoilage | Spoiler(s) | Spoiler Warning | Spoiler Alert | Spoilers for | Spoils | Spoiler Level | Spoiler Info | Spoilers up to | Spoilers through | Possible Spoilers | Spoiler Notice | Spoilery for | Minor Spoilers | Major Spoilers',
    },
    {
      key: 'warnings',
      sure: 1,
      labels:
        'Warning | Warnings | Warning(s) | Content Warning | Content Warnings | Content Warning(s) | Trigger Warning | Trigger Warnings | Triggers | TW | CW | Squicks | Squick Factor | Squick Warning | Caution | Cautions | Advisory | Content Advisory | Content Notes | Content Note | Viewer Advisory | Reader Advisory | Archive Warning | Archive Warnings | General Warning | Choose not to warn | Consumer Warning | Kink | Possible Triggers | Warnings if any',
    },
    { key: 'warnings', sure: 0.7, labels: 'Content' },
    {
      key: 'genre',
      sure: 1,
      labels:
        'Genre | Genres | Genre(s) | Category | Story Category | Type | Type of Story | Story Type | Format | Gen or Slash | Story Genre | Main Genre | Fic Type | Mood of Story | Flavour',
    },
    { key: 'classification', sure: 1, labels: 'Classification | Classifications | Classified | Classified as' },
    {
      key: 'keywords',
      sure: 0.9,
      labels: 'Keyword | Keywords | Key Words | Tag | Tags | Additional Tags | Freeform Tags | Labels',
    },
    {
      key: 'series',
      sure: 1,
      labels:
        'Series | Series/Sequel | Sequel/Series | Series Name | Series Title | Story Series | Part of Series | Part of a Series | Part of the Series | Name of Series | Story Arc | Trilogy | In Series | Storyline | Timeline/Series | Series Info',
    },
    {
      key: 'part',
      sure: 0.9,
      labels:
        'Part | Parts | Part(s) | Chapter | Chapters | Chapter(s) | Chapter Number | Part Number | Installment | Instalment | Posted Part | This Part | This Chapter | Number of Parts | Number of Chapters',
    },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Previous | Previously | Previous Part | Previous Parts | Previous Chapter | Previous Chapters | Earlier Parts | Earlier Chapters | Earlier Part | Prior Parts | Prior Chapters | Part One | First Part | Last Part | Last Chapter | Previous Installment | Previous Instalments | Past Parts | Past Chapters | Other Parts | Other Chapters | All Parts | The Story So Far | The Rest | Back Chapters | Preceding Parts | Links to Previous Parts | Read Part One | Parts One | Chapter Links | Masterlist | Master List | Chapter Index | Previous Installments | Previous Post | Previous Posts | Previous Entries | Chapter One | Catch up here | First Chapter',
    },
    {
      key: 'sequel',
      sure: 0.8,
      labels:
        'Sequel | Sequel to | Prequel | Prequel to | Follow-up to | Companion to | Companion Piece | Companion Piece to | Sequel/Prequel | Remix of | Missing Scene from | Continuation of | Comes After | Sequels | Prequels',
    },
    {
      key: 'status',
      sure: 1,
      labels:
        'Status | Story Status | Completed | Complete | Complete? | Completed? | Finished | Finished? | WIP | WIP? | Work in Progress | Work in Progress? | Fic Status | Completion | Completion Status | Is it finished?',
    },
    {
      key: 'setting',
      sure: 0.9,
      labels:
        'Setting | Timeline | Time Line | Time Frame | Timeframe | Season | Continuity | Set during | Set after | Time Period | Placement | Era | Stardate | Episode Reference | Episode Related | Timing | Time Setting | Takes Place | Book/Season | Compliance | Canon Compliance | Episode Tag | Episode Timeline | Episode Placement | Takes place after | Takes place during',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        "Beta | Betas | Beta(s) | Beta Reader | Beta Readers | Beta Read | Beta Read by | Beta'd | Beta'd by | Beta'ed by | Betaed by | Betaed | Beta by | Betas by | Beta Credit | Beta Credits | Beta Thanks | Beta Goddess | My Beta | Betareader | Alpha | Alpha Reader | Alpha and Beta | Alpha/Beta | Editor | Edited by | Proofreader | Proofread by | Proofer | Proofers | Proofed by | Pre-reader | Prereaders | Pre-readers | Britpick | Brit-picked by | Britpicker | Brit Pick | Beta Babe | Betaing | Thanks to my beta | Thanks to my betas | Beta Love | Beta? | Betaed? | Beta Duty | Beta-reading | Beta Reading | Beta Help | Beta/Thanks | Nitpicker | First Readers | First Reader | Test Readers",
    },
    {
      key: 'thanks',
      sure: 0.9,
      labels:
        'Thanks | Thanks to | Thank You | Thank Yous | Thank-yous | Thankyous | Thank You to | Many Thanks | Many Thanks to | Special Thanks | Special Thanks to | Credit | Credits | Acknowledgement | Acknowledgements | Acknowledgment | Acknowledgments | Kudos | Kudos to | Big Thanks | Big Thanks to | Thanx | Thanx to | Thanks go to | Gratitude | Thanks and Hugs | Huge Thanks | Huge Thanks to | Cheerleading | With thanks to | Thanks as always to | Appreciation',
    },
    { key: 'translator', sure: 1, labels: 'Translator | Translated by | Translation by | Translation' },
    { key: 'translationLeave', sure: 0.9, labels: 'Translation Permission | Permission to Translate' },
    {
      key: 'original',
      sure: 0.7,
      labels: 'Original | Original Story | Original URL | Original Link | Link to Original | Original Fic | Original Author',
    },
    {
      key: 'dedication',
      sure: 0.9,
      labels:
        'Dedication | Dedications | Dedicated to | Dedicated | Recipient | Recipients | Recipient(s) | Gift for | A gift for | Giftee | Gift to | Birthday Present for | Present for',
    },
    {
      key: 'artist',
      sure: 0.6,
      labels:
        'Artist | Art by | Artwork | Cover Art | Illustrator | Illustrated by | Banner | Banner by | Icon | Podficcer | Mixer',
    },
    {
      key: 'length',
      sure: 0.9,
      labels:
        'Word Count | Wordcount | Words | Length | Size | WC | Number of Words | Word Total | Total Words | Total Word Count | Story Length | Wordage | File Size | Filesize | Page Count | Approximate Length | Approximate Word Count | Final Word Count',
    },
    {
      key: 'date',
      sure: 0.8,
      labels:
        'Dates | Date Posted | Date Written | Date Completed | Date Finished | Date Started | Posted on | Posted at | First Posted | Originally Posted | Submitted | Submitted on | Published | Published on | Updated | Last Updated | Written on | Written in | Date Submitted | Date Published | Date of Posting | Revised | Date Archived | Creation Date | Date Created | Post Date | Date Begun',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        "Author's Note | Author's Notes | Authors Note | Authors Notes | Author Note | Author Notes | Authors' Note | Authors' Notes | A/N | AN | A/Ns | A.N. | A/Notes | Auth Note | Auth. Note | Auth's Note | Author's Ramblings | Author's Rant | Author's Babble | Writer's Note | Writer's Notes | Writer's Ramblings | Note from the Author | Notes from the Author | A note from the author | Author Says | A Word from the Author | Word from the Author | Author's Babbling | Story Notes | Story Note | Fic Notes | Creator's Notes | Creators' Notes | Chapter Notes | Chapter Note | End Note | End Notes | Endnote | Endnotes | Ending Notes | Closing Notes | Final Notes | Final Note | Beginning Notes | Opening Notes | Additional Notes | Other Notes | General Notes | Special Notes | Important Note | Important Notes | Further Notes | Further Note | More Notes | More Note | Another Note | Personal Note | Pre-story Notes | Pre-fic Notes | Prenotes | Postnotes | Post-story Notes | A Note | Last Note | One Last Note | One More Note | Side Note | Sidenote | Afternote | Final Author Note | Note to Readers | Notes to Readers | Note to the Reader | N.B. | Author Ramblings | Extra Notes | Historical Note | Historical Notes | Translation Notes | Notes on the Text | Notes and Disclaimers | Post-fic Notes",
    },
    { key: 'note', sure: 0.9, labels: 'Note | Notes | Note(s)' },
    {
      key: 'note',
      sure: 0.7,
      labels:
        'Foreword | Afterword | Preface | Ramblings | Rambling | Rant | Rants | PS | P.S. | NB | Apologies | Excuses | Why I wrote this | Background Info | Backstory | Author Chatter | Footnotes | Inspiration | Inspired by | Warning/Note',
    },
    {
      key: 'challenge',
      sure: 0.8,
      labels:
        'Challenge | Challenge Response | In Response to | Response to | Prompt | Prompts | Prompt(s) | Prompt Used | Challenge Number | Challenges | Requested by | Requirements | Written for Challenge | Characters Wanted | Rating Wanted | Improv | Improv Words | Fanworks Exchange | Exchange | Prompter | Bingo Square | Word of the Day | Plot Bunny | Meme | Fest | Prompted by | Challenge Elements | Prompt Number | Theme Number',
    },
    { key: 'language', sure: 0.7, labels: 'Language | Story Language' },
    {
      key: 'other',
      sure: 0.7,
      labels:
        'Soundtrack | Suggested Listening | Suggested Soundtrack | Lyrics by | Point of View | POV | P.O.V. | Narrator | Awards | Award | Required Reading | Preferred Watching | Character Bashing | Bashing | Fun Facts | Current Mood | Current Music | Now Playing | Security | Current Location | Cross-posted | Crossposted | Cross-posted to | X-posted | X-posted to | Crossposted to | Posted to | Series Order | Comments Disabled | Hits | Kudos Count | Bookmarks | Rating Reason | Archive Date | Betas Wanted | Perspective | Tense | Medium | Pronunciation | Etymology | Playlist | Favourite Line | First Line | Epigraph | Mood Music | Disclosure | Estimated Reading Time | Reading Time | Sharing Is Caring | Sensuality | Recommended Listening | Listen to | Sound Effects | Icons',
    },
    // plain words: a field where other fields stand round them
    { key: 'dedication', sure: 0.5, labels: 'For | Written for' },
    { key: 'setting', sure: 0.5, labels: 'When | Time | Place | Year | Set | Set in | Location' },
    {
      key: 'challenge',
      sure: 0.5,
      labels: 'Day | Table | Claim | Community | Request | Elements | Element | Theme | Themes | Bunny',
    },
    { key: 'link', sure: 0.5, labels: 'Where | Download' },
    {
      key: 'other',
      sure: 0.5,
      labels:
        'Read | Key | Person | Tone | Song | Songs | Lines | Skip | Ending | Beginning | Goal | Quote | Violence | Mood | Music | Thoughts | Muse | Motto | Function | Definition | Listening to | Lyrics | Legend | Read Count',
    },
    { key: 'artist', sure: 0.5, labels: 'Reader | Art | Cover' },
    { key: 'genre', sure: 0.5, labels: 'Kind | Form | Style' },
    { key: 'sequel', sure: 0.5, labels: 'Following | Follows' },
    { key: 'status', sure: 0.5, labels: 'State | Progress' },
    { key: 'length', sure: 0.5, labels: 'Count | Pages' },
    { key: 'classification', sure: 0.5, labels: 'Class' },
    { key: 'date', sure: 0.5, labels: 'Update | Started | Added | Written | Posted | Date' },
    { key: 'series', sure: 0.5, labels: 'Cycle | Saga | Arc' },
    { key: 'pairing', sure: 0.5, labels: 'Slash | Pair' },
    { key: 'distribution', sure: 0.5, labels: 'Mirror | Posting | Sharing | Hosting' },
    { key: 'part', sure: 0.5, labels: 'Section | Episode | Post' },
    {
      key: 'note',
      sure: 0.5,
      labels:
        'Background | Explanation | Introduction | Intro | Remarks | Confession | Blame | Who to blame | Blame it on | Excuse',
    },
    { key: 'disclaimer', sure: 0.5, labels: 'I own | Not Mine | Rights' },
    { key: 'summary', sure: 0.5, labels: 'About' },
    { key: 'rating', sure: 0.5, labels: 'Rate' },
    { key: 'warnings', sure: 0.5, labels: 'Beware | Alert | Contains | Contents' },
    { key: 'fandom', sure: 0.5, labels: 'Show | Book | Film | Base' },
    // Other languages have them too, and mean nothing else by them: such a label is surer than English alone would make it.
    { key: 'fandom', sure: 1, labels: 'Anime | Base' },
    { key: 'fandom', sure: 0.58, labels: 'Film' },
    { key: 'rating', sure: 1, labels: 'Raiting' },
    { key: 'summary', sure: 1, labels: 'Description' },
    { key: 'disclaimer', sure: 1, labels: 'Copyright' },
    { key: 'original', sure: 0.8, labels: 'Original | Original Link' },
    { key: 'note', sure: 1, labels: 'Note | Notes | Preface | PS' },
    { key: 'note', sure: 0.58, labels: 'Intro' },
    { key: 'challenge', sure: 0.8, labels: 'Theme' },
    { key: 'genre', sure: 1, labels: 'Form | Style' },
    { key: 'date', sure: 0.8, labels: 'Date' },
    { key: 'series', sure: 0.9, labels: 'Cycle | Saga' },
    { key: 'part', sure: 0.9, labels: 'Episode' },
    { key: 'pairing', sure: 1, labels: 'CP' },
    { key: 'author', sure: 1, labels: 'HN | PN' },
    { key: 'website', sure: 0.9, labels: 'HP' },
    { key: 'other', sure: 0.7, labels: 'BGM' },
  ],
};
