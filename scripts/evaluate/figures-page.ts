/** The docs page with the latest figures, as `evaluate --all DIR --write` writes it. */
import type { Figure } from './figures.ts';

interface Row {
  readonly what: string;
  readonly data: string;
  readonly task: string;
  readonly set: string;
  readonly metric: string;
  /** The best simple baseline on the same data, with its method. */
  readonly baseline?: string;
  /** As published, on other data unless the text says otherwise. */
  readonly published?: string;
}

const gum = 'GUM corpus, Wikinews';
const polnear = 'PolNeAR, articles of US publishers';
const names = "names of sanctions lists and of name matchers' tests";

const rows: readonly Row[] = [
  {
    what: 'Sentences: rules passed',
    data: 'Golden Rules of Pragmatic Segmenter',
    task: 'sentences',
    set: 'golden',
    metric: 'rules passed',
    baseline: '.588, a regular expression',
    published: '.981, Pragmatic Segmenter',
  },
  {
    what: 'Sentences: boundaries, F1',
    data: gum,
    task: 'sentences',
    set: 'gum_news',
    metric: 'boundary F1',
    baseline: '.975, with abbreviations',
  },
  {
    what: 'Quotations: spans, F1',
    data: polnear,
    task: 'quotations',
    set: 'polnear_dev',
    metric: 'span F1, exact',
    baseline: '.967, quotation marks',
    published: '.761, Gender Gap Tracker; .833 with overlap, Citron',
  },
  {
    what: 'Quotations: right speaker, named',
    data: polnear,
    task: 'quotations',
    set: 'polnear_dev',
    metric: 'speaker, named',
    baseline: '.727, a regular expression',
    published: '.874, Gender Gap Tracker; .853, Citron',
  },
  {
    what: 'Names: same person or not, F1',
    data: names,
    task: 'names',
    set: 'pairs',
    metric: 'F1',
    baseline: '.873, soft Jaro-Winkler',
  },
  {
    what: 'Names: Arabic names, F1',
    data: names,
    task: 'names',
    set: 'pairs',
    metric: 'F1, Arabic names',
    baseline: '.888, soft Jaro-Winkler',
  },
  {
    what: 'Actors: forms of one person, F1',
    data: 'NewsWCL50 and BASIL, several outlets on one event',
    task: 'actors',
    set: 'clusters',
    metric: 'pairwise F1',
    baseline: '.825, capitals and last word',
  },
  {
    what: 'Cleaning: kept lines, F1',
    data: 'text of article pages',
    task: 'lines',
    set: 'container',
    metric: 'kept-line F1',
    baseline: '.825, a simple rule',
  },
  {
    what: 'Cleaning: kept lines, F1',
    data: 'the same with scripts and styles',
    task: 'lines',
    set: 'container_raw',
    metric: 'kept-line F1',
    baseline: '.868, a simple rule',
  },
  {
    what: 'Cleaning: kept lines, F1',
    data: 'text of whole pages',
    task: 'lines',
    set: 'full',
    metric: 'kept-line F1',
    baseline: '.771, a simple rule',
  },
  {
    what: 'HTML: text of the article, F1',
    data: 'article-extraction-benchmark, English news pages',
    task: 'html',
    set: 'aeb',
    metric: 'F1',
    baseline: '.952, Readability',
    published: '.978 on these pages, go_trafilatura',
  },
  {
    what: 'Shared passages: characters, F1',
    data: 'passages planted in articles',
    task: 'reuse',
    set: 'synthetic',
    metric: 'character F1',
    baseline: '.939, joined 5-grams',
  },
  {
    what: 'Shared passages: recall of heavy edits',
    data: 'passages planted in articles',
    task: 'reuse',
    set: 'synthetic',
    metric: 'recall, heavy edits',
    baseline: '.726, joined 5-grams',
  },
  {
    what: 'Parallels: same fact in two outlets, F1',
    data: 'NEWS-HE',
    task: 'parallels',
    set: 'newshe_train',
    metric: 'F1',
    baseline: '.735, common stems',
    published: '.61 and .82 for another form of the task, ABCD-Link',
  },
  {
    what: 'Parallels: paraphrase or not, accuracy',
    data: 'MRPC',
    task: 'parallels',
    set: 'mrpc_train',
    metric: 'accuracy',
    baseline: '.729, common words',
    published: '.756, WDDP; .855, BERT-base',
  },
  {
    what: 'Parallels: same event or a like one, F1',
    data: 'ECB+',
    task: 'parallels',
    set: 'ecbpairs_train',
    metric: 'F1',
    baseline: '.798, common stems',
  },
  {
    what: 'Dates: exact value, news',
    data: 'TimeBank and Wikinews',
    task: 'dates',
    set: 'dates',
    metric: 'exact, news',
    baseline: '.646, chrono-node',
    published: '.66, SUTime',
  },
];

function showFigure(value: number | null | undefined): string {
  return value === null || value === undefined ? 'not measured' : value.toFixed(3).replace(/^0/, '');
}

/** The whole page. Figures that a run does not hold are 'not measured'. */
export function writeFiguresPage(figures: readonly Figure[]): string {
  const lines = rows.map(({ what, data, task, set, metric, baseline = '', published = '' }) => {
    const figure = figures.find((f) => f.task === task && f.set === set && f.metric === metric);
    return `| ${what} | ${data} | ${showFigure(figure?.value)} | ${baseline} | ${published} |`;
  });
  return `---
title: How well the program reads
description: Measured quality of what the program finds by itself, next to simple baselines and published systems.
order: 25
---

What the program finds by itself (quotations, speakers, names, shared wording, parallels, dates) is a proposal for an editor. It makes mistakes; here is how many, on public data that people have marked by hand. 1.000 would be perfect.

| What | Measured on | Here | Simple baseline | Published |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

## How this was measured

- By \`npm run evaluate -- --all DIR --write\`, which writes this page. \`DIR\` holds the data sets with their scorers; they are not part of the program, because most of their texts may not be passed on.
- These are **development** sets: the rules were written with part of them in view, and the two small models (cleaning, parallels) were trained on them. Expect somewhat less on new texts. Cross-validated, so that no document is judged by a model trained on it, the models reach .915, .933 and .898 (cleaning, in the order of the table), .771 (NEWS-HE), .767 (MRPC) and .841 (ECB+), the last three at the best threshold; the commands that train them print this.
- Baselines were computed on the same files. Published figures are from papers and READMEs, on the systems' own data unless it says otherwise: a hint, not the same test.
- All sets are in English. Texts in other languages are cleaned and compared for shared wording, but not read for speakers, names or parallels.
`;
}
