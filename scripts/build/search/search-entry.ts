/** `pagefind-entry.json`, from which Pagefind's program starts in the browser. */
import type { SearchFile } from './join-index.ts';

interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, object>>;
}

export const entryFile = 'pagefind-entry.json';

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'version' in value && 'languages' in value;
}

function readEntry(program: readonly SearchFile[]): Entry {
  const content = program.find(({ path }) => path === entryFile)?.content ?? '{}';
  const entry: unknown = JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content));
  if (!isEntry(entry)) throw new Error(`The search index has another ${entryFile} than expected.`);
  return entry;
}

/** Of the program that wrote it. */
export const readVersion = (program: readonly SearchFile[]): string => readEntry(program).version;

/** The file of a part. @param name of the file that lists the others */
export function writeEntry(
  program: readonly SearchFile[],
  language: string,
  { name, pages }: { readonly name: string; readonly pages: number },
): SearchFile {
  const entry = readEntry(program);
  const own = { ...entry.languages[language], hash: name, page_count: pages };
  return { path: entryFile, content: JSON.stringify({ ...entry, languages: pages === 0 ? {} : { [language]: own } }) };
}
