/**
 * Bytes of a seed to text: UTF-8 with or without byte order mark, UTF-16 with mark, else what a page declares, else Windows-1252.
 * Windows-1252 follows the WHATWG Encoding Standard, in which every byte is a character.
 */

/** A file above this is no article; it would only fill memory. */
export const maximumBytes = 50 * 1024 * 1024;

/** Where the lines of a seed end, so that all who count them count the same. */
export const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** How many bytes at the head are looked at for signs of a binary file. */
const sniffedBytes = 8192;
/** Control characters that text files hold. */
const harmlessControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
/** Magic numbers of formats that are collected by mistake. */
const magicNumbers: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
];

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** assumed: the bytes are no UTF-8 and nothing says what they are; replaced: U+FFFD stands where bytes are none of the encoding. */
  readonly doubt: 'assumed' | 'replaced' | undefined;
}

export type Decoded = DecodedText | { readonly reason: string };

/** How many characters at the head of a page may declare its encoding (WHATWG HTML, "prescan a byte stream"). */
const prescanned = 1024;
/** What browsers write when they save a page with all that belongs to it. */
const webArchive = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){1,20}?content-type:\s*multipart\/related/i;

/** Counted through: a call for each byte takes seven times as long. */
function hasControls(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(bytes.length, sniffedBytes); at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && !harmlessControls.has(byte)) return true;
  }
  return false;
}

/** The text of a file, or the reason why it is none, as a sentence part that follows the file's name. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'is empty' };
  if (bytes.length > maximumBytes) return { reason: `is larger than ${maximumBytes / 1024 / 1024} MB` };
  const mark = readMark(bytes);
  if (mark !== undefined) return blankOr(decodeAs(mark, bytes));
  const kind = magicNumbers.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0];
  if (kind !== undefined) return { reason: `is ${kind}, not text` };
  if (hasControls(bytes))
    return { reason: 'holds control characters, so it is not text (or UTF-16 without a byte order mark)' };
  const text = decodeStrictly('utf-8', bytes);
  if (text !== undefined) return blankOr({ text, encoding: 'utf-8', doubt: undefined });
  const declared = readDeclared(bytes);
  return blankOr(
    declared === undefined ? { ...decodeAs('windows-1252', bytes), doubt: 'assumed' } : decodeAs(declared, bytes),
  );
}

/** What readers must know of a text whose bytes left a doubt, as a sentence part that follows the name of the file. */
export function describeDoubt({ encoding, doubt }: DecodedText): string | undefined {
  if (doubt === 'assumed')
    return 'is not UTF-8 and names no other encoding, so it was read as Windows-1252; if that is wrong, so are its letters';
  return doubt && `holds bytes that are not ${encoding.toUpperCase()}; \uFFFD stands in their place`;
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  const text = decodeStrictly(encoding, bytes);
  return text === undefined
    ? { text: new TextDecoder(encoding).decode(bytes), encoding, doubt: 'replaced' }
    : { text, encoding, doubt: undefined };
}

/** Undefined where a byte does not belong to the encoding. */
function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The encoding that the head of a page declares, if it is one and not UTF-8, which the bytes are not; UTF-16 would have a mark. */
function readDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, prescanned));
  const label =
    /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w:.-]+)|^<\?xml[^>]{0,80}encoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  try {
    const { encoding } = new TextDecoder((label?.[1] ?? label?.[2] ?? '').toLowerCase());
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function blankOr(decoded: DecodedText): Decoded {
  if (webArchive.test(decoded.text.slice(0, sniffedBytes)))
    return { reason: 'is a web archive (MHTML), not a page; save the article as a page (HTML only) or as text' };
  return /[\p{L}\p{N}]/u.test(decoded.text) ? decoded : { reason: 'holds no words' };
}
