/** Keeps characters off pages that turn the order of the text around them, or end it. */
import { allHiding, hiding } from '#core/reordering.ts';

/** A text as pages print it: the same without those characters. Everything else stays as it is. */
export function printable(text: string): string {
  return hiding.test(text) ? text.replace(allHiding, '') : text;
}

/** The same for every text inside plain data. */
export function printableData<T>(data: T): T;
export function printableData(data: unknown): unknown {
  if (typeof data === 'string') return printable(data);
  if (Array.isArray(data)) return data.map((item: unknown) => printableData(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]: [string, unknown]) => [key, printableData(value)]));
}
