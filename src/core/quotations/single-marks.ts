/**
 * Runs between single quotation marks, kept apart from apostrophes: a mark opens only where a word cannot end, closes
 * only where one can (around a double-marked run only after a stop), and a plural possessive (`the workers’ rights`) closes nothing while a better place follows.
 */
import type { Span } from '../model.ts';
import { trimSpan, type MarkedRun } from './run.ts';

const elided = /^(?:\d0s|em|til|tis|twas|cause|bout|round|n)(?![\p{L}\p{N}])/iu;
const wordChar = /[\p{L}\p{N}]/u;

/** The single-marked runs of a block, outside or around its double-marked ones; an opening mark without a closing one is an apostrophe. */
export function findSingleRuns(text: string, span: Span, block: number, doubles: readonly MarkedRun[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let open = -1;
  let weak = -1;
  let holdsDouble = false;
  let nextDouble = 0;
  const finish = (close: number) => {
    const inner = trimSpan(text, { start: open + 1, end: close });
    if (inner.end > inner.start) {
      runs.push({ inner, outer: { start: open, end: close + 1 }, style: 'single', closed: true, block });
    }
    open = -1;
    weak = -1;
  };
  for (let at = span.start; at < span.end; at += 1) {
    const double = doubles[nextDouble];
    if (double !== undefined && at >= double.outer.start) {
      if (open >= 0 && weak >= 0) finish(weak);
      weak = -1;
      holdsDouble = open >= 0;
      at = Math.max(at, double.outer.end - 1);
      nextDouble += 1;
      continue;
    }
    const mark = text.charAt(at);
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    const before = at === span.start ? '' : text.charAt(at - 1);
    const after = at + 1 >= span.end ? '' : text.charAt(at + 1);
    if (opens(text, mark, at, before, after)) {
      if (open >= 0 && weak >= 0) finish(weak);
      open = at;
      weak = -1;
      holdsDouble = false;
    } else if (open >= 0 && closes(mark, before, after) && (!holdsDouble || /[.,!?”"]/.test(before))) {
      const possessive = /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
      if (!possessive) finish(at);
      else if (weak < 0) weak = at;
    }
  }
  if (open >= 0 && weak >= 0) finish(weak);
  return runs;
}

const opens = (text: string, mark: string, at: number, before: string, after: string): boolean =>
  mark !== '’' &&
  !wordChar.test(before) &&
  /[\p{L}\p{N}$£€[…]/u.test(after) &&
  !/[.,!?’]/.test(before) &&
  !elided.test(text.slice(at + 1, at + 8));

const closes = (mark: string, before: string, after: string): boolean =>
  mark !== '‘' && !/[\s(]/.test(before) && before !== '' && !wordChar.test(after);
