/**
 * Each folder in `tests/fixtures/ingest` holds a seed, `input.*`, and the source that ingest writes for it, `output.md`.
 * After a change that is meant: `UPDATE_GOLDENS=1 npx vitest run tests/ingest/fixtures.test.ts`, then read the difference.
 * CI never rewrites them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountFor } from '../../src/ingest/account.ts';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { readSeed, readSeedLines } from '../../src/ingest/read-seed.ts';
import { writeSource } from '../../src/markdown/write-source.ts';
import { sourceSchema } from '../../src/schema.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/ingest');
const update = process.env['UPDATE_GOLDENS'] !== undefined && process.env['CI'] === undefined;

describe('ingest', () => {
  it.each(readdirSync(folder).sort())('%s', (name) => {
    const file = readdirSync(path.join(folder, name)).find((entry) => entry.startsWith('input.')) ?? '';
    const bytes = readFileSync(path.join(folder, name, file));
    const seedPath = `fixtures/${name}${path.extname(file)}`;
    const seed = readSeed(bytes, seedPath, 'fixtures');
    if (!('lines' in seed)) throw new Error(seed.reason);
    const counted = seed.lines.map(({ range, text }) => ({ range, text }));
    expect(readSeedLines(bytes, seedPath)).toMatchObject({ sha256: seed.sha256, lines: counted });
    expect(readSeedLines(bytes, seedPath)?.lines.length).toBe(counted.length);
    const { meta, blocks } = ingestSeed(seed);
    const source = { ...meta, label: name };
    expect(sourceSchema.safeParse(source).error).toBeUndefined();
    expect(accountFor(seed.lines, meta.seed.lines).faults).toEqual([]);
    const written = writeSource(source, blocks);
    const golden = path.join(folder, name, 'output.md');
    if (update) writeFileSync(golden, written);
    expect(written).toBe(readFileSync(golden, 'utf8'));
  });
});
