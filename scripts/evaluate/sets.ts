/** The data sets that `evaluate --all DIR` knows: where they lie below DIR, how they are scored, and the goals. */
import { f1, type DataSet, type Metric } from './data-set.ts';
import { parallels } from './pair-sets.ts';

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
