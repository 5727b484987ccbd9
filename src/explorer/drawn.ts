import {
  Fragment,
  isValidElement,
  type ComponentChild,
  type ComponentChildren,
  type FunctionComponent,
  type VNode,
} from 'preact';

type Element = Omit<VNode<{ children?: ComponentChildren }>, 'key'> & { key: string | null | undefined };

const isElement = (node: ComponentChildren): node is Element => isValidElement(node);

/**
 * The elements alone that components without hooks come to, as a list. Who redraws them compares no instance of each
 * component then, of which a chart has hundreds: to keep those took longer than to draw.
 */
export function drawn(node: ComponentChildren): ComponentChild[] {
  if (Array.isArray(node)) return node.flatMap(drawn);
  if (!isElement(node)) return [node];
  const { type, props, key } = node;
  if (type === Fragment) return drawn(props.children);
  if (typeof type === 'function') {
    const made = drawn((type as FunctionComponent)(props));
    const [only] = made;
    // The key of a component is that of what it comes to.
    if (made.length === 1 && isElement(only)) only.key = key ?? only.key;
    return made;
  }
  if (props.children !== undefined) props.children = drawn(props.children);
  return [node];
}
