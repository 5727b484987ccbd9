import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({ integrations: [mdx()], trailingSlash: 'always', compressHTML: true });
