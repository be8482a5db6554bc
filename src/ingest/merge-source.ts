/**
 * Three-way merge of a source: what ingest last wrote (base), the file as it stands (mine), what ingest writes now (new).
 * Frontmatter is merged by key, `provenance` by field, the body by block.
 */
import { diff3Merge } from 'node-diff3';
import { isMap, parseDocument, type Document } from 'yaml';
import { readDocument } from '#markdown/read-document.ts';
import { setFlow } from '#markdown/write-source.ts';

export interface Merged {
  /** The merged file; where sides conflict it has what `take` says. */
  readonly text: string;
  /** What both sides changed, in words: `title`, `the body near "…"`. */
  readonly conflicts: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that are merged one level deeper. */
const deepFields: ReadonlySet<string> = new Set(['provenance']);

/** Merges; undefined where one of the three has no frontmatter that can be read. */
export function mergeSource(
  base: string,
  mine: string,
  next: string,
  take: 'mine' | 'new' = 'mine',
): Merged | undefined {
  if (mine === base) return { text: next, conflicts: [] };
  if (next === base || mine === next) return { text: mine, conflicts: [] };
  const [from, own, to] = [base, mine, next].map(splitSource);
  if (from === undefined || own === undefined || to === undefined) return undefined;
  const fields = mergeFields(from.fields, own.fields, to.fields, take);
  const body = mergeBody(from.body, own.body, to.body, take);
  const yaml = sameValue(fields.values, own.fields)
    ? own.yaml
    : sameValue(fields.values, to.fields)
      ? to.yaml
      : rewriteYaml(own.yaml, own.fields, fields.values);
  return { text: `---\n${yaml}---\n${body.text}`, conflicts: [...fields.conflicts, ...body.conflicts] };
}

interface Split {
  readonly yaml: string;
  readonly fields: Fields;
  readonly body: string;
}

function splitSource(text: string): Split | undefined {
  const plain = text.replaceAll('\r\n', '\n');
  const document = readDocument(plain);
  const { data } = document;
  if (data === undefined || !isFields(data)) return undefined;
  return {
    yaml: plain.slice(document.yamlStart, document.yamlEnd),
    fields: data,
    body: plain.slice(document.bodyStart),
  };
}

/** The frontmatter of a source file as plain data, or undefined where it cannot be read. */
export function readFields(text: string): Fields | undefined {
  return splitSource(text)?.fields;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface MergedFields {
  readonly values: Fields;
  readonly conflicts: readonly string[];
}

function mergeFields(base: Fields, mine: Fields, next: Fields, take: 'mine' | 'new', prefix = ''): MergedFields {
  const values: Record<string, unknown> = {};
  const conflicts: string[] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(next)])) {
    const [was, own, to] = [base, mine, next].map((fields) => (Object.hasOwn(fields, key) ? fields[key] : undefined));
    let value = own;
    if (sameValue(was, own)) value = to;
    else if (!sameValue(was, to) && !sameValue(own, to)) {
      if (deepFields.has(key) && isFields(own) && isFields(to)) {
        const deeper = mergeFields(isFields(was) ? was : {}, own, to, take, `${key}.`);
        value = deeper.values;
        conflicts.push(...deeper.conflicts);
      } else {
        if (take === 'new') value = to;
        conflicts.push(`${prefix}${key}`);
      }
    }
    if (value !== undefined) values[key] = value;
  }
  return { values, conflicts };
}

/** Equality of plain data; the order of keys does not count. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isFields(a) || !isFields(b) || Array.isArray(a) || Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** Changes only the fields that differ, so that a person's comments and order stay. */
function rewriteYaml(yaml: string, before: Fields, after: Fields): string {
  const document: Document = parseDocument(yaml, { schema: 'core' });
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) document.delete(key);
  for (const [key, value] of Object.entries(after)) {
    if (sameValue(before[key], value)) continue;
    const node = document.createNode(value);
    setFlow(node, 0);
    document.set(key, node);
  }
  if (isMap(document.contents)) document.contents.flow = false;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function mergeBody(
  base: string,
  mine: string,
  next: string,
  take: 'mine' | 'new',
): { readonly text: string; readonly conflicts: readonly string[] } {
  if (sameValue(splitBlocks(base), splitBlocks(mine))) return { text: next, conflicts: [] };
  const blocks: string[] = [];
  const conflicts: string[] = [];
  for (const region of diff3Merge([...splitBlocks(mine)], [...splitBlocks(base)], [...splitBlocks(next)], {
    excludeFalseConflicts: true,
  })) {
    if (region.ok !== undefined) blocks.push(...region.ok);
    else if (region.conflict !== undefined) {
      const merged = mergeRegion(region.conflict, take);
      blocks.push(...merged.blocks);
      conflicts.push(...merged.conflicts);
    }
  }
  return { text: blocks.length === 0 ? '' : `\n${blocks.join('\n\n')}\n`, conflicts };
}

interface Region {
  readonly a: readonly string[];
  readonly o: readonly string[];
  readonly b: readonly string[];
}

/** Neighbouring blocks that were each changed by one side only are no conflict. */
function mergeRegion(
  { a, o, b }: Region,
  take: 'mine' | 'new',
): { readonly blocks: readonly string[]; readonly conflicts: readonly string[] } {
  const clash = (own: string | undefined) => `the text near “${(own ?? '').slice(0, 40)}”`;
  if (a.length !== o.length || b.length !== o.length)
    return { blocks: take === 'new' ? b : a, conflicts: [clash(a[0] ?? b[0])] };
  const blocks: string[] = [];
  const conflicts: string[] = [];
  for (const [index, was] of o.entries()) {
    const [own = '', to = ''] = [a[index], b[index]];
    if (own !== was && to !== was && own !== to) conflicts.push(clash(own));
    blocks.push(own === was || (take === 'new' && to !== was) ? to : own);
  }
  return { blocks, conflicts };
}

function splitBlocks(body: string): readonly string[] {
  return body
    .split(/\n[ \t]*\n\s*/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}
