/** Which names an actor may have: those that its sources print and that nobody else has. */
import type { ActorCluster, FoundActors } from '#core/actors.ts';
import { locateQuote } from '#core/locate.ts';
import type { Source } from '#core/model.ts';
import { foldText } from '#core/text.ts';

export interface ActorName {
  readonly name: string;
  readonly sources: readonly string[];
}

/** Names that are equal under this count as one name. */
export function nameKey(name: string): string {
  return foldText(name).text.trim().toLowerCase();
}

/** Names that more than one cluster of a story prints, or that stay unresolved somewhere: they link to nobody by themselves. */
export function findSharedNames({ clusters, unresolved }: FoundActors): ReadonlySet<string> {
  const owners = new Map<string, number>();
  for (const { forms } of clusters)
    for (const key of new Set(forms.map(({ name }) => nameKey(name)))) owners.set(key, (owners.get(key) ?? 0) + 1);
  return new Set([
    ...[...owners].flatMap(([key, count]) => (count > 1 ? [key] : [])),
    ...unresolved.map(({ name }) => nameKey(name)),
  ]);
}

function stands(source: Source | undefined, name: string): boolean {
  if (source === undefined) return false;
  const located = locateQuote(source, name);
  return located.found || located.why === 'ambiguous';
}

/** A number right behind the name: `AK-47`, `Flight 12`, `Rule 5`. */
const numbered = /^[-\s]?\d/;

/** Whether most places of a form are the letters of a model or number, and no name. */
function isCode({ forms }: ActorCluster, sources: ReadonlyMap<string, Source>): boolean {
  const mentions = forms.flatMap((form) => form.mentions);
  const codes = mentions.filter(({ source, span }) => numbered.test(sources.get(source)?.text.slice(span.end) ?? ''));
  return codes.length * 2 > mentions.length;
}

/** `U.S.`, `CIA`: the page of an actor is named in full where a source does so. */
const isAcronym = (name: string) => /^(?:\p{Lu}\.?)+$/u.test(name);

/** The names of a cluster with the sources that print each, the full name first, then the most frequent. */
export function listNames(
  cluster: ActorCluster,
  sources: ReadonlyMap<string, Source>,
  shared: ReadonlySet<string>,
): readonly ActorName[] {
  if (isCode(cluster, sources)) return [];
  const forms = cluster.forms.filter(({ name }) => !shared.has(nameKey(name)) && /\p{L}{2}|\p{Lu}\./u.test(name));
  const names = forms.flatMap(({ name, mentions }): ActorName[] => {
    const printing = [...new Set(mentions.map(({ source }) => source))].filter((id) => stands(sources.get(id), name));
    return printing.length === 0 ? [] : [{ name, sources: printing.toSorted() }];
  });
  const rank = ({ name }: ActorName) => (isAcronym(name) ? 0 : name === cluster.name ? 2 : 1);
  return names.toSorted((a, b) => rank(b) - rank(a));
}
