/** The sentences at the top of a story, with links to the rows that they speak of. */
import { verdictAnchor, type Glance } from '#core/views/story-view.ts';
import { joinMarkup, markup, type Markup } from './markup.ts';
import { describeGlance, type Sentence } from './words/glance.ts';

function writeSentence(sentence: Sentence): Markup {
  const parts = sentence.map((part) =>
    typeof part === 'string' ? markup`${part}` : markup`<a href="#${verdictAnchor(part.verdict)}">${part.text}</a>`,
  );
  return joinMarkup(parts, '');
}

/** Paragraphs. */
export function writeGlance(glance: Glance): Markup[] {
  return describeGlance(glance)
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => joinMarkup(paragraph.map(writeSentence), ' '));
}
