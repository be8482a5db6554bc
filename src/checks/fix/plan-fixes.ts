/**
 * Plans what `check --fix` changes: what is certain, and never a word. Pure.
 *
 * Line ends, spaces at line ends, the order of fields, and quotes that stand in their source but for typographic variants, white
 * space or punctuation. Files that cannot be read, or whose fields are wrong, are left alone; so are sources, which ingest writes
 * and merges, and the product's own docs. After the plan is written the next one is empty.
 */
import type * as z from 'zod';
import { contentKinds, siteSchema } from '#schema';
import type { Source } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import type { ContentFile } from '#markdown/content-file.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import { fixQuotes } from './fix-quotes.ts';
import { fixWhiteSpace } from './fix-white-space.ts';
import type { FixedFile } from './model.ts';
import { orderKeys } from './order-keys.ts';
import { sayTheSame } from './say-the-same.ts';

export interface FixPlan {
  /** By path. */
  readonly files: readonly FixedFile[];
  /** Paths of files that are left alone because they have other problems first. */
  readonly left: readonly string[];
}

const quoted = { claim: 'evidence', actor: 'roles' } as const;

/** Fixes for every file of content that was read. */
export function planFixes(reading: Reading): FixPlan {
  const sources = new Map(reading.corpus.sources.map((source) => [source.id, source]));
  const files: FixedFile[] = [];
  const left = new Set(reading.problems.map(({ file }) => file).filter((file) => file.startsWith('content/')));
  for (const file of reading.files.values()) {
    if (!file.path.startsWith('content/') || file.kind === 'source' || left.has(file.path)) continue;
    const fixed = fixFile(file, sources);
    if (fixed !== undefined) files.push(fixed);
  }
  return { files: files.sort((a, b) => byCodePoint(a.file, b.file)), left: [...left].sort(byCodePoint) };
}

function fixFile(file: ContentFile, sources: ReadonlyMap<string, Source>): FixedFile | undefined {
  const before = file.document.text;
  const isYaml = file.kind === 'site';
  const schema: z.ZodType = file.kind === 'site' ? siteSchema : contentKinds[file.kind].schema;
  const spaced = fixWhiteSpace(before, isYaml);
  const quotes =
    file.kind === 'claim' || file.kind === 'actor'
      ? fixQuotes(spaced.text, quoted[file.kind], sources)
      : { text: spaced.text, fixes: [] };
  const after = orderKeys(quotes.text, schema, isYaml).text;
  if (after === before) return undefined;
  const { document, path, kind, id } = file;
  const reread = parseEntry(after, { path, kind, id }, schema);
  // A fix that would change what the file says is none; whoever wrote such a file has to mend it by hand.
  if (reread.file === undefined || !sayTheSame(document, reread.file.document)) return undefined;
  // Lines are those of the file as it stands: white space does not move them, the other two fixes are told apart.
  const ordered = orderKeys(spaced.text, schema, isYaml).fixes;
  const fixes = [...spaced.fixes, ...quotes.fixes, ...ordered].sort((a, b) => a.line - b.line);
  return { file: path, before, after, fixes };
}
