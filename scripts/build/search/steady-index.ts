/**
 * Makes Pagefind's files the same each time. Pagefind 1.5 writes the values of filters, and the list of filters, in an order
 * that changes from run to run; here they are sorted, and the files that hold them are named and packed anew.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'fflate';
import type { IndexFile } from 'pagefind';
import { byCodePoint } from '#core/text.ts';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';

/** What Pagefind writes before the data of each file. */
const signature = Buffer.from('pagefind_dcd');

function unpack(content: Uint8Array): Cbor {
  const data = content[0] === 0x1f ? gunzipSync(content) : content;
  return readCbor(data.subarray(signature.length));
}

/** Packed by a library in JavaScript: Node's own gives other bytes on other machines. */
function pack(value: Cbor): { readonly data: Uint8Array; readonly hash: string } {
  const plain = Buffer.concat([signature, writeCbor(value)]);
  return { data: gzipSync(plain, { level: 9, mtime: 0 }), hash: createHash('sha256').update(plain).digest('hex') };
}

const firstText = (value: Cbor | undefined): string => {
  const first = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'string' ? first : '';
};
const sortLists = (lists: Cbor | undefined): readonly Cbor[] =>
  Array.isArray(lists) ? lists.toSorted((a: Cbor, b: Cbor) => byCodePoint(firstText(a), firstText(b))) : [];

/** A filter: its name, and for each value the numbers of its pages. */
function steadyFilter({ path, content }: IndexFile): {
  readonly before: string;
  readonly hash: string;
  readonly file: IndexFile;
} {
  const [, folder = '', language = '', before = ''] = /^(.*\/)([^/]+?)_([^/_]+)\.pf_filter$/.exec(path) ?? [];
  const value = unpack(content);
  if (!Array.isArray(value)) throw new Error(`The search index has a filter that cannot be read: ${path}`);
  const { data, hash } = pack([value[0] ?? '', sortLists(value[1])]);
  const short = hash.slice(0, before.length);
  return {
    before: `${language}_${before}`,
    hash: `${language}_${short}`,
    file: { path: `${folder}${language}_${short}.pf_filter`, content: data },
  };
}

/** Place of the list of filters in the file that lists everything: name and file of each. */
const filtersAt = 3;

/** The same files with the same bytes for the same records; others than filters and lists of files stay as they are. */
export function steadyFiles(files: readonly IndexFile[]): IndexFile[] {
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map(steadyFilter);
  const renamed = new Map(filters.map(({ before, hash }) => [before, hash]));
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map(({ path, content }) => {
      const value = unpack(content);
      if (!Array.isArray(value)) throw new Error(`The search index has a list that cannot be read: ${path}`);
      const own = sortLists(value[filtersAt]).map((filter): Cbor => {
        const name = firstText(filter);
        const file: unknown = Array.isArray(filter) ? filter[1] : undefined;
        return [name, (typeof file === 'string' && renamed.get(file)) || ''];
      });
      const [, language = '', before = ''] = /^pagefind\.([^/]+?)_([^/_]+)\.pf_meta$/.exec(path) ?? [];
      const { data, hash } = pack(value.toSpliced(filtersAt, 1, own));
      const after = `${language}_${hash.slice(0, before.length)}`;
      return { before: `${language}_${before}`, after, file: { path: `pagefind.${after}.pf_meta`, content: data } };
    });
  const entry = files
    .filter(({ path }) => path === 'pagefind-entry.json')
    .map(({ path, content }) => {
      const text = metas.reduce(
        (all, { before, after }) => all.replaceAll(`"${before}"`, `"${after}"`),
        new TextDecoder().decode(content),
      );
      return { path, content: new TextEncoder().encode(text) };
    });
  const same = files.filter(({ path }) => !/\.pf_(?:filter|meta)$|^pagefind-entry\.json$/.test(path));
  return [...same, ...filters.map(({ file }) => file), ...metas.map(({ file }) => file), ...entry];
}
