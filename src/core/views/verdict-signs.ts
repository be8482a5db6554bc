/** Every sign that a verdict can have, in the order in which the table groups claims. */
import type { VerdictRef } from './refs.ts';

export const verdictSigns: readonly VerdictRef['sign'][] = [
  'disputed',
  'sources differ',
  'contradicted',
  'corroborated',
  'one witness',
  'qualified',
  'overridden',
  'no evidence',
];
