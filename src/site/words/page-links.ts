/** Words of the links by which readers take part. In the language of the site. */
import * as en from './en/page-links.ts';
import { inLanguage } from './in-language.ts';

export const { pageLinkWords } = inLanguage({ en });
