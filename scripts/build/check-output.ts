/** Checks the HTML of a new site: the pages that were rendered, and of the kept ones those that link to what changed. */
import { checkBuiltSite, isSameEverywhere, resolveLink, type BuiltProblem } from '#checks/built/check-built-site.ts';
import type { PageFacts } from '#checks/built/read-page.ts';
import {
  readFactsOf,
  restScope,
  scopeOfFile,
  type KeptFacts,
  type Manifest,
  type PagesPlace,
} from '#store/kept-pages.ts';

/** Problems of the built HTML that are printed; more of the same kind tell nothing new. */
const problemsPrinted = 50;

export interface OutputPages {
  readonly base: string;
  /** All of the new site, below its folder. */
  readonly files: readonly string[];
  /** Of the pages that were rendered. */
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly place: PagesPlace;
  readonly manifest: Manifest;
  /** Scopes whose pages were kept. */
  readonly kept: ReadonlySet<string>;
}

/** Scopes of which a page or an anchor is no longer there. */
function findLost(pages: OutputPages, read: ReadonlyMap<string, PageFacts>): Set<string> {
  const lost = new Set<string>();
  for (const scope of [...Object.keys(pages.manifest.scopes), restScope]) {
    if (pages.kept.has(scope)) continue;
    for (const [file, { ids }] of readFactsOf(pages.place, scope)) {
      const now = read.get(file)?.ids;
      if (now === undefined || ids.some((id) => !now.includes(id))) lost.add(scopeOfFile(file));
    }
  }
  return lost;
}

/** The scopes that links of pages lead to. */
export function listLinked(facts: Iterable<readonly [string, KeptFacts]>, base: string): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  for (const [file, { links }] of facts) {
    for (const link of links) {
      if (seen.has(link)) continue;
      if (isSameEverywhere(link)) seen.add(link);
      const target = resolveLink(link, file, base);
      if (target !== undefined) files.add(target.file);
    }
  }
  return new Set([...files].map(scopeOfFile));
}

/** Prints what is wrong. */
export function checkOutput(pages: OutputPages): readonly BuiltProblem[] {
  const { base, files, facts, place, manifest, kept } = pages;
  const keptFiles = new Set([...kept].flatMap((name) => manifest.scopes[name]?.files.map(([file]) => file) ?? []));
  const factsOf = new Map<string, ReadonlyMap<string, KeptFacts>>();
  const readFacts = (scope: string) => {
    const known = factsOf.get(scope) ?? readFactsOf(place, scope);
    factsOf.set(scope, known);
    return known;
  };
  const problems = checkBuiltSite(files, facts, base, {
    anchorsOf: (file) => {
      const scope = keptFiles.has(file) ? scopeOfFile(file) : undefined;
      return scope === undefined ? undefined : readFacts(scope).get(file)?.ids;
    },
    affected: function* (read) {
      const lost = findLost(pages, read);
      for (const name of kept) {
        const scope = manifest.scopes[name];
        if (scope?.unchecked !== true && scope?.linksTo.some((each) => lost.has(each)) !== true) continue;
        for (const [file, { links }] of readFacts(name)) yield [file, links] as const;
      }
    },
  });
  for (const { file, reason } of problems.slice(0, problemsPrinted)) process.stderr.write(`${file}: ${reason}\n`);
  if (problems.length > problemsPrinted) process.stderr.write(`… and ${problems.length - problemsPrinted} more.\n`);
  const all = files.filter((file) => file.endsWith('.html')).length;
  const rendered = keptFiles.size === 0 ? '' : `, of which ${facts.size} are new`;
  const verdict = problems.length === 0 ? 'sound' : `${problems.length} problems`;
  process.stdout.write(`Checked ${all} pages${rendered}: ${verdict}.\n`);
  return problems;
}
