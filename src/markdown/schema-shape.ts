/** What a schema says about a path: its keys and descriptions, for messages. */
import * as z from 'zod';
import type { Path } from './places.ts';

/** The part of a JSON Schema that is read here. */
const shape = z.looseObject({
  get properties() {
    return z.record(z.string(), shape).optional();
  },
  /** `false` for a tuple, which says elsewhere what stands at each place. */
  get items() {
    return z.union([shape, z.literal(false)]).optional();
  },
  get anyOf() {
    return z.array(shape).optional();
  },
  additionalProperties: z.unknown().optional(),
  description: z.string().optional(),
});
type Shape = z.infer<typeof shape>;

const shapes = new WeakMap<z.ZodType, Shape>();

function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const made = shape.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }));
  shapes.set(schema, made);
  return made;
}

function shapesAt(schema: z.ZodType, path: Path): readonly Shape[] {
  let shapesHere = branches(shapeOf(schema));
  for (const step of path) {
    shapesHere = shapesHere.flatMap((here) => {
      const below = typeof step === 'number' ? here.items : (here.properties?.[step] ?? additional(here));
      return below === undefined || below === false ? [] : branches(below);
    });
  }
  return shapesHere;
}

function additional(here: Shape): Shape | undefined {
  const parsed = shape.safeParse(here.additionalProperties);
  return parsed.success ? parsed.data : undefined;
}

function branches(here: Shape): readonly Shape[] {
  return [here, ...(here.anyOf ?? []).flatMap(branches)];
}

/** Keys that the schema knows at a path, through lists and unions; empty where it knows no object. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  return [...new Set(shapesAt(schema, path).flatMap((here) => Object.keys(here.properties ?? {})))];
}

/** The description of the field at a path. */
export function describeAt(schema: z.ZodType, path: Path): string | undefined {
  return shapesAt(schema, path).find((here) => here.description !== undefined)?.description;
}
