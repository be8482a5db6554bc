/** What a build must not depend on, one circumstance after the other. */
import type { Variation } from './vary-machine.ts';

/** The oldest Node that the program runs on, and one of each line that it supports. */
const nodeVersions = ['22.18.0', '22.23.3', '24.21.0'] as const;

export interface Circumstance {
  readonly name: string;
  readonly about: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly vary?: Variation;
  /** Version of Node; the one that runs this if left out. */
  readonly node?: string;
  /** The program, the content and the site lie in folders of other names. */
  readonly elsewhere?: boolean;
  /** Built once more over what the build before it left. */
  readonly warm?: boolean;
}

const language = (tag: string) => ({ LANG: tag, LC_ALL: tag, LANGUAGE: tag });

/** What all others are compared with. */
export const reference: Circumstance = {
  name: 'first',
  about: 'UTC, no language, two processors, nothing kept',
  env: { TZ: 'UTC', ...language('C') },
  vary: { processors: 2 },
};

export const circumstances: readonly Circumstance[] = [
  { name: 'kept', about: 'a second build over the pages that the first one kept', warm: true },
  { name: 'zone', about: 'time zone Pacific/Apia', env: { TZ: 'Pacific/Apia' } },
  { name: 'language', about: 'Turkish, which has other capitals and another order', env: language('tr_TR.UTF-8') },
  { name: 'order', about: 'folders list their files in another order', vary: { order: 7 } },
  { name: 'processor', about: 'one processor', vary: { processors: 1 }, env: { UV_THREADPOOL_SIZE: '1' } },
  { name: 'processors', about: '16 processors', vary: { processors: 16 }, env: { UV_THREADPOOL_SIZE: '16' } },
  { name: 'day', about: '400 days later', vary: { days: 400 } },
  { name: 'folders', about: 'program, content and site in folders of other names', elsewhere: true },
  ...nodeVersions.map((node) => ({ name: `node-${node}`, about: `Node ${node}`, node })),
];
