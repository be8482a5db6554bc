import type { Peer } from './model.ts';

const version = '3.10.2';

export const docusaurus: Peer = {
  name: 'docusaurus',
  title: 'Docusaurus',
  sizes: ['S', 'M'],
  tool: {
    packages: [
      ['@docusaurus/core', version],
      ['@docusaurus/faster', version],
      ['@docusaurus/plugin-content-docs', version],
      ['@docusaurus/theme-classic', version],
      ['@mdx-js/react', '3.1.1'],
      ['react', '19.2.0'],
      ['react-dom', '19.2.0'],
    ],
    program: 'docusaurus',
  },
  args: ['build'],
  files: {
    'docusaurus.config.mjs': `export default {
  title: 'Bench',
  url: 'https://bench.example',
  baseUrl: '/',
  trailingSlash: true,
  future: { v4: true },
  markdown: { format: 'detect' },
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/', sidebarPath: false, numberPrefixParser: false }]],
  themes: ['@docusaurus/theme-classic'],
};
`,
  },
  fileOf: (page) => `docs/${page === '' ? 'index' : page}.md`,
  output: 'build',
  caches: ['.docusaurus', 'node_modules/.cache'],
};
