/** Words of the problems that pages show in development. In the language of the site. */
import * as ar from './ar/problems.ts';
import * as de from './de/problems.ts';
import * as en from './en/problems.ts';
import { inLanguage } from './in-language.ts';

export const { problemWords, describeHere, describeAll } = inLanguage({ en, de, ar });
