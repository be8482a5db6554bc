/** Reads `seed.lines` of a source against the lines of its seed. */
import type { SourceMeta } from '#schema';
import type { SeedText } from './rule.ts';

export interface SeedAccount {
  /** The kept words below the title, one seed line a line. */
  readonly kept: string;
  /** Those kept as the title; empty where the title comes from elsewhere. */
  readonly title: string;
  /** All words. */
  readonly all: string;
  /** What is wrong with the account, in words, with the entry it concerns if there is one. */
  readonly faults: readonly { readonly entry?: number; readonly reason: string }[];
}

/** What an account keeps, and where it counts a line not at all or twice. */
export function accountOfSeed(seed: SeedText, entries: SourceMeta['seed']['lines']): SeedAccount {
  const kept: string[] = [];
  const title: string[] = [];
  const keep = (text: string, reason: string | undefined) => (reason === 'title' ? title : kept).push(text);
  const faults: { entry?: number; reason: string }[] = [];
  let at = 0;
  for (const { range, text } of seed.lines) {
    while (at < entries.length && (entries[at]?.range[1] ?? 0) < range[0]) at += 1;
    const entry = entries[at];
    if (entry === undefined || entry.range[0] > range[0] || entry.range[1] < range[1]) {
      faults.push({ ...(entry && { entry: at }), reason: `Line ${range[0]} of the seed is not accounted for` });
    } else if (entry.parts === undefined) {
      if (entry.use === 'kept') keep(text, entry.reason);
    } else {
      let next = 1;
      for (const { columns, use, reason } of entry.parts) {
        if (columns[0] !== next)
          faults.push({
            entry: at,
            reason: `A part of line ${range[0]} starts at column ${columns[0]}, expected ${next}`,
          });
        if (use === 'kept') keep(text.slice(columns[0] - 1, columns[1]), reason);
        next = columns[1] + 1;
      }
      if (next !== text.length + 1) {
        faults.push({
          entry: at,
          reason: `The parts of line ${range[0]} end at column ${next - 1}, expected ${text.length}`,
        });
      }
    }
  }
  for (const [index, { range }] of entries.entries()) {
    const before = entries[index - 1]?.range[1];
    if (before !== undefined && range[0] <= before)
      faults.push({ entry: index, reason: `Line ${range[0]} of the seed is accounted for twice` });
  }
  return { kept: kept.join('\n'), title: title.join('\n'), all: seed.lines.map(({ text }) => text).join('\n'), faults };
}
