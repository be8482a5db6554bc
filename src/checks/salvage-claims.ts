/** Claims of files in which a field is wrong: one mistake must not hide the others until it is mended. */
import type { Claim } from '#core/model.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import { claimSchema } from '#schema';
import type { ClaimMeta } from '#schema';

type Step = PropertyKey;

/** What no rule that runs over salvaged claims looks at; a claim that lacks them still has quotes to look up. */
const standIns = { claim: '?', kind: 'event' };
/** A field without which the one around it does not fit takes that one along: `history[].date`, then `history`. */
const mostRounds = 4;

/**
 * Claims that are not in the corpus because fields of theirs do not fit, without these fields. Places in the file stay
 * true: list items keep their index. Files of which too little is left, or that are no YAML, are left out.
 */
export function salvageClaims({ corpus, files }: Reading): readonly Claim[] {
  const known = new Set(corpus.claims.map(({ id }) => id));
  return [...files.values()].flatMap(({ kind, id, document }): Claim[] => {
    if (kind !== 'claim' || known.has(id) || document.findings.length > 0) return [];
    const meta = salvage(document.data);
    return meta === undefined ? [] : [{ id, meta, body: '' }];
  });
}

function salvage(data: unknown): ClaimMeta | undefined {
  let rest = isFields(data) ? { ...standIns, ...data } : data;
  for (let round = 0; round <= mostRounds; round += 1) {
    const read = claimSchema.safeParse(rest);
    if (read.success) return round === 0 ? undefined : read.data;
    const paths = read.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    );
    rest = paths.reduce<unknown>((kept, path) => dropField(kept, pathToDrop(kept, path)), rest);
    if (isFields(rest)) rest = { ...standIns, ...rest };
  }
  return undefined;
}

/** The field that a problem is with; the one around it where it is missing. */
function pathToDrop(data: unknown, path: readonly Step[]): readonly Step[] {
  const own = endInField(path);
  return holdsPath(data, own) ? own : endInField(own.slice(0, -1));
}

function holdsPath(value: unknown, [step, ...rest]: readonly Step[]): boolean {
  if (step === undefined) return true;
  if (Array.isArray(value)) return typeof step === 'number' && holdsPath(value[step], rest);
  return isFields(value) && typeof step === 'string' && Object.hasOwn(value, step) && holdsPath(value[step], rest);
}

/** The innermost field on a path: an item of a list cannot go alone, or the others would move. */
function endInField(path: readonly Step[]): readonly Step[] {
  return path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function dropField(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? dropField(item, rest) : item));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key !== step) return [[key, inner]];
      return rest.length === 0 ? [] : [[key, dropField(inner, rest)]];
    }),
  );
}
