/**
 * The words of a quote with its differences from other quotes marked, as HTML. Written as text because every space
 * counts; what is said about the marks is drawn by the style sheet, so that copied text is the source's.
 */
import type { EvidenceView } from '#core/views/evidence-view.ts';
import type { MarkedPiece } from '#core/views/marked-words.ts';
import { escapeHtml } from './markup.ts';
import { claimWords as words } from './words/claim.ts';

function renderPiece(piece: MarkedPiece): string {
  if (piece.kind === 'missing') {
    const say = escapeHtml(words.missing);
    return `<span class="missing" title="${say}" data-say="${say}"></span>`;
  }
  if (piece.kind === 'cut') return '';
  const text = escapeHtml(piece.text);
  return piece.kind === 'same'
    ? text
    : `<mark class="${piece.kind}" data-say="${escapeHtml(words.differs)}">${text}</mark>`;
}

/** Parts of a quote, each an element of its own; between them words are left out. */
export function renderQuote({ pieces = [], quote, source }: EvidenceView): string {
  const lang = quote === undefined ? '' : ` lang="${escapeHtml(quote.language)}"`;
  const from = `data-source="${escapeHtml(source.id)}"${lang} dir="${quote?.dir ?? 'ltr'}"`;
  const gap = `<span class="left-out" title="${escapeHtml(words.gap)}"> […] </span>`;
  return pieces.map((part) => `<q ${from}>${part.map(renderPiece).join('')}</q>`).join(gap);
}
