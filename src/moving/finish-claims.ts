/** From what a table or a list of reviews says to whole new files, each held against the schema and what it refers to. */
import { claimSchema, type ClaimMeta } from '#schema';
import type { Reading } from '#markdown/read-corpus.ts';
import { contentPath } from '#markdown/content-file.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import { byCodePoint } from '#core/text.ts';
import { chooseId } from '#drafts/choose-id.ts';
import { listTaken } from '#drafts/list-taken.ts';
import type { DraftFile } from '#drafts/model.ts';
import { writeEntry, type FieldMap, type FieldValue } from '#drafts/write-entry.ts';
import type { ImportPlan, ImportProblem } from './model.ts';

export interface ClaimEntry {
  /** As `<story>/<name>` or `<name>`; made from the statement where it is left out. */
  readonly id: string | undefined;
  /** Without `evidence`; `claim` may be missing, which is then reported. */
  readonly fields: Readonly<Record<string, FieldValue | undefined>>;
  readonly evidence: readonly FieldMap[];
  readonly prose: string;
  /** How messages name the place of a field. */
  readonly nameField: (path: readonly PropertyKey[]) => string;
}

/** The order in which fields are written; others follow as they come. */
const firstFields = ['claim', 'story', 'kind', 'actors', 'status'];

export function finishClaims(
  { corpus, ...reading }: Reading,
  entries: readonly ClaimEntry[],
  found: readonly ImportProblem[],
  notes: readonly string[],
): ImportPlan {
  const problems = [...found];
  const there: string[] = [];
  const files = new Map<string, DraftFile>();
  const taken = listTaken({ corpus, ...reading });
  const known = listKnown(corpus);
  for (const entry of entries) {
    const file = writeClaim(entry);
    const { problems: unfit, meta } = parseEntry(file, { path: '', kind: 'claim', id: '' }, claimSchema);
    const result = claimSchema.safeParse(plainFields(entry));
    if (!result.success)
      problems.push(
        ...result.error.issues.map(({ path, message }) => ({ where: entry.nameField(path), reason: message })),
      );
    else if (meta === undefined)
      problems.push(...unfit.map(({ reason }) => ({ where: entry.nameField(['claim']), reason })));
    if (meta === undefined) continue;
    for (const { path, id, kind } of listReferences(meta))
      if (!known[kind].has(id)) problems.push({ where: entry.nameField(path), reason: `there is no ${kind} ${id}` });
    const same = corpus.claims.find(
      (claim) => claim.meta.story === meta.story && claim.meta.claim === meta.claim && fitsId(claim.id, entry.id),
    );
    if (same !== undefined) {
      there.push(same.id);
      continue;
    }
    const path = choosePath(meta, entry.id, (each) => taken.has(each) || files.has(each));
    if ('refused' in path) problems.push({ where: entry.nameField(['id']), reason: path.refused });
    else files.set(path.found.toLowerCase(), { path: path.found, text: file });
  }
  const more =
    there.length === 0 ? [] : [`There already, and left as they are: ${there.toSorted(byCodePoint).join(', ')}.`];
  return {
    files: problems.length > 0 ? [] : [...files.values()].sort((a, b) => byCodePoint(a.path, b.path)),
    problems,
    notes: [...notes, ...more],
  };
}

const fitsId = (id: string, wanted: string | undefined) =>
  wanted === undefined || id === wanted || id.split('/')[1] === wanted;

function plainFields({ fields, evidence }: ClaimEntry): Record<string, unknown> {
  const own = Object.entries(fields).filter(([, value]) => value !== undefined);
  const items = evidence.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)),
  );
  return { ...Object.fromEntries(own), evidence: items };
}

function writeClaim({ fields, evidence, prose }: ClaimEntry): string {
  const ordered = [...firstFields, ...Object.keys(fields).filter((field) => !firstFields.includes(field))];
  const { silent, verdict, history, formerIds, ...head } = Object.fromEntries(
    ordered.map((field) => [field, fields[field]]),
  );
  const text = writeEntry({ ...head, evidence, silent, verdict, history, formerIds }, prose.trim());
  return `${text.trimEnd()}\n`;
}

function choosePath(
  { claim, story }: ClaimMeta,
  wanted: string | undefined,
  isTaken: (path: string) => boolean,
): { readonly found: string } | { readonly refused: string } {
  const pathOf = (name: string) => contentPath('claims', `${story}/${name}`);
  if (wanted === undefined) {
    const name = chooseId([claim, `${claim} 2`, `${claim} 3`, `${claim} 4`], (id) => isTaken(pathOf(id).toLowerCase()));
    return name === undefined ? { refused: 'no free id can be made from the claim; add one' } : { found: pathOf(name) };
  }
  const name = wanted.startsWith(`${story}/`) ? wanted.slice(story.length + 1) : wanted;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    return { refused: `"${wanted}" is no id; expected ${story}/ and lower-case letters and digits joined by hyphens` };
  if (isTaken(pathOf(name).toLowerCase())) return { refused: `${pathOf(name)} is there already with another claim` };
  return { found: pathOf(name) };
}

type Kind = 'actor' | 'outlet' | 'source';

function listKnown(corpus: Reading['corpus']): Readonly<Record<Kind, ReadonlySet<string>>> {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return { actor: idsOf(corpus.actors), outlet: idsOf(corpus.outlets), source: idsOf(corpus.sources) };
}

interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly kind: Kind;
}

function listReferences({ actors, silent, evidence }: ClaimMeta): readonly Reference[] {
  return [
    ...actors.map((id): Reference => ({ path: ['actors'], id, kind: 'actor' })),
    ...silent.map((id): Reference => ({ path: ['silent'], id, kind: 'source' })),
    ...evidence.flatMap(({ creditedTo, via, origin, finding }, index): Reference[] => {
      const at = (field: string) => ['evidence', index, field];
      return [
        ...(creditedTo !== undefined && 'actor' in creditedTo
          ? [{ path: at('creditedTo'), id: creditedTo.actor, kind: 'actor' as const }]
          : []),
        ...(via === null ? [] : [{ path: at('via'), id: via, kind: 'outlet' as const }]),
        ...(origin === undefined || origin.with === 'itself'
          ? []
          : [{ path: at('origin'), id: origin.with, kind: 'source' as const }]),
        ...(finding === undefined ? [] : [{ path: at('finding'), id: finding.from, kind: 'source' as const }]),
      ];
    }),
  ];
}
