/**
 * A triangle of cells, one for each pair. The name of a member stands on the diagonal: its pairs are the cells to the
 * left of the name and below it, so that no name is turned and none stands twice.
 */
import * as Plot from '@observablehq/plot';
import { lineHeight, plotSvg, textSize, type Drawing } from './plot-svg.ts';
import { measureText, wrapText } from './measure-text.ts';

export interface PairCell {
  /** Places of the two members in the list; `column < row`. */
  readonly column: number;
  readonly row: number;
  readonly tone: 'plain' | 'opposed';
  /** 0 to 1: how strong the colour is. */
  readonly strength: number;
  /** At most two, centred; of each its wordings, the longest first: the first that fits is printed, else the last. */
  readonly lines: readonly (readonly string[])[];
  readonly outlined: boolean;
  /** 0 to 1: length of a line at the foot of the cell; undefined: none. */
  readonly part?: number;
}

export interface PairsDrawing {
  readonly members: readonly string[];
  readonly cells: readonly PairCell[];
}

const widestCell = 132;
const cellHeight = 46;
/** Room for the last name, which has no cells below it, in px and as part of the width. */
const lastName = 104;
const lastPart = 0.24;
const gap = 8;
/** The strongest colour on which words keep a contrast of 7:1 in both colour schemes. */
const strongest = 0.34;
const faintest = 0.07;

export function drawPairs({ members, cells }: PairsDrawing, width: number, ids: readonly [string, string]): Drawing {
  const last = members.length - 1;
  const room = width - Math.min(lastName, width * lastPart);
  const cellWidth = Math.min(widestCell, Math.floor(room / Math.max(1, last)));
  const fit = (wordings: readonly string[]) =>
    wordings.find((text) => measureText(text, textSize, true) <= cellWidth - 2) ?? wordings.at(-1) ?? '';
  const middle = (at: number) => (at + 0.5) * cellHeight;
  const grid = members.flatMap((_, row) => members.slice(0, row).map((__, column) => ({ row, column })));
  const box = {
    x1: ({ column }: { readonly column: number }) => column * cellWidth + 1,
    x2: ({ column }: { readonly column: number }) => (column + 1) * cellWidth - 1,
    y1: ({ row }: { readonly row: number }) => row * cellHeight + 1,
    y2: ({ row }: { readonly row: number }) => (row + 1) * cellHeight - 1,
  };
  const tinted = (tone: PairCell['tone']) => cells.filter((cell) => cell.tone === tone && cell.strength > 0);
  const fillOpacity = ({ strength }: PairCell) => faintest + (strongest - faintest) * strength;
  const words = cells.flatMap(({ row, column, lines, tone, part }) =>
    lines.map((wordings, at) => ({
      x: (column + 0.5) * cellWidth,
      y: middle(row) + (at - (lines.length - 1) / 2) * lineHeight - (part === undefined ? 0 : 2),
      text: fit(wordings),
      strong: tone === 'opposed' && at === lines.length - 1,
    })),
  );
  const names = members.flatMap((name, at) => {
    const lines = wrapText(name, width - at * cellWidth - gap, textSize, 2, true);
    return lines.map((text, line) => ({
      x: at * cellWidth + (at === 0 ? 1 : gap),
      y: middle(at) + (line - (lines.length - 1) / 2) * lineHeight,
      text,
    }));
  });
  const parts = cells.filter(({ part }) => part !== undefined);
  const partEnd = ({ column, part = 0 }: PairCell) => column * cellWidth + 5 + part * (cellWidth - 10);
  const foot = ({ row }: PairCell) => (row + 1) * cellHeight - 5;
  return plotSvg(
    {
      width,
      height: members.length * cellHeight,
      marks: [
        Plot.rect(grid, { ...box, className: 'cell-empty' }),
        Plot.rect(tinted('plain'), { ...box, fillOpacity, className: 'cell-plain' }),
        Plot.rect(tinted('opposed'), { ...box, fillOpacity, className: 'cell-opposed' }),
        Plot.rect(
          cells.filter(({ outlined }) => outlined),
          { ...box, fill: 'none', className: 'cell-outline' },
        ),
        Plot.link(parts, {
          x1: ({ column }: PairCell) => column * cellWidth + 5,
          x2: ({ column }: PairCell) => (column + 1) * cellWidth - 5,
          y1: foot,
          y2: foot,
          className: 'cell-whole',
        }),
        Plot.link(parts, {
          x1: ({ column }: PairCell) => column * cellWidth + 5,
          x2: partEnd,
          y1: foot,
          y2: foot,
          className: 'cell-part',
        }),
        Plot.text(
          words.filter(({ strong }) => !strong),
          { x: 'x', y: 'y', text: 'text', className: 'cell-words' },
        ),
        Plot.text(
          words.filter(({ strong }) => strong),
          { x: 'x', y: 'y', text: 'text', className: 'cell-words against' },
        ),
        Plot.text(names, { x: 'x', y: 'y', text: 'text', textAnchor: 'start', className: 'name' }),
      ],
    },
    ...ids,
  );
}
