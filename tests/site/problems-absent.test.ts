import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

test.each(['harbour', 'harbour-editor', 'plain'])('no built site shows problems: %s', async (name) => {
  const folder = path.join(inject('sites'), name);
  const entries = await readdir(folder, { recursive: true });
  expect(entries).not.toContain('problems');
  const texts = entries.filter((entry) => /\.(?:html|css|js)$/.test(entry));
  expect(texts.length).toBeGreaterThan(10);
  for (const entry of texts) {
    const text = await readFile(path.join(folder, entry), 'utf8');
    expect(text, entry).not.toMatch(/problem-bar|@problems\.json|data-problem/);
  }
});
