/**
 * Claims from a table, one row for each piece of evidence. Pure. Quotes are looked up in the sources and taken in the source's own
 * characters; what cannot be found is a problem with its row and column. A claim that is there already is left as it is.
 */
import type { Reading } from '#markdown/read-corpus.ts';
import { byCodePoint } from '#core/text.ts';
import type { FieldMap, FieldValue } from '#drafts/write-entry.ts';
import { findHolder, findSource, settleWords } from './find-quote.ts';
import { finishClaims, type ClaimEntry } from './finish-claims.ts';
import type { ImportPlan, ImportProblem } from './model.ts';
import type { Table } from './read-table.ts';
import { readClaimRows, type ClaimRow } from './table-cells.ts';

export interface ClaimDefaults {
  /** Story and kind where a row names none. */
  readonly story?: string | undefined;
  readonly kind?: string | undefined;
}

export interface TableOptions extends ClaimDefaults {
  /** `field=header` pairs. */
  readonly map?: readonly string[] | undefined;
}

const textOf = (value: FieldValue | undefined) => (typeof value === 'string' ? value : undefined);

export function planClaims(reading: Reading, table: Table, options: TableOptions = {}): ImportPlan {
  const { rows, problems, unused } = readClaimRows(table, options.map ?? []);
  const notes =
    unused.length === 0 ? [] : [`Columns that were not used: ${unused.join(', ')}. Use one by --map FIELD=HEADER.`];
  const found: ImportProblem[] = [...problems];
  const entries = groupRows(rows, found).flatMap((group) => readGroup(group, reading, options, found) ?? []);
  return finishClaims(reading, entries, found, notes);
}

interface Group {
  readonly first: ClaimRow;
  readonly rows: readonly ClaimRow[];
}

/** Rows of one claim: the same id, or the same story and statement; a row without a statement belongs to the one above. */
function groupRows(rows: readonly ClaimRow[], problems: ImportProblem[]): readonly Group[] {
  const groups = new Map<string, { first: ClaimRow; rows: ClaimRow[] }>();
  let current: { first: ClaimRow; rows: ClaimRow[] } | undefined;
  for (const row of rows) {
    const key = [row.claim.get('id'), row.claim.get('story'), row.claim.get('claim')];
    if (key[0] === undefined && key[2] === undefined) {
      if (current === undefined) problems.push({ where: row.nameCell('claim'), reason: 'there is no claim above it' });
      else current.rows.push(row);
      continue;
    }
    const name = JSON.stringify(key[0] === undefined ? key : [key[0], key[1]]);
    current = groups.get(name) ?? { first: row, rows: [] };
    groups.set(name, current);
    current.rows.push(row);
    if (current.first !== row) reportDifferences(row, current.first, problems);
  }
  return [...groups.values()];
}

function reportDifferences(row: ClaimRow, first: ClaimRow, problems: ImportProblem[]): void {
  for (const [field, value] of row.claim) {
    const own = first.claim.get(field);
    if (JSON.stringify(own) === JSON.stringify(value)) continue;
    problems.push({ where: row.nameCell(field), reason: `differs from row ${first.row}, which is the same claim` });
  }
}

function readGroup(
  { first, rows }: Group,
  { corpus }: Reading,
  options: TableOptions,
  problems: ImportProblem[],
): ClaimEntry | undefined {
  const { id, text, ...fields } = Object.fromEntries(first.claim);
  const [only, ...others] = corpus.stories;
  const story = textOf(fields['story']) ?? options.story ?? (others.length === 0 ? only?.id : undefined);
  if (story === undefined || !corpus.stories.some((each) => each.id === story)) {
    const expected = corpus.stories.map((each) => each.id).join(', ') || 'none yet; import or ingest its sources first';
    const reason =
      story === undefined
        ? `which story? Expected a column or --story; there are ${expected}`
        : `there is no story ${story}; expected ${expected}`;
    problems.push({ where: first.nameCell('story'), reason });
    return undefined;
  }
  const sources = corpus.sources.filter(({ meta }) => meta.story === story);
  const items: { readonly row: ClaimRow; readonly fields: FieldMap }[] = [];
  for (const row of rows) {
    if (row.evidence.size === 0) continue;
    const item = readEvidence(row, sources, problems);
    if (item !== undefined) items.push({ row, fields: item });
  }
  return {
    id: textOf(id),
    prose: textOf(text) ?? '',
    fields: { ...fields, story, kind: fields['kind'] ?? options.kind, status: fields['status'] ?? 'draft' },
    evidence: items.map((item) => item.fields),
    nameField: (path) => {
      const [field = '', index, inner] = path;
      const row = field === 'evidence' && typeof index === 'number' ? items[index]?.row : undefined;
      return row === undefined ? first.nameCell(String(field)) : row.nameCell(String(inner));
    },
  };
}

function readEvidence(
  row: ClaimRow,
  sources: Parameters<typeof findSource>[1],
  problems: ImportProblem[],
): FieldMap | undefined {
  const refuse = (field: string, reason: string) => void problems.push({ where: row.nameCell(field), reason });
  const quote = textOf(row.evidence.get('quote'));
  if (quote === undefined) {
    refuse('quote', 'the quote is missing: evidence is words of a source');
    return undefined;
  }
  const named = textOf(row.evidence.get('source'));
  const source = named === undefined ? findHolder(quote, sources) : findSource(named, sources);
  if ('refused' in source) {
    refuse(named === undefined ? 'quote' : 'source', source.refused);
    return undefined;
  }
  const words = settleWords(quote, source.found);
  if ('refused' in words) {
    refuse('quote', words.refused);
    return undefined;
  }
  const stance = row.evidence.get('stance');
  return {
    source: source.found.id,
    quote: words.found,
    ...Object.fromEntries([...row.evidence].filter(([field]) => field !== 'source' && field !== 'quote').sort(byOrder)),
    stance: stance === 'supports' ? undefined : stance,
  };
}

const byOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => byCodePoint(a, b);
