import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { deskPlugin } from './plugin.ts';

/** The editor's desk: `astro dev` starts and stays readable whatever is unfinished, and its pages say what is. */
export function desk(): AstroIntegration {
  let fillStore = () => Promise.resolve();
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectScript }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root).replaceAll('\\', '/').replace(/\/$/, '');
        updateConfig({ vite: { plugins: [deskPlugin(root, () => fillStore())] } });
        for (const script of ['report-sheet.ts', 'draft-ribbon.ts'])
          injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL(script, import.meta.url)))};`);
      },
      'astro:server:setup': ({ refreshContent }) => {
        fillStore = async () => refreshContent?.({});
      },
    },
  };
}
