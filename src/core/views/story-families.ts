/** The families of a story: articles that stand side by side, and why. */
import type { StoryCoverage } from '#core/coverage.ts';
import { linkOutlet, type Link } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

/** Sources that stand side by side, and why. */
export interface FamilyView {
  /** Agencies that more than one of them credits, with how many do. */
  readonly agencies: readonly { readonly agency: Link; readonly count: number }[];
  readonly sharesWording: boolean;
  readonly size: number;
}

export function viewFamilies(index: SiteIndex, { families }: StoryCoverage): FamilyView[] {
  return families.map(({ sources, agencies, wording }) => ({
    agencies: agencies.map((id) => ({
      agency: linkOutlet(index, id),
      count: sources.filter((source) => index.sources.get(source)?.meta.agencies.includes(id)).length,
    })),
    sharesWording: wording.length > 0,
    size: sources.length,
  }));
}
