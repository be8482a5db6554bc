/** Whether two values of plain data are equal; the order of fields does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const own = new Map(Object.entries(a));
  const other = Object.entries(b);
  return own.size === other.length && other.every(([key, value]) => own.has(key) && isSame(own.get(key), value));
}
