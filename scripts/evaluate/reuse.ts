/** The `reuse` task: all wording that two articles share, shared quotations among it. */
import { findPassages } from '#core/passages.ts';
import type { PairItem } from './items.ts';
import type { Prediction } from './task.ts';

export function predictReuse({ a, b }: PairItem): Prediction {
  const passages = findPassages([readArticle('a', a), readArticle('b', b)]);
  return {
    spans: passages.map((passage) => ({
      a: [passage.a.span.start, passage.a.span.end],
      b: [passage.b.span.start, passage.b.span.end],
    })),
  };
}

function readArticle(id: string, text: string) {
  const blocks = Array.from(text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g), (match) => ({
    kind: 'paragraph' as const,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return { id, text, blocks };
}
