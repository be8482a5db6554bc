/** A story of a site made of small parts. */
import { indexSite, type SiteIndex } from '#core/views/site-index.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import type { Claim, Corpus, Source } from '#core/model.ts';
import { makeCorpus } from '../../make.ts';

export function makeStory(
  sources: readonly Source[],
  claims: readonly Claim[] = [],
  rights: 'full' | 'excerpts' = 'full',
): { readonly index: SiteIndex; readonly story: StoryCoverage } {
  const corpus: Corpus = makeCorpus(sources, claims);
  const index = indexSite({ ...corpus, site: { ...corpus.site, rights } }, false);
  const [story] = index.coverage.stories;
  if (story === undefined) throw new Error('no story');
  return { index, story };
}
