/** Problems that ingest reports. */
import { rulePage } from '#core/problem.ts';
import type { IngestProblem } from './model.ts';

/** A problem with a file below `seeds/`, or with any path that starts with `seeds/` or `content/`. */
export function problemWith(path: string, ruleId: string, found: string, advice: string): IngestProblem {
  const file = /^(?:seeds|content)(?:\/|$)/.test(path) ? path : `seeds/${path}`;
  return { file, ruleId, reason: `This file ${found}. ${advice}`, fatal: true, url: rulePage(ruleId) };
}
