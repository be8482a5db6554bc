import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { writeCollectionsIndex, writeEditorSchemas } from '#markdown/editor-schemas.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import { actorSchema } from '#schema';

const { file } = parseEntry(
  '---\nname: Ana Lee\nkind: person\n---\n',
  { path: 'content/actors/ana-lee.md', kind: 'actor', id: 'ana-lee' },
  actorSchema,
);

interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

function listUndescribed(shape: Shape, name: string): readonly string[] {
  const fields = Object.entries(shape.properties ?? {});
  return [
    ...fields.flatMap(([key, field]) => [
      ...(field.description === undefined ? [`${name}.${key}`] : []),
      ...listUndescribed(field, `${name}.${key}`),
    ]),
    ...[...(shape.items ? [shape.items] : []), ...(shape.anyOf ?? [])].flatMap((inner) => listUndescribed(inner, name)),
  ];
}

test.each([...writeEditorSchemas()])(
  'the schema of a %s that editors read is up to date (else: npm run schemas)',
  async (kind, text) => {
    expect(await readFile(`.vscode/schemas/${kind}.schema.json`, 'utf8')).toBe(text);
  },
);

test('every field of every kind is described', () => {
  for (const [kind, text] of writeEditorSchemas()) {
    const schema: Shape = JSON.parse(text);
    expect(schema.description).toBeTypeOf('string');
    expect(listUndescribed(schema, kind)).toEqual([]);
  }
});

test('ids of the content are proposed', () => {
  const claim = JSON.parse(writeEditorSchemas(file ? [file] : []).get('claim') ?? '');
  expect(claim.properties.actors.items.examples).toEqual(['ana-lee']);
});

test('the index names the kind of each file by its address, as the language server compares them', () => {
  const index = writeCollectionsIndex(file ? [file] : [], (path) => `file:///C%3A/My%20Site/${path}`);
  expect(JSON.parse(index).entries).toEqual({ 'file:///c:/my site/content/actors/ana-lee.md': 'actor' });
});
