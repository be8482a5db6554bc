import { writeLayout, type Peer } from './model.ts';

const version = '7.3.4';

const page = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((page) => ({ params: { page: page.id === 'index' ? undefined : page.id }, props: { page } }));
}

const { page } = Astro.props;
const { Content } = await render(page);
---
${writeLayout('{page.data.title}', '<Content />')}`;

const shared = {
  sizes: ['S', 'M', 'L'],
  args: ['build', '--silent'],
  fileOf: (path: string) => `content/${path === '' ? 'index' : path}.md`,
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
} as const;

const files = {
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const pages = defineCollection({
  loader: glob({ base: './content', pattern: '**/*.md' }),
  schema: z.object({ title: z.string() }),
});

export const collections = { pages };
`,
  'src/pages/[...page].astro': page,
};

/** Its own Markdown, which is the default since Astro 7. */
export const astro: Peer = {
  ...shared,
  name: 'astro',
  title: 'Astro with collections, Sätteri',
  tool: { packages: [['astro', version]], program: 'astro' },
  files: { ...files, 'astro.config.mjs': 'export default {};\n' },
};

export const astroRemark: Peer = {
  ...shared,
  name: 'astro-remark',
  title: 'Astro with collections, remark',
  tool: {
    packages: [
      ['astro', version],
      ['@astrojs/markdown-remark', '7.3.1'],
    ],
    program: 'astro',
  },
  files: {
    ...files,
    'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';

export default { markdown: { processor: unified() } };
`,
  },
};

export const starlight: Peer = {
  ...shared,
  name: 'starlight',
  title: 'Starlight',
  sizes: ['S', 'M'],
  tool: {
    packages: [
      ['@astrojs/starlight', '0.42.4'],
      ['astro', version],
    ],
    program: 'astro',
  },
  files: {
    // One link in the sidebar, because a list of all pages on each page grows with the square of their number.
    'astro.config.mjs': `import starlight from '@astrojs/starlight';

export default {
  integrations: [starlight({ title: 'Bench', pagefind: false, sidebar: [{ label: 'Stories', link: '/' }] })],
};
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
  fileOf: (path) => `src/content/docs/${path === '' ? 'index' : path}.md`,
};
