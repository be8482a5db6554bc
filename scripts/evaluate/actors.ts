/** The `actors` task: all documents of one event together, every form of each actor, with and without titles. */
import { findActors } from '#core/actors.ts';
import type { EventItem } from './items.ts';
import type { Prediction } from './task.ts';

export function predictActors({ docs }: EventItem): Prediction {
  const { clusters } = findActors(docs.map(({ doc, text }) => ({ id: doc, text })));
  return {
    clusters: clusters.map(({ forms }) => [...new Set(forms.flatMap(({ name, titles }) => [name, ...titles]))]),
  };
}
