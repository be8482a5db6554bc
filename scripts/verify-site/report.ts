/** What was found of a copy, in words. */
import { byCodePoint } from '#core/text.ts';
import type { Finding, Own, Verified } from './verified.ts';

/** More files of one kind are counted. */
const mostNamed = 50;

const headings: readonly (readonly [what: Finding['what'], heading: string])[] = [
  ['missing', 'Missing there'],
  ['differs', 'Other there than in the build'],
  ['too many', 'There, and not in the build'],
  ['unanswered', 'Not answered, so neither the same nor different'],
];

/** A name of a file as it may be printed: what moves the cursor or turns the direction of a line is written as a number. */
const printable = (text: string) =>
  text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** Ends with one line that says what it means. */
export function writeReport(copy: string, own: Own, { asked, findings }: Verified, isLive: boolean): string {
  const parts = headings.flatMap(([what, heading]) => {
    const found = findings.filter((one) => one.what === what).toSorted((a, b) => byCodePoint(a.file, b.file));
    if (found.length === 0) return [];
    const named = found.slice(0, mostNamed).map(({ file, why }) => `  ${printable(file)}  (${printable(why)})`);
    const rest = found.length > mostNamed ? [`  … and ${found.length - mostNamed} more`] : [];
    return [`${heading}: ${found.length}`, ...named, ...rest];
  });
  const files = asked === own.files.size ? `all ${asked} files` : `${asked} of ${own.files.size} files`;
  const same = findings.length === 0;
  const verdict = same
    ? `${copy} has the bytes of the build: ${files} compared.`
    : `${copy} is not this build: ${findings.length} ${findings.length === 1 ? 'difference' : 'differences'}, ${files} compared.`;
  const limits = isLive
    ? ['Files that neither list names cannot be asked for, so there may be more there than this says.']
    : [];
  const next = same
    ? []
    : ['Is the build of the same content and the same version? Check out what was published, build, and try again.'];
  return `${[...parts, `Hash of the build: ${own.site}`, verdict, ...limits, ...next].join('\n')}\n`;
}
