/** The check of one file that belongs to no story: all that follows from it and from the names of the rest. */
import { compareCoverage } from '#core/coverage.ts';
import { pickByIds } from '#core/find-by-id.ts';
import type { Corpus } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';
import type { ContentFile } from '#markdown/content-file.ts';
import type { Frame, Reading } from '#markdown/read-corpus.ts';
import type { Known } from '#checks/known.ts';
import { listHeadings } from '#checks/known-in.ts';
import { listProse } from '#checks/prose.ts';
import { runPartRules } from '#checks/run-checks.ts';

const nothing = { stories: [], outlets: [], actors: [], people: [], docs: [], sources: [], claims: [] };

function cut(frame: Frame, file: ContentFile | undefined): Omit<Corpus, 'site'> {
  const { stories, outlets, actors, people } = frame.corpus;
  const own = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    file === undefined ? [] : pickByIds(entries, [file.id]);
  if (file?.kind === 'story') return { ...nothing, stories: own(stories) };
  if (file?.kind === 'outlet') return { ...nothing, outlets: own(outlets) };
  if (file?.kind === 'actor') return { ...nothing, actors: own(actors) };
  return file?.kind === 'person' ? { ...nothing, people: own(people) } : nothing;
}

const problemsOf = new WeakMap<readonly Problem[], ReadonlyMap<string, Problem[]>>();

function groupProblems(problems: readonly Problem[]): ReadonlyMap<string, Problem[]> {
  const known = problemsOf.get(problems) ?? Map.groupBy(problems, ({ file }) => file);
  problemsOf.set(problems, known);
  return known;
}

/** A reading that holds one file; what was found in it is found once. */
export function readPage(frame: Frame, path: string): Reading {
  const { root, corpus, files, problems } = frame;
  const file = files.get(path);
  return {
    root,
    corpus: { site: corpus.site, ...cut(frame, file) },
    files: new Map(file === undefined ? [] : [[path, file]]),
    problems: groupProblems(problems).get(path) ?? [],
  };
}

export function checkPage(page: Reading, path: string, known: Known): readonly Problem[] {
  const { corpus } = page;
  return runPartRules({ reading: page, corpus, coverage: compareCoverage(corpus), known }).filter(
    ({ file }) => file === path,
  );
}

/** Of a page of the docs. */
export function readHeadings(page: Reading): readonly string[] {
  return listProse({ reading: page }).flatMap((prose) => [...listHeadings(prose)]);
}
