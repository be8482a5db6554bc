import { listReferences } from '#checks/references.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'other-story';

export const otherStory: Rule = {
  id,
  fatal: true,
  description: 'A claim names only sources of its own story.',
  run: (context) =>
    listReferences(context.corpus).flatMap(({ kind, entry, target, id: source, path }) => {
      if (kind !== 'claim' || target !== 'source') return [];
      const story = entry.split('/')[0] ?? '';
      if (source.startsWith(`${story}/`)) return [];
      const reason = `The source ${source} belongs to another story than this claim; cite a source of ${story}, or move the claim`;
      return [reportEntry(context, id, kind, entry, { path }, { reason, actual: source })];
    }),
};
