/** The generators that are measured beside ours, the fastest first. */
import { astro, astroRemark, starlight } from './astro.ts';
import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './model.ts';
import { vitepress } from './vitepress.ts';

export const peers: readonly Peer[] = [hugo, eleventy, astro, astroRemark, starlight, vitepress, docusaurus];
