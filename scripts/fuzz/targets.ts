import { readingTargets } from './reading-targets.ts';
import type { Target } from './target.ts';
import { workingTargets } from './working-targets.ts';

export const targets: readonly Target[] = [...readingTargets, ...workingTargets];
