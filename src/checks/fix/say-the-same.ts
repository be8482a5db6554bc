/** Whether two versions of a file say the same: the last guard of every fix. */
import type { ContentDocument } from '#markdown/read-document.ts';
import { haveSameWords } from './quote-words.ts';

/** The same fields, in any order, with the same texts but for white space, and quotes of the same words; and the same prose but for white space. */
export function sayTheSame(a: ContentDocument, b: ContentDocument): boolean {
  const bodies = [a, b].map(({ text, bodyStart }) => onOneLine(text.slice(bodyStart)));
  return a.findings.length === 0 && b.findings.length === 0 && bodies[0] === bodies[1] && holdTheSame(a.data, b.data);
}

function holdTheSame(a: unknown, b: unknown, key = ''): boolean {
  if (typeof a === 'string' && typeof b === 'string')
    return onOneLine(a) === onOneLine(b) || (key === 'quote' && haveSameWords(a, b));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => holdTheSame(item, b[index]));
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
    return (
      left.length === right.size &&
      left.every(([name, value]) => right.has(name) && holdTheSame(value, right.get(name), name))
    );
  }
  return a === b;
}

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
