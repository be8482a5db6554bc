/** Writes fields of frontmatter: quotes as `|-` blocks, lists of plain values on one line, the rest as blocks. */
import { Document, isScalar, Scalar, visit } from 'yaml';

/** Fields whose words are verbatim. */
const verbatim = new Set(['quote']);

function write(value: unknown): string {
  const document = new Document(value, { schema: 'core' });
  visit(document, {
    Pair: (_, { key, value: inner }) => {
      // White space at the end would not be seen in a block; the writer then takes quotation marks by itself.
      if (isScalar(key) && verbatim.has(String(key.value)) && isScalar(inner) && /\S$/.test(String(inner.value)))
        inner.type = Scalar.BLOCK_LITERAL;
    },
    Seq: (_, seq) => {
      if (seq.items.every(isScalar)) seq.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n$/, '');
}

const indented = (text: string, indent: string) => text.replaceAll(/\n(?=[^\n])/g, `\n${indent}`);

/** `key: value`, its lines after the first led by `indent`, without the last line break. Reading it gives `value` again. */
export function writeField(key: string, value: unknown, indent: string): string {
  return indented(write({ [key]: value }), indent);
}

/** `- value` in the same way. */
export function writeItem(value: unknown, indent: string): string {
  return indented(typeof value === 'object' ? write([value]) : `- ${write(value)}`, indent);
}
