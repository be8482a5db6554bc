/** How to cite a page: only what the site knows of itself, nothing invented, and no day of access. */
import type { ClaimView } from '#core/views/claim-view.ts';
import type { SiteMeta } from '#schema';
import { citeVerdict } from '../words/sharing.ts';

export interface Citation {
  /** Permanent and short: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly site: string;
  /** Who publishes the site; missing where nobody is named. */
  readonly publisher?: string;
  /** Day of the verdict that the page shows; missing where none was recorded. */
  readonly date?: string;
  readonly url?: string;
  readonly language: string;
  /** What a reader of the reference must know: the verdict. */
  readonly note: string;
}

export function citeClaim(
  { ref, history }: Pick<ClaimView, 'ref' | 'history'>,
  site: SiteMeta,
  url?: string,
): Citation {
  const date = history.at(-1)?.date;
  return {
    key: `claim-${ref.id.replaceAll('/', '-')}`,
    title: ref.statement,
    site: site.title,
    language: site.language,
    note: citeVerdict(ref.verdict.text, ref.draft),
    ...(site.publisher === undefined ? {} : { publisher: site.publisher.name }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}
