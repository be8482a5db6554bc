/**
 * The words of a block of a source, cut where citations begin and end, as HTML.
 *
 * Written as text and not as a component because every space counts: nothing here adds or takes white space, so the
 * text of the page, copied or read out, is the text of the article. The numbers after passages are drawn by the style sheet.
 */
import type { PieceView } from '#core/views/source-view.ts';
import { escapeHtml } from './markup.ts';
import { describeGap, sourceWords } from './words/source.ts';

/** @param link puts the site's base before a path. */
export function renderPieces(pieces: readonly PieceView[], source: string, link: (path: string) => string): string {
  const from = `data-source="${escapeHtml(source)}"`;
  return pieces
    .map((piece) => {
      if (piece.kind === 'gap') return `<span class="gap" title="${describeGap(piece.characters)}"> […] </span>`;
      const anchors = piece.anchors.map((id) => `<span class="anchor" id="${id}"></span>`).join('');
      const text = escapeHtml(piece.text);
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
