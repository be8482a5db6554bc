/** Sources whose words or facts changed, and what rests on them. */
import type { Corpus, Source } from '#core/model.ts';
import { locateQuote } from '#core/locate.ts';
import { fingerprintBlock } from '#core/seen.ts';
import { byCodePoint, foldText, sliceSpan } from '#core/text.ts';
import { serialise } from './compare-evidence.ts';
import { idNow, type PairedCorpora } from './pair-corpora.ts';
import type { Side } from './side.ts';

/** One thing that rests on a source. */
export interface Resting {
  readonly kind: 'claim' | 'actor';
  readonly id: string;
  /** The statement, or the name. */
  readonly name: string;
  /** A claim may also rest on the silence of a source. */
  readonly how: 'evidence' | 'silent' | 'role';
  /** Whether the headline or the paragraph that it cites has changed. */
  readonly touched: boolean;
}

export interface SourceChange {
  readonly id: string;
  readonly label: string;
  /** Paragraphs, headings and captions that are only in the text before, or only in the text now. */
  readonly paragraphs: { readonly before: number; readonly after: number };
  /** The headline before, where it was another. */
  readonly title?: string;
  /** Other fields that changed, by name. */
  readonly fields: readonly string[];
  readonly resting: readonly Resting[];
}

/**
 * Sources whose text or fields differ, in order of their ids; how the seed was cut into lines does not count.
 * @param touched ids of claims with the sources whose cited words changed
 */
export function compareSources(
  before: Side,
  after: Side,
  pairs: PairedCorpora,
  touched: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SourceChange[] {
  const old = new Map(before.corpus.sources.map((source) => [source.id, source]));
  return pairs.sources.kept
    .flatMap(({ before: { id }, after: now }): SourceChange[] => {
      const was = old.get(id);
      if (was === undefined) return [];
      const paragraphs = countParagraphs(was, now);
      const fields = listFields(was, now, pairs);
      const title = was.meta.title === now.meta.title ? {} : { title: was.meta.title };
      if (paragraphs.before + paragraphs.after + fields.length === 0 && title.title === undefined) return [];
      const resting = listResting(after.corpus, was, now, touched);
      return [{ id: now.id, label: now.meta.label, paragraphs, fields, resting, ...title }];
    })
    .toSorted((a, b) => byCodePoint(a.id, b.id));
}

const wordsOf = ({ text, blocks }: Source) =>
  blocks.slice(1).map(({ span }) => foldText(sliceSpan(text, span)).text.trim());

function countParagraphs(before: Source, after: Source): SourceChange['paragraphs'] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const without = (list: readonly string[], other: readonly string[]) => {
    const left = [...other];
    return list.filter((words) => {
      const at = left.indexOf(words);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    }).length;
  };
  return { before: without(was, is), after: without(is, was) };
}

/** Fields of which nothing shows but what other sections tell. */
const apart: ReadonlySet<string> = new Set<keyof Source['meta']>(['title', 'seed', 'provenance', 'formerIds']);

function listFields({ meta: was }: Source, { meta: is }: Source, pairs: PairedCorpora): string[] {
  const outlet = (id: string | null) => (id === null ? null : idNow(pairs.outlets, id));
  const old: Record<string, unknown> = {
    ...was,
    story: idNow(pairs.stories, was.story),
    outlet: outlet(was.outlet),
    agencies: was.agencies.map(outlet),
  };
  const now: Record<string, unknown> = { ...is };
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !apart.has(field))
    .filter((field) => serialise(old[field], undefined) !== serialise(now[field], undefined));
}

function listResting(
  { claims, actors }: Corpus,
  was: Source,
  now: Source,
  touched: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Resting[] {
  const { id } = now;
  return [
    ...claims.flatMap((claim): Resting[] => {
      const name = claim.meta.claim;
      if (claim.meta.evidence.some(({ source }) => source === id))
        return [
          { kind: 'claim', id: claim.id, name, how: 'evidence', touched: touched.get(claim.id)?.has(id) ?? false },
        ];
      const isSilent = claim.meta.silent.includes(id);
      return isSilent ? [{ kind: 'claim', id: claim.id, name, how: 'silent', touched: false }] : [];
    }),
    ...actors.flatMap((actor): Resting[] => {
      const roles = actor.meta.roles.filter(({ source }) => source === id);
      if (roles.length === 0) return [];
      const isTouched = roles.some(({ quote }) => contextOf(was, quote) !== contextOf(now, quote));
      return [{ kind: 'actor', id: actor.id, name: actor.meta.name, how: 'role', touched: isTouched }];
    }),
  ];
}

/** The words around a quote; `undefined` where it is not in the source. */
function contextOf(source: Source, quote: string): string | undefined {
  const located = locateQuote(source, quote);
  return located.found ? fingerprintBlock(source, located.block) : undefined;
}
