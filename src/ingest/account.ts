/** The account of a seed: what became of each line, written compactly and checked. */
import type { SourceInput } from '#schema';
import { essence } from './characters.ts';
import type { Fate, Line } from './model.ts';

export type SeedLineInput = SourceInput['seed']['lines'][number];

/** The fates as `seed.lines`: neighbours with one use and reason share an entry; blank lines between them do not count. */
export function writeAccount(fates: readonly Fate[]): readonly SeedLineInput[] {
  const entries: SeedLineInput[] = [];
  for (const { line, parts } of fates) {
    const entry = writeEntry(line, parts);
    const last = entries.at(-1);
    if (last !== undefined && last.use === entry.use && last.use !== 'split' && last.reason === entry.reason)
      last.range = [last.range[0], entry.range[1]];
    else entries.push(entry);
  }
  return entries;
}

function writeEntry({ range }: Line, parts: Fate['parts']): SeedLineInput {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { range: [...range], use: only.use, reason: only.reason };
  return {
    range: [...range],
    use: 'split',
    parts: parts.map(({ from, to, use, reason }) => ({ columns: [from + 1, to], use, reason })),
  };
}

export interface Account {
  /** The characters of each use, in order, white space and invisible characters aside. */
  readonly kept: string;
  readonly metadata: string;
  readonly removed: string;
  /** What is wrong with the account, in words; empty if every line is accounted for exactly once. */
  readonly faults: readonly string[];
}

/** Reads `seed.lines` against the lines of the seed. The three texts together are the whole seed if there is no fault. */
export function accountFor(lines: readonly Line[], entries: readonly SeedLineInput[]): Account {
  const texts = { kept: '', metadata: '', removed: '' };
  const faults: string[] = [];
  let at = 0;
  for (const line of lines) {
    while ((entries[at]?.range[1] ?? Infinity) < line.range[0]) at += 1;
    const entry = entries[at];
    if (entry === undefined || entry.range[0] > line.range[0] || entry.range[1] < line.range[1])
      faults.push(`line ${line.range[0]} is not accounted for`);
    else if (entry.use !== 'split') texts[entry.use] += essence(line.text);
    else {
      let column = 1;
      for (const part of entry.parts ?? []) {
        if (part.columns[0] !== column)
          faults.push(`line ${line.range[0]}: a part starts at column ${part.columns[0]}, expected ${column}`);
        texts[part.use] += essence(line.text.slice(part.columns[0] - 1, part.columns[1]));
        column = part.columns[1] + 1;
      }
      if (column !== line.text.length + 1)
        faults.push(`line ${line.range[0]}: its parts end at column ${column - 1}, expected ${line.text.length}`);
    }
  }
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (before !== undefined && entry.range[0] <= before.range[1])
      faults.push(`lines ${entry.range[0]} to ${before.range[1]} are accounted for twice`);
  }
  return { ...texts, faults };
}
