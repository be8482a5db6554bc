/** The labelled sentence pairs that the weights of parallels are trained on. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { readCollection } from '#core/parallels/collection.ts';
import { compareProfiles, type Features } from '#core/parallels/features.ts';
import { profileSentence } from '#core/parallels/profile.ts';

export interface LabelledPair {
  readonly features: Features;
  /** 0 to 1. */
  readonly label: number;
  /** From 0 to 4; pairs of one document or topic are in one fold. */
  readonly fold: number;
}

const item = z.object({ id: z.string(), a: z.string(), b: z.string() });
const gold = z.object({
  id: z.string(),
  label: z.number().optional(),
  score: z.number().optional(),
  doc: z.string().optional(),
  docs: z.array(z.string()).optional(),
  category: z.string().optional(),
});

const files = {
  paraphrase: '1_paraphrase/mrpc_train',
  outlets: '1_paraphrase/newshe_train',
  similarity: '1_paraphrase/stsb_news_train',
  events: '6_events/ecbpairs_train',
} as const;

export type PairSet = keyof typeof files;

/** Reads a set below `dir`; its own sentences are the collection. Noisy negatives (same story, other event) are left out. */
function readPairs(dir: string, set: PairSet): LabelledPair[] {
  const items = readLines(path.join(dir, `${files[set]}.items.jsonl`), item);
  const labels = new Map(readLines(path.join(dir, `${files[set]}.gold.jsonl`), gold).map((each) => [each.id, each]));
  const collection = readCollection(items.flatMap(({ a, b }) => [a, b]));
  return items.flatMap(({ id, a, b }) => {
    const known = labels.get(id);
    if (known === undefined || known.category === 'same story, other event') return [];
    const features = compareProfiles(profileSentence(a, collection), profileSentence(b, collection));
    const group = known.doc ?? known.docs?.[0]?.split('_')[0] ?? id;
    return [{ features, label: known.label ?? (known.score ?? 0) / 5, fold: foldOf(group) }];
  });
}

function foldOf(group: string): number {
  return Number(BigInt(`0x${createHash('sha1').update(group).digest('hex')}`) % 5n);
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

export type AllPairs = Readonly<Record<PairSet, readonly LabelledPair[]>>;

export function readAllPairs(dir: string): AllPairs {
  return {
    paraphrase: readPairs(dir, 'paraphrase'),
    outlets: readPairs(dir, 'outlets'),
    similarity: readPairs(dir, 'similarity'),
    events: readPairs(dir, 'events'),
  };
}
