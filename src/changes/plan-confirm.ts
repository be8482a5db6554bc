/** What it takes to confirm the evidence of claims: fingerprints of the words that it stands in now. */
import type { ClaimCoverage } from '#core/coverage.ts';
import { fingerprintEvidence } from '#core/seen.ts';
import { contentPath } from '#markdown/content-file.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import { writeSeen } from '#markdown/write-seen.ts';
import { contentKinds } from '#schema';

export interface ConfirmPlan {
  readonly files: readonly { readonly file: string; readonly before: string; readonly after: string }[];
  /** Files that were left alone, with the reason as the end of a sentence. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
  /** Files whose evidence is confirmed already. */
  readonly same: readonly string[];
}

/** Confirms all evidence of each claim, or none where one of its quotes is not in its source. */
export function planConfirm({ corpus, files }: Reading, claims: readonly ClaimCoverage[]): ConfirmPlan {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const plan: { files: ConfirmPlan['files'][number][]; refused: ConfirmPlan['refused'][number][]; same: string[] } = {
    files: [],
    refused: [],
    same: [],
  };
  for (const { claim, evidence } of claims) {
    const file = contentPath(contentKinds.claim.folder, claim.id);
    const before = files.get(file)?.document.text ?? '';
    const prints = new Map<number, string>();
    for (const item of evidence) {
      const source = sources.get(item.evidence.source);
      const print = source && fingerprintEvidence(source, item);
      if (print !== undefined) prints.set(item.index, print);
    }
    const after = writeSeen(before, prints);
    if (prints.size < claim.meta.evidence.length)
      plan.refused.push({ file, why: 'a quote is not in its source; mend that first' });
    else if (after === undefined)
      plan.refused.push({ file, why: 'its evidence is not written one field a line; write it so first' });
    else if (after === before) plan.same.push(file);
    else plan.files.push({ file, before, after });
  }
  return plan;
}
