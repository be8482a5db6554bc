/** Shapes of states and verdicts, on a field of 12 × 12, and the tone that goes with each. */
import type { CellState } from '#core/coverage.ts';
import type { VerdictRef } from '#core/views/refs.ts';

type Tone = 'plain' | 'good' | 'bad' | 'warn' | 'mute';

export interface Sign {
  readonly tone: Tone;
  /** Data of one SVG path. */
  readonly path: string;
}

const disc = 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z';
const ring = 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z';
const twoDiscs = 'M3.4 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8.6 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z';
const cross = 'M2.4 1 6 4.6 9.6 1 11 2.4 7.4 6 11 9.6 9.6 11 6 7.4 2.4 11 1 9.6 4.6 6 1 2.4z';
const half = 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 1.6v6.8a3.4 3.4 0 0 0 0-6.8z';
const dash = 'M1 5.2h10v1.6H1z';
const dashes = 'M0 5.2h3v1.6H0zM4.5 5.2h3v1.6h-3zM9 5.2h3v1.6H9z';
const dots = 'M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z';
const apart = 'M5 1v10L0 6zM7 1l5 5-5 5z';
const diamond = 'M6 0l6 6-6 6-6-6zm0 2.3L2.3 6 6 9.7 9.7 6z';

export const signOf: Readonly<Record<CellState | VerdictRef['sign'] | 'mixed', Sign>> = {
  supports: { tone: 'good', path: disc },
  contradicts: { tone: 'bad', path: cross },
  qualifies: { tone: 'warn', path: half },
  mixed: { tone: 'bad', path: apart },
  silent: { tone: 'mute', path: dash },
  'text incomplete': { tone: 'mute', path: dashes },
  'not checked yet': { tone: 'mute', path: dots },
  corroborated: { tone: 'good', path: twoDiscs },
  'one witness': { tone: 'plain', path: disc },
  disputed: { tone: 'bad', path: apart },
  'sources differ': { tone: 'bad', path: apart },
  contradicted: { tone: 'bad', path: cross },
  qualified: { tone: 'warn', path: half },
  overridden: { tone: 'warn', path: diamond },
  'no evidence': { tone: 'mute', path: ring },
};
