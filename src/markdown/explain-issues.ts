/** Words the issues of a zod schema for people: what was found, what was expected, what to do. */
import { distance } from 'fastest-levenshtein';
import * as z from 'zod';
import type { Path } from './places.ts';
import { describeAt, keysAt, unionOnPath } from './schema-shape.ts';
import { describeStranger, spellOut } from './stranger-characters.ts';

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

/** The closest of `names` to `typed`, if one is close enough to be what was meant; a folder that both share does not count. */
export function findSimilar(typed: string, names: Iterable<string>): string | undefined {
  const folder = /^.*\//.exec(typed)?.[0] ?? '';
  let best: { readonly name: string; readonly cost: number } | undefined;
  for (const name of names) {
    const shared = name.startsWith(folder) ? folder.length : 0;
    const length = Math.max(typed.length, name.length) - shared;
    const cost = distance(typed.slice(shared).toLowerCase(), name.slice(shared).toLowerCase()) / Math.max(length, 1);
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
  const unions = new Set<string>();
  return issues.flatMap((issue) => {
    const union = unionOnPath(schema, pathOf(issue));
    const found = union && valueAt(data, union.path);
    if (union === undefined || typeof found !== 'object' || found === null) return explainIssue(schema, data, issue);
    // Of a union zod reports whatever branch it likes; all issues below it are replaced by those of the one that was meant.
    const key = JSON.stringify(union.path);
    if (unions.has(key)) return [];
    unions.add(key);
    return closestBranch(union.options, found).flatMap((inner) =>
      explainIssue(schema, data, { ...inner, path: [...union.path, ...inner.path] }),
    );
  });
}

const pathOf = (issue: z.core.$ZodIssue): Path => issue.path.filter((step) => typeof step !== 'symbol');

function explainIssue(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): readonly Explained[] {
  const path = pathOf(issue);
  const found = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainUnknownKey(schema, path, key));
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
    const expected = similar === undefined ? values : [similar];
    return [{ ruleId: 'schema', path, part: 'value', reason, actual: String(found), expected }];
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
  if (issue.message.startsWith('Invalid')) return `expected another form (${issue.message})`;
  // Of an id, what makes it none may be what nobody can see.
  const stranger = issue.message.includes('ASCII') && typeof found === 'string' ? describeStranger(found) : undefined;
  return stranger === undefined ? issue.message : `${issue.message}; ${stranger}`;
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

/** The issues of the branch of a union that an object was most likely meant for. */
function closestBranch(options: readonly z.core.$ZodType[], found: object): readonly z.core.$ZodIssue[] {
  const branches = options.flatMap((option) => {
    const parsed = z.safeParse(option, found);
    return parsed.success ? [] : [{ issues: parsed.error.issues, cost: costOf(parsed.error.issues, found) }];
  });
  const [first] = branches.sort((a, b) => a.cost - b.cost);
  return first?.issues ?? [];
}

/** A foreign or missing field tells more against a branch than a wrong value; a value that is no object at all, most. */
function costOf(issues: readonly z.core.$ZodIssue[], found: object): number {
  const costs = issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return 3 * issue.keys.length;
    if (issue.code === 'invalid_type' && issue.path.length === 0) return 100;
    return missing(issue, found) ? 3 : 1;
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
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
  if (value === '') return 'an empty text';
  if (typeof value !== 'object' && typeof value !== 'string') return String(value);
  const text = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : JSON.stringify(value);
  if (typeof value === 'object') return text.length > MAX_SHOWN ? typeName(value) : text.replaceAll(',', ', ');
  return `"${spellOut(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text)}"`;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}

function hint(schema: z.ZodType, path: Path): string {
  const description = describeAt(schema, path);
  return description === undefined ? '' : `. ${description}`;
}
