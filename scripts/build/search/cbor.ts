/** The part of CBOR (RFC 8949) that Pagefind's files are written in: numbers from 0, texts, and lists of known length. */
export type Cbor = number | string | readonly Cbor[];

const majors = { number: 0, text: 3, list: 4 } as const;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws where the bytes hold anything else */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readLength = (head: number): number => {
    const short = head & 31;
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    throw new Error(`Not expected in a search index: CBOR head ${head}`);
  };
  const readValue = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const length = readLength(head);
    if (head >> 5 === majors.number) return length;
    if (head >> 5 === majors.list) return Array.from({ length }, readValue);
    if (head >> 5 !== majors.text) throw new Error(`Not expected in a search index: CBOR head ${head}`);
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  return readValue();
}

function writeHead(major: number, length: number): number[] {
  const head = major << 5;
  if (length < 24) return [head | length];
  if (length < 2 ** 8) return [head | 24, length];
  if (length < 2 ** 16) return [head | 25, length >> 8, length & 255];
  return [head | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
}

/** The shortest form of a value; `readCbor` gives it back. */
export function writeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const write = (part: Cbor): void => {
    if (typeof part === 'number') bytes.push(...writeHead(majors.number, part));
    else if (typeof part === 'string') {
      const text = Buffer.from(part);
      bytes.push(...writeHead(majors.text, text.length), ...text);
    } else {
      bytes.push(...writeHead(majors.list, part.length));
      for (const item of part) write(item);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}
