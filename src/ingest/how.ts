/** How a field of the metadata is known. */
import type { SourceInput } from '#schema';

export type Provenance = NonNullable<SourceInput['provenance']>;
export type How = NonNullable<Provenance['title']>;

export function stated(line: number): How {
  return { how: 'stated', line };
}
