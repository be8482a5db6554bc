/** In which order pages list verdicts, and where their claims begin on a story's page. */
import type { VerdictRef } from './refs.ts';

/** The order in which verdicts are listed: where sources part first, then what they agree on, then the rest. */
export const verdictOrder: readonly VerdictRef['sign'][] = [
  'disputed',
  'sources differ',
  'contradicted',
  'corroborated',
  'one witness',
  'qualified',
  'overridden',
  'no evidence',
];

/** Id of a group of rows. */
export function verdictAnchor(sign: VerdictRef['sign']): string {
  return `v-${sign.replaceAll(' ', '-')}`;
}
