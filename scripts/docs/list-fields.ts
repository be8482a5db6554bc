/** The fields of a schema as rows of a table: what a contributor has to know of each. */
import * as z from 'zod';

export interface FieldRow {
  /** `evidence[].creditedTo.actor`; `[]` stands for each item of a list. */
  readonly path: string;
  readonly type: string;
  /** `required`, the value that stands in for it as YAML, or nothing. */
  readonly unless: string;
  readonly description: string;
}

type Shape = z.core.JSONSchema.BaseSchema;

/** Values as one writes them; longer lists and maps are left out. */
const longestDefault = 120;

/** Every field, those of maps after their map; alternatives of one field are joined. */
export function listFields(schema: z.ZodType): readonly FieldRow[] {
  const shape: Shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const rows = new Map<string, FieldRow>();
  for (const row of rowsOf(shape, '')) {
    const known = rows.get(row.path);
    rows.set(row.path, known === undefined ? row : joinRows(known, row));
  }
  return [...rows.values()];
}

function joinRows(a: FieldRow, b: FieldRow): FieldRow {
  return {
    ...a,
    type: a.type === b.type ? a.type : `${a.type}, or ${b.type}`,
    description: a.description === b.description ? a.description : `${a.description} Or: ${b.description}`,
  };
}

const asShape = (shape: Shape['items']): Shape | undefined =>
  typeof shape === 'object' && !Array.isArray(shape) ? shape : undefined;

function alternativesOf(shape: Shape): readonly Shape[] {
  return shape.anyOf ?? [shape];
}

function rowsOf(shape: Shape, prefix: string): FieldRow[] {
  return alternativesOf(shape).flatMap((each) => {
    const fields = Object.entries(each.properties ?? {}).flatMap(([key, value]) => {
      const inner = asShape(value);
      if (inner === undefined) return [];
      const path = prefix === '' ? key : `${prefix}.${key}`;
      const isRequired = each.required?.includes(key) === true;
      return [describeField(inner, path, isRequired), ...rowsOf(inner, path)];
    });
    const items = asShape(each.items);
    const values = asShape(each.additionalProperties);
    return [
      ...fields,
      ...(items === undefined ? [] : rowsOf(items, `${prefix}[]`)),
      ...(values === undefined ? [] : rowsOf(values, `${prefix}.*`)),
    ];
  });
}

function describeField(shape: Shape, path: string, isRequired: boolean): FieldRow {
  return {
    path,
    type: nameType(shape),
    unless: isRequired ? 'required' : writeDefault(shape.default),
    description: shape.description ?? '',
  };
}

function writeDefault(value: unknown): string {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (value === undefined || value === null || value === '' || isEmpty) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestDefault ? '' : `\`${text}\``;
}

function nameType(shape: Shape): string {
  const alternatives = alternativesOf(shape);
  if (alternatives.length > 1) {
    const names = alternatives.filter(({ type }) => type !== 'null').map(nameType);
    const isEmptyToo = alternatives.some(({ type }) => type === 'null');
    return [...new Set([...names, ...(isEmptyToo ? ['null'] : [])])].join(', or ');
  }
  const [only = shape] = alternatives;
  if (only.const !== undefined) return `\`${String(only.const)}\``;
  if (only.enum !== undefined) return only.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (only.type === 'array') return nameList(only);
  if (only.type === 'object') return nameMap(only);
  if (only.type === 'string') return only.format === 'uri' ? 'web address' : 'text';
  if (only.type === 'integer') return 'whole number';
  return typeof only.type === 'string' ? only.type : 'any';
}

function nameList(shape: Shape): string {
  const items = asShape(shape.items);
  return items === undefined ? 'list of two' : `list: ${nameType(items)}`;
}

function nameMap({ properties }: Shape): string {
  const keys = Object.keys(properties ?? {});
  return keys.length === 0 ? 'map' : `map: ${keys.map((key) => `\`${key}\``).join(', ')}`;
}
