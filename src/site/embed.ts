/** The claim card for frames on other sites: which quotes it shows, how high it is, and the code of the frame. */
import type { ClaimView } from '#core/views/claim-view.ts';
import type { EvidenceView } from '#core/views/evidence-view.ts';
import type { SiteMeta, Stance } from '#schema';
import { escapeHtml } from './markup.ts';
import { describeWitnesses } from './witness-line.ts';
import { describeCredit } from './words/claim.ts';
import { describeVerdict } from './words/labels.ts';
import { describeFrame, embedWords as words } from './words/sharing.ts';

/** A side of the card. */
export interface EmbedSide {
  readonly stance: Stance;
  readonly quotes: readonly QuotedEvidence[];
}

export type QuotedEvidence = EvidenceView & Required<Pick<EvidenceView, 'quote'>>;

/** Two for and two against: more is a page, and the page is one click away. */
const quotesPerSide = 2;

/** In characters. Longer ones are passed over where shorter ones are there; none is cut, which might turn its sense. */
const longQuote = 240;

const wordsOf = ({ quote }: QuotedEvidence) => quote.parts.join(' […] ');
const lengthOf = (quote: QuotedEvidence) => wordsOf(quote).length;

function chooseQuotes(quotes: readonly QuotedEvidence[]): readonly QuotedEvidence[] {
  const short = quotes.filter((quote) => lengthOf(quote) <= longQuote);
  if (short.length > 0) return short.slice(0, quotesPerSide);
  return quotes.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1);
}

/** Quotes for and against; those that limit the claim only where nothing speaks plainly on it. */
export function chooseSides({ evidence }: Pick<ClaimView, 'evidence'>): EmbedSide[] {
  const quoted = evidence.filter((item): item is QuotedEvidence => item.quote !== undefined);
  const side = (stance: Stance): EmbedSide => ({
    stance,
    quotes: chooseQuotes(quoted.filter((item) => item.stance === stance)),
  });
  const plain = [side('supports'), side('contradicts')].filter(({ quotes }) => quotes.length > 0);
  return plain.length > 0 ? plain : [side('qualifies')].filter(({ quotes }) => quotes.length > 0);
}

/** Widths at which a frame is likely to stand: a phone, a column, an article. */
const widths = [300, 400, 700] as const;

/**
 * The sizes of `embed.css`, in pixels. Letters are as wide as in the wide fonts that a reader's system may show when the
 * site's own come late (Open Sans was measured); a test holds the heights against a browser, and no card may scroll.
 */
const lineOf = { statement: 26, verdict: 24, quote: 23, small: 20 } as const;
const letterOf = { statement: 11.2, verdict: 10.2, quote: 8.4, small: 7.2 } as const;
const padding = 42;
/** Edges with the space inside, and the spaces around verdict and quotes. */
const frame = 62;
const footer = 30;
const sideHead = 27;
const aroundQuote = 20;
const indent = 14;
const columnGap = 28;
const sign = 18;
/** From this width on the text is larger, and the sides stand beside each other. */
const wideFrom = 560;
const wideScale = 1.125;

/** Whom a source credits, as plain words. */
export function describeCredited({ credit }: Pick<EvidenceView, 'credit'>): string {
  if (credit.kind === 'actor') return `${describeCredit(credit)} ${credit.actor.label}`;
  if (credit.kind === 'document') return `${describeCredit(credit)} ${credit.name}`;
  if (credit.kind === 'unnamed') return `${describeCredit(credit)} ${credit.words}`;
  return describeCredit(credit);
}

function linesOf({ length }: string, width: number, letter: number): number {
  // A line ends at a word: on average half a word of it stays empty.
  return Math.max(1, Math.ceil((length * letter) / (width - 2.5 * letter)));
}

function heightAt(width: number, view: ClaimView, sides: readonly EmbedSide[]): number {
  const wide = width >= wideFrom;
  const scale = wide ? wideScale : 1;
  // Everything is reckoned in the sizes of a narrow frame, and enlarged at the end.
  const inner = width / scale - padding;
  const columns = wide && sides.length > 1 ? 2 : 1;
  const column = (columns === 2 ? (inner - columnGap) / 2 : inner) - indent;
  const heightOf = (text: string, kind: keyof typeof lineOf, space = inner) =>
    linesOf(text, space, letterOf[kind]) * lineOf[kind];
  const heightOfSide = ({ quotes }: EmbedSide) =>
    quotes.slice(0, wide ? quotesPerSide : 1).reduce((sum, quote) => {
      const caption = `${quote.source.label}. ${describeCredited(quote)}`;
      return sum + heightOf(wordsOf(quote), 'quote', column) + heightOf(caption, 'small', column) + aroundQuote;
    }, sideHead);
  const heights = sides.map(heightOfSide);
  const articles = new Set(view.evidence.map(({ source }) => source.id)).size;
  const parts = [
    heightOf(view.ref.statement, 'statement'),
    heightOf(describeVerdict(view.ref.verdict.text), 'verdict', inner - sign),
    heightOf(describeWitnesses(view.witnesses, articles), 'small'),
    view.ref.draft ? heightOf(words.draft, 'small') : 0,
    sides.length === 0 ? heightOf(words.noQuotes, 'small') : 0,
    columns === 2 ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, 0),
  ];
  return scale * parts.reduce((sum, part) => sum + part, frame + footer);
}

/** In pixels: the least that shows the whole card at all usual widths, rounded up to tens. */
function suggestHeight(view: ClaimView): number {
  const sides = chooseSides(view);
  return Math.ceil(Math.max(...widths.map((width) => heightAt(width, view, sides))) / 10) * 10;
}

/** HTML for other people's pages: no script; a title for those who hear the page; loaded when it comes into view. */
export function writeFrame(view: ClaimView, address: string, site: SiteMeta): string {
  const title = escapeHtml(describeFrame(view.ref.statement, site.title));
  return `<iframe src="${escapeHtml(address)}" title="${title}" width="100%" height="${suggestHeight(view)}" loading="lazy" style="border:0;max-width:700px"></iframe>`;
}
