/** Reporting clauses after a quotation: `Smith asked`, `asked Jane Smith`, `President Doe said`. */
import { speechVerbs } from '#data/reporting-verbs.ts';

const subjectAndVerb = /^(?:[\p{Lu}][\p{L}\p{M}’'.-]*\s+){1,6}(?:(?:also|then|later|once|had|has)\s+)?(\p{Ll}+)\b/u;

/** Whether `text` begins with a capitalised subject of up to six words and a verb of speech. */
export function startsWithReportingClause(text: string): boolean {
  const verb = subjectAndVerb.exec(text)?.[1];
  return verb !== undefined && speechVerbs.has(verb);
}
