/**
 * Stands in for the doors of all that only posts of HTML need: decode/html.ts with the parser, layout/markup.ts, header/page-title.ts,
 * body/markup-story.ts.
 */
import { Part } from './part.ts';

type Decoding = typeof import('../decode/html.ts');
type Layout = typeof import('../layout/markup.ts');
type Title = typeof import('../header/page-title.ts');
type Story = typeof import('../body/markup-story.ts');

const HTML = new Part<Decoding & Layout & Title & Story>(() => import('./html-parts.ts'));

export const decodeHtml: Decoding['decodeHtml'] = (bytes, facts) => HTML.it.decodeHtml(bytes, facts);
export const markupLines: Layout['markupLines'] = (text, tree) => HTML.it.markupLines(text, tree);
export const markupStory: Story['markupStory'] = (text, tree, clip) => HTML.it.markupStory(text, tree, clip);
export const readPageTitle: Title['readPageTitle'] = (text, lines) => HTML.it.readPageTitle(text, lines);
export const headingAsSubject: Title['headingAsSubject'] = (lines, marks) => HTML.it.headingAsSubject(lines, marks);
