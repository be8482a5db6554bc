import type { Peer } from './model.ts';

export const vitepress: Peer = {
  name: 'vitepress',
  title: 'VitePress',
  sizes: ['S', 'M'],
  tool: { packages: [['vitepress', '1.6.4']], program: 'vitepress' },
  args: ['build'],
  files: {
    '.vitepress/config.mjs': `export default { title: 'Bench', srcDir: 'content' };\n`,
  },
  // So that its addresses end with a slash too.
  fileOf: (page) => `content/${page === '' ? 'index' : `${page}/index`}.md`,
  titleInBody: true,
  output: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/.temp', 'node_modules/.vite'],
};
