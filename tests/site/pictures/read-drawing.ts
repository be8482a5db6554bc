/** The words of a drawing with the boxes that they take, by the same measure that lays them out. */
import { parseHTML } from 'linkedom';
import { measureText } from '#site/pictures/measure-text.ts';
import { textSize, type Drawing } from '#site/pictures/plot-svg.ts';

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of letters without their room above and below. */
const boxHeight = 11;

function readTranslate(element: Element): readonly [number, number] {
  const [x = 0, y = 0] = (element.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [x, y];
}

/** Sums what the groups around the words move them by. */
function placeOf(text: Element): readonly [number, number] {
  let [x, y] = readTranslate(text);
  for (let above = text.parentElement; above !== null; above = above.parentElement) {
    const [dx, dy] = readTranslate(above);
    [x, y] = [x + dx, y + dy];
  }
  return [x, y];
}

function anchorOf(text: Element): string {
  return text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start';
}

export function readBoxes({ svg }: Drawing): Box[] {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('text')].map((element) => {
    const text = element.textContent ?? '';
    const bold = /\b(?:name|against)\b/.test(element.parentElement?.getAttribute('class') ?? '');
    const width = measureText(text, textSize, bold);
    const [x, y] = placeOf(element);
    const anchor = anchorOf(element);
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width, top: y - boxHeight / 2, bottom: y + boxHeight / 2 };
  });
}

/** What a drawing must never be: words outside it, words on words, numbers that are none, styles, ids. */
export function findFaults(drawing: Drawing): string[] {
  const boxes = readBoxes(drawing);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < -0.5 || right > drawing.width + 0.5 || top < 0 || bottom > drawing.height,
  );
  const overlaps = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} on ${b.text}`),
  );
  const faults = [/NaN|Infinity|undefined|null/, / style=/, / id=/, /<style/].filter((pattern) =>
    pattern.test(drawing.svg),
  );
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...overlaps.map((pair) => `overlap: ${pair}`),
    ...faults.map(String),
  ];
}
