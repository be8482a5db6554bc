/** Looks at parts of the content that changed: everything that needs the rules and the readers. */
import { recordQuestions, type SignStory } from '#checks/parts/ask.ts';
import { checkAcross, listActorsOfStories, listNamesOfActor, listStoriesOfActor } from '#checks/parts/check-across.ts';
import { checkPage, readHeadings, readPage } from '#checks/parts/check-page.ts';
import { findNames, findNamesBy } from '#checks/parts/find-names.ts';
import type { Known, KnownNames } from '#checks/known.ts';
import type { Problem } from '#core/problem.ts';
import { contentPath } from '#markdown/content-file.ts';
import { joinFrame, listEntries, readEntries, type Reading } from '#markdown/read-corpus.ts';
import type { SiteMeta } from '#schema';
import { openFrame } from '#store/frame.ts';
import type { StorePlace } from '#store/store-place.ts';
import type { CheckState } from './check-root.ts';
import { examineStories, type ExaminedStory } from './examine-stories.ts';
import { groupIds } from './group-ids.ts';
import type { KeptPage, KeptStory } from './kept-checks.ts';

export interface Examiner {
  /** As that of an opened frame. */
  readonly keepFrame: (isSame?: boolean) => void;
  readonly site: Pick<SiteMeta, 'url' | 'base'>;
  readonly headingsOf: (file: string) => readonly string[];
  readonly examinePage: (file: string, known: Known, signStory: SignStory) => Omit<KeptPage, 'key'>;
  readonly examineStories: (
    stories: readonly string[],
    names: KnownNames,
    signs: ReadonlyMap<string, string>,
    toFind: readonly string[],
  ) => Promise<readonly ExaminedStory[]>;
  /** Which of the names stand in a story, whose words are known or not. */
  readonly lookFor: (names: readonly string[]) => (story: string, words: Uint32Array | undefined) => readonly string[];
  /** @param pages paths of the files that were checked by themselves */
  readonly examineAcross: (stories: readonly KeptStory[], pages: ReadonlySet<string>) => readonly Problem[];
}

export async function openExaminer(place: StorePlace, state: CheckState): Promise<Examiner> {
  const { snapshot, versions, bring, progress } = state;
  const { frame, keepFrame } =
    state.frame === undefined
      ? await openFrame(place, snapshot, versions.reading)
      : { frame: state.frame, keepFrame: () => {} };
  const idsOf = groupIds(frame);
  const readings = new Map<string, Reading>();
  const readOnce = (file: string) => {
    const reading = readings.get(file) ?? readPage(frame, file);
    readings.set(file, reading);
    return reading;
  };
  const { url, base } = frame.corpus.site;
  const faulty = new Set(frame.problems.map(({ file }) => file));
  return {
    keepFrame,
    site: { base, ...(url !== undefined && { url }) },
    headingsOf: (file) => readHeadings(readOnce(file)),
    examinePage: (file, known, signStory) => {
      const reading = readOnce(file);
      const recorder = recordQuestions(known, signStory);
      const problems = checkPage(reading, file, recorder.known);
      const { actors } = reading.corpus;
      return {
        problems,
        asked: recorder.asked(),
        isEntry: reading.files.size > 0 && !faulty.has(file),
        headings: /^(?:content|src)\/docs\//.test(file) ? readHeadings(reading) : [],
        stories: actors.flatMap(listStoriesOfActor),
        names: actors.flatMap(listNamesOfActor),
        quotes: actors.flatMap(({ meta }) => meta.roles).length,
      };
    },
    examineStories: async (stories, names, signs, toFind) => {
      bring?.(stories);
      const own = bring === undefined ? frame : joinFrame(frame, listEntries(frame.root));
      const idsOfOwn = groupIds(own);
      const actors = listActorsOfStories(frame);
      const hashOf = (folder: string, id: string) => snapshot.get(contentPath(folder, id)) || undefined;
      const isUnedited = (id: string) => {
        const hash = hashOf('sources', id);
        return hash !== undefined && hash === hashOf('.base', id);
      };
      const tasks = stories.map((story) => {
        const ids = idsOfOwn(story);
        return { story, ...ids, actors: actors.get(story) ?? [], unedited: ids.sources.filter(isUnedited) };
      });
      return examineStories({ frame: own, names, signs, toFind }, tasks, progress);
    },
    lookFor: (names) => {
      const namesIn = findNamesBy(names);
      return (story, words) => {
        const likely = words === undefined ? names : namesIn(words);
        if (likely.length === 0) return [];
        const { sources } = readEntries(frame.root, { claims: [], sources: idsOf(story).sources });
        return findNames(sources, likely);
      };
    },
    examineAcross: (stories, pages) => {
      const sources = stories.flatMap((story) => story.sources);
      const claims = stories.flatMap((story) => story.claims);
      const named = new Set(stories.flatMap((story) => story.named));
      const misplaced = frame.problems.filter(({ file }) => !pages.has(file));
      return [...misplaced, ...checkAcross(frame, { sources, claims }, (name) => named.has(name))];
    },
  };
}
