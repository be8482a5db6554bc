/** Who and what the sources of a story name: recorded actors, and what the program found beside them. */
import type { ActorMeta } from '#schema';
import { locateQuote } from '#core/locate.ts';
import type { Span } from '#core/model.ts';
import { actorPath } from './paths.ts';
import { printable } from './printable.ts';
import type { Link } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { touches, type StoryActors } from './story-actors.ts';

export type NamedKind = ActorMeta['kind'] | 'unknown';

export const namedKinds: readonly NamedKind[] = ['person', 'organisation', 'state', 'place', 'unknown'];

/** A name that stands once in one article alone tells nothing about what articles call somebody. */
const fewestMentions = 2;

/** Somebody or something that sources name, with all places. */
export interface Named {
  readonly link: Link;
  /** Id of the recorded actor. */
  readonly actor?: string;
  readonly kind: NamedKind;
  readonly recorded: boolean;
  readonly mentions: readonly { readonly source: string; readonly span: Span }[];
  readonly descriptions: readonly { readonly source: string; readonly span: Span }[];
  /** Spellings that are public because a page of the site has them. */
  readonly spellings: ReadonlySet<string>;
}

/** The recorded actors that the story's sources name, then the groups of names that the program found beside them. */
export function listNamed(index: SiteIndex, { clusters, found, actorOf }: StoryActors): Named[] {
  const ofActor = Map.groupBy(clusters, (cluster) => actorOf.get(cluster));
  const mentions = [...found].flatMap(([source, own]) => own.mentions.map((mention) => ({ source, ...mention })));
  const byActor = Map.groupBy(mentions, ({ actor }) => actor);
  const recorded = [...byActor].flatMap(([id, own]): Named[] => {
    const actor = index.actors.get(id);
    if (actor === undefined) return [];
    const { meta } = actor;
    const roles = meta.roles.flatMap(({ source: from, quote }) => {
      const source = index.sources.get(from);
      const located = source && found.has(from) ? locateQuote(source, quote) : undefined;
      const [span] = located?.found ? located.spans : [];
      return span === undefined ? [] : [{ source: from, span }];
    });
    const machine = (ofActor.get(id) ?? []).flatMap((cluster) => cluster.roles);
    const isNew = (role: (typeof machine)[number]) =>
      !roles.some(({ source, span }) => source === role.source && touches(span, role.span));
    return [
      {
        link: { label: meta.name, path: actorPath(id) },
        actor: id,
        kind: meta.kind,
        recorded: true,
        mentions: own,
        descriptions: [...roles, ...machine.filter(isNew)],
        spellings: new Set([meta.name, ...meta.names.map(({ name }) => name)]),
      },
    ];
  });
  const others = (ofActor.get(undefined) ?? []).map(({ name, kind, forms, roles }): Named => ({
    link: { label: printable(name) },
    kind,
    recorded: false,
    mentions: forms.flatMap((form) => form.mentions),
    descriptions: roles,
    spellings: new Set(),
  }));
  return [...recorded, ...others.filter((other) => other.mentions.length >= fewestMentions)];
}
