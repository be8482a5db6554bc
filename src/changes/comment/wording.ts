/** Words of the content in a comment: escaped, on one line, and not too long. */
import { escapeMarkdown } from '#checks/formats/escape-markdown.ts';
import { shorten } from '#checks/mark-differences.ts';

/** A statement or reason; the longest that a claim may be is 300. */
const longestText = 300;
/** A quote: enough to know it again. */
const longestQuote = 140;

export const say = (text: string): string => escapeMarkdown(shorten(text, longestText));
export const quote = (text: string): string => `“${escapeMarkdown(shorten(text, longestQuote))}”`;
export const list = (texts: readonly string[]): string => texts.map(say).join(', ');

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Names a file and leads to it where the caller knows an address of it. */
export type FileLink = (file: string) => string | undefined;

export function link(text: string, file: string, addressOf: FileLink): string {
  const address = addressOf(file);
  return address === undefined ? say(text) : `[${say(text)}](<${encodeURI(address)}>)`;
}
