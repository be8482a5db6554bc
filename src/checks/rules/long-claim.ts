import { readSettings } from '#checks/prose-settings.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'long-claim';

/** Guides to plain English call sentences above 25 to 30 words hard to read; the upper end warns of fewer that are fine. */
const defaultMost = 30;

/** A long claim is mostly two. */
export const longClaim: Rule = {
  id,
  fatal: false,
  description: 'A claim is short enough to be read at a glance.',
  run: (context) => {
    const settings = readSettings(context, id);
    if (settings === undefined) return [];
    const most = settings.set?.most ?? defaultMost;
    return context.corpus.claims.flatMap(({ id: entry, meta }) => {
      const words = meta.claim.split(/\s+/).length;
      if (words <= most) return [];
      const reason = `The claim has ${words} words, expected at most ${most}; shorten it, or make two claims of it`;
      return [reportEntry(context, id, 'claim', entry, { path: ['claim'] }, { reason, fatal: settings.fatal })];
    });
  },
};
