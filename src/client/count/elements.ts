/** What `preact` and its `jsx-runtime` are in a script: elements that `drawn` reads, without what keeps them in step with a page. */

export const Fragment = ({ children }: { children?: unknown }) => children;

export const isValidElement = (node: unknown) => typeof node === 'object' && node !== null && 'type' in node;

export const jsx = (type: unknown, props: object, key: unknown) => ({ type, props, key });
export { jsx as jsxs };
