/** Which fields of a schema take any text, and which of some data hold an attempt: paths such as `evidence[].note`. */
import * as z from 'zod';

/** Texts that a program checks the form of: ids, dates and the like. */
const isForm = (schema: JsonNode) =>
  schema.pattern !== undefined ||
  schema.format !== undefined ||
  schema.enum !== undefined ||
  schema.const !== undefined ||
  /^(?:Ids? of|An? date|From which|The date, or|Former|Place of)/i.test(schema.description ?? '');

interface JsonNode {
  readonly type?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonNode[];
  readonly items?: JsonNode | readonly JsonNode[];
  readonly properties?: Readonly<Record<string, JsonNode>>;
  readonly additionalProperties?: JsonNode | boolean;
}

function* walkSchema(node: JsonNode, path: string): Generator<string> {
  for (const option of node.anyOf ?? [])
    yield* walkSchema({ ...option, description: option.description ?? node.description ?? '' }, path);
  if (node.type === 'string' && !isForm(node)) yield path;
  for (const item of [node.items ?? []].flat())
    yield* walkSchema({ ...item, description: item.description ?? node.description ?? '' }, `${path}[]`);
  for (const [key, value] of Object.entries(node.properties ?? {}))
    yield* walkSchema(value, path === '' ? key : `${path}.${key}`);
  if (typeof node.additionalProperties === 'object') yield* walkSchema(node.additionalProperties, `${path}.*`);
}

/** Fields of a schema that take any text. */
export function listTextFields(schema: z.ZodType): readonly string[] {
  const json: JsonNode = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })),
  );
  return [...new Set(walkSchema(json, ''))].sort();
}

/** Fields of some data whose text calls `canary` or names its number. */
export function* readTextFields(value: unknown, path = ''): Generator<string> {
  if (typeof value === 'string' && /canary|evil\.example|safe\.example|Line \d/.test(value)) yield path;
  else if (Array.isArray(value)) for (const item of value) yield* readTextFields(item, `${path}[]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      yield* readTextFields(item, path === '' ? key : `${path}.${key}`);
      if (path === 'provenance') yield* readTextFields(item, `${path}.*`);
    }
}
