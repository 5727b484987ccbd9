import type { AttributeValue, DrawnNode, DrawnElement } from '../../explorer/drawn.ts';

interface ShownNode {
  of: DrawnNode;
  node: Element | Text;
}

/** What each element was given last. */
const shownIn = new WeakMap<Element, readonly ShownNode[]>();

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Gives an element these children, and touches only what differs. What has the type and the key of a child that was there,
 * or the next place among those without a key, stays the same element; what was printed is taken over by its types alone.
 */
export function redraw(parent: Element, next: readonly DrawnNode[]): void {
  const known = shownIn.get(parent);
  const before = known ?? printedIn(parent);
  const isAlike = (a: DrawnNode | undefined, b: DrawnNode | undefined) =>
    typeof a === 'object' && typeof b === 'object'
      ? a.type === b.type && (!known || a.key === b.key)
      : typeof a === typeof b;
  const isSameList = before.length === next.length && before.every(({ of }, i) => isAlike(of, next[i]));
  const left = isSameList ? [] : [...before];
  const take = (of: DrawnNode): ShownNode | undefined => {
    const place = left.findIndex((was) => isAlike(was.of, of));
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const shown = next.map((of, i): ShownNode => {
    const was = isSameList ? before[i] : take(of);
    const node = was?.node ?? make(of, parent);
    if (typeof of === 'object') change(node as Element, of, was?.of as DrawnElement | undefined);
    else if (of !== was?.of) node.textContent = of;
    return { of, node };
  });
  for (const { node } of left) node.remove();
  let at = parent.firstChild;
  if (!isSameList)
    for (const { node } of shown)
      if (node === at) at = at.nextSibling;
      else parent.insertBefore(node, at);
  shownIn.set(parent, shown);
}

const make = (of: DrawnNode, { namespaceURI }: Element) =>
  typeof of === 'string'
    ? document.createTextNode('')
    : document.createElementNS(of.type === 'svg' ? SVG : namespaceURI, of.type);

function change(element: Element, { attributes, children }: DrawnElement, was: DrawnElement | undefined): void {
  for (const name of Object.keys({ ...was?.attributes, ...attributes })) {
    const value = textOf(name, attributes[name]);
    if (value !== (was && textOf(name, was.attributes[name]))) set(element, name, value);
  }
  redraw(element, children);
}

/** As an attribute; undefined where it has none. Of `aria-` and `data-`, "false" is a value too. */
function textOf(name: string, value: AttributeValue): string | undefined {
  if (typeof value !== 'boolean') return value === null || value === undefined ? undefined : String(value);
  if (name[4] === '-') return String(value);
  return value ? '' : undefined;
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
  // What a reader has chosen since stands in the property alone.
  if (name === 'value') Object.assign(element, { value });
  if (name === 'selected') Object.assign(element, { selected: value !== undefined });
}

/** What stands in an element that nothing was given yet. */
const printedIn = (parent: Element): ShownNode[] =>
  [...(parent.childNodes as NodeListOf<Element | Text>)].map((node) => ({ node, of: readIn(node) }));

const readIn = (node: Element | Text): DrawnNode =>
  node instanceof Element
    ? {
        type: node.localName,
        key: undefined,
        attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
        children: [],
      }
    : node.data;
