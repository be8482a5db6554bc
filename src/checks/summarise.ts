/** The closing lines of a check: what was checked, and what to do next. */
import type { Corpus } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';

/** What a person types next, with the root that was checked. */
export interface NextCommands {
  readonly check: string;
  readonly build: string;
}

/** Two lines or three, without a line feed at the end. */
export function summarise(
  { stories, sources, actors, outlets, claims, docs, people }: Corpus,
  problems: readonly Problem[],
  commands: NextCommands = { check: 'npm run check', build: 'npm run build' },
): string {
  const quotes = claims.flatMap(({ meta }) => meta.evidence).length + actors.flatMap(({ meta }) => meta.roles).length;
  const checked = [
    count(stories.length, 'story', 'stories'),
    count(sources.length, 'source'),
    count(outlets.length, 'outlet'),
    count(actors.length, 'actor'),
    count(claims.length, 'claim'),
    count(quotes, 'quote'),
    count(docs.length, 'docs page'),
    ...(people.length === 0 ? [] : [count(people.length, 'person', 'people')]),
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
