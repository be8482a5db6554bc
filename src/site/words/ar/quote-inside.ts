/** A text that is put between double quotation marks: its own become single ones, as printers set them. */
export function quoteInside(text: string): string {
  return text.replaceAll('«', '‹').replaceAll('»', '›').replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}

/** The text in quotation marks of this language. */
export function inQuotes(text: string): string {
  return `«${quoteInside(text)}»`;
}
