/**
 * The configuration of the editor, made from the schemas of the content: https://sveltiacms.app/en/docs
 * Labels and hints are the names and descriptions of the fields, so that a field that the schema gains is in the form at once.
 */
import * as z from 'zod';
import { contentKinds, siteSchema, type ContentKind, type SiteMeta } from '#schema';
import { describeAt } from '#markdown/schema-shape.ts';
import { formKey, shapeOf, type Shape } from './shape.ts';

type Schema = z.core.$ZodType;
/** As JSON. */
export type Setting = string | number | boolean | readonly Setting[] | { readonly [key: string]: Setting };
export type EditorField = { readonly [key: string]: Setting };

/** Fields of several lines. */
const longTexts = new Set(['quote', 'reason', 'note', 'why', 'description', 'about', 'body']);

/** `creditedTo` -> `Credited to` */
function labelOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])|-/g, ' ').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The field by which an entry is shown, and that gives a new one its file name. */
function titleOf(kind: ContentKind): string {
  const fields = Object.keys(contentKinds[kind].schema.shape);
  return ['claim', 'title', 'name'].find((name) => fields.includes(name)) ?? 'title';
}

const inStory = new Set<ContentKind>(['source', 'claim']);

const relationTo = (kind: ContentKind): EditorField => ({
  widget: 'relation',
  collection: kind,
  value_field: inStory.has(kind) ? '{{story}}/{{slug}}' : '{{slug}}',
  display_fields: inStory.has(kind) && kind === 'source' ? ['label', 'title'] : [titleOf(kind)],
  search_fields: [titleOf(kind)],
});

const idList: EditorField = { widget: 'list', field: { name: 'item', widget: 'string' } };

const takes = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

function listWidget(item: Schema): EditorField {
  const shape = shapeOf(item);
  if (shape.kind === 'id') return { ...relationTo(shape.of), multiple: true };
  if (shape.kind === 'choice') return { widget: 'select', multiple: true, options: shape.options };
  if (shape.kind === 'object') return { widget: 'list', fields: describeFields(shape.fields) };
  if (shape.kind === 'forms') return { widget: 'list', typeKey: formKey, types: describeForms(shape.forms) };
  return { widget: 'list', field: { name: 'item', ...widgetOf(shape, '') } };
}

function describeForms(forms: ReadonlyMap<string, Schema>): readonly EditorField[] {
  return [...forms].map(([name, schema]) => {
    const shape = shapeOf(schema);
    const fields = shape.kind === 'object' ? describeFields(shape.fields) : [];
    return { name, label: labelOf(name), widget: 'object', fields };
  });
}

function widgetOf(shape: Shape, name: string): EditorField {
  switch (shape.kind) {
    case 'text':
      return { widget: longTexts.has(name) ? 'text' : 'string' };
    case 'number':
      return { widget: 'number', value_type: shape.whole ? 'int' : 'float' };
    case 'switch':
      return { widget: 'boolean' };
    case 'choice':
      return { widget: 'select', options: shape.options };
    case 'id':
      return relationTo(shape.of);
    case 'list':
      return listWidget(shape.item);
    case 'object':
      return { widget: 'object', fields: describeFields(shape.fields) };
    case 'forms':
      return { widget: 'object', typeKey: formKey, types: describeForms(shape.forms) };
    case 'yaml':
      return { widget: 'text' };
  }
}

function describeFields(fields: Readonly<Record<string, Schema>>): readonly EditorField[] {
  return Object.entries(fields).map(([name, schema]) => {
    const shape = shapeOf(schema);
    const hint = [describeAt(schema, []), ...(shape.kind === 'yaml' ? ['Written as YAML.'] : [])].filter(
      (part) => part !== undefined,
    );
    return {
      name,
      label: labelOf(name),
      // Ids that no entry has any more cannot be chosen.
      ...(name === 'formerIds' ? idList : widgetOf(shape, name)),
      required: !takes(schema, undefined),
      ...(hint.length > 0 && { hint: hint.join(' ') }),
    };
  });
}

const bodyField: EditorField = {
  name: 'body',
  label: 'Text',
  widget: 'text',
  required: false,
  hint: 'Prose below the fields, as Markdown.',
};

/** The name by which the editor and its page know how a kind of file is read and written; it takes only such for Markdown. */
export const formatOf = (kind: ContentKind | 'site') =>
  kind === 'site' ? 'crossbearing-site' : `crossbearing-${kind}-frontmatter`;

/** What people edit most comes first. */
const first: readonly ContentKind[] = ['claim', 'actor', 'outlet', 'story', 'source'];
const isKind = (name: string): name is ContentKind => name in contentKinds;
/** All kinds of content, in the order of the form. */
export const formKinds: readonly ContentKind[] = [...new Set([...first, ...Object.keys(contentKinds).filter(isKind)])];

function describeCollection(kind: ContentKind, top: string): EditorField {
  const { folder, schema } = contentKinds[kind];
  return {
    name: kind,
    label: labelOf(folder),
    label_singular: labelOf(kind),
    folder: `${top}content/${folder}`,
    ...(inStory.has(kind) && { path: '{{story}}/{{slug}}' }),
    extension: 'md',
    format: formatOf(kind),
    identifier_field: titleOf(kind),
    slug: { template: `{{${titleOf(kind)}}}` },
    summary: kind === 'source' ? '{{label}}: {{title}}' : `{{${titleOf(kind)}}}`,
    // Articles come from seeds.
    create: kind !== 'source',
    delete: kind !== 'source',
    sortable_fields: [titleOf(kind)],
    fields: [...describeFields(schema.shape), bodyField],
  };
}

export interface EditorSite {
  readonly repository: NonNullable<SiteMeta['repository']>;
  readonly title: string;
  readonly host: 'github' | 'gitlab' | 'gitea';
  /** Where people sign in with their account, if not with a token. */
  readonly signIn?: string | undefined;
  /** Address of the site, where it is known. */
  readonly url?: string | undefined;
}

function describeBackend({ repository, host, signIn }: EditorSite): EditorField {
  const { origin, pathname } = new URL(repository.url);
  const repo = pathname
    .replace(/^\/+/, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.git$/, '');
  const roots: Readonly<Record<EditorSite['host'], EditorField>> = {
    github: origin === 'https://github.com' ? {} : { api_root: `${origin}/api/v3` },
    gitlab: { api_root: `${origin}/api/v4` },
    gitea: { api_root: `${origin}/api/v1`, base_url: origin },
  };
  return {
    name: host,
    repo,
    branch: repository.branch,
    ...roots[host],
    ...(signIn === undefined ? { auth_methods: ['token'] } : { base_url: signIn }),
    // Who may not write to the repository proposes from a copy of their own.
    ...(host === 'github' && { open_authoring: true, auth_scope: 'public_repo' }),
  };
}

/** The whole configuration, as JSON. */
export function describeEditor(site: EditorSite): EditorField {
  const folder = site.repository.path.replace(/^\/+/, '').replace(/(?<!\/)\/+$/, '');
  const top = folder === '' ? '' : `${folder}/`;
  return {
    load_config_file: false,
    backend: describeBackend(site),
    // Nothing is published from the form: each change is a pull request, which the check and a person look at.
    ...(site.host !== 'gitea' && { publish_mode: 'editorial_workflow' }),
    app_title: site.title,
    ...(site.url !== undefined && { site_url: site.url, display_url: site.url }),
    media_folder: `${top}content/uploads`,
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 80 },
    output: { omit_empty_optional_fields: true },
    collections: formKinds.map((kind) => describeCollection(kind, top)),
    singletons: [
      {
        name: 'site',
        label: 'Settings',
        file: `${top}content/site.yaml`,
        format: formatOf('site'),
        fields: describeFields(siteSchema.shape),
      },
    ],
  };
}
