/**
 * The words of a block of a source, cut where citations begin and end, as HTML.
 *
 * Written as text and not as a component because every space counts: nothing here adds or takes white space, so the
 * text of the page, copied or read out, is the text of the article. The numbers after passages are drawn by the style sheet.
 */
import type { CutView, PieceView } from '#core/views/block-view.ts';
import type { Anchor } from '#core/views/passage-anchors.ts';
import { escapeHtml } from './markup.ts';
import { noteId } from '#core/views/paths.ts';
import { describeGap, sourceWords } from './words/source.ts';

/** Where a passage begins; the style sheet finds its words by the slot: `data-slot="3"` -> `data-in="1 3"`. */
function renderAnchor({ id, slot }: Anchor): string {
  return `<span class="anchor" id="${id}"${slot === undefined ? '' : ` data-slot="${slot}"`}></span>`;
}

/** A wrapper only where a layer or a passage has something; entries are found by number, `data-names="3"` -> `#names-3`. */
function renderCut({ text, layers, within, anchors }: CutView): string {
  const before = anchors.map(renderAnchor).join('');
  const words = escapeHtml(text);
  const numbers = [...layers].map(([layer, own]) => ` data-${layer}="${own.join(' ')}"`);
  const slots = within.length === 0 ? '' : ` data-in="${within.join(' ')}"`;
  return numbers.length === 0 && slots === ''
    ? before + words
    : `${before}<span${numbers.join('')}${slots}>${words}</span>`;
}

/** @param link puts the site's base before a path. */
export function renderPieces(pieces: readonly PieceView[], source: string, link: (path: string) => string): string {
  const from = `data-source="${escapeHtml(source)}"`;
  return pieces
    .map((piece) => {
      if (piece.kind === 'gap') return `<span class="gap" title="${describeGap(piece.characters)}"> […] </span>`;
      const anchors = piece.anchors.map(renderAnchor).join('');
      const text = piece.cuts.map(renderCut).join('');
      const [inner] = piece.notes;
      const words =
        inner === undefined
          ? `<span ${from}>${text}</span>`
          : `<mark ${from} data-depth="${piece.notes.length}"><a href="${escapeHtml(link(inner.path))}">${text}</a></mark>`;
      const refs = piece.closes.map(({ number, claim }) => {
        const label = escapeHtml(`${number}: ${sourceWords.citedBy}: ${claim.statement}`);
        return `<a class="ref" href="#${noteId(number)}" data-n="${number}" aria-label="${label}"></a>`;
      });
      return anchors + words + refs.join('');
    })
    .join('');
}
