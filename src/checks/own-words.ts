/** What editors write in their own words: fields and prose, with the quotations in them blanked out. */
import type { RootContent } from 'mdast';
import type { Path } from '#markdown/places.ts';
import type { ContentKind } from '#schema';
import { hideQuotations } from './hide-quotations.ts';
import { listProse } from './prose.ts';
import type { At } from './report.ts';
import type { CheckContext } from './rule.ts';

export interface OwnWords {
  readonly kind: ContentKind;
  readonly entry: string;
  /** `claim` and `title` are statements; `text` is everything else. */
  readonly role: 'claim' | 'title' | 'text';
  /** As long as what stands in the file; quotations and markup are spaces. */
  readonly text: string;
  readonly placeOf: (from: number, to: number) => At;
}

const listed = new WeakMap<CheckContext, readonly OwnWords[]>();

/** Claims, titles and descriptions of stories, notes, reasons and roles, why a claim was chosen or rests on so little, and the prose of claims, stories and actors. */
export function listOwnWords(context: CheckContext): readonly OwnWords[] {
  const known = listed.get(context);
  if (known !== undefined) return known;
  const { claims, stories, actors } = context.corpus;
  const own = [
    ...claims.flatMap(({ id, meta }) => [
      field('claim', id, ['claim'], meta.claim, 'claim'),
      ...meta.evidence.flatMap(({ note, finding, origin }, index) => [
        field('claim', id, ['evidence', index, 'note'], note),
        field('claim', id, ['evidence', index, 'finding', 'reason'], finding?.reason),
        field('claim', id, ['evidence', index, 'origin', 'reason'], origin?.reason),
      ]),
      field('claim', id, ['verdict', 'reason'], meta.verdict?.reason),
      field('claim', id, ['whyChecked'], meta.whyChecked),
      field('claim', id, ['oneWitnessBecause'], meta.oneWitnessBecause),
      field('claim', id, ['secondaryBecause'], meta.secondaryBecause),
    ]),
    ...stories.flatMap(({ id, meta }) => [
      field('story', id, ['title'], meta.title, 'title'),
      field('story', id, ['description'], meta.description),
    ]),
    ...actors.flatMap(({ id, meta }) =>
      meta.roles.map(({ role }, index) => field('actor', id, ['roles', index, 'role'], role)),
    ),
    ...actors.flatMap(({ id, meta }) =>
      meta.interests.map(({ interest }, index) => field('actor', id, ['interests', index, 'interest'], interest)),
    ),
  ];
  const words = [...own.filter((text) => text !== undefined), ...listBodies(context)];
  listed.set(context, words);
  return words;
}

function field(
  kind: ContentKind,
  entry: string,
  path: Path,
  text: string | undefined,
  role: OwnWords['role'] = 'text',
): OwnWords | undefined {
  if (text === undefined) return undefined;
  return { kind, entry, role, text: hideQuotations(text), placeOf: (from, to) => ({ path, from, to }) };
}

function listBodies(context: CheckContext): readonly OwnWords[] {
  return listProse(context).flatMap(({ file, tree }): OwnWords[] => {
    const { kind, id: entry, document } = file;
    if (kind !== 'claim' && kind !== 'story' && kind !== 'actor') return [];
    const text = hideQuotations(keepText(document.text.slice(document.bodyStart), tree.children));
    const placeOf = (from: number, to: number) => ({ offset: document.bodyStart + from, end: document.bodyStart + to });
    return [{ kind, entry, role: 'text', text, placeOf }];
  });
}

/** The Markdown with all but plain text blanked out: block quotations, code, addresses, markup. Line ends stay. */
function keepText(markdown: string, nodes: readonly RootContent[]): string {
  const spans: (readonly [number, number])[] = [];
  const visit = (node: RootContent): void => {
    if (node.type === 'blockquote') return;
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'text' && from !== undefined && to !== undefined) spans.push([from, to]);
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  let text = '';
  for (const [from, to] of spans)
    text += markdown.slice(text.length, from).replace(/[^\n]/g, ' ') + markdown.slice(from, to);
  return text;
}
