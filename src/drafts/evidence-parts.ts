import type { SourcePlace } from '#core/leads.ts';
import type { DraftContext } from './claim-model.ts';
import { findUniqueQuote } from './unique-quote.ts';

/** The words of a place as a quote that stands once in its source; undefined where none does. */
export function cutQuote({ source, span }: SourcePlace, { material }: DraftContext): string | undefined {
  const text = material.sources.get(source);
  const found = text && findUniqueQuote(text, span);
  return found && text.text.slice(found.start, found.end);
}

/** What stands here and what there, in plain words. */
export function nameDifference(here: string, there: string): string {
  const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
  return `Here it is '${plain(here)}', there '${plain(there)}'.`;
}
