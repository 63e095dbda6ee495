/** Posts as files in a folder, for acts that read for real. Clean bodies; a header may carry any label as data. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface PostText {
  readonly title: string;
  readonly author?: string;
  readonly rating?: string;
  readonly archive?: string | null;
  readonly warnings?: string;
  readonly fandom?: string;
  readonly part?: string;
  /** A word by which the text is looked for. */
  readonly marker?: string;
  /** Another text with another number. */
  readonly variant?: number;
}

const WHO = [
  'the ferryman',
  'her aunt',
  'a clockmaker',
  'the lighthouse keeper',
  'an old sailor',
  'the baker',
  'a cartographer',
  'the librarian',
  'a fiddler',
  'the postmistress',
];
const DID = ['mended', 'carried', 'counted', 'painted', 'hid', 'forgot', 'polished', 'borrowed', 'weighed', 'returned'];
const WHAT = [
  'a brass lantern',
  'the long net',
  'seven lemons',
  'a crate of almanacs',
  'the spare oar',
  'a blue umbrella',
  'the harbour bell',
  'a jar of buttons',
  'the tide table',
  'a folded map',
];
const WHERE = [
  'by the boathouse',
  'under the stairs',
  'on the quay',
  'behind the mill',
  'in the orchard',
  'at the crossing',
  'beside the stove',
  'in the loft',
  'along the sea wall',
  'near the old pump',
];
const WHY = [
  'before the rain came',
  'because nobody else would',
  'and said nothing of it',
  'while the kettle sang',
  'as the last boat left',
  'for the third time that week',
  'until supper was cold',
  'though it was a Tuesday',
  'to please the heron',
  'and slept badly afterwards',
];

/** Sentences picked by a seed: two titles share no longer run of words. */
export function bodyOf({ title, marker = '', variant = 0 }: PostText): string {
  let seed = [...title].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7 + variant * 7919);
  const pick = (list: readonly string[]) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(seed >>> 16) % list.length] ?? '';
  };
  const sentence = () => `Then ${pick(WHO)} ${pick(DID)} ${pick(WHAT)} ${pick(WHERE)} ${pick(WHY)}.`;
  const paragraph = () => Array.from({ length: 5 }, sentence).join(' ');
  const own = `${paragraph()} ${marker === '' ? '' : `On the table lay a ${marker}.`}`.trim();
  return [paragraph(), own, paragraph(), paragraph()].join('\n\n');
}

export function postText(post: PostText): string {
  const { title, author = 'Ada Quill', rating = 'G', archive = 'Anywhere.', warnings, fandom = 'Robin Hood', part } = post;
  const head = [
    `Title: ${title}${part ? ` (${part})` : ''}`,
    `Author: ${author}`,
    `Fandom: ${fandom}`,
    `Rating: ${rating}`,
    ...(warnings ? [`Warnings: ${warnings}`] : []),
    'Summary: A quiet evening by the water.',
    ...(archive === null ? [] : [`Archive: ${archive}`]),
  ];
  return `${head.join('\n')}\n\n${bodyOf(post)}\n\nThe End\n`;
}

/** Writes posts into a folder, each under its name; returns the folder. */
export function writePosts(folder: string, posts: Readonly<Record<string, PostText | string>>): string {
  for (const [name, post] of Object.entries(posts)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof post === 'string' ? post : postText(post));
  }
  return folder;
}
