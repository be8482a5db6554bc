/** Runs of words between quotation marks, block by block. */
import type { Block, Span } from '../model.ts';
import type { MarkStyle } from './model.ts';
import { trimSpan, type MarkedRun } from './run.ts';
import { findSingleRuns } from './single-marks.ts';

const anyMark = /["“”„‟〝〞«»＂]|''|``/g;
const opensAfter = /^$|[\s([{—–\-/:‘'>]/;

/** All runs of the text, in order, without overlap; runs in attributes of markup (`a="b"`) are left out. */
export function findMarkedRuns(text: string, blocks: readonly Block[]): MarkedRun[] {
  return blocks.flatMap(({ span }, block) => {
    const doubles = findDoubleRuns(text, span, block);
    const singles = findSingleRuns(text, span, block, doubles);
    return [...dropNested(doubles, singles), ...singles].sort((a, b) => a.outer.start - b.outer.start);
  });
}

interface Open {
  readonly start: number;
  readonly mark: string;
}

/** The runs that lie in none of `outer`; both lists are in order. */
function dropNested(runs: readonly MarkedRun[], outer: readonly MarkedRun[]): MarkedRun[] {
  let next = 0;
  return runs.filter((run) => {
    while ((outer[next]?.outer.end ?? Infinity) <= run.outer.start) next += 1;
    return (outer[next]?.outer.start ?? Infinity) > run.outer.start;
  });
}

function findDoubleRuns(text: string, span: Span, block: number): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let open: Open | undefined;
  let nested = 0;
  const close = (end: number, outerEnd: number, closed: boolean) => {
    if (open === undefined) return;
    const inner = trimSpan(text, { start: open.start + open.mark.length, end });
    const isAttribute = text.charAt(open.start - 1) === '=';
    if (inner.end > inner.start && !isAttribute) {
      runs.push({
        inner,
        outer: { start: open.start, end: closed ? outerEnd : inner.end },
        style: styleOf(open.mark),
        closed,
        block,
      });
    }
    open = undefined;
  };
  anyMark.lastIndex = span.start;
  for (let match = anyMark.exec(text); match !== null && match.index < span.end; match = anyMark.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const before = at === span.start ? '' : text.charAt(at - 1);
    const after = at + mark.length >= span.end ? '' : text.charAt(at + mark.length);
    if (open === undefined) {
      nested = 0;
      if (canOpen(mark, before, after)) open = { start: at, mark };
    } else if (open.mark === '"' && mark === '“' && !/^\s?$/.test(after)) nested += 1;
    else if (nested > 0 && mark === '”') {
      nested -= 1;
    } else if (styleOf(open.mark) === styleOf(mark)) {
      if (opensAgain(mark, before, after)) {
        close(at, at, false);
        open = { start: at, mark };
      } else close(at, at + mark.length, true);
    }
  }
  close(span.end, span.end, false);
  return runs;
}

function styleOf(mark: string): MarkStyle {
  if (mark === '«' || mark === '»') return 'guillemets';
  return mark.length === 2 ? 'apostrophes' : 'double';
}

function canOpen(mark: string, before: string, after: string): boolean {
  if (after === '' || /\s/.test(after)) return false;
  if (/[“„‟〝«]/.test(mark)) return true;
  if (/\d/.test(before) && /["'＂]/.test(mark)) return false;
  return opensAfter.test(before) || mark === '"' || mark === '＂';
}

/** Inside an open run a mark opens another one only where it cannot close: the closing mark before it was forgotten. */
const opensAgain = (mark: string, before: string, after: string): boolean =>
  /["“„＂«]|''|``/.test(mark) &&
  (before === '' || /[\s(]/.test(before)) &&
  /[\p{L}\p{N}$[]/u.test(after) &&
  mark !== '”';
