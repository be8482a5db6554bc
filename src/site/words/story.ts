/** Words of story pages and of the home page. In the language of the site. */
import * as ar from './ar/story.ts';
import * as de from './de/story.ts';
import * as en from './en/story.ts';
import { inLanguage } from './in-language.ts';

export const {
  storyWords,
  figureWords,
  describeMore,
  describeUnlisted,
  describeScale,
  describeBorrowedTitle,
  describeArticle,
  storySummary,
} = inLanguage({ en, de, ar });
