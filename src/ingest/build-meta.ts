/** The metadata of a source, each field with how it is known. */
import type { SourceInput } from '#schema';
import { readDateline } from './dateline.ts';
import type { Decision, Statement } from './decide-fates.ts';
import { stated, type Provenance } from './how.ts';
import { judgeCompleteness } from './judge-completeness.ts';
import type { Seed } from './model.ts';
import type { NamedOutlet, NameOutlet } from './name-outlet.ts';
import { readAgencies, readBylines, readLanguage, readOutlet, readTitle } from './read-fields.ts';
import { readPublished } from './read-published.ts';

export interface BuiltMeta {
  readonly meta: Omit<SourceInput, 'seed' | 'label' | 'story'>;
  readonly outlets: readonly NamedOutlet[];
}

/** What a removed line may still tell: the name in a logo line. */
export type RemovedLine = Statement;

export function buildMeta(
  seed: Seed,
  decision: Decision,
  removedLines: readonly RemovedLine[],
  nameOutlet: NameOutlet,
): BuiltMeta {
  const { blocks, statements } = decision;
  const provenance: Provenance = {};
  const outlets = new Map<string, NamedOutlet>();
  const name = (value: string): NamedOutlet => {
    const outlet = nameOutlet(value);
    outlets.set(outlet.id, outlet);
    return outlet;
  };

  const title = readTitle(seed, decision);
  provenance.title = title.how;

  const outlet = readOutlet(seed.facts, removedLines);
  provenance.outlet = outlet?.how ?? { how: 'unknown' };

  const credited = readAgencies(statements);
  if (credited !== undefined) provenance.agencies = credited.how;

  const published = readPublished(seed.facts, statements, blocks);
  provenance.published = published?.how ?? { how: 'unknown' };

  const dateline = statements.find(({ reason }) => reason === 'dateline');
  const place = dateline === undefined ? undefined : readPlace(dateline.text);
  if (dateline !== undefined && place !== undefined) provenance.dateline = stated(dateline.line);

  const bylines = readBylines(seed.facts, statements);
  if (bylines !== undefined) provenance.bylines = bylines.how;
  const credits = statements.filter(({ reason }) => reason === 'credits');
  if (credits[0] !== undefined) provenance.credits = stated(credits[0].line);

  const url = seed.facts.find(({ field }) => field === 'url');
  if (url !== undefined) provenance.url = { how: 'stated', why: url.where };

  const language = readLanguage(seed.facts, blocks);
  provenance.language = language.how;

  const completeness = judgeCompleteness(blocks);
  provenance.complete =
    completeness.complete === 'unknown'
      ? { how: 'unknown', why: completeness.why }
      : {
          how: 'inferred',
          why: completeness.why,
          ...(completeness.line === undefined ? {} : { line: completeness.line }),
        };

  return {
    meta: {
      title: title.text,
      outlet: outlet === undefined ? null : name(outlet.name).id,
      agencies: (credited?.agencies ?? []).map((agency) => name(agency).id),
      published: published?.value ?? null,
      ...(place === undefined ? {} : { dateline: place }),
      bylines: [...(bylines?.names ?? [])],
      credits: credits.map(({ text }) => text),
      ...(url === undefined ? {} : { url: url.value }),
      language: language.tag,
      complete: completeness.complete,
      provenance,
    },
    outlets: [...outlets.values()],
  };
}

/** The place of a dateline, or of a line that is nothing else; undefined where it only credits an agency. */
function readPlace(text: string): string | undefined {
  const dateline = readDateline(`${text} x`);
  const place = dateline === undefined ? text.replace(/(?<![\s.:,—–-])[\s.:,—–-]+$/, '') : dateline.place;
  return place === '' ? undefined : place;
}
