/** HTML into the small tree: parsed as browsers parse it, then walked once. */

import { linkAddress } from './addresses.ts';
import { ELEMENTS, type Meaning } from './elements.ts';
import { furnitureByName } from './furniture.ts';
import { alignment, type InlineStyle, inlineStyle } from './inline-styles.ts';
import type { FurnitureKind, Mark, MarkKind, Marks, Tree } from './nodes.ts';
import { ownClasses, ownMark } from './policy.ts';
import { PostParser } from './post-parser.ts';
import { Soup, type SoupNode } from './soup.ts';
import { type ContainerShape, type LeafShape, TreeBuilder } from './tree-builder.ts';

const NO_MARKS: Marks = [];
const BARE: LeafShape = { kind: 'paragraph', spaced: false, level: 0, align: null, verse: false };
/** Blanks that mean no more than that words part. */
const ONLY_BLANK = /^[ \t\n\f\r]*$/;
/** Named so, an image without words stands for a rule. */
const RULE_IMAGE = /(?:^|[/_-])(?:divider|separator|scene-?break|break|rule|line|bar|hr)[-_]?\d*\.(?:gif|png|jpe?g)$/i;
/** The whole page is never furniture. */
const PAGE = new Set(['html', 'head', 'body', 'main', 'article']);
/** A journal's name tag, as its pages show it. */
const JOURNAL_NAME = /\bljuser\b/;
/** Where a journal's cut begins, once it is unfolded. */
const CUT_ANCHOR = /^cutid\d/i;
const LONGEST_ALT = 500;
const ALIGNED = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'center']);

/** What holds for the text at one place; each element makes a new one where it changes something. */
interface Surroundings {
  readonly node: SoupNode;
  readonly marks: Marks;
  readonly shape: LeafShape;
  /** What has to be done when the element ends. */
  readonly end: 'nothing' | 'border' | 'container';
  /** Inside a name tag of a journal: its links, images and bold type are the site's. */
  readonly bare: boolean;
}

/**
 * The decoded text of an HTML source, and its tree.
 *
 * The text is all text nodes in source order, references decoded; what scripts, styles, templates, `noscript` and other raw elements
 * hold is left out, and a journal's name tag (`<lj user="ann">`) stands in it as the name. All ranges of the tree are ranges of the decoded
 * post, in which the text begins at `base`. Any string is HTML: nothing throws; time and memory are linear in the length.
 */
export function parseHtml(source: string, base: number): { text: string; tree: Tree } {
  const soup = new Soup();
  new PostParser(soup).read(source);
  return { text: soup.text, tree: new Walk(soup, base).tree() };
}

/** Made in one place each, since they are made for every element: objects of one shape are quick. */
function surroundings(node: SoupNode, marks: Marks, shape: LeafShape, end: Surroundings['end'], bare: boolean): Surroundings {
  return { node, marks, shape, end, bare };
}

function leafShape(kind: LeafShape['kind'], spaced: boolean, level: number, align: LeafShape['align']): LeafShape {
  return { kind, spaced, level, align, verse: false };
}

/** One walk over the soup, without recursion. */
class Walk {
  private readonly soup: Soup;
  private readonly base: number;
  private readonly builder: TreeBuilder;
  private readonly around: Surroundings[];
  private here: Surroundings;

  constructor(soup: Soup, base: number) {
    this.soup = soup;
    this.base = base;
    this.builder = new TreeBuilder(base);
    this.here = surroundings(soup.root, NO_MARKS, BARE, 'nothing', false);
    this.around = [];
  }

  tree(): Tree {
    const { root } = this.soup;
    let node: SoupNode | null = root.first;
    while (node !== null && node !== root) {
      if (!node.hidden) this.enter(node);
      if (node.first !== null && !node.hidden) node = node.first;
      else {
        let done: SoupNode | null = node;
        while (done !== null && done !== root) {
          this.leave(done);
          if (done.after !== null) break;
          done = done.parent;
        }
        node = done === null || done === root ? null : done.after;
      }
    }
    return this.builder.finish();
  }

  private leave(node: SoupNode): void {
    if (this.here.node !== node) return;
    if (this.here.end === 'border') this.builder.closeLeaf();
    else if (this.here.end === 'container') this.builder.closeContainer();
    this.here = this.around.pop() ?? this.here;
  }

  private enter(node: SoupNode): void {
    if (node.isText) this.words(node);
    else this.element(node);
  }

  private words(node: SoupNode): void {
    const { shape, marks } = this.here;
    if (!this.builder.inLeaf && shape.kind !== 'preformatted' && ONLY_BLANK.test(this.soup.text.slice(node.start, node.end)))
      return;
    this.builder.text(shape, [node.start + this.base, node.end + this.base], marks);
  }

  private element(node: SoupNode): void {
    const meaning = ELEMENTS.get(node.name);
    if (node.attributes.length > 0) this.described(node, meaning);
    else if (meaning !== undefined) this.plain(node, meaning);
  }

  /** An element that says nothing but its name. */
  private plain(node: SoupNode, meaning: Meaning): void {
    const { shape, marks } = this.here;
    switch (meaning.is) {
      case 'paragraph':
        this.border(node, leafShape('paragraph', true, 0, shape.align));
        break;
      case 'block':
        this.border(node, leafShape(shape.kind, false, shape.level, meaning.align ?? shape.align));
        break;
      case 'heading':
        this.border(node, leafShape('heading', true, meaning.level, shape.align));
        break;
      case 'preformatted':
        this.border(node, leafShape('preformatted', true, 0, shape.align));
        break;
      case 'container':
        this.open(node, { kind: meaning.kind });
        break;
      case 'list':
        this.open(node, { kind: 'list', ordered: meaning.ordered, marked: false });
        break;
      case 'cell':
        this.open(node, { kind: 'cell', header: meaning.header });
        break;
      case 'cut':
        this.open(node, { kind: 'cut', label: '' });
        break;
      case 'furniture':
        this.open(node, { kind: 'furniture', which: meaning.which });
        break;
      case 'rule':
        this.builder.rule(null, false);
        break;
      case 'break':
        this.builder.break(shape);
        break;
      case 'mark':
        this.mark(node, withMark(marks, { kind: meaning.mark, href: null, written: null }));
        break;
      case 'image':
      case 'link':
        return;
    }
  }

  /** An element with attributes. */
  private described(node: SoupNode, meaning: Meaning | undefined): void {
    if (meaning === undefined) {
      if (JOURNAL_NAME.test(attribute(node, 'class') ?? '')) this.name(node);
      else this.mark(node, restyled(this.here.marks, styleOf(node)));
      return;
    }
    switch (meaning.is) {
      case 'break':
        this.plain(node, meaning);
        break;
      case 'rule':
        this.builder.rule(ownMark('hr', attribute(node, 'data-mark')), own(node).includes('space'));
        break;
      case 'image':
        this.image(node);
        break;
      case 'link':
        this.link(node);
        break;
      case 'mark':
        this.mark(node, restyled(withMark(this.here.marks, ownMarkOf(node, meaning.mark)), styleOf(node)));
        break;
      default:
        this.describedBlock(node, meaning);
        break;
    }
  }

  private describedBlock(node: SoupNode, meaning: Meaning): void {
    const which = PAGE.has(node.name) ? null : furnitureOf(node);
    const label =
      meaning.is === 'cut'
        ? attribute(node, meaning.label)
        : attribute(node, 'class')?.toLowerCase() === 'ljcut'
          ? attribute(node, 'text')
          : undefined;
    if (which !== null) this.open(node, { kind: 'furniture', which });
    else if (label !== undefined) this.open(node, { kind: 'cut', label: label.trim() });
    else if (node.name === 'div' && STORY_TEXT.test(attribute(node, 'id') ?? '')) this.open(node, { kind: 'cut', label: null });
    else if (meaning.is === 'list')
      this.open(node, { kind: 'list', ordered: meaning.ordered, marked: own(node).includes('marked') });
    else this.plain(node, meaning);
    this.restyle(node);
  }

  /** What the attributes of the block just entered change inside it. */
  private restyle(node: SoupNode): void {
    const style = styleOf(node);
    const classes = own(node);
    const said = classes.includes('centre') ? 'centre' : classes.includes('right') ? 'right' : (style.align ?? alignOf(node));
    const align = said === undefined ? this.here.shape.align : said;
    const verse = classes.includes('verse');
    const marks = restyled(this.here.marks, style);
    if (align === this.here.shape.align && !verse && marks === this.here.marks) return;
    const { shape, end, bare } = this.here;
    this.here = surroundings(node, marks, { ...shape, align, verse }, end, bare);
  }

  private border(node: SoupNode, shape: LeafShape): void {
    this.builder.closeLeaf();
    this.around.push(this.here);
    this.here = surroundings(node, this.here.marks, shape, 'border', this.here.bare);
  }

  private open(node: SoupNode, container: ContainerShape): void {
    this.builder.openContainer(container);
    this.around.push(this.here);
    const { marks, shape, bare } = this.here;
    this.here = surroundings(
      node,
      marks,
      shape.align === null ? BARE : leafShape('paragraph', false, 0, shape.align),
      'container',
      bare,
    );
  }

  private mark(node: SoupNode, marks: Marks): void {
    if (marks === this.here.marks || this.here.bare) return;
    this.around.push(this.here);
    this.here = surroundings(node, marks, this.here.shape, 'nothing', false);
  }

  private name(node: SoupNode): void {
    this.around.push(this.here);
    this.here = surroundings(node, this.here.marks, this.here.shape, 'nothing', true);
  }

  private link(node: SoupNode): void {
    if (CUT_ANCHOR.test(attribute(node, 'name') ?? attribute(node, 'id') ?? '')) this.builder.cut(this.here.shape);
    const href = linkAddress(attribute(node, 'href') ?? '');
    const marks = href === null ? this.here.marks : withMark(this.here.marks, { kind: 'link', href, written: null });
    this.mark(node, restyled(marks, styleOf(node)));
  }

  private image(node: SoupNode): void {
    if (this.here.bare) return;
    const alt = (attribute(node, 'alt') ?? '').slice(0, LONGEST_ALT).replace(/\s+/g, ' ').trim();
    if (alt !== '') this.builder.image(this.here.shape, alt, this.here.marks);
    else if (RULE_IMAGE.test((attribute(node, 'src') ?? '').slice(-80))) this.builder.rule(null, false);
  }
}

function attribute(node: SoupNode, name: string): string | undefined {
  for (const held of node.attributes) if (held.name === name) return held.value;
  return undefined;
}

function own(node: SoupNode): readonly string[] {
  return ownClasses(node.name, attribute(node, 'class'));
}

function ownMarkOf(node: SoupNode, kind: MarkKind): Mark {
  const thought = kind === 'emphasis' && own(node).includes('thought');
  return { kind: thought ? 'thought' : kind, href: null, written: ownMark(node.name, attribute(node, 'data-mark')) };
}

function styleOf(node: SoupNode): InlineStyle {
  return inlineStyle(attribute(node, 'style') ?? '');
}

function alignOf(node: SoupNode): LeafShape['align'] | undefined {
  return ALIGNED.has(node.name) ? alignment(attribute(node, 'align') ?? '') : undefined;
}

/** Where archives say that the text of the story stands. */
const STORY_TEXT = /^(?:story|fic|chapter)(?:[_-]?(?:text|body|content))?s?$/i;

function furnitureOf(node: SoupNode): FurnitureKind | null {
  for (const held of node.attributes) {
    if (held.name !== 'class' && held.name !== 'id' && held.name !== 'role') continue;
    const which = furnitureByName(held.value);
    if (which !== null) return which;
  }
  return null;
}

/** The marks with one more; the same array where its kind holds already. */
function withMark(marks: Marks, mark: Mark): Marks {
  for (const held of marks) if (held.kind === mark.kind) return marks;
  return [...marks, mark];
}

function restyled(marks: Marks, style: InlineStyle): Marks {
  let changed = marks;
  if (style.ends.length > 0 && marks.some((mark) => style.ends.includes(mark.kind)))
    changed = marks.filter((mark) => !style.ends.includes(mark.kind));
  for (const kind of style.marks) changed = withMark(changed, { kind, href: null, written: null });
  return changed;
}
