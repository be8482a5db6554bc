/**
 * Text fragments (WICG, URL Fragment Text Directives): `#:~:text=prefix-,start,end,-suffix` leads to words of a page.
 *
 * A fragment is made only where it is proven to mean one place: its words occur once in the source however they are
 * compared. The specification compares by base characters at word bounds within blocks; here case, accents, marks and
 * white space do not count, nor do bounds and blocks. What occurs once under the wider comparison occurs once under the narrower.
 */
import type { Source, Span } from './model.ts';

export interface TextFragment {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * Words that a fragment has at least where the passage has them. Fewer are often enough in the article, but the page
 * around it has menus and other headlines, which nobody knows here.
 */
const fewestWords = 3;
/** A passage of up to so many words is given whole; a longer one by its first and last words where these are enough. */
const mostWhole = 6;
/** Beyond so many words a whole passage makes an address that nobody can send. */
const mostWholeEver = 24;
/** Words on each side beyond which a longer fragment is not tried. */
const mostAtEnds = 10;
/** Words of context before and after. */
const mostContext = 6;

/** Marks that always stand apart from a letter beside them (UAX 29): what is cut off at the ends of words. */
const apart = /[\s“”„«»"()[\]{}‹›—–‐-―\-/…!?$€£¥%&*+=<>|~@#§。、，「」『』]/u;
/** Marks that stand apart from a letter only where no letter follows on their other side. */
const apartAtEnds = /[.,;:'’‘]/u;
const wordEdge = /[\p{L}\p{N}]/u;
const hebrew = /\p{sc=Hebrew}/u;

/** Letters that differ from others in less than their base, and do not fall apart by themselves. */
const baseLetters: ReadonlyMap<string, string> = new Map(
  'ß ss,æ ae,œ oe,ø o,đ d,ð d,ł l,ħ h,þ th,ı i,ŋ n,ς σ,ى ي'.split(',').map((pair) => {
    const [letter = '', base = ''] = pair.split(' ');
    return [letter, base];
  }),
);

/** A text as the letters and digits by which it is compared, each with its place. */
interface Essence {
  readonly text: string;
  /** Place in the original of each character. */
  readonly places: Uint32Array;
}

function reduceCharacter(character: string): string {
  if (/^[a-z0-9]$/.test(character)) return character;
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  return [...plain.replaceAll(/[^\p{L}\p{N}]|\u0640/gu, '')].map((one) => baseLetters.get(one) ?? one).join('');
}

function reduce(text: string): Essence {
  const places: number[] = [];
  let reduced = '';
  let at = 0;
  for (const character of text) {
    const own = reduceCharacter(character);
    for (let i = 0; i < own.length; i += 1) places.push(at);
    reduced += own;
    at += character.length;
  }
  return { text: reduced, places: Uint32Array.from(places) };
}

const essences = new WeakMap<object, Essence>();
function essenceOf(source: Pick<Source, 'text'>): Essence {
  const known = essences.get(source);
  if (known !== undefined) return known;
  const made = reduce(source.text);
  essences.set(source, made);
  return made;
}

/** Places of all occurrences, overlapping ones too; up to two, since more say no more. */
function findTwo(essence: Essence, words: string, from = 0): number[] {
  const needle = reduce(words).text;
  const found: number[] = [];
  if (needle === '') return found;
  for (
    let at = essence.text.indexOf(needle, from);
    at >= 0 && found.length < 2;
    at = essence.text.indexOf(needle, at + 1)
  )
    found.push(at);
  return found;
}

/** Whether a word begins (or ends) at the edge of `span`, by the rules of UAX 29 for any language. */
function isBound(text: string, at: number, side: 'start' | 'end'): boolean {
  const inner = side === 'start' ? text.charAt(at) : text.charAt(at - 1);
  const outer = side === 'start' ? text.charAt(at - 1) : text.charAt(at);
  const beyond = side === 'start' ? text.charAt(at - 2) : text.charAt(at + 1);
  if (outer === '' || apart.test(outer)) return true;
  if (!apartAtEnds.test(outer) || (hebrew.test(inner) && /['’]/u.test(outer))) return false;
  return beyond === '' || apart.test(beyond);
}

/** Words between white space, without the marks around them; only those whose edges are bounds of words. */
function listWords(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/\S+/gu), (match) => {
    let from = start + match.index;
    let to = from + match[0].length;
    while (from < to && !wordEdge.test(String.fromCodePoint(text.codePointAt(from) ?? 0))) from += 1;
    while (
      to > from &&
      !/[\p{L}\p{N}\p{M}]/u.test(text.slice(to - 1, to)) &&
      !/[\uDC00-\uDFFF]/.test(text.charAt(to - 1))
    )
      to -= 1;
    return { start: from, end: to };
  }).filter((word) => word.end > word.start);
}

/** The characters of a span with white space as single spaces. */
function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
}

/** Stretches of context that end (or begin) at an edge of the passage, shortest first; the first is none. */
function listContexts(text: string, room: Span, side: 'prefix' | 'suffix'): (Span | undefined)[] {
  const words = listWords(text, room);
  const near = side === 'prefix' ? words.slice(-mostContext).toReversed() : words.slice(0, mostContext);
  const bound = near.filter(({ start, end }) =>
    side === 'prefix' ? isBound(text, start, 'start') : isBound(text, end, 'end'),
  );
  return [
    undefined,
    ...bound.map(({ start, end }) => (side === 'prefix' ? { start, end: room.end } : { start: room.start, end })),
  ];
}

interface Candidate {
  readonly first: Span;
  readonly last?: Span | undefined;
  readonly prefix?: Span | undefined;
  readonly suffix?: Span | undefined;
}

/** The passage whole, or by more and more of its first and last words; what lies between two parts is not used. */
function listCandidates(head: readonly Span[], tail: readonly Span[], isWhole: boolean): Candidate[] {
  const [first, last] = [head[0], tail.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = isWhole && head.length <= mostWholeEver ? [{ first: { start: first.start, end: last.end } }] : [];
  if (isWhole && head.length <= mostWhole) return whole;
  const most = isWhole ? Math.floor(head.length / 2) : Math.min(head.length, tail.length);
  const ends = Array.from(
    { length: Math.max(0, Math.min(mostAtEnds, most) - fewestWords + 1) },
    (_, more): Candidate => ({
      first: { start: first.start, end: head[fewestWords + more - 1]?.end ?? first.end },
      last: { start: tail.at(-(fewestWords + more))?.start ?? last.start, end: last.end },
    }),
  );
  return [...whole, ...ends];
}

/** Whether the fragment means one place: its start occurs once, and the first end after it is the passage's own. */
function isUnique(source: Pick<Source, 'text'>, { first, last, prefix, suffix }: Candidate): boolean {
  const essence = essenceOf(source);
  const { text } = source;
  const head = {
    start: prefix?.start ?? first.start,
    end: last === undefined ? (suffix?.end ?? first.end) : first.end,
  };
  const starts = findTwo(essence, text.slice(head.start, head.end));
  if (starts.length !== 1) return false;
  if (last === undefined) return true;
  const tail = text.slice(last.start, suffix?.end ?? last.end);
  const from = essence.places.findIndex((place) => place >= first.end);
  const [found] = findTwo(essence, tail, from);
  return found !== undefined && essence.places[found] === last.start;
}

/** The block that holds a span. */
function roomAround(source: Pick<Source, 'blocks'>, span: Span, open: readonly Span[]): Span | undefined {
  const block = source.blocks.find((own) => own.span.start <= span.start && span.end <= own.span.end)?.span;
  const shown = open.find((own) => own.start <= span.start && span.end <= own.end);
  if (block === undefined || shown === undefined) return undefined;
  return { start: Math.max(block.start, shown.start), end: Math.min(block.end, shown.end) };
}

/**
 * The shortest fragment that leads to the words from the first span to the last, of one block.
 *
 * @param spans places of a located quote
 * @param open what the public may see: context is taken from there only
 * @returns undefined where no fragment is certain to mean this place and no other
 */
export function findTextFragment(
  source: Pick<Source, 'text' | 'blocks'>,
  spans: readonly Span[],
  open: readonly Span[],
): TextFragment | undefined {
  const { text } = source;
  const [head, tail] = [spans[0], spans.at(-1)];
  if (head === undefined || tail === undefined || !text.isWellFormed()) return undefined;
  const roomBefore = roomAround(source, head, open);
  const roomAfter = roomAround(source, tail, open);
  if (roomBefore === undefined || roomAfter === undefined) return undefined;
  const all = listCandidates(listWords(text, head), listWords(text, tail), spans.length === 1).flatMap(
    ({ first, last }) => {
      const end = last ?? first;
      if (!isBound(text, first.start, 'start') || !isBound(text, end.end, 'end')) return [];
      if (last !== undefined && !(isBound(text, first.end, 'end') && isBound(text, last.start, 'start'))) return [];
      const before = listContexts(text, { start: roomBefore.start, end: first.start }, 'prefix');
      const after = listContexts(text, { start: end.end, end: roomAfter.end }, 'suffix');
      return before.flatMap((prefix) => after.map((suffix) => ({ first, last, prefix, suffix })));
    },
  );
  const written = all.map((candidate) => ({ candidate, fragment: writeParts(text, candidate) }));
  const byLength = written.toSorted(
    (a, b) => writeTextFragment(a.fragment).length - writeTextFragment(b.fragment).length,
  );
  return byLength.find(({ candidate }) => isUnique(source, candidate))?.fragment;
}

function writeParts(text: string, { first, last, prefix, suffix }: Candidate): TextFragment {
  return {
    start: wordsOf(text, first),
    ...(last === undefined ? {} : { end: wordsOf(text, last) }),
    ...(prefix === undefined ? {} : { prefix: wordsOf(text, prefix) }),
    ...(suffix === undefined ? {} : { suffix: wordsOf(text, suffix) }),
  };
}

const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** `text=prefix-,start,end,-suffix`, percent-encoded. */
export function writeTextFragment({ prefix, start, end, suffix }: TextFragment): string {
  const before = prefix === undefined ? '' : `${encode(prefix)}-,`;
  const to = end === undefined ? '' : `,${encode(end)}`;
  const after = suffix === undefined ? '' : `,-${encode(suffix)}`;
  return `text=${before}${encode(start)}${to}${after}`;
}

/** An address with the fragment; the address may have an anchor, and loses a text directive that it has. */
export function addTextFragment(url: string, fragment: TextFragment): string {
  const [address = ''] = url.split(':~:');
  return `${address}${address.includes('#') ? '' : '#'}:~:${writeTextFragment(fragment)}`;
}
