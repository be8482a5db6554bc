/** The page that stands at an old address. */
import { escapeHtml } from './markup.ts';
import { writePolicy } from './policy.ts';
import { language } from './words/in-language.ts';
import { directionOfLanguage } from './words/languages.ts';
import { redirectWords as words } from './words/pages.ts';

/** @param href the new address below the base; @param canonical the same with the site's address, where it is known. */
export function writeRedirect(href: string, canonical: string | undefined): string {
  const link = escapeHtml(href);
  const policy = writePolicy();
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${directionOfLanguage(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...(policy === undefined ? [] : [`<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">`]),
    `<title>${words.title}</title>`,
    `<meta http-equiv="refresh" content="0; url=${link}">`,
    '<meta name="robots" content="noindex">',
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}">`]),
    '</head>',
    `<body><main><h1>${words.title}</h1><p><a href="${link}">${words.link}</a></p></main></body>`,
    '</html>',
    '',
  ].join('\n');
}
