/**
 * `lang` and `dir` of text that people wrote where the interface speaks another language, so that browsers read it out, hyphenate
 * and set it as what it is. Where both speak one language there is nothing to say, and pages carry nothing.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentFile } from './prose.ts';
import { markup, type Markup } from './markup.ts';
import { readSettings } from './settings.ts';
import { language } from './words/in-language.ts';
import { directionOfLanguage } from './words/languages.ts';

/** Attributes of an element; `dir` only where it differs from the direction of the interface. */
interface TextLanguage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** @param tag language tag of the text */
function markLanguage(tag: string): TextLanguage {
  if (tag.split('-')[0] === language) return {};
  const dir = directionOfLanguage(tag);
  return dir === directionOfLanguage(language) ? { lang: tag } : { lang: tag, dir };
}

const { root, site } = readSettings();

/** Of claims, stories, prose and all else that is written in the language of the site. */
export const ofContent: TextLanguage = markLanguage(site.language);

/** The same text inside a sentence of the interface: an element of its own where it is in another language. */
export function writeContent(text: string | undefined): Markup {
  const { lang, dir } = ofContent;
  if (lang === undefined) return markup`${text}`;
  return markup`<span lang="${lang}"${dir === undefined ? undefined : markup` dir="${dir}"`}>${text}</span>`;
}

/** Of a page of the docs: the product's own are in English, those of the site in its language. */
export function ofDoc(id: string): TextLanguage {
  const english = markLanguage('en');
  if (english.lang === undefined && ofContent.lang === undefined) return english;
  return existsSync(path.join(root, contentFile('doc', id))) ? ofContent : english;
}
