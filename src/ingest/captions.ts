/** Picture captions, by the signs that agencies' style guides give them. */
import { agencies } from '#data/agencies.ts';

const sources = [...agencies.flatMap(({ forms }) => forms), 'EPA', 'Getty', 'Getty Images', 'Shutterstock']
  .map(escapePattern)
  .join('|');
const credits = {
  brackets: new RegExp(
    `\\((?:${sources}|photo|image|picture|file|credit|courtesy|via|pool)(?![\\p{L}\\p{N}])[^)]{0,80}\\)\\s*\\.?$`,
    'iu',
  ),
  slash: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources}|AP Photo)\\s?/\\s?\\p{Lu}[\\p{L}\\p{M}. '’/-]{1,60}$`, 'u'),
  colon:
    /(?:©|\b(?:photo(?:graph)?(?: by| credit| courtesy)?|picture|image(?: credit)?|credit|foto|crédit|bild|fotografía)\s*:)\s*\p{Lu}.{1,80}$/u,
  wording:
    /\b(?:file (?:photo|picture|image)|handout (?:photo|picture)|photo taken|pictured? (?:here|above|below|left|right)|in this (?:\w+ \d{1,2}, \d{4},? )?(?:file )?(?:photo|picture|image|handout)|screenshot from|still from (?:a )?video)\b/iu,
  by: /\b(?:photograph|photo|picture|image)s? (?:by|courtesy(?: of)?) \p{Lu}/u,
} as const;
const creditSigns = Object.values(credits);
const agencyDate =
  /,\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2},\s+\d{4}\.?(?:\s*\([^)]{2,60}\))?$/iu;

/** Longer texts are articles that mention a picture. */
const longestCaption = 700;

const copyrightLine = /\bcopyright\b|\ball rights reserved\b|^\s*(?:©|\(c\))/iu;

export function isCaption(text: string): boolean {
  if (copyrightLine.test(text.slice(0, longestCaption))) return false;
  if (text.length > longestCaption || text.length < 20) return false;
  const tail = text.slice(-160);
  return (
    agencyDate.test(tail) || creditSigns.some((sign) => sign.test(tail)) || credits.wording.test(text.slice(0, 300))
  );
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
