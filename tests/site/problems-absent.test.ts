import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

test.each(['harbour', 'harbour-editor', 'plain'])('no built site shows problems: %s', async (name) => {
  const folder = path.join(inject('sites'), name);
  const entries = await readdir(folder, { recursive: true });
  expect(entries).not.toContain('problems');
  expect(entries).not.toContain('admin');
  const texts = entries.filter((entry) => /\.(?:html|css|js)$/.test(entry));
  expect(texts.length).toBeGreaterThan(10);
  const traces = await Promise.all(
    texts.map(async (entry) =>
      /problem-bar|@problems\.json|data-problem/.test(await readFile(path.join(folder, entry), 'utf8')) ? [entry] : [],
    ),
  );
  expect(traces.flat()).toEqual([]);
});
