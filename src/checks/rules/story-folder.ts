import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'story-folder';

export const storyFolder: Rule = {
  id,
  fatal: true,
  description: 'A source or claim names the story in whose folder it lies.',
  run: (context) =>
    (['source', 'claim'] as const).flatMap((kind) =>
      context.corpus[kind === 'source' ? 'sources' : 'claims'].flatMap(({ id: entry, meta }) => {
        const folder = entry.split('/')[0] ?? '';
        if (folder === meta.story) return [];
        const reason = `Found story ${meta.story} in the folder of ${folder}; write ${folder}, or move the file to the folder ${meta.story}`;
        return [
          reportEntry(
            context,
            id,
            kind,
            entry,
            { path: ['story'] },
            { reason, actual: meta.story, expected: [folder] },
          ),
        ];
      }),
    ),
};
