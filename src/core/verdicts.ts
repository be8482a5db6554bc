/** The declared rule: what the votes of witnesses allow one to say. */
import type { ClaimMeta, Stance } from '#schema';

export type Vote = 'supports' | 'contradicts' | 'mixed' | 'qualifies';
export const verdictNames = [
  'corroborated',
  'one witness',
  'disputed',
  'sources differ',
  'contradicted',
  'qualified',
  'no evidence',
] as const;
export type VerdictName = (typeof verdictNames)[number];

export interface ComputedVerdict {
  readonly name: VerdictName;
  /** Some evidence qualifies the claim; printed as 'with qualification'. */
  readonly withQualification: boolean;
}

export interface Verdict {
  readonly computed: ComputedVerdict;
  readonly override?: NonNullable<ClaimMeta['verdict']>;
  /** As printed and as recorded in `history`. */
  readonly text: string;
}

/** One witness's vote from the stances of all evidence that rests on it; at least one stance. */
export function castVote(stances: readonly Stance[]): Vote {
  const supports = stances.includes('supports');
  const contradicts = stances.includes('contradicts');
  if (supports && contradicts) return 'mixed';
  if (supports) return 'supports';
  return contradicts ? 'contradicts' : 'qualifies';
}

/**
 * The verdict of a set of votes, one per witness; the first row that fits decides:
 * some support and some contradict: disputed; two or more support, none mixed: corroborated;
 * exactly one supports: one witness; none supports, some contradict: contradicted; some mixed:
 * sources differ; only qualifications: qualified; no vote: no evidence.
 */
export function nameVerdict(votes: readonly Vote[]): VerdictName {
  const count = (vote: Vote) => votes.filter((v) => v === vote).length;
  const supports = count('supports');
  const contradicts = count('contradicts');
  const mixed = count('mixed');
  if (supports > 0 && contradicts > 0) return 'disputed';
  if (supports > 1 && mixed === 0) return 'corroborated';
  if (supports === 1) return 'one witness';
  if (supports === 0 && contradicts > 0) return 'contradicted';
  if (mixed > 0) return 'sources differ';
  return votes.length > 0 ? 'qualified' : 'no evidence';
}

/** The words of a computed verdict; 'qualified' does not say it twice. */
export function verdictText({ name, withQualification }: ComputedVerdict): string {
  return withQualification && name !== 'qualified' ? `${name} with qualification` : name;
}

/** Every text that `history` may record. */
export function allVerdictTexts(overrides: readonly string[]): string[] {
  const computed = verdictNames.flatMap((name) =>
    [false, true].map((withQualification) => verdictText({ name, withQualification })),
  );
  return [...new Set([...computed, ...overrides])];
}

/** The verdict of a claim from the votes of its witnesses, its evidence's stances and the editor's override. */
export function decideVerdict(
  votes: readonly Vote[],
  stances: readonly Stance[],
  override: ClaimMeta['verdict'],
): Verdict {
  const computed = { name: nameVerdict(votes), withQualification: stances.includes('qualifies') };
  const text = override?.override ?? verdictText(computed);
  return override === undefined ? { computed, text } : { computed, override, text };
}
