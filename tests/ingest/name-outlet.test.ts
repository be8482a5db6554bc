import { describe, expect, it } from 'vitest';
import { makeNameOutlet, nameOutlets } from '../../src/ingest/name-outlet.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import type { ExistingOutlet } from '../../src/ingest/plan-model.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';

const idOf = (name: string, outlets: readonly ExistingOutlet[] = []) => makeNameOutlet(outlets)(name).id;

describe('the id of an outlet', () => {
  it.each([
    ['Harbour Post', 'harbour-post'],
    ["L'Écho de Velmora", 'l-echo-de-velmora'],
    ['Вельмора 24', 'velmora-24'],
    ['Сунд 24', 'sund-24'],
    ['المرفأ', 'lmrf'],
    ['港口报', 'gangkoubao'],
    ['Agence France-Presse', 'afp'],
  ])('of %s is %s', (name, id) => expect(idOf(name)).toBe(id));

  it.each(['Index', 'Con'])('of %s has hash digits', (name) =>
    expect(idOf(name)).toMatch(/^(?:index|con)-[0-9a-f]{4}$/),
  );

  it('is that of the file with the name, whatever letters it has', () => {
    expect(idOf('المرفأ', [{ id: 'the-port', names: ['The Port', 'المرفأ'] }])).toBe('the-port');
  });

  it.each([
    ['another name', ['港口報'], '港口报', false],
    ['the same name in other letters', ['Sund 24'], 'Сунд 24', false],
    ['the same name with an accent', ['Hárbour-Post'], 'Harbour Post', true],
    ['a name that somebody corrected', ['The New Port'], 'Harbour Post', true],
  ])('is shared with a file that has %s: %#', (_case, names, name, isShared) => {
    const plain = idOf(name);
    const id = idOf(name, [{ id: plain, names }]);
    expect(id === plain).toBe(isShared);
    expect(id).toMatch(new RegExp(`^${plain}(?:-[0-9a-f]{4})?$`));
  });

  it('differs for names of one id, but not for the same name in capitals', () => {
    const ids = nameOutlets(['港口报', '港口報', 'Sund', 'SUND'], []);
    const [first, second, third, fourth] = ['港口报', '港口報', 'Sund', 'SUND'].map((name) => ids.get(name)?.id);
    expect(first).toBe('gangkoubao');
    expect(second).toMatch(/^gangkoubao-[0-9a-f]{4}$/);
    expect([third, fourth]).toEqual(['sund', 'sund']);
  });
});

const page = (outlet: string, word: string) =>
  `<html><head><meta property="og:site_name" content="${outlet}"></head><body><article><h1>Dock ${word} to close</h1>
  <p>The harbour board of Velmora voted ${word} to two on Tuesday to close the northern ferry dock until the spring.</p>
  <p>Residents of the islands depend on the ferry for food and medicine, and said that nobody asked ${word} of them.</p>
  </article></body></html>`;

it('two outlets of one run never share a file', () => {
  const pages = [page('Сунд 24', 'five'), page('Вельмора 24', 'six'), page('Sund 24', 'seven'), page('Index', 'eight')];
  const seeds = pages.flatMap((html, index) => {
    const seed = readSeed(new TextEncoder().encode(html), `dock/${index}.html`, 'dock');
    return 'lines' in seed ? [seed] : [];
  });
  const { files } = planIngest({ seeds, problems: [], seedFiles: new Set(), sources: [], outlets: [] });
  const outlets = files.filter(({ path }) => path.startsWith('content/outlets/'));
  expect(outlets.map(({ text }) => /name: (.*)/.exec(text)?.[1])).toEqual(
    expect.arrayContaining(['Сунд 24', 'Вельмора 24', 'Sund 24', 'Index']),
  );
  const ids = outlets.map(({ path }) => path.replace(/^content\/outlets\/(.*)\.md$/, '$1'));
  expect(ids.toSorted()).toEqual([
    expect.stringMatching(/^index-[0-9a-f]{4}$/),
    'sund-24',
    expect.stringMatching(/^sund-24-[0-9a-f]{4}$/),
    'velmora-24',
  ]);
  expect(outlets.find(({ path }) => path === 'content/outlets/sund-24.md')?.text).toContain('name: Sund 24');
  for (const id of ids) {
    const named = files.filter(
      ({ path, text }) => path.startsWith('content/sources/') && text.includes(`outlet: ${id}\n`),
    );
    expect(named).toHaveLength(1);
  }
});
