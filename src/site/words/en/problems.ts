/** Words of the problems that pages show in development. */
import { choosePlural } from '../plural.ts';

export const problemWords = {
  title: 'Problems',
  standfirst: 'What the check finds in the content as it stands. This page is only here while you edit.',
  error: 'Error',
  warning: 'Warning',
  unshown: 'This page cannot be made until the problems of its file are mended.',
  checking: 'The content is being checked …',
} as const;

const errors = (n: number) => choosePlural('en', n, { one: 'one error', other: '{n} errors' }, String(n));
const warnings = (n: number) => choosePlural('en', n, { one: 'one warning', other: '{n} warnings' }, String(n));

function count(errorCount: number, warningCount: number): string {
  if (warningCount === 0) return errors(errorCount);
  return errorCount === 0 ? warnings(warningCount) : `${errors(errorCount)} and ${warnings(warningCount)}`;
}

/** What is wrong with one page, or with `all` the content. */
export function describeHere(errorCount: number, warningCount: number, all: boolean): string {
  if (errorCount + warningCount === 0) return all ? 'There are no problems.' : 'Nothing is wrong with this page.';
  const found = count(errorCount, warningCount);
  return all ? `The check finds ${found}.` : `This page has ${found}.`;
}

export function describeAll(errorCount: number, warningCount: number): string {
  return `The whole content has ${count(errorCount, warningCount)}.`;
}
