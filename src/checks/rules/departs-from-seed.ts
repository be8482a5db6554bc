import type { Source, Span } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';
import { sliceSpan } from '#core/text.ts';
import { applyEdits } from '#checks/apply-edits.ts';
import { findDepartures } from '#checks/find-departures.ts';
import { shorten } from '#checks/mark-differences.ts';
import { fileOf } from '#checks/report.ts';
import type { CheckContext, Rule } from '#checks/rule.ts';
import { listSeededSources } from '#checks/seeded-sources.ts';
import { problemOf } from '#markdown/problem-of.ts';
import { placeInSource } from '#markdown/source-places.ts';

const id = 'departs-from-seed';

const MAX_SHOWN = 60;
/** Departures reported of one source: where there are more, it is another text. */
const MAX_DEPARTURES = 10;

/**
 * The text must be the kept parts of the seed's lines, in order, with the declared edits applied; white space and characters that do
 * not show are left aside. The title is compared with the line kept as title, unless an editor answers for it. The lines come
 * from ingest's own reading of the seed (`CheckContext.seeds`).
 */
export const departsFromSeed: Rule = {
  id,
  fatal: true,
  description: 'The text of a source is that of its seed, but for declared edits.',
  run: (context) =>
    listSeededSources(context).flatMap(({ source, account }) => {
      const { meta, text, blocks } = source;
      const titleEnd = blocks[0]?.span.end ?? 0;
      const bodyStart = blocks[1]?.span.start ?? text.length;
      const edited = applyEdits(account, meta.edits);
      const ownTitle = account.title === '' || meta.provenance.title?.how === 'editor';
      return [
        ...(ownTitle ? [] : compare(context, source, edited.title, { start: 0, end: titleEnd })),
        ...compare(context, source, edited.kept, { start: bodyStart, end: text.length }),
      ];
    }),
};

/** Problems where the words of a part of the source differ from those of the seed. */
function compare(context: CheckContext, source: Source, seedText: string, part: Span): readonly Problem[] {
  const file = fileOf(context, 'source', source.id);
  if (file === undefined) return [];
  const ownText = sliceSpan(source.text, part);
  return findDepartures(seedText, ownText)
    .slice(0, MAX_DEPARTURES)
    .map(({ before, after }) => {
      const found = describe(
        shorten(sliceSpan(seedText, before), MAX_SHOWN),
        shorten(sliceSpan(ownText, after), MAX_SHOWN),
      );
      const reason = `${found}; restore the seed's words, or declare the change under edits with from, to and reason`;
      const span = { start: after.start + part.start, end: after.end + part.start };
      return problemOf(file.path, id, placeInSource(file, source, span), { reason });
    });
}

function describe(was: string, is: string): string {
  if (was === '') return `Found "${is}", which the seed does not have`;
  return is === '' ? `The seed's words "${was}" are left out here` : `Found "${is}" where the seed has "${was}"`;
}
