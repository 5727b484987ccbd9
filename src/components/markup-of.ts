import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';

const create = async () => AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
let creating: ReturnType<typeof create> | undefined;

/** A component as a page would print it, for what is no page. */
export async function markupOf(
  component: Parameters<AstroContainer['renderToString']>[0],
  props: Record<string, unknown>,
): Promise<string> {
  return (await (creating ??= create())).renderToString(component, { props });
}
