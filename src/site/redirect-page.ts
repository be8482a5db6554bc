/** The page that stands at an old address. */
import { escapeHtml } from './markup.ts';
import { redirectWords as words } from './words/pages.ts';

/** @param href the new address below the base; @param canonical the same with the site's address, where it is known. */
export function writeRedirect(href: string, canonical: string | undefined, language: string): string {
  const link = escapeHtml(href);
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
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
