/** Bytes of a file to text, bounded and only as UTF-8. */
import { readFileSync, statSync } from 'node:fs';
import type { Place } from '#core/problem.ts';

/** Largest file that is read: ten times the longest article we know of; reading and checking one takes about a second. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

export type ReadText =
  | { readonly text: string }
  | { readonly text: undefined; readonly ruleId: string; readonly reason: string; readonly place?: Place };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file, its byte order mark kept; or what is wrong with it. `undefined` if there is no such file. Waits for
 * the disk: for thousands of small files that takes a third of the time.
 */
export function readText(path: string): ReadText | undefined {
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE_BYTES) {
      const reason = `The file has ${size} bytes, expected at most ${MAX_FILE_BYTES}; split or shorten it`;
      return { text: undefined, ruleId: 'file-size', reason };
    }
    return decodeText(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    const reason = `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { text: undefined, ruleId: 'file-name', reason };
  }
}

/** Text of UTF-8 bytes; anything else is told apart by name, as far as its first bytes allow. */
function decodeText(bytes: Uint8Array): ReadText {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    if (!wide) return { text: decoder.decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const found = wide ? 'UTF-16' : 'bytes that are not UTF-8, perhaps Windows-1252';
  const reason = `Found ${found}; save the file as UTF-8`;
  return {
    text: undefined,
    ruleId: 'file-encoding',
    reason,
    place: wide ? { line: 1, column: 1 } : findBadByte(bytes),
  };
}

/** Where the text ends that UTF-8 can make of the bytes: the first character that it cannot. */
function findBadByte(bytes: Uint8Array): Place {
  let [valid, bad] = [0, bytes.length];
  while (bad - valid > 1) {
    const middle = Math.floor((valid + bad) / 2);
    if (decodePart(bytes.subarray(0, middle)) === undefined) bad = middle;
    else valid = middle;
  }
  const before = decodePart(bytes.subarray(0, valid)) ?? '';
  const start = before.lastIndexOf('\n') + 1;
  const mark = start === 0 && before.startsWith('\uFEFF') ? 1 : 0;
  return { line: before.split('\n').length, column: before.length - start - mark + 1 };
}

/** The text of the head of a file, without a character that is cut at its end; `undefined` if it is no UTF-8. */
function decodePart(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
