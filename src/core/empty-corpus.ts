import { siteSchema } from '#schema';
import type { Corpus } from './model.ts';

/** A site without content: for what is the same whatever a site holds, such as the columns of the data tables. */
export const emptyCorpus: Corpus = {
  site: siteSchema.parse({}),
  stories: [],
  outlets: [],
  actors: [],
  sources: [],
  claims: [],
  docs: [],
  people: [],
};
