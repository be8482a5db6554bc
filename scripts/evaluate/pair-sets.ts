/** The sets of sentence pairs. */
import { f1, type DataSet, type Metric } from './data-set.ts';

/** Sentence pairs: the train part alone is judged in five folds, the test part with the threshold of the train part. */
function pairSets(
  name: string,
  folder: string,
  scorer: readonly string[],
  train: readonly Metric[],
  test: readonly Metric[],
): readonly DataSet[] {
  const items = (part: string) => `${name}_${part}.items.jsonl`;
  const shared = { task: 'parallels' as const, folder };
  return [
    { ...shared, name: `${name}_train`, items: [items('train')], score: [...scorer, '--train', '{0}'], metrics: train },
    {
      ...shared,
      name: `${name}_test`,
      items: [items('train'), items('test')],
      score: [...scorer, '--train', '{0}', '--test', '{1}'],
      metrics: test,
    },
  ];
}

const precision: Metric = { name: 'average precision', pattern: /average precision(?: \(main\))?[= ]([\d.]+)/ };
const pearson: Metric = { name: 'Pearson', pattern: /^all news .*pearson=([\d.-]+)/m };
const f1Of = (line: string, goal?: number): Metric => ({
  name: 'F1',
  pattern: new RegExp(`^${line}.*${f1}`, 'm'),
  ...(goal === undefined ? {} : { goal }),
});
const accuracyOf = (line: string, goal?: number): Metric => ({
  name: 'accuracy',
  pattern: new RegExp(`^${line}.*acc=([\\d.]+)`, 'm'),
  ...(goal === undefined ? {} : { goal }),
});

export const parallels: readonly DataSet[] = [
  ...pairSets(
    'newshe',
    '1_paraphrase',
    ['score.py', 'newshe'],
    [f1Of('5-fold, thr\\. best F1', 0.85), accuracyOf('5-fold, thr\\. best acc'), precision],
    [f1Of('thr\\. best train F1 +n=', 0.85), accuracyOf('thr\\. best train acc +n='), precision],
  ),
  ...pairSets(
    'mrpc',
    '1_paraphrase',
    ['score.py', 'mrpc'],
    [accuracyOf('5-fold, thr\\. best acc', 0.755), f1Of('5-fold, thr\\. best F1'), precision],
    [accuracyOf('thr\\. best train acc +n=', 0.755), f1Of('thr\\. best train F1 +n='), precision],
  ),
  ...pairSets('stsb_news', '1_paraphrase', ['score.py', 'stsb_news'], [pearson], [pearson]),
  ...pairSets(
    'ecbpairs',
    '6_events',
    ['score_pairs.py'],
    [f1Of('5-fold best F1 +vs like event', 0.83), precision],
    [f1Of('best train F1 .*vs like event', 0.83), precision],
  ),
];
