import { createHash } from 'node:crypto';

/** A hash of parts in order, none of which can pass for a piece of another. */
export function hashParts(parts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 32);
}
