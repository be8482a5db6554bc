/**
 * Writes the plain part of YAML that nearly all frontmatter is written in, several times faster than the library that knows all
 * of YAML, in the same words: maps and lists, those that are short on one line, and one-line text, in quotes where it needs them. It gives
 * up on everything else, so that the library decides; a property test holds the two together.
 */
import { isShort } from './short-collections.ts';

/** The lines of one field, or `undefined` where its value is not plain. */
export function writePlainField(key: string, value: unknown): string | undefined {
  const written = plainKey.test(key) ? writeValue(value, '  ') : undefined;
  return written === undefined ? undefined : `${key}:${written}\n`;
}

const plainKey = /^(?!(?:true|True|TRUE|false|False|FALSE|null|Null|NULL)$)[A-Za-z][A-Za-z\d]*$/;
/** One-line text that starts with no mark of YAML. */
const plainText = /^[^\p{Cc}\p{Cs}\uFEFF\u2028\u2029 ,[\]{}#&*!|>'"%@`?:~.+=<-][^\p{Cc}\p{Cs}\uFEFF\u2028\u2029]*$/u;
const flowMark = /[,[\]{}]/;
/** What the core schema reads, or might read, as something else than text. */
const special = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL|\d[\d.]*(?:[eE][-+]?\d*)?|0[xo].*)$/;

/** What can stand in quotes as it is. */
const quotable = /^[^\p{Cc}\p{Cs}\uFEFF\u2028\u2029"\\]*$/u;
/** What surely needs quotes: a mark of YAML, or a number, a truth value or nothing by its looks. */
const surelyQuoted =
  /^[ ,[\]{}#&*!|>'%@`]|^[?-](?: |$)|: | #|[ :]$|^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL|\d+|)$/;

/** What follows `key:`; lines below are indented. */
function writeValue(value: unknown, indent: string): string | undefined {
  if (typeof value !== 'object' || value === null) return after(' ', writeScalar(value));
  if (!isPlain(value)) return undefined;
  if (isShort(value)) return after(' ', writeFlow(value));
  const lines: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const isBlock = typeof item === 'object' && item !== null && !isShort(item);
      const line = isBlock ? undefined : writeFlow(item);
      if (line === undefined) return undefined;
      lines.push(`\n${indent}- ${line}`);
    }
    return lines.join('');
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const written = plainKey.test(key) ? writeValue(item, `${indent}  `) : undefined;
    if (written === undefined) return undefined;
    lines.push(`\n${indent}${key}:${written}`);
  }
  return lines.length === 0 ? undefined : lines.join('');
}

const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
const after = (before: string, written: string | undefined) => (written === undefined ? undefined : before + written);

/** A value on one line; inside brackets, texts with marks of them stand in quotes. */
function writeFlow(value: unknown, isInside = false): string | undefined {
  if (typeof value !== 'object' || value === null) return writeScalar(value, isInside);
  if (!isPlain(value)) return undefined;
  const parts: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined && !Array.isArray(value)) continue;
    const text = writeFlow(item, true);
    if (text === undefined) return undefined;
    if (Array.isArray(value)) parts.push(text);
    else if (plainKey.test(key)) parts.push(`${key}: ${text}`);
    else return undefined;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open} ${parts.join(', ')} ${close}`;
}

function writeScalar(value: unknown, isInside = false): string | undefined {
  if (value === null || typeof value === 'boolean') return String(value);
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
  if (typeof value !== 'string') return undefined;
  if (surelyQuoted.test(value) || (isInside && flowMark.test(value)))
    return quotable.test(value) ? `"${value}"` : undefined;
  return plainText.test(value) && !special.test(value) ? value : undefined;
}
