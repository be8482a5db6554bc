/** The cleaner on the task `html` of the evaluation: the title and the text of a page. */
import { readable } from './characters.ts';
import { evenOdds } from './evaluate-lines.ts';
import { labelSeed } from './label-seed.ts';
import { readHtml } from './read-html.ts';

export interface PageText {
  readonly title: string;
  readonly text: string;
}

/** Text without the title; captions and what is no sentence of the article are left out. */
export function readPageText(html: string): PageText {
  const { lines, facts } = readHtml(html) ?? { lines: [], facts: [] };
  const stated = facts.find(({ field }) => field === 'title')?.value;
  const passages = labelSeed(lines, { titled: stated !== undefined });
  const title = passages.find(({ label }) => label.reason === 'title');
  return {
    title: title?.passage.text ?? stated ?? '',
    text: passages
      .filter(({ score }) => score >= evenOdds)
      .map(({ passage }) => readable(passage.text))
      .join('\n\n'),
  };
}
