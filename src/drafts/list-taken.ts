import type { Reading } from '#markdown/read-corpus.ts';

/** Every path that a file stands at, or may stand at, in lower case. */
export function listTaken({ files, problems }: Reading): ReadonlySet<string> {
  return new Set([...files.keys(), ...problems.map(({ file }) => file)].map((path) => path.toLowerCase()));
}
