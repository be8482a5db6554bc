/**
 * The Content Security Policy of every page: what is planted in a page can neither run nor call anybody. It is written here and
 * not by Astro, which hashes the scripts and styles of each page once more, although all of them are files of the site.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/**
 * Undefined in development, where Vite's own scripts stand in the page.
 * @param more sources that a page may use besides, by directive
 */
export function writePolicy(more: Partial<typeof policy> = {}): string | undefined {
  if (globalThis.crossbearingVersion !== undefined) return undefined;
  const added = new Map(Object.entries(more));
  const all = Object.entries(policy).map(([name, sources]) => [name, sources, added.get(name) ?? []].flat().join(' '));
  return `${all.join(';')};`;
}
