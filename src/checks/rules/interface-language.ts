import { findInterfaceLanguage, interfaceLanguages } from '#data/interface-languages.ts';
import { placeOfPath } from '#markdown/places.ts';
import { problemOf } from '#markdown/problem-of.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'interface-language';

export const interfaceLanguage: Rule = {
  id,
  fatal: false,
  description: 'The program has words for its pages in the language that site.yaml sets.',
  run: ({ reading }) => {
    const { language } = reading.corpus.site;
    if (findInterfaceLanguage(language) !== undefined) return [];
    const known = interfaceLanguages.join(', ');
    const reason = `Found language ${language}, expected one of ${known}: headings, buttons and menus are in English, and what you write is marked as ${language}; leave it so, or add a translation of src/site/words/en`;
    const file = 'content/site.yaml';
    const document = reading.files.get(file)?.document;
    const place = document && placeOfPath(document, ['language']);
    return [problemOf(file, id, place, { reason, actual: language, expected: interfaceLanguages, fatal: false })];
  },
};
