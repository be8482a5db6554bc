/** Names of sources and stories, made once from what they are called. */
import { slugify } from '#core/segment.ts';
import { idSegmentPattern, reservedIds } from '#schema';

/** Whether the name may be a segment of an id as it stands. */
export function isSegment(name: string): boolean {
  return idSegmentPattern.test(name) && name.length <= 100 && !reservedIds.includes(name);
}

/** A name for a source that is not yet taken: from its title, else its file, else its hash. */
export function nameSource(title: string, file: string, sha256: string, isTaken: (name: string) => boolean): string {
  const fromTitle = slugify(title);
  const stem = slugify(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
  const name = [fromTitle, stem].find((slug) => /[a-z]/.test(slug)) ?? `source-${sha256.slice(0, 4)}`;
  if (isSegment(name) && !isTaken(name)) return name;
  for (let digits = 4; digits < 64; digits += 4) {
    const longer = `${name}-${sha256.slice(0, digits)}`;
    if (!isTaken(longer)) return longer;
  }
  return `${name}-${sha256}`;
}
