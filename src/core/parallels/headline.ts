/** Capitals that mark no names. */
import { functionWords } from '#data/function-words.ts';
import { isCapitalised } from '#core/mentions-words.ts';
import type { Token } from '#core/tokens.ts';

export const isCapital = ({ text }: Token): boolean => isCapitalised(text);

/** A sentence of four words or more whose words of content nearly all have capitals: a headline in title case, or all capitals. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const open = tokens.filter(({ norm }) => !functionWords.has(norm));
  return open.length > 3 && open.filter(isCapital).length >= 0.7 * open.length;
}
