/**
 * Who shares wording with whom as an arc diagram: sources one below the other, an arc for each pair. It grows by a row
 * per source, keeps their names as text, and needs no room sideways.
 */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly words: number;
  /** Data of an SVG path. */
  readonly path: string;
  /** Width of the line. */
  readonly width: number;
  /** Middle of the arc, where its number stands. */
  readonly x: number;
  readonly y: number;
  /** The pair shares enough to stand in one family. */
  readonly family: boolean;
}

export interface WordingGraph {
  /** From top to bottom; only sources that have an arc. */
  readonly rows: readonly string[];
  readonly arcs: readonly Arc[];
  readonly width: number;
  readonly rowHeight: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly words: number;
  readonly family: boolean;
}

/** Beyond this many a drawing is a tangle; the table has the rest. */
const mostArcs = 40;
const rowHeight = 40;
const width = 160;
const thickest = 9;
/** Of all lines together, in the same unit: more arcs are thinner ones, or they run into one. */
const allLines = 90;
const thinnest = 1.5;
/** A cubic curve reaches three quarters of the way to its control points; the rest is room for the line and its number. */
const reach = (width - 30) / 0.75;

const round = (n: number) => Math.round(n * 10) / 10;

/** `pairs` come strongest first; `order` are the ids of all sources from top to bottom. */
export function drawWording(pairs: readonly Pair[], order: readonly string[]): WordingGraph {
  const drawn = pairs.slice(0, mostArcs);
  const linked = new Set(drawn.flatMap(({ a, b }) => [a, b]));
  const rows = order.filter((id) => linked.has(id));
  const rowOf = new Map(rows.map((id, at) => [id, at]));
  const most = Math.max(1, ...drawn.map(({ words }) => words));
  const longest = Math.max(1, rows.length - 1);
  const widest = Math.max(thinnest, Math.min(thickest, allLines / drawn.length));
  const arcs = drawn.map(({ a, b, words, family }): Arc => {
    const ends = [rowOf.get(a) ?? 0, rowOf.get(b) ?? 0];
    const from = Math.min(...ends);
    const to = Math.max(...ends);
    const control = round(reach * (0.3 + (0.7 * (to - from)) / longest));
    const [top, bottom] = [(from + 0.5) * rowHeight, (to + 0.5) * rowHeight];
    return {
      from: rows[from] ?? a,
      to: rows[to] ?? b,
      words,
      family,
      path: `M0 ${top}C${control} ${top} ${control} ${bottom} 0 ${bottom}`,
      width: round(thinnest + (widest - thinnest) * Math.sqrt(words / most)),
      x: round(control * 0.75),
      y: (top + bottom) / 2,
    };
  });
  return { rows, arcs, width, rowHeight };
}
