/** What a build and the pages that it renders know of each other; pages are bundled, so they cannot share a module. */
import type { SiteFacts } from './site-facts.ts';
import type { Store } from './store.ts';
import type { StoryParts } from './story-parts.ts';

export interface BuildState {
  readonly store: Store;
  readonly facts: SiteFacts;
  /** Missing in threads that render no pages about the whole site. */
  readonly parts?: StoryParts;
  /** Names of the scopes whose pages are rendered; undefined: all. */
  readonly stale?: ReadonlySet<string>;
  /** By scope, what its pages asked of the rest of the site. */
  readonly asked: Map<string, Set<string>>;
}

declare global {
  /** Undefined unless a command of this project builds. */
  var crossbearingBuild: BuildState | undefined;
  /** In development, counts the changes of content; else undefined. */
  var crossbearingVersion: number | undefined;
}
