/** What a part of a schema is to a form: the one place that decides which parts have fields of their own. */
import * as z from 'zod';
import { actorId, claimId, outletId, sourceId, storyId, type ContentKind } from '#schema';
import { unwrap } from '#markdown/schema-shape.ts';

type Schema = z.core.$ZodType;

export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly whole: boolean }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Id of another entry. */
  | { readonly kind: 'id'; readonly of: ContentKind }
  | { readonly kind: 'list'; readonly item: Schema }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Schema>> }
  /** One of several objects, each named by the first key that no other has. */
  | { readonly kind: 'forms'; readonly forms: ReadonlyMap<string, Schema> }
  /** Has no fields: typed as YAML. */
  | { readonly kind: 'yaml' };

const ids: ReadonlyMap<Schema, ContentKind> = new Map<Schema, ContentKind>([
  [storyId, 'story'],
  [outletId, 'outlet'],
  [actorId, 'actor'],
  [sourceId, 'source'],
  [claimId, 'claim'],
]);

/** Under this key a form keeps which of several objects it holds; no content has a field of this name. */
export const formKey = 'editorForm';

const isText = (schema: Schema): boolean =>
  schema instanceof z.ZodString ||
  schema instanceof z.ZodStringFormat ||
  (schema instanceof z.ZodLiteral && [...schema.values].every((value) => typeof value === 'string')) ||
  ids.has(schema);

function shapeOfUnion(options: readonly Schema[]): Shape {
  if (options.every(isText)) return { kind: 'text' };
  const objects = options.filter((option) => option instanceof z.ZodObject);
  if (objects.length < options.length) return { kind: 'yaml' };
  const forms = objects.map((option) => {
    const others = new Set(objects.filter((other) => other !== option).flatMap((other) => Object.keys(other.shape)));
    return [Object.keys(option.shape).find((key) => !others.has(key)) ?? '', option] as const;
  });
  return forms.some(([name]) => name === '') ? { kind: 'yaml' } : { kind: 'forms', forms: new Map(forms) };
}

export function shapeOf(schema: Schema): Shape {
  const inner = unwrap(schema);
  const of = ids.get(inner);
  if (of !== undefined) return { kind: 'id', of };
  if (isText(inner)) return { kind: 'text' };
  if (inner instanceof z.ZodEnum) return { kind: 'choice', options: inner.options.map(String) };
  if (inner instanceof z.ZodNumber) return { kind: 'number', whole: inner.isInt };
  if (inner instanceof z.ZodBoolean) return { kind: 'switch' };
  if (inner instanceof z.ZodObject) return { kind: 'object', fields: inner.shape };
  if (inner instanceof z.ZodUnion) return shapeOfUnion(inner.options);
  if (!(inner instanceof z.ZodArray)) return { kind: 'yaml' };
  // A list within a list has no form that people understand.
  const item = shapeOf(inner.element);
  return item.kind === 'list' || item.kind === 'yaml' ? { kind: 'yaml' } : { kind: 'list', item: inner.element };
}
