import { writeLayout, type Peer } from './model.ts';

const layout = writeLayout('{{ .Title }}', '{{ .Content }}');

export const hugo: Peer = {
  name: 'hugo',
  title: 'Hugo',
  sizes: ['S', 'M', 'L'],
  tool: { debian: ['hugo', 'libsass1', 'libwebp7'], program: 'usr/bin/hugo' },
  args: ['--quiet'],
  files: {
    'hugo.toml': `baseURL = 'https://bench.example/'
title = 'Bench'
disableKinds = ['taxonomy', 'term', 'section', 'RSS', 'sitemap', '404']
`,
    'layouts/_default/single.html': layout,
    'layouts/index.html': layout,
  },
  fileOf: (page) => `content/${page === '' ? '_index' : page}.md`,
  output: 'public',
  caches: ['resources', '.hugo_build.lock'],
};
