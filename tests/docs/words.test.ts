import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as schema from '#schema';
import { verdictNames } from '#core/verdicts.ts';
import { projectRoot } from '../../scripts/command.ts';

/** Lists of the schema that are names of fields and files, not words of the vocabulary. */
const notWords = new Set(['provenFields', 'reservedIds']);

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

test('every word that content may use is explained', async () => {
  const text = await readFile(path.join(projectRoot, 'src/docs/words.md'), 'utf8');
  const lists = Object.entries(schema).flatMap(([name, value]) => (isWords(value) && !notWords.has(name) ? value : []));
  const words = new Set([...lists, ...verdictNames, 'silent', 'text incomplete', 'not checked yet']);
  const missing = [...words].filter((word) => !text.includes(`\`${word}\``));
  expect(missing, 'Explain these words in src/docs/words.md.').toEqual([]);
  expect(words.size).toBeGreaterThan(40);
});
