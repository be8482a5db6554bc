/**
 * Words of a source with what differs marked, as HTML. Like the text of source pages it is written as text: nothing adds
 * or takes white space, and what is said about the marks is drawn by the style sheet, so that copied text is the source's.
 */
import type { MarkedPiece } from '#core/views/marked-words.ts';
import type { SourceRef } from '#core/views/refs.ts';
import { escapeHtml } from './markup.ts';
import { describeCut, machineWords as words } from './words/machine.ts';

export function renderMarked(
  pieces: readonly MarkedPiece[],
  { id, language }: Pick<SourceRef, 'id' | 'language'>,
): string {
  const from = `data-source="${escapeHtml(id)}" lang="${escapeHtml(language)}"`;
  return pieces
    .map((piece) => {
      if (piece.kind === 'cut') return `<span class="left-out" title="${describeCut(piece.words)}"> […] </span>`;
      if (piece.kind === 'missing') return `<span class="missing" title="${words.missing}"></span>`;
      const text = escapeHtml(piece.text);
      return piece.kind === 'same'
        ? `<span ${from}>${text}</span>`
        : `<mark class="${piece.kind}"${piece.kind === 'differs' ? ` data-say="${escapeHtml(words.differs)}"` : ''} ${from}>${text}</mark>`;
    })
    .join('');
}
