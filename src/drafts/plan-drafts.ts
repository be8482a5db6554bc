/** Plans drafts of actors and claims for an editor to finish. Pure: nothing is written, and no existing file is in the plan. */
import { compareCoverage } from '#core/coverage.ts';
import type { Actor } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import { contentReader } from './content-words.ts';
import { planClaims } from './draft-claims.ts';
import { proposeActors } from './draft-actors.ts';
import { figureReader } from './figures.ts';
import { listTaken } from './list-taken.ts';
import { defaultMost, type DraftOptions, type DraftPlan } from './model.ts';
import { planActors } from './plan-actors.ts';
import { relatePairs } from './relations.ts';
import { readPeople } from './speakers.ts';
import { gatherMaterial, textAt, type StoryMaterial } from './story-material.ts';

/** The stories to draft for, without passages where nothing is to be compared. */
function gatherStories({ corpus }: Reading, story: string | undefined): StoryMaterial[] {
  return compareCoverage(corpus)
    .stories.filter(({ story: { id }, sources }) => (story === undefined || id === story) && sources.length > 0)
    .map(gatherMaterial);
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

function noteLanguages({ id, comparison: { notAnalysed } }: StoryMaterial): string[] {
  if (notAnalysed.length === 0) return [];
  const are = notAnalysed.length === 1 ? 'is in a language' : 'are in languages';
  return [
    `${id}: ${count(notAnalysed.length, 'source')} ${are} that the program does not analyse: ${notAnalysed.join(', ')}.`,
  ];
}

/**
 * New files for the actors that sources name and the claims that leads suggest. The same content gives the same plan; once
 * its files are written, the next plan is empty until an editor has worked on them or sources change.
 */
export function planDrafts(reading: Reading, options: DraftOptions = {}): DraftPlan {
  const taken = listTaken(reading);
  const stories = gatherStories(reading, options.story);
  const { actors, outlets } = reading.corpus;
  const planned = planActors(proposeActors(stories, actors), actors, taken);
  const known: readonly Actor[] = [...actors, ...planned.map(({ actor }) => actor)];
  const limits = { most: options.most ?? defaultMost, alone: options.alone ?? false };
  const claims = stories.map((material) => {
    const context = {
      material,
      people: readPeople(material, known, outlets),
      relate: relatePairs(
        material.comparison.parallels,
        ({ source, span }) => textAt(material, source, span),
        contentReader(material),
      ),
      readSays: figureReader(material),
    };
    return { id: material.id, ...planClaims(context, limits, taken) };
  });
  const files = [...planned.map(({ file }) => file), ...claims.flatMap((plan) => plan.files)];
  return {
    files: files.toSorted((a, b) => byCodePoint(a.path, b.path)),
    notes: [
      ...stories.flatMap(noteLanguages),
      ...claims.flatMap(({ id, left }) =>
        left === 0
          ? []
          : [`${id}: ${count(left, 'more lead')} to draft from once drafts that wait are finished; or use --most.`],
      ),
    ],
  };
}
