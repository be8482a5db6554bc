/** Verbs that report, and reporting clauses after a quotation: `Smith asked`, `asked Jane Smith`, `President Doe said`. */
import { plainSpeechVerbs, speechVerbs } from '#data/reporting-verbs.ts';

const subjectAndVerb = /^(?:[\p{Lu}][\p{L}\p{M}’'.-]*\s+){1,6}(?:(?:also|then|later|once|had|has)\s+)?(\p{Ll}+)\b/u;

/** Whether `text` begins with a capitalised subject of up to six words and a verb of speech. */
export function startsWithReportingClause(text: string): boolean {
  const verb = subjectAndVerb.exec(text)?.[1];
  return verb !== undefined && speechVerbs.has(verb);
}

/** Whether the word is a form of a verb of speech, `-ing` forms included; lower case. */
export const isSpeechVerb = (lower: string): boolean => isFormOf(speechVerbs, lower);

/** Whether it is a form of a verb that reports words wherever it stands. */
export const isPlainSpeechVerb = (lower: string): boolean => isFormOf(plainSpeechVerbs, lower);

function isFormOf(verbs: ReadonlySet<string>, lower: string): boolean {
  if (verbs.has(lower)) return true;
  if (!lower.endsWith('ing')) return false;
  const stem = lower.slice(0, -3);
  return verbs.has(stem) || verbs.has(`${stem}e`) || (/(.)\1$/.test(stem) && verbs.has(stem.slice(0, -1)));
}
