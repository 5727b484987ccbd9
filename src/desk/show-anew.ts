import type { EnvironmentModuleNode, ViteDevServer } from 'vite';

/**
 * Has pages print what is shown now, and open ones load again.
 *
 * @param files whose text is another, as whole paths
 */
export function showAnew({ environments }: Pick<ViteDevServer, 'environments'>, files: readonly string[]): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const file of files) moduleGraph.getModulesByFile(file)?.forEach(forget);
    // Astro keeps which addresses a route has.
    if (hot !== environments.client.hot) hot.send('astro:content-changed', {});
  }
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/**
 * Has an article rendered anew, and nothing else: Vite would compile whatever imports it anew, and by way of Astro's
 * list of articles that is every page.
 */
function forget(module: EnvironmentModuleNode): void {
  module.transformResult = null;
  // What is being compiled at the moment began with the text before.
  module.lastInvalidationTimestamp = Date.now();
}

/**
 * Keeps Vite from doing so by itself as soon as a file is saved: pages still show the text before.
 *
 * @param isOurs whether a file, as a whole path, is told to `showAnew`
 */
export function leaveToDesk({ environments }: Pick<ViteDevServer, 'environments'>, isOurs: (file: string) => boolean) {
  for (const { moduleGraph } of Object.values(environments)) {
    const onFileChange = moduleGraph.onFileChange.bind(moduleGraph);
    moduleGraph.onFileChange = (file) => {
      if (!isOurs(file)) onFileChange(file);
    };
  }
}
