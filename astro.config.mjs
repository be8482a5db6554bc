import path from 'node:path';
import { defineConfig } from 'astro/config';
import { serveAdmin } from './src/admin/serve-admin.ts';
import { readCharacters } from './src/site/fonts/site-characters.ts';
import { writeFonts } from './src/site/fonts/write-fonts.ts';
import { readSettings } from './src/site/settings.ts';
import { watchContent } from './src/site/watch-content.ts';
import { normaliseBase } from './src/site/urls.ts';
import { chooseLanguage } from './src/site/words/languages.ts';

const project = import.meta.dirname;
const { root, out, cache, site } = readSettings();

const printed = readCharacters([
  path.join(root, 'content'),
  ...['src/docs', `src/site/words/${chooseLanguage(site.language)}`].map((folder) => path.join(project, folder)),
]);
const fonts = await writeFonts(printed, path.join(project, '.cache', 'fonts'));

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
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  integrations: [watchContent(root), ...serveAdmin(site)],
  vite: {
    resolve: { alias: { 'site-fonts': fonts } },
    // Scripts and styles stay files: the policy then needs no exception, and browsers keep them between pages.
    build: { assetsInlineLimit: 0 },
  },
});
