/** The language of a text, from its letter trigrams (franc-min); deterministic. */
import { franc } from 'franc-min';
import { shortCodes } from '#data/languages.ts';

/** Below this the trigrams of close languages cannot be told apart. */
const fewestCharacters = 80;
/** Enough to tell languages apart; the library's 2048 take three times as long. */
const judgedCharacters = 600;

/** A language tag such as `en`; `und` where it cannot be told. */
export function detectLanguage(text: string): string {
  if (text.length < fewestCharacters) return 'und';
  const code = franc(text.slice(0, judgedCharacters));
  return shortCodes.get(code) ?? (code === 'und' ? 'und' : code);
}
