/**
 * A citation in the formats that reference managers and Wikipedia read. Written here: the one library that knows
 * them all weighs more than the rest of the site, and a web page needs one type with seven fields.
 */
import { dateText } from '../words/numbers.ts';
import { inQuotes } from '../words/quote-inside.ts';
import { noDateShort } from '../words/sharing.ts';
import type { Citation } from './citation.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** `Publisher (13 May 2024). “Statement”. Verdict: disputed. Site. https://…`, in the order of APA. */
export function writePlain({ title, site, publisher, date, url, note }: Citation): string {
  const day = `(${date === undefined ? noDateShort : dateText(date)})`;
  const quoted = inQuotes(oneLine(title));
  const head = publisher === undefined ? `${quoted} ${day}` : `${publisher} ${day}. ${quoted}`;
  return [`${head}.`, `${note}.`, `${site}.`, ...(url === undefined ? [] : [url])].join(' ');
}

/** Characters that TeX reads as commands; the backslash first, so that no replacement is escaped again. */
const texSpecials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

export function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\{}#$%&_^~]/g, (character) => texSpecials[character] ?? character);
}

/**
 * An entry for BibTeX and biblatex, in UTF-8. Title and publisher stand in double braces: their capitals stay, and an
 * organisation is not taken for a given name and a surname. An address is not escaped, only freed of what ends it.
 */
export function writeBibtex({ key, title, site, publisher, date, url, note, language }: Citation): string {
  const [year, month, day] = date?.split('-') ?? [];
  const fields: (readonly [string, string | undefined])[] = [
    ['title', `{${escapeTex(title)}}`],
    ['author', publisher === undefined ? undefined : `{${escapeTex(publisher)}}`],
    ['howpublished', escapeTex(site)],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', escapeTex(note)],
    ['language', language],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** RIS (Research Information Systems, 2011): a tag, two spaces, a hyphen, a space; one line per field, CRLF. */
export function writeRis({ title, site, publisher, date, url, note, language }: Citation): string {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', publisher],
    ['T2', site],
    ['PB', publisher],
    ['PY', date === undefined ? undefined : year],
    ['DA', date === undefined ? undefined : `${year}/${month}/${day}/`],
    ['UR', url],
    ['LA', language],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** CSL-JSON 1.0, an item of type `webpage` in a list. */
export function writeCsl({ key, title, site, publisher, date, url, note, language }: Citation): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': site,
    ...(publisher === undefined ? {} : { author: [{ literal: publisher }], publisher }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
    language,
    note,
  };
  const fields = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${fields.join(',\n')}\n  }\n]`;
}

/** Text inside a template of MediaWiki: nothing in it starts a link, a template, a tag, a list or bold type. */
export function escapeWiki(text: string): string {
  return oneLine(text)
    .replace(/[&<>[\]{}|=]|''+|~{3,}/g, (found) => [...found].map((c) => `&#${c.codePointAt(0) ?? 0};`).join(''))
    .replace(/https?(?=:\/\/)/g, (scheme) => `${scheme}<nowiki/>`);
}

/** Citation template of the English Wikipedia and many others; `access-date` is left to whoever cites. */
export function writeWikipedia({ title, site, publisher, date, url, language }: Citation): string {
  const fields: (readonly [string, string | undefined])[] = [
    ['title', escapeWiki(title)],
    ['website', escapeWiki(site)],
    ['publisher', publisher === undefined ? undefined : escapeWiki(publisher)],
    ['date', date],
    ['url', url?.replace(/[|[\]{}<>"\s]/g, encodeURIComponent)],
    ['language', language],
  ];
  const parts = fields.flatMap(([name, value]) => (value === undefined ? [] : [`|${name}=${value}`]));
  return `{{cite web ${parts.join(' ')}}}`;
}
