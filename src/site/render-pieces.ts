/**
 * The words of a block of a source, cut where citations begin and end, as HTML.
 *
 * Written as text and not as a component because every space counts: nothing here adds or takes white space, so the
 * text of the page, copied or read out, is the text of the article. The numbers after passages are drawn by the style sheet.
 */
import type { CutView, PieceView } from '#core/views/source-view.ts';
import { escapeHtml } from './markup.ts';
import { describeGap, sourceWords } from './words/source.ts';

/** A wrapper only where a layer has something; its entries are found by number, `data-names="3"` -> `#names-3`. */
function renderCut({ text, layers }: CutView): string {
  const words = escapeHtml(text);
  if (layers.size === 0) return words;
  const numbers = [...layers].map(([layer, own]) => ` data-${layer}="${own.join(' ')}"`);
  return `<span${numbers.join('')}>${words}</span>`;
}

/** @param link puts the site's base before a path. */
export function renderPieces(pieces: readonly PieceView[], source: string, link: (path: string) => string): string {
  const from = `data-source="${escapeHtml(source)}"`;
  return pieces
    .map((piece) => {
      if (piece.kind === 'gap') return `<span class="gap" title="${describeGap(piece.characters)}"> […] </span>`;
      const anchors = piece.anchors.map((id) => `<span class="anchor" id="${id}"></span>`).join('');
      const text = piece.cuts.map(renderCut).join('');
      const [inner] = piece.notes;
      const words =
        inner === undefined
          ? `<span ${from}>${text}</span>`
          : `<mark ${from} data-depth="${piece.notes.length}"><a href="${escapeHtml(link(inner.claim.path))}">${text}</a></mark>`;
      const refs = piece.closes.map(({ number, claim }) => {
        const label = escapeHtml(`${number}: ${sourceWords.citedBy}: ${claim.statement}`);
        return `<a class="ref" href="${escapeHtml(link(claim.path))}" data-n="${number}" aria-label="${label}"></a>`;
      });
      return anchors + words + refs.join('');
    })
    .join('');
}
