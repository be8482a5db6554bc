/** A text that is put between double quotation marks: its own become single ones, as printers set them. */
export function quoteInside(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}
