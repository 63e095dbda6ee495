/** Header lines of a story with keys in the spellings of the time, and what of the truth they say. */
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import type { Truth } from './truth.ts';

export interface HeaderLine {
  readonly key: string;
  readonly value: string;
}

export interface Header {
  readonly lines: readonly HeaderLine[];
  /** Writes into the truth what the lines say. */
  readonly tell: (truth: Truth) => void;
}

const KEYS = {
  title: ['Title', 'Title', 'Title', 'Story', 'Fic Title'],
  author: ['Author', 'Author', 'Author', 'By', 'Written by'],
  email: ['E-mail', 'Email', 'E-mail address', 'Email address', 'Contact'],
  rating: ['Rating', 'Rating', 'Rating', 'Rated', 'Raiting'],
  fandom: ['Fandom', 'Fandom', 'Universe'],
  pairing: ['Pairing', 'Pairing', 'Pairings', 'Pairing(s)', 'Ship', 'Couples'],
  characters: ['Characters', 'Characters', 'Character(s)'],
  genre: ['Genre', 'Genre', 'Category', 'Genre(s)'],
  summary: ['Summary', 'Summary', 'Summary', 'Summery', 'Teaser', 'Description'],
  disclaimer: ['Disclaimer', 'Disclaimer', 'Disclaimers', 'Diclaimer'],
  distribution: ['Archive', 'Archive', 'Distribution', 'Archiving', 'Permission to archive', 'Archive?'],
  feedback: ['Feedback', 'Feedback', 'Feedback?', 'C&C'],
  warnings: ['Warnings', 'Warnings', 'Warning', 'Content warnings'],
  spoilers: ['Spoilers', 'Spoilers', 'Spoiler(s)'],
  beta: ['Beta', 'Beta', 'Beta reader', 'Betaed by'],
  note: ['Notes', "Author's Note", 'A/N', "Author's Notes", 'Note'],
  series: ['Series'],
} as const;

/** The keyed header of a story; `without` leaves fields to the subject or the byline. */
export function header(random: Random, story: Story, without: readonly string[] = []): Header {
  const lines: HeaderLine[] = [];
  const tells: ((truth: Truth) => void)[] = [];
  const add = (field: keyof typeof KEYS, value: string, tell: (truth: Truth) => void) => {
    if (without.includes(field)) return;
    lines.push({ key: random.pick(KEYS[field]), value });
    tells.push(tell);
  };

  const quoted = random.chance(0.12);
  add('title', quoted ? `"${story.title}"` : story.title, (t) => {
    t.title = story.title;
  });
  if (!without.includes('author')) addAuthor(random, story, add, tells);
  if (story.rating) {
    const r = story.rating;
    add('rating', r.says, (t) => {
      t.rating_raw = r.says;
      t.rating = r.level;
    });
  }
  if (story.fandom) {
    const f = story.fandom;
    add('fandom', f, (t) => {
      t.fandoms = [f];
    });
  }
  if (story.pairing) {
    const p = story.pairing;
    add('pairing', p.says, (t) => {
      t.relationships = [...p.pairs];
      if (p.says === 'Gen') t.unscored = [...(t.unscored ?? []), 'genres'];
    });
  }
  if (story.characters.length > 0)
    add('characters', story.characters.join(', '), (t) => {
      t.characters = [...story.characters];
    });
  if (story.genres.length > 0)
    add('genre', story.genres.join(random.pick([', ', '/', ', '])), (t) => {
      t.genres = [...story.genres];
    });
  if (story.series) {
    const s = story.series;
    add('series', s.name, (t) => {
      t.series = { ...s };
    });
  }
  if (story.warnings) {
    const w = story.warnings;
    add('warnings', w, (t) => {
      t.warnings_raw = w;
    });
  }
  if (story.spoilers) {
    const s = story.spoilers;
    add('spoilers', s, (t) => {
      t.spoilers_raw = s;
    });
  }
  if (story.summary) {
    const s = story.summary;
    add('summary', s, (t) => {
      t.summary = s;
    });
  }
  if (story.distribution) {
    const d = story.distribution;
    add('distribution', d.says, (t) => {
      t.distribution_raw = d.says;
      t.permission = d.permission;
      t.permitted_places = [...d.places];
    });
  }
  if (story.feedback) {
    const f = story.feedback;
    add('feedback', f, (t) => {
      t.feedback_raw = f;
    });
  }
  if (story.disclaimer) {
    const d = story.disclaimer;
    add('disclaimer', d, (t) => {
      t.disclaimer = d;
    });
  }
  if (story.beta) {
    const b = story.beta;
    add('beta', b.says, (t) => {
      t.betas = [...b.names];
    });
  }
  story.notes.forEach((note, i) => {
    if (without.includes('note')) return;
    const key =
      story.notes.length > 1 ? (random.chance(0.5) ? `NOTE ${i + 1}` : `Author's Note ${i + 1}`) : random.pick(KEYS.note);
    lines.push({ key, value: note });
    tells.push((t) => {
      t.notes = [...t.notes, note];
    });
  });
  return {
    lines: random.chance(0.25) ? shuffledTail(random, lines) : lines,
    tell: (truth) => {
      for (const tell of tells) tell(truth);
    },
  };
}

type Add = (field: keyof typeof KEYS, value: string, tell: (truth: Truth) => void) => void;

function addAuthor(random: Random, story: Story, add: Add, tells: ((truth: Truth) => void)[]): void {
  const told = (t: Truth) => {
    t.authors = [story.author];
  };
  const withAddress = (t: Truth) => {
    told(t);
    t.email = story.address;
  };
  const form = random.between(0, 9);
  if (form < 4) add('author', story.author, told);
  else if (form < 5) add('author', `${story.author} (${story.address})`, withAddress);
  else if (form < 6) add('author', `${story.author} <${story.address}>`, withAddress);
  else {
    add('author', story.author, told);
    add('email', random.chance(0.15) ? story.address.replace('@', ' at ').replace(/\./g, ' dot ') : story.address, (t) => {
      t.email = story.address;
    });
  }
  void tells;
}

/** Title and author stay on top; what follows comes in any order, notes in theirs. */
function shuffledTail(random: Random, lines: readonly HeaderLine[]): HeaderLine[] {
  const head = lines.slice(0, 2);
  const notes = lines.filter((line) => /note|A\/N/i.test(line.key));
  const rest = lines.slice(2).filter((line) => !notes.includes(line));
  return [...head, ...random.some(rest, rest.length), ...notes];
}
