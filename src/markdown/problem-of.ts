/** Turns findings, paths and offsets of a file into problems with a place. */
import { rulePage } from '#core/problem.ts';
import type { Place, Problem } from '#core/problem.ts';
import type { Finding } from './finding.ts';
import { placeOfOffsets } from './places.ts';
import type { ContentDocument } from './read-document.ts';
import { spellOut } from './stranger-characters.ts';

const unprintable = /\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** What a rule says; the rest of the problem follows from the file and the rule. */
export type Report = Omit<Problem, 'file' | 'place' | 'ruleId' | 'url' | 'fatal'> & { readonly fatal?: boolean };

/** A problem of a file; an error unless `report.fatal` says otherwise. */
export function problemOf(file: string, ruleId: string, place: Place | undefined, report: Report): Problem {
  // What a file holds may not move the cursor, colour or add lines of a report.
  const reason = report.reason.replaceAll(unprintable, spellOut);
  return { file, ...(place && { place }), ruleId, fatal: true, ...report, reason, url: rulePage(ruleId) };
}

/** Problems of findings whose offsets count from `base` in the file. */
export function problemsOf(
  file: string,
  document: ContentDocument,
  findings: readonly Finding[],
  base = 0,
): readonly Problem[] {
  return findings.map(({ ruleId, from, to, warning, ...rest }) => {
    const place = from === undefined ? undefined : placeOfOffsets(document, base + from, base + (to ?? from));
    return problemOf(file, ruleId, place, { ...rest, fatal: warning !== true });
  });
}
