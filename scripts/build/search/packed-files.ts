/** The files of Pagefind: a signature before the data, packed. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';

/** What Pagefind writes before the data of each file. */
const signature = Buffer.from('pagefind_dcd');

/** Levels above take twice as long for a hundredth less. */
const level = 6;

export function unpack(content: Uint8Array): Uint8Array {
  const data = content[0] === 0x1f ? gunzipSync(content) : content;
  return data.subarray(signature.length);
}

/** Packed by a library in JavaScript: Node's own gives other bytes on other machines. */
export function pack(data: Uint8Array): { readonly content: Uint8Array; readonly hash: string } {
  const plain = Buffer.concat([signature, data]);
  return { content: gzipSync(plain, { level, mtime: 0 }), hash: createHash('sha256').update(plain).digest('hex') };
}

/** Letters of a hash that files are named by, unless two begin with the same ones. */
const shortest = 7;

/** Of each hash as many letters as tell it from all others, whatever their order. */
export function shortenHashes(hashes: Iterable<string>): Map<string, string> {
  const sorted = [...new Set(hashes)].toSorted();
  const shared = (a: string, b: string) => {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length += 1;
    return length;
  };
  return new Map(
    sorted.map((hash, at) => {
      const same = Math.max(shared(hash, sorted[at - 1] ?? ''), shared(hash, sorted[at + 1] ?? ''));
      return [hash, hash.slice(0, Math.max(shortest, same + 1))];
    }),
  );
}
