/** Renders the root that the environment names, as `npm run build` does, without its checks: some fixtures are wrong on purpose. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { openStore } from '#store/store.ts';
import { hashListFile } from '../../scripts/build/hash-site.ts';
import { renderSite } from '../../scripts/build/render-site.ts';

const { CROSSBEARING_ROOT: root = '', CROSSBEARING_OUT: out = '', CROSSBEARING_CACHE: cache = '' } = process.env;
const store = await openStore({ root, cache: path.join(cache, 'store'), project: path.resolve('.') });
const { base } = store.frame.corpus.site;
await mkdir(out, { recursive: true });
await renderSite({
  store,
  editor: process.env['CROSSBEARING_EDITOR'] === '1',
  base: base.endsWith('/') ? base : `${base}/`,
  fresh: out,
  onRendered: () => {},
});
// Tests add files to sites and change them.
await rm(path.join(out, hashListFile));
