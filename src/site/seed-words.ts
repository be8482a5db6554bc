/** The words of a seed that are not part of its source: for pages that may show the whole of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceMeta } from '#schema';
import { decodeBytes, lineEnd } from '#markdown/decode-bytes.ts';
import { printable } from '#core/views/printable.ts';
import type { LeftOverView } from '#core/views/source-view.ts';

export interface LeftOverWords extends LeftOverView {
  /** Undefined where the seed is not made of lines (HTML), is missing, or is no longer the one that was ingested. */
  readonly words: string | undefined;
}

function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function readLines(root: string, { file, sha256 }: SourceMeta['seed']): readonly string[] | undefined {
  const folder = path.join(root, 'seeds');
  const place = path.join(folder, file);
  if (/\.x?html?$/i.test(file) || !place.startsWith(folder + path.sep)) return undefined;
  const bytes = readBytes(place);
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  const decoded = decodeBytes(bytes);
  return 'text' in decoded ? decoded.text.split(lineEnd) : undefined;
}

/** Adds its words to each left-over of a source. */
export function readLeftOverWords(root: string, meta: SourceMeta, leftOvers: readonly LeftOverView[]): LeftOverWords[] {
  const lines = leftOvers.length === 0 ? undefined : readLines(root, meta.seed);
  return leftOvers.map((entry) => {
    const whole = lines?.slice(entry.first - 1, entry.last).join('\n');
    const words = entry.columns === undefined ? whole : whole?.slice(entry.columns[0] - 1, entry.columns[1]);
    return { ...entry, words: words && printable(words).trim() };
  });
}
