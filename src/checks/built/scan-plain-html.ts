/**
 * Scans HTML as our pages are written: each tag closed by its own bracket, attributes in double quotes or without value, no comments.
 * It gives up on everything else, so that a tokenizer decides, which takes four times as long; a property test holds the two together.
 */

/** Names are in small letters. */
export interface TagTaker {
  /** @param attributes those that are read; of one that stands twice, the first */
  readonly openTag: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly closeTag: (name: string) => void;
  /** The text of a title. */
  readonly titleText: (text: string) => void;
}

/** Whether it went to the end; else what was taken counts for nothing. */
export type PlainScanner = (html: string, taker: TagTaker) => boolean;

type Units = Uint8Array;
const listUnits = (holds: (character: string) => boolean): Units =>
  Uint8Array.from({ length: 128 }, (_, unit) => Number(holds(String.fromCharCode(unit))));
const inName = listUnits((character) => /[\w:.-]/.test(character));
const letters = listUnits((character) => /[a-z]/i.test(character));
const spaces = listUnits((character) => /[ \n]/.test(character));
const [quote, slash, equals, bracket] = [34, 47, 61, 62];

function skip(html: string, from: number, units: Units): number {
  let at = from;
  while (units[html.charCodeAt(at)] === 1) at += 1;
  return at;
}

const entity = /&(?:amp|quot|lt|gt|#38|#34|#39|#60|#62);/g;
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&#38;': '&',
  '&#34;': '"',
  '&#39;': "'",
  '&#60;': '<',
  '&#62;': '>',
};

/** Undefined where another entity stands, or may. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text;
  if (text.replace(entity, '').includes('&')) return undefined;
  return text.replace(entity, (written) => characters[written] ?? written);
}

/** What they hold is text up to their end. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'title']);
/** The same, but rare: left to the tokenizer. */
const rare: ReadonlySet<string> = new Set(['textarea', 'iframe', 'noembed', 'noframes', 'plaintext', 'xmp']);
const none: ReadonlyMap<string, string> = new Map();
const doctype = '<!doctype html>';

interface ReadTag {
  readonly attributes: ReadonlyMap<string, string>;
  /** Place of the bracket. */
  readonly end: number;
}

/** @param names of the attributes that are read, besides all that begin with `on` */
export function scannerOf(names: ReadonlySet<string>): PlainScanner {
  const isRead = (name: string) => names.has(name) || name.startsWith('on');
  const mayBeRead = listUnits((character) => [...names, 'on'].some((name) => name.startsWith(character.toLowerCase())));

  /** @param from behind the name of the tag */
  function readTag(html: string, from: number): ReadTag | undefined {
    let attributes: Map<string, string> | undefined;
    for (let at = from; ;) {
      const start = skip(html, at, spaces);
      const unit = html.charCodeAt(start);
      if (unit === bracket) return { attributes: attributes ?? none, end: start };
      if (unit === slash && html.charCodeAt(start + 1) === bracket)
        return { attributes: attributes ?? none, end: start + 1 };
      if (start === at || letters[unit] !== 1) return undefined;
      const end = skip(html, start, inName);
      at = end;
      let written = '';
      if (html.charCodeAt(end) === equals) {
        at = html.charCodeAt(end + 1) === quote ? html.indexOf('"', end + 2) + 1 : 0;
        if (at === 0) return undefined;
        if (mayBeRead[unit] === 1) written = html.slice(end + 2, at - 1);
      }
      if (mayBeRead[unit] !== 1) continue;
      const name = html.slice(start, end).toLowerCase();
      if (!isRead(name) || attributes?.has(name) === true) continue;
      const value = decode(written);
      if (value === undefined) return undefined;
      attributes ??= new Map();
      attributes.set(name, value);
    }
  }

  return (html, taker) => {
    for (let at = html.indexOf('<'); at >= 0;) {
      const closes = html.charCodeAt(at + 1) === slash;
      const start = closes ? at + 2 : at + 1;
      if (letters[html.charCodeAt(start)] !== 1) {
        if (html.slice(at, at + doctype.length).toLowerCase() !== doctype) return false;
        at = html.indexOf('<', at + doctype.length);
        continue;
      }
      const behind = skip(html, start, inName);
      const name = html.slice(start, behind).toLowerCase();
      if (closes) {
        if (html.charCodeAt(behind) !== bracket) return false;
        taker.closeTag(name);
        at = html.indexOf('<', behind);
        continue;
      }
      const tag = rare.has(name) ? undefined : readTag(html, behind);
      if (tag === undefined) return false;
      taker.openTag(name, tag.attributes);
      at = html.indexOf('<', tag.end);
      if (!raw.has(name)) continue;
      if (at < 0 || !html.startsWith(`</${name}>`, at)) return false;
      const text = name === 'title' ? decode(html.slice(tag.end + 1, at)) : '';
      if (text === undefined) return false;
      taker.titleText(text);
    }
    return true;
  };
}
