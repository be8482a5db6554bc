/** The data sets that `evaluate --all DIR` knows: where they lie below DIR, how they are scored, and the goals. */
import type { TaskName } from './tasks.ts';

export interface Metric {
  readonly name: string;
  /** Finds the figure in what the scorer prints: one group is the figure, two are right and total. */
  readonly pattern: RegExp;
  /** Lower is better: "right of total" is turned into the share of wrong ones. */
  readonly wrong?: true;
  /** At least this; at most this, where `wrong`. */
  readonly goal?: number;
}

export interface DataSet {
  readonly task: TaskName;
  readonly name: string;
  /** Below DIR; holds the scorer too. */
  readonly folder: string;
  /** Files of items, or a Python script (`.py`) that prints them. A set whose files are not there is left out. */
  readonly items: readonly string[];
  /** Arguments of python3 in that folder; `{0}` is the path of the predictions for the first file of items, and so on. */
  readonly score: readonly string[];
  readonly metrics: readonly Metric[];
}

/** The scorers print `nan` where nothing was predicted. */
const f1 = 'F1=([\\d.]+|nan)';
const speaker = (name: string, printed: string, goal: number): Metric => ({
  name: `speaker, ${name}`,
  pattern: new RegExp(`ov80\\):.*${printed} ([\\d.]+)`),
  goal,
});

const sentences: readonly DataSet[] = [
  {
    task: 'sentences',
    name: 'golden',
    folder: '7_sentences',
    items: ['golden.items.jsonl'],
    score: ['score.py', 'golden', '{0}'],
    metrics: [
      { name: 'rules passed', pattern: /^golden: (\d+)\/(\d+)/m, goal: 46 / 51 },
      { name: 'further specs passed', pattern: /^extra: (\d+)\/(\d+)/m },
    ],
  },
  ...['gum_news', 'basil'].map((name): DataSet => ({
    task: 'sentences',
    name,
    folder: '7_sentences',
    items: [`${name}.items.jsonl`],
    score: ['score.py', name, '{0}'],
    metrics: [{ name: 'boundary F1', pattern: new RegExp(f1), goal: 0.985 }],
  })),
];

const quotations = ['dev', 'test'].map((part): DataSet => ({
  task: 'quotations',
  name: `polnear_${part}`,
  folder: '2_quotes',
  items: [`polnear_${part}.items.jsonl`],
  score: ['score.py', '{0}', '--part', part],
  metrics: [
    { name: 'span F1, exact', pattern: new RegExp(`span exact.*?${f1}`), goal: 0.97 },
    speaker('named', 'named source', 0.9),
    speaker('named and pronoun', 'named\\+pronoun', 0.85),
  ],
}));

const names: readonly DataSet[] = [
  {
    task: 'names',
    name: 'pairs',
    folder: '3_names',
    items: ['pairs.items.jsonl'],
    score: ['score_pairs.py', '{0}'],
    metrics: [
      { name: 'F1', pattern: new RegExp(`^ALL .*${f1}`, 'm'), goal: 0.92 },
      { name: 'F1, Arabic names', pattern: new RegExp(`^ofac_arabic .*${f1}`, 'm'), goal: 0.95 },
      ...['ofac_arabic', 'ofac_other'].map((source): Metric => ({
        name: `same surname, other person: wrong, ${source}`,
        pattern: new RegExp(`${source} / same surname, other person / different: right (\\d+)/(\\d+)`),
        wrong: true,
        goal: 0.03,
      })),
    ],
  },
  {
    task: 'actors',
    name: 'clusters',
    folder: '3_names',
    items: ['clusters.items.jsonl'],
    score: ['score_clusters.py', '{0}'],
    metrics: [
      { name: 'pairwise F1', pattern: new RegExp(f1), goal: 0.95 },
      { name: 'pairwise precision', pattern: /pairwise P=([\d.]+)/, goal: 0.98 },
      { name: 'forms found', pattern: /forms found (\d+)\/(\d+)/ },
    ],
  },
];

const pages: readonly DataSet[] = [
  ...Object.entries({ container: 0.92, container_raw: 0.93, full: 0.88 }).map(([name, goal]): DataSet => ({
    task: 'lines',
    name,
    folder: '4_boilerplate',
    items: [`lines_${name}.items.jsonl`],
    score: ['score_lines.py', name, '{0}'],
    metrics: [{ name: 'kept-line F1', pattern: new RegExp(`kept-line .*?${f1}`), goal }],
  })),
  {
    task: 'html',
    name: 'aeb',
    folder: '4_boilerplate',
    items: ['items_html.py'],
    score: ['score_html.py', '{0}', '--strip-md'],
    metrics: [{ name: 'F1', pattern: new RegExp(f1), goal: 0.962 }],
  },
];

const reuse: readonly DataSet[] = [
  {
    task: 'reuse',
    name: 'synthetic',
    folder: '5_reuse',
    items: ['synthetic.items.jsonl'],
    score: ['score.py', 'synthetic', '{0}'],
    metrics: [
      { name: 'character F1', pattern: new RegExp(`synthetic ALL .*?${f1}`), goal: 0.97 },
      { name: 'recall, heavy edits', pattern: /synthetic heavy .*? R=([\d.]+)/, goal: 0.88 },
    ],
  },
  {
    task: 'reuse',
    name: 'natural',
    folder: '5_reuse',
    items: ['natural.items.jsonl'],
    score: ['score.py', 'natural', '{0}'],
    metrics: [
      { name: 'character recall', pattern: /natural ALL .*? R=([\d.]+)/, goal: 0.99 },
      { name: 'character F1', pattern: new RegExp(`natural ALL .*?${f1}`) },
      { name: 'false alarms', pattern: /natural ALL .*pairs without (\d+)\/\d+/, wrong: true, goal: 0 },
    ],
  },
];

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

const parallels: readonly DataSet[] = [
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

const dates: readonly DataSet[] = [
  {
    task: 'dates',
    name: 'dates',
    folder: '8_dates',
    items: ['items.jsonl'],
    score: ['score.py', '{0}'],
    metrics: [
      { name: 'exact, news', pattern: /^NEWS .* all .*exact=([\d.]+)/m, goal: 0.8 },
      { name: 'exact, parser test cases', pattern: /^recognizers +n=.*exact=([\d.]+)/m },
    ],
  },
];

export const sets: readonly DataSet[] = [
  ...sentences,
  ...quotations,
  ...names,
  ...pages,
  ...reuse,
  ...parallels,
  ...dates,
];
