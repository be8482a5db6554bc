/** The sentences at the top of a story, with links to the rows that they speak of. */
import type { VerdictRef } from '#core/views/refs.ts';
import type { Glance } from '#core/views/story-glance.ts';
import { partOfVerdict, partPath } from '#core/views/story-parts.ts';
import { verdictAnchor } from '#core/views/verdict-order.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import { describeGlance, type Sentence } from './words/glance.ts';
import { joinMarkup, markup, type Markup } from './markup.ts';
import type { Urls } from './urls.ts';

export type LinkVerdict = (sign: VerdictRef['sign']) => string;

/** Addresses of the first claim of each verdict, as seen from a page that shows the first part of the table. */
export function linkVerdicts(story: StoryCoverage, urls: Pick<Urls, 'link'>): LinkVerdict {
  return (sign) => {
    const part = partOfVerdict(story, sign);
    const anchor = `#${verdictAnchor(sign)}`;
    return part === 1 ? anchor : urls.link(partPath(story.story.id, part) + anchor);
  };
}

function writeSentence(sentence: Sentence, link: LinkVerdict): Markup {
  const parts = sentence.map((part) =>
    typeof part === 'string' ? markup`${part}` : markup`<a href="${link(part.verdict)}">${part.text}</a>`,
  );
  return joinMarkup(parts, '');
}

/** Two paragraphs: who reports, and what comes of it; empty ones are left out. */
export function writeGlance(glance: Glance, link: LinkVerdict): Markup[] {
  return describeGlance(glance)
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) =>
      joinMarkup(
        paragraph.map((sentence) => writeSentence(sentence, link)),
        ' ',
      ),
    );
}
