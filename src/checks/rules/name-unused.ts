import { reportEntry } from '#checks/report.ts';
import type { AcrossRule } from '#checks/rule.ts';

const id = 'name-unused';

/** A warning: the source that used the name may have gone, or the name may be misspelt. */
export const nameUnused: AcrossRule = {
  id,
  fatal: false,
  description: 'Each name that is listed without sources stands in some source.',
  run: (context) =>
    context.corpus.actors.flatMap(({ id: entry, meta }) =>
      meta.names.flatMap(({ name, sources }, index) => {
        if (sources.length > 0 || context.isNamed(name)) return [];
        const reason = `No source contains the name ${name}; correct it as a source prints it, or delete it`;
        return [
          reportEntry(
            context,
            id,
            'actor',
            entry,
            { path: ['names', index, 'name'] },
            { reason, fatal: false, actual: name },
          ),
        ];
      }),
    ),
};
