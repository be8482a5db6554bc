/** Labelled lines and labelled pages as rows of features. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describeLines } from '#ingest/line-features.ts';
import { seeLine } from '#ingest/see-line.ts';
import { describeBlocks } from '#ingest/line-model.ts';
import { readHtml } from '#ingest/read-html.ts';
import { splitLines } from '#ingest/text-lines.ts';
import type { Example } from './fit-logistic.ts';

export interface LabelledPage extends Example {
  readonly set: string;
  /** The same for all texts of one page, so that no page is in training and test at once. */
  readonly fold: number;
}

export function readLineSet(dir: string, set: string): readonly LabelledPage[] {
  const gold = new Map(readJsonLines(path.join(dir, `${set}.gold.jsonl`)).map((line) => [line['id'], line]));
  return readJsonLines(path.join(dir, `${set}.items.jsonl`)).map(({ id, text }): LabelledPage => {
    const { labels, page } = gold.get(id) ?? {};
    const lines = splitLines(String(text));
    return {
      set,
      fold: foldOf(String(page)),
      rows: describeLines(lines.map((line) => seeLine(line.text))),
      targets: lines.map(({ range }) => readTarget(Array.isArray(labels) ? labels[range[0] - 1] : undefined)),
      weights: lines.map(() => 1),
    };
  });
}

/** Pages of article-extraction-benchmark: a block is article if most runs of four of its words stand in the article's text. */
export function readPageSet(dir: string): readonly LabelledPage[] {
  const gold = JSON.parse(readFileSync(path.join(dir, 'gold.json'), 'utf8'));
  const items = JSON.parse(readFileSync(path.join(dir, 'items.json'), 'utf8'));
  if (!Array.isArray(items)) throw new TypeError('items.json: expected a list');
  return items.map(({ id, html }): LabelledPage => {
    const page = gunzipSync(readFileSync(path.join(dir, '..', String(html)))).toString('utf8');
    const lines = (readHtml(page)?.lines ?? []).filter(({ markup }) => markup?.extracted === true);
    const words = lines.map(({ text }) => wordsOf(text));
    return {
      set: 'aeb',
      fold: foldOf(String(id)),
      rows: describeBlocks(
        lines.map(({ text }) => seeLine(text)),
        lines.flatMap(({ markup }) => markup ?? []),
      ),
      targets: labelBlocks(words, wordsOf(String(gold[id]?.articleBody))),
      weights: words.map(({ length }) => Math.min(6, 1 + length / 10)),
    };
  });
}

function labelBlocks(blocks: readonly (readonly string[])[], article: readonly string[]): readonly (0 | 1 | null)[] {
  const runs = new Set(runsOf(article));
  const whole = ` ${article.join(' ')} `;
  const labels = blocks.map((words): 0 | 1 | null => {
    const own = runsOf(words);
    if (own.length > 0) return own.filter((run) => runs.has(run)).length / own.length >= 0.6 ? 1 : 0;
    return whole.includes(` ${words.join(' ')} `) ? null : 0;
  });
  // A short block whose words stand in the article by chance is only counted beside the article's own blocks.
  return labels.map((label, index) =>
    label === null && (labels[index - 1] === 1 || labels[index + 1] === 1) ? 1 : label,
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '));
}

function foldOf(page: string): number {
  return Number.parseInt(page.slice(0, 6), 16);
}

function readTarget(label: unknown): 0 | 1 | null {
  return label === 'content' ? 1 : label === 'boilerplate' ? 0 : null;
}

function readJsonLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}
