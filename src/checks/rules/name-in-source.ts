import { containsWords } from '#checks/contains-words.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'name-in-source';

export const nameInSource: Rule = {
  id,
  fatal: true,
  description: 'A name stands in every source that it is listed for.',
  run: (context) => {
    const sources = new Map(context.corpus.sources.map((source) => [source.id, source]));
    return context.corpus.actors.flatMap(({ id: entry, meta }) =>
      meta.names.flatMap(({ name, sources: listed }, index) =>
        listed.flatMap((sourceId, position) => {
          const source = sources.get(sourceId);
          if (source === undefined || containsWords(source, name)) return [];
          const reason = `The name ${name} is not in ${sourceId}; correct the name as that source prints it, or delete the source here`;
          const at = { path: ['names', index, 'sources', position] };
          return [reportEntry(context, id, 'actor', entry, at, { reason, actual: sourceId })];
        }),
      ),
    );
  },
};
