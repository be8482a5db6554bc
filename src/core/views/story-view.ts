/** Props of a story: its figures, what stands first, its findings and the fact-check table. */
import type { SourceMeta } from '#schema';
import type { StoryCoverage } from '#core/coverage.ts';
import { borrowTitle } from '#core/story-titles.ts';
import { listMachinePages } from './machine-pages.ts';
import type { MachinePage } from './machine-paths.ts';
import { storyPath } from './paths.ts';
import { linkOutlet, refSource, type Link, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewDigest, type Digest } from './story-digest.ts';
import { listFindings, type FindingView } from './story-findings.ts';
import { viewGlance, type Glance } from './story-glance.ts';
import { viewTable, type TableView } from './story-table.ts';

/** One article in the list of a story. */
export interface ArticleLine {
  readonly source: SourceRef;
  readonly outlet?: Link;
  readonly published: SourceMeta['published'];
  readonly complete: SourceMeta['complete'];
  /** Claims that cite it. */
  readonly claims: number;
}

function listArticles(index: SiteIndex, story: StoryCoverage): ArticleLine[] {
  return story.sources.map((source) => {
    const { outlet, published, complete } = source.meta;
    const claims = new Set((index.coverage.citations.get(source.id) ?? []).map(({ claim }) => claim)).size;
    const line = { source: refSource(source), published, complete, claims };
    return outlet === null ? line : { ...line, outlet: linkOutlet(index, outlet) };
  });
}

export interface StoryView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** The article whose headline serves as the title, because nobody has written one. */
  readonly titleOf?: SourceRef;
  readonly description?: string;
  /** Day of the event, as the story's page states it. */
  readonly date?: string;
  readonly body: string;
  readonly glance: Glance;
  readonly digest: Digest;
  readonly findings: readonly FindingView[];
  /** Its first part. */
  readonly table: TableView;
  /** In the order of the table's columns. */
  readonly articles: readonly ArticleLine[];
  /** Pages of what the program found that have something to show. */
  readonly machinePages: readonly MachinePage[];
}

export function viewStory(index: SiteIndex, story: StoryCoverage): StoryView {
  const { id, meta, body } = story.story;
  const lender = story.sources.find((source) => borrowTitle(source) === meta.title);
  return {
    id,
    path: storyPath(id),
    title: meta.title,
    body,
    glance: viewGlance(index, story),
    digest: viewDigest(index, story),
    findings: listFindings(index, story.claims),
    table: viewTable(index, story),
    articles: listArticles(index, story),
    machinePages: listMachinePages(story),
    ...(lender === undefined ? {} : { titleOf: refSource(lender) }),
    ...(meta.description === undefined ? {} : { description: meta.description }),
    ...(meta.date === undefined ? {} : { date: meta.date }),
  };
}
