/**
 * The data of an entry as a form holds it, and back. `fromForm(schema, toForm(schema, data))` is `data`, but for fields
 * without a value, which are left out. Data that does not fit the schema passes through as it is.
 */
import { parse, stringify } from 'yaml';
import type * as z from 'zod';
import { formKey, shapeOf } from './shape.ts';

type Schema = z.core.$ZodType;
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const list: (value: unknown) => value is readonly unknown[] = Array.isArray;

const mapFields = (value: Fields, schemas: Readonly<Record<string, Schema>>, convert: typeof toForm): Fields =>
  Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
      return [key, schema === undefined ? inner : convert(schema, inner)];
    }),
  );

const writeYaml = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, schema: 'core' }).trim();

function readYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'core', logLevel: 'silent' });
  } catch {
    return text;
  }
}

/** Which of several objects a value is: that which has a key of its own. */
function nameForm(forms: ReadonlyMap<string, Schema>, value: Fields): string {
  const found = [...forms].find(([, schema]) => {
    const shape = shapeOf(schema);
    const own = shape.kind === 'object' ? Object.keys(shape.fields) : [];
    const others = [...forms.values()].filter((other) => other !== schema).map(shapeOf);
    const shared = new Set(others.flatMap((other) => (other.kind === 'object' ? Object.keys(other.fields) : [])));
    return own.some((key) => !shared.has(key) && key in value);
  });
  return found?.[0] ?? '';
}

export function toForm(schema: Schema, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  const shape = shapeOf(schema);
  if (shape.kind === 'yaml') return writeYaml(value);
  if (shape.kind === 'list' && list(value)) return value.map((item) => toForm(shape.item, item));
  if (shape.kind === 'object' && isFields(value)) return mapFields(value, shape.fields, toForm);
  if (shape.kind !== 'forms' || !isFields(value)) return value;
  const name = nameForm(shape.forms, value);
  const form = shape.forms.get(name);
  return form === undefined ? value : { [formKey]: name, ...mapFields(value, fieldsOf(form), toForm) };
}

function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> {
  const shape = shapeOf(schema);
  return shape.kind === 'object' ? shape.fields : {};
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (list(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0);

/** Without the fields that have no value. */
const dropEmpty = (value: Fields): Fields =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => !isEmpty(inner)));

export function fromForm(schema: Schema, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  const shape = shapeOf(schema);
  if (shape.kind === 'yaml') return typeof value === 'string' ? readYaml(value) : value;
  if (shape.kind === 'number' && typeof value === 'string') return Number(value);
  if (shape.kind === 'list' && list(value))
    return value.map((item) => fromForm(shape.item, item)).filter((item) => !isEmpty(item));
  if (shape.kind === 'object' && isFields(value)) return dropEmpty(mapFields(value, shape.fields, fromForm));
  if (shape.kind !== 'forms' || !isFields(value)) return value;
  const { [formKey]: name, ...rest } = value;
  const form = typeof name === 'string' ? shape.forms.get(name) : undefined;
  return dropEmpty(form === undefined ? rest : mapFields(rest, fieldsOf(form), fromForm));
}
