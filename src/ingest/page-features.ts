/** What the mark-up of a page tells of a block, as numbers that stand beside those of its line. */
import type { Markup } from './model.ts';

const tags = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'figcaption',
  'blockquote',
  'td',
  'div',
  'span',
  'section',
  'a',
  'dd',
  'time',
] as const;
const regions = ['nav', 'footer', 'aside', 'header', 'form', 'figure', 'article', 'main', 'button'] as const;

export function describeMarkup(markup: Markup): readonly number[] {
  return [
    markup.linked,
    ...tags.map((tag) => Number(markup.tag === tag)),
    ...regions.map((region) => Number(markup.regions.includes(region))),
  ];
}
