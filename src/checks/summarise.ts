/** The closing lines of a check: what was checked, and what to do next. */
import type { Problem } from '#core/problem.ts';

/** What a person types next, with the root that was checked. */
export interface NextCommands {
  readonly check: string;
  readonly build: string;
}

/** How many there are of everything that is checked. */
export type Counts = Readonly<
  Record<'stories' | 'sources' | 'outlets' | 'actors' | 'claims' | 'quotes' | 'docs' | 'people', number>
>;

/** Two lines or three, without a line feed at the end. */
export function summarise(
  { stories, sources, outlets, actors, claims, quotes, docs, people }: Counts,
  problems: readonly Problem[],
  commands: NextCommands = { check: 'npm run check', build: 'npm run build' },
): string {
  const checked = [
    count(stories, 'story', 'stories'),
    count(sources, 'source'),
    count(outlets, 'outlet'),
    count(actors, 'actor'),
    count(claims, 'claim'),
    count(quotes, 'quote'),
    count(docs, 'docs page'),
    ...(people === 0 ? [] : [count(people, 'person', 'people')]),
  ].join(', ');
  const errors = problems.filter(({ fatal }) => fatal).length;
  const warnings = problems.length - errors;
  const found = problems.length === 0 ? 'No problems.' : `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
  return `Checked ${checked}. ${found}\n${nextStep(problems, errors, commands)}`;
}

function nextStep(problems: readonly Problem[], errors: number, { check, build }: NextCommands): string {
  if (problems.length === 0) return `Next: ${build}`;
  const ids = [...new Set(problems.map(({ ruleId }) => ruleId))];
  const where = `Each rule is explained in src/docs/rules.md, under its name${ids.length === 1 ? `: ${ids[0]}` : ''}.`;
  return errors === 0
    ? `${where}\nWarnings do not stop a build. Next: ${build}`
    : `${where}\nNext: mend the errors and run ${check} again.`;
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
