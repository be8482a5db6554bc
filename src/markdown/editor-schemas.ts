/** JSON Schemas of all content, for completion and errors while typing. */
import * as z from 'zod';
import { actorId, claimId, contentKinds, outletId, personId, siteSchema, sourceId, storyId } from '#schema';
import type { ContentKind } from '#schema';
import type { ContentFile } from './content-file.ts';

const schemas: readonly (readonly [kind: string, schema: z.ZodType])[] = [
  ...Object.entries(contentKinds).map(([kind, { schema }]) => [kind, schema] as const),
  ['site', siteSchema],
];

const idSchemas: ReadonlyMap<z.core.$ZodType, ContentKind> = new Map<z.core.$ZodType, ContentKind>([
  [storyId, 'story'],
  [outletId, 'outlet'],
  [actorId, 'actor'],
  [sourceId, 'source'],
  [claimId, 'claim'],
  [personId, 'person'],
]);

/** Text of `<kind>.schema.json` by kind, draft 7, as editors read them; with the entries that exist, their ids are proposed. */
export function writeEditorSchemas(entries: readonly ContentFile[] = []): ReadonlyMap<string, string> {
  const ids = Map.groupBy(entries, ({ kind }) => kind);
  return new Map(
    schemas.map(([kind, schema]) => {
      const json = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-07',
        unrepresentable: 'any',
        reused: 'inline',
        override: ({ zodSchema, jsonSchema }) => {
          const target = idSchemas.get(zodSchema);
          const known = target && ids.get(target);
          if (known !== undefined) jsonSchema.examples = known.map(({ id }) => id);
        },
      });
      return [kind, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/**
 * Text of `.astro/collections/collections.json`, by which Astro's language server finds the schema of a Markdown file: it reads
 * what Astro writes for content collections, which Crossbearing does not use. Addresses are in lower case, as it compares them.
 */
export function writeCollectionsIndex(files: Iterable<ContentFile>, addressOf: (path: string) => string): string {
  const collections = schemas.filter(([kind]) => kind !== 'site').map(([name]) => ({ hasSchema: true, name }));
  const entries = [...files]
    .filter(({ kind }) => kind !== 'site')
    .map(({ path, kind }) => [decodeURIComponent(addressOf(path)).toLowerCase(), kind]);
  return `${JSON.stringify({ collections, entries: Object.fromEntries(entries) }, null, 2)}\n`;
}
