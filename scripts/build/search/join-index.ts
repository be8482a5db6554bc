/** Puts the index of a part together from what was found in each of its units: files as Pagefind's program reads them. */
import { byCodePoint } from '#core/text.ts';
import { CborWriter, writeCbor, type Cbor } from './cbor.ts';
import { fields } from './cut-index.ts';
import { numbersOfWord, spelling, type IndexedUnit } from './indexed-unit.ts';
import { pack, shortenHashes } from './packed-files.ts';

export interface SearchFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A unit with the folder of its fragments, below that of all fragments. */
export interface PlacedUnit {
  readonly folder: string;
  readonly unit: IndexedUnit;
}

/** Bytes of words in one file before it is packed to about a third: a search loads one for each word. */
const mostBytes = 60_000;

/** A word in one unit: its row there, and the number that the first page of the unit has in the part. */
interface Holder {
  readonly unit: IndexedUnit;
  readonly row: number;
  readonly offset: number;
}

function listHolders(units: readonly PlacedUnit[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  let offset = 0;
  for (const { unit } of units) {
    for (const [row, word] of unit.words.words.entries()) {
      const own = holders.get(word);
      if (own === undefined) holders.set(word, [{ unit, row, offset }]);
      else own.push({ unit, row, offset });
    }
    offset += unit.pages.length;
  }
  return holders;
}

function writeEntries(writer: CborWriter, holders: readonly Holder[]): void {
  const numbersOf = ({ unit, row }: Holder) =>
    unit.words.numbers.subarray(row * numbersOfWord, (row + 1) * numbersOfWord);
  writer.writeList(holders.reduce((sum, holder) => sum + (numbersOf(holder)[0] ?? 0), 0));
  let before = 0;
  for (const holder of holders) {
    const { unit, row, offset } = holder;
    const [, first = 0, last = 0, end = 0] = numbersOf(holder);
    const start = row === 0 ? 0 : (unit.words.numbers[row * numbersOfWord - 1] ?? 0);
    writer.writeList(3);
    writer.writeValue(offset + first - before);
    writer.writeBytes(unit.words.places.subarray(start, end));
    before = offset + last;
  }
}

/** A word with its other spellings; `holders` of each by what stands behind the word. */
function writeWord(writer: CborWriter, word: string, holders: readonly (readonly [form: string, Holder[]])[]): void {
  const [, own = []] = holders.find(([form]) => form === '') ?? [];
  const forms = holders.filter(([form]) => form !== '');
  writer.writeList(3);
  writer.writeValue(word);
  writeEntries(writer, own);
  writer.writeList(forms.length);
  for (const [form, list] of forms) {
    writer.writeList(2);
    writer.writeValue(form);
    writeEntries(writer, list);
  }
}

interface Chunk {
  readonly words: readonly string[];
  readonly bytes: Uint8Array;
}

function writeChunks(units: readonly PlacedUnit[]): Chunk[] {
  const holders = [...listHolders(units)].toSorted(([a], [b]) => byCodePoint(a, b));
  const chunks: Chunk[] = [];
  let words: string[] = [];
  let writer = new CborWriter();
  const close = () => {
    if (words.length === 0) return;
    const head = new CborWriter();
    head.writeList(1);
    head.writeList(words.length);
    chunks.push({ words, bytes: Buffer.concat([head.take(), writer.take()]) });
    words = [];
    writer = new CborWriter();
  };
  for (let at = 0; at < holders.length;) {
    const [stem = ''] = holders[at]?.[0].split(spelling, 1) ?? [];
    const forms: [string, Holder[]][] = [];
    for (; at < holders.length; at += 1) {
      const [word, list] = holders[at] ?? ['', []];
      if (word !== stem && !word.startsWith(stem + spelling)) break;
      forms.push([word.slice(stem.length + spelling.length), list]);
    }
    writeWord(writer, stem, forms);
    words.push(stem);
    if (writer.length >= mostBytes) close();
  }
  close();
  return chunks;
}

/** As many characters as tell two neighbours apart. */
function cutNames(a: string, b: string): readonly [string, string] {
  const [left, right] = [[...a], [...b]];
  const same = right.findIndex((letter, at) => letter !== left[at]);
  const most = (same === -1 ? right.length : same) + 1;
  return [left.slice(0, most).join(''), right.slice(0, most).join('')];
}

/** Which words each chunk may have: whoever looks for a word loads the chunks between whose ends it stands. */
function nameChunks(chunks: readonly Chunk[]): (readonly [from: string, to: string])[] {
  return chunks.map(({ words }, at) => {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const [before, after] = [chunks[at - 1]?.words.at(-1), chunks[at + 1]?.words[0]];
    return [
      before === undefined ? first : cutNames(before, first)[1],
      after === undefined ? last : cutNames(last, after)[0],
    ];
  });
}

/** Numbers of the pages that have each value of each filter. */
function listFilters(units: readonly PlacedUnit[]): (readonly [filter: string, values: Cbor])[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [number, { filters: own }] of units.flatMap(({ unit }) => unit.pages).entries()) {
    for (const [filter, value] of own) {
      const values = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, values);
      const pages = values.get(value);
      if (pages === undefined) values.set(value, [number]);
      else pages.push(number);
    }
  }
  const sort = <T>(map: ReadonlyMap<string, T>) => [...map].toSorted(([a], [b]) => byCodePoint(a, b));
  return sort(filters).map(([filter, values]) => [filter, sort(values)]);
}

/** Files whose names hold what they are made of. */
function packAll(contents: readonly Uint8Array[], folder: string, kind: string, language: string) {
  const packed = contents.map(pack);
  const names = shortenHashes(packed.map(({ hash }) => hash));
  return packed.map(({ content, hash }) => {
    const name = `${language}_${names.get(hash) ?? hash}`;
    return { name, file: { path: `${folder}${name}.${kind}`, content } };
  });
}

/** The fragments of units, by folder: the name of each page and the files. */
export function listFragments(units: readonly PlacedUnit[], language: string): Map<string, readonly SearchFile[]> {
  const folders = Map.groupBy(units, ({ folder }) => folder);
  return new Map(
    [...folders].map(([folder, own]) => {
      const pages = own.flatMap(({ unit }) => unit.pages);
      const names = shortenHashes(pages.map(({ hash }) => hash));
      const files = pages.map(({ hash, fragment }) => ({
        path: `fragment/${folder}/${language}_${names.get(hash) ?? hash}.pf_fragment`,
        content: fragment,
      }));
      return [folder, files] as const;
    }),
  );
}

const nameOfPage = ({ path }: SearchFile) => path.slice('fragment/'.length, -'.pf_fragment'.length);

/** All other files of a part, and the name of the one that lists them. */
export function joinIndex(
  units: readonly PlacedUnit[],
  language: string,
  version: string,
): { readonly files: readonly SearchFile[]; readonly name: string } {
  const fragments = listFragments(units, language);
  const next = new Map<string, number>();
  const pages = units.flatMap(({ folder, unit }) =>
    unit.pages.map(({ words }): Cbor => {
      const at = next.get(folder) ?? 0;
      next.set(folder, at + 1);
      const file = fragments.get(folder)?.[at];
      return [file === undefined ? '' : nameOfPage(file), words];
    }),
  );
  const chunks = writeChunks(units);
  const words = packAll(
    chunks.map(({ bytes }) => bytes),
    'index/',
    'pf_index',
    language,
  );
  const listed = listFilters(units);
  const filters = packAll(
    listed.map((filter) => writeCbor(filter)),
    'filter/',
    'pf_filter',
    language,
  );
  const [meta] = packAll(
    [
      writeCbor([
        version,
        pages,
        nameChunks(chunks).map((ends, at): Cbor => [...ends, words[at]?.name ?? '']),
        listed.map(([filter], at): Cbor => [filter, filters[at]?.name ?? '']),
        [],
        [...fields],
      ]),
    ],
    'pagefind.',
    'pf_meta',
    language,
  );
  if (meta === undefined) throw new Error('A search index always has a list of its files.');
  return { files: [...words, ...filters, meta].map(({ file }) => file), name: meta.name };
}
