/** What surrounds an article on its page, told from one line alone. */
import { leftOverPhrases, leftOverWords, relatedHeadings, sectionLabels } from '#data/left-over-phrases.ts';
import { readLogoLine } from './credits.ts';
import type { Shape } from './shape.ts';

/** Longer lines are prose, whatever phrase they hold; it also bounds the time that patterns take. */
const longestPhraseLine = 400;
const longestHeading = 60;
const longestButtons = 160;

/** A mark of left-out text that stands alone is part of the text. */
export const gapMark = /^[[(]?\s*(?:…|\.{3})\s*[\])]?$/;

/** The reason to remove the line, or undefined: it may be article. */
export function nameLeftOver(shape: Shape): string | undefined {
  const { text } = shape;
  if (shape.code) return 'script or style';
  if (isStyleClass(text)) return 'style-class list';
  if (text.length > longestPhraseLine) return undefined;
  if (text.length <= longestHeading && relatedHeadings.test(text)) return 'related posts';
  if (!/[\p{L}\p{N}]/u.test(text)) return gapMark.test(text) ? undefined : 'ornament';
  if (readLogoLine(text) !== undefined) return 'logo';
  if (sectionLabels.has(text.toLowerCase().replaceAll(' ', '-'))) return 'section label';
  return nameByWords(text) ?? leftOverPhrases.find(({ pattern }) => pattern.test(text))?.reason;
}

/** Whether the line opens a list of other articles. */
export function opensRelated(shape: Shape): boolean {
  return shape.text.length <= longestHeading && relatedHeadings.test(shape.text);
}

/** A line of nothing but buttons: `Share on Facebook`, `12 comments`, `Next slide`. */
function nameByWords(text: string): string | undefined {
  if (text.length > longestButtons || /["“”«»]/.test(text)) return undefined;
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return leftOverWords.find(
    ({ words: known, telling, most }) =>
      words.length > 0 &&
      words.length <= most &&
      words.every((word) => known.has(word)) &&
      words.some((word) => telling.has(word)),
  )?.reason;
}

/** `• wide-screen-and-up`: a bullet and one hyphenated lower-case token, as style sheets name classes. */
function isStyleClass(text: string): boolean {
  return (
    /^(?:[•*·.#-]\s*)[a-z][a-z0-9]*(?:[-_]{1,2}[a-z0-9]+)+$/.test(text) ||
    /^[a-z][a-z0-9]*(?:[-_]{1,2}[a-z0-9]+){2,}$/.test(text)
  );
}
