/**
 * Records as one story alone can make them: what the whole site decides, the labels of filters and the spellings of names, stands in
 * them by id.
 */
import { byCodePoint } from '#core/text.ts';
import type { SearchRecord } from './record.ts';
import type { SiteNames } from './site-names.ts';

/** The outlet of a source; its label stands in where nobody knows it. */
export interface OutletOfSource {
  readonly id: string | null;
  readonly label: string;
}

export interface DraftRecord extends Omit<SearchRecord, 'names' | 'filters'> {
  readonly verdicts?: readonly string[];
  /** Ids. */
  readonly actors?: readonly string[];
  readonly outlets?: readonly OutletOfSource[];
  /** Id. */
  readonly story?: string;
  /** Spellings besides those of the actors. */
  readonly names?: readonly string[];
}

/** Without what is missing and what repeats, sorted. */
export const listValues = (values: Iterable<string | undefined>): string[] =>
  [...new Set([...values].filter((value) => value !== undefined))].toSorted(byCodePoint);

/** The record with the labels and spellings of its site. */
export function finishRecord(
  { verdicts, actors, outlets, story, names: own = [], ...record }: DraftRecord,
  { labels, spellings }: SiteNames,
): SearchRecord {
  return {
    ...record,
    names: listValues([...own, ...(actors ?? []).flatMap((id) => spellings.get(id) ?? [])]),
    filters: {
      ...(verdicts === undefined ? {} : { verdict: verdicts }),
      ...(actors === undefined ? {} : { actor: listValues(actors.map((id) => labels.actors.get(id))) }),
      ...(outlets === undefined
        ? {}
        : {
            outlet: listValues(
              outlets.map(({ id, label }) => (id === null ? label : (labels.outlets.get(id) ?? label))),
            ),
          }),
      ...(story === undefined ? {} : { story: listValues([labels.stories.get(story)]) }),
    },
  };
}
