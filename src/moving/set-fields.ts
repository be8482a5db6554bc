/** Puts what a table says of an article into the frontmatter of its source, with where it comes from. */
import { isMap, parseDocument } from 'yaml';
import { readDocument } from '#markdown/read-document.ts';
import { setFlow } from '#markdown/write-source.ts';

/** Empty texts say nothing. */
export interface TableFacts {
  readonly row: number;
  readonly tableName: string;
  readonly date: string;
  readonly url: string;
  readonly outlet: string;
}

/** The file with its fields set; a field that says the same already keeps how it is known. `outlets` gives ids by names as the table prints them. */
export function setFields(
  text: string,
  facts: TableFacts,
  outlets: ReadonlyMap<string, { readonly id: string }>,
): string {
  const { yamlStart, yamlEnd } = readDocument(text);
  const document = parseDocument(text.slice(yamlStart, yamlEnd), { schema: 'core' });
  const outlet = outlets.get(facts.outlet)?.id ?? '';
  const values: readonly (readonly [field: string, value: unknown])[] = [
    ['outlet', outlet],
    ['published', facts.date === '' ? '' : { at: facts.date }],
    ['url', facts.url],
  ];
  for (const [field, value] of values) {
    if (value === '' || says(document.toJS(), field, value)) continue;
    const node = document.createNode(value);
    if (isMap(node)) node.flow = true;
    document.set(field, node);
    const why = document.createNode({ how: 'editor', why: `row ${facts.row} of ${facts.tableName}` });
    setFlow(why, 0);
    document.setIn(['provenance', field], why);
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return `${text.slice(0, yamlStart)}${yaml}${text.slice(yamlEnd)}`;
}

function says(fields: unknown, field: string, value: unknown): boolean {
  if (typeof fields !== 'object' || fields === null) return false;
  const own: unknown = Object.entries(fields).find(([key]) => key === field)?.[1];
  const at = (each: unknown) => (typeof each === 'object' && each !== null && 'at' in each ? each.at : each);
  return at(own) === at(value);
}
