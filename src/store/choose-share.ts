/** Which stories each of several jobs reads, compares and renders. */
import { byCodePoint } from '#core/text.ts';

/**
 * The stories of one share. Each story goes to the share that has least so far, the largest first: within a third of the best
 * there is (Graham 1969), and the same for all jobs.
 * @param sizes of all stories, by id: how much work each is
 * @param part from 1
 */
export function chooseShare(sizes: ReadonlyMap<string, number>, part: number, parts: number): ReadonlySet<string> {
  const filled = Array.from({ length: parts }, () => 0);
  const own = new Set<string>();
  for (const [story, size] of [...sizes].toSorted(([a, m], [b, n]) => n - m || byCodePoint(a, b))) {
    const at = filled.indexOf(Math.min(...filled));
    filled[at] = (filled[at] ?? 0) + size;
    if (at === part - 1) own.add(story);
  }
  return own;
}
