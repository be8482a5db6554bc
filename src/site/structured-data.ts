/** Structured data (schema.org, as JSON-LD): only facts that the site states in words too. */

/** JSON for a script element: `<` is escaped, so that no text can end the element. */
export function writeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
