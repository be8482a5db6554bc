/** Words of the problems that pages show in development. */
import { choosePlural } from '../plural.ts';

export const problemWords = {
  title: 'Probleme',
  standfirst: 'Was die Prüfung an den Inhalten jetzt findet. Diese Seite gibt es nur, während Sie schreiben.',
  error: 'Fehler',
  warning: 'Warnung',
  unshown: 'Diese Seite entsteht erst, wenn die Probleme ihrer Datei behoben sind.',
  checking: 'Die Inhalte werden geprüft …',
} as const;

const errors = (n: number) => choosePlural('de', n, { one: 'einen Fehler', other: '{n} Fehler' }, String(n));
const warnings = (n: number) => choosePlural('de', n, { one: 'eine Warnung', other: '{n} Warnungen' }, String(n));

function count(errorCount: number, warningCount: number): string {
  if (warningCount === 0) return errors(errorCount);
  return errorCount === 0 ? warnings(warningCount) : `${errors(errorCount)} und ${warnings(warningCount)}`;
}

/** What is wrong with one page, or with `all` the content. */
export function describeHere(errorCount: number, warningCount: number, all: boolean): string {
  if (errorCount + warningCount === 0) return all ? 'Es gibt keine Probleme.' : 'Mit dieser Seite ist nichts falsch.';
  const found = count(errorCount, warningCount);
  return all ? `Die Prüfung findet ${found}.` : `Diese Seite hat ${found}.`;
}

export function describeAll(errorCount: number, warningCount: number): string {
  return `Alle Inhalte zusammen haben ${count(errorCount, warningCount)}.`;
}
