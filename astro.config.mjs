import { defineConfig } from 'astro/config';
import { serveAdmin } from './src/admin/serve-admin.ts';
import { prepareFonts } from './src/site/fonts/site-fonts.ts';
import { readSettings } from './src/site/settings.ts';
import { watchContent } from './src/site/watch-content.ts';
import { normaliseBase } from './src/core/views/paths.ts';

const settings = readSettings();
const { root, out, cache, site } = settings;
// A build has cut them already, because their names decide whether Astro has to bundle at all.
const fonts = process.env.CROSSBEARING_FONTS ?? (await prepareFonts(settings, import.meta.dirname));

export default defineConfig({
  ...(site.url === undefined ? {} : { site: site.url }),
  base: normaliseBase(site.base),
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16, inlineStylesheets: 'never' },
  // 'jsx', the default, eats the space between inline elements at line breaks and would glue words around <mark>.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Prose is rendered by src/markdown; nothing of Astro's own Markdown is used.
  markdown: { syntaxHighlight: false },
  integrations: [watchContent(root), ...serveAdmin(site)],
  vite: {
    resolve: { alias: { 'site-fonts': fonts } },
    // Scripts and styles stay files: the policy then needs no exception, and browsers keep them between pages.
    build: { assetsInlineLimit: 0 },
  },
});
