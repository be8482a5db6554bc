/** Names of sources and stories, made once from what they are called. */
import { idSegmentPattern, reservedIds } from '#schema';

/** Longest name made from a title; whole words. */
const longestName = 48;
/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower-case ASCII words joined by hyphens, cut at a word; empty for a text without such letters. */
export function slugify(text: string, longest = longestName): string {
  const plain = text
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  let slug = '';
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}

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
