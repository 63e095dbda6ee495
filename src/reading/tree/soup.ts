/**
 * What parse5 builds: a light tree of linked nodes. It keeps no strings but names and attributes; all text goes, in source order, into
 * one string, and a text node knows its stretch of it. So the decoded post falls out of parsing, and moving nodes about never copies text.
 *
 * One thing differs from a browser on purpose: what stands loose in a table is kept at its place inside the table, not moved before
 * it, so that the order of the text is the order of the source.
 */
import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';

type DocumentMode = html.DOCUMENT_MODE;
type Namespace = html.NS;

const TEXT = '#text';

/** An element or a stretch of text. One shape for both keeps the hot loops of the parser quick. */
export class SoupNode {
  readonly name: string;
  readonly space: Namespace | null;
  attributes: Token.Attribute[];
  parent: SoupNode | null = null;
  first: SoupNode | null = null;
  last: SoupNode | null = null;
  before: SoupNode | null = null;
  after: SoupNode | null = null;
  /** Of text: its stretch of `Soup.text`. */
  start = 0;
  end = 0;
  /** Nothing below it is text of the post: scripts, styles, templates and the like. */
  hidden = false;

  constructor(name: string, space: Namespace | null, attributes: Token.Attribute[]) {
    this.name = name;
    this.space = space;
    this.attributes = attributes;
  }

  get isText(): boolean {
    return this.name === TEXT;
  }
}

export interface SoupMap
  extends TreeAdapterTypeMap<
    SoupNode,
    SoupNode,
    SoupNode,
    SoupNode,
    SoupNode,
    SoupNode,
    SoupNode,
    SoupNode,
    SoupNode,
    SoupNode
  > {}

/** Elements of any namespace whose content no reader sees. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'noembed', 'noframes']);
const NO_ATTRIBUTES: Token.Attribute[] = [];

/** Takes what the parser finds; `text` is the decoded text when it is done. */
export class Soup implements TreeAdapter<SoupMap> {
  text = '';
  /** Elements made so far, those the parser made anew for open formatting included. */
  made = 0;
  readonly root = new SoupNode('#document', null, NO_ATTRIBUTES);
  /** A comment or doctype: never kept, so one stands for all. */
  private readonly nothing = new SoupNode('#nothing', null, NO_ATTRIBUTES);
  private length = 0;
  private readonly templates = new Map<SoupNode, SoupNode>();

  createDocument(): SoupNode {
    return this.root;
  }
  createDocumentFragment(): SoupNode {
    return new SoupNode('#fragment', null, NO_ATTRIBUTES);
  }
  createElement(name: string, space: Namespace, attributes: Token.Attribute[]): SoupNode {
    this.made += 1;
    const element = new SoupNode(name, space, attributes);
    element.hidden = HIDDEN.has(name);
    return element;
  }
  createCommentNode(): SoupNode {
    return this.nothing;
  }
  createTextNode(value: string): SoupNode {
    const node = new SoupNode(TEXT, null, NO_ATTRIBUTES);
    node.start = this.length;
    this.text += value;
    this.length += value.length;
    node.end = this.length;
    return node;
  }

  appendChild(parent: SoupNode, node: SoupNode): void {
    if (node === this.nothing) return;
    node.parent = parent;
    node.before = parent.last;
    node.after = null;
    if (parent.last === null) parent.first = node;
    else parent.last.after = node;
    parent.last = node;
    if (parent.hidden) node.hidden = true;
  }
  /** Only foster parenting asks for this: the node stays inside the table it was found in. */
  insertBefore(_parent: SoupNode, node: SoupNode, reference: SoupNode): void {
    this.appendChild(reference, node);
  }
  detachNode(node: SoupNode): void {
    const { parent, before, after } = node;
    if (parent === null) return;
    if (before === null) parent.first = after;
    else before.after = after;
    if (after === null) parent.last = before;
    else after.before = before;
    node.parent = null;
    node.before = null;
    node.after = null;
  }

  insertText(parent: SoupNode, text: string): void {
    if (parent.hidden) return;
    const { last } = parent;
    if (last !== null && last.name === TEXT && last.end === this.length) {
      this.text += text;
      this.length += text.length;
      last.end = this.length;
    } else this.appendChild(parent, this.createTextNode(text));
  }
  insertTextBefore(_parent: SoupNode, text: string, reference: SoupNode): void {
    this.insertText(reference, text);
  }

  setTemplateContent(template: SoupNode, content: SoupNode): void {
    content.hidden = true;
    this.templates.set(template, content);
  }
  getTemplateContent(template: SoupNode): SoupNode {
    return this.templates.get(template) ?? template;
  }
  adoptAttributes(recipient: SoupNode, attributes: Token.Attribute[]): void {
    const known = new Set(recipient.attributes.map((attribute) => attribute.name));
    recipient.attributes = [...recipient.attributes, ...attributes.filter((attribute) => !known.has(attribute.name))];
  }

  getFirstChild(node: SoupNode): SoupNode | null {
    return node.first;
  }
  getChildNodes(node: SoupNode): SoupNode[] {
    const children: SoupNode[] = [];
    for (let child = node.first; child !== null; child = child.after) children.push(child);
    return children;
  }
  getParentNode(node: SoupNode): SoupNode | null {
    return node.parent;
  }
  getAttrList(element: SoupNode): Token.Attribute[] {
    return element.attributes;
  }
  getTagName(element: SoupNode): string {
    return element.name;
  }
  getNamespaceURI(element: SoupNode): Namespace {
    // Asked of elements only, and those always have one; the cast spares every element a second field.
    return element.space as Namespace;
  }
  getTextNodeContent(node: SoupNode): string {
    return this.text.slice(node.start, node.end);
  }

  isTextNode(node: SoupNode): node is SoupNode {
    return node.isText;
  }
  isElementNode(node: SoupNode): node is SoupNode {
    return node.space !== null;
  }
  isCommentNode(node: SoupNode): node is SoupNode {
    return node === this.nothing;
  }
  isDocumentTypeNode(_node: SoupNode): _node is SoupNode {
    return false;
  }

  // Of comments, doctypes and source places nothing is kept.
  getCommentNodeContent(): string {
    return '';
  }
  getDocumentTypeNodeName(): string {
    return '';
  }
  getDocumentTypeNodePublicId(): string {
    return '';
  }
  getDocumentTypeNodeSystemId(): string {
    return '';
  }
  setDocumentType(): void {}
  private mode: DocumentMode | null = null;
  setDocumentMode(_document: SoupNode, mode: DocumentMode): void {
    this.mode = mode;
  }
  getDocumentMode(): DocumentMode {
    // The parser sets it before it asks; the constant behind the type is a plain string.
    return this.mode ?? ('no-quirks' as DocumentMode);
  }
  getNodeSourceCodeLocation(): null {
    return null;
  }
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
}
