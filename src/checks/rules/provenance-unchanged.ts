import { isDeepStrictEqual } from 'node:util';
import { provenFields } from '#schema';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'provenance-unchanged';

/** Compares with `content/.base`, what ingest last wrote. */
export const provenanceUnchanged: Rule = {
  id,
  fatal: true,
  description: 'Whoever changes a field of a source says how the new value is known.',
  run: (context) =>
    context.corpus.sources.flatMap(({ id: entry, meta }) => {
      const base = context.bases?.get(entry);
      if (base === undefined) return [];
      return provenFields.flatMap((field) => {
        if (isDeepStrictEqual(meta[field], base[field])) return [];
        const known = meta.provenance[field];
        if (!isDeepStrictEqual(known, base.provenance[field])) return [];
        const how = known === undefined ? 'says nothing of it' : `still says ${known.how}`;
        const reason = `The field ${field} was changed, but provenance ${how}; write ${field}: { how: editor, why: … } under provenance`;
        const at =
          meta[field] === undefined
            ? { path: ['provenance'], part: 'key' as const }
            : { path: [field], part: 'key' as const };
        return [reportEntry(context, id, 'source', entry, at, { reason })];
      });
    }),
};
