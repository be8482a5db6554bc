import { writeLayout, type Peer } from './model.ts';

export const eleventy: Peer = {
  name: 'eleventy',
  title: 'Eleventy',
  sizes: ['S', 'M', 'L'],
  tool: { packages: [['@11ty/eleventy', '3.1.2']], program: 'eleventy' },
  args: ['--quiet'],
  files: {
    'eleventy.config.mjs': `export default function (config) {
  config.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' } };
}
`,
    'layouts/page.njk': writeLayout('{{ title }}', '{{ content | safe }}'),
  },
  fileOf: (page) => `content/${page === '' ? 'index' : page}.md`,
  output: 'dist',
  caches: ['.cache'],
};
