/** Which scope each file of a site belongs to, and what is kept of a scope. */
import type { PageFacts } from '#checks/built/read-page.ts';
import { cardPath } from '#core/views/paths.ts';
import { listRedirects } from '#core/views/redirects.ts';
import { restScope, scopeOfFile, type KeptFacts, type RenderedScope } from '#store/kept-pages.ts';
import type { Scope } from '#store/scopes.ts';
import type { SiteFacts } from '#store/site-facts.ts';
import { listLinked } from './check-output.ts';

/** The scope of each file: pages that moved leave a redirect, which is rendered every time, and a card, which belongs to the new one. */
export function findScopes(facts: SiteFacts, names: ReadonlySet<string>): (file: string) => string {
  const pageFile = (page: string) => `${page.slice(1)}index.html`;
  const moved = new Map(
    listRedirects(facts).flatMap(({ from, to }) => [
      [pageFile(from), restScope],
      [cardPath(from).slice(1), scopeOfFile(pageFile(to))],
    ]),
  );
  return (file) => {
    const scope = moved.get(file) ?? scopeOfFile(file);
    return names.has(scope) ? scope : restScope;
  };
}

/** What the next build has to know of some pages. */
export function keepFacts(
  files: readonly string[],
  pages: ReadonlyMap<string, PageFacts>,
): ReadonlyMap<string, KeptFacts> {
  return new Map(
    files.flatMap((file): [string, KeptFacts][] => {
      const page = pages.get(file);
      return page === undefined ? [] : [[file, { ids: page.ids, links: page.links }]];
    }),
  );
}

export interface RenderedFiles {
  readonly scopes: readonly Scope[];
  readonly filesOf: ReadonlyMap<string, readonly string[]>;
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly keyOf: (scope: Scope) => string;
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
}

/** What is kept of scopes that were rendered, by their names. */
export function describeScopes({
  scopes,
  filesOf,
  pages,
  asked,
  keyOf,
  base,
}: RenderedFiles): Map<string, RenderedScope> {
  return new Map(
    scopes.map((scope) => {
      const files = filesOf.get(scope.name) ?? [];
      const facts = keepFacts(files, pages);
      const questions = asked.get(scope.name) ?? new Set<string>();
      return [scope.name, { key: keyOf(scope), asked: questions, files, facts, linksTo: listLinked(facts, base) }];
    }),
  );
}
