/** One utterance as each source printed it. */
import type { Source } from '#core/model.ts';
import { tokenize } from '#core/tokens.ts';
import type { PlacedQuotation, Utterance } from '#core/utterances.ts';
import { markDifferences } from './mark-differences.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { viewQuotation, type QuotationView } from './quotation-view.ts';
import type { SiteIndex } from './site-index.ts';

/** One wording beside one speaker, and all places that print it so. */
export interface VersionView extends QuotationView {
  readonly also: readonly PlaceView[];
}

export interface UtteranceView {
  readonly differs: Utterance['differs'];
  /** All print the same words. */
  readonly sameWords: boolean;
  /** Sources that print it. */
  readonly sources: number;
  readonly versions: readonly VersionView[];
  readonly moreVersions: number;
}

const mostVersions = 8;

interface Placed extends PlacedQuotation {
  readonly text: Source;
}

function readWords({ text, quotation: { segments } }: Placed): string {
  const words = segments.flatMap(({ start, end }) => tokenize(text.text.slice(start, end)).map(({ norm }) => norm));
  return words.join(' ');
}

/** Equal for the same words beside the same name. */
function keyOf(placed: Placed): string {
  const { speaker } = placed.quotation;
  return `${readWords(placed)}\n${(speaker.resolved?.text ?? speaker.text).toLowerCase()}`;
}

export function viewUtterance(index: SiteIndex, { differs, quotations }: Utterance): UtteranceView {
  const placed = quotations.flatMap((item): Placed[] => {
    const text = index.sources.get(item.source);
    return text === undefined ? [] : [{ ...item, text }];
  });
  const groups = [...Map.groupBy(placed, keyOf).values()];
  const firsts = groups.flatMap(([first]) => first ?? []);
  const marks = markDifferences(firsts.map(({ text, quotation }) => ({ text: text.text, spans: quotation.segments })));
  const versions = groups.flatMap(([first, ...rest], at): VersionView[] => {
    if (first === undefined) return [];
    const view = viewQuotation(index, first.text, first.quotation, marks[at]);
    return [{ ...view, also: rest.map(({ text, quotation }) => viewPlace(index, text, quotation.outer)) }];
  });
  return {
    differs,
    sameWords: new Set(firsts.map(readWords)).size < 2,
    sources: new Set(placed.map(({ source }) => source)).size,
    versions: versions.slice(0, mostVersions),
    moreVersions: Math.max(0, versions.length - mostVersions),
  };
}
