/** Whether a text shows by itself that it is not the whole article. */
import type { KeptBlock } from './decide-fates.ts';
import { gapMark } from './left-overs.ts';
import { sentenceEnd } from './sentence-end.ts';

export interface Completeness {
  readonly complete: 'cut' | 'gaps' | 'unknown';
  readonly why: string;
  readonly line?: number;
}

/** Signs at the very end: an ellipsis, a counter of characters that are missing, an offer to read on. */
const cutEnd =
  /(?:\[?(?:…|\.{3})\]?|\[\+\d+ chars\]|\((?:more|continued|cont\.?)\)|\b(?:continue reading|read the full (?:story|article))\.?)$/iu;
/** Words of a last paragraph that must end as a sentence. */
const wholeParagraph = 8;

/** `unknown` unless the text shows a cut or a gap: that it looks whole proves nothing. */
export function judgeCompleteness(blocks: readonly KeptBlock[]): Completeness {
  const text = blocks.filter(({ kind }) => kind === 'paragraph');
  const last = text.at(-1);
  if (last !== undefined && cutEnd.test(last.text))
    return { complete: 'cut', why: 'the text ends with a sign that more follows', line: last.line };
  if (
    last !== undefined &&
    !sentenceEnd.test(last.text) &&
    last.text.split(' ').length >= wholeParagraph &&
    text.some((block) => block !== last && sentenceEnd.test(block.text))
  )
    return { complete: 'cut', why: 'the last paragraph ends in mid-sentence', line: last.line };
  const gap = blocks.find((block) => gapMark.test(block.text));
  if (gap !== undefined) return { complete: 'gaps', why: 'a mark of left-out text stands alone', line: gap.line };
  return { complete: 'unknown', why: 'the text shows neither a cut nor a gap' };
}
