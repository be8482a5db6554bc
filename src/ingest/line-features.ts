/**
 * What a line and its neighbourhood look like, as numbers: the input of the linear model that tells article from left-overs.
 * All features lie between -1 and 1 or are small counts; none holds a word of the text.
 */
import { findStretch } from './find-stretch.ts';
import { countStems, measureOverlap } from './overlap.ts';
import { between, lastIndices, nextIndices, prefixSums } from './running.ts';
import type { Seen } from './see-line.ts';

/** Bounds of the buckets of a line's length in words. */
const lengthBuckets = [1, 3, 6, 10, 15, 25, 45] as const;
const reasons = [
  'share prompt',
  'newsletter prompt',
  'related posts',
  'comments',
  'copyright',
  'counter',
  'advertisement',
  'page furniture',
  'section label',
  'logo',
  'script or style',
  'style-class list',
  'ornament',
] as const;
/** Lines on each side that count as near. */
const near = 3;
const far = 8;

/** Cost of a line that is no prose, in words of prose; about three lines of navigation outweigh a short paragraph. */
const lineCost = 8;

function worthOfProse(line: Seen | undefined): number {
  if (line === undefined) return 0;
  const { prose, shape, leftOver } = line;
  if (prose) return Math.min(shape.length, 80);
  return leftOver === undefined ? -lineCost : -lineCost * 1.5;
}

/** One row of features a line; the names only say what each is. */
export function describeLines(seen: readonly Seen[]): readonly (readonly number[])[] {
  const main = findStretch(seen.length, (index) => worthOfProse(seen[index]));
  const counts = countStems(
    seen.slice(main.first, main.last + 1).flatMap(({ prose, stems }) => (prose ? [stems] : [])),
  );
  const texts = new Map<string, number>();
  for (const { shape } of seen) texts.set(shape.text.toLowerCase(), (texts.get(shape.text.toLowerCase()) ?? 0) + 1);
  const proseBefore = prefixSums(seen.map(({ prose }) => (prose ? 1 : 0)));
  const leftBefore = prefixSums(seen.map(({ leftOver }) => (leftOver === undefined ? 0 : 1)));
  const wordsBefore = prefixSums(seen.map(({ shape }) => Math.min(60, shape.length)));
  const previous = lastIndices(seen, ({ prose }) => prose);
  const next = nextIndices(seen, ({ prose }) => prose);
  const related = lastIndices(seen, ({ leftOver }) => leftOver === 'related posts');
  const closing = lastIndices(
    seen,
    ({ leftOver }) =>
      leftOver === 'comments' ||
      leftOver === 'copyright' ||
      leftOver === 'newsletter prompt' ||
      leftOver === 'share prompt',
  );
  return seen.map((line, index) => {
    const row: number[] = [];
    const add = (_name: string, value: number | boolean): void => {
      row.push(Number(value));
    };
    const { shape, leftOver, prose } = line;
    const { text, length } = shape;
    add('bias', 1);
    for (const [at, bound] of lengthBuckets.entries())
      add(`up to ${bound} words`, length <= bound && length > (lengthBuckets[at - 1] ?? 0));
    add('words', Math.log2(1 + Math.min(length, 120)) / 7);
    add('ends sentence', shape.endsSentence);
    add('ends sentence, long', shape.endsSentence && length >= 7);
    add('ends in ellipsis', /(?:…|\.\.\.)\S?$/.test(text));
    add('ends asking', /[?!]["”]?$/.test(text));
    add('ends in colon', text.endsWith(':'));
    add('opens quote', shape.opensQuote);
    add('starts lower', shape.startsLower);
    add('capitalised', length >= 3 ? shape.capitalised : 0);
    add('title case, long', length >= 5 && shape.capitalised > 0.75);
    add('all capitals', shape.allCapitals);
    add('function words', line.functional);
    add('few function words, long', length >= 6 && line.functional < 0.15);
    add('numbers', (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length));
    add('commas', Math.min(3, text.split(', ').length - 1) / 3);
    add('separators', / [|•·»›/] |^[•·»›>|]/.test(text));
    add('address', /https?:|www\.|@\w|\.(?:com|org|net)\b/.test(text));
    add('you', /\b(?:you|your|us|our|we)\b/i.test(text) && length < 30);
    add('speech', /\b(?:said|says|told|according|added|wrote|asked)\b/i.test(text));
    add('past', /\b(?:was|were|had|has|have|been|did)\b/i.test(text));
    add('years and rights', /[©®™]|\(c\)/i.test(text));
    for (const reason of reasons) add(`reason: ${reason}`, leftOver === reason);
    add('caption', line.caption);
    add('signed', line.signed);
    add('prose', prose);
    add('repeated', (texts.get(text.toLowerCase()) ?? 0) > 1);
    const inside = index >= main.first && index <= main.last;
    const distance = inside ? 0 : index < main.first ? main.first - index : index - main.last;
    add('inside', inside);
    add('inside, short', inside && !prose && length < 10);
    add('inside, prose', inside && prose);
    add('before', index < main.first);
    add('before, prose', index < main.first && prose);
    add('just before', index < main.first && distance <= 2);
    add('after', index > main.last);
    add('after, prose', index > main.last && prose);
    add('just after', index > main.last && distance <= 2);
    add('distance', Math.log2(1 + Math.min(distance, 255)) / 8);
    for (const [name, width] of [
      ['near', near],
      ['far', far],
    ] as const) {
      const from = Math.max(0, index - width);
      const to = Math.min(seen.length, index + width + 1);
      const lines = Math.max(1, to - from - 1);
      add(`prose ${name}`, (between(proseBefore, from, to) - Number(prose)) / lines);
      add(`left-overs ${name}`, (between(leftBefore, from, to) - Number(leftOver !== undefined)) / lines);
      add(`words ${name}`, (between(wordsBefore, from, to) - Math.min(60, length)) / lines / 60);
    }
    const [before, after] = [seen[index - 1], seen[index + 1]];
    add('prose before', before?.prose === true);
    add('prose after', after?.prose === true);
    add('prose both sides', before?.prose === true && after?.prose === true);
    add(
      'prose both sides, short',
      before?.prose === true && after?.prose === true && length < 10 && !shape.endsSentence,
    );
    add('short before', (before?.shape.length ?? 0) < 6);
    add('short after', (after?.shape.length ?? 0) < 6);
    const gapBefore = index - (previous[index] ?? -50);
    const gapAfter = (next[index] ?? seen.length + 50) - index;
    add('gap before', Math.log2(1 + Math.min(gapBefore, 63)) / 6);
    add('gap after', Math.log2(1 + Math.min(gapAfter, 63)) / 6);
    add('first', index === 0);
    add('after related', (related[index] ?? -1) > (previous[index] ?? -1));
    add('after related, prose', prose && (related[index] ?? -1) > (previous[index] ?? -1));
    add('after closing', (closing[index] ?? -1) > (previous[index] ?? -1));
    const overlap = measureOverlap(line.stems, counts, inside && prose);
    add('overlap', overlap);
    add('overlap, short', length < 12 ? overlap : 0.5);
    add('overlap, prose outside', prose && !inside ? overlap : 0.5);
    add('overlap, title case', shape.capitalised > 0.75 && length >= 4 ? overlap : 0.5);
    add('little text', Math.min(1, (wordsBefore.at(-1) ?? 0) / 400));
    return row;
  });
}
