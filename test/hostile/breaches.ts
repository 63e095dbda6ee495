/** What a piece of HTML holds that the policy does not list, and where it is no well-formed XML. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { POLICY, SCHEMES } from '../../src/reading/tree/policy.ts';

type Node = DefaultTreeAdapterTypes.Node;

const RULES = new Map(POLICY.map((rule) => [rule.element, rule]));
/** Controls and lone surrogates. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;
const REFERENCE = /&(?!(?:amp|lt|gt|quot);)/;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)(\/?)>|<|>/g;

/** Every breach as a sentence; none for clean HTML. */
export function breachesOf(html: string): readonly string[] {
  return [...elementBreaches(html), ...xmlBreaches(html)];
}

function elementBreaches(html: string): readonly string[] {
  const breaches: string[] = [];
  const pending: Node[] = [parseFragment(html)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('childNodes' in node) pending.push(...node.childNodes);
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') breaches.push(`a ${node.nodeName}`);
    if (!('tagName' in node)) continue;
    const rule = RULES.get(node.tagName);
    if (rule === undefined || node.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      breaches.push(`<${node.tagName}> is not listed`);
    for (const { name, value } of node.attrs) {
      const allowed = rule?.attributes[name];
      if (allowed === undefined) breaches.push(`<${node.tagName} ${name}> is not listed`);
      else if (allowed.holds === 'classes' && value.split(' ').some((word) => !allowed.names.includes(word)))
        breaches.push(`class "${value}" is not listed`);
      else if (allowed.holds === 'address' && !SCHEMES.includes(new URL(value).protocol))
        breaches.push(`the address ${value} is not listed`);
    }
  }
  return breaches;
}

function xmlBreaches(html: string): readonly string[] {
  const breaches: string[] = [];
  if (UNFIT.test(html)) breaches.push('a character that XML cannot hold');
  if (REFERENCE.test(html)) breaches.push('an ampersand that begins no reference of XML');
  const open: string[] = [];
  for (const [tag, slash, name, , closed] of html.matchAll(TAG)) {
    if (name === undefined) breaches.push(`a bare ${tag}`);
    else if (slash === '/') {
      if (open.pop() !== name) breaches.push(`${tag} closes nothing`);
    } else if (closed !== '/') open.push(name);
  }
  if (open.length > 0) breaches.push(`<${open.join('><')}> never closed`);
  return breaches;
}
