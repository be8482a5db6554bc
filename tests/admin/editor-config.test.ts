import { describe, expect, test } from 'vitest';
import { claimKinds, contentKinds } from '#schema';
import { describeEditor, type EditorField } from '#admin/form/editor-config.ts';

const config = describeEditor({
  repository: { url: 'https://github.com/example/check.git', branch: 'main', path: '/site/' },
  title: 'Check',
  host: 'github',
});

type Node = {
  readonly name?: string;
  readonly fields?: readonly Node[];
  readonly types?: readonly Node[];
} & EditorField;

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : []);
const collection = (name: string) => list(config['collections']).find((each) => each.name === name);
const field = (name: string, ...path: readonly string[]) =>
  path.reduce<Node | undefined>(
    (node, key) => [...list(node?.fields), ...list(node?.types)].find((each) => each.name === key),
    collection(name),
  );

describe('the configuration of the form', () => {
  test.each(Object.entries(contentKinds))('has every field of %s', (kind, { schema }) => {
    const names = list(collection(kind)?.fields).map(({ name }) => name);
    expect(names).toEqual([...Object.keys(schema.shape), 'body']);
  });

  test('writes pull requests below the folder of the repository', () => {
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'example/check', branch: 'main', open_authoring: true, auth_methods: ['token'] },
      singletons: [{ file: 'site/content/site.yaml' }],
    });
    expect(collection('claim')).toMatchObject({
      folder: 'site/content/claims',
      path: '{{story}}/{{slug}}',
      create: true,
    });
    expect(collection('source')).toMatchObject({ create: false, delete: false });
  });

  test.each([
    ['claim', ['kind'], { widget: 'select', options: [...claimKinds], required: true }],
    ['claim', ['story'], { widget: 'relation', collection: 'story', value_field: '{{slug}}', required: true }],
    ['claim', ['actors'], { widget: 'relation', collection: 'actor', multiple: true, required: false }],
    ['claim', ['evidence', 'quote'], { widget: 'text', required: true }],
    ['claim', ['evidence', 'source'], { widget: 'relation', value_field: '{{story}}/{{slug}}' }],
    ['claim', ['evidence', 'creditedTo'], { widget: 'object', typeKey: 'editorForm', required: false }],
    ['claim', ['evidence', 'creditedTo', 'unnamed'], { label: 'Unnamed' }],
    [
      'claim',
      ['evidence', 'says', 'quantity', 'quantity'],
      { widget: 'text', hint: 'The number, or an interval. Written as YAML.' },
    ],
    ['source', ['seed', 'file'], { widget: 'string', hint: 'Path of the seed below seeds/.' }],
    ['doc', ['order'], { widget: 'number', value_type: 'float' }],
  ] as const)('%s %j', (kind, path, expected) => {
    expect(field(kind, ...path)).toMatchObject(expected);
  });

  test.each([
    [
      'gitlab',
      'https://gitlab.example.org/a/b/c',
      { name: 'gitlab', repo: 'a/b/c', api_root: 'https://gitlab.example.org/api/v4' },
    ],
    ['gitea', 'https://codeberg.org/a/b', { name: 'gitea', base_url: 'https://codeberg.org' }],
  ] as const)('knows %s', (host, url, backend) => {
    const other = describeEditor({
      repository: { url, branch: 'trunk', path: '' },
      title: 'X',
      host,
      signIn: undefined,
    });
    expect(other['backend']).toMatchObject(backend);
  });
});
