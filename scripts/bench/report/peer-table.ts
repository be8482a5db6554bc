/** The table of full builds and rebuilds, ours and those of other generators. */
import { peers } from '../peers/peers.ts';
import { ours, type Results, type Sized } from '../results.ts';
import { findStep, readCpu, readMemory, readWall, writeNumber, writeSpread, writeTable } from './figures.ts';

const bytesPerMegabyte = 1e6;

function writeOutput(sized: Sized, by: string): string[] {
  const output = sized.outputs.find((own) => own.by === by);
  if (output === undefined) return ['–', '–'];
  return [String(output.pages), writeNumber(output.htmlBytes / bytesPerMegabyte)];
}

function writeOwnRows(sized: Sized): string[][] {
  const rows = [
    { name: 'with search index and share cards', step: 'build' },
    { name: 'with search index', step: 'bare', rebuilt: findStep(sized, ours, 'claim') },
    { name: 'without search index', step: 'bare-unsearched' },
  ];
  return rows.flatMap(({ name, step, rebuilt }) => {
    const built = findStep(sized, ours, step);
    if (built === undefined) return [];
    const again = rebuilt === undefined ? ['', ''] : [writeSpread(rebuilt, readWall), writeSpread(rebuilt, readMemory)];
    const now = [writeSpread(built, readWall), writeSpread(built, readCpu), writeSpread(built, readMemory)];
    return [[`Crossbearing, ${name}`, ...writeOutput(sized, ours), ...now, ...again]];
  });
}

export function writePeerTable({ versions }: Results, sized: Sized): string {
  const rows = peers.flatMap(({ name, title }) => {
    const [full, claim] = ['build', 'claim'].map((step) => findStep(sized, name, step));
    if (full === undefined) return [];
    return [
      [
        `${title} ${versions[name] ?? ''}`.trim(),
        ...writeOutput(sized, name),
        writeSpread(full, readWall),
        writeSpread(full, readCpu),
        writeSpread(full, readMemory),
        writeSpread(claim, readWall),
        writeSpread(claim, readMemory),
      ],
    ];
  });
  return writeTable(
    ['', 'pages', 'MB of HTML', 'full build, s', 'CPU s', 'peak MB', 'rebuild after one changed claim, s', 'peak MB'],
    [...writeOwnRows(sized), ...rows],
  );
}

/** What failed, a line each, without the paths of the machine. */
export function listFailures(results: Results): string[] {
  return results.sizes.flatMap(({ size, measured }) =>
    measured.flatMap(({ by, step, failed }) => {
      if (failed === undefined) return [];
      const [first = ''] = failed.split('\n');
      return [`${size}, ${by}, ${step}: ${first.replaceAll(/\/\S+/g, '…').slice(0, 160)}`];
    }),
  );
}
