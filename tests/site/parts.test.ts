/** The parts of a large table, as they stand without a script. */
import { describe, expect, test } from 'vitest';
import { findElements, listSite, readSiteFile } from './read-site.ts';

const parts = ['index.html', 'claims/2/index.html', 'claims/3/index.html'].map((file) => `stories/lanterns/${file}`);

async function listRows(file: string): Promise<string[]> {
  const rows = findElements(await readSiteFile('flood', file), 'data-witnesses');
  return rows.map(({ attributes }) => attributes['id'] ?? '');
}

describe('a table of 205 claims', () => {
  test('stands on three pages; every claim on one of them', async () => {
    const rows = await Promise.all(parts.map(listRows));
    expect(rows.map(({ length }) => length)).toEqual([100, 100, 5]);
    const names = Array.from({ length: 205 }, (_, n) => `c-lantern-${n}`);
    expect(rows.flat().toSorted()).toEqual(names.toSorted());
  });

  test('has a data file per part with the same claims in the same order', async () => {
    for (const [at, file] of parts.entries()) {
      const facts: unknown = JSON.parse(await readSiteFile('flood', `stories/lanterns/claims/${at + 1}.json`));
      expect(Array.isArray(facts) ? facts.map((row: unknown) => (Array.isArray(row) ? row[0] : '')) : []).toEqual(
        await listRows(file),
      );
    }
  });

  test('a claim leads back to its row, in whichever part it stands', async () => {
    const rows = await Promise.all(parts.map(listRows));
    const addresses = ['/stories/lanterns/', '/stories/lanterns/claims/2/', '/stories/lanterns/claims/3/'];
    for (const [at, [id = '']] of rows.entries()) {
      const page = await readSiteFile('flood', `claims/lanterns/${id.slice(2)}/index.html`);
      expect(page).toContain(`href="${addresses[at]}#${id}"`);
    }
  });

  test('a group that began earlier says so, and counts all its claims', async () => {
    const page = await readSiteFile('flood', 'stories/lanterns/claims/3/index.html');
    expect(page.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toMatch(/ \d{2,3} continued/);
  });
});

test('a table of sixty claims stands on the page of its story, without data files', async () => {
  const files = await listSite('crowd');
  expect(files.filter((file) => file.startsWith('stories/lanterns/claims'))).toEqual([]);
  expect(findElements(await readSiteFile('crowd', 'stories/lanterns/index.html'), 'data-witnesses')).toHaveLength(60);
});
