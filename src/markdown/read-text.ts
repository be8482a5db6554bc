/** Bytes of a file to text, bounded and only as UTF-8. */
import { readFile, stat } from 'node:fs/promises';

/** Largest file that is read: ten times the longest article we know of; reading and checking one takes about a second. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

export type ReadText =
  { readonly text: string } | { readonly text: undefined; readonly ruleId: string; readonly reason: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, its byte order mark kept; or what is wrong with it. `undefined` if there is no such file. */
export async function readText(path: string): Promise<ReadText | undefined> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      const reason = `The file has ${size} bytes, expected at most ${MAX_FILE_BYTES}; split or shorten it`;
      return { text: undefined, ruleId: 'file-size', reason };
    }
    return decodeText(await readFile(path));
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
  return { text: undefined, ruleId: 'file-encoding', reason: `Found ${found}; save the file as UTF-8` };
}
