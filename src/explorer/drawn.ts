import {
  Fragment,
  isValidElement,
  type ComponentChild,
  type ComponentChildren,
  type FunctionComponent,
  type VNode,
} from 'preact';

/** An element, or a text that no other follows. */
export type DrawnNode = string | DrawnElement;

export type AttributeValue = string | number | boolean | null | undefined;

export interface DrawnElement {
  type: string;
  /** Tells it from its like, however many come before it. */
  key: unknown;
  attributes: Readonly<Record<string, AttributeValue>>;
  children: readonly DrawnNode[];
}

type Element = VNode<{ children?: ComponentChildren } & Record<string, AttributeValue>>;

const isElement = (node: ComponentChildren): node is Element => isValidElement(node);

/**
 * What components without hooks come to. Who redraws it compares no instance of each component, of which a chart has
 * hundreds: to keep those took longer than to draw.
 */
export function drawn(node: ComponentChildren): DrawnNode[] {
  const list: DrawnNode[] = [];
  collect(node, list);
  return list;
}

function collect(node: ComponentChildren, list: DrawnNode[]): void {
  if (Array.isArray(node)) for (const each of node as ComponentChild[]) collect(each, list);
  else if (isElement(node)) collectElement(node, list);
  // What is no element nor a list of them prints itself, or nothing.
  else if ((typeof node === 'string' && node !== '') || typeof node === 'number') {
    const before = list.at(-1);
    if (typeof before === 'string') list[list.length - 1] = `${before}${node}`;
    else list.push(`${node}`);
  }
}

function collectElement({ type, props, key }: Element, list: DrawnNode[]): void {
  if (type === Fragment) collect(props.children, list);
  else if (typeof type === 'function') {
    const from = list.length;
    collect((type as FunctionComponent)(props), list);
    const first = list[from];
    // The key of a component is that of what it comes to.
    if (list.length === from + 1 && typeof first === 'object') first.key = key ?? first.key;
  } else {
    const { children, ...attributes } = props;
    list.push({ type, key, attributes, children: drawn(children) });
  }
}
