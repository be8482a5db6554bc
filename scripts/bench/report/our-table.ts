/** The table of our own commands. */
import type { Usage } from '../measure-process.ts';
import { ours, type Measured, type Sized } from '../results.ts';
import { findStep, readCpu, readMemory, readWall, writeSpread, writeTable } from './figures.ts';

interface Row {
  readonly step: string;
  readonly name: string;
  /** Of a part of the step, without CPU and memory. */
  readonly part?: string;
}

const rows: readonly Row[] = [
  { step: 'ingest', name: '`ingest`, all seeds new' },
  { step: 'check', name: '`check`, nothing kept' },
  { step: 'check-changed', name: '`check --changed` of a branch with one changed claim, the rest kept' },
  { step: 'bare', name: '`build` from seeds, nothing kept' },
  { step: 'bare', part: 'ingest', name: '… of which ingest' },
  { step: 'bare', part: 'compare', name: '… of which reading and comparing all stories' },
  { step: 'bare', part: 'check', name: '… of which the check' },
  { step: 'bare', part: 'search', name: '… of which the search index' },
  { step: 'bare-unsearched', name: '`build` from seeds, nothing kept, without the search index' },
  { step: 'pages', name: '`build`, comparison kept, no page kept' },
  { step: 'pages', part: 'search', name: '… of which the search index' },
  { step: 'pages-unsearched', name: '`build`, comparison kept, no page kept, without the search index' },
  { step: 'build', name: '`build` from seeds, nothing kept, with a share card for each page, drawn anew' },
  { step: 'same', name: '`build`, nothing changed' },
  { step: 'claim', name: '`build` after one changed word in a claim' },
  { step: 'source', name: '`build` after one changed word in an article' },
  { step: 'actor', name: '`build` after one changed name of an actor' },
  { step: 'dev-first', name: '`dev` until it shows a page, nothing kept' },
  { step: 'dev', name: '`dev` until it shows a page' },
  { step: 'dev-edit', name: '`dev` from an edit until its page shows it' },
];

function writeRow(sized: Sized, { step, name, part }: Row): string[] {
  const measured: Measured | undefined = findStep(sized, ours, step);
  if (part === undefined) {
    return [name, writeSpread(measured, readWall), writeSpread(measured, readCpu), writeSpread(measured, readMemory)];
  }
  return [name, writeSpread(measured, ({ steps }: Usage) => steps?.[part]), '', ''];
}

/** Empty where none of ours was measured. */
export function writeOurTable(sized: Sized): string {
  const known = rows.filter(({ step }) => findStep(sized, ours, step) !== undefined);
  if (known.length === 0) return '';
  return writeTable(
    ['our commands', 'seconds', 'CPU seconds', 'peak MB'],
    known.map((row) => writeRow(sized, row)),
  );
}
