/** Which lists and maps of frontmatter stand on one line. */

/** Longer texts, and texts with line breaks, read better on lines of their own. */
const longestShort = 80;

const isProse = (value: unknown) => typeof value === 'string' && (value.length > longestShort || value.includes('\n'));
const isPair = (value: object) => Array.isArray(value) && value.length === 2 && !value.some(isCollection);
const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A collection of plain values and pairs of them, or of the parts of a line, without long texts. */
export function isShort(collection: object): boolean {
  const items: readonly unknown[] = Object.values(collection);
  const isFlat = items.every((item) => !isCollection(item) || isPair(item));
  const hasParts = Object.entries(collection).some(([key, value]) => key === 'parts' && value !== undefined);
  return (isFlat || hasParts) && !items.some(isProse);
}
