/** What a schema says about a path of the data: its fields, descriptions and alternatives, for messages. */
import * as z from 'zod';
import type { Path } from './places.ts';

type Schema = z.core.$ZodType;

/** The schema inside optional, nullable and defaulted ones. */
export function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

function optionsOf(schema: Schema): readonly Schema[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(optionsOf) : [inner];
}

function stepInto(schema: Schema, step: string | number): readonly Schema[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => stepInto(option, step));
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, value]) => (key === step ? [value] : []));
  if (inner instanceof z.ZodArray) return [inner.element];
  return inner instanceof z.ZodRecord ? [inner.valueType] : [];
}

function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>((here, step) => here.flatMap((each) => stepInto(each, step)), [schema]);
}

/** Fields that the schema knows at a path, through lists and unions; empty where it knows no object. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const keys = schemasAt(schema, path)
    .flatMap(optionsOf)
    .flatMap((each) => {
      if (each instanceof z.ZodObject) return Object.keys(each.shape);
      return each instanceof z.ZodRecord && each.keyType instanceof z.ZodEnum ? each.keyType.options.map(String) : [];
    });
  return [...new Set(keys)];
}

/** The description of the field at a path. */
export function describeAt(schema: Schema, path: Path): string | undefined {
  for (const found of schemasAt(schema, path)) {
    for (let each = found, inner = unwrap(each); ; each = inner, inner = unwrap(inner)) {
      const description = z.globalRegistry.get(each)?.description;
      if (description !== undefined) return description;
      if (each === inner) break;
    }
  }
  return undefined;
}

/** The first union of objects that the way along `path` meets: how far it leads, and the alternatives. */
export function unionOnPath(
  schema: Schema,
  path: Path,
): { readonly path: Path; readonly options: readonly Schema[] } | undefined {
  for (let length = 0; length <= path.length; length += 1) {
    const here = path.slice(0, length);
    const options = schemasAt(schema, here).flatMap(optionsOf);
    if (options.filter((option) => option instanceof z.ZodObject).length > 1) return { path: here, options };
  }
  return undefined;
}
