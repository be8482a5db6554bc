import { expect, it } from 'vitest';
import { planSources } from '../../src/moving/plan-sources.ts';

const article = (word: string) =>
  new TextEncoder().encode(
    `Dock ${word} to close\n\nThe harbour board of Velmora voted ${word} to two on Tuesday to close the ferry dock until the spring.\n`,
  );
const state = { seeds: [], problems: [], seedFiles: new Set<string>(), sources: [] };

it('gives outlets of the table ids of their own, and those that have a file their id', () => {
  const names = ['Сунд 24', 'Sund 24', 'sund 24', 'Index', 'The Harbour Post'];
  const rows = names.map((outlet, index) => ({ row: index + 2, cells: [`a${index}.txt`, 'dock', outlet] }));
  const { files, problems } = planSources(
    { header: ['file', 'story', 'outlet'], rows },
    (file) => article(file),
    { ...state, outlets: [{ id: 'post', names: ['The Harbour Post'] }] },
    { tableName: 'pages.csv' },
  );
  expect(problems).toEqual([]);
  const outlets = files.filter(({ path }) => path.startsWith('content/outlets/'));
  expect(outlets.map(({ path, text }) => [path, /name: (.*)/.exec(text)?.[1]])).toEqual([
    [expect.stringMatching(/^content\/outlets\/index-[0-9a-f]{4}\.md$/), 'Index'],
    [expect.stringMatching(/^content\/outlets\/sund-24-[0-9a-f]{4}\.md$/), 'Сунд 24'],
    ['content/outlets/sund-24.md', 'Sund 24'],
  ]);
  const ids = files
    .filter(({ path }) => path.startsWith('content/sources/'))
    .map(({ text }) => /^outlet: (.*)$/m.exec(text)?.[1]);
  expect(new Set(ids).size).toBe(4);
  expect(ids).toContain('post');
});
