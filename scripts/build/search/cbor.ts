/** The part of CBOR (RFC 8949) that Pagefind's files are written in: whole numbers, texts, and lists of known length. */
export type Cbor = number | string | readonly Cbor[];

const majors = { number: 0, negative: 1, text: 3, list: 4 } as const;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads one value after another. Everything throws where the bytes hold anything else. */
export class CborReader {
  readonly bytes: Uint8Array;
  /** Where the next value begins. */
  at = 0;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private readHead(): { readonly major: number; readonly length: number } {
    const head = this.view.getUint8(this.at);
    this.at += 1;
    const short = head & 31;
    if (short < 24) return { major: head >> 5, length: short };
    const start = this.at;
    this.at += 2 ** (short - 24);
    if (short === 24) return { major: head >> 5, length: this.view.getUint8(start) };
    if (short === 25) return { major: head >> 5, length: this.view.getUint16(start) };
    if (short === 26) return { major: head >> 5, length: this.view.getUint32(start) };
    throw unexpected(head);
  }

  private readLength(expected: number): number {
    const { major, length } = this.readHead();
    if (major !== expected) throw unexpected(major << 5);
    return length;
  }

  readNumber = (): number => this.readLength(majors.number);

  /** The length of a list, whose items follow. */
  readList = (): number => this.readLength(majors.list);

  readText = (): string => this.takeText(this.readLength(majors.text));

  private takeText(length: number): string {
    this.at += length;
    return decoder.decode(this.bytes.subarray(this.at - length, this.at));
  }

  readValue = (): Cbor => {
    const { major, length } = this.readHead();
    if (major === majors.number) return length;
    if (major === majors.negative) return -1 - length;
    if (major === majors.list) return Array.from({ length }, this.readValue);
    if (major === majors.text) return this.takeText(length);
    throw unexpected(major << 5);
  };

  /** Goes behind the next value, of whatever kind. */
  skip(): void {
    let left = 1;
    while (left > 0) {
      const { major, length } = this.readHead();
      if (major === majors.list) left += length;
      else if (major === majors.text) this.at += length;
      else if (major !== majors.number && major !== majors.negative) throw unexpected(major << 5);
      left -= 1;
    }
  }
}

const unexpected = (head: number) => new Error(`Not expected in a search index: CBOR head ${head}`);

/** @throws where the bytes hold anything else */
export const readCbor = (bytes: Uint8Array): Cbor => new CborReader(bytes).readValue();

/** Room at first; it doubles. */
const firstRoom = 1 << 16;

/** Writes one value behind another, each in its shortest form. */
export class CborWriter {
  private room = Buffer.allocUnsafe(firstRoom);
  /** Bytes written so far. */
  length = 0;

  private reserve(bytes: number): void {
    if (this.length + bytes <= this.room.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.room.length * 2, this.length + bytes));
    this.room.copy(larger, 0, 0, this.length);
    this.room = larger;
  }

  private writeHead(major: number, length: number): void {
    this.reserve(5);
    const head = major << 5;
    if (length < 24) this.length = this.room.writeUInt8(head | length, this.length);
    else if (length < 2 ** 8) this.length = this.room.writeUInt16BE(((head | 24) << 8) | length, this.length);
    else if (length < 2 ** 16) {
      this.length = this.room.writeUInt8(head | 25, this.length);
      this.length = this.room.writeUInt16BE(length, this.length);
    } else {
      this.length = this.room.writeUInt8(head | 26, this.length);
      this.length = this.room.writeUInt32BE(length, this.length);
    }
  }

  /** Of a list, whose items have to follow. */
  writeList(length: number): void {
    this.writeHead(majors.list, length);
  }

  writeValue(value: Cbor): void {
    if (typeof value === 'number')
      this.writeHead(value < 0 ? majors.negative : majors.number, value < 0 ? -1 - value : value);
    else if (typeof value === 'string') {
      const bytes = Buffer.byteLength(value);
      this.writeHead(majors.text, bytes);
      this.reserve(bytes);
      this.length += this.room.write(value, this.length);
    } else {
      this.writeList(value.length);
      for (const item of value) this.writeValue(item);
    }
  }

  /** Values that are written already. */
  writeBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.room.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A copy of all that was written. */
  take = (): Uint8Array => Uint8Array.prototype.slice.call(this.room, 0, this.length);
}

/** The shortest form of a value; `readCbor` gives it back. */
export function writeCbor(value: Cbor): Uint8Array {
  const writer = new CborWriter();
  writer.writeValue(value);
  return writer.take();
}
