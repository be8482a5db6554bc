/** Words the issues of a zod schema for people: what was found, what was expected, what to do. */
import { distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import type { Path } from './places.ts';
import { describeAt, keysAt } from './schema-shape.ts';

/** One issue, at a path of the frontmatter; the place of the key where `part` is `key`. */
export interface Explained {
  readonly ruleId: 'schema' | 'unknown-key';
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly reason: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
}

/** A name that differs from what was typed by more than a third of its length is another word, not a slip. */
const MAX_SLIP = 1 / 3;

/** The closest of `names` to `typed`, if one is close enough to be what was meant. */
export function findSimilar(typed: string, names: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly cost: number } | undefined;
  for (const name of names) {
    const cost = distance(typed.toLowerCase(), name.toLowerCase()) / Math.max(typed.length, name.length, 1);
    if (cost <= MAX_SLIP && (best === undefined || cost < best.cost)) best = { name, cost };
  }
  return best?.name;
}

/** Explains all issues that `schema.safeParse(data)` gave, in the order of the schema. */
export function explainIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly Explained[] {
  return issues.flatMap((issue) => explainIssue(schema, data, issue));
}

function explainIssue(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): readonly Explained[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const found = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainUnknownKey(schema, path, key));
  if (issue.code === 'invalid_union') {
    const best = closestBranch(issue.errors, found);
    if (best !== undefined) {
      return best.flatMap((inner) => explainIssue(schema, data, { ...inner, path: [...issue.path, ...inner.path] }));
    }
  }
  if (found === undefined) {
    const name = String(path.at(-1));
    return [
      { ruleId: 'schema', path, part: 'key', reason: `The field ${name} is missing; add it${hint(schema, path)}` },
    ];
  }
  const shown = show(found);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const similar = findSimilar(String(found), values);
    const reason = `Found ${shown}, expected ${oneOf(values)}${similar === undefined ? '' : `; did you mean ${similar}?`}`;
    return [
      {
        ruleId: 'schema',
        path,
        part: 'value',
        reason,
        actual: String(found),
        expected: similar === undefined ? values : [similar],
      },
    ];
  }
  return [{ ruleId: 'schema', path, part: 'value', reason: `Found ${shown}, ${expectation(issue, found)}` }];
}

/** What was expected and what to do, of an issue about a value that stands there. */
function expectation(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && typeof found !== 'string') {
      // A schema may bring words of its own, such as those about dates.
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      return `which YAML reads as ${typeName(found)}, expected text; put it in quotes${typeof found === 'object' ? '' : `: "${String(found)}"`}`;
    }
    return `expected ${typeNames[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'too_big')
    return `expected at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'}; shorten it`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too')) return `expected at least ${issue.minimum}`;
  return issue.message.startsWith('Invalid') ? `expected another form (${issue.message})` : issue.message;
}

function explainUnknownKey(schema: z.ZodType, path: Path, key: string): Explained {
  const known = keysAt(schema, path);
  const similar = findSimilar(key, known);
  const advice =
    similar !== undefined
      ? `did you mean ${similar}?`
      : known.length > 0
        ? `expected one of ${known.join(', ')}`
        : 'delete it';
  const expected = similar === undefined ? {} : { actual: key, expected: [similar] };
  return {
    ruleId: 'unknown-key',
    path: [...path, key],
    part: 'key',
    reason: `There is no field ${key}; ${advice}`,
    ...expected,
  };
}

/** Of the branches of a union, the issues of the one that the value was most likely meant for. */
function closestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  found: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const cost = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + 3 * issue.keys.length;
      // A whole object where a text or number belongs is never what was meant.
      return sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? 100 : missing(issue, found) ? 3 : 1);
    }, 0);
  const sorted = branches.map((issues) => ({ issues, cost: cost(issues) })).sort((a, b) => a.cost - b.cost);
  const [first, second] = sorted;
  return first === undefined || first.cost === second?.cost || first.cost >= 100 ? undefined : first.issues;
}

const missing = (issue: z.core.$ZodIssue, found: unknown) =>
  valueAt(
    found,
    issue.path.filter((step) => typeof step !== 'symbol'),
  ) === undefined;

function valueAt(data: unknown, path: Path): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'fields (key: value)',
  array: 'a list',
  tuple: 'a list of two numbers: [first, last]',
  record: 'fields (key: value)',
  null: 'null',
};

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'fields' : (typeNames[typeof value] ?? typeof value);
}

/** Longest value that a message repeats in full. */
const MAX_SHOWN = 60;

function show(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'object' ? typeName(value) : String(value);
  const line = value.replaceAll(/\s+/g, ' ');
  return `"${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line}"`;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}

function hint(schema: z.ZodType, path: Path): string {
  const description = describeAt(schema, path);
  return description === undefined ? '' : `. ${description}`;
}
