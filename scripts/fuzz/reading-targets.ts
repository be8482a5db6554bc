/** Targets that turn bytes from strangers into text and data. */
import { isDeepStrictEqual } from 'node:util';
import { accountFor } from '#ingest/account.ts';
import { essence } from '#ingest/characters.ts';
import { ingestSeed } from '#ingest/ingest-seed.ts';
import { readSeed } from '#ingest/read-seed.ts';
import { decodeBytes } from '#markdown/decode-bytes.ts';
import { parseYaml } from '#markdown/parse-frontmatter.ts';
import { parseSource } from '#markdown/parse-source.ts';
import { readDocument } from '#markdown/read-document.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import { readPlainYaml } from '#markdown/read-plain-yaml.ts';
import { writeSource } from '#markdown/write-source.ts';
import { readTable } from '#moving/read-table.ts';
import { claimSchema, siteSchema, sourceSchema } from '#schema';
import { demand, textOf, type Target } from './target.ts';

const article =
  'Ferry late again\n\nBy Ada Quill\n\nHARBOUR, March 3 (Tidewire) - The ferry left an hour late on Monday, “it happens,” she said.\n\nRead more\n\nNobody was hurt, the harbour master said. Copyright © 2031.\n';

/** Seeds of one format: every line is accounted for once, and reading what was written gives the kept words. */
const cleaning = (name: string, ending: string, seeds: readonly string[]): Target => ({
  name,
  about: `a seed that ends in .${ending}, read, cleaned, written and read again`,
  seeds,
  run: (bytes) => {
    const seed = readSeed(bytes, `story/a.${ending}`, 'story');
    if (!('lines' in seed)) return demand(seed.reason.length > 0, 'a refusal says why');
    const { meta, blocks } = ingestSeed(seed);
    const account = accountFor(seed.lines, meta.seed.lines);
    demand(account.faults.length === 0, 'every line is accounted for once', account.faults);
    const all = seed.lines.map(({ text }) => essence(text)).join('').length;
    const parts = account.kept.length + account.metadata.length + account.removed.length;
    demand(parts === all, 'kept, metadata and removed together are the seed', parts, all);
    const titled = meta.provenance?.title?.line === undefined ? '' : meta.title;
    const words = essence([titled, ...blocks.map(({ text }) => text)].join(''));
    demand(words === account.kept, 'the source has the kept words in order', words, account.kept);
    const { error } = sourceSchema.safeParse({ ...meta, label: 'A' });
    demand(error === undefined, 'the metadata fits the schema', error?.issues);
    const written = readDocument(writeSource({ ...meta, label: 'A' }, blocks));
    demand(written.findings.length === 0, 'what was written can be read', written.findings, written.text);
    const read = parseSource(meta.title, written.text.slice(written.bodyStart));
    const texts = read.blocks.slice(1).map(({ span }) => read.text.slice(span.start, span.end));
    const expected = blocks.map(({ text }) => text);
    demand(isDeepStrictEqual(texts, expected), 'reading gives back exactly the words', texts, expected);
    return demand(read.findings.length === 0, 'what was written is plain', read.findings);
  },
});

const frontmatter = (text: string, wholeFileIsYaml: boolean): void => {
  const document = readDocument(text, wholeFileIsYaml);
  const { yamlStart, yamlEnd, bodyStart, findings, data } = document;
  demand(
    0 <= yamlStart && yamlStart <= yamlEnd && yamlEnd <= bodyStart && bodyStart <= text.length,
    'parts are in order',
  );
  demand((data === undefined) === findings.length > 0, 'there is data or a finding');
  for (const { from = 0, to = from } of findings)
    demand(0 <= from && from <= to && to <= text.length, 'a finding stands in the file', from, to, text.length);
};

const claim =
  '---\nclaim: The ferry was late\nstory: harbour\nkind: event\nactors: [ada-quill]\nevidence:\n  - source: harbour/a\n    quote: |-\n      The ferry left an hour late\n    says: { quantity: 1, unit: hour, bound: about }\nsilent: []\nhistory:\n  - { date: 2031-03-04, verdict: one witness, reason: "First: reading" }\n---\n\nProse, *and* [a link](../../actors/ada-quill.md).\n';

export const readingTargets: readonly Target[] = [
  {
    name: 'decode',
    about: 'bytes to text: no byte is lost, no character made up',
    seeds: [article, '\uFEFFA mark', '<meta charset="windows-1251">caf\u00E9'],
    run: (bytes) => {
      const decoded = decodeBytes(bytes);
      if ('reason' in decoded) return demand(decoded.reason.length > 0, 'a refusal says why');
      const { text, encoding } = decoded;
      demand(text.isWellFormed(), 'the text has no half characters');
      const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
      if (encoding === 'utf-8' && !marked)
        demand(Buffer.compare(Buffer.from(text), bytes) === 0, 'UTF-8 encodes back to the same bytes');
      return encoding === 'windows-1252' ? demand(text.length === bytes.length, 'each byte is a character') : undefined;
    },
  },
  cleaning('clean', 'txt', [
    article,
    `From: a@b.example\nDate: Mon, 3 Mar 2031 10:00:00 +0100\nSubject: x\n\n${article}`,
  ]),
  cleaning('clean-html', 'html', [
    `<html><head><title>Ferry late again</title><meta property="article:published_time" content="2031-03-03"></head><body><nav>Home</nav><article><h1>Ferry late again</h1><p>The ferry left an hour late on Monday.</p><table><tr><td>1</td><td>2</td></tr></table><blockquote>x</blockquote></article></body></html>`,
  ]),
  cleaning('clean-markdown', 'md', [
    `---\ntitle: Ferry late again\ndate: 2031-03-03\n---\n\n# Ferry late again\n\n${article}\n- a list\n> a quotation\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
  ]),
  {
    name: 'frontmatter',
    about: 'Markdown files and site.yaml: fields, places of problems, the quick reader of YAML against the whole one',
    seeds: [claim, 'title: A\nbase: /x/\npublisher: { name: "B", staff: [a-b] }\n', '---\na: &x [1]\nb: *x\n---\n'],
    run: (bytes) => {
      const text = textOf(bytes);
      frontmatter(text, false);
      frontmatter(text, true);
      for (const [kind, schema] of [
        ['claim', claimSchema],
        ['site', siteSchema],
      ] as const) {
        const { problems, meta } = parseEntry<unknown>(text, { path: 'content/x.md', kind, id: 'x' }, schema);
        demand((meta === undefined) === problems.length > 0, 'there is an entry or a problem');
        const lines = text.split('\n').length;
        for (const { place, reason } of problems) {
          demand(reason.length > 0 && !/[\n\r\0]/.test(reason), 'a reason is one line', reason);
          demand(
            place === undefined || (place.line >= 1 && place.line <= lines && place.column >= 1),
            'a place is in the file',
            place,
          );
        }
      }
      const plain = readPlainYaml(text);
      if (plain === undefined) return;
      const whole = parseYaml(text, 0, text.length);
      demand(
        whole.errors.length === 0,
        'what is read quickly is YAML',
        whole.errors.map(({ message }) => message),
      );
      demand(isDeepStrictEqual(plain, whole.toJS()), 'both readers of YAML agree', plain, whole.toJS());
    },
  },
  {
    name: 'table',
    about: 'tables for import: every row has the cells of the header',
    seeds: ['claim,source,quote\n"The ferry, late",a/b,"x ""y"" z"\n', "a;b\n'=1;2\n", 'a\tb\n1\t2\n'],
    run: (bytes) => {
      const table = readTable(bytes);
      if ('refused' in table) return;
      for (const { cells } of table.rows)
        demand(cells.length === table.header.length, 'rows are as long as the header');
    },
  },
];
