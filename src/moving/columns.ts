/** Which column of a table is which field of a claim, by the words of its header. */
import * as z from 'zod';
import { claimSchema, evidenceSchema } from '#schema';

type Schema = z.core.$ZodType;

/** How a cell is read: as text, as a list with `|` between items, or as YAML, the way the field stands in a file. */
export type CellKind = 'text' | 'list' | 'yaml';

export interface FieldColumn {
  readonly field: string;
  /** Of a claim once, or of each of its pieces of evidence. */
  readonly of: 'claim' | 'evidence';
  readonly kind: CellKind;
}

/** Headers of other people's tables that mean a field of ours, folded. */
const otherNames: Readonly<Record<string, string>> = {
  statement: 'claim',
  claimreviewed: 'claim',
  claimtext: 'claim',
  story: 'story',
  topic: 'story',
  article: 'source',
  url: 'source',
  link: 'source',
  citation: 'quote',
  excerpt: 'quote',
  quotation: 'quote',
  body: 'text',
  explanation: 'text',
  reasoning: 'text',
};

const foldName = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function unwrap(schema: Schema): Schema {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapped ? unwrap(schema.unwrap()) : schema;
}

const textSchemas = [z.ZodString, z.ZodStringFormat, z.ZodEnum, z.ZodLiteral];

function kindOf(schema: Schema): CellKind {
  const inner = unwrap(schema);
  if (textSchemas.some((each) => inner instanceof each)) return 'text';
  return inner instanceof z.ZodArray && kindOf(inner.element) === 'text' ? 'list' : 'yaml';
}

const claimShape: Readonly<Record<string, Schema>> = claimSchema.shape;
const evidenceShape: Readonly<Record<string, Schema>> = evidenceSchema.shape;

/** Every column that a table of claims may have; `id` and `text`, the prose below, are no fields of the frontmatter. */
export const claimColumns: readonly FieldColumn[] = [
  { field: 'id', of: 'claim', kind: 'text' },
  ...Object.entries(claimShape)
    .filter(([field]) => field !== 'evidence')
    .map(([field, schema]): FieldColumn => ({ field, of: 'claim', kind: kindOf(schema) })),
  ...Object.entries(evidenceShape).map(([field, schema]): FieldColumn => ({
    field: field in claimShape ? `evidence.${field}` : field,
    of: 'evidence',
    kind: kindOf(schema),
  })),
  { field: 'text', of: 'claim', kind: 'text' },
];

export interface ColumnChoice {
  /** By the index of the column; `undefined` where nothing is known of it. */
  readonly columns: readonly (FieldColumn | undefined)[];
  readonly problems: readonly string[];
}

/** `typed` holds `field=header` pairs, which win over the names. */
export function chooseColumns(header: readonly string[], typed: readonly string[]): ColumnChoice {
  const problems: string[] = [];
  const chosen = new Map<number, string>();
  for (const pair of typed) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, at).trim();
    const name = pair.slice(at + 1).trim();
    const index = header.findIndex((each) => each === name || foldName(each) === foldName(name));
    if (at < 1 || !claimColumns.some((column) => column.field === field))
      problems.push(
        `--map ${pair}: expected field=header; fields are ${claimColumns.map((column) => column.field).join(', ')}`,
      );
    else if (index < 0) problems.push(`--map ${pair}: no column is named "${name}"; there are ${header.join(', ')}`);
    else chosen.set(index, field);
  }
  const taken = new Set(chosen.values());
  const columns = header.map((name, index) => {
    const folded = foldName(name);
    const own =
      claimColumns.find(({ field }) => foldName(field) === folded)?.field ??
      (Object.hasOwn(otherNames, folded) ? otherNames[folded] : undefined);
    const field = chosen.get(index) ?? (own === undefined || taken.has(own) ? undefined : own);
    if (field !== undefined) taken.add(field);
    return claimColumns.find((column) => column.field === field);
  });
  if (!taken.has('claim'))
    problems.push(
      `No column holds the claims. Expected a header "claim", or --map claim=HEADER; there are ${header.join(', ')}`,
    );
  return { columns, problems };
}
